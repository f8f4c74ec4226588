/* gaps.c - complete rows of cells with blank ones among their figures. */
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/start.h"

/* Whether all values of a line are cells of one row. */
static bool is_row_of_cells(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->style != LINE_CELLS || t->row != placing_token(p, line->value[0])->row)
            return false;
    }
    return line->values > 0 && !p->table->across;
}

bool row_has_gap(const struct placing *p, const struct placing_line *line)
{
    uint32_t before = UINT32_MAX;
    if (line->values == line->figures || !is_row_of_cells(p, line))
        return false;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->kind == TOKEN_BLANK)
            continue;
        if (before != UINT32_MAX && t->cell != before + 1)
            return true;
        before = t->cell;
    }
    return false;
}

bool row_stands_beyond(const struct placing *p, const struct placing_line *line)
{
    if (line->slots == p->table->slots_max || line->values <= p->table->slots_max ||
        !is_row_of_cells(p, line))
        return false;
    const struct token *first = placing_token(p, line->value[0]);
    const struct token *last = placing_token(p, line->value[line->values - 1]);
    return first->kind == TOKEN_BLANK && last->kind != TOKEN_BLANK &&
           last->cell - first->cell >= p->table->slots_max;
}

/* Whether the figures of two rows stand in the same cells, given as many. */
static bool in_same_cells(const struct placing *p, const struct placing_line *a,
                          const struct placing_line *b)
{
    for (uint32_t i = 0; i < a->slots; i++)
        if (placing_token(p, (uint32_t)a->slot[i])->cell !=
            placing_token(p, (uint32_t)b->slot[i])->cell)
            return false;
    return true;
}

/* Whether another row has as many figures as slots in the same cells as this one, with blank ones
 * among them. */
static bool stands_so_again(const struct placing *p, const struct placing_line *line)
{
    for (size_t i = 0; i < p->lines; i++)
        if (&p->line[i] != line && p->line[i].gapped && p->line[i].slots == line->slots &&
            in_same_cells(p, line, &p->line[i]))
            return true;
    return false;
}

/* A blank cell among as many figures as slots may be the line's own, and the last figure that of a
 * column which the form does not have: unless such cells stand so in other rows, too, because
 * others span them, or the heads above show that there is no such column. */
void placing_check_gaps(struct placing *p)
{
    bool rows_found = false;
    p->gapped = p->off = false;
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        p->gapped |= line->gapped;
        if (!line->gapped || stands_so_again(p, line))
            continue;
        if (!rows_found)
            placing_find_rows(p);
        rows_found = true;
        line->full = heads_are_all(p, line);
    }
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].gapped && !p->line[i].full)
            placing_set(&p->line[i], SLOT_UNKNOWN);
}
