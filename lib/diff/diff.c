#include "diff/diff.h"

#include <stdint.h>

#include "diff/bodies.h"
#include "diff/in_step.h"
#include "diff/match.h"
#include "diff/text.h"
#include "record/tsv.h"

/* One side.  With --years there is only one. */
struct side {
    struct source source;
    struct bodies bodies;
    struct reports reports;
    bool there; /* bodies.body has not been dealt with yet */
};

struct diff {
    const struct diff_options *options;
    const struct err_sink *messages;
    struct record_column column[CELL_COLUMNS];
    struct side side[2];
    size_t sides;
    struct runs *old_runs, *new_runs;
    struct report_pairs pairs;
    struct writer out;
    struct buf names; /* agency and years without escapes */

    /* Of cells. */
    struct codes codes;
    struct cell_list old, new;
    struct cell_pairs cells;
    struct changes changes;
    const struct run *told; /* of a report whose repeated cells have been named */

    struct text_diff text;
};

static const struct record_column cell_columns[CELL_COLUMNS] = {
    {STR_INIT("report"), false}, {STR_INIT("year"), false}, {STR_INIT("agency"), false},
    {STR_INIT("table"), true},   {STR_INIT("row"), true},   {STR_INIT("col"), true},
    {STR_INIT("value"), true},   {STR_INIT("unit"), false}};

static const struct record_column text_columns[TEXT_COLUMNS] = {
    {STR_INIT("report"), false}, {STR_INIT("year"), false},    {STR_INIT("agency"), false},
    {STR_INIT("topic"), true},   {STR_INIT("heading"), false}, {STR_INIT("text"), true}};

static bool broken(const struct diff *d)
{
    return d->side[0].source.broken || d->side[1].source.broken;
}

/* Whether to read no further. */
static bool stopped(const struct diff *d)
{
    return broken(d) || writer_failed(&d->out);
}

static void start_cells(struct diff *d)
{
    codes_init(&d->codes);
    cell_pairs_init(&d->cells, &d->codes);
    changes_prepare(&d->changes);
}

static enum bodies_merge when_to_merge(const struct diff_options *o)
{
    return o->hold ? MERGE_NEVER : o->years ? MERGE_FORESEEN : MERGE_ORDERED;
}

static void start(struct diff *d, char *const *path, size_t n)
{
    const struct diff_options *o = d->options;
    size_t columns = o->text ? TEXT_COLUMNS : CELL_COLUMNS;
    memcpy(d->column, o->text ? text_columns : cell_columns, columns * sizeof *d->column);
    d->column[SOURCE_YEAR].required = o->years;
    d->sides = o->years ? 1 : 2;
    const struct source_options source = {&o->from, d->column, columns, d->messages};
    for (size_t i = 0; i < d->sides; i++)
        source_init(&d->side[i].source, path + i, o->years ? n : 1, &source);
    for (size_t i = 0; i < d->sides && !stopped(d); i++)
        bodies_init(&d->side[i].bodies, &d->side[i].source, when_to_merge(o));
    d->old_runs = &d->side[0].bodies.runs;
    d->new_runs = &d->side[d->sides - 1].bodies.runs;
    d->changes = (struct changes){.options = &o->changes,
                                  .codes = &d->codes,
                                  .out = &d->out,
                                  .old_runs = d->old_runs,
                                  .new_runs = d->new_runs};
    if (o->text)
        text_diff_init(&d->text, &d->out, d->old_runs->source, d->new_runs->source);
    else
        start_cells(d);
    d->text.min_percent = o->changes.min_percent;
}

static void finish(struct diff *d)
{
    for (size_t i = 0; i < d->sides; i++) {
        bodies_free(&d->side[i].bodies);
        source_free(&d->side[i].source);
        reports_free(&d->side[i].reports);
    }
    report_pairs_free(&d->pairs);
    codes_free(&d->codes);
    cell_list_free(&d->old);
    cell_list_free(&d->new);
    cell_pairs_free(&d->cells);
    changes_free(&d->changes);
    text_diff_free(&d->text);
    buf_free(&d->names);
    writer_free(&d->out);
}

/* A field without its escapes, in d->names, which has room. */
static struct str unescape(struct diff *d, struct str field)
{
    struct str plain = field;
    if (!tsv_unescape(d->names.p + d->names.len, &plain))
        return field; /* no record of it will be good */
    d->names.len += plain.n;
    return plain;
}

static void name_pair(struct diff *d, const struct report_pair *pair)
{
    struct str agency = pair->old ? pair->old->first->agency : pair->new->first->agency;
    struct str old = pair->old ? pair->old->year : STR("");
    struct str new = pair->new ? pair->new->year : STR("");
    d->names.len = 0;
    buf_reserve(&d->names, agency.n + old.n + new.n + 1);
    d->text.agency = unescape(d, agency);
    d->text.old_year = unescape(d, old);
    d->text.new_year = unescape(d, new);
    if (!d->options->text)
        changes_name(&d->changes, d->text.agency, d->text.old_year, d->text.new_year);
}

/* The lines of a report if they are one run fit for in_step_pairs(), else NULL. */
static const struct run *plain_run(const struct side_report *report, const struct source *source)
{
    bool fit = report && !report->first->next && report->first->plain && !source->mixed;
    return fit ? report->first : NULL;
}

/* Says that records of a report have been replaced by later ones, once. */
static void tell_repeats(struct diff *d, const struct cell_list *cells, struct runs *runs,
                         const struct side_report *report)
{
    char agency[ERR_QUOTE_MAX], year[ERR_QUOTE_MAX];
    const char *file;
    size_t line;
    if (cells->repeats == 0 || d->told == report->first)
        return;
    d->told = report->first;
    runs_place(runs, cells->repeat.line, &file, &line);
    err_warn(d->messages, file, line,
             cells->repeats == 1 ? "%zu cell of %s and %s comes again: the later one counts"
                                 : "%zu cells of %s and %s come again: the later ones count",
             cells->repeats, err_quote(agency, report->first->agency),
             err_quote(year, report->year));
}

/* Reads the cells of both reports and matches them. */
static void match_lists(struct diff *d, const struct report_pair *pair)
{
    cell_list_read(&d->old, &d->codes, d->old_runs->source, pair->old);
    cell_list_read(&d->new, &d->codes, d->new_runs->source, pair->new);
    cell_list_join(&d->old, &d->new, &d->codes);
    cell_list_settle(&d->old, &d->new);
    tell_repeats(d, &d->old, d->old_runs, pair->old);
    tell_repeats(d, &d->new, d->new_runs, pair->new);
    match_cells(&d->cells, &d->old, &d->new);
}

static void compare_cells(struct diff *d, const struct report_pair *pair)
{
    const struct run *a = plain_run(pair->old, d->old_runs->source);
    const struct run *b = plain_run(pair->new, d->new_runs->source);
    const struct in_step_runs both = {d->old_runs->source, d->new_runs->source, a, b,
                                      b ? runs_twin(d->new_runs, b) : NULL};
    bool all = d->options->changes.all;
    bool in_step = a && b && in_step_pairs(&d->cells, &d->codes, &both, all);
    if (!in_step)
        match_lists(d, pair);
    for (size_t i = 0; i < d->cells.count; i++) {
        const struct cell_pair *figures = cell_pairs_at(&d->cells, i);
        if (all || in_step || !cell_pair_same(figures)) /* in step, they have been left out */
            changes_pair(&d->changes, figures);
    }
}

static void compare_pairs(struct diff *d)
{
    d->told = NULL;
    for (size_t i = 0; i < d->pairs.count; i++) {
        name_pair(d, &d->pairs.pair[i]);
        if (d->options->text)
            text_diff_pair(&d->text, &d->pairs.pair[i]);
        else
            compare_cells(d, &d->pairs.pair[i]);
    }
}

/* Finds the reports of a side's body, if the side takes part. */
static void find_reports(struct diff *d, struct side *side, bool takes_part)
{
    side->reports.count = 0;
    if (takes_part)
        reports_find(&side->reports, &side->bodies.runs, &side->bodies.body, d->messages);
}

/* What the lines of the new side are likely to repeat: those of the old side's body. */
static const struct run *likely(const struct diff *d)
{
    const struct side *old = &d->side[0];
    bool usable =
        old->there && old->bodies.body.runs == 1 && source_alike(&old->source, &d->side[1].source);
    return usable ? old->bodies.body.run : NULL;
}

static void compare_sides(struct diff *d)
{
    struct side *old = &d->side[0], *new = &d->side[1];
    bool next_old = true, next_new = true;
    for (;;) {
        if (next_old)
            old->there = bodies_next(&old->bodies, NULL);
        if (next_new)
            new->there = bodies_next(&new->bodies, likely(d));
        if (stopped(d) || (!old->there && !new->there))
            return;
        int order = !old->there   ? 1
                    : !new->there ? -1
                                  : str_cmp(old->bodies.body.agency, new->bodies.body.agency);
        next_old = order <= 0;
        next_new = order >= 0;
        find_reports(d, old, next_old);
        find_reports(d, new, next_new);
        reports_pair_sides(&d->pairs, &old->reports, &new->reports);
        compare_pairs(d);
    }
}

static void compare_years(struct diff *d)
{
    struct side *side = &d->side[0];
    while (!stopped(d) && bodies_next(&side->bodies, NULL)) {
        find_reports(d, side, true);
        reports_pair_years(&d->pairs, &side->reports, &side->bodies.runs);
        compare_pairs(d);
    }
}

int diff_run(const struct diff_options *o, char *const *path, size_t n, int fd,
             const struct err_sink *messages)
{
    struct diff d = {.options = o, .messages = messages};
    struct err e;
    (o->text ? text_start : changes_start)(&d.out, fd, &o->to);
    start(&d, path, n);
    if (!stopped(&d) && o->years)
        compare_years(&d);
    else if (!stopped(&d))
        compare_sides(&d);
    bool failed = d.side[0].source.failed || d.side[1].source.failed;
    if (writer_finish(&d.out, &e) < 0) {
        err_pass(messages, &e);
        failed = true;
    }
    bool different = d.changes.different || d.text.different;
    finish(&d);
    return failed ? 2 : different ? 1 : 0;
}
