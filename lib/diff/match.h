/* match.h - which cells of two reports are compared. */
#ifndef GIPR_DIFF_MATCH_H
#define GIPR_DIFF_MATCH_H

#include "diff/cell_list.h"

/* A cell's figures; the one that is not there is {0}. */
struct cell_pair {
    struct cell_key key;
    struct cell_figure old, new;
};

/* Whether both figures stand there alike, with nothing to be read out of them. */
static inline bool cell_pair_same(const struct cell_pair *p)
{
    bool summed = p->old.sum || p->new.sum;
    return !summed && str_eq(p->old.value, p->new.value) && str_eq(p->old.unit, p->new.unit);
}

struct cell_pairs {
    struct cell_pair *pair;
    size_t count, cap;
    bool ordered;    /* pairs are not in the order of struct cell_list, but this is: */
    uint32_t *order; /* numbers of pairs */
    size_t order_cap;
    uint32_t *at;             /* scratch: of each place in the codebook, the pair, ... */
    uint64_t *seen;           /* ... if there is one: a bit each */
    const struct cell **rest; /* scratch: of one cell, what equal units have left, */
    size_t rests, rests_cap;  /* the old ones first */
};

/* For all codes of the codebook. */
void cell_pairs_init(struct cell_pairs *p, const struct codes *codes);

/* Matches cells of equal codes: those of equal units first, in their order; of what
 * is left, the figures whose units can be converted. */
void match_cells(struct cell_pairs *p, const struct cell_list *old, const struct cell_list *new);

/* Two plain runs, of sources that are not mixed. */
struct match_runs {
    struct source *old_source, *new_source;
    const struct run *old, *new;
    const struct twin *twin; /* of the new one, or NULL */
};

/* The same for runs whose lines go in step: line for line the same codes and units.  Pairs with
 * the same value are left out unless `all`; lines of sources alike that are the same bytes are then
 * not even taken apart.  Returns false, with nothing of use in *p, if the lines do not go in
 * step. */
bool match_in_step(struct cell_pairs *p, const struct codes *codes, const struct match_runs *m,
                   bool all);

/* Pair number i in the order of struct cell_list. */
static inline const struct cell_pair *cell_pairs_at(const struct cell_pairs *p, size_t i)
{
    return &p->pair[p->ordered ? p->order[i] : i];
}

void cell_pairs_free(struct cell_pairs *p);

#endif
