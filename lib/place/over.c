/* over.c - heads over the very cells of figures, one over each:
 *
 *     |                              | 合计 | 自然人 | 商业企业 | ... | 其他 |
 *     | 一、本年新收政府信息公开申请 | 13   | 5      | 2        | ... | 1    |
 *
 * Rows are read in the form's order.  Heads that are not known (合计, a column of the year before)
 * leave those that are over the figures of other columns: no order of the known ones shows that,
 * but where they stand does.  Only rows of as many cells as the figures' own prove it, that leave
 * no figure without words over it: others are often moved to the left. */
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/printed.h"

enum { ROWS_MAX = 4 }; /* of heads */

/* The columns of figures of a complete row. */
struct figures_row {
    const struct placing_line *line;
    uint32_t first; /* the cell of its first figure */
    uint32_t cells; /* of the row */
};

/* Whether a line is complete, and its figures stand side by side in cells of one row. */
static bool find_figures(const struct placing *p, const struct placing_line *line,
                         struct figures_row *row)
{
    if (!line->full || line->slots < 2 || !placing_is_labelled(line) || line->slot[0] < 0)
        return false;
    const struct token *first = placing_token(p, (uint32_t)line->slot[0]);
    for (uint32_t i = 0; i < line->slots; i++) {
        const struct token *t =
            line->slot[i] < 0 ? NULL : placing_token(p, (uint32_t)line->slot[i]);
        if (!t || t->style != LINE_CELLS || t->row != first->row || t->cell != first->cell + i)
            return false;
    }
    *row = (struct figures_row){line, first->cell,
                                cells_in_row(&p->text->lx, (uint32_t)line->slot[0])};
    return true;
}

/* Marks the columns that a row of words stands over in *over, a bit for each.  Returns false if
 * it is no such row, or has other cells than the figures. */
static bool see_words(const struct placing *p, const struct figures_row *figures,
                      struct token_row row, uint64_t *over)
{
    if (placing_token(p, row.from)->style != LINE_CELLS ||
        cells_in_row(&p->text->lx, row.from) != figures->cells)
        return false;
    for (uint32_t i = row.from; i < row.to; i++) {
        const struct token *t = placing_token(p, i);
        if (t->kind == TOKEN_FIGURE)
            return false;
        if (t->kind == TOKEN_TEXT && t->cell >= figures->first &&
            t->cell - figures->first < figures->line->slots)
            *over |= (uint64_t)1 << (t->cell - figures->first);
    }
    return true;
}

/* Whether a head of a column over these figures, from token `from` up to `to`, stands over another
 * one's. */
static bool stands_elsewhere(const struct placing *p, const struct figures_row *figures,
                             uint32_t from, uint32_t to)
{
    const struct label_hits *hits = &p->text->hits;
    const struct form_line *printed = p->table->line;
    for (size_t i = label_hits_from(hits, from); i < hits->hits && hits->hit[i].first < to; i++) {
        const struct label *head = printed_head(p, i);
        if (head && head->leaf &&
            printed[head->line].columns == printed[figures->line->line].columns &&
            placing_token(p, hits->hit[i].last)->cell != figures->first + head->first)
            return true;
    }
    return false;
}

bool heads_stand_elsewhere(const struct placing *p, const struct placing_line *line)
{
    struct figures_row figures;
    if (!find_figures(p, line, &figures))
        return false;
    const struct lexed *lx = &p->text->lx;
    uint32_t to = token_row_of(lx, (uint32_t)line->slot[0]).from, from = to;
    uint64_t over = 0, all = ((uint64_t)1 << line->slots) - 1;
    for (int rows = 0; rows < ROWS_MAX && from > 0; rows++) {
        struct token_row row = token_row_of(lx, from - 1);
        if (!see_words(p, &figures, row, &over))
            break;
        from = row.from;
    }
    return over == all && stands_elsewhere(p, &figures, from, to);
}
