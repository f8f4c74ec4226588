#include "diff/bodies.h"

#include <stdlib.h>

#include "base/intern.h"
#include "diff/sorted.h"

struct agency {
    struct str name;
    uint32_t id;
};

static int by_name(const void *a, const void *b)
{
    return str_cmp(((const struct agency *)a)->name, ((const struct agency *)b)->name);
}

/* For each id of `names`, how many agencies' runs come before its own, if
 * count[id] is the number of its own. */
static void add_up(const struct intern *names, size_t *count)
{
    struct agency *agency = xrealloc(NULL, names->count, sizeof *agency);
    size_t before = 0;
    for (uint32_t id = 0; id < names->count; id++)
        agency[id] = (struct agency){intern_str(names, id), id};
    qsort(agency, names->count, sizeof *agency, by_name);
    for (size_t i = 0; i < names->count; i++) {
        size_t own = count[agency[i].id];
        count[agency[i].id] = before;
        before += own;
    }
    free(agency);
}

/* Puts the runs in order: by agency, else as they were. */
static void hold_all(struct bodies *b)
{
    struct body all;
    struct intern names = {0};
    runs_all(&b->runs, &all);
    uint32_t *id = xrealloc(NULL, all.runs, sizeof *id);
    size_t *place = xrealloc(NULL, all.runs, sizeof *place);
    memset(place, 0, all.runs * sizeof *place);
    for (size_t i = 0; i < all.runs; i++)
        place[id[i] = intern_put(&names, all.run[i].agency)]++;
    add_up(&names, place);
    b->sorted = xrealloc(NULL, all.runs, sizeof *b->sorted);
    b->count = all.runs;
    for (size_t i = 0; i < all.runs; i++)
        b->sorted[place[id[i]]++] = all.run[i];
    runs_free(&b->runs);
    free(id);
    free(place);
    intern_free(&names);
}

void bodies_init(struct bodies *b, struct source *s, bool hold)
{
    *b = (struct bodies){0};
    runs_init(&b->runs, s);
    b->held = hold || !sorted_ahead(s);
    if (b->held)
        hold_all(b);
}

void bodies_free(struct bodies *b)
{
    runs_free(&b->runs);
    buf_free(&b->last);
    free(b->sorted);
    *b = (struct bodies){0};
}

static bool next_held(struct bodies *b)
{
    struct run *run = b->sorted + b->at;
    size_t n = 0;
    while (b->at + n < b->count && str_eq(run[n].agency, run->agency))
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
    runs_place(&b->runs, b->body.run, b->body.run->lines.p, &file, &line);
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
