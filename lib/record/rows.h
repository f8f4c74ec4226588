/* rows.h - the lines of a TSV input with their tabs, many found at a time.
 *
 * Looking for the tabs of one line after the other costs more than what is done with
 * most lines, so a stretch of the buffer is looked at as a whole:
 *
 *     lines.p ──▶ ┌───────┬──────────────────────────────────┬────────┐
 *                 │ given │ marked, up to its last newline   │ unread │
 *                 └───────┴──────────────────────────────────┴────────┘
 *                          p: offset 0 of the marks
 *
 * Lines that do not lie whole in a stretch come from lines_next(), without marks. */
#ifndef GIPR_RECORD_ROWS_H
#define GIPR_RECORD_ROWS_H

#include "base/bytes.h"
#include "record/lines.h"

struct rows {
    struct bytes_marks marks;
    const uint16_t *before; /* the mark before the next line */
    size_t line;            /* the next one of marks.newline */
    char *p;
    bool escaped; /* there is a backslash somewhere */
};

struct row {
    const char *line; /* without newline and a carriage return before it */
    size_t n;
    const char *base;     /* offset 0 of the marks */
    const uint16_t *mark; /* what is before and behind its fields; NULL: not looked for */
    size_t fields;
    bool plain; /* no escapes, no carriage return: the fields are what is between the marks */
};

/* The fields [from, until) of a row with marks, with the tabs between them. */
static inline struct str row_cut(const struct row *row, size_t from, size_t until)
{
    size_t at = (uint16_t)(row->mark[from] + 1); /* see struct bytes_marks */
    return str_make(row->base + at, row->mark[until] - at);
}

/* Forgets what is marked: the lines were read in another way. */
void rows_start(struct rows *rows);

/* Marks what has been read and not been given.  Returns false if no line lies whole in it. */
bool rows_mark(struct rows *rows, struct lines *in);

/* The next line as lines_next() gives it, without marks. */
int rows_unmarked(struct rows *rows, struct lines *in, struct row *row, struct err *e);

/* Looks at the next line.  Returns false if it is not marked, or too long. */
static inline bool rows_peek(struct rows *rows, struct lines *in, struct row *row)
{
    if (rows->line == rows->marks.newlines && !rows_mark(rows, in))
        return false;
    const uint16_t *before = rows->before;
    const uint16_t *last = rows->marks.mark + rows->marks.newline[rows->line];
    const char *line = in->p + in->at, *end = rows->p + *last;
    bool carriage = end > line && end[-1] == '\r';
    *row = (struct row){line,   (size_t)(end - line) - carriage, rows->p,
                        before, (size_t)(last - before),         !carriage && !rows->escaped};
    return (size_t)(end - line) <= in->max;
}

/* Passes over the line that rows_peek() has given. */
static inline void rows_pass(struct rows *rows, struct lines *in, const struct row *row)
{
    rows->before = row->mark + row->fields;
    rows->line++;
    lines_pass(in, (size_t)(rows->p + *rows->before - row->line));
}

/* The next line as lines_next() gives it. */
static inline int rows_next(struct rows *rows, struct lines *in, struct row *row, struct err *e)
{
    if (!rows_peek(rows, in, row))
        return rows_unmarked(rows, in, row, e);
    rows_pass(rows, in, row);
    return 1;
}

#endif
