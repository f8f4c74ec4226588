#include "diff/match.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/bytes_lines.h"
#include "form/units.h"

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

/* Drops the whole lines that both begin with. */
static void skip_common(struct str *a, struct str *b)
{
    size_t n = bytes_fork(*a, *b).line;
    *a = str_from(*a, n);
    *b = str_from(*b, n);
}

static int compare(const void *a, const void *b)
{
    const struct cell_pair *x = a, *y = b;
    int order = codes_compare(&x->key, &y->key);
    if (order == 0)
        order = str_cmp(x->old.unit, y->old.unit);
    return order != 0 ? order : (x->old.line > y->old.line) - (x->old.line < y->old.line);
}

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

static void sort(struct cell_pairs *p, const struct codes *codes)
{
    p->ordered = order_by_place(p, codes);
    if (!p->ordered)
        qsort(p->pair, p->count, sizeof *p->pair, compare);
}

/* Both in the lines of a run. */
static bool same_field(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || bytes_same(a.p, b.p, a.n));
}

static bool same_codes(const struct str *a, const struct str *b)
{
    return same_field(a[CELL_ROW], b[CELL_ROW]) && same_field(a[CELL_COL], b[CELL_COL]) &&
           same_field(a[CELL_TABLE], b[CELL_TABLE]) && same_field(a[CELL_UNIT], b[CELL_UNIT]);
}

/* Two runs while they are gone through. */
struct steps {
    struct cell_pairs *pairs;
    const struct codes *codes;
    const struct match_runs *runs;
    size_t lead[2]; /* bytes of the old and the new lines' first columns */
    bool all;       /* also pairs with the same value */
};

/* A line of each. */
struct step_lines {
    const char *old, *new;
};

/* Adds two lines that are of the same cell. */
static void add_lines(const struct steps *s, struct step_lines at, const struct str *old,
                      struct str new_value)
{
    struct cell_pairs *p = s->pairs;
    ARRAY_GROW(p->pair, p->count, p->cap);
    struct cell_pair *pair = &p->pair[p->count++];
    pair->key =
        (struct cell_key){.table = old[CELL_TABLE], .row = old[CELL_ROW], .col = old[CELL_COL]};
    pair->old = (struct cell_figure){old[CELL_VALUE], old[CELL_UNIT], at.old, NULL};
    pair->new = (struct cell_figure){new_value, old[CELL_UNIT], at.new, NULL};
    codes_rank(s->codes, &pair->key);
}

/* Adds the cells of two lines unless they have the same value and need not be there.  Returns false
 * if they are not the same cell. */
static bool step(const struct steps *s, struct step_lines at)
{
    struct str old[CELL_COLUMNS];
    struct source *old_source = s->runs->old_source, *new_source = s->runs->new_source;
    const struct str *new = new_source->field;
    source_split_rest(old_source, at.old, old_source->lead, s->lead[0]);
    memcpy(old, old_source->field, sizeof old); /* it may be one and the same source */
    source_split_rest(new_source, at.new, new_source->lead, s->lead[1]);
    if (!same_codes(old, new))
        return false;
    if (s->all || !same_field(old[CELL_VALUE], new[CELL_VALUE]))
        add_lines(s, at, old, new[CELL_VALUE]);
    return true;
}

/* The same for lines of twins, which both begin with `same` bytes, where `value`, a column, stands
 * behind the codes and before the unit: if they begin with the same codes, only value and unit of
 * the new one have to be found. */
static bool step_twins(const struct steps *s, struct step_lines at, size_t same, size_t value)
{
    struct source *old_source = s->runs->old_source, *new_source = s->runs->new_source;
    const struct str *old = old_source->field, *new = new_source->field;
    source_split_rest(old_source, at.old, old_source->lead, s->lead[0]);
    size_t before = (size_t)(old[CELL_VALUE].p - at.old);
    if (same < before)
        return step(s, at);
    source_split_rest(new_source, at.new, value, before);
    if (!same_field(old[CELL_UNIT], new[CELL_UNIT]))
        return false;
    if (!same_field(old[CELL_VALUE], new[CELL_VALUE]))
        add_lines(s, at, old, new[CELL_VALUE]);
    return true;
}

/* Goes through both runs.  Returns whether they go in step. */
static bool go_through(const struct steps *s, bool alike)
{
    struct str a = s->runs->old->lines, b = s->runs->new->lines;
    for (;;) {
        if (alike)
            skip_common(&a, &b);
        if (a.n == 0 || b.n == 0)
            return a.n == b.n;
        if (!step(s, (struct step_lines){a.p, b.p}))
            return false;
        str_cut(&a, '\n');
        str_cut(&b, '\n');
    }
}

/* The column of the value if it stands behind the codes and before the unit, else SIZE_MAX. */
static size_t value_column(const struct source *s)
{
    size_t value = source_column(s, CELL_VALUE);
    bool between = value > source_column(s, CELL_TABLE) && value > source_column(s, CELL_ROW) &&
                   value > source_column(s, CELL_COL) && value < source_column(s, CELL_UNIT);
    return between && value >= s->lead ? value : SIZE_MAX;
}

/* The same for twins, of which it is known where they differ. */
static bool go_through_twins(const struct steps *s)
{
    const struct match_runs *m = s->runs;
    size_t value = value_column(m->old_source);
    for (size_t i = 0; i < m->twin->others; i++) {
        const struct line_pair *lines = &m->twin->other[i];
        struct step_lines at = {m->old->lines.p + lines->old, m->new->lines.p + lines->new};
        if (value == SIZE_MAX ? !step(s, at) : !step_twins(s, at, lines->same, value))
            return false;
    }
    return true;
}

bool match_in_step(struct cell_pairs *p, const struct codes *codes, const struct match_runs *m,
                   bool all)
{
    bool alike = !all && source_alike(m->old_source, m->new_source);
    bool twins = alike && m->twin && m->twin->run == m->old;
    const struct steps s = {
        p,
        codes,
        m,
        {source_lead(m->old_source, m->old->lines), source_lead(m->new_source, m->new->lines)},
        all};
    p->count = 0;
    if (!(twins ? go_through_twins(&s) : go_through(&s, alike)))
        return false;
    sort(p, codes);
    return true;
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
