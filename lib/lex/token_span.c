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

/* The first byte behind the bar before p, or of the line: a cell reaches from bar to bar. */
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

/* The bar behind p, or the line's end. */
static const char *bar_behind(const struct token *t, const char *p)
{
    const char *end = t->input.p + t->input.n;
    size_t used;
    for (; p < end; p += used)
        if (box_is_bar(utf8_decode(p, (size_t)(end - p), &used)))
            break;
    return p;
}

/* What a token takes up in its line: the word, or, in a BOX, the cell. */
static struct str place_of(const struct token *t)
{
    if (t->style != LINE_BOX)
        return t->raw;
    const char *from = bar_before(t, t->raw.p);
    return str_make(from, (size_t)(bar_behind(t, t->raw.p + t->raw.n) - from));
}

/* Whether a token's text stands in its line, as all do but those joined of two lines. */
static bool is_in_line(const struct token *t)
{
    uintptr_t line = (uintptr_t)t->input.p, text = (uintptr_t)t->raw.p;
    return text >= line && text + t->raw.n <= line + t->input.n;
}

/* Where to go on counting for a token that takes up `place`: its line's start, or the start or the
 * end of the token before it, whose columns are known; x[] become the columns there. */
static const char *known_before(const struct token *t, struct str place, uint32_t x[MEASURES])
{
    bool known = t->follows && is_in_line(&t[-1]);
    struct str before = known ? place_of(&t[-1]) : str_make(t->input.p, 0);
    bool behind = place.p >= before.p + before.n;
    if (place.p < before.p)
        return t->input.p;
    for (int m = 0; m < MEASURES && known; m++)
        x[m] = behind ? t[-1].at[m].until : t[-1].at[m].from;
    return behind ? before.p + before.n : before.p;
}

/* Sets at[] of a token whose neighbour before it, if any, has its own set. */
static void place_token(struct token *t)
{
    uint32_t x[MEASURES] = {0};
    struct str place = place_of(t);
    const char *known = known_before(t, place, x);
    count_columns(known, place.p, x);
    for (int m = 0; m < MEASURES; m++)
        t->at[m].from = x[m];
    count_columns(place.p, place.p + place.n, x);
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
