/* reader.h - named-column records from files.
 *
 *     enum { YEAR, VALUE, WANTED };
 *
 *     static const struct record_column wanted[WANTED] = {
 *         [YEAR] = {STR_INIT("year"), true},
 *         [VALUE] = {STR_INIT("value"), true},
 *     };
 *     struct record_reader in;
 *     record_reader_init(&in, &options, wanted, WANTED);
 *     record_reader_add(&in, "cells.tsv");
 *     while ((got = record_next(&in, &e)) != 0)
 *         if (got < 0) complain(&e);                  and go on: the next record is tried
 *         else use(in.field[YEAR], in.field[VALUE]);  whatever the order in the file
 *     record_reader_free(&in);
 *
 * The columns that the caller wants have the first slots, in the caller's order;
 * the other columns of the first input follow in their order:
 *
 *     slot     0 .. wanted-1          wanted .. fields-1
 *     name     as the caller says     as the first input names them
 *     field    empty if the present   empty if the present
 *              input lacks it         input lacks it
 *
 * Every input has its own header line and may be in another format.  A byte-order
 * mark and CRLF line ends are accepted; empty lines are skipped unless the only
 * column is empty there.  An input of 0 bytes has no records, and that is no error.
 * One that lacks a required column is passed over; in JSON lines it is the object, or
 * the input, if its first object lacks most of them.
 * A header line that comes again, for inputs that were joined, is passed over with a
 * warning. */
#ifndef GIPR_RECORD_READER_H
#define GIPR_RECORD_READER_H

#include <stdbool.h>

#include "base/err.h"
#include "base/inputs.h"
#include "base/intern.h"
#include "base/str.h"
#include "base/utf8.h"
#include "record/format.h"
#include "record/json.h"
#include "record/lines.h"
#include "record/rows.h"

struct record_column {
    struct str name;
    bool required; /* an input without it is an error */
};

struct record_reader_options {
    enum record_format from;         /* RECORD_AUTO: seen from the first line of each input */
    size_t block;                    /* bytes read at a time; 0: 256 KiB */
    size_t max_record;               /* bytes; a longer record is an error; 0: 64 MiB */
    bool only_wanted;                /* other columns need no fields, which is quicker */
    size_t long_text;                /* 1 + the slot of a wanted column that is only taken by
                                        record_text(), which is quicker for long fields; 0: none */
    const char *made_by;             /* tells who gives another kind of file what makes such
                                        records (static); NULL: nothing is told */
    const struct err_sink *warnings; /* borrowed; NULL: none */
};

/* A column of the present input whose fields are given out. */
struct record_place {
    size_t column, slot;
};

struct csv_reader;
struct record_reader {
    /* The present record, the caller's to read.  The fields live until the next
     * call of record_next(); BYTES_STEP bytes behind each can be read, whatever they
     * hold. */
    struct str *field;
    struct str *name; /* of each slot; live as long as the reader */
    size_t fields;    /* slots; more than the wanted ones only after the first input's header */
    bool *present;    /* of each slot: the input (JSON lines: the object) has this column */
    const char *file; /* the input's name, `-` for standard input */
    size_t line;      /* 1-based line where the record starts */
    struct row row;   /* if row.plain: the record as a line of TSV, with all its columns */
    size_t input;     /* counts the inputs: each has other columns */

    /* The rest is the reader's own. */
    const struct record_column *wanted;
    size_t wanted_fields;
    struct intern names; /* of the slots, which are looked for by them */
    size_t *slot_named;  /* the slot of each */
    size_t named, named_cap;
    struct inputs inputs;
    struct lines lines;
    struct rows *rows; /* of TSV */
    struct csv_reader *csv;
    struct json_object object;
    struct str *column; /* the present input's column names */
    size_t *slot;       /* of each of them; `fields` takes the columns that have none */
    size_t columns, columns_cap, slots_cap, fields_cap;
    struct record_place *place;
    size_t places, places_cap;
    bool text_last; /* the present input is TSV, its last column the long text, whose
                       field stands as it is written */
    struct record_reader_options options;
    enum record_format format; /* of the present input */
    struct buf header;         /* its header line, see record_is_header() */
    bool header_again;         /* it came again, and a warning said so */
    bool open;
    bool other_kind; /* the last header, or object, lacks most of the required columns */
    bool known;      /* the columns of the first input have been seen */
};

/* `wanted` must outlive the reader; `options` is copied. */
void record_reader_init(struct record_reader *r, const struct record_reader_options *options,
                        const struct record_column *wanted, size_t n);
void record_reader_free(struct record_reader *r);

/* Adds an input by its path (borrowed), `-` for standard input.  Inputs are read
 * in the order in which they were added. */
void record_reader_add(struct record_reader *r, const char *path);

/* Adds the operands of a command: each path, or standard input if there is none. */
void record_reader_add_operands(struct record_reader *r, char *const *path, size_t n);

/* Adds an open descriptor, which the reader closes, and whose first bytes `head`
 * (borrowed until the input is reached) have been read already. */
void record_reader_add_open(struct record_reader *r, const char *name, int fd, struct str head);

/* The next record: 1, or 0 at the end of the last input, or -1 with *e filled.
 * After -1 the reader can be called again: it goes on after the bad record, or
 * with the next input when the input as a whole cannot be read. */
int record_next(struct record_reader *r, struct err *e);

/* Appends the long text of the present record to *out.  Returns 0, or -1 with *e filled. */
int record_text(const struct record_reader *r, struct buf *out, struct err *e);

/* The whole number that a field of the present record must hold.  Returns 0, or -1 with *e filled:
 * it names the column and quotes the field. */
int record_number(const struct record_reader *r, size_t slot, size_t *number, struct err *e);

/* For callers that can do something with lines as they stand, which is quicker: looks at the
 * next record, without reading it, if it is at hand and plain (see struct row).  Column k of
 * it has the slot r->slot[k]. */
static inline bool record_peek(struct record_reader *r, struct row *row)
{
    return r->open && r->format == RECORD_TSV && rows_peek(r->rows, &r->lines, row) && row->plain &&
           row->fields == r->columns;
}

/* Passes over it. */
static inline void record_pass(struct record_reader *r, const struct row *row)
{
    rows_pass(r->rows, &r->lines, row);
}

/* Opens the next input that is not empty and reads its header line, but no record
 * yet, unless an input is open: then it does nothing.  1; 0 when there is none
 * left; -1 like record_next().  r->file and r->format tell what it is. */
int record_open(struct record_reader *r, struct err *e);

/* Whether a line without its line end (of CSV: a row with tabs between its fields) is the present
 * input's header line, maybe with a byte-order mark. */
static inline bool record_is_header(const struct record_reader *r, struct str line)
{
    struct str header = buf_str(&r->header, 0), mark = STR(UTF8_MARK);
    return (line.n == header.n || (line.n == header.n + mark.n && str_starts(line, mark))) &&
           str_ends(line, header);
}

/* header.c: says that it has come again, and is passed over, once. */
void record_header_again(struct record_reader *r, size_t line);

/* Takes the open input, which must be TSV, away from the reader, for a caller that
 * looks at its lines itself: r->slot[k], k < r->columns, is the slot of each
 * column.  Returns the descriptor (the caller's to close, unless it is standard
 * input); *bytes, the caller's to free, holds from *at on what was read of it already,
 * and r->line is the number of the header line.  The reader can only be freed then. */
int record_take(struct record_reader *r, struct buf *bytes, size_t *at);

/* header.c: whether `head`, the first bytes of an input, starts with a header line (or, in
 * JSON lines, an object) that has the column `name`. */
bool record_has_column(struct str head, struct str name);

#endif
