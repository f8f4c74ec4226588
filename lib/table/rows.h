/* rows.h - physical rows of tables that an extractor wrote one cell a line. */
#ifndef GIPR_TABLE_ROWS_H
#define GIPR_TABLE_ROWS_H

#include "align/align.h"

/* Some extractors end every cell, not every row, with a line break:
 *
 *     规章 |          but still pad all rows of a table to one width.
 *     0 |
 *     |
 *
 * Where such a block of cells fits one width only, its tokens are renumbered
 * (row, cell) as if each row stood on a line of its own.  `layout` is number
 * `form` of form_layouts(). */
void rows_restore(const struct form_layout *layout, uint32_t form, struct scanned *text);

#endif
