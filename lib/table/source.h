/* source.h - reports for gipr-tables, as plain text or as section records.
 *
 * Each input says by its first line what it is: records have a header line (or a
 * JSON object) with a column `text`; anything else is report text and is split
 * here, so that `gipr-tables report.txt` works alone. */
#ifndef GIPR_TABLE_SOURCE_H
#define GIPR_TABLE_SOURCE_H

#include "record/reader.h"
#include "report/reader.h"
#include "report/split.h"
#include "table/stencils.h"

struct table_source_options {
    struct report_reader_options report;
    struct record_reader_options record;
};

/* Whose cells come next.  The strings live until the next call. */
struct table_report {
    struct str id, year, agency, form;
    const char *file;
    size_t line; /* input line (of the record, or of the text) for messages */
    bool utf8;   /* its text and these strings are well-formed, and so all that is cut from them */
};

/* All members are the source's own. */
struct table_source {
    char *const *path;
    size_t paths, path_at;
    struct table_source_options options;
    enum { SOURCE_CLOSED, SOURCE_TEXT, SOURCE_RECORDS } mode;
    struct report_reader reports;
    struct splitter splitter;
    struct stencils stencils;
    struct report report;
    struct split split;
    struct record_reader records;
    bool pending;                 /* records: the present record belongs to the next report */
    bool skipping;                /* records: the rest of the report gathered is not wanted */
    struct table_report gathered; /* records: the last, in `names` ... */
    size_t section;               /* ... and the number of its last section */
    struct buf text;              /* records: the sections' text ... */
    struct buf names;             /* ... and what table_report points into */
    struct buf head;              /* first bytes of an input */
    struct piece *piece;          /* sections of the present report in `text` */
    size_t pieces, pieces_cap;
};

/* Reads the `n` files at `path` (standard input if there are none), which must
 * outlive the source.  Returns 0, or -1 with *e filled (unknown encoding). */
int table_source_init(struct table_source *s, const struct table_source_options *options,
                      char *const *path, size_t n, const struct err_sink *warnings, struct err *e);
void table_source_free(struct table_source *s);

/* Whether the text of the last report holds the tags of a table: a page, or a part of one, that was
 * not converted, and in which no table is found. */
bool table_source_has_tags(const struct table_source *s);

/* The next report: starts `t` with its text and fills *r.  1; 0 at the end; -1 with
 * *e filled, after which the next report can be asked for. */
int table_source_next(struct table_source *s, struct tables *t, struct table_report *r,
                      struct err *e);

#endif
