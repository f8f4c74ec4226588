#include "diff/match.h"

#include "form/units.h"

static void add_pair(struct cell_pairs *p, const struct cell *old, const struct cell *new)
{
    struct cell_pair *pair = cell_pairs_add(p);
    if (new) {
        pair->key = new->key;
        pair->new = new->figure;
    }
    if (old) {
        pair->key = old->key;
        pair->old = old->figure;
    }
}

static void add_rest(struct cell_pairs *p, const struct cell *cell)
{
    ARRAY_GROW(p->rest, p->rests, p->rests_cap);
    p->rest[p->rests++] = cell;
}

/* Puts those of n cells that have no equal unit among the m others into p->rest,
 * and pairs the others, if told to.  Units ascend on both sides. */
static void split_units(struct cell_pairs *p, const struct cell *cell, size_t n,
                        const struct cell *other, size_t m, bool pair)
{
    size_t j = 0;
    for (size_t i = 0; i < n; i++) {
        while (j < m && str_cmp(other[j].figure.unit, cell[i].figure.unit) < 0)
            j++;
        bool same = j < m && str_eq(other[j].figure.unit, cell[i].figure.unit);
        if (!same)
            add_rest(p, &cell[i]);
        else if (pair)
            add_pair(p, &cell[i], &other[j]);
        j += same;
    }
}

/* Matches m old cells and n new ones of the same codes. */
static void match_key(struct cell_pairs *p, const struct cell *old, size_t m,
                      const struct cell *new, size_t n)
{
    p->rests = 0;
    split_units(p, old, m, new, n, true);
    size_t olds = p->rests;
    split_units(p, new, n, old, m, false);
    size_t news = p->rests - olds;
    for (size_t k = 0; k < olds || k < news; k++) {
        const struct cell *a = k < olds ? p->rest[k] : NULL;
        const struct cell *b = k < news ? p->rest[olds + k] : NULL;
        int power;
        if (a && b && unit_convert(a->figure.unit, b->figure.unit, &power)) {
            add_pair(p, a, b);
            continue;
        }
        if (a)
            add_pair(p, a, NULL);
        if (b)
            add_pair(p, NULL, b);
    }
}

/* How many cells from `at` on have the same codes. */
static size_t same_key(const struct cell_list *c, size_t at)
{
    size_t n = 0;
    while (at + n < c->count && codes_compare(&c->cell[at].key, &c->cell[at + n].key) == 0)
        n++;
    return n;
}

void match_cells(struct cell_pairs *p, const struct cell_list *old, const struct cell_list *new)
{
    size_t i = 0, j = 0;
    p->count = 0;
    p->ordered = false;
    while (i < old->count || j < new->count) {
        int order = i == old->count   ? 1
                    : j == new->count ? -1
                                      : codes_compare(&old->cell[i].key, &new->cell[j].key);
        size_t m = order <= 0 ? same_key(old, i) : 0;
        size_t n = order >= 0 ? same_key(new, j) : 0;
        match_key(p, m > 0 ? &old->cell[i] : NULL, m, n > 0 ? &new->cell[j] : NULL, n);
        i += m;
        j += n;
    }
}
