#include "diff/runs.h"

#include <stdint.h>
#include <stdlib.h>

#include "diff/scan.h"

void runs_init(struct runs *r, struct source *s)
{
    *r = (struct runs){.source = s, .line = s->first_line};
}

void runs_free(struct runs *r)
{
    free(r->run);
    *r = (struct runs){0};
}

static char *here(const struct runs *r)
{
    return source_at(r->source, r->scan);
}

/* Brings `line` up to scan. */
static void count_lines(struct runs *r)
{
    r->line += scan_count(source_at(r->source, r->counted), r->scan - r->counted, '\n');
    r->counted = r->scan;
}

/* Leaves of the line at scan, which is too long, only the newline. */
static void drop_line(struct runs *r)
{
    struct source *s = r->source;
    struct err e;
    count_lines(r);
    err_set(&e, s->file, r->line, "line longer than %zu bytes (see --max-record)", s->max_record);
    source_complain(s, &e);
    do {
        size_t there = source_left(s, r->scan);
        char *end = there > 0 ? memchr(here(r), '\n', there) : NULL;
        size_t rest = end ? there - (size_t)(end - here(r)) : 0;
        if (end)
            memmove(here(r), end, rest);
        s->bytes.len = s->at + r->scan + rest;
        if (end)
            return;
    } while (source_more(s));
}

/* Finds the end of the line at scan: n bytes behind it.  Returns false at the end of
 * the input. */
static bool find_line(struct runs *r, size_t *n)
{
    struct source *s = r->source;
    size_t searched = 0;
    for (;;) {
        size_t there = source_left(s, r->scan);
        const char *end =
            there > searched ? memchr(here(r) + searched, '\n', there - searched) : NULL;
        *n = end ? (size_t)(end - here(r)) : there;
        searched = there;
        if (*n > s->max_record) {
            drop_line(r);
            searched = 0;
        } else if (end) {
            return true;
        } else if (!source_more(s)) {
            return false;
        }
    }
}

/* Whether the line of n bytes at scan is a record; says so if not, unless it is empty. */
static bool check_line(struct runs *r, size_t n)
{
    struct source *s = r->source;
    struct err e;
    size_t fields = scan_count(here(r), n, '\t') + 1;
    if (fields == s->columns)
        return true;
    if (n == 0 || str_eq(str_make(here(r), n), STR("\r")))
        return false;
    count_lines(r);
    err_set(&e, s->file, r->line, "expected %zu fields, found %zu", s->columns, fields);
    source_complain(s, &e);
    return false;
}

/* Passes over what is no record; n as in find_line().  Returns false at the end. */
static bool find_record(struct runs *r, size_t *n)
{
    while (find_line(r, n)) {
        if (check_line(r, *n))
            return true;
        r->scan += *n + 1;
    }
    return false;
}

/* Passes over the whole lines at scan that are next in the pattern, too. */
static void skip_common(struct runs *r, struct str *pattern)
{
    size_t there = source_left(r->source, r->scan);
    size_t n = scan_common(here(r), pattern->p, pattern->n < there ? pattern->n : there);
    while (n > 0 && pattern->p[n - 1] != '\n')
        n--;
    r->scan += n;
    *pattern = str_from(*pattern, n);
}

/* Passes over lines of one run.  As long as there is a pattern, what has no counterpart
 * in it is passed over line by line, each for one of the pattern. */
static void pass_lines(struct runs *r, struct scan *scan, struct str *pattern)
{
    size_t passed;
    scan->most = 1;
    while (pattern->n > 0) {
        skip_common(r, pattern);
        if (pattern->n == 0)
            return;
        passed = scan_lines(here(r), source_left(r->source, r->scan), scan);
        if (passed == 0)
            return;
        r->scan += passed;
        str_cut(pattern, '\n');
    }
    scan->most = SIZE_MAX;
    r->scan += scan_lines(here(r), source_left(r->source, r->scan), scan);
}

/* The run that starts at scan, where a record of n bytes stands. */
static void find_run(struct runs *r, size_t n, const struct run *like)
{
    struct source *s = r->source;
    struct run run = {.from = r->scan, .plain = true};
    struct str first = str_make(here(r), n), pattern = {NULL, 0};
    struct scan scan = {.lead_bytes = source_lead(s, first), .tabs = s->columns - 1 - s->lead};
    run.plain = !memchr(first.p, '\\', scan.lead_bytes);
    if (like && like->plain && str_starts(like->lines, str_make(first.p, scan.lead_bytes)))
        pattern = like->lines;
    count_lines(r);
    run.line = r->line;
    while (find_line(r, &n)) {
        size_t before = r->scan;
        scan.lead = source_at(s, run.from);
        pass_lines(r, &scan, &pattern);
        if (r->scan > before)
            continue;
        if (check_line(r, n))
            break;
        run.plain = false;
        r->scan += n + 1;
    }
    run.plain &= !scan.escaped;
    count_lines(r);
    run.count = r->line - run.line;
    ARRAY_GROW(r->run, r->runs, r->cap);
    r->run[r->runs++] = run;
}

static struct str agency_at(struct source *s, size_t from)
{
    struct str lines = str_make(source_at(s, from), source_left(s, from));
    source_split(s, &lines);
    return s->field[SOURCE_AGENCY];
}

/* Fills what the runs point to, now that the window stays. */
static void point_runs(struct runs *r)
{
    struct source *s = r->source;
    for (size_t i = 0; i < r->runs; i++) {
        struct run *run = &r->run[i];
        size_t end = i + 1 < r->runs ? run[1].from : r->scan;
        run->lines = str_make(source_at(s, run->from), end - run->from);
        struct str lines = run->lines;
        source_split(s, &lines);
        run->agency = s->field[SOURCE_AGENCY];
        run->year = s->field[SOURCE_YEAR];
        run->report = s->field[SOURCE_REPORT];
    }
}

bool runs_body(struct runs *r, struct body *body, const struct run *like)
{
    struct source *s = r->source;
    size_t n;
    bool there = find_record(r, &n);
    count_lines(r);
    s->at += r->scan;
    r->scan = r->counted = 0;
    r->runs = 0;
    r->placed = NULL;
    while (there && (r->runs == 0 || str_eq(agency_at(s, 0), agency_at(s, r->scan)))) {
        find_run(r, n, r->runs == 0 ? like : NULL);
        there = find_line(r, &n);
    }
    point_runs(r);
    *body = (struct body){r->runs ? r->run->agency : STR(""), r->run, r->runs};
    return r->runs > 0 && !s->broken;
}

void runs_all(struct runs *r, struct body *all)
{
    size_t n;
    while (find_record(r, &n))
        find_run(r, n, NULL);
    point_runs(r);
    *all = (struct body){STR(""), r->run, r->source->broken ? 0 : r->runs};
}

void runs_place(struct runs *r, const struct run *run, const char *p, const char **file,
                size_t *line)
{
    if (!r->source->raw) {
        source_origin(r->source, p, file, line);
        return;
    }
    /* Asked for line after line, it must not count from the run's start each time. */
    bool on = r->placed && r->placed >= run->lines.p && r->placed <= p;
    const char *from = on ? r->placed : run->lines.p;
    r->placed_line = (on ? r->placed_line : run->line) + scan_count(from, (size_t)(p - from), '\n');
    r->placed = p;
    *file = r->source->file;
    *line = r->placed_line;
}
