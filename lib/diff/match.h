/* match.h - which cells of two reports are compared. */
#ifndef GIPR_DIFF_MATCH_H
#define GIPR_DIFF_MATCH_H

#include "diff/cell_pairs.h"

/* Makes pairs of cells of equal codes, in place of those in *p: those of equal units first, in
 * their order; of what is left, the figures whose units can be converted; each other cell alone.
 * The pairs borrow from the lists. */
void match_cells(struct cell_pairs *p, const struct cell_list *old, const struct cell_list *new);

#endif
