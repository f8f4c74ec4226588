/* writer.h - named-column records to a file descriptor.
 *
 *     static const struct str columns[] = {...};
 *     struct writer w;
 *     writer_init(&w, STDOUT_FILENO, &options, columns, n);   header goes out at once
 *     for each record {
 *         writer_field(&w, year); ... one call a column, in their order ...
 *         writer_end_row(&w);                                  -1: stop, the output is gone
 *     }
 *     if (writer_finish(&w, &e) < 0) ...                       -1: something was not written
 *     writer_free(&w);
 *
 * Output is handed on record by record when the descriptor is a terminal, else
 * in blocks; a pipe is widened to 1 MiB where the system allows it.  A write
 * error is kept, further rows are dropped, and writer_finish() reports it.
 *
 * Output is UTF-8, whatever the fields hold: bytes that are none become U+FFFD, and
 * writer_finish() reports that, too. */
#ifndef GIPR_RECORD_WRITER_H
#define GIPR_RECORD_WRITER_H

#include "base/decimal.h"
#include "base/err.h"
#include "record/format.h"

struct writer_options {
    enum record_format to; /* TSV by default; not RECORD_AUTO */
    bool bom;              /* U+FEFF first, for spreadsheet programs; not with JSON lines */
    bool no_header;        /* no line of column names */
    size_t block;          /* bytes gathered before a write; 0: 256 KiB */
};

struct writer_column {
    struct str key; /* TSV, CSV: the name; JSON lines: `"name":` ready to be written */
    bool number;    /* JSON lines: the value is a number */
};

/* All members are the writer's own. */
struct writer {
    struct buf out;
    struct writer_column *column;
    struct buf keys;   /* what column[].key points into */
    struct buf number; /* scratch */
    size_t columns;
    size_t at; /* fields written of the present row */
    size_t block;
    int fd;
    enum record_format to;
    char divider; /* between fields; 0: they have more around them */
    int failure;  /* errno of the first failed write, 0: none */
    size_t bad;   /* bytes that were no UTF-8 */
    bool known;   /* the caller's: all fields are UTF-8, so that no byte need be looked at again */
};

/* Starts a stream of records with these columns (copied; at least one) on `fd`,
 * which stays the caller's to close.  The header line is written at once. */
void writer_init(struct writer *w, int fd, const struct writer_options *options,
                 const struct str *columns, size_t n);
void writer_free(struct writer *w);

/* Appends the next field of the row: any bytes.  In a number column of JSON lines an empty value
 * becomes null and anything that is no whole number a string. */
void writer_field(struct writer *w, struct str value);

/* Appends the next field as decimal digits. */
void writer_size(struct writer *w, size_t value);

/* The same for an input line: empty for 0, of which none is known. */
void writer_line(struct writer *w, size_t line);

/* Neighbouring fields as they are written, for rows that have them in common.
 * WRITTEN_PADDING bytes behind them are readable. */
struct written {
    const char *p;
    size_t n;      /* bytes */
    size_t fields; /* how many they are */
};

enum { WRITTEN_PADDING = 64 };

/* Appends to `to` the fields that start at column `at`, as a row would have them.  The
 * result points into `to` and is good until `to` grows; nothing goes to the output. */
struct written writer_prepare(struct writer *w, struct buf *to, size_t at, const struct str *value,
                              size_t fields);

/* Room for n more bytes, and WRITTEN_PADDING behind them. */
static inline char *writer_room(struct writer *w, size_t n)
{
    buf_reserve(&w->out, n + WRITTEN_PADDING);
    return w->out.p + w->out.len;
}

/* Copies prepared fields, in steps of fixed size, which is quicker than memcpy() for a few
 * bytes: up to WRITTEN_PADDING bytes behind them are written over.  Returns their end. */
static inline char *written_put(char *to, struct written fields)
{
    for (size_t i = 0; i < fields.n; i += WRITTEN_PADDING)
        memcpy(to + i, fields.p + i, WRITTEN_PADDING);
    return to + fields.n;
}

/* The same, in smaller steps, for what mostly takes one of them. */
static inline char *written_put_few(char *to, struct written fields)
{
    enum { FEW = 16 };
    for (size_t i = 0; i < fields.n; i += FEW)
        memcpy(to + i, fields.p + i, FEW);
    return to + fields.n;
}

/* Appends prepared fields, the next ones of the row. */
static inline void writer_put(struct writer *w, struct written fields)
{
    written_put(writer_room(w, fields.n), fields);
    w->out.len += fields.n;
    w->at += fields.fields;
}

/* Appends a value of which is known that no format has to escape anything in it: digits. */
void writer_plain(struct writer *w, struct str value);

/* Appends the next field, not the first one, as decimal_put() writes a number. */
void writer_decimal_any(struct writer *w, struct decimal value);
static inline void writer_decimal(struct writer *w, struct decimal value)
{
    if (!w->divider || value.scale != 0 || value.units < 0 || value.units > 9) {
        writer_decimal_any(w, value);
        return;
    }
    buf_reserve(&w->out, 2); /* mostly it is a digit */
    char *to = w->out.p + w->out.len;
    to[0] = w->divider;
    to[1] = (char)('0' + (int)value.units);
    w->out.len += 2;
    w->at++;
}

/* A row may be put together by hand, where many short ones are alike:
 *
 *     char *to = writer_room(w, n);      n bytes at most, dividers and line end included
 *     to = written_put(to, lead);        prepared fields
 *     *to++ = w->divider;                not 0; not before a row's first field
 *     ...                                bytes that need no escaping
 *     writer_row(w, to);                 -1: stop, the output is gone
 *
 * Ends a row that was put together up to `end`; returns as writer_end_row() does. */
int writer_row(struct writer *w, char *end);

/* The same for rows that were put together up to `end`, each with its line end. */
int writer_rows(struct writer *w, const char *end);

/* Ends the row, which must have all its fields.  Returns 0, or -1 when output
 * has failed (now or before), so that the program can stop early. */
int writer_end_row(struct writer *w);

/* Whether output has failed, so that a program can stop before it reads any further: a failure of
 * the header line is known at once. */
static inline bool writer_failed(const struct writer *w)
{
    return w->failure != 0;
}

/* Writes what is left.  Returns 0, or -1 with *e telling why output failed
 * (disk full, I/O error) or that it is not what it should be, also when that
 * happened at an earlier row. */
int writer_finish(struct writer *w, struct err *e);

#endif
