#include "form/order.h"

#include <stdlib.h>

#include "base/buf.h"

size_t order_find(const struct order_list *l, struct str code)
{
    size_t at = 0;
    while (at < l->codes && !str_eq(l->code[at], code))
        at++;
    return at;
}

static void insert(struct order_list *l, size_t at, struct str code)
{
    ARRAY_GROW(l->code, l->codes, l->codes_cap);
    memmove(l->code + at + 1, l->code + at, (l->codes - at) * sizeof *l->code);
    l->code[at] = code;
    l->codes++;
}

static struct str code_of(const struct form_cell *cell, enum order_kind kind)
{
    return kind == ORDER_TABLE ? cell->table : kind == ORDER_ROW ? cell->row : cell->col;
}

/* Whether b belongs to the same sequence as a: a form's tables, a table's rows, a row's columns. */
static bool same_sequence(const struct form_cell *a, const struct form_cell *b,
                          enum order_kind kind)
{
    return (kind < ORDER_ROW || str_eq(a->table, b->table)) &&
           (kind < ORDER_COL || str_eq(a->row, b->row));
}

/* Merges a form's codes from the last to the first: a new one goes right before
 * the one that follows it in the form, which is known by then. */
static void merge(struct order_list *l, const struct form *form, enum order_kind kind)
{
    for (size_t i = form->cells; i-- > 0;) {
        const struct form_cell *cell = &form->cell[i], *next = cell + 1;
        struct str code = code_of(cell, kind);
        if (order_find(l, code) < l->codes)
            continue;
        bool follows = i + 1 < form->cells && same_sequence(cell, next, kind);
        insert(l, follows ? order_find(l, code_of(next, kind)) : l->codes, code);
    }
}

void order_init(struct order *o, const struct codebook *book)
{
    *o = (struct order){0};
    for (size_t i = 0; i < book->forms; i++)
        for (int kind = 0; kind < ORDER_KINDS; kind++)
            merge(&o->list[kind], &book->form[i], (enum order_kind)kind);
}

void order_free(struct order *o)
{
    for (int kind = 0; kind < ORDER_KINDS; kind++)
        free(o->list[kind].code);
    *o = (struct order){0};
}

void order_append(struct order *o, enum order_kind kind, struct str code)
{
    struct order_list *l = &o->list[kind];
    if (order_find(l, code) == l->codes)
        insert(l, l->codes, code);
}

enum order_kind order_kind_of(struct str column)
{
    return str_eq(column, STR("table")) ? ORDER_TABLE
           : str_eq(column, STR("row")) ? ORDER_ROW
           : str_eq(column, STR("col")) ? ORDER_COL
                                        : ORDER_KINDS;
}
