#include "table/cells.h"

#include <stdlib.h>

#include "base/buf.h"

enum { REPORT_COLUMNS = 4, NAMES_MAX = 64 * 1024 };

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
    buf_reserve(&names, NAMES_MAX); /* pointers into it are kept while it grows */
    for (size_t i = 0; i < layout->columns; i++) {
        const struct form_cell *cell = layout->column[i];
        size_t from = names.len;
        buf_printf(&names, "%.*s.%.*s.%.*s", (int)cell->table.n, cell->table.p, (int)cell->row.n,
                   cell->row.p, (int)cell->col.n, cell->col.p);
        column[n++] = buf_str(&names, from);
    }
    writer_init(w, fd, options, column, n);
    buf_free(&names);
    free(column);
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
    if (layout->wide)
        start_wide(w, fd, options, layout);
    else
        writer_init(w, fd, options, column, layout->labels ? n : n - 2);
}

void cells_free(struct cells_layout *layout)
{
    free(layout->column);
    layout->column = NULL;
}

static void write_report(struct writer *w, const struct table_report *r, const struct form *form)
{
    writer_field(w, r->id);
    writer_field(w, r->year);
    writer_field(w, r->agency);
    writer_field(w, form->name);
}

static int write_wide(struct writer *w, const struct cells_layout *layout,
                      const struct table_report *r, const struct tables *t)
{
    write_report(w, r, t->form);
    for (size_t i = 0; i < layout->columns; i++) {
        size_t at = form_cell_find(t->form, layout->column[i]->table, layout->column[i]->row,
                                   layout->column[i]->col);
        writer_field(w, str_of(at < t->form->cells ? t->cell[at].value : ""));
    }
    return writer_end_row(w);
}

static int write_cell(struct writer *w, const struct cells_layout *layout,
                      const struct table_report *r, const struct tables *t, size_t i)
{
    const struct form_cell *form = &t->form->cell[i];
    const struct table_cell *cell = &t->cell[i];
    if (i == 0) {
        write_report(w, r, t->form);
        writer_keep_lead(w);
    } else {
        writer_put_lead(w);
    }
    writer_field(w, form->table);
    writer_field(w, form->row);
    writer_field(w, form->col);
    writer_field(w, str_of(cell->value));
    writer_field(w, cell->unit);
    writer_field(w, str_of(cell_status_name(cell->status)));
    if (cell->line)
        writer_size(w, cell->line);
    else
        writer_field(w, STR(""));
    writer_field(w, cell->raw);
    if (layout->labels) {
        writer_field(w, form->row_label);
        writer_field(w, form->col_label);
    }
    return writer_end_row(w);
}

int cells_write(struct writer *w, const struct cells_layout *layout, const struct table_report *r,
                const struct tables *t)
{
    if (layout->wide)
        return write_wide(w, layout, r, t);
    for (size_t i = 0; i < t->cells; i++)
        if (write_cell(w, layout, r, t, i) != 0)
            return -1;
    return 0;
}
