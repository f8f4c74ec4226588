#include "diff/match.h"

#include <stdlib.h>

#include "diff/scan.h"

static void add_pair(struct cell_pairs *p, const struct cell *old, const struct cell *new)
{
    ARRAY_GROW(p->pair, p->count, p->cap);
    struct cell_pair *pair = &p->pair[p->count++];
    *pair = (struct cell_pair){.key = old ? old->key : new->key};
    if (old)
        pair->old = old->figure;
    if (new)
        pair->new = new->figure;
}

static void add_rest(struct cell_pairs *p, const struct cell *cell)
{
    ARRAY_GROW(p->rest, p->rests, p->rests_cap);
    p->rest[p->rests++] = cell;
}

/* Matches m old cells and n new ones of the same codes. */
static void match_key(struct cell_pairs *p, const struct codes *codes, const struct cell *old,
                      size_t m, const struct cell *new, size_t n)
{
    size_t i = 0, j = 0, olds = 0;
    int power;
    p->rests = 0;
    for (i = 0, j = 0; i < m; i++) { /* units ascend on both sides */
        while (j < n && str_cmp(new[j].figure.unit, old[i].figure.unit) < 0)
            j++;
        if (j < n && str_eq(new[j].figure.unit, old[i].figure.unit))
            add_pair(p, &old[i], &new[j++]);
        else
            add_rest(p, &old[i]);
    }
    olds = p->rests;
    for (i = 0, j = 0; j < n; j++) {
        while (i < m && str_cmp(old[i].figure.unit, new[j].figure.unit) < 0)
            i++;
        if (i < m && str_eq(old[i].figure.unit, new[j].figure.unit))
            i++;
        else
            add_rest(p, &new[j]);
    }
    size_t news = p->rests - olds;
    for (size_t k = 0; k < olds || k < news; k++) {
        const struct cell *a = k < olds ? p->rest[k] : NULL;
        const struct cell *b = k < news ? p->rest[olds + k] : NULL;
        if (a && b && codes_convert(codes, a->figure.unit, b->figure.unit, &power)) {
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
static size_t same_key(const struct codes *codes, const struct cells *c, size_t at)
{
    size_t n = 0;
    while (at + n < c->count && codes_compare(codes, &c->cell[at].key, &c->cell[at + n].key) == 0)
        n++;
    return n;
}

void match_cells(struct cell_pairs *p, const struct codes *codes, const struct cells *old,
                 const struct cells *new)
{
    size_t i = 0, j = 0;
    p->count = 0;
    while (i < old->count || j < new->count) {
        int order = i == old->count   ? 1
                    : j == new->count ? -1
                                      : codes_compare(codes, &old->cell[i].key, &new->cell[j].key);
        size_t m = order <= 0 ? same_key(codes, old, i) : 0;
        size_t n = order >= 0 ? same_key(codes, new, j) : 0;
        match_key(p, codes, old->cell + i, m, new->cell + j, n);
        i += m;
        j += n;
    }
}

/* Drops the whole lines that both begin with. */
static void skip_common(struct str *a, struct str *b)
{
    size_t n = scan_common(a->p, b->p, a->n < b->n ? a->n : b->n);
    while (n > 0 && a->p[n - 1] != '\n')
        n--;
    *a = str_from(*a, n);
    *b = str_from(*b, n);
}

static bool same_cell(const struct cell *a, const struct cell *b)
{
    return str_eq(a->key.row, b->key.row) && str_eq(a->key.col, b->key.col) &&
           str_eq(a->key.table, b->key.table) && str_eq(a->figure.unit, b->figure.unit);
}

static int compare_pairs(const struct codes *codes, const struct cell_pair *a,
                         const struct cell_pair *b)
{
    int order = codes_compare(codes, &a->key, &b->key);
    return order != 0 ? order : str_cmp(a->old.unit, b->old.unit);
}

/* Insertion sort: lines that go in step are nearly always in order. */
static void sort_pairs(struct cell_pairs *p, const struct codes *codes)
{
    for (size_t i = 1; i < p->count; i++) {
        struct cell_pair pair = p->pair[i];
        size_t at = i;
        for (; at > 0 && compare_pairs(codes, &pair, &p->pair[at - 1]) < 0; at--)
            p->pair[at] = p->pair[at - 1];
        p->pair[at] = pair;
    }
}

bool match_in_step(struct cell_pairs *p, const struct codes *codes, struct source *old_source,
                   const struct run *old, struct source *new_source, const struct run *new,
                   bool all)
{
    struct str a = old->lines, b = new->lines;
    bool alike = !all && source_alike(old_source, new_source);
    struct cell x, y;
    p->count = 0;
    for (;;) {
        if (alike)
            skip_common(&a, &b);
        if (a.n == 0 || b.n == 0)
            break;
        const char *old_line = a.p, *new_line = b.p;
        source_split(old_source, &a);
        cell_set(&x, old_source, old, old_line);
        source_split(new_source, &b);
        cell_set(&y, new_source, new, new_line);
        if (!same_cell(&x, &y))
            return false;
        if (!all && str_eq(x.figure.value, y.figure.value))
            continue;
        codes_rank(codes, &x.key);
        add_pair(p, &x, &y);
    }
    sort_pairs(p, codes);
    return a.n == b.n;
}

void cell_pairs_free(struct cell_pairs *p)
{
    free(p->pair);
    free(p->rest);
    *p = (struct cell_pairs){0};
}
