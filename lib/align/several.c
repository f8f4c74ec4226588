/* several.c - several rows of figures below one row of heads: those of other years or bodies.
 *
 *             结果维持 结果纠正 ...
 *     2022年
 *     2021年  2        3        ...     the report's own row is blank */
#include "align/hidden.h"

#include "lex/figure.h"

enum { AROUND_MAX = 4 }; /* tokens behind a row where the name of another may stand */

/* The year that words are and nothing else, in brackets or not (2021年, （2021年度）): its digits;
 * nothing if they are none. */
static struct str year_of(struct str words)
{
    static const struct str marks[] = {STR_INIT("（"), STR_INIT("("), STR_INIT("）"), STR_INIT(")"),
                                       STR_INIT("度")};
    enum { OPENING = 2, MARKS = 5, DIGITS = 4 };
    for (int i = 0; i < OPENING; i++)
        if (str_starts(words, marks[i]))
            words = str_from(words, marks[i].n);
    for (int i = OPENING; i < MARKS; i++)
        if (str_ends(words, marks[i]))
            words.n -= marks[i].n;
    bool year = words.n == DIGITS + strlen("年") && str_ends(words, STR("年")) &&
                text_is_digits(str_make(words.p, DIGITS));
    return str_make(words.p, year ? DIGITS : 0);
}

bool text_is_year(struct str words)
{
    return year_of(words).n > 0;
}

/* Whether the year that stands last before the first figure of a line is less than another that
 * stands beside its row. */
static bool is_of_earlier_year(const struct lexed *lx, const struct line_match *line,
                               uint32_t figure)
{
    struct str own = STR(""), latest = STR("");
    for (uint32_t k = line->last + 1; k < line->end + AROUND_MAX && k < lx->tokens; k++) {
        struct str year = lx->token[k].kind == TOKEN_TEXT ? year_of(lx->token[k].raw) : STR("");
        if (year.n > 0 && k < figure)
            own = year;
        if (year.n > 0 && (latest.n == 0 || memcmp(year.p, latest.p, year.n) > 0))
            latest = year;
    }
    return own.n > 0 && memcmp(own.p, latest.p, own.n) < 0;
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
        uint32_t at = m->value[line->value + k];
        if (lx->token[at].kind == TOKEN_FIGURE)
            return at > line->last && (is_of_earlier_year(lx, line, at) ||
                                       follows_blank_row(lx, line, at, r->table->line[i].slots));
    }
    return false;
}
