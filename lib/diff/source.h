/* source.h - one side of a comparison: its records as lines of tab-separated
 * values in a window that slides forward.
 *
 *     bytes.p ──▶ ┌──────┬───────────────────────┬───────┐
 *                 │ gone │ at: lines of interest │ spare │
 *                 └──────┴───────────────────────┴───────┘
 *                                                bytes.len
 *
 * A single TSV input is taken as it stands, so that lines can be compared without
 * being taken apart.  Other formats, and several inputs, are rewritten as lines of
 * the wanted columns, with the place where the record comes from behind them. */
#ifndef GIPR_DIFF_SOURCE_H
#define GIPR_DIFF_SOURCE_H

#include "base/buf.h"
#include "record/reader.h"

/* The first of the wanted columns; the caller's own follow.  Of them, value and
 * the like are at SOURCE_OWN and behind it. */
enum { SOURCE_REPORT, SOURCE_YEAR, SOURCE_AGENCY, SOURCE_OWN };

struct source {
    bool failed;       /* a record could not be used */
    bool broken;       /* the input could not be read to its end */
    const char *file;  /* of a TSV input, else NULL */
    size_t first_line; /* the input line of its first record */
    size_t max_record; /* bytes */
    size_t columns;    /* of a line */
    size_t lead;       /* report, year and agency are among so many first columns ... */
    bool mixed;        /* ... and other wanted columns, too */
    struct str *field; /* see source_split() */

    /* The rest is the source's own. */
    struct record_reader reader;
    const struct err_sink *errors;
    struct buf bytes;
    size_t at;
    int fd;
    bool raw, ended;
    size_t wanted; /* columns */
    size_t *slot;  /* of each column of a line */
    size_t last;   /* wanted columns are among so many first ones */
    struct buf place;
};

/* What is the same for all sources of a comparison. */
struct source_options {
    const struct record_reader_options *from;
    const struct record_column *wanted; /* starts with report, year and agency */
    size_t columns;                     /* how many are wanted */
    const struct err_sink *errors;      /* where complaints and warnings go */
};

/* Starts on the inputs at `path`, n >= 1.  `wanted` and `errors` must outlive it. */
void source_init(struct source *s, char *const *path, size_t n, const struct source_options *o);
void source_free(struct source *s);

/* The byte `from` bytes behind `at`, and how many are there; 64 more can be read,
 * whatever they hold.  Every line has its newline once the input has ended. */
static inline char *source_at(const struct source *s, size_t from)
{
    return s->bytes.p + s->at + from;
}

static inline size_t source_left(const struct source *s, size_t from)
{
    return s->bytes.len - s->at - from;
}

/* Adds to the window, which may move in memory.  Returns false at the end. */
bool source_more(struct source *s);

/* Reports an error in the input. */
void source_complain(struct source *s, const struct err *e);

/* Whether a line is the header line of a raw source again. */
bool source_is_header(const struct source *s, struct str line);

/* Cuts the first line off *lines and takes it apart: s->field[i] is the field of
 * wanted column i as it stands, escapes included; empty if the input lacks it.
 * Returns false if the line has not the right number of fields. */
bool source_split(struct source *s, struct str *lines);

/* Like source_split(), with the escapes undone, for the wanted columns from SOURCE_OWN on; those
 * that had some are in *text, which has room for the line, and is not moved. */
bool source_read(struct source *s, struct str *lines, struct buf *text);

/* Looks for an escape in the line that there is not: *rest is what stands from there on in its
 * field. */
bool source_bad_escape(struct str line, struct str *rest);

/* Like source_split() for the first s->lead columns alone; of a line that is a record, and the
 * first of `lines`. */
void source_split_lead(struct source *s, struct str lines);

/* The same for those from a column on alone; of a line with a newline.  from: the bytes of the
 * columns before, see source_lead(). */
void source_split_rest(struct source *s, const char *line, size_t column, size_t from);

/* The column of a line that holds wanted column i; SIZE_MAX if the input lacks it. */
size_t source_column(const struct source *s, size_t i);

/* The bytes of a line's first s->lead columns, with the tab behind them. */
size_t source_lead(const struct source *s, struct str line);

/* Whether both have the same columns in the same places. */
bool source_alike(const struct source *a, const struct source *b);

/* The place that a rewritten line at `p` comes from; *file lives until the next call. */
void source_origin(struct source *s, const char *p, const char **file, size_t *line);

#endif
