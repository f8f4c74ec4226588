#include "diff/match.h"

#include <stdlib.h>

#include "diff/scan.h"

static void add_pair(struct cell_pairs *p, const struct cell *old, const struct cell *new)
{
    ARRAY_GROW(p->pair, p->count, p->cap);
    struct cell_pair *pair = &p->pair[p->count++];
    *pair = (struct cell_pair){0};
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
static void match_key(struct cell_pairs *p, const struct codes *codes, const struct cell *old,
                      size_t m, const struct cell *new, size_t n)
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
static size_t same_key(const struct cell_list *c, size_t at)
{
    size_t n = 0;
    while (at + n < c->count && codes_compare(&c->cell[at].key, &c->cell[at + n].key) == 0)
        n++;
    return n;
}

void match_cells(struct cell_pairs *p, const struct codes *codes, const struct cell_list *old,
                 const struct cell_list *new)
{
    size_t i = 0, j = 0;
    p->count = 0;
    while (i < old->count || j < new->count) {
        int order = i == old->count   ? 1
                    : j == new->count ? -1
                                      : codes_compare(&old->cell[i].key, &new->cell[j].key);
        size_t m = order <= 0 ? same_key(old, i) : 0;
        size_t n = order >= 0 ? same_key(new, j) : 0;
        match_key(p, codes, m > 0 ? &old->cell[i] : NULL, m, n > 0 ? &new->cell[j] : NULL, n);
        i += m;
        j += n;
    }
}

/* Drops the whole lines that both begin with. */
static void skip_common(struct str *a, struct str *b)
{
    size_t n = scan_common(a->p, b->p, a->n < b->n ? a->n : b->n);
    n = scan_back(a->p, n, '\n');
    *a = str_from(*a, n);
    *b = str_from(*b, n);
}

static bool same_cell(const struct cell *a, const struct cell *b)
{
    return str_eq(a->key.row, b->key.row) && str_eq(a->key.col, b->key.col) &&
           str_eq(a->key.table, b->key.table) && str_eq(a->figure.unit, b->figure.unit);
}

static int compare(const void *a, const void *b)
{
    const struct cell_pair *x = a, *y = b;
    int order = codes_compare(&x->key, &y->key);
    if (order == 0)
        order = str_cmp(x->old.unit, y->old.unit);
    return order != 0 ? order : (x->old.line > y->old.line) - (x->old.line < y->old.line);
}

static void sort(struct cell_pairs *p)
{
    for (size_t i = 1; i < p->count; i++)
        if (compare(&p->pair[i - 1], &p->pair[i]) > 0) {
            qsort(p->pair, p->count, sizeof *p->pair, compare);
            return;
        }
}

/* Two runs that are gone through together. */
struct steps {
    struct source *old_source, *new_source;
    const struct run *old, *new;
    size_t old_lead, new_lead; /* bytes that their lines begin with */
};

/* Takes the first line off both, and adds their cells unless they have the same value and need not
 * be there.  Returns false if they are not the same cell. */
static bool step(struct cell_pairs *p, const struct codes *codes, const struct steps *s,
                 struct str *a, struct str *b, bool all)
{
    struct cell x, y;
    const char *old_line = a->p, *new_line = b->p;
    source_split_rest(s->old_source, a, s->old_lead);
    cell_set(&x, s->old_source, s->old, old_line);
    source_split_rest(s->new_source, b, s->new_lead);
    cell_set(&y, s->new_source, s->new, new_line);
    if (!same_cell(&x, &y))
        return false;
    if (all || !str_eq(x.figure.value, y.figure.value)) {
        codes_rank(codes, &x.key);
        add_pair(p, &x, &y);
    }
    return true;
}

/* The same for twins, of which it is known which lines are not the same. */
static bool match_twins(struct cell_pairs *p, const struct codes *codes, const struct steps *s)
{
    for (size_t i = 0; i < s->new->others; i++) {
        const struct line_pair *other = &s->new->other[i];
        struct str a = str_from(s->old->lines, other->old);
        struct str b = str_from(s->new->lines, other->new);
        if (!step(p, codes, s, &a, &b, false))
            return false;
    }
    sort(p);
    return true;
}

bool match_in_step(struct cell_pairs *p, const struct codes *codes, struct source *old_source,
                   const struct run *old, struct source *new_source, const struct run *new,
                   bool all)
{
    struct str a = old->lines, b = new->lines;
    bool alike = !all && source_alike(old_source, new_source);
    const struct steps s = {
        old_source, new_source, old, new, source_lead(old_source, a), source_lead(new_source, b)};
    p->count = 0;
    if (alike && new->twin == old)
        return match_twins(p, codes, &s);
    for (;;) {
        if (alike)
            skip_common(&a, &b);
        if (a.n == 0 || b.n == 0)
            break;
        if (!step(p, codes, &s, &a, &b, all))
            return false;
    }
    sort(p);
    return a.n == b.n;
}

void cell_pairs_free(struct cell_pairs *p)
{
    free(p->pair);
    free(p->rest);
    *p = (struct cell_pairs){0};
}
