/* codes.h - what the comparison knows about cells, from the codebook and from data:
 * their order, and which codes of two forms stand for the same. */
#ifndef GIPR_DIFF_CODES_H
#define GIPR_DIFF_CODES_H

#include <stdint.h>

#include "form/order.h"

/* The codes of a cell, and their places in the codebook's order:
 *
 *     bit    63                      42 ..    21 ..    0 ..
 *     rank   a code is not in there  table    row      col  */
struct cell_key {
    struct str table, row, col;
    uint64_t rank;
    uint32_t place; /* counts the ranks of the codebook's cells; CODES_NO_PLACE for others */
};

enum { CODES_NO_PLACE = INT32_MAX };

/* One row of joins.tsv: a row of some forms that others split into several. */
struct code_join {
    struct str table, whole;
    struct str parts; /* what the codes of the parts begin with */
    size_t rows;      /* how many the codebook has */
};

/* A cell of the codebook, or none: then code.p is NULL. */
struct code_slot {
    struct str code; /* table, row and col, tabs between them */
    uint64_t rank;
    uint32_t place;
};

struct codes {
    struct order order;
    struct code_slot *slot; /* open hash of the codebook's cells */
    size_t slots;           /* a power of two */
    size_t longest;         /* bytes of one's codes */
    struct str *code;       /* of each place, as in its slot */
    size_t places;
    struct code_join *join;
    size_t joins, joins_cap;
};

/* From the built-in data. */
void codes_init(struct codes *c);
void codes_free(struct codes *c);

/* Fills key->rank and key->place. */
void codes_rank(const struct codes *c, struct cell_key *key);

/* The order of ranked keys, that of the codebook: by table, row and column; codes
 * that it lacks stand behind, by bytes.  Negative, 0, positive. */
int codes_compare(const struct cell_key *a, const struct cell_key *b);

#endif
