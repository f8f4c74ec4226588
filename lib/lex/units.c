/* units.c - figures whose units stand on the line below, since their cells were too narrow:
 *
 *     8.属于行政查询              0
 *     事项             22   29    件   0
 *
 * Such a figure belongs to the line below if all figures of its own line are alike, and
 * others stand there or the label. */
#include "base/utf8.h"
#include "lex/figure.h"
#include "lex/line.h"
#include "lex/notes.h"

enum { ROW_TOKENS_MAX = 64 }; /* a longer row is none of a table */

/* Whether a text starts with a digit, ASCII or full-width. */
static bool starts_with_digit(struct str s)
{
    return s.n && (str_is_digit(s.p[0]) || utf8_starts_wide_digit(s));
}

/* Whether a token may be the first part of a figure: one behind a unit has its own. */
static bool may_be_broken(const struct token *t)
{
    return (t->kind == TOKEN_FIGURE || (t->kind == TOKEN_TEXT && starts_with_digit(t->raw))) &&
           !(t->follows && t[-1].kind == TOKEN_UNIT);
}

/* Whether a unit is but the rest of words that a blank has parted: 规范性文 件. */
static bool ends_words(const struct token *t)
{
    return t->follows && t[-1].kind == TOKEN_TEXT && t[-1].raw.p + t[-1].raw.n + 1 == t->raw.p;
}

/* Whether two texts stand as lines of one cell: they start, end or have their middle in one
 * place. */
static bool in_one_cell(const struct token *above, const struct token *below)
{
    struct span a = token_span(above, BY_WIDTH), b = token_span(below, BY_WIDTH);
    uint32_t m = a.from + a.until, n = b.from + b.until;
    return span_overlap(a, b) &&
           (a.from == b.from || a.until == b.until || m == n || m + 1 == n || n + 1 == m);
}

/* The token in the row above that `unit` is the unit of, NULL if there is none. */
static struct token *number_above(const struct lexed *lx, struct token_row above,
                                  const struct token *unit)
{
    for (uint32_t i = above.from; i < above.to; i++)
        if (may_be_broken(&lx->token[i]) && in_one_cell(&lx->token[i], unit))
            return &lx->token[i];
    return NULL;
}

/* Whether a unit stands in a column of its own, before the only figure of its row. */
static bool has_own_figure(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i], *end = lx->token + lx->tokens;
    return t + 1 < end && t[1].row == t->row && token_is_value(&t[1]) &&
           (t + 2 == end || t[2].row != t->row) && (i == 0 || !token_is_value(&t[-1]));
}

/* What two rows are to each other. */
struct broken {
    struct token *number[ROW_TOKENS_MAX]; /* of each token of the lower row: what it is the
                                             unit of */
    uint32_t numbers;
    uint32_t figures_above, figures_below; /* those numbers included, and not */
    uint32_t words_above, words_below;
};

/* Finds the numbers above a row.  The number and its unit must be a figure, together. */
static void find_broken(struct lexed *lx, struct token_row above, struct token_row row,
                        struct broken *b)
{
    *b = (struct broken){.numbers = 0};
    for (uint32_t i = above.from; i < above.to; i++) {
        b->figures_above += token_is_value(&lx->token[i]);
        b->words_above += lx->token[i].kind == TOKEN_TEXT;
    }
    for (uint32_t i = row.from; i < row.to; i++) {
        const struct token *t = &lx->token[i];
        bool unit = t->kind == TOKEN_UNIT && !ends_words(t);
        struct token *number = unit ? number_above(lx, above, t) : NULL;
        b->figures_below += token_is_value(t);
        b->words_below += t->kind == TOKEN_TEXT;
        b->figures_above += number && number->kind == TOKEN_TEXT;
        b->words_above -= number && number->kind == TOKEN_TEXT;
        b->number[i - row.from] = number;
        b->numbers += number != NULL;
    }
}

static struct str join(struct lexed *lx, struct str number, struct str unit)
{
    char *p = store_take(&lx->joined, number.n + unit.n);
    memcpy(p, number.p, number.n);
    memcpy(p + number.n, unit.p, unit.n);
    return str_make(p, number.n + unit.n);
}

/* Makes one token of each number and its unit, and drops the other. */
static void join_all(struct lexed *lx, struct token_row row, const struct broken *b)
{
    bool below = b->figures_below || (b->words_below && !b->words_above);
    bool two_rows = b->words_above && b->words_below && !b->figures_below;
    for (uint32_t i = row.from; i < row.to; i++) {
        struct token *unit = &lx->token[i], *number = b->number[i - row.from];
        if (!number || (two_rows && number->kind == TOKEN_FIGURE))
            continue; /* the unit may be that of a blank figure */
        struct str raw = join(lx, number->raw, unit->raw);
        if (lexed_kind(lx, raw) != TOKEN_FIGURE)
            continue;
        struct token *to = below ? unit : number;
        for (int m = 0; m < MEASURES; m++)
            span_widen(&to->at[m], below ? number->at[m] : unit->at[m]);
        to->kind = TOKEN_FIGURE;
        to->raw = raw;
        to->word = 0;
        (below ? number : unit)->kind = TOKEN_DROPPED;
        lx->shows.dropped = true;
    }
}

/* Places all tokens of a row: their texts are no longer those of its line. */
static void place(const struct lexed *lx, struct token_row row)
{
    token_span(&lx->token[row.to - 1], BY_WIDTH);
}

/* Looks at the row and the one above it. */
static void join_rows(struct lexed *lx, struct token_row row)
{
    struct broken b;
    struct token_row above = token_row_of(lx, row.from - 1);
    bool any = false, alone = above.to == above.from + 1 && row.to == row.from + 1;
    for (uint32_t i = above.from; i < above.to && !any && !alone; i++) /* not a cell a line */
        any = may_be_broken(&lx->token[i]);
    if (!any || above.to - above.from > ROW_TOKENS_MAX || row.to - row.from > ROW_TOKENS_MAX)
        return;
    find_broken(lx, above, row, &b);
    if (b.numbers == 0 || (b.figures_below && b.numbers < b.figures_above))
        return;
    place(lx, above);
    place(lx, row);
    join_all(lx, row, &b);
}

void lexed_drop(struct lexed *lx)
{
    size_t n = 0;
    for (size_t i = 0; i < lx->tokens; i++) {
        if (lx->token[i].kind == TOKEN_DROPPED)
            continue;
        lx->token[n] = lx->token[i];
        lx->token[n].follows = n > 0 && lx->token[n - 1].input.p == lx->token[n].input.p;
        n++;
    }
    lx->tokens = n;
    lx->shows.dropped = false;
}

void lexed_join_units(struct lexed *lx)
{
    for (uint32_t i = 1; lx->shows.units && i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        if (t->kind != TOKEN_UNIT || t->style != LINE_WORDS || has_own_figure(lx, i) ||
            ends_words(t))
            continue;
        struct token_row row = token_row_of(lx, i);
        const struct token *above = row.from ? &lx->token[row.from - 1] : t;
        if (above->style == LINE_WORDS && above->line + 1 == t->line && above->page == t->page)
            join_rows(lx, row);
        i = row.to - 1;
    }
    if (lx->shows.notes)
        notes_drop(lx);
    if (lx->shows.dropped)
        lexed_drop(lx);
}
