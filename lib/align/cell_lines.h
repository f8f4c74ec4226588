/* cell_lines.h - tables with a cell a line whose figures do not follow their labels.
 *
 * A row of such a table is a label and its figures, one below the other.  Some programs write a
 * table by its columns instead, or by where its cells stand on the page, and their lines look the
 * same:
 *
 *     规章
 *     行政规范性文件
 *     行政许可
 *     1
 *     2
 *     3 */
#ifndef GIPR_ALIGN_CELL_LINES_H
#define GIPR_ALIGN_CELL_LINES_H

#include "align/align.h"

/* Whether each of the figures of line i stands alone on its line of text. */
bool line_has_lone_figures(const struct lexed *lx, const struct table_match *m, size_t i);

/* Whether the figures of line i are those of a whole column, behind the labels of all its lines:
 * several labels without figures stand before it, and its gaps are no row's. */
bool line_ends_labels(const struct lexed *lx, const struct table_match *m, size_t i);

#endif
