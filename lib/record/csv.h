/* csv.h - comma-separated values (RFC 4180), the one place that knows libcsv. */
#ifndef GIPR_RECORD_CSV_H
#define GIPR_RECORD_CSV_H

#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "record/lines.h"

/* Appends `value` as a CSV field, in quotes only where RFC 4180 needs them: when
 * it holds a quote, a comma or a line end.  `alone` tells that it is the only
 * field of its row, where an empty value needs quotes, too, since readers skip
 * an empty line. */
void csv_put(struct buf *out, struct str value, bool alone);

/* A row as read, its fields one behind the other with a tab behind each; they live until the
 * next row is read.  BYTES_STEP bytes behind them can be read. */
struct csv_row {
    const char *text;
    const size_t *end;    /* of each field in text */
    const uint16_t *mark; /* the same, see struct bytes_marks ... */
    bool plain;           /* ... of a row with nothing that TSV would escape, else cut off */
    size_t fields;
    size_t line; /* where the row starts */
};

/* Field k of a row. */
static inline struct str csv_row_field(const struct csv_row *row, size_t k)
{
    size_t from = k ? row->end[k - 1] + 1 : 0;
    return str_make(row->text + from, row->end[k] - from);
}

/* All fields, tabs between them. */
static inline struct str csv_row_text(const struct csv_row *row)
{
    return str_make(row->text, row->fields ? row->end[row->fields - 1] : 0);
}

struct csv_reader;

/* A reader of rows of `max` bytes at most. */
struct csv_reader *csv_reader_new(size_t max);

/* Frees a reader, which may be NULL. */
void csv_reader_del(struct csv_reader *c);

/* Forgets what is half read: before the first row of an input. */
void csv_reader_start(struct csv_reader *c);

/* The next row of `in`: 1, 0 at the end, or -1 with *e filled.  Empty lines are
 * skipped.  After an error the next row is the next line; after a quote that is
 * never closed, which *e names where it opened, the end follows. */
int csv_reader_next(struct csv_reader *c, struct lines *in, struct csv_row *row, struct err *e);

#endif
