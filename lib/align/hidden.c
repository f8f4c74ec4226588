/* hidden.c - figures that are there, but not as figures.
 *
 * A line without figures is blank only if nothing that may be one stands behind its label. */
#include "align/checks.h"
#include "align/may_count.h"
#include "base/utf8.h"
#include "lex/figure.h"

enum {
    AHEAD_MAX = 24, /* tokens that are looked at behind a label */
    CELL_MAX = 60,  /* bytes; a longer text, if not beside the label, is a sentence */
    LISTED_MIN = 3, /* labels */
    ROW_MIN = 5,    /* figures of a table printed across */
};

/* Whether text may stand in a cell: a longer one with words in it is a sentence. */
static bool may_be_cell(struct str text)
{
    return text.n <= CELL_MAX || utf8_first_han(text) == text.n;
}

static bool may_count(const struct token *t)
{
    return t->kind == TOKEN_TEXT && may_be_cell(t->raw) && text_may_count(t->raw);
}

static bool holds_words(const struct token *t)
{
    return t->kind == TOKEN_TEXT && utf8_first_han(t->raw) < t->raw.n;
}

/* The token behind the last one that can hold figures of line i. */
static uint32_t line_end(const struct lexed *lx, const struct table_match *m, size_t i)
{
    uint32_t end = m->line[i].last + 1, to = end + AHEAD_MAX, row = lx->token[end - 1].row;
    to = to < lx->tokens ? to : (uint32_t)lx->tokens;
    for (size_t k = i + 1; k < m->lines; k++)
        if (m->line[k].state == MATCH_LABEL)
            return m->line[k].first < to ? m->line[k].first : to;
    while (end < to && (!holds_words(&lx->token[end]) || lx->token[end].row == row ||
                        may_count(&lx->token[end])))
        end++;
    return end;
}

static bool lacks_figures(const struct lexed *lx, const struct table_match *m,
                          const struct line_match *line)
{
    for (uint32_t k = 0; k < line->values; k++)
        if (lx->token[line_value(m, line, k)].kind != TOKEN_BLANK)
            return false;
    return true;
}

/* Whether a figure in a cell stands behind words that end a line's blank cells, before token `end`:
 * 公开 | | 打印 本页 | 5 | */
static bool goes_on_behind_words(const struct lexed *lx, const struct table_match *m,
                                 const struct line_match *line, uint32_t end)
{
    for (uint32_t k = line_last_value(m, line) + 1; k < end; k++)
        if (lx->token[k].kind == TOKEN_FIGURE && lx->token[k].style == LINE_CELLS)
            return true;
    return false;
}

/* Whether a token is several figures that were not taken apart, and nothing else: `2637 5956`,
 * `900003711329696144295`. */
static bool is_several_figures(const struct token *t)
{
    enum { DIGITS_MIN = 4 };
    size_t digits = 0;
    for (size_t i = 0; i < t->raw.n; i++) {
        char c = t->raw.p[i];
        if ((c < '0' || c > '9') && c != ' ' && c != '-')
            return false;
        digits += c >= '0' && c <= '9';
    }
    return t->kind == TOKEN_TEXT && digits >= DIGITS_MIN;
}

/* Whether a row of figures, or of words that may be some, stands not far behind the heads of a
 * table printed across, where blank cells may stand among them, or several figures in one piece
 * behind or before the heads. */
static bool has_row_near(const struct lexed *lx, const struct line_match *heads)
{
    uint32_t values = 0, to = heads->last + 1 + 2 * AHEAD_MAX;
    if (heads->first > 0 && is_several_figures(&lx->token[heads->first - 1]))
        return true;
    for (uint32_t i = heads->last + 1; i < to && i < lx->tokens && values < ROW_MIN; i++) {
        if (is_several_figures(&lx->token[i]))
            return true;
        const struct token *t = &lx->token[i];
        if (t->kind != TOKEN_BLANK)
            values = t->kind == TOKEN_FIGURE || may_count(t) ? values + 1 : 0;
    }
    return values == ROW_MIN;
}

/* Whether text starts with a figure that is no number of a label (3, 12), and goes on with what a
 * label may start with: 250 行政强制, 5 4.行政强制 */
static bool starts_with_figure(struct str text)
{
    enum { NUMBER_BYTES_MAX = 2 };
    size_t n = 0;
    while (n < text.n && str_is_digit(text.p[n]))
        n++;
    struct str rest = str_trim_wide(str_from(text, n));
    bool may_number = n <= NUMBER_BYTES_MAX && !str_starts(text, STR("0"));
    if (n == 0 || (may_number && text_label_number(rest) == 0))
        return false;
    return n == text.n ||
           (text.p[n] == ' ' && (may_number || label_may_start(label_set_builtin(), rest)));
}

/* Whether a figure stands right in front of a token, on the same line of text. */
static bool is_numbered(const struct lexed *lx, uint32_t i)
{
    return i > 0 && lx->token[i - 1].kind == TOKEN_FIGURE &&
           lx->token[i - 1].row == lx->token[i].row;
}

/* Whether a figure starts the line of text that a label stands in, right before that: 3 行政许可 */
static bool row_is_numbered(const struct lexed *lx, const struct line_match *line)
{
    return is_numbered(lx, line->first) && token_row_of(lx, line->first).from + 1 == line->first;
}

/* Whether a figure stands right behind a line's label, and its unit, and before other words of the
 * next line of text, and is no number of a row: lines were broken elsewhere than between rows.
 *
 *     行政许可 5 行政处罚
 *     6250 行政强制 29334 */
static bool figure_follows(const struct lexed *lx, const struct line_match *line)
{
    uint32_t next = line->last + 1;
    if (next < lx->tokens && lx->token[next].kind == TOKEN_UNIT)
        next++;
    if (next + 1 >= lx->tokens || lx->token[next].style != LINE_WORDS ||
        lx->token[next].row == lx->token[line->last].row || row_is_numbered(lx, line))
        return false;
    if (lx->token[next].kind == TOKEN_TEXT)
        return starts_with_figure(lx->token[next].raw);
    return lx->token[next + 1].kind == TOKEN_TEXT && is_numbered(lx, next + 1);
}

/* Whether a line has a figure glued to its label (申请数件0), and its others on further lines. */
static bool label_counts(const struct lexed *lx, const struct table_match *m,
                         const struct line_match *line)
{
    const struct token *last = &lx->token[line->last];
    return last->kind == TOKEN_TEXT && lx->token[line_value(m, line, 0)].row != last->row &&
           text_may_count(last->raw);
}

/* Whether something that may say how many stands in or behind the label of line i, before token
 * `end`, or the token there, on the same line of text, does: that may be the next label, which
 * holds the last figure (行政处罚 0行政强制 0). */
static bool words_may_count(const struct group_reader *r, const struct table_match *m, size_t i,
                            uint32_t end)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    uint32_t row = lx->token[line->last].row;
    for (uint32_t k = line->first; k < end; k++) {
        const struct token *t = &lx->token[k];
        bool beside = t->row == row;
        if (t->kind == TOKEN_FIGURE && k > line->last && line->values == 0 &&
            (beside || m->lines == 1))
            return true;
        if (k < line->last && t->raw.n <= 2 && text_is_digits(t->raw))
            continue; /* the label's own number */
        if (may_count(t) || (beside && t->kind == TOKEN_TEXT && text_may_count(t->raw)))
            return true;
    }
    return end < lx->tokens && lx->token[end].row == row && may_count(&lx->token[end]);
}

bool line_hides_figures(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL)
        return false;
    if (line->values >= r->table->line[i].slots)
        return label_counts(lx, m, line);
    if (line->values == 0 && figure_follows(lx, line))
        return true;
    if (m->lines == 1 && lacks_figures(lx, m, line) && has_row_near(lx, line))
        return true;
    uint32_t end = line_end(lx, m, i);
    if (line->values > 0 && lacks_figures(lx, m, line) && goes_on_behind_words(lx, m, line, end))
        return true;
    return words_may_count(r, m, i, end);
}

/* Whether a line has its figures, if it has some, on lines below its label. */
static bool has_figures_below(const struct lexed *lx, const struct table_match *m,
                              const struct line_match *line)
{
    return line->values == 0 || lx->token[line_value(m, line, 0)].row != lx->token[line->last].row;
}

bool table_lists_labels(const struct group_reader *r, const struct table_match *m)
{
    const struct lexed *lx = &r->text->lx;
    const struct label_hits *hits = &r->text->hits;
    const struct line_match *last = NULL;
    uint32_t labels = 0;
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL)
            last = &m->line[i], labels++;
    for (size_t i = 0; last && &m->line[i] < last; i++)
        if (m->line[i].values)
            return false;
    if (labels < LISTED_MIN || !has_figures_below(lx, m, last))
        return false;
    uint32_t at = last->last + 1;
    size_t h = label_hits_from(hits, at);
    for (uint32_t seen = 0; at < lx->tokens && seen < AHEAD_MAX; at++) {
        for (; h < hits->hits && hits->hit[h].first == at; h++)
            if (hit_label(&hits->hit[h])->table != r->number)
                return false;
        if (lx->token[at].kind == TOKEN_FIGURE)
            return true;
        seen += lx->token[at].kind == TOKEN_TEXT;
    }
    return false;
}
