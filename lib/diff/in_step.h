/* in_step.h - cells of two reports whose lines go in step: compared without being listed first. */
#ifndef GIPR_DIFF_IN_STEP_H
#define GIPR_DIFF_IN_STEP_H

#include "diff/cell_pairs.h"

/* Two plain runs, of sources that are not mixed; borrowed for the call, but that the sources'
 * fields change. */
struct in_step_runs {
    struct source *old_source, *new_source;
    const struct run *old, *new;
    const struct twin *twin; /* of the new one, or NULL */
};

/* What match_cells() makes of the cells of runs whose lines go in step: line for line the same
 * codes and units.  Pairs with the same value are left out unless `all`; lines of sources alike
 * that are the same bytes are then not even taken apart.  The pairs borrow from the runs' lines.
 * Returns false, with nothing of use in *p, if the lines do not go in step. */
bool in_step_pairs(struct cell_pairs *p, const struct codes *codes, const struct in_step_runs *m,
                   bool all);

#endif
