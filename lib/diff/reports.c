#include "diff/reports.h"

#include <stdlib.h>

#include "record/two_reports.h"

/* Runs that are linked. */
struct chain {
    struct run *first, *last;
};

static int by_report(const void *a, const void *b)
{
    const struct run *x = ((const struct chain *)a)->first, *y = ((const struct chain *)b)->first;
    int order = str_cmp(x->year, y->year);
    if (order == 0)
        order = str_cmp(x->report, y->report);
    return order != 0 ? order : x < y ? -1 : x > y;
}

static int by_start(const void *a, const void *b)
{
    const struct side_report *x = a, *y = b;
    int order = str_cmp(x->year, y->year);
    return order != 0 ? order : x->first < y->first ? -1 : x->first > y->first;
}

/* Adds runs that are linked, from `first` to `last`. */
static void add_runs(struct reports *r, struct run *first, struct run *last)
{
    struct side_report *report = r->count > 0 ? &r->report[r->count - 1] : NULL;
    if (report && str_eq(report->year, first->year) && str_eq(report->report, first->report)) {
        report->last->next = first;
        report->last = last;
        return;
    }
    ARRAY_GROW(r->report, r->count, r->cap);
    r->report[r->count++] = (struct side_report){first->year, first->report, first, last};
}

/* Links runs of a body that stand together and begin alike, from run i on.  Returns
 * the last one. */
static size_t link_alike(const struct body *body, size_t i)
{
    struct run *run = body->run;
    for (; i + 1 < body->runs && run[i + 1].lead == run[i].lead; i++)
        run[i].next = &run[i + 1];
    run[i].next = NULL;
    return i;
}

/* Finds the reports, whatever stands between the runs of each. */
static void link_runs(struct reports *r, const struct body *body)
{
    size_t chains = 0;
    struct chain *chain = xrealloc(NULL, body->runs, sizeof *chain);
    for (size_t i = 0, last; i < body->runs; i = last + 1) {
        last = link_alike(body, i);
        chain[chains++] = (struct chain){&body->run[i], &body->run[last]};
    }
    qsort(chain, chains, sizeof *chain, by_report);
    for (size_t i = 0; i < chains; i++)
        add_runs(r, chain[i].first, chain[i].last);
    free(chain);
}

static void warn_of_two(struct runs *runs, const struct side_report *one,
                        const struct side_report *two, const struct err_sink *warnings)
{
    const char *file;
    size_t line;
    runs_start(runs, two->first, &file, &line);
    two_reports_warn(
        warnings, file, line,
        &(struct two_reports){one->report, two->report, two->first->agency, two->year});
}

void reports_find(struct reports *r, struct runs *runs, const struct body *body,
                  const struct err_sink *warnings)
{
    r->count = 0;
    if (body->runs == 1) {
        body->run->next = NULL;
        add_runs(r, body->run, body->run);
        return;
    }
    link_runs(r, body);
    qsort(r->report, r->count, sizeof *r->report, by_start);
    size_t kept = 0;
    for (size_t i = 0; i < r->count; i++) {
        const struct side_report *last = kept > 0 ? &r->report[kept - 1] : NULL;
        bool again = last && str_eq(last->year, r->report[i].year);
        if (again)
            warn_of_two(runs, last, &r->report[i], warnings);
        r->report[again ? kept - 1 : kept++] = r->report[i];
    }
    r->count = kept;
}

void reports_free(struct reports *r)
{
    free(r->report);
    *r = (struct reports){0};
}

static void add_pair(struct report_pairs *p, const struct side_report *old,
                     const struct side_report *new)
{
    ARRAY_GROW(p->pair, p->count, p->cap);
    p->pair[p->count++] = (struct report_pair){old, new};
}

void reports_pair_sides(struct report_pairs *p, const struct reports *old,
                        const struct reports *new)
{
    size_t i = 0, j = 0;
    p->count = 0;
    if (old->count == 1 && new->count == 1) {
        add_pair(p, old->report, new->report);
        return;
    }
    while (i < old->count || j < new->count) {
        int order = i == old->count   ? 1
                    : j == new->count ? -1
                                      : str_cmp(old->report[i].year, new->report[j].year);
        add_pair(p, order <= 0 ? &old->report[i] : NULL, order >= 0 ? &new->report[j] : NULL);
        i += order <= 0;
        j += order >= 0;
    }
}

static void complain_of_year(struct runs *runs, const struct side_report *report)
{
    struct err e;
    char agency[ERR_QUOTE_MAX], year[ERR_QUOTE_MAX];
    const char *file;
    size_t line;
    runs_start(runs, report->first, &file, &line);
    err_set(&e, file, line, "a report of %s has no year to go by: %s",
            err_quote(agency, report->first->agency), err_quote(year, report->year));
    source_complain(runs->source, &e);
}

void reports_pair_years(struct report_pairs *p, const struct reports *r, struct runs *runs)
{
    size_t before = 0, year;
    p->count = 0;
    for (size_t i = 0; i < r->count; i++) {
        if (!str_year(r->report[i].year, &year))
            complain_of_year(runs, &r->report[i]);
        else if (before != 0 && year == before + 1)
            add_pair(p, &r->report[i - 1], &r->report[i]);
        before = year;
    }
}

void report_pairs_free(struct report_pairs *p)
{
    free(p->pair);
    *p = (struct report_pairs){0};
}
