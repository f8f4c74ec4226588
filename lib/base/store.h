/* store.h - pieces of text that stay where they are until all are dropped at once.
 *
 *     block ──▶ [ used | spare ]  [ used | spare ]  ...
 *
 * Blocks are kept from use to use, so that a stream settles on no allocation. */
#ifndef GIPR_BASE_STORE_H
#define GIPR_BASE_STORE_H

#include <stddef.h>

struct store_block {
    char *p;
    size_t cap; /* bytes */
};

/* A zeroed one is empty; all members are its own. */
struct store {
    struct store_block *block;
    size_t blocks, blocks_cap;
    size_t at, used; /* the block that is filled, and its bytes in use */
};

void store_free(struct store *s);

/* Drops all pieces; their memory is kept for others. */
void store_clear(struct store *s);

/* Room for n bytes, the store's own. */
char *store_take(struct store *s, size_t n);

#endif
