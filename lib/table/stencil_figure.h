/* stencil_figure.h - what is cut out of a stencil: figures between what parts cells.  The same
 * where one is made (stencil_make.c) as where one is tried (stencil.c); only for these. */
#ifndef GIPR_TABLE_STENCIL_FIGURE_H
#define GIPR_TABLE_STENCIL_FIGURE_H

#include <stdbool.h>

#include "base/str.h"

/* Whether a byte parts cells: a line end, a bar or a tab. */
bool stencil_sets_apart(char c);

/* Whether text is a figure that is read alike wherever it stands: 1,234  ３件.  One that is less
 * than zero is, where it may be a decrease; else it is read by what the others are. */
bool stencil_is_figure(struct str text, bool decreases);

#endif
