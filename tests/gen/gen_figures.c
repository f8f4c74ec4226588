/* Figures: the value of every cell, what the page shows of it, and what can be known from that. */
#include "gen.h"

#include <string.h>

/* Sums that the form asks for: a parent is the sum of the codes one level below it.
 * Source: the identities of form 2014; a child that is a parent stands first. */
static const char *const stats_sums[] = {
    "requests.answered.denied",
    "requests.answered",
    "requests.received",
    "requests.closed",
    "review",
    "suit",
    "capacity.staff",
};

/* Left is at most right. */
static const char *const stats_bounds[][2] = {
    {"proactive.published.normative", "proactive.published"},
    {"response.channels.press.leader", "response.channels.press"},
    {"response.channels.interview.leader", "response.channels.interview"},
};

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* Money may have decimals. */
static bool is_amount(const struct cell_def *d)
{
    return is(d->col, "amount") || is(d->unit, "万元");
}

/* Rows of the 2014 form that only head others. */
static bool is_group(const struct cell_def *d)
{
    return d->form == 2014 && d->unit[0] == '\0';
}

static int find(const struct form_def *form, const char *row, const char *col)
{
    for (int i = 0; i < form->count; i++)
        if (is(form->cells[i].row, row) && is(form->cells[i].col, col))
            return i;
    return -1;
}

/* ---- values ---- */

/* All different, and none that may be a year of the prose. */
static void values_distinct(struct report *r)
{
    const struct form_def *form = r->order->form;

    for (int i = 0; i < form->count; i++) {
        int64_t v;
        int j;
        do {
            v = 1000 + rng_below(&r->rng, rng_chance(&r->rng, 300) ? 9000 : 99000);
            if (v >= 1990 && v < 2040)
                v += 50000;
            for (j = 0; j < i && r->figures[j].hundredths / 100 != v; j++)
                ;
        } while (j < i);
        r->figures[i].hundredths = v * 100;
        if (is_amount(&form->cells[i]) && rng_chance(&r->rng, 400))
            r->figures[i].hundredths += 1 + rng_below(&r->rng, 99);
    }
}

static void values_small(struct report *r)
{
    const struct form_def *form = r->order->form;
    uint32_t busy = rng_chance(&r->rng, 300) ? 300 : 60;

    for (int i = 0; i < form->count; i++) {
        int64_t v = 0;
        if (rng_chance(&r->rng, busy))
            v = 1 + rng_below(&r->rng, rng_chance(&r->rng, 800) ? 20 : 3000);
        r->figures[i].hundredths = v * 100;
        if (v != 0 && is_amount(&form->cells[i]) && rng_chance(&r->rng, 500))
            r->figures[i].hundredths += 1 + rng_below(&r->rng, 99);
    }
}

static int64_t small(struct report *r)
{
    return 100 * (int64_t)(rng_chance(&r->rng, 600) ? 0 : rng_below(&r->rng, 30));
}

/* 一 + 二 = （七） + 四 in every column, （七） the sum of all outcomes. */
static void balance_column(struct report *r, const char *col)
{
    const struct form_def *form = r->order->form;
    int64_t sum = 0, in;
    int new_row = find(form, "new", col), in_row = find(form, "carried_in", col);
    int total = find(form, "total", col), out_row = find(form, "carried_out", col);

    for (int i = in_row + 1; i < total; i++) {
        if (!is(form->cells[i].col, col))
            continue;
        r->figures[i].hundredths = small(r);
        sum += r->figures[i].hundredths;
    }
    r->figures[total].hundredths = sum;
    r->figures[out_row].hundredths = small(r);
    in = sum + r->figures[out_row].hundredths;
    r->figures[in_row].hundredths = 100 * (int64_t)rng_below(&r->rng, (uint32_t)(in / 100) + 1);
    r->figures[new_row].hundredths = in - r->figures[in_row].hundredths;
}

/* The total at the end of a row is the sum of the row's other figures. */
static void total_rows(struct report *r, const char *table)
{
    const struct form_def *form = r->order->form;
    int64_t sum = 0;

    for (int i = 0; i < form->count; i++) {
        if (!is(form->cells[i].table, table))
            continue;
        if (!is(form->cells[i].col, "total")) {
            sum += r->figures[i].hundredths;
            continue;
        }
        r->figures[i].hundredths = sum;
        sum = 0;
    }
}

static void balance_stats(struct report *r)
{
    const struct form_def *form = r->order->form;

    for (size_t k = 0; k < sizeof stats_sums / sizeof *stats_sums; k++) {
        size_t len = strlen(stats_sums[k]);
        int64_t sum = 0;
        for (int i = 0; i < form->count; i++) {
            const char *row = form->cells[i].row;
            if (strncmp(row, stats_sums[k], len) == 0 && row[len] == '.' &&
                strchr(row + len + 1, '.') == NULL)
                sum += r->figures[i].hundredths;
        }
        r->figures[find(form, stats_sums[k], "value")].hundredths = sum;
    }
    for (size_t k = 0; k < sizeof stats_bounds / sizeof *stats_bounds; k++) {
        struct figure *left = &r->figures[find(form, stats_bounds[k][0], "value")];
        struct figure *right = &r->figures[find(form, stats_bounds[k][1], "value")];
        if (left->hundredths > right->hundredths)
            left->hundredths = right->hundredths;
    }
}

static void values_consistent(struct report *r)
{
    static const char *const applicants[] = {"person",  "business", "research",
                                             "charity", "legal",    "other"};
    static const char *const bounded[] = {"rules", "normative"};
    const struct form_def *form = r->order->form;

    for (int i = 0; i < form->count; i++)
        r->figures[i].hundredths = small(r);
    if (form->year == 2014) {
        balance_stats(r);
        return;
    }
    for (int i = 0; i < 6; i++)
        balance_column(r, applicants[i]);
    total_rows(r, "requests");
    total_rows(r, "appeals");
    for (int i = 0; i < 2 && form->year == 2019; i++) {
        struct figure *published = &r->figures[find(form, bounded[i], "published")];
        struct figure *in_all = &r->figures[find(form, bounded[i], "public_total")];
        in_all->hundredths += published->hundredths;
    }
}

/* ---- what is shown ---- */

/* Figures of one physical row: a form's row, but all of the appeals table stands on one row. */
static void number_lines(struct report *r)
{
    const struct form_def *form = r->order->form;
    int line = 0;

    for (int i = 0; i < form->count; i++) {
        const struct cell_def *d = &form->cells[i];
        bool joined = i > 0 && is(d->table, d[-1].table) &&
                      (is(d->row, d[-1].row) || is(d->table, "appeals"));
        if (!joined)
            line++;
        r->figures[i].line = line;
    }
}

static void choose_shown(struct report *r, int i)
{
    const struct order *o = r->order;
    const struct cell_def *d = &o->form->cells[i];
    struct figure *f = &r->figures[i];
    bool may = o->figures == FIGURES_DISTINCT || f->hundredths == 0;

    f->shown = STATUS_OK;
    if (is_group(d) && r->style.groups)
        f->shown = (enum status[]){STATUS_BLANK, STATUS_NA, STATUS_OK}[r->style.groups - 1];
    else if (is_group(d) && rng_chance(&r->rng, 600))
        f->shown = r->style.unit_dash && rng_chance(&r->rng, 500) ? STATUS_NA : STATUS_BLANK;
    else if (may && rng_chance(&r->rng, o->blanks))
        f->shown = STATUS_BLANK;
    else if (may && rng_chance(&r->rng, r->style.na))
        f->shown = STATUS_NA;
    if (is(d->col, "items_change") && f->shown == STATUS_OK && rng_chance(&r->rng, 300))
        f->hundredths = -f->hundredths;
    f->known = f->shown;
    f->unit = d->unit;
}

/* Where blanks vanish, a row that lost some of its cells cannot be read. */
static void lose_blanks(struct report *r)
{
    int n = r->order->form->count;

    for (int i = 0, end; i < n; i = end) {
        int blank = 0;
        for (end = i; end < n && r->figures[end].line == r->figures[i].line; end++)
            blank += r->figures[end].shown == STATUS_BLANK;
        for (int k = i; k < end && blank > 0 && blank < end - i; k++)
            r->figures[k].known = STATUS_AMBIGUOUS;
    }
}

/* The digits of a non-negative value, with separators, in half or full width. */
static char *put_digits(struct report *r, char *p, int64_t hundredths)
{
    static const char *const wide[] = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
    bool full = rng_chance(&r->rng, r->style.wide_digits);
    const char *sep = r->style.thousands;
    int64_t whole = hundredths / 100, cents = hundredths % 100;
    char digits[32];
    int n = 0;

    do
        digits[n++] = (char)('0' + whole % 10);
    while ((whole /= 10) > 0);
    while (n-- > 0) {
        if (full) {
            memcpy(p, wide[digits[n] - '0'], 3);
            p += 3;
        } else {
            *p++ = digits[n];
        }
        if (sep != NULL && n > 0 && n % 3 == 0) {
            memcpy(p, sep, strlen(sep));
            p += strlen(sep);
        }
    }
    if (cents > 0) {
        *p++ = '.';
        *p++ = (char)('0' + cents / 10);
        if (cents % 10 > 0)
            *p++ = (char)('0' + cents % 10);
    }
    return p;
}

static char *put(char *p, const char *s)
{
    size_t n = strlen(s);

    memcpy(p, s, n);
    return p + n;
}

/* The unit behind a figure: money in 元 or 万元, else the form's own unit. */
static char *put_unit(struct report *r, char *p, struct figure *f, const struct cell_def *d)
{
    if (!rng_chance(&r->rng, is_amount(d) ? 3 * r->style.units : r->style.units))
        return p;
    if (is_amount(d))
        f->unit = d->form != 2014 && rng_chance(&r->rng, 500) ? "元" : "万元";
    return put(p, f->unit);
}

static const char *show_number(struct report *r, struct figure *f, const struct cell_def *d)
{
    static const char *const up[] = {"", "+", "增"}, *const down[] = {"-", "-", "减"};
    char text[96], *p = text;
    int64_t v = f->hundredths;
    bool change = is(d->col, "items_change");

    /* a sign or a unit would tell the column of a figure whose row lost its blanks */
    if (f->known == STATUS_AMBIGUOUS && v < 0)
        v = f->hundredths = -v;
    if (v < 0)
        p = put(p, down[r->style.signs]);
    else if (change && v > 0 && f->known == STATUS_OK)
        p = put(p, up[r->style.signs]);
    if (v == 0 && r->style.units > 0 && rng_chance(&r->rng, 5))
        p = put(p, "零");
    else
        p = put_digits(r, p, v < 0 ? -v : v);
    if (!change && f->known == STATUS_OK)
        p = put_unit(r, p, f, d);
    return arena_copy(r, text, (size_t)(p - text));
}

static const char *show(struct report *r, struct figure *f, const struct cell_def *d)
{
    static const char *const nothing[] = {"/", "—", "——", "无", "-", "不适用"};

    if (f->shown == STATUS_BLANK)
        return "";
    if (f->shown == STATUS_OK)
        return show_number(r, f, d);
    if (is_group(d))
        return "——";
    return nothing[rng_below(&r->rng, rng_chance(&r->rng, 800) ? 4 : 6)];
}

void figures_make(struct report *r)
{
    const struct form_def *form = r->order->form;

    if (r->order->figures == FIGURES_DISTINCT)
        values_distinct(r);
    else if (r->order->figures == FIGURES_SMALL)
        values_small(r);
    else
        values_consistent(r);
    number_lines(r);
    for (int i = 0; i < form->count; i++)
        choose_shown(r, i);
    if (r->order->layout->flags & LOSES_BLANKS)
        lose_blanks(r);
    for (int i = 0; i < form->count; i++)
        r->figures[i].text = show(r, &r->figures[i], &form->cells[i]);
}
