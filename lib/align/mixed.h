/* mixed.h - rows of figures that stand between labels.
 *
 * Sorted by height, the words of a page come line by line, but figures set in the middle of their
 * cell may come before a label, behind it or beside it:
 *
 *     3.危及“三安全一稳定” 1 2 3 4 5 6 21
 *     2 0 1 0 0 0 3
 *     4.保护第三方合法权益
 *     0 0 5 0 0 0 5
 *     5.属于三类内部事务信息
 *
 * The first row between labels cannot be that of the label above, so of none that follows is it
 * known which label it is of. */
#ifndef GIPR_ALIGN_MIXED_H
#define GIPR_ALIGN_MIXED_H

#include "align/groups.h"

/* Makes the lines unsure that have figures in such rows, or none and such a row above, if any row
 * shows that they may be of the label below. */
void table_doubt_mixed(struct table_match *m, const struct group_reader *r);

#endif
