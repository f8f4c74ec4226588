#include "diff/runs.h"

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
    r->line += scan_newlines(source_at(r->source, r->counted), r->scan - r->counted);
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

/* Finds the end of the line at scan; false at the end of the input. */
static bool find_line(struct runs *r, struct scan_line *l)
{
    struct source *s = r->source;
    *l = (struct scan_line){0};
    while (!scan_line(here(r), source_left(s, r->scan), l)) {
        if (l->n > s->max_record) {
            drop_line(r);
            *l = (struct scan_line){0};
        } else if (!source_more(s)) {
            return false;
        }
    }
    return true;
}

/* Whether the line at scan is a record; says so if not, unless it is empty. */
static bool check_line(struct runs *r, const struct scan_line *l)
{
    struct source *s = r->source;
    struct err e;
    if (l->tabs + 1 == s->columns)
        return true;
    if (l->n == 0 || str_eq(str_make(here(r), l->n), STR("\r")))
        return false;
    count_lines(r);
    err_set(&e, s->file, r->line, "expected %zu fields, found %zu", s->columns, l->tabs + 1);
    source_complain(s, &e);
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

/* Passes over the line of n bytes at scan and the next one of the pattern, and
 * then over what they have in common, which is not counted yet. */
static void pass_line(struct runs *r, size_t n, struct str *pattern)
{
    bool counted = r->counted == r->scan;
    r->scan += n + 1;
    if (counted) {
        r->line++;
        r->counted = r->scan;
    }
    if (pattern->n > 0) {
        str_cut(pattern, '\n');
        skip_common(r, pattern);
    }
}

/* The run that starts at scan, where the record l stands. */
static void find_run(struct runs *r, struct scan_line l, const struct run *like)
{
    struct run run = {.from = r->scan, .plain = true};
    struct str line = str_make(here(r), l.n), pattern = {NULL, 0};
    size_t lead = source_lead(r->source, line);
    if (like && like->plain && str_starts(like->lines, str_make(line.p, lead)))
        pattern = like->lines;
    count_lines(r);
    run.line = r->line;
    do {
        line = str_make(here(r), l.n);
        if (!check_line(r, &l))
            run.plain = false;
        else if (!str_starts(line, str_make(source_at(r->source, run.from), lead)))
            break;
        run.plain &= !l.escaped;
        pass_line(r, l.n, &pattern);
    } while (find_line(r, &l));
    count_lines(r);
    run.count = r->line - run.line;
    ARRAY_GROW(r->run, r->runs, r->cap);
    r->run[r->runs++] = run;
}

/* Passes over what is no record.  Returns false at the end. */
static bool find_record(struct runs *r, struct scan_line *l)
{
    struct str pattern = {NULL, 0};
    while (find_line(r, l)) {
        if (check_line(r, l))
            return true;
        pass_line(r, l->n, &pattern);
    }
    return false;
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
    struct scan_line l;
    bool there = find_record(r, &l);
    count_lines(r);
    s->at += r->scan;
    r->scan = r->counted = 0;
    r->runs = 0;
    r->placed = NULL;
    while (there && (r->runs == 0 || str_eq(agency_at(s, 0), agency_at(s, r->scan)))) {
        find_run(r, l, r->runs == 0 ? like : NULL);
        there = find_line(r, &l);
    }
    point_runs(r);
    *body = (struct body){r->runs ? r->run->agency : STR(""), r->run, r->runs};
    return r->runs > 0 && !s->broken;
}

void runs_all(struct runs *r, struct body *all)
{
    struct scan_line l;
    while (find_record(r, &l))
        find_run(r, l, NULL);
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
    r->placed_line = (on ? r->placed_line : run->line) + scan_newlines(from, (size_t)(p - from));
    r->placed = p;
    *file = r->source->file;
    *line = r->placed_line;
}
