/* parts.c - a table that is printed across, printed by a body as several: each group of its columns
 * is a table of its own, below its name.
 *
 *     行政复议
 *     | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
 *     | 5        | 2        |          |          | 7    |
 *
 *     行政诉讼（未经复议直接起诉）
 *     | 结果维持 | ...
 *
 * It is believed where all of them are there, in the form's order, with a cell for each column. */
#include "align/column_groups.h"
#include "align/deal.h"

enum { PARTS_MAX = 8 }; /* groups of columns; the forms have three */

/* What was found: the first head and the first figure of each part. */
struct parts {
    uint32_t head[PARTS_MAX], figure[PARTS_MAX], found;
    uint32_t end; /* the token behind the last part */
};

static bool names_part(const struct group_reader *r, const struct parts *p, uint32_t heads)
{
    return heads > 0 &&
           column_group(r, token_row_of(&r->text->lx, heads - 1).from, heads) == (int)p->found;
}

/* Whether a row is one of a value for each column, in cells of their own. */
static bool is_row_of_values(const struct lexed *lx, struct token_row row, uint32_t columns)
{
    if (row.to - row.from != columns || lx->token[row.from].style != LINE_CELLS)
        return false;
    for (uint32_t i = row.from; i < row.to; i++)
        if (!token_is_value(&lx->token[i]) || lx->token[i].cell != i - row.from)
            return false;
    return true;
}

/* Takes the part whose heads start at token `first`, if it is the next one, and no other row of
 * figures stands below its own. */
static bool take_part(const struct group_reader *r, struct parts *p, uint32_t first)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t columns = (uint32_t)r->table->line[0].group;
    struct token_row heads = token_row_of(lx, first);
    if (p->found == PARTS_MAX || first != heads.from || heads.to - first != columns ||
        !column_heads(r, first, heads.to) || !names_part(r, p, first) || heads.to == lx->tokens)
        return false;
    struct token_row values = token_row_of(lx, heads.to);
    if (!is_row_of_values(lx, values, columns))
        return false;
    if (values.to < lx->tokens && lexed_has_figure(lx, values.to, token_row_of(lx, values.to).to))
        return false;
    p->head[p->found] = first;
    p->figure[p->found++] = values.from;
    p->end = values.to;
    return true;
}

/* Finds all parts.  Whether each of the first heads in the text belongs to one. */
static bool find_parts(const struct group_reader *r, struct parts *p)
{
    const struct label_hits *hits = &r->text->hits;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        bool taken = p->found > 0 && hits->hit[i].first <= p->head[p->found - 1];
        if (label_is(l, LABEL_HEAD, r->form, r->number) && l->leaf && l->first == 0 && !taken &&
            !take_part(r, p, hits->hit[i].first))
            return false;
    }
    return p->found * r->table->line[0].group == r->table->line[0].slots;
}

bool deal_parts(const struct group_reader *r, struct table_match *m)
{
    struct parts p = {.found = 0};
    struct line_match *line = &m->line[0];
    uint32_t columns = (uint32_t)r->table->line[0].group;
    if (!find_parts(r, &p))
        return false;
    line_anchor(line, &(struct anchor){.first = p.head[0], .last = p.head[0] + columns - 1});
    line->end = p.end;
    for (uint32_t at = 0; at < r->table->line[0].slots; at++)
        line_add(m, line, p.figure[at / columns] + at % columns);
    m->labels = 1;
    m->down = true;
    return true;
}
