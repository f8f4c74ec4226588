#include "table/cells.h"

#include <stdlib.h>

#include "base/buf.h"

enum { REPORT_COLUMNS = 4 };

static bool same_cell(const struct form_cell *a, const struct form_cell *b)
{
    return str_eq(a->col, b->col) && str_eq(a->row, b->row) && str_eq(a->table, b->table);
}

/* The cells of all forms, each name once, in the codebook's order. */
static void gather_columns(struct cells_layout *layout)
{
    const struct codebook *book = codebook_builtin();
    layout->column = xrealloc(NULL, book->cells, sizeof *layout->column);
    for (size_t i = 0; i < book->cells; i++) {
        size_t k = 0;
        while (k < layout->columns && !same_cell(layout->column[k], &book->cell[i]))
            k++;
        if (k == layout->columns)
            layout->column[layout->columns++] = &book->cell[i];
    }
}

static void start_wide(struct writer *w, int fd, const struct writer_options *options,
                       struct cells_layout *layout)
{
    struct buf names = {0};
    gather_columns(layout);
    struct str *column = xrealloc(NULL, REPORT_COLUMNS + layout->columns, sizeof *column);
    size_t n = 0;
    column[n++] = STR("report");
    column[n++] = STR("year");
    column[n++] = STR("agency");
    column[n++] = STR("form");
    for (size_t i = 0; i < layout->columns; i++) {
        const struct form_cell *cell = layout->column[i];
        size_t from = names.len;
        buf_printf(&names, "%.*s.%.*s.%.*s", (int)cell->table.n, cell->table.p, (int)cell->row.n,
                   cell->row.p, (int)cell->col.n, cell->col.p);
        column[n++] = str_make(NULL, names.len - from);
    }
    const char *at = names.p; /* it moves no more */
    for (size_t i = REPORT_COLUMNS; i < n; at += column[i++].n)
        column[i].p = at;
    writer_init(w, fd, options, column, n);
    buf_free(&names);
    free(column);
}

enum { STATUSES = CELL_AMBIGUOUS + 1 };

/* A unit of the forms and each status behind it: neighbouring fields of many cells. */
struct unit_written {
    struct str unit;
    struct written status[STATUSES];
};

/* What a cell of the codebook has in common in all reports. */
struct cell_written {
    struct written names;  /* table row col */
    struct written labels; /* none unless asked for */
    size_t unit;           /* of cells_written.unit */
};

/* The records of a report differ in value, line and raw; the rest is prepared, the lead for
 * each report, what the form says once for all. */
struct cells_written {
    struct buf bytes, lead_bytes;
    struct cell_written *cell; /* of the codebook, in its order */
    struct unit_written *unit;
    size_t units, units_cap;
    struct written lead; /* report year agency form */
    size_t longest;      /* bytes of what is prepared of a cell, at most */
};

enum { AT_NAMES = REPORT_COLUMNS, AT_UNIT = AT_NAMES + 4, AT_LABELS = AT_UNIT + 4 };

/* The number of a unit, prepared if it is new. */
static size_t prepare_unit(struct writer *w, struct cells_written *all, struct str unit)
{
    size_t i = 0;
    while (i < all->units && !str_eq(all->unit[i].unit, unit))
        i++;
    if (i < all->units)
        return i;
    ARRAY_GROW(all->unit, all->units, all->units_cap);
    struct unit_written *to = &all->unit[all->units++];
    to->unit = unit;
    for (size_t k = 0; k < STATUSES; k++) {
        const struct str status[] = {unit, str_of(cell_status_name((enum cell_status)k))};
        to->status[k] = writer_prepare(w, &all->bytes, AT_UNIT, status, 2);
    }
    return i;
}

/* Points *written to where it stands now that the bytes move no more; returns its bytes. */
static size_t place(struct written *written, const char **at)
{
    written->p = *at;
    *at += written->n;
    return written->n;
}

static void place_all(struct cells_written *all, size_t cells)
{
    const char *at = all->bytes.p;
    size_t status = 0;
    for (size_t i = 0; i < all->units; i++)
        for (size_t k = 0; k < STATUSES; k++) {
            size_t n = place(&all->unit[i].status[k], &at);
            status = n > status ? n : status;
        }
    for (size_t i = 0; i < cells; i++) {
        size_t n = place(&all->cell[i].names, &at) + place(&all->cell[i].labels, &at) + status;
        all->longest = n > all->longest ? n : all->longest;
    }
}

static void prepare_cells(struct writer *w, const struct cells_layout *layout)
{
    const struct codebook *book = codebook_builtin();
    struct cells_written *all = layout->written;
    all->cell = xrealloc(NULL, book->cells, sizeof *all->cell);
    for (size_t i = 0; i < book->cells; i++)
        all->cell[i].unit = prepare_unit(w, all, book->cell[i].unit);
    for (size_t i = 0; i < book->cells; i++) {
        const struct form_cell *c = &book->cell[i];
        const struct str names[] = {c->table, c->row, c->col};
        const struct str labels[] = {c->row_label, c->col_label};
        all->cell[i].names = writer_prepare(w, &all->bytes, AT_NAMES, names, 3);
        all->cell[i].labels =
            writer_prepare(w, &all->bytes, AT_LABELS, labels, layout->labels ? 2 : 0);
    }
    place_all(all, book->cells);
}

void cells_start(struct writer *w, int fd, const struct writer_options *options,
                 struct cells_layout *layout)
{
    const struct str column[] = {
        STR("report"), STR("year"), STR("agency"),    STR("form"),      STR("table"),
        STR("row"),    STR("col"),  STR("value"),     STR("unit"),      STR("status"),
        STR("line"),   STR("raw"),  STR("row_label"), STR("col_label"),
    };
    size_t n = sizeof column / sizeof *column;
    layout->columns = 0;
    if (layout->wide) {
        start_wide(w, fd, options, layout);
        return;
    }
    writer_init(w, fd, options, column, layout->labels ? n : n - 2);
    layout->written = xrealloc(NULL, 1, sizeof *layout->written);
    *layout->written = (struct cells_written){.cell = NULL};
    prepare_cells(w, layout);
}

void cells_free(struct cells_layout *layout)
{
    if (layout->written) {
        buf_free(&layout->written->bytes);
        buf_free(&layout->written->lead_bytes);
        free(layout->written->cell);
        free(layout->written->unit);
        free(layout->written);
    }
    free(layout->column);
    *layout = (struct cells_layout){.labels = layout->labels, .wide = layout->wide};
}

static int write_wide(struct writer *w, const struct cells_layout *layout,
                      const struct table_report *r, const struct tables *t)
{
    writer_field(w, r->id);
    writer_field(w, r->year);
    writer_field(w, r->agency);
    writer_field(w, t->form->name);
    for (size_t i = 0; i < layout->columns; i++) {
        size_t at = form_cell_find(t->form, layout->column[i]->table, layout->column[i]->row,
                                   layout->column[i]->col);
        writer_field(w, str_of(at < t->form->cells ? t->cell[at].value : ""));
    }
    return writer_end_row(w);
}

/* Any cell. */
static int write_cell(struct writer *w, const struct cells_written *all,
                      const struct cell_written *written, const struct form_cell *form,
                      const struct table_cell *cell)
{
    writer_put(w, all->lead);
    writer_put(w, written->names);
    writer_field(w, str_of(cell->value));
    if (cell->unit.p == form->unit.p) {
        writer_put(w, all->unit[written->unit].status[cell->status]);
    } else {
        writer_field(w, cell->unit);
        writer_field(w, str_of(cell_status_name(cell->status)));
    }
    writer_line(w, cell->line);
    writer_field(w, cell->raw);
    if (written->labels.fields)
        writer_put(w, written->labels);
    return writer_end_row(w);
}

/* The digits of the input line that was put last.  The next one is the same mostly, or a few
 * further on. */
struct line_digits {
    size_t line, n;
    uint64_t word; /* bytes_digits_word() */
};

/* A line with more digits than a word has, or those of a line that is elsewhere. */
static char *put_line_anew(char *to, struct line_digits *d, size_t line)
{
    enum { WORD_MAX = 99999999 };
    if (line > WORD_MAX)
        return size_put(to, line);
    d->line = line;
    d->word = bytes_digits_word((uint32_t)line, 1, &d->n);
    bytes_put_word(to, d->word);
    return to + d->n;
}

static inline char *put_line(char *to, struct line_digits *d, size_t line)
{
    size_t on = line - d->line; /* huge where it is before that */
    size_t at = 8 * (d->n - 1);
    if (on > 9 || (d->word >> at & UINT8_MAX) + on > '9')
        return put_line_anew(to, d, line);
    d->line = line;
    d->word += (uint64_t)on << at;
    bytes_put_word(to, d->word);
    return to + d->n;
}

enum { PLAIN_MAX = 16, PLAIN_REST = 2 * PLAIN_MAX + SIZE_DIGITS + WRITTEN_PADDING };

/* Whether a cell can be written by put_plain(), as most can: it has a few digits, or nothing. */
static inline bool is_plain(const struct table_cell *cell)
{
    return cell->plain && cell->raw.n < PLAIN_MAX;
}

/* Puts the row of such a cell at `to`; returns its end. */
static inline char *put_plain(char *to, char divider, const struct cells_written *all,
                              const struct cell_written *written, const struct table_cell *cell,
                              struct line_digits *digits)
{
    to = written_put(to, all->lead);
    to = written_put(to, written->names);
    *to++ = divider;
    memcpy(to, cell->value, PLAIN_MAX);
    to = written_put_few(to + cell->raw.n, all->unit[written->unit].status[cell->status]);
    *to++ = divider;
    if (cell->line)
        to = put_line(to, digits, cell->line);
    *to++ = divider;
    memcpy(to, cell->value, PLAIN_MAX);
    to = written_put(to + cell->raw.n, written->labels);
    *to++ = '\n';
    return to;
}

/* All cells, where rows can be put together by hand. */
static int write_cells(struct writer *w, const struct cells_written *all,
                       const struct cell_written *written, const struct tables *t)
{
    struct line_digits digits = {.n = 1, .word = '0'};
    size_t longest = all->lead.n + all->longest + PLAIN_REST;
    char *to = writer_room(w, t->cells * longest);
    for (size_t i = 0; i < t->cells; i++) {
        const struct table_cell *cell = &t->cell[i];
        if (is_plain(cell)) {
            to = put_plain(to, w->divider, all, &written[i], cell, &digits);
            continue;
        }
        if (writer_rows(w, to) != 0 ||
            write_cell(w, all, &written[i], &t->form->cell[i], cell) != 0)
            return -1;
        to = writer_room(w, (t->cells - i) * longest);
    }
    return writer_rows(w, to);
}

/* The same field by field. */
static int write_fields(struct writer *w, const struct cells_written *all,
                        const struct cell_written *written, const struct tables *t)
{
    int failed = 0;
    for (size_t i = 0; i < t->cells && !failed; i++)
        failed = write_cell(w, all, &written[i], &t->form->cell[i], &t->cell[i]);
    return failed;
}

int cells_write(struct writer *w, const struct cells_layout *layout, const struct table_report *r,
                const struct tables *t)
{
    if (layout->wide)
        return write_wide(w, layout, r, t);
    struct cells_written *all = layout->written;
    const struct str lead[REPORT_COLUMNS] = {r->id, r->year, r->agency, t->form->name};
    all->lead_bytes.len = 0;
    all->lead = writer_prepare(w, &all->lead_bytes, 0, lead, REPORT_COLUMNS);
    const struct cell_written *written = all->cell + (t->form->cell - codebook_builtin()->cell);
    return (w->divider ? write_cells : write_fields)(w, all, written, t);
}
