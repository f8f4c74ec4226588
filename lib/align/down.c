/* down.c - a table that is printed across, printed down by a body: its groups of columns are rows.
 *
 *     类别     |                  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
 *     行政复议 |                  | 5        | 2        |          |          | 7
 *     行政诉讼 | 未经复议直接起诉 | 1        | ...
 *              | 复议后起诉       | ...
 *
 * A column of remarks may stand behind them.  It is believed in rows of as many cells each, all of
 * them, in the form's order, where nothing below them may be another's. */
#include "align/column_groups.h"
#include "align/deal.h"

enum { GROUPS_MAX = 8 }; /* of columns; the forms have three */

/* The table printed down. */
struct down {
    struct token_row heads;      /* the row of heads, ... */
    uint32_t cell, columns;      /* ... the cell of the first of them, and how many they are */
    uint32_t figure[GROUPS_MAX]; /* the first token below them in the row of each group */
};

/* Whether the row that holds token `first` is the one of heads, from there on. */
static bool heads_row(const struct group_reader *r, uint32_t first, struct down *d)
{
    const struct lexed *lx = &r->text->lx;
    struct heads_of head;
    d->heads = token_row_of(lx, first);
    d->cell = lx->token[first].cell;
    if (d->cell == 0 || first - d->heads.from != d->cell || !column_heads(r, first, d->heads.to))
        return false;
    for (uint32_t i = first + d->columns; i < d->heads.to; i++)
        if (lx->token[i].kind == TOKEN_FIGURE || column_head(r, i, d->heads.to, &head))
            return false;
    return true;
}

/* Finds the row of heads of a table printed down.  Whether there is one. */
static bool find_heads_row(const struct group_reader *r, struct down *d)
{
    const struct label_hits *hits = &r->text->hits;
    d->columns = (uint32_t)r->table->line[0].group;
    if (r->table->line[0].slots > (size_t)GROUPS_MAX * d->columns)
        return false;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        if (label_is(l, LABEL_HEAD, r->form, r->number) && l->leaf && l->first == 0 &&
            heads_row(r, hits->hit[i].first, d))
            return true;
    }
    return false;
}

/* Whether a row has as many cells as the heads' one, a token each. */
static bool is_as_wide(const struct lexed *lx, const struct down *d, struct token_row row)
{
    return lx->token[row.from].style == LINE_CELLS &&
           row.to - row.from == d->heads.to - d->heads.from &&
           lx->token[row.to - 1].cell + 1 == row.to - row.from;
}

/* Whether what stands below the heads are cells of figures, with none behind them, and some with a
 * figure if `filled`. */
static bool has_figures(const struct lexed *lx, const struct down *d, struct token_row row,
                        bool filled)
{
    uint32_t first = row.from + d->cell, end = first + d->columns;
    for (uint32_t i = first; i < end; i++)
        if (!token_is_value(&lx->token[i]))
            return false;
    return !lexed_has_figure(lx, end, row.to) && (!filled || lexed_has_figure(lx, first, end));
}

/* Finds the rows of all groups below the heads.  Returns the token behind the last one, 0 if they
 * are not all there, or figures stand amid or below them that may be others'. */
static uint32_t find_rows(const struct group_reader *r, struct down *d)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t groups = (uint32_t)r->table->line[0].slots / d->columns, found = 0, end = d->heads.to;
    for (uint32_t at = end; at < lx->tokens;) {
        struct token_row row = token_row_of(lx, at);
        if (!is_as_wide(lx, d, row))
            break;
        int group = column_group(r, row.from, row.from + d->cell);
        at = row.to;
        if (found < groups && group == (int)found && has_figures(lx, d, row, false)) {
            d->figure[found++] = row.from + d->cell;
            end = at;
        } else if (group != COLUMNS_OF_GROUPS || has_figures(lx, d, row, true)) {
            return 0;
        }
    }
    return found == groups ? end : 0;
}

bool deal_down(const struct group_reader *r, struct table_match *m)
{
    struct down d;
    struct line_match *line = &m->line[0];
    uint32_t end = find_heads_row(r, &d) ? find_rows(r, &d) : 0;
    if (end == 0)
        return false;
    uint32_t first = d.heads.from + d.cell;
    line_anchor(line, &(struct anchor){.first = first, .last = first + d.columns - 1});
    line->end = end;
    for (uint32_t at = 0; at < r->table->line[0].slots; at++)
        line_add(m, line, d.figure[at / d.columns] + at % d.columns);
    m->labels = 1;
    m->down = true;
    return true;
}
