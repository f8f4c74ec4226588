/* claimed.h - words that two tables of a form claim.
 *
 * Where the label of a row is lost, the same words may head a column of the next table:
 *
 *     3.其他295181295      a row of requests, glued
 *     ...
 *     结果 其他            heads of appeals: they are no row of requests without figures
 *     纠正 结果 */
#ifndef GIPR_ALIGN_CLAIMED_H
#define GIPR_ALIGN_CLAIMED_H

#include "align/groups.h"

/* Makes the lines of a table unsure that have no figures, and a label that is a part of another
 * table's. */
void table_doubt_claimed(struct table_match *m, const struct group_reader *r);

#endif
