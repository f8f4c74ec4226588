#include "sum/ratio.h"

#include <stdlib.h>

#include "base/err.h"
#include "data.h"

enum { COLUMNS = 6 };

static int parse_terms(struct ratio *ratio, struct str text, int side)
{
    const struct str plus = STR(" + ");
    size_t before = ratio->terms;
    while (text.n > 0) {
        size_t end = str_find(text, plus, 0);
        struct str col = str_make(text.p, end), row = str_cut(&col, '/');
        if (row.n == 0 || !col.p || col.n == 0 || ratio->terms == RATIO_TERMS)
            return -1;
        bool wild = str_ends(row, STR("*"));
        ratio->term[ratio->terms++] =
            (struct ratio_term){str_make(row.p, row.n - wild), wild, col, side};
        text = str_from(text, end + plus.n);
    }
    return ratio->terms > before ? 0 : -1;
}

static int read_line(struct ratios *r, struct str line, const char *name, size_t number,
                     struct err *e)
{
    struct str field[COLUMNS];
    char shown[ERR_QUOTE_MAX];
    for (size_t i = 0; i < COLUMNS; i++)
        field[i] = str_cut(&line, '\t');
    if (line.p || !field[COLUMNS - 1].p)
        return err_set(e, name, number, "expected %d columns", COLUMNS);
    ARRAY_GROW(r->ratio, r->ratios, r->ratios_cap);
    struct ratio *ratio = &r->ratio[r->ratios];
    *ratio = (struct ratio){.name = field[0], .table = field[1]};
    for (int side = 0; side < 2; side++)
        if (parse_terms(ratio, field[2 + side], side) < 0)
            return err_set(e, name, number, "expected cells (row/col + row/col ...): %s",
                           err_quote(shown, field[2 + side]));
    r->ratios++;
    return 0;
}

int ratios_init(struct ratios *r, struct str text, const char *name, struct err *e)
{
    *r = (struct ratios){0};
    struct str header = str_cut(&text, '\n');
    if (!str_eq(header, STR("ratio\ttable\tnumerator\tdenominator\tmeaning\tsource")))
        return err_set(e, name, 1,
                       "expected the columns ratio table numerator denominator meaning source");
    for (size_t number = 2; text.n > 0; number++)
        if (read_line(r, str_cut(&text, '\n'), name, number, e) < 0) {
            ratios_free(r);
            return -1;
        }
    return 0;
}

void ratios_free(struct ratios *r)
{
    free(r->ratio);
    *r = (struct ratios){0};
}

void ratios_builtin(struct ratios *r)
{
    (void)ratios_init(r, str_make(data_ratios, data_ratios_len), "ratios.tsv", NULL);
}

void ratios_order(const struct ratios *r, struct order *order)
{
    order_append(order, ORDER_TABLE, RATIO_TABLE);
    for (size_t i = 0; i < r->ratios; i++)
        order_append(order, ORDER_ROW, r->ratio[i].name);
}

/* What is gathered for one share. */
struct share {
    struct decimal side[2];
    uint64_t seen; /* a bit a term */
    uint32_t unit;
    bool started, unknown, dropped;
    size_t reports, blank;
    const struct ratio *ratio;
};

static bool term_matches(const struct ratio_term *t, struct str row, struct str col)
{
    return str_eq(t->col, col) && (t->wild ? str_starts(row, t->row) : str_eq(t->row, row));
}

static void gather(struct share *share, const struct sum_group *g, uint32_t unit, size_t term)
{
    const struct ratio_term *t = &share->ratio->term[term];
    if (!share->started || g->reports < share->reports)
        share->reports = g->reports;
    if (!share->started || g->blank > share->blank)
        share->blank = g->blank;
    if (share->started && share->unit != unit)
        share->unknown = true;
    share->started = true;
    share->unit = unit;
    share->seen |= (uint64_t)1 << term;
    share->dropped |= g->state == SUM_DROPPED;
    if (g->state != SUM_NUMBER || decimal_add(&share->side[t->side], g->value) != 0)
        share->unknown = true;
}

static void finish(const struct share *share, struct sum_group *g)
{
    uint64_t all = ((uint64_t)1 << share->ratio->terms) - 1;
    g->reports = share->reports;
    g->blank = share->blank;
    g->state = SUM_EMPTY;
    if (share->dropped || share->seen != all)
        g->state = SUM_DROPPED;
    else if (!share->unknown &&
             decimal_divide(&g->value, share->side[0], share->side[1], 2, RATIO_PLACES) == 0)
        g->state = SUM_NUMBER;
}

/* The shares of all sums.  They stand behind the sums in the same list: share i
 * is group sums + i. */
struct shares {
    struct sum *sum;
    size_t key[ORDER_KINDS]; /* which keys table, row and col are */
    uint32_t table, unit;    /* ids of what all shares have in common */
    uint32_t sums;
    struct share *share;
    size_t count, cap;
};

/* The share of `ratio`, whose name has the id `name`, that sum i belongs to. */
static struct share *find_share(struct shares *all, const struct ratio *ratio, uint32_t name,
                                uint32_t i)
{
    struct sum *s = all->sum;
    uint32_t *id = s->scratch;
    memcpy(id, sum_ids(s, i), s->keys * sizeof *id);
    id[all->key[ORDER_COL]] = id[all->key[ORDER_TABLE]];
    id[all->key[ORDER_TABLE]] = all->table;
    id[all->key[ORDER_ROW]] = name;
    id[s->keys - 1] = all->unit;
    size_t at = sum_find_ids(s, id) - all->sums;
    if (at == all->count) {
        ARRAY_GROW(all->share, all->count, all->cap);
        all->share[all->count++] = (struct share){.ratio = ratio};
    }
    return &all->share[at];
}

static void add_sum(struct shares *all, const struct ratio *ratio, uint32_t name, uint32_t i)
{
    struct sum *s = all->sum;
    const uint32_t *id = sum_ids(s, i);
    uint32_t row = id[all->key[ORDER_ROW]], col = id[all->key[ORDER_COL]];
    for (size_t t = 0; t < ratio->terms; t++)
        if (term_matches(&ratio->term[t], intern_str(&s->names, row), intern_str(&s->names, col))) {
            struct share *share = find_share(all, ratio, name, i);
            const struct sum_group *g = sum_group(s, i);
            gather(share, g, id[s->keys - 1], t);
        }
}

void ratios_add(const struct ratios *r, struct sum *s, const struct str *column)
{
    struct shares all = {.sum = s, .sums = (uint32_t)s->groups};
    sum_name(s);
    all.table = intern_put(&s->names, RATIO_TABLE);
    all.unit = intern_put(&s->names, STR("%"));
    for (size_t k = 0; k < s->keys; k++)
        if (order_kind_of(column[k]) != ORDER_KINDS)
            all.key[order_kind_of(column[k])] = k;
    for (size_t n = 0; n < r->ratios; n++) {
        const struct ratio *ratio = &r->ratio[n];
        uint32_t name = intern_put(&s->names, ratio->name);
        int64_t table = intern_find(&s->names, ratio->table);
        for (uint32_t i = 0; i < all.sums; i++)
            if (sum_ids(s, i)[all.key[ORDER_TABLE]] == table)
                add_sum(&all, ratio, name, i);
    }
    for (size_t i = 0; i < all.count; i++)
        finish(&all.share[i], sum_group(s, all.sums + i));
    free(all.share);
}
