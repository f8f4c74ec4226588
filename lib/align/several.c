/* several.c - several rows of figures below one row of heads: those of other years or bodies.
 *
 *             结果维持 结果纠正 ...
 *     2022年
 *     2021年  2        3        ...     the report's own row is blank */
#include "align/checks.h"
#include "report/year.h"

enum { AROUND_MAX = 4 }; /* tokens behind a row where the name of another may stand */

/* Whether the year that stands last before the first figure of a line is less than another that
 * stands beside its row. */
static bool is_of_earlier_year(const struct lexed *lx, const struct line_match *line,
                               uint32_t figure)
{
    int own = 0, latest = 0;
    for (uint32_t k = line->last + 1; k < line->end + AROUND_MAX && k < lx->tokens; k++) {
        int year = lx->token[k].kind == TOKEN_TEXT ? year_named(lx->token[k].raw) : 0;
        if (year > 0 && k < figure)
            own = year;
        latest = year > latest ? year : latest;
    }
    return own > 0 && own < latest;
}

/* Whether a row of as many blank cells as slots, and nothing else, stands between the label of a
 * line and its first figure. */
static bool follows_blank_row(const struct lexed *lx, const struct line_match *line,
                              uint32_t figure, size_t slots)
{
    if (lx->token[figure].style != LINE_CELLS)
        return false;
    struct token_row row = token_row_of(lx, line->last);
    while (row.to < figure) {
        row = token_row_of(lx, row.to);
        uint32_t k = row.from;
        while (k < row.to && lx->token[k].kind == TOKEN_BLANK)
            k++;
        if (k == row.to && row.to - row.from >= slots)
            return true;
    }
    return false;
}

bool line_is_of_other_row(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (!r->table->across || line->state != MATCH_LABEL)
        return false;
    for (uint32_t k = 0; k < line->values; k++) {
        uint32_t at = line_value(m, line, k);
        if (lx->token[at].kind == TOKEN_FIGURE)
            return at > line->last && (is_of_earlier_year(lx, line, at) ||
                                       follows_blank_row(lx, line, at, r->table->line[i].slots));
    }
    return false;
}
