#include "align/glued.h"

#include "align/checks.h"
#include "base/utf8.h"
#include "lex/figure.h"

enum { DIGITS_MAX = 9 }; /* of a figure: nobody has had a thousand million requests */

/* Whether n digits at p are several figures: 000, 5327111322084865. */
static bool are_several(const char *p, size_t n)
{
    return n > DIGITS_MAX || (n > 1 && p[0] == '0');
}

/* Whether Chinese words go on with several figures. */
static bool goes_on(struct str text)
{
    enum { HAN_BYTES = 3 };
    size_t words = text.n;
    while (words > 0 && str_is_digit(text.p[words - 1]))
        words--;
    return words >= HAN_BYTES && utf8_leads_han(text.p[words - HAN_BYTES]) &&
           are_several(text.p + words, text.n - words);
}

/* Whether text starts with a tag of a table. */
static bool is_tag(struct str text)
{
    return text.n > 3 && text.p[0] == '<' && text.p[1] == 't' && memchr("dhr", text.p[2], 3);
}

/* Whether token i is words that go on so, or figures that were cut off behind some, or a cell of a
 * page with its tags. */
static bool is_glued(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    if (is_tag(t->raw))
        return true;
    if (t->style != LINE_WORDS || t->raw.n == 0 || !str_is_digit(t->raw.p[t->raw.n - 1]))
        return false;
    if (t->kind == TOKEN_TEXT)
        return goes_on(t->raw);
    if (t->kind != TOKEN_FIGURE || i == 0)
        return false;
    struct str words = lx->token[i - 1].raw;
    return words.p + words.n == t->raw.p && are_several(t->raw.p, t->raw.n);
}

bool tables_are_glued(const struct lexed *lx, const struct table_match *match, size_t tables)
{
    enum { BEFORE = 24 }; /* tokens before the first label: of one that goes on */
    bool bare = false;
    for (size_t i = 0; i < tables; i++)
        bare |= table_has_bare_line(&match[i]);
    for (size_t i = 0; bare && i < tables; i++) {
        struct table_extent all = table_extent(&match[i]);
        for (uint32_t k = all.first > BEFORE ? all.first - BEFORE : 0; k < all.end; k++)
            if (is_glued(lx, k))
                return true;
    }
    return false;
}

/* Whether a figure is several ones that were glued together, going by the first of them. */
static bool starts_with_zero(const struct token *t)
{
    return t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && t->raw.n > 1 &&
           t->raw.p[0] == '0' && str_is_digit(t->raw.p[1]);
}

bool line_is_glued(const struct group_reader *r, const struct table_match *m, size_t i)
{
    for (uint32_t k = 0; k < m->line[i].values; k++)
        if (starts_with_zero(&r->text->lx.token[line_value(m, &m->line[i], k)]))
            return true;
    return false;
}

/* The figure of a line that has but one, right behind its label, with nothing between; NULL if it
 * has none. */
static const struct token *glued_figure(const struct lexed *lx, const struct table_match *m,
                                        size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values != 1 || line_value(m, line, 0) != line->last + 1)
        return NULL;
    const struct token *t = &lx->token[line->last + 1];
    bool glued = t->kind == TOKEN_FIGURE && t[-1].raw.p + t[-1].raw.n == t->raw.p;
    return glued ? t : NULL;
}

bool line_glues_columns(const struct group_reader *r, const struct table_match *m, size_t i)
{
    enum { LINES_MIN = 2 };
    const struct lexed *lx = &r->text->lx;
    const struct token *t = glued_figure(lx, m, i);
    size_t lines = 0;
    if (!t || !text_is_digits(t->raw))
        return false;
    uint32_t next = m->line[i].last + 2;
    if (next < lx->tokens && lx->token[next].row == t->row &&
        figure_starts_with_unit(lx->token[next].raw))
        return false; /* 354 件5834: it ends there */
    for (size_t k = 0; k < m->lines && lines < LINES_MIN; k++) {
        t = glued_figure(lx, m, k);
        lines += t && starts_with_zero(t);
    }
    return lines == LINES_MIN;
}
