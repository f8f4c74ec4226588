/* table_checks.h - what shows that no figure of a table can be trusted to be of its line.  Included
 * by checks.h, which declares each check, and by doubt.c, which asks them all. */
#ifndef TABLE_CHECK
#define TABLE_CHECK(name) /* nobody asks */
#endif

/* cell_lines.c: in text of a cell a line, a label stands amid the others where the form's order has
 * no place for it. */
TABLE_CHECK(table_mixes_labels)

/* hidden.c: the labels of its lines stand one after the other, none with a figure, and figures
 * below the last: they may be anybody's. */
TABLE_CHECK(table_lists_labels)

/* strayed.c: its figures stand above their labels: a row of them above the first label, and none
 * behind the last. */
TABLE_CHECK(table_stands_above)

/* doubled.c: words among its tokens have each of their characters twice: then figures may have each
 * of their digits twice. */
TABLE_CHECK(table_is_doubled)

/* scores.c: more of its lines than are of money have a fraction of one before or behind their
 * figures. */
TABLE_CHECK(table_has_scores)

#undef TABLE_CHECK
