/* match.h - which cells of two reports are compared. */
#ifndef GIPR_DIFF_MATCH_H
#define GIPR_DIFF_MATCH_H

#include "diff/cell_list.h"

/* A cell's figures; the one that is not there is {0}. */
struct cell_pair {
    struct cell_key key;
    struct cell_figure old, new;
};

struct cell_pairs {
    struct cell_pair *pair; /* in the order of struct cell_list */
    size_t count, cap;
    const struct cell **rest; /* scratch: of one cell, what equal units have left, */
    size_t rests, rests_cap;  /* the old ones first */
};

/* Matches cells of equal codes: those of equal units first, in their order; of what
 * is left, the figures whose units can be converted. */
void match_cells(struct cell_pairs *p, const struct codes *codes, const struct cell_list *old,
                 const struct cell_list *new);

/* The same for two plain runs (of sources that are not mixed) whose lines go in step:
 * line for line the same codes and units.  Pairs with the same value are left out unless `all`;
 * lines of sources alike that are the same bytes are then not even taken apart.  Returns false,
 * with nothing of use in *p, if the lines do not go in step. */
bool match_in_step(struct cell_pairs *p, const struct codes *codes, struct source *old_source,
                   const struct run *old, struct source *new_source, const struct run *new,
                   bool all);

void cell_pairs_free(struct cell_pairs *p);

#endif
