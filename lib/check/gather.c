#include "check/gather.h"

#include <stdlib.h>

const struct record_column gather_columns[GATHER_COLUMNS] = {
    {STR_INIT("report"), true}, {STR_INIT("form"), true},  {STR_INIT("table"), true},
    {STR_INIT("row"), true},    {STR_INIT("col"), true},   {STR_INIT("value"), true},
    {STR_INIT("status"), true}, {STR_INIT("year"), false}, {STR_INIT("agency"), false},
    {STR_INIT("unit"), false},  {STR_INIT("line"), false},
};

static struct str keep(struct buf *names, struct str s)
{
    size_t from = names->len;
    buf_put_str(names, s);
    return buf_str(names, from);
}

static void make_room(struct gather *g, size_t cells)
{
    if (cells > g->cells_cap) {
        g->cells_cap = cells;
        g->cell = xrealloc(g->cell, cells, sizeof *g->cell);
        g->follow = xrealloc(g->follow, cells, sizeof *g->follow);
    }
    if (g->followed == g->report.form)
        return;
    g->followed = g->report.form;
    for (size_t i = 0; i < cells; i++)
        g->follow[i] = (uint32_t)(i + 1 < cells ? i + 1 : 0);
}

static int start(struct gather *g, const struct record_reader *in, struct err *e)
{
    const struct codebook *book = codebook_builtin();
    const struct str *field = in->field;
    struct gathered_report *r = &g->report;
    char shown[ERR_QUOTE_MAX];
    g->names.len = 0;
    buf_reserve(&g->names, field[GATHER_REPORT].n + field[GATHER_YEAR].n + field[GATHER_AGENCY].n +
                               field[GATHER_FORM].n);
    r->id = keep(&g->names, field[GATHER_REPORT]);
    r->year = keep(&g->names, field[GATHER_YEAR]);
    r->agency = keep(&g->names, field[GATHER_AGENCY]);
    r->form_name = keep(&g->names, field[GATHER_FORM]);
    r->form = form_find(book, r->form_name);
    g->file = in->file;
    g->line = in->line;
    g->given = 0;
    g->started = true;
    if (!r->form)
        return err_set(e, in->file, in->line, "unknown form: %s", err_quote(shown, r->form_name));
    r->form_index = (size_t)(r->form - book->form);
    make_room(g, r->form->cells);
    for (size_t i = 0; i < r->form->cells; i++)
        g->cell[i] = (struct gathered_cell){.status = CELL_ABSENT};
    g->last = (uint32_t)(r->form->cells - 1);
    return 0;
}

static bool same_report(const struct gathered_report *r, const struct str *field)
{
    return str_eq(r->id, field[GATHER_REPORT]) && str_eq(r->year, field[GATHER_YEAR]) &&
           str_eq(r->agency, field[GATHER_AGENCY]) && str_eq(r->form_name, field[GATHER_FORM]);
}

/* The index of the record's cell in the form, form->cells if the form lacks it.
 * Reports mostly give their cells in the same order, so the cell that followed
 * the last one before is tried first. */
static size_t find_cell(struct gather *g, const struct str *field)
{
    const struct form *form = g->report.form;
    size_t at = g->follow[g->last];
    const struct form_cell *guess = &form->cell[at];
    if (!str_eq(guess->col, field[GATHER_COL]) || !str_eq(guess->row, field[GATHER_ROW]) ||
        !str_eq(guess->table, field[GATHER_TABLE]))
        at = form_cell_find(form, field[GATHER_TABLE], field[GATHER_ROW], field[GATHER_COL]);
    if (at < form->cells) {
        g->follow[g->last] = (uint32_t)at;
        g->last = (uint32_t)at;
    }
    return at;
}

static int read_line(size_t *line, const struct record_reader *in, struct err *e)
{
    *line = 0; /* nothing need be known of where a cell stands */
    return in->field[GATHER_LINE].n == 0 ? 0 : record_number(in, GATHER_LINE, line, e);
}

static int read_status(enum cell_status *status, const struct record_reader *in, struct err *e)
{
    struct str text = in->field[GATHER_STATUS];
    char shown[ERR_QUOTE_MAX];
    for (int i = CELL_OK; i <= CELL_AMBIGUOUS; i++)
        if (str_eq(text, str_of(cell_status_name((enum cell_status)i))))
            return *status = (enum cell_status)i, 0;
    return err_set(e, in->file, in->line, "unknown status: %s", err_quote(shown, text));
}

/* The id of a unit, 0 for none.  It is mostly that of the last cell. */
static uint32_t unit_id(struct gather *g, struct str unit)
{
    if (g->units.count == 0)
        intern_put(&g->units, STR("")); /* id 0 */
    if (unit.n > 0 && !str_eq(unit, intern_str(&g->units, g->last_unit)))
        g->last_unit = intern_put(&g->units, unit);
    return unit.n > 0 ? g->last_unit : 0;
}

/* Fills *e; returns GATHER_ERROR. */
static int no_number(const struct record_reader *in, struct err *e)
{
    char shown[ERR_QUOTE_MAX];
    err_set(e, in->file, in->line, "value is no number of at most %d digits: %s", DECIMAL_DIGITS,
            err_quote(shown, in->field[GATHER_VALUE]));
    return GATHER_ERROR;
}

/* The same. */
static int no_such_cell(const struct gather *g, const struct record_reader *in, struct err *e)
{
    const struct str *f = in->field, form = g->report.form_name;
    struct buf code = {0};
    char shown[ERR_QUOTE_MAX];
    buf_put_str(&code, f[GATHER_TABLE]);
    buf_put_char(&code, ' ');
    buf_put_str(&code, f[GATHER_ROW]);
    buf_put_char(&code, ' ');
    buf_put_str(&code, f[GATHER_COL]);
    err_set(e, in->file, in->line, "form %.*s has no such cell: %s", (int)form.n, form.p,
            err_quote(shown, buf_str(&code, 0)));
    buf_free(&code);
    return GATHER_ERROR;
}

/* Reads what the record says of a cell, which then has been given, whether it could be read or
 * not. */
static int take_cell(struct gather *g, struct gathered_cell *cell, const struct record_reader *in,
                     struct err *e)
{
    struct gathered_cell read = {.given = true};
    *cell = (struct gathered_cell){.status = CELL_TEXT, .given = true};
    g->given++;
    if (read_line(&read.line, in, e) != 0 || read_status(&read.status, in, e) != 0)
        return GATHER_ERROR;
    if (read.status == CELL_BLANK && g->blank_is_zero)
        read.status = CELL_OK;
    else if (read.status == CELL_OK && decimal_read(&read.value, in->field[GATHER_VALUE]) != 0)
        return no_number(in, e);
    if (read.status == CELL_OK)
        read.unit = unit_id(g, in->field[GATHER_UNIT]);
    *cell = read;
    return GATHER_TAKEN;
}

int gather_take(struct gather *g, const struct record_reader *in, struct err *e)
{
    if (!g->started) {
        if (start(g, in, e) != 0)
            return GATHER_ERROR;
    } else if (!same_report(&g->report, in->field)) {
        return GATHER_NEXT;
    }
    if (!g->report.form)
        return GATHER_TAKEN; /* has been complained about */
    size_t at = find_cell(g, in->field);
    if (at == g->report.form->cells)
        return no_such_cell(g, in, e);
    struct gathered_cell *cell = &g->cell[at];
    return cell->given ? GATHER_NEXT : take_cell(g, cell, in, e);
}

void gather_reset(struct gather *g)
{
    g->started = false;
}

void gather_free(struct gather *g)
{
    buf_free(&g->names);
    intern_free(&g->units);
    free(g->cell);
    free(g->follow);
    *g = (struct gather){0};
}
