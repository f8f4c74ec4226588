/* quoted.h - rows of CSV whose cells in quotes hold line breaks, as spreadsheets write them.
 *
 *     ,,,"商业        one row of four cells
 *     企业",5 */
#ifndef GIPR_LEX_QUOTED_H
#define GIPR_LEX_QUOTED_H

#include "base/str.h"

struct quoted_row {
    struct str text; /* its lines, without the last one's end */
    size_t lines;
};

enum quoted { QUOTED_NOT, QUOTED_ROW, QUOTED_UNENDED };

/* Whether `text`, of which a line starts, starts with a row of several cells that `mark` divides,
 * one of them with a line break: then it is in *row.  UNENDED: the text ends in such a cell.  All
 * quotes must stand as a program sets them, right at the ends of cells, and no cell or row may be
 * long: a quote that stands alone opens none. */
enum quoted quoted_row(struct str text, char mark, struct quoted_row *row);

#endif
