/* fill.h - the cells of a report, from the figures that were placed: for tables_read() alone.
 *
 *     fill_start()    all cells absent
 *     fill_table()    for each table: what stands in its columns
 *     fill_end()      once all tables are filled */
#ifndef GIPR_TABLE_FILL_H
#define GIPR_TABLE_FILL_H

#include "table/tables.h"

/* Makes t->cell the cells of t->form, all of them absent. */
void fill_start(struct tables *t);

/* Fills the cells of a table whose figures were placed, and which was aligned as `m`. */
void fill_table(struct tables *t, const struct placing *placing, const struct table_match *m);

/* Gives ambiguous cells the figures of their rows, now that t->raw, which has them, moves no
 * more. */
void fill_end(struct tables *t);

#endif
