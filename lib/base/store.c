#include "base/store.h"

#include <stdlib.h>

#include "base/buf.h"

enum { BLOCK = 16384 };

void store_free(struct store *s)
{
    for (size_t i = 0; i < s->blocks; i++)
        free(s->block[i].p);
    free(s->block);
    *s = (struct store){0};
}

void store_clear(struct store *s)
{
    s->at = s->used = 0;
}

char *store_take(struct store *s, size_t n)
{
    while (s->at < s->blocks && s->block[s->at].cap - s->used < n) {
        s->at++;
        s->used = 0;
    }
    if (s->at == s->blocks) {
        size_t cap = n > BLOCK ? n : BLOCK;
        ARRAY_GROW(s->block, s->blocks, s->blocks_cap);
        s->block[s->blocks++] = (struct store_block){xrealloc(NULL, cap, 1), cap};
    }
    char *p = s->block[s->at].p + s->used;
    s->used += n;
    return p;
}
