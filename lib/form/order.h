/* order.h - the codebook's order of tables, rows and columns, for sorting.
 *
 * The forms' orders are merged into one list of codes each for tables, rows and
 * columns, such that two codes that stand in one form stand in its order:
 *
 *     2019   ... rejected.confirm other total carried_out
 *     2021   ... rejected.confirm other.not_corrected other.not_paid other.other total ...
 *     merged ... rejected.confirm other other.not_corrected other.not_paid other.other total ... */
#ifndef GIPR_FORM_ORDER_H
#define GIPR_FORM_ORDER_H

#include "form/form.h"

enum order_kind { ORDER_TABLE, ORDER_ROW, ORDER_COL, ORDER_KINDS };

struct order_list {
    struct str *code; /* borrowed */
    size_t codes, codes_cap;
};

struct order {
    struct order_list list[ORDER_KINDS];
};

/* Orders the codes of the codebook, which must outlive the order. */
void order_init(struct order *o, const struct codebook *book);
void order_free(struct order *o);

/* The place of a code in a list, the list's length if it is not there. */
size_t order_find(const struct order_list *l, struct str code);

/* Puts a code (borrowed) behind all others, unless it is there. */
void order_append(struct order *o, enum order_kind kind, struct str code);

/* The kind of list for a column of that name, ORDER_KINDS if it has none. */
enum order_kind order_kind_of(struct str column);

#endif
