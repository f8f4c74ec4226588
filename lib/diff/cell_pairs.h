/* cell_pairs.h - the cells of two reports side by side. */
#ifndef GIPR_DIFF_CELL_PAIRS_H
#define GIPR_DIFF_CELL_PAIRS_H

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
void cell_pairs_free(struct cell_pairs *p);

/* A further pair, of {0}, to be filled before the next call. */
static inline struct cell_pair *cell_pairs_add(struct cell_pairs *p)
{
    ARRAY_GROW(p->pair, p->count, p->cap);
    p->pair[p->count] = (struct cell_pair){0};
    return &p->pair[p->count++];
}

/* Puts pairs, whose keys are ranked, in the order of struct cell_list: by p->order where each has a
 * place of its own in the codebook, which is quicker, else in p->pair itself. */
void cell_pairs_sort(struct cell_pairs *p, const struct codes *codes);

/* Pair number i in the order of struct cell_list. */
static inline const struct cell_pair *cell_pairs_at(const struct cell_pairs *p, size_t i)
{
    return &p->pair[p->ordered ? p->order[i] : i];
}

#endif
