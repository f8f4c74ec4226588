/* stencils_look.h - what stencils_find() and stencils_read() do for any report, without counting
 * it: what is learnt from a report is proven by them, too.  Only for the files of stencils.h. */
#ifndef GIPR_TABLE_STENCILS_LOOK_H
#define GIPR_TABLE_STENCILS_LOOK_H

#include "table/stencils.h"

/* As stencils_find(), but every report is looked at. */
void stencils_look(struct stencils *st, const struct tables *t, bool headings);

/* As stencils_read(); `together`: the tables must have stood together before. */
bool stencils_try(struct stencils *st, struct tables *t, const struct form *form, bool together);

#endif
