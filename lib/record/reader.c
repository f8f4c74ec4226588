#include "record/reader.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/bytes_count.h"
#include "base/descriptor.h"
#include "record/columns.h"
#include "record/csv.h"
#include "record/header.h"
#include "record/tsv.h"

enum { MAX_RECORD = 64 * 1024 * 1024 };

void record_reader_init(struct record_reader *r, const struct record_reader_options *options,
                        const struct record_column *wanted, size_t n)
{
    *r = (struct record_reader){.wanted = wanted, .wanted_fields = n, .options = *options};
    if (r->options.max_record == 0)
        r->options.max_record = MAX_RECORD;
    r->lines.block = r->options.block ? r->options.block : DESCRIPTOR_BLOCK;
    r->lines.max = r->options.max_record;
    columns_want(r);
}

void record_reader_free(struct record_reader *r)
{
    if (r->open)
        descriptor_close(r->lines.fd);
    lines_free(&r->lines);
    free(r->rows);
    csv_reader_del(r->csv);
    json_object_free(&r->object);
    columns_free(r);
    buf_free(&r->header);
    inputs_free(&r->inputs);
    *r = (struct record_reader){0};
}

void record_reader_add_open(struct record_reader *r, const char *name, int fd, struct str head)
{
    inputs_add_open(&r->inputs, name, fd, head);
}

void record_reader_add(struct record_reader *r, const char *path)
{
    inputs_add(&r->inputs, path);
}

void record_reader_add_operands(struct record_reader *r, char *const *path, size_t n)
{
    inputs_add_operands(&r->inputs, path, n);
}

static void close_input(struct record_reader *r)
{
    descriptor_close(r->lines.fd);
    r->open = false;
}

/* Passes over a line that is the header again; returns whether it is. */
static bool pass_header(struct record_reader *r, struct str line, size_t number)
{
    bool again = record_is_header(r, line);
    if (again)
        record_header_again(r, number);
    return again;
}

/* Opens the next input.  Returns 1, 0 when there is none left, -1. */
static int open_input(struct record_reader *r, struct err *e)
{
    struct inputs_entry next;
    int got = inputs_next(&r->inputs, &next, e);
    if (got == 0)
        return 0;
    r->file = next.name;
    r->line = 0;
    r->input++;
    r->row.plain = false;
    if (got < 0)
        return -1;
    lines_start(&r->lines, next.name, next.fd, next.head);
    r->open = true;
    got = header_read(r, e);
    if (got <= 0)
        close_input(r);
    return got < 0 ? -1 : 1;
}

static int ragged(const struct record_reader *r, size_t found, struct err *e)
{
    return err_set(e, r->file, r->line, "expected %zu fields, found %zu", r->columns, found);
}

static int bad_escape(const struct record_reader *r, struct str from, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    return err_set(e, r->file, r->line, "unknown escape in a field: %s", err_quote(shown, from));
}

static int unescape_fields(struct record_reader *r, struct err *e)
{
    for (size_t k = 0; k < r->columns - r->text_last; k++) {
        struct str *f = &r->field[r->slot[k]];
        /* The bytes are ours to change: see lines_next(). */
        if (!tsv_unescape((char *)(uintptr_t)f->p, f))
            return bad_escape(r, *f, e);
    }
    return 0;
}

static size_t tabs_in(struct str text)
{
    return bytes_count(text.p, text.n, '\t');
}

int record_text(const struct record_reader *r, struct buf *out, struct err *e)
{
    struct str text = r->field[r->options.long_text - 1];
    if (!r->text_last)
        return buf_put_str(out, text), 0;
    buf_reserve(out, text.n + 1); /* so that there is room to point to */
    if (!tsv_unescape(out->p + out->len, &text))
        return text.p[0] == '\t' ? ragged(r, r->columns + tabs_in(text), e)
                                 : bad_escape(r, text, e);
    out->len += text.n;
    return 0;
}

/* Fills the fields of a row that has as many as it must. */
static void cut_row(struct record_reader *r, const struct row *row)
{
    struct str *field = r->field, *last = NULL;
    const struct record_place *end = r->place + r->places;
    for (const struct record_place *place = r->place; place < end; place++) {
        last = &field[place->slot];
        *last = row_cut(row, place->column, place->column + 1);
    }
    if (last && end[-1].column + 1 == r->columns) /* there may be a carriage return */
        last->n = (size_t)(row->line + row->n - last->p);
}

/* Cuts a row that has no marks, or escapes.  Returns how many fields it has. */
static size_t split_row(struct record_reader *r, const struct row *row, bool *escaped)
{
    struct str line = str_make(row->line, row->n);
    return (r->text_last ? tsv_split_head : tsv_split)(line, r->field, r->slot, r->columns,
                                                       escaped);
}

static int next_tsv(struct record_reader *r, struct err *e)
{
    struct row *row = &r->row;
    do { /* long lines do not lie in a stretch that is marked */
        int got = (r->text_last ? rows_unmarked : rows_next)(r->rows, &r->lines, row, e);
        if (got <= 0)
            return got;
    } while ((row->n == 0 && r->columns > 1) ||
             pass_header(r, str_make(row->line, row->n), r->lines.line));
    r->line = r->lines.line;
    bool escaped = row->mark && !row->plain && memchr(row->line, '\\', row->n);
    if (!row->mark || escaped)
        row->fields = split_row(r, row, &escaped);
    else if (row->fields == r->columns)
        cut_row(r, row);
    if (row->fields != r->columns)
        return ragged(r, row->fields, e);
    return escaped && unescape_fields(r, e) < 0 ? -1 : 1;
}

static int next_csv(struct record_reader *r, struct err *e)
{
    struct csv_row row;
    do {
        int got = csv_reader_next(r->csv, &r->lines, &row, e);
        if (got <= 0)
            return got;
    } while (pass_header(r, csv_row_text(&row), row.line));
    r->line = row.line;
    if (row.fields != r->columns)
        return ragged(r, row.fields, e);
    for (size_t i = 0; i < r->places; i++)
        r->field[r->place[i].slot] = csv_row_field(&row, r->place[i].column);
    r->row = (struct row){.base = row.text,
                          .line = row.text,
                          .n = row.end[row.fields - 1],
                          .mark = row.mark,
                          .fields = row.fields,
                          .plain = row.plain};
    return 1;
}

static int next_jsonl(struct record_reader *r, struct err *e)
{
    char *line;
    size_t n, at;
    bool first = r->line == 0;
    do {
        int got = lines_next(&r->lines, &line, &n, e);
        if (got <= 0)
            return got;
    } while (str_trim(str_make(line, n)).n == 0);
    r->line = r->lines.line;
    const char *problem = json_parse_object(line, n, &r->object, &at);
    if (problem)
        return err_set(e, r->file, r->line, "no JSON object: %s at byte %zu", problem, at + 1);
    if (columns_place_object(r, e) == 0)
        return 1;
    if (first && r->other_kind) /* as a header line says once for all */
        close_input(r);
    return -1;
}

int record_open(struct record_reader *r, struct err *e)
{
    int got = 1;
    while (!r->open && got > 0)
        got = open_input(r, e);
    return got;
}

int record_next(struct record_reader *r, struct err *e)
{
    for (;;) {
        int got = r->open ? 1 : record_open(r, e);
        if (got <= 0)
            return got;
        got = r->format == RECORD_TSV   ? next_tsv(r, e)
              : r->format == RECORD_CSV ? next_csv(r, e)
                                        : next_jsonl(r, e);
        if (got != 0)
            return got;
        close_input(r);
    }
}

int record_take(struct record_reader *r, struct buf *bytes, size_t *at)
{
    int fd = r->lines.fd;
    r->line = r->lines.line;
    r->open = false;
    lines_take(&r->lines, bytes, at);
    return fd;
}

int record_number(const struct record_reader *r, size_t slot, size_t *number, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    if (str_size(r->field[slot], number))
        return 0;
    return err_set(e, r->file, r->line, "%.*s is no number: %s", (int)r->name[slot].n,
                   r->name[slot].p, err_quote(shown, r->field[slot]));
}
