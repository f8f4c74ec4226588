/* place_padding.c - rows that an extractor filled up with bars, to the width of the widest one:
 *
 *     规章 | 0 | 5 | 8 |                          four cells
 *     一、本年新收 | 3 | 5 | 8 | ||||||             some of the ten are lost, nobody knows which
 *
 * Where a label spans several cells, bars stand for all but one of them, at the end; so they do for
 * blank cells, which are left out wherever they stood.  Such bars follow each other without a
 * blank, cells that are blank do not. */
#include "table/place.h"

/* Whether a blank cell is nothing between two bars. */
static bool is_tight(const struct token *t)
{
    return t->kind == TOKEN_BLANK && t->style == LINE_CELLS && t->raw.p > t->input.p &&
           t->raw.p < t->input.p + t->input.n && t->raw.p[-1] == '|' && t->raw.p[0] == '|';
}

/* How many cells at the end of a row are padding for sure: its bars stand apart from those of the
 * cells before it, or on a line of their own. */
static uint32_t padding_of(const struct lexed *lx, struct token_row row)
{
    uint32_t n = 0, cells = row.to - row.from;
    while (n < cells && is_tight(&lx->token[row.to - 1 - n]))
        n++;
    if (n == 0 || n == cells)
        return n;
    const struct token *before = &lx->token[row.to - 1 - n];
    if (before->input.p != before[1].input.p)
        return n;
    return before->kind == TOKEN_BLANK ? n + 1 : 0;
}

void padding_drop(const struct lexed *lx, struct placing_line *line)
{
    if (!lexed_is_padded(lx) || line->values == 0)
        return;
    struct token_row row = token_row_of(lx, line->value[line->values - 1]);
    uint32_t end = row.to - padding_of(lx, row);
    for (; line->values > 0 && line->value[line->values - 1] >= end; line->values--)
        line->padding++;
}

/* Whether blank cells are not left out: one stands right before a figure. */
static bool keeps_blanks(const struct lexed *lx)
{
    for (size_t i = 1; i < lx->tokens; i++) {
        const struct token *blank = &lx->token[i - 1], *t = &lx->token[i];
        if (t->kind == TOKEN_FIGURE && blank->kind == TOKEN_BLANK && !is_tight(blank) &&
            (t->row == blank->row || token_alone(lx, i - 1)))
            return true;
    }
    return false;
}

/* Whether the last value of a line, as many as it has slots, may be padding: one bar may stand for
 * either. */
static bool may_be_padding(const struct lexed *lx, const struct placing_line *line)
{
    const struct token *last = &lx->token[line->value[line->values - 1]];
    bool one = line->values == 1 || lx->token[line->value[line->values - 2]].kind != TOKEN_BLANK;
    return last->kind == TOKEN_BLANK && last->style == LINE_CELLS && one &&
           line->values == line->slots;
}

void padding_check(struct placing *p)
{
    const struct lexed *lx = &p->text->lx;
    if (!lexed_is_padded(lx))
        return;
    bool keeps = keeps_blanks(lx);
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        bool lost = line->padding > 0 && line->values < line->slots;
        if (placing_is_open(line) && (lost || (!keeps && may_be_padding(lx, line))))
            placing_close(line);
    }
}
