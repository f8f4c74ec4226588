#include "diff/bodies.h"

#include <stdlib.h>

#include "diff/sorted.h"

/* Of the runs whose lines begin alike. */
struct strand {
    struct str agency;
    uint32_t lead;
    size_t runs;
};

static int by_agency(const void *a, const void *b)
{
    const struct strand *x = a, *y = b;
    int order = str_cmp(x->agency, y->agency);
    return order != 0 ? order : x->lead < y->lead ? -1 : x->lead > y->lead;
}

/* Where the runs of each lead go, in the order of the agencies. */
static size_t *find_places(const struct intern *leads, const struct body *all)
{
    struct strand *strand = xcalloc(leads->count, sizeof *strand);
    size_t *place = xrealloc(NULL, leads->count, sizeof *place), before = 0;
    for (size_t i = 0; i < all->runs; i++) {
        struct strand *own = &strand[all->run[i].lead];
        *own = (struct strand){all->run[i].agency, all->run[i].lead, own->runs + 1};
    }
    qsort(strand, leads->count, sizeof *strand, by_agency);
    for (size_t i = 0; i < leads->count; i++) {
        place[strand[i].lead] = before;
        before += strand[i].runs;
    }
    free(strand);
    return place;
}

static void hold_all(struct bodies *b)
{
    struct body all;
    runs_all(&b->runs, &b->leads, &all);
    size_t *place = find_places(&b->leads, &all);
    b->sorted = xrealloc(NULL, all.runs, sizeof *b->sorted);
    b->count = all.runs;
    for (size_t i = 0; i < all.runs; i++)
        b->sorted[place[all.run[i].lead]++] = all.run[i];
    runs_free(&b->runs);
    free(place);
}

void bodies_init(struct bodies *b, struct source *s, enum bodies_merge merge)
{
    *b = (struct bodies){0};
    runs_init(&b->runs, s);
    b->held = merge == MERGE_NEVER || !sorted_ahead(s, merge == MERGE_FORESEEN);
    if (b->held)
        hold_all(b);
}

void bodies_free(struct bodies *b)
{
    runs_free(&b->runs);
    buf_free(&b->last);
    intern_free(&b->leads);
    free(b->sorted);
    *b = (struct bodies){0};
}

static bool next_held(struct bodies *b)
{
    struct run *run = b->sorted + b->at;
    size_t n = 0;
    while (b->at + n < b->count && (run[n].lead == run->lead || str_eq(run[n].agency, run->agency)))
        n++;
    b->at += n;
    b->body = (struct body){n > 0 ? run->agency : STR(""), run, n};
    return n > 0;
}

static void complain_of_order(struct bodies *b)
{
    struct err e;
    const char *file;
    size_t line;
    char name[ERR_QUOTE_MAX], before[ERR_QUOTE_MAX];
    runs_start(&b->runs, b->body.run, &file, &line);
    err_set(&e, file, line, "agencies are not in order: %s behind %s (see --hash)",
            err_quote(name, b->body.agency), err_quote(before, buf_str(&b->last, 0)));
    source_complain(b->runs.source, &e);
    b->runs.source->broken = true;
}

bool bodies_next(struct bodies *b, const struct run *like)
{
    if (b->held)
        return next_held(b);
    bool first = !b->body.run;
    if (!runs_body(&b->runs, &b->body, like))
        return false;
    if (!first && str_cmp(buf_str(&b->last, 0), b->body.agency) >= 0) {
        complain_of_order(b);
        return false;
    }
    b->last.len = 0;
    buf_put_str(&b->last, b->body.agency);
    return true;
}
