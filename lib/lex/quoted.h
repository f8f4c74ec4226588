/* quoted.h - rows of CSV whose cells in quotes hold line breaks, as spreadsheets write them.
 *
 *     ,,,"商业        one row of four cells
 *     企业",5 */
#ifndef GIPR_LEX_QUOTED_H
#define GIPR_LEX_QUOTED_H

#include "lex/lex.h"

/* Appends the cells of the row of several lines that `text`, of which a line starts, starts with: a
 * comma, a semicolon or a tab divides them, and one has a line break.  `number` is that of its
 * first input line.  Returns its lines, and sets *n to their bytes, without the last one's end; 0,
 * with nothing appended, if there is no such row.
 *
 * All quotes must stand as a program sets them, right at the ends of cells, and no cell or row may
 * be long: a quote that stands alone opens none.  Where the text ends in such a cell, *lx says so.
 */
size_t quoted_read(struct lexed *lx, struct str text, size_t number, size_t *n);

/* The first quote of text from byte `from` on; its end if there is none. */
const char *quoted_mark(struct str text, size_t from);

#endif
