/* broken.h - figures that were too long for their cells.
 *
 * What did not fit stands below, and nobody knows how the number went on there:
 *
 *     （一）予以公开   12   3   4
 *                       5                 125, or 12 and a figure of something else? */
#ifndef GIPR_ALIGN_BROKEN_H
#define GIPR_ALIGN_BROKEN_H

#include "align/groups.h"

/* Whether a number stands right below the figures of line i, in text by position, that is none of
 * the table's: it may be what is left of one of them. */
bool line_is_broken(const struct group_reader *r, const struct table_match *m, size_t i);

#endif
