/* anchors.h - which of the labels in a text anchor the lines of a table. */
#ifndef GIPR_ALIGN_ANCHORS_H
#define GIPR_ALIGN_ANCHORS_H

#include "align/groups.h"

/* Finds the best chain of labels of the table that r tells: *a, which is empty.  Sets what m says
 * of them as a whole: strays, whole and bounded. */
void anchors_find(const struct group_reader *r, struct table_match *m, struct anchors *a);

#endif
