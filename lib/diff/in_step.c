#include "diff/in_step.h"

#include <stdint.h>

#include "base/bytes_lines.h"

/* Drops the whole lines that both begin with. */
static void skip_common(struct str *a, struct str *b)
{
    size_t n = bytes_fork(*a, *b).line;
    *a = str_from(*a, n);
    *b = str_from(*b, n);
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
    const struct in_step_runs *runs;
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
    struct cell_pair *pair = cell_pairs_add(s->pairs);
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
    const struct in_step_runs *m = s->runs;
    size_t value = value_column(m->old_source);
    for (size_t i = 0; i < m->twin->others; i++) {
        const struct line_pair *lines = &m->twin->other[i];
        struct step_lines at = {m->old->lines.p + lines->old, m->new->lines.p + lines->new};
        if (value == SIZE_MAX ? !step(s, at) : !step_twins(s, at, lines->same, value))
            return false;
    }
    return true;
}

bool in_step_pairs(struct cell_pairs *p, const struct codes *codes, const struct in_step_runs *m,
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
    cell_pairs_sort(p, codes);
    return true;
}
