/* stencil_set.h - the stencils of the tables that were read last.
 *
 * They are looked up by the line that a table starts with.  The one that fitted last is tried
 * first: the next report will be like the one before most likely.  When there is no room left,
 * the oldest makes way. */
#ifndef GIPR_TABLE_STENCIL_SET_H
#define GIPR_TABLE_STENCIL_SET_H

#include "table/stencil.h"

enum { STENCILS_MAX = 384, STENCIL_KEYS = 256 };

/* A stencil in a list of those whose first lines have one key. */
struct kept_stencil {
    struct stencil stencil;
    struct kept_stencil *next;
    unsigned char key;
    bool marked;   /* the lines that may be headings are marked in it */
    size_t number; /* no other that was ever kept has it; not 0 */
};

/* A zeroed struct is empty. */
struct stencil_set {
    struct kept_stencil *kept, *first[STENCIL_KEYS];
    size_t taken; /* how many ever were */
};

void stencil_set_free(struct stencil_set *set);

enum { STENCIL_KEY_BYTES = 6 }; /* two characters; a shorter line starts no table that is kept */

/* The list of stencils that may start with a line of at least so many bytes. */
static inline struct kept_stencil **stencil_set_list(struct stencil_set *set, struct str line)
{
    uint32_t first, second, last;
    memcpy(&first, line.p, sizeof first);
    memcpy(&second, line.p + STENCIL_KEY_BYTES - sizeof second, sizeof second);
    memcpy(&last, line.p + line.n - sizeof last, sizeof last);
    uint64_t h = ((uint64_t)first << 32 | second) * 0x9e3779b97f4a7c15u ^ last ^ line.n << 32;
    return &set->first[h * 0x165667b19e3779f9u >> 56];
}

/* Makes the stencil behind *link the first of its list. */
void stencil_set_prefer(struct kept_stencil **list, struct kept_stencil **link);

/* One to be made: it is in no list until it is kept, as one that starts with `line`. */
struct kept_stencil *stencil_set_take(struct stencil_set *set);
void stencil_set_keep(struct stencil_set *set, struct kept_stencil *kept, struct str line);

/* Takes those out of their lists that were taken behind the first `taken`. */
void stencil_set_drop(struct stencil_set *set, size_t taken);

#endif
