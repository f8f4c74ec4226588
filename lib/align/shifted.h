/* shifted.h - figures that stand above their labels, one cell a line.
 *
 * Written by height, the cells of a row come before its label where that has two lines, for theirs
 * is the middle of the row:
 *
 *     （一）主动公开政府信息数
 *     条
 *     8949
 *     条
 *     1973
 *     其中：主动公开规范性文
 *     件数
 *     16
 *     ...
 *
 * A line has more than its own figures then, and one further below has none.  Between them, each
 * figure may be of the label above it, or of the one below; and so may all others of the table, if
 * what one has more is a row. */
#ifndef GIPR_ALIGN_SHIFTED_H
#define GIPR_ALIGN_SHIFTED_H

#include "align/groups.h"

/* Makes the lines unsure that stand so. */
void table_doubt_shifted(struct table_match *m, const struct group_reader *r);

#endif
