/* down.c - a table that is printed across, printed down by a body: its groups of columns are rows.
 *
 *     类别     |                  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计
 *     行政复议 |                  | 5        | 2        |          |          | 7
 *     行政诉讼 | 未经复议直接起诉 | 1        | ...
 *              | 复议后起诉       | ...
 *
 * A column of remarks may stand behind them.  It is believed in rows of as many cells each, all of
 * them, in the form's order, where nothing below them may be another's. */
#include "align/deal.h"
#include "lex/fold.h"

/* What the heads that start at a token name: slots [first, last] of the table's only line. */
struct heads_of {
    uint32_t first, last;
    bool leaf;
};

enum { CELL_BYTES_MAX = 96 }; /* of a cell that may be a head */

/* Whether a hit is all that stands in its cell. */
static bool fills_cell(const struct lexed *lx, const struct label_hit *hit)
{
    struct str raw = lx->token[hit->first].raw;
    uint32_t chars[CELL_BYTES_MAX];
    return hit->last > hit->first ||
           (raw.n <= CELL_BYTES_MAX && fold_str(raw, chars) == hit->matched);
}

/* Whether a head of the table starts at token i, and ends before token `to`, with nothing beside
 * it: *named is what it names. */
static bool find_head(const struct group_reader *r, uint32_t i, uint32_t to, struct heads_of *named)
{
    const struct label_hits *hits = &r->text->hits;
    *named = (struct heads_of){.first = UINT32_MAX};
    for (size_t k = label_hits_from(hits, i); k < hits->hits && hits->hit[k].first == i; k++) {
        const struct label_hit *hit = &hits->hit[k];
        const struct label *l = hit_label(hit);
        if (!hit->whole || hit->last >= to || !label_is(l, LABEL_HEAD, r->form, r->number) ||
            !fills_cell(&r->text->lx, hit))
            continue;
        named->first = l->first < named->first ? l->first : named->first;
        named->last = l->first > named->last ? l->first : named->last;
        named->leaf = l->leaf;
    }
    return named->first != UINT32_MAX;
}

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
    if (d->cell == 0 || first - d->heads.from != d->cell || d->heads.to < first + d->columns ||
        lx->token[first].style != LINE_CELLS)
        return false;
    for (uint32_t k = 0; k < d->columns; k++)
        if (!find_head(r, first + k, d->heads.to, &head) || !head.leaf || head.first != k ||
            lx->token[first + k].cell != d->cell + k)
            return false;
    for (uint32_t i = first + d->columns; i < d->heads.to; i++)
        if (lx->token[i].kind == TOKEN_FIGURE || find_head(r, i, d->heads.to, &head))
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

enum { GROUP_NONE = -1, GROUP_OF_GROUPS = -2 };

/* The number of the group that the head at token i, a label of a row that ends with token `to`,
 * names. */
static int group_of_head(const struct group_reader *r, const struct down *d, uint32_t i,
                         uint32_t to)
{
    struct heads_of head;
    if (!find_head(r, i, to, &head) || head.leaf)
        return GROUP_NONE;
    bool one = head.last - head.first + 1 == d->columns && head.first % d->columns == 0;
    return one ? (int)(head.first / d->columns) : GROUP_OF_GROUPS;
}

/* The number of the group that a cell names with all the groups it is in: 行政诉讼（复议后起诉） */
static int group_of_path(const struct group_reader *r, const struct down *d, struct str words)
{
    const struct form_line *line = &r->table->line[0];
    uint32_t chars[CELL_BYTES_MAX], path[CELL_BYTES_MAX];
    size_t count, n = words.n <= CELL_BYTES_MAX ? fold_str(words, chars) : 0;
    const struct form_cell *cell = &form_layouts(&count)[r->form].form->cell[line->cell];
    for (uint32_t at = 0; n > 0 && at < line->slots; at += d->columns)
        if (cell[at].row_label.n <= CELL_BYTES_MAX && fold_str(cell[at].row_label, path) == n &&
            memcmp(chars, path, n * sizeof *chars) == 0)
            return (int)(at / d->columns);
    return GROUP_NONE;
}

/* The number of the group that the labels of a row name, the last of them. */
static int group_of_row(const struct group_reader *r, const struct down *d, struct token_row row)
{
    int group = GROUP_NONE;
    for (uint32_t i = row.from; i < row.from + d->cell; i++) {
        int named = group_of_path(r, d, r->text->lx.token[i].raw);
        if (named == GROUP_NONE)
            named = group_of_head(r, d, i, row.to);
        group = named == GROUP_NONE ? group : named;
    }
    return group;
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
        int group = group_of_row(r, d, row);
        at = row.to;
        if (found < groups && group == (int)found && has_figures(lx, d, row, false)) {
            d->figure[found++] = row.from + d->cell;
            end = at;
        } else if (group != GROUP_OF_GROUPS || has_figures(lx, d, row, true)) {
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
