/* token_span.c - where tokens stand in their lines. */
#include "base/utf8.h"
#include "lex/box.h"
#include "lex/lex.h"

/* Counts columns from `from` to `until`, by both measures. */
static void count_columns(const char *from, const char *until, uint32_t x[MEASURES])
{
    size_t used;
    for (; from < until; from += used) {
        uint32_t c = utf8_decode(from, (size_t)(until - from), &used);
        for (int m = 0; m < MEASURES; m++)
            x[m] += columns_of(c, (enum measure)m);
    }
}

/* The bar before p and the one behind it, or the line's ends: a cell reaches from bar to bar. */
static const char *bar_before(const struct token *t, const char *p)
{
    const char *line = t->input.p;
    size_t used;
    while (p > line) {
        const char *c = p - 1;
        while (c > line && ((unsigned char)*c & 0xc0) == 0x80)
            c--;
        if (box_is_bar(utf8_decode(c, (size_t)(p - c), &used)))
            break;
        p = c;
    }
    return p;
}

static const char *bar_behind(const struct token *t, const char *p)
{
    const char *end = t->input.p + t->input.n;
    size_t used;
    for (; p < end; p += used)
        if (box_is_bar(utf8_decode(p, (size_t)(end - p), &used)))
            break;
    return p;
}

/* Sets at[] of a token whose neighbour before it, if any, has its own set. */
static void place_token(struct token *t)
{
    const char *from = t->raw.p, *until = from + t->raw.n, *known = t->input.p;
    uint32_t x[MEASURES] = {0};
    if (t->style == LINE_BOX) {
        from = bar_before(t, from);
        until = bar_behind(t, until);
    } else if (t->follows) { /* words: go on behind the one before */
        known = t[-1].raw.p + t[-1].raw.n;
        for (int m = 0; m < MEASURES; m++)
            x[m] = t[-1].at[m].until;
    }
    count_columns(known, from, x);
    for (int m = 0; m < MEASURES; m++)
        t->at[m].from = x[m];
    count_columns(from, until, x);
    for (int m = 0; m < MEASURES; m++)
        t->at[m].until = x[m];
    t->placed = true;
}

struct span token_span(const struct token *t, enum measure by)
{
    if (!t->placed) {
        struct token *first = (struct token *)t; /* what was counted is no part of its meaning */
        while (first->follows && !first[-1].placed)
            first--;
        for (; first <= t; first++)
            place_token(first);
    }
    return t->at[by];
}

bool token_below(const struct token *t, const struct token *above)
{
    if (t->line <= above->line || t->style == LINE_CELLS || above->style == LINE_CELLS)
        return false;
    return span_overlap(token_span(t, BY_WIDTH), token_span(above, BY_WIDTH)) ||
           span_overlap(token_span(t, BY_CHARACTER), token_span(above, BY_CHARACTER));
}
