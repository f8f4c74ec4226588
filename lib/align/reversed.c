#include "align/reversed.h"

/* The label of a line that hit i is, NULL if it is another one, or not whole. */
static const struct label *line_label(const struct label_hits *hits, size_t i)
{
    const struct label *l = hit_label(&hits->hit[i]);
    return l->kind == LABEL_LINE && hits->hit[i].whole ? l : NULL;
}

/* Whether hits i and i + 1 are labels of lines in the same place: the words are of both. */
static bool are_shared(const struct label_hits *hits, size_t i)
{
    return i + 1 < hits->hits && hits->hit[i].first == hits->hit[i + 1].first &&
           line_label(hits, i) && line_label(hits, i + 1);
}

bool text_is_reversed(const struct label_hits *hits)
{
    enum { UPWARDS_MIN = 4 };
    const struct label *above[LAYOUT_TABLES_MAX] = {NULL};
    size_t downwards = 0, upwards = 0;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = line_label(hits, i);
        if (!l || are_shared(hits, i) || (i > 0 && are_shared(hits, i - 1)))
            continue;
        const struct label *other = above[l->table];
        downwards += other && l->first > other->first;
        upwards += other && l->first < other->first;
        above[l->table] = l;
    }
    return upwards >= UPWARDS_MIN && upwards > downwards;
}
