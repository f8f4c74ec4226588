/* grid_rows.c - rows of cells that were cut in two, or put together.
 *
 *     1.属于国家秘密 |    | 53 | 2 |        1.属于国家秘密 2.其他法律行政法规禁止公开 | 3 | 5 | 8 |
 *                    |    | 5  |   |                                                  | 1 | 0 | 1 |
 */
#include "align/checks.h"

/* The first figure of a row of cells that has blank ones, too, and nothing else; NO_LINE if it has
 * none or is no such row. */
static uint32_t figure_of_gaps(const struct lexed *lx, struct token_row row)
{
    uint32_t figure = NO_LINE;
    bool blank = false;
    for (uint32_t k = row.from; k < row.to; k++) {
        const struct token *t = &lx->token[k];
        if (t->style != LINE_CELLS || (t->kind != TOKEN_BLANK && t->kind != TOKEN_FIGURE))
            return NO_LINE;
        blank |= t->kind == TOKEN_BLANK;
        if (t->kind == TOKEN_FIGURE && figure == NO_LINE)
            figure = k;
    }
    return blank ? figure : NO_LINE;
}

bool line_goes_on_below(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->values == 0 || m->lines == 1)
        return false;
    uint32_t last = line_last_value(m, line);
    if (lx->token[last].style != LINE_CELLS)
        return false;
    uint32_t next = last + 1;
    while (next < lx->tokens && lx->token[next].row == lx->token[last].row)
        next++;
    if (next == lx->tokens || lx->token[next].kind == TOKEN_TEXT ||
        lx->token[next].style != LINE_CELLS)
        return false;
    uint32_t figure = figure_of_gaps(lx, token_row_of(lx, next));
    return figure != NO_LINE && !table_has_value_at(m, i + 1, figure);
}

/* Whether lines i and i + 1, both with figures of their own, have their labels in one cell, and one
 * of them has none of its figures. */
static bool share_cell(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i], *next = line + 1;
    return next->state == MATCH_LABEL && line->state != MATCH_ABSENT && line->last == next->first &&
           (line->values == 0) != (next->values == 0) &&
           r->text->lx.token[next->first].style == LINE_CELLS &&
           (r->table->line[i].slots > 1 || line_unit(r, i).n > 0);
}

bool line_shares_label(const struct group_reader *r, const struct table_match *m, size_t i)
{
    return (i > 0 && share_cell(r, m, i - 1)) || (i + 1 < m->lines && share_cell(r, m, i));
}
