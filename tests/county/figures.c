/* The figures of the county's reports: they balance, and follow from one year to the next. */
#include "county.h"

#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static const char *const applicants[] = {"person",  "business", "research",
                                         "charity", "legal",    "other"};

/* What becomes of a request, and of how many in a hundred. */
static const struct {
    const char *row;
    uint32_t share;
} outcomes[] = {
    {"granted", 48},
    {"partial", 9},
    {"denied.third_party", 3},
    {"denied.process", 2},
    {"denied.internal", 1},
    {"denied.enforcement", 2},
    {"denied.inquiry", 2},
    {"unable.not_held", 15},
    {"unable.not_existing", 8},
    {"unable.unclear", 2},
    {"rejected.petition", 3},
    {"rejected.repeat", 2},
    {"other.not_corrected", 2},
    {"other.other", 1},
};

/* The same for a review or suit. */
static const struct {
    const char *col;
    uint32_t share;
} results[] = {{"upheld", 60}, {"corrected", 15}, {"other", 12}, {"pending", 13}};

void county_rng(struct rng *g, const struct body *body, int year, int purpose)
{
    uint64_t seed = 1469598103934665603U;

    for (const char *p = body->stem; *p != '\0'; p++)
        seed = (seed ^ (unsigned char)*p) * 1099511628211U;
    rng_init(g, seed, (uint64_t)(10 * year + purpose));
}

/* ---- a report's figures as whole numbers, in the order of the form's cells ---- */

struct plan {
    const struct form_def *form;
    int value[MAX_CELLS];
};

/* In the first form, other outcomes are one row. */
static int find(const struct form_def *form, const char *row, const char *col)
{
    if (form->year == 2019 && strncmp(row, "other.", 6) == 0)
        row = "other";
    for (int i = 0; i < form->count; i++)
        if (strcmp(form->cells[i].row, row) == 0 && strcmp(form->cells[i].col, col) == 0)
            return i;
    return -1;
}

static int *at(struct plan *p, const char *row, const char *col)
{
    return &p->value[find(p->form, row, col)];
}

static const char *draw_outcome(struct rng *g)
{
    int left = (int)rng_below(g, 100);
    size_t i = 0;

    while (i + 1 < COUNT(outcomes) && (left -= (int)outcomes[i].share) >= 0)
        i++;
    return outcomes[i].row;
}

/* How many requests a kind of applicant makes in a year. */
static int draw_requests(struct rng *g, const struct body *body, int applicant)
{
    const uint32_t most[] = {body->size, body->size / 3, 0, 0, body->size / 5, body->size / 12};
    uint32_t n = rng_below(g, most[applicant] + 1);

    return (int)(applicant == 0 ? body->size / 2 + n : n);
}

static void plan_requests(struct plan *p, struct rng *g, const struct body *body,
                          struct plan *before)
{
    for (int a = 0; a < (int)COUNT(applicants); a++) {
        const char *col = applicants[a];
        int fresh = draw_requests(g, body, a);
        int carried = before != NULL ? *at(before, "carried_out", col)
                                     : (int)rng_below(g, (uint32_t)fresh / 6 + 1);
        int left = (int)rng_below(g, (uint32_t)(fresh + carried) / 6 + 1);

        *at(p, "new", col) = fresh;
        *at(p, "carried_in", col) = carried;
        *at(p, "carried_out", col) = left;
        *at(p, "total", col) = fresh + carried - left;
        for (int n = fresh + carried - left; n > 0; n--)
            ++*at(p, draw_outcome(g), col);
    }
}

static void plan_appeals(struct plan *p, struct rng *g, const struct body *body)
{
    static const char *const rows[] = {"review", "suit_direct", "suit_after_review"};

    for (size_t i = 0; i < COUNT(rows); i++) {
        int n = (int)rng_below(g, body->size / (i == 0 ? 8 : 20) + 1);
        while (n-- > 0) {
            int left = (int)rng_below(g, 100);
            size_t k = 0;
            while (k + 1 < COUNT(results) && (left -= (int)results[k].share) >= 0)
                k++;
            ++*at(p, rows[i], results[k].col);
        }
    }
}

/* The last column of a row, for rows of figures of one kind. */
static void add_totals(struct plan *p)
{
    int sum = 0;

    for (int i = 0; i < p->form->count; i++) {
        const struct cell_def *d = &p->form->cells[i];
        if (strcmp(d->table, "proactive") == 0)
            continue;
        if (strcmp(d->col, "total") != 0) {
            sum += p->value[i];
            continue;
        }
        p->value[i] = sum;
        sum = 0;
    }
}

/* Amounts of money are in tenths. */
static void plan_proactive(struct plan *p, struct rng *g, const struct body *body)
{
    static const char *const kinds[] = {"licensing", "penalty", "coercion", "services"};
    uint32_t many = body->town ? 40 : 900;
    bool first = p->form->year == 2019;

    *at(p, "normative", "made") = (int)rng_below(g, body->town ? 2 : 5);
    *at(p, "normative", first ? "public_total" : "in_force") =
        *at(p, "normative", "made") + (int)rng_below(g, body->town ? 3 : 20);
    if (first)
        *at(p, "normative", "published") = *at(p, "normative", "made");
    for (size_t i = 0; i < (first ? 4u : 3u); i++) {
        *at(p, kinds[i], "decisions") = (int)rng_below(g, many >> (2 * i));
        if (first) {
            *at(p, kinds[i], "items_last") = 3 + (int)rng_below(g, 60 >> i);
            *at(p, kinds[i], "items_change") = (int)rng_below(g, 7) - 2;
        }
    }
    if (first) {
        *at(p, "fees", "items_last") = body->town ? 0 : (int)rng_below(g, 6);
        *at(p, "procurement", "items") = 1 + (int)rng_below(g, 20);
        *at(p, "procurement", "amount") = 37 + (int)rng_below(g, 9000);
    } else {
        *at(p, "fees", "amount") = body->town ? 0 : (int)rng_below(g, 4000);
    }
}

static void plan_make(struct plan *p, const struct form_def *form, const struct body *body,
                      int year, struct plan *before)
{
    struct rng g;

    memset(p->value, 0, sizeof p->value);
    p->form = form;
    county_rng(&g, body, year, 0);
    plan_proactive(p, &g, body);
    plan_requests(p, &g, body, before);
    plan_appeals(p, &g, body);
    add_totals(p);
}

/* ---- as the report shows them ---- */

static void show(struct report *r, int i, int value)
{
    const struct cell_def *d = &r->order->form->cells[i];
    bool money = strcmp(d->col, "amount") == 0;
    struct figure *f = &r->figures[i];
    char text[32];
    int n;

    *f = (struct figure){.hundredths = value * (money ? 10 : 100),
                         .shown = STATUS_OK,
                         .known = STATUS_OK,
                         .unit = d->unit};
    if (money)
        n = snprintf(text, sizeof text, value % 10 ? "%d.%d" : "%d", value / 10, value % 10);
    else
        n = snprintf(text, sizeof text,
                     strcmp(d->col, "items_change") == 0 && value > 0 ? "+%d" : "%d", value);
    if (money && d->unit[0] == '\0')
        n += snprintf(text + n, sizeof text - (size_t)n, "万元");
    f->text = arena_copy(r, text, (size_t)n);
}

static void plant(struct report *r, const struct assignment *a)
{
    for (size_t k = 0; k < county_plants_count; k++) {
        const struct plant *p = &county_plants[k];
        if (strcmp(p->stem, a->body->stem) != 0 || p->year != a->year)
            continue;
        int i = find(r->order->form, p->row, p->col);
        show(r, i, (int)(r->figures[i].hundredths / 100) + p->delta);
        if (p->blank) {
            r->figures[i].shown = r->figures[i].known = STATUS_BLANK;
            r->figures[i].text = "";
        }
    }
}

int county_figure(const struct report *r, const char *row, const char *col)
{
    return (int)(r->figures[find(r->order->form, row, col)].hundredths / 100);
}

void figures_make(struct report *r)
{
    const struct assignment *a = (const struct assignment *)r->order;
    struct plan first, plan;

    if (a->previous != NULL)
        plan_make(&first, a->previous, a->body, a->year - 1, NULL);
    plan_make(&plan, r->order->form, a->body, a->year, a->previous != NULL ? &first : NULL);
    for (int i = 0; i < r->order->form->count; i++)
        show(r, i, plan.value[i]);
    plant(r, a);
}
