/* noted.h - how the rows of a table are written. */
#ifndef GIPR_ALIGN_NOTED_H
#define GIPR_ALIGN_NOTED_H

#include "align/align.h"

/* Whether some line has its figures in cells of the row of its label. */
bool table_has_rows_of_cells(const struct lexed *lx, const struct table_match *m);

#endif
