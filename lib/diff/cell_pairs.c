#include "diff/cell_pairs.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/bytes.h"

enum { WORD = 64 };

static size_t words(size_t places)
{
    return (places + WORD - 1) / WORD;
}

void cell_pairs_init(struct cell_pairs *p, const struct codes *codes)
{
    *p = (struct cell_pairs){0};
    p->at = xrealloc(NULL, codes->places, sizeof *p->at);
    p->seen = xrealloc(NULL, words(codes->places), sizeof *p->seen);
}

void cell_pairs_free(struct cell_pairs *p)
{
    free(p->pair);
    free(p->rest);
    free(p->order);
    free(p->at);
    free(p->seen);
    *p = (struct cell_pairs){0};
}

static int compare(const void *a, const void *b)
{
    const struct cell_pair *x = a, *y = b;
    int order = codes_compare(&x->key, &y->key);
    if (order == 0)
        order = str_cmp(x->old.unit, y->old.unit);
    return order != 0 ? order : (x->old.line > y->old.line) - (x->old.line < y->old.line);
}

/* Puts the pairs in order by their places in the codebook.  Returns false if a pair has none, or
 * two have the same. */
static bool order_by_place(struct cell_pairs *p, const struct codes *codes)
{
    size_t n = words(codes->places), count = 0;
    memset(p->seen, 0, n * sizeof *p->seen);
    for (size_t i = 0; i < p->count; i++) {
        uint32_t place = p->pair[i].key.place;
        uint64_t bit = (uint64_t)1 << place % WORD;
        if (place == CODES_NO_PLACE || (p->seen[place / WORD] & bit) != 0)
            return false;
        p->seen[place / WORD] |= bit;
        p->at[place] = (uint32_t)i;
    }
    if (p->order_cap < p->count) {
        p->order_cap = codes->places;
        p->order = xrealloc(p->order, p->order_cap, sizeof *p->order);
    }
    for (size_t w = 0; w < n; w++)
        for (uint64_t left = p->seen[w]; left; left &= left - 1)
            p->order[count++] = p->at[w * WORD + bytes_first(left)];
    return true;
}

void cell_pairs_sort(struct cell_pairs *p, const struct codes *codes)
{
    p->ordered = order_by_place(p, codes);
    if (!p->ordered)
        qsort(p->pair, p->count, sizeof *p->pair, compare);
}
