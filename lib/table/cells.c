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

/* What a cell of the codebook has in common in all reports: neighbouring fields. */
struct cell_written {
    struct written names;            /* table row col */
    struct written status[STATUSES]; /* the form's unit, and the status */
    struct written labels;           /* none unless asked for */
};

/* The records of a report differ in value, line and raw; the rest is prepared, the lead for
 * each report, what the form says once for all. */
struct cells_written {
    struct buf bytes, lead_bytes;
    struct cell_written *cell; /* of the codebook, in its order */
    struct written lead;       /* report year agency form */
};

enum { AT_NAMES = REPORT_COLUMNS, AT_UNIT = AT_NAMES + 4, AT_LABELS = AT_UNIT + 4 };

static void prepare_cell(struct writer *w, struct buf *bytes, const struct form_cell *c,
                         bool labels, struct cell_written *to)
{
    const struct str names[] = {c->table, c->row, c->col}, label[] = {c->row_label, c->col_label};
    to->names = writer_prepare(w, bytes, AT_NAMES, names, 3);
    for (size_t i = 0; i < STATUSES; i++) {
        const struct str status[] = {c->unit, str_of(cell_status_name((enum cell_status)i))};
        to->status[i] = writer_prepare(w, bytes, AT_UNIT, status, 2);
    }
    to->labels = writer_prepare(w, bytes, AT_LABELS, label, labels ? 2 : 0);
}

/* Points *written to where it stands now that the bytes move no more. */
static void place(struct written *written, const char **at)
{
    written->p = *at;
    *at += written->n;
}

static void prepare_cells(struct writer *w, const struct cells_layout *layout)
{
    const struct codebook *book = codebook_builtin();
    struct cells_written *all = layout->written;
    all->cell = xrealloc(NULL, book->cells, sizeof *all->cell);
    for (size_t i = 0; i < book->cells; i++)
        prepare_cell(w, &all->bytes, &book->cell[i], layout->labels, &all->cell[i]);
    const char *at = all->bytes.p;
    for (size_t i = 0; i < book->cells; i++) {
        place(&all->cell[i].names, &at);
        for (size_t k = 0; k < STATUSES; k++)
            place(&all->cell[i].status[k], &at);
        place(&all->cell[i].labels, &at);
    }
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
        free(layout->written);
    }
    free(layout->column);
    layout->column = NULL;
    layout->written = NULL;
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
        writer_put(w, written->status[cell->status]);
    } else {
        writer_field(w, cell->unit);
        writer_field(w, str_of(cell_status_name(cell->status)));
    }
    if (cell->line)
        writer_size(w, cell->line);
    else
        writer_field(w, STR(""));
    writer_field(w, cell->raw);
    if (written->labels.fields)
        writer_put(w, written->labels);
    return writer_end_row(w);
}

/* Bytes of the value and the raw text of a cell that are the same few digits, or nothing, as
 * they mostly are; else PLAIN_MAX. */
enum { PLAIN_MAX = 16 };
static inline size_t plain_bytes(const struct table_cell *cell)
{
    size_t n = cell->raw.n;
    if (n >= PLAIN_MAX || cell->value[n] != '\0')
        return PLAIN_MAX;
    for (size_t i = 0; i < n; i++)
        if (cell->value[i] != cell->raw.p[i])
            return PLAIN_MAX;
    return n;
}

/* A cell of n plain bytes that has the form's unit. */
static int write_plain(struct writer *w, const struct cells_written *all,
                       const struct cell_written *written, const struct table_cell *cell, size_t n)
{
    enum { REST = 64 }; /* value, line, raw, and what divides them */
    const struct written *status = &written->status[cell->status];
    char *to =
        writer_room(w, all->lead.n + written->names.n + status->n + written->labels.n + REST);
    to = written_put(to, all->lead);
    to = written_put(to, written->names);
    *to++ = w->divider;
    memcpy(to, cell->value, PLAIN_MAX);
    to = written_put(to + n, *status);
    *to++ = w->divider;
    if (cell->line)
        to = size_put(to, cell->line);
    *to++ = w->divider;
    memcpy(to, cell->value, PLAIN_MAX);
    to = written_put(to + n, written->labels);
    return writer_row(w, to);
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
    int failed = 0;
    for (size_t i = 0; i < t->cells && !failed; i++) {
        const struct form_cell *form = &t->form->cell[i];
        const struct table_cell *cell = &t->cell[i];
        size_t n = w->divider && cell->unit.p == form->unit.p ? plain_bytes(cell) : PLAIN_MAX;
        failed = n < PLAIN_MAX ? write_plain(w, all, &written[i], cell, n)
                               : write_cell(w, all, &written[i], form, cell);
    }
    return failed;
}
