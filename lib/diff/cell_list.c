#include "diff/cell_list.h"

#include <stdlib.h>

/* Makes a cell, not ranked yet, of the record in source->field. */
static void cell_set(struct cell *cell, const struct source *source, const char *line)
{
    const struct str *f = source->field;
    *cell = (struct cell){.key = {f[CELL_TABLE], f[CELL_ROW], f[CELL_COL], 0, CODES_NO_PLACE},
                          .figure = {.value = f[CELL_VALUE], .unit = f[CELL_UNIT], .line = line}};
}

static struct cell *add(struct cell_list *c)
{
    ARRAY_GROW(c->cell, c->count, c->cap);
    return &c->cell[c->count++];
}

static void read_run(struct cell_list *c, const struct codes *codes, struct source *s,
                     const struct run *run)
{
    struct str lines = run->lines;
    while (lines.n > 0) {
        const char *line = lines.p;
        if (run->plain ? !source_split(s, &lines) : !source_read(s, &lines, &c->text))
            continue;
        struct cell *cell = add(c);
        cell_set(cell, s, line);
        codes_rank(codes, &cell->key);
    }
}

/* The order of cells, whatever their units. */
static int by_place(const struct cell *a, const struct cell *b)
{
    return codes_compare(&a->key, &b->key);
}

/* The order of cells, and of figures of one cell in several units. */
static int by_cell(const struct cell *a, const struct cell *b)
{
    int order = by_place(a, b);
    return order != 0 ? order : str_cmp(a->figure.unit, b->figure.unit);
}

/* The same for qsort(), and of one cell as in the input: lines of one source follow each other in
 * memory so. */
static int compare(const void *a, const void *b)
{
    const struct cell *x = a, *y = b;
    int order = by_cell(x, y);
    return order != 0 ? order
                      : (x->figure.line > y->figure.line) - (x->figure.line < y->figure.line);
}

static void sort(struct cell_list *c)
{
    for (size_t i = 1; i < c->count; i++)
        if (compare(&c->cell[i - 1], &c->cell[i]) > 0) {
            qsort(c->cell, c->count, sizeof *c->cell, compare);
            return;
        }
}

/* How many cells from number i on are the same in that order. */
static size_t count_same(const struct cell_list *c, size_t i,
                         int (*order)(const struct cell *, const struct cell *))
{
    size_t n = 1;
    while (i + n < c->count && order(&c->cell[i], &c->cell[i + n]) == 0)
        n++;
    return n;
}

static bool has_repeated(const struct cell_list *c)
{
    for (size_t i = 1; i < c->count; i++)
        if (by_cell(&c->cell[i - 1], &c->cell[i]) == 0)
            return true;
    return false;
}

/* Keeps n records of one cell, from number `from` on, at `to`, or only the last of them. */
static size_t keep(struct cell_list *c, size_t to, size_t from, size_t n, bool all)
{
    const struct cell_figure *repeat = &c->cell[from + n - 1].figure;
    size_t dropped = all ? 0 : n - 1;
    if (dropped > 0 && (c->repeats == 0 || repeat->line < c->repeat.line))
        c->repeat = *repeat;
    c->repeats += dropped;
    memmove(&c->cell[to], &c->cell[from + dropped], (n - dropped) * sizeof *c->cell);
    return to + n - dropped;
}

static void drop_repeated(struct cell_list *c)
{
    size_t kept = 0;
    for (size_t i = 0, n; i < c->count; i += n) {
        n = count_same(c, i, by_cell);
        kept = keep(c, kept, i, n, false);
    }
    c->count = kept;
}

void cell_list_settle(struct cell_list *old, struct cell_list *new)
{
    size_t i = 0, j = 0, olds = 0, news = 0;
    if (!has_repeated(old) && !has_repeated(new))
        return;
    while (i < old->count || j < new->count) {
        int order = i == old->count   ? 1
                    : j == new->count ? -1
                                      : by_cell(&old->cell[i], &new->cell[j]);
        size_t m = order <= 0 ? count_same(old, i, by_cell) : 0;
        size_t n = order >= 0 ? count_same(new, j, by_cell) : 0;
        if (m > 0)
            olds = keep(old, olds, i, m, m == n);
        if (n > 0)
            news = keep(new, news, j, n, m == n);
        i += m;
        j += n;
    }
    old->count = olds;
    new->count = news;
}

/* Room for what has to be changed; and fetches the lines into the processor's cache,
 * which are all over the place when the records of a report do not stand together. */
static size_t look_ahead(const struct run *run)
{
    enum { CACHE_LINE = 64 };
    size_t room = 0;
    for (; run; run = run->next) {
        __builtin_prefetch(run->lines.p);
        __builtin_prefetch(run->lines.p + CACHE_LINE);
        room += run->plain ? 0 : run->lines.n;
    }
    return room;
}

void cell_list_read(struct cell_list *c, const struct codes *codes, struct source *source,
                    const struct side_report *report)
{
    const struct run *first = report ? report->first : NULL;
    c->count = c->text.len = c->sums = c->repeats = 0;
    buf_reserve(&c->text, look_ahead(first));
    for (const struct run *run = first; run; run = run->next)
        read_run(c, codes, source, run);
    sort(c);
}

void cell_list_free(struct cell_list *c)
{
    free(c->cell);
    buf_free(&c->text);
    free(c->sum);
    *c = (struct cell_list){0};
}

static bool is_part(const struct cell *cell, const struct code_join *join)
{
    return str_eq(cell->key.table, join->table) && str_starts(cell->key.row, join->parts);
}

static bool is_whole(const struct cell *cell, const struct code_join *join)
{
    return str_eq(cell->key.table, join->table) && str_eq(cell->key.row, join->whole);
}

static bool has(const struct cell_list *c, const struct code_join *join,
                bool (*is)(const struct cell *, const struct code_join *))
{
    for (size_t i = 0; i < c->count; i++)
        if (is(&c->cell[i], join))
            return true;
    return false;
}

static bool malformed(const struct cell_figure *f)
{
    struct decimal number;
    return figure_given(f) && figure_number(f, &number) != 0;
}

/* Adds b to a, which is left without a number when that is not possible; with what
 * is malformed, so that it will be complained about.  The sum is kept in *sum. */
static void add_figure(struct cell_figure *a, const struct cell_figure *b, struct decimal *sum)
{
    struct decimal x, y;
    if (str_eq(a->unit, b->unit) && figure_number(a, &x) == 0 && figure_number(b, &y) == 0 &&
        decimal_add(&x, y) == 0) {
        *sum = x;
        a->sum = sum;
    } else if (!malformed(a)) {
        *a = *b;
        if (!malformed(b))
            a->value = STR("");
    }
}

/* A place for a sum.  Each of `joins` joins makes at most c->count of them, so they
 * never move. */
static struct decimal *new_sum(struct cell_list *c, size_t joins)
{
    if (c->sums == 0 && c->sums_cap < c->count * joins) {
        c->sums_cap = c->count * joins;
        c->sum = xrealloc(c->sum, c->sums_cap, sizeof *c->sum);
    }
    return &c->sum[c->sums++];
}

/* Adds up the parts of a column, `n` cells from number `i` on, in cell `to`.  If the form has more
 * of them, those that are missing have no number, and so has the sum none. */
static void add_parts(struct cell_list *c, size_t to, size_t i, size_t n,
                      const struct code_join *join, const struct codes *codes)
{
    struct cell_figure *whole = &c->cell[to].figure;
    c->cell[to] = c->cell[i];
    for (size_t k = 1; k < n; k++)
        add_figure(whole, &c->cell[i + k].figure, new_sum(c, codes->joins));
    if (n < join->rows && !malformed(whole))
        *whole = (struct cell_figure){.value = STR(""), .unit = whole->unit, .line = whole->line};
}

/* Makes the parts cells of the whole, then adds up those that have become one. */
static void join_parts(struct cell_list *c, const struct code_join *join, const struct codes *codes)
{
    size_t kept = 0;
    drop_repeated(c);
    for (size_t i = 0; i < c->count; i++)
        if (is_part(&c->cell[i], join)) {
            c->cell[i].key.row = join->whole;
            codes_rank(codes, &c->cell[i].key);
        }
    sort(c);
    for (size_t i = 0, n; i < c->count; i += n) {
        bool whole = is_whole(&c->cell[i], join);
        n = whole ? count_same(c, i, by_place) : 1;
        if (whole)
            add_parts(c, kept++, i, n, join, codes);
        else
            c->cell[kept++] = c->cell[i];
    }
    c->count = kept;
}

void cell_list_join(struct cell_list *old, struct cell_list *new, const struct codes *codes)
{
    for (size_t i = 0; i < codes->joins; i++) {
        const struct code_join *join = &codes->join[i];
        bool old_whole = has(old, join, is_whole), old_parts = has(old, join, is_part);
        bool new_whole = has(new, join, is_whole), new_parts = has(new, join, is_part);
        if (old_whole && !old_parts && new_parts && !new_whole)
            join_parts(new, join, codes);
        if (new_whole && !new_parts && old_parts && !old_whole)
            join_parts(old, join, codes);
    }
}
