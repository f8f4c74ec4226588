/* torn.c - figures that an extractor broke over two lines of text:
 *
 *     规范性文件 | 0 | 0 | 6        规章 | 5 | 21,         其他对外        减
 *     309 |                         194 | 130 |            管理服务 120    15    7
 *
 *     重复申请   １２  7
 *                ５ */
#include "align/checks.h"
#include "base/utf8.h"
#include "lex/figure.h"

/* Whether text is digits that a comma or a point parts from others, or a sign, and these are
 * missing: 21,  ,680  .5 */
static bool is_fragment(const struct token *t)
{
    static const struct str mark[] = {STR_INIT(","), STR_INIT("，"), STR_INIT(".")};
    if (t->kind != TOKEN_TEXT || t->raw.n == 0)
        return false;
    if (t->style == LINE_WORDS && figure_is_sign(t->raw))
        return true;
    if (utf8_leads_han(t->raw.p[0]))
        return false;
    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++) {
        size_t n = t->raw.n - mark[i].n;
        if (str_starts(t->raw, mark[i]) && text_is_digits(str_from(t->raw, mark[i].n)))
            return true;
        if (str_ends(t->raw, mark[i]) && text_is_digits(str_make(t->raw.p, n)) &&
            mark[i].p[0] != '.') /* 21. may be the number of a paragraph */
            return true;
    }
    return false;
}

/* Whether a token is an attribute of the cell behind it, as wikis write them before it:
 *
 *     | colspan="2" | 43
 *
 * A row of such cells has more bars than cells, and cells that are not where they seem to be. */
static bool is_attribute(const struct token *t)
{
    size_t n = 0;
    if (t->kind != TOKEN_TEXT || t->style != LINE_CELLS)
        return false;
    while (n < t->raw.n && t->raw.p[n] >= 'a' && t->raw.p[n] <= 'z')
        n++;
    return n > 0 && n < t->raw.n && t->raw.p[n] == '=';
}

/* Whether an attribute stands behind all that belongs to a line, and ended it. */
static bool ends_at_attribute(const struct lexed *lx, const struct line_match *line)
{
    uint32_t k = line->end;
    if (k == lx->tokens || lx->token[k].style != LINE_CELLS)
        return false;
    while (k < lx->tokens && lx->token[k].kind == TOKEN_BLANK)
        k++;
    return k < lx->tokens && is_attribute(&lx->token[k]);
}

/* Whether token i, a figure amid cells, ends its line of text, and no bar stands behind it. */
static bool is_open_end(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return t->kind == TOKEN_FIGURE && t->style == LINE_CELLS && t->raw.n > 0 &&
           i + 1 < lx->tokens && lx->token[i + 1].row != t->row && !token_alone(lx, i) &&
           t->raw.p + t->raw.n == t->input.p + t->input.n;
}

/* Whether token i, a figure, starts the line of text below token i - 1 and nothing but cells of
 * figures stands there. */
static bool starts_row(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    if (t->kind != TOKEN_FIGURE || t->cell > 0 || t->line != t[-1].line + 1)
        return false;
    for (uint32_t k = i; k < lx->tokens && lx->token[k].row == t->row; k++)
        if (!token_is_value(&lx->token[k]))
            return false;
    return true;
}

/* Whether token i is the first figure of another line of the table. */
static bool is_of_other_line(const struct table_match *m, size_t line, uint32_t i)
{
    for (size_t k = line + 1; k < m->lines; k++)
        if (m->line[k].state != MATCH_ABSENT)
            return m->line[k].values > 0 && m->value[m->line[k].value] == i;
    return false;
}

/* Whether nothing that has a width stands between figure i and the next, in one line of words. */
static bool is_parted_by_nothing(const struct lexed *lx, uint32_t i)
{
    static const struct str nothing[] = {
        STR_INIT("\xe2\x80\x8b"), /* a space of no width, a joiner and what keeps joiners off */
        STR_INIT("\xe2\x80\x8c"), STR_INIT("\xe2\x80\x8d"),
        STR_INIT("\xe2\x81\xa0"), STR_INIT("\xef\xbb\xbf"),
    };
    const struct token *t = &lx->token[i], *next = t + 1;
    if (t->style != LINE_WORDS || i + 1 == lx->tokens || next->row != t->row ||
        next->kind != TOKEN_FIGURE)
        return false;
    struct str between;
    if (!token_text_between(t, next, &between))
        return false;
    for (size_t k = 0; k < sizeof nothing / sizeof *nothing; k++)
        if (str_eq(between, nothing[k]))
            return true;
    return false;
}

/* Whether the row of token i has words of its own, or a label starts there: it is no rest of the
 * row above. */
static bool is_row_of_own(const struct scanned *text, uint32_t i)
{
    const struct token_row row = token_row_of(&text->lx, i);
    for (uint32_t k = row.from; k < row.to; k++)
        if (text->lx.token[k].kind == TOKEN_TEXT &&
            (!text->lx.token[k].in_label || label_starts_at(&text->hits, k)))
            return true;
    return false;
}

/* Whether token k stands below a figure of a line, and has no more digits. */
static bool may_go_on(const struct lexed *lx, const struct table_match *m,
                      const struct line_match *line, uint32_t k)
{
    for (uint32_t v = 0; v < line->values; v++) {
        const struct token *t = &lx->token[line_value(m, line, v)];
        if (lx->token[k].raw.n <= t->raw.n && token_below(&lx->token[k], t))
            return true;
    }
    return false;
}

/* Whether a figure of line i goes on below: digits stand there, amid the table, that are no
 * line's. */
static bool has_broken_figure(const struct scanned *text, const struct table_match *m, size_t i)
{
    enum { BELOW_MAX = 2 }; /* lines of text */
    const struct lexed *lx = &text->lx;
    const struct line_match *line = &m->line[i];
    if (line->values == 0 || token_alone(lx, line_value(m, line, 0)))
        return false;
    uint32_t last = line_last_value(m, line);
    if (lx->token[last].style != LINE_WORDS)
        return false;
    for (uint32_t k = last + 1;
         k < lx->tokens && lx->token[k].line <= lx->token[last].line + BELOW_MAX; k++)
        if (lx->token[k].kind == TOKEN_FIGURE && !table_has_value_at(m, i + 1, k) &&
            may_go_on(lx, m, line, k) && k < table_extent(m).end && !is_row_of_own(text, k))
            return true;
    return false;
}

void table_doubt_torn(struct table_match *m, const struct group_reader *r)
{
    enum { TORN_MIN = 3, TORN_PART = 6 }; /* lines, and one of so many that have figures */
    size_t torn = 0, lines = 0;
    for (size_t i = 0; i < m->lines; i++) {
        lines += m->line[i].values > 0;
        if (!has_broken_figure(r->text, m, i))
            continue;
        torn++;
        if (m->line[i].state == MATCH_LABEL)
            m->line[i].state = MATCH_UNSURE;
    }
    if (torn >= TORN_MIN && torn * TORN_PART >= lines)
        table_doubt(m);
}

bool line_is_torn(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL)
        return false;
    /* the table's last line ends with its last figure, and a fragment may stand behind that */
    for (uint32_t k = line->first + 1; k <= line->end && k < lx->tokens; k++)
        if (lx->token[k].kind == TOKEN_TEXT && !lx->token[k].in_label &&
            (is_fragment(&lx->token[k]) || is_attribute(&lx->token[k])))
            return true;
    if (line->values > 0 && ends_at_attribute(lx, line))
        return true;
    for (uint32_t k = 0; k < line->values; k++) {
        uint32_t at = line_value(m, line, k);
        if (is_parted_by_nothing(lx, at) ||
            (is_open_end(lx, at) && starts_row(lx, at + 1) && !is_of_other_line(m, i, at + 1)))
            return true;
    }
    return false;
}
