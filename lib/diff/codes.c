#include "diff/codes.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data.h"

static size_t hash(struct str table, struct str row, struct str col)
{
    unsigned long long h = str_hash(row) * 0x9e3779b97f4a7c15u + str_hash(col);
    h = h * 0x9e3779b97f4a7c15u + str_hash(table);
    return (size_t)(h ^ h >> 29);
}

/* The place of a code in its list, the list's length if it is not there. */
static size_t place(const struct codes *c, enum order_kind kind, struct str code)
{
    const struct order_list *l = &c->order.list[kind];
    size_t at = 0;
    while (at < l->codes && !str_eq(l->code[at], code))
        at++;
    return at;
}

static uint32_t rank(const struct codes *c, const struct form_cell *cell)
{
    const struct order_list *l = c->order.list;
    size_t r = place(c, ORDER_TABLE, cell->table) * l[ORDER_ROW].codes;
    r = (r + place(c, ORDER_ROW, cell->row)) * l[ORDER_COL].codes;
    return (uint32_t)(r + place(c, ORDER_COL, cell->col));
}

/* The slot that holds the cell, or the free one where it belongs. */
static size_t find(const struct codes *c, struct str table, struct str row, struct str col)
{
    size_t at = hash(table, row, col) & (c->slots - 1);
    for (; c->slot[at]; at = (at + 1) & (c->slots - 1))
        if (str_eq(c->slot[at]->row, row) && str_eq(c->slot[at]->col, col) &&
            str_eq(c->slot[at]->table, table))
            break;
    return at;
}

static void rank_cells(struct codes *c, const struct codebook *book)
{
    c->slots = 64;
    while (c->slots < 2 * book->cells)
        c->slots *= 2;
    c->slot = xrealloc(NULL, c->slots, sizeof *c->slot);
    c->rank = xrealloc(NULL, c->slots, sizeof *c->rank);
    memset(c->slot, 0, c->slots * sizeof *c->slot);
    for (size_t i = 0; i < book->cells; i++) {
        const struct form_cell *cell = &book->cell[i];
        size_t at = find(c, cell->table, cell->row, cell->col);
        c->slot[at] = cell;
        c->rank[at] = rank(c, cell);
    }
}

static void read_joins(struct codes *c)
{
    struct str text = str_make(data_joins, data_joins_len);
    str_cut(&text, '\n');
    while (text.n > 0) {
        struct str line = str_cut(&text, '\n');
        struct code_join join = {.table = str_cut(&line, '\t'), .whole = str_cut(&line, '\t')};
        join.parts = str_cut(&line, '\t');
        join.parts.n -= str_ends(join.parts, STR("*"));
        ARRAY_GROW(c->join, c->joins, c->joins_cap);
        c->join[c->joins++] = join;
    }
}

static void read_units(struct codes *c)
{
    struct str text = str_make(data_units, data_units_len);
    str_cut(&text, '\n');
    while (text.n > 0) {
        struct str line = str_cut(&text, '\n');
        struct code_unit unit = {.unit = str_cut(&line, '\t'), .quantity = str_cut(&line, '\t')};
        unit.power = atoi(line.p);
        ARRAY_GROW(c->unit, c->units, c->units_cap);
        c->unit[c->units++] = unit;
    }
}

void codes_init(struct codes *c)
{
    *c = (struct codes){0};
    order_init(&c->order, codebook_builtin());
    rank_cells(c, codebook_builtin());
    read_joins(c);
    read_units(c);
}

void codes_free(struct codes *c)
{
    order_free(&c->order);
    free(c->slot);
    free(c->rank);
    free(c->join);
    free(c->unit);
    *c = (struct codes){0};
}

void codes_rank(const struct codes *c, struct cell_key *key)
{
    size_t at = find(c, key->table, key->row, key->col);
    key->rank = c->slot[at] ? c->rank[at] : CODES_UNKNOWN;
}

static int compare_code(const struct codes *c, enum order_kind kind, struct str a, struct str b)
{
    size_t x = place(c, kind, a), y = place(c, kind, b);
    return x != y ? (x < y ? -1 : 1) : str_cmp(a, b);
}

int codes_compare(const struct codes *c, const struct cell_key *a, const struct cell_key *b)
{
    if (a->rank != CODES_UNKNOWN && b->rank != CODES_UNKNOWN)
        return (a->rank > b->rank) - (a->rank < b->rank);
    int order = compare_code(c, ORDER_TABLE, a->table, b->table);
    if (order == 0)
        order = compare_code(c, ORDER_ROW, a->row, b->row);
    return order != 0 ? order : compare_code(c, ORDER_COL, a->col, b->col);
}

static const struct code_unit *find_unit(const struct codes *c, struct str unit)
{
    for (size_t i = 0; i < c->units; i++)
        if (str_eq(c->unit[i].unit, unit))
            return &c->unit[i];
    return NULL;
}

bool codes_convert(const struct codes *c, struct str a, struct str b, int *power)
{
    *power = 0;
    if (a.n == 0 || b.n == 0 || str_eq(a, b))
        return true;
    const struct code_unit *x = find_unit(c, a), *y = find_unit(c, b);
    if (x && y && str_eq(x->quantity, y->quantity))
        *power = x->power - y->power;
    else
        return !x && !y;
    return true;
}
