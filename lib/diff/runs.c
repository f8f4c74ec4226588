#include "diff/runs.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/bytes_count.h"
#include "base/bytes_lines.h"
#include "diff/run_line.h"

void runs_init(struct runs *r, struct source *s)
{
    *r = (struct runs){.source = s, .line = s->first_line, .window_line = s->first_line};
}

void runs_free(struct runs *r)
{
    free(r->run);
    free(r->twin.other);
    free(r->mark);
    r->run = NULL;
    r->mark = NULL;
    r->twin = (struct twin){0};
    r->runs = r->cap = r->marks = r->marks_cap = 0;
}

/* The lines of another source that are likely to come. */
struct likely {
    const char *p;    /* all of them */
    struct str lines; /* what is left of them */
    bool in_step;     /* each line passed over stands for one of them */
};

static void note_other(struct twin *t, struct line_pair lines)
{
    ARRAY_GROW(t->other, t->others, t->cap);
    t->other[t->others++] = lines;
}

/* Passes over the lines of `run` at scan that are next among the likely ones, too, and over the one
 * behind them if it is fit to be another of its twin's: it has the lead, as many tabs as the likely
 * one, and no backslash.  Returns whether it did so. */
static bool pass_likely(struct runs *r, const struct run *run, size_t lead, struct likely *likely)
{
    size_t old = (size_t)(likely->lines.p - likely->p), new = r->scan - run->from;
    struct str there = str_make(run_line_at(r), source_left(r->source, r->scan));
    struct bytes_fork f = bytes_fork(likely->lines, there);
    bool other = f.alike && f.same - f.line >= lead;
    if (other)
        note_other(&r->twin, (struct line_pair){old + f.line, new + f.line, f.same - f.line});
    size_t passed = other ? f.a_end + 1 : f.line;
    likely->lines = str_make(likely->lines.p + passed, likely->lines.n - passed);
    r->scan += other ? f.b_end + 1 : f.line;
    return other;
}

/* Passes over lines of `run`, first of those that are likely, and counts the others. */
static void pass_lines(struct runs *r, struct run *run, struct bytes_lines *alike,
                       struct likely *likely)
{
    while (likely->lines.n > 0 && pass_likely(r, run, alike->lead_bytes, likely))
        continue;
    bool counted = r->counted == r->scan;
    alike->lines = 0;
    alike->slash = false;
    size_t passed = bytes_lines(alike, str_make(run_line_at(r), source_left(r->source, r->scan)));
    run->plain &= passed == 0 || !alike->slash;
    r->scan += passed;
    if (counted) {
        r->line += alike->lines;
        r->counted = r->scan;
    }
    likely->in_step &= passed == 0;
}

/* Reports the records of a run that have a wrong escape and so will be passed over.
 * Returns whether others are left. */
static bool check_escapes(struct runs *r, const struct run *run)
{
    struct source *s = r->source;
    struct str lines = str_make(source_at(s, run->from), r->scan - run->from), field;
    struct err e;
    char shown[ERR_QUOTE_MAX];
    bool good = false;
    for (size_t number = run->line; lines.n > 0; number++) {
        struct str line = str_cut(&lines, '\n');
        bool record = bytes_count(line.p, line.n, '\t') + 1 == s->columns;
        if (record && source_bad_escape(line, &field)) {
            err_set(&e, s->file, number, "unknown escape in a field: %s", err_quote(shown, field));
            source_complain(s, &e);
            record = false;
        }
        good |= record;
    }
    return good;
}

/* The lines of a run that are likely to come where lines begin with `lead`: none if some are no
 * plain records, for what is passed over by them is taken for plain, too. */
static struct likely likely_lines(const struct run *like, struct str lead)
{
    if (like && like->plain && str_starts(like->lines, lead))
        return (struct likely){like->lines.p, like->lines, true};
    return (struct likely){NULL, {NULL, 0}, false};
}

/* Passes over all lines of a run: they begin with the `lead` bytes that its first one does. */
static void pass_run(struct runs *r, struct run *run, size_t lead, struct likely *likely)
{
    struct bytes_lines alike = {.lead_bytes = lead, .tabs = r->source->columns - 1};
    for (size_t n; run_line_find(r, &n);) {
        size_t before = r->scan;
        alike.lead = source_at(r->source, run->from); /* the window may have moved */
        pass_lines(r, run, &alike, likely);
        if (r->scan > before)
            continue;
        if (run_line_is_header(r, n) || run_line_check(r, n))
            return;
        run->plain = likely->in_step = false;
        r->scan += n + 1;
    }
}

/* Adds the run that starts at scan, where a record of n bytes stands; unless it has no
 * good record.  Returns how many bytes its lines begin with. */
static size_t find_run(struct runs *r, size_t n, const struct run *like)
{
    struct source *s = r->source;
    struct str lead = str_make(run_line_at(r), source_lead(s, str_make(run_line_at(r), n)));
    struct likely likely = likely_lines(like, lead);
    r->twin.others = like ? 0 : r->twin.others;
    struct run run = {.from = r->scan, .plain = !memchr(lead.p, '\\', lead.n)};
    run_line_count(r);
    run.line = r->line;
    if (s->lead == s->columns) /* nothing behind it to look for: each line is a run */
        r->scan += n + 1;
    else
        pass_run(r, &run, lead.n, &likely);
    if (likely.in_step && likely.lines.n == 0) {
        r->twin.run = like;
        r->line = run.line + like->count;
        r->counted = r->scan;
    }
    run_line_count(r);
    run.count = r->line - run.line;
    run.lines.n = r->scan - run.from;
    if (!run.plain && s->raw && !check_escapes(r, &run))
        return 0;
    ARRAY_GROW(r->run, r->runs, r->cap);
    run.lead = (uint32_t)r->runs;
    r->run[r->runs++] = run;
    return lead.n;
}

static struct str agency_at(struct source *s, size_t from)
{
    source_split_lead(s, str_make(source_at(s, from), source_left(s, from)));
    return s->field[SOURCE_AGENCY];
}

/* Fills what a run points to, now that the window stays; `lead` is what its lines
 * begin with. */
static void point_run(struct runs *r, struct run *run, struct str lead)
{
    struct source *s = r->source;
    run->lines.p = source_at(s, run->from);
    source_split_lead(s, lead);
    run->agency = s->field[SOURCE_AGENCY];
    run->year = s->field[SOURCE_YEAR];
    run->report = s->field[SOURCE_REPORT];
}

bool runs_body(struct runs *r, struct body *body, const struct run *like)
{
    struct source *s = r->source;
    size_t n;
    bool there = run_line_find_record(r, &n);
    run_line_count(r);
    s->at += r->scan;
    r->scan = r->counted = 0;
    r->window_line = r->line;
    r->runs = r->marks = 0;
    r->twin.run = NULL;
    while (there && (r->runs == 0 || str_eq(agency_at(s, r->run->from), agency_at(s, r->scan)))) {
        if (find_run(r, n, r->runs == 0 ? like : NULL) == 0)
            r->twin.run = NULL;
        there = run_line_find_record(r, &n);
    }
    for (size_t i = 0; i < r->runs; i++) {
        const char *p = source_at(s, r->run[i].from);
        point_run(r, &r->run[i], str_make(p, r->run[i].lines.n));
    }
    *body = (struct body){r->runs ? r->run->agency : STR(""), r->run, r->runs};
    return r->runs > 0 && !s->broken;
}

void runs_all(struct runs *r, struct intern *leads, struct body *all)
{
    struct source *s = r->source;
    size_t n;
    while (run_line_find_record(r, &n)) {
        size_t from = r->scan, before = r->runs, lead = find_run(r, n, NULL);
        if (r->runs > before)
            r->run[before].lead = intern_put(leads, str_make(source_at(s, from), lead));
    }
    for (size_t i = 0; i < r->runs; i++)
        point_run(r, &r->run[i], intern_str(leads, r->run[i].lead));
    *all = (struct body){STR(""), r->run, s->broken ? 0 : r->runs};
}

/* Asked for line after line, in whatever order, it must not count from the window's start each
 * time: the lines before each step are counted once. */
void runs_place(struct runs *r, const char *p, const char **file, size_t *line)
{
    enum { STEP = 4096 };
    if (!r->source->raw) {
        source_origin(r->source, p, file, line);
        return;
    }
    const char *start = source_at(r->source, 0);
    size_t at = (size_t)(p - start), step = at / STEP;
    while (r->marks <= step) {
        size_t k = r->marks;
        ARRAY_GROW(r->mark, k, r->marks_cap);
        r->mark[k] = k == 0 ? r->window_line
                            : r->mark[k - 1] + bytes_count(start + (k - 1) * STEP, STEP, '\n');
        r->marks++;
    }
    *file = r->source->file;
    *line = r->mark[step] + bytes_count(start + step * STEP, at % STEP, '\n');
}

void runs_start(struct runs *r, const struct run *run, const char **file, size_t *line)
{
    if (r->source->raw) {
        *file = r->source->file;
        *line = run->line;
    } else {
        source_origin(r->source, run->lines.p, file, line);
    }
}
