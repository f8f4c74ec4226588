#include "record/csv.h"

#include <csv.h>
#include <stdlib.h>

#include "base/bytes.h"

static bool needs_quotes(struct str value)
{
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c == '"' || c == ',' || c == '\n' || c == '\r')
            return true;
    }
    return false;
}

void csv_put(struct buf *out, struct str value, bool alone)
{
    if (!needs_quotes(value) && !(alone && value.n == 0)) {
        buf_put_str(out, value);
        return;
    }
    buf_reserve(out, 2 * value.n + 2); /* every byte may be a quote */
    out->len += csv_write(out->p + out->len, 2 * value.n + 2, value.p, value.n);
}

/* Bytes behind fields that can be read. */
enum { CSV_PADDING = BYTES_STEP };

/* libcsv hands fields to callbacks, in memory that it uses again; they are
 * gathered here until the row ends.
 *
 *     base   first field \t second \t ...      end[k] is where field k ends
 *
 * Where a row has no quotes, all its fields stand in the line as libcsv gives them, so they
 * are left there.  libcsv is fed a line at a time, so that positions are known: a row that
 * is open at the end of its line has an open quote. */
struct csv_reader {
    struct csv_parser parser;
    struct buf text; /* fields that are gathered */
    char *base;      /* text.p, or the line */
    size_t at;       /* where the next field starts */
    size_t *end;
    uint16_t *mark;
    size_t fields, cap;
    size_t max;
    bool in_place, plain;
    bool row_ended;
    bool row_after_row; /* a line held a second row: it has a bare carriage return */
    bool given_up;
};

static int never_space(unsigned char c)
{
    (void)c;
    return 0;
}

static void *grow(void *p, size_t n)
{
    return xrealloc(p, n + CSV_PADDING, 1);
}

static void make_room(struct csv_reader *c)
{
    c->cap = c->cap ? c->cap * 2 : 16;
    c->end = xrealloc(c->end, c->cap, sizeof *c->end);
    c->mark = xrealloc(c->mark, c->cap + 1, sizeof *c->mark);
    c->mark[0] = UINT16_MAX;
}

static void on_field(void *bytes, size_t n, void *context)
{
    struct csv_reader *c = context;
    const char *from = bytes;
    char *to = c->base + c->at; /* there is room, see feed() */
    c->row_after_row |= c->row_ended;
    if (!c->in_place)
        for (size_t i = 0; i < n; i += CSV_PADDING)
            memcpy(to + i, from + i, CSV_PADDING);
    if (c->fields == c->cap)
        make_room(c);
    to[n] = '\t'; /* in place it was a comma or the line's end */
    c->at += n;
    c->end[c->fields++] = c->at;
    c->mark[c->fields] = (uint16_t)c->at;
    c->at++;
}

static void on_row(int terminator, void *context)
{
    (void)terminator;
    ((struct csv_reader *)context)->row_ended = true;
}

static void start_parser(struct csv_reader *c)
{
    enum { STEP = 4096 }; /* libcsv adds so many bytes at a time to its buffer */
    (void)csv_init(&c->parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_realloc_func(&c->parser, grow);
    csv_set_blk_size(&c->parser, STEP);
}

struct csv_reader *csv_reader_new(size_t max)
{
    struct csv_reader *c = xrealloc(NULL, 1, sizeof *c);
    *c = (struct csv_reader){.max = max};
    start_parser(c);
    return c;
}

void csv_reader_del(struct csv_reader *c)
{
    if (!c)
        return;
    csv_free(&c->parser);
    buf_free(&c->text);
    free(c->end);
    free(c->mark);
    free(c);
}

void csv_reader_start(struct csv_reader *c)
{
    csv_free(&c->parser); /* the one way to leave an open quote or an error */
    start_parser(c);
    c->given_up = false;
}

static void clear_row(struct csv_reader *c)
{
    c->at = c->fields = 0;
    c->row_ended = c->row_after_row = false;
}

/* Whether one of the n bytes is c. */
static bool has(const char *p, size_t n, char c)
{
    return n > 0 && memchr(p, c, n);
}

/* Looks for what needs care in a line; most lines have nothing of it. */
static void look_at(struct csv_reader *c, const char *p, size_t n, bool opened)
{
    uint64_t special = 0;
    n -= n > 0 && p[n - 1] == '\r';
    for (size_t at = 0; at < n; at += BYTES_STEP)
        special |= bytes_low_or(p + at, '"', '\\') & bytes_inside(n - at);
    c->in_place = !opened && (!special || (!has(p, n, '"') && !has(p, n, '\r')));
    c->plain = c->in_place && n < UINT16_MAX &&
               (!special || (!has(p, n, '\t') && !has(p, n, '\\') && !has(p, n, '\n')));
    /* Without it blanks around fields are lost, but it costs a call for every byte. */
    bool spaces = special && (has(p, n, ' ') || has(p, n, '\t'));
    csv_set_space_func(&c->parser, spaces ? never_space : NULL);
}

/* Feeds one line, with a newline behind it whether the file has one or not; opened: a quote is
 * open.  The fields that end in it hold what was open before and bytes of the line. */
static int feed(struct csv_reader *c, const struct lines *in, char *line, size_t n, bool opened,
                struct err *e)
{
    look_at(c, line, n, opened);
    c->text.len = c->at;
    if (!c->in_place)
        buf_reserve(&c->text, c->parser.entry_pos + n + 1 + CSV_PADDING);
    c->base = c->in_place ? line : c->text.p;
    line[n] = '\n'; /* where its newline stood, or in the padding */
    size_t used = csv_parse(&c->parser, line, n + 1, on_field, on_row, c);
    const char *problem = NULL;
    if (used <= n)
        problem =
            line[used] == '"' ? "a quote inside an unquoted field" : "text behind a closing quote";
    else if (c->row_after_row)
        problem = "a bare carriage return outside of quotes";
    if (!problem)
        return 0;
    csv_reader_start(c);
    return err_set(e, in->name, in->line, "%s", problem);
}

static int give_up(struct csv_reader *c, const struct lines *in, size_t line, struct err *e)
{
    csv_reader_start(c);
    c->given_up = true;
    return err_set(e, in->name, line, "the quote that opens here is never closed");
}

int csv_reader_next(struct csv_reader *c, struct lines *in, struct csv_row *row, struct err *e)
{
    size_t opened = 0; /* line of the quote that is open, 0 before the row */
    clear_row(c);
    if (c->given_up)
        return 0;
    for (;;) {
        char *line;
        size_t n, before = c->fields;
        int got = lines_next(in, &line, &n, e);
        if (got == 0 && opened)
            return give_up(c, in, opened, e);
        if (got < 0 && opened)
            csv_reader_start(c);
        if (got <= 0)
            return got;
        if (!opened && (n == 0 || (n == 1 && line[0] == '\r')))
            continue;
        if (!opened)
            row->line = in->line;
        if (feed(c, in, line, n, opened != 0, e) < 0)
            return -1;
        if (c->row_ended) {
            row->text = c->base;
            row->end = c->end;
            row->mark = c->mark;
            row->plain = c->plain;
            row->fields = c->fields;
            return 1;
        }
        if (!opened || c->fields > before)
            opened = in->line;
        if (c->at - c->fields + c->parser.entry_pos > c->max)
            return give_up(c, in, opened, e);
    }
}
