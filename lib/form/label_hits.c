#include "form/label_hits.h"

#include <stdlib.h>

#include "base/buf.h"

void label_hits_free(struct label_hits *hits)
{
    free(hits->hit);
    free(hits->memo);
    free(hits->cut);
    *hits = (struct label_hits){0};
}

void label_hits_clear(struct label_hits *hits)
{
    hits->hits = hits->others = 0;
}

void label_hits_add(struct label_hits *hits, struct label_hit hit)
{
    ARRAY_GROW(hits->hit, hits->hits, hits->cap);
    hits->hit[hits->hits++] = hit;
}

void label_hits_keep(const struct label_set *set, struct label_hits *hits, uint32_t layout)
{
    size_t n = 0;
    for (size_t i = 0; i < hits->hits; i++)
        if (set->label[hits->hit[i].label].layout == layout) {
            struct label_hit other = hits->hit[n];
            hits->hit[n++] = hits->hit[i];
            hits->hit[i] = other;
        }
    hits->others = hits->hits - n;
    hits->hits = n;
}

size_t label_hits_from(const struct label_hits *hits, uint32_t token)
{
    size_t low = 0, high = hits->hits;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (hits->hit[mid].first < token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool label_starts_at(const struct label_hits *hits, uint32_t token)
{
    size_t i = label_hits_from(hits, token);
    return i < hits->hits && hits->hit[i].first == token;
}
