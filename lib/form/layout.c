#include "form/layout.h"

#include "base/buf.h"
#include "data.h"
#include "form/units.h"

/* The line of tables.tsv for `table`: its shape, whether it has a unit column, and the one of
 * money. */
static void read_shape(struct form_table *table)
{
    struct str rest = str_make(data_tables, data_tables_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str line = str_cut(&rest, '\n');
        if (!str_eq(str_cut(&line, '\t'), table->code))
            continue;
        table->across = str_eq(str_cut(&line, '\t'), STR("across"));
        table->unit_column = str_eq(str_cut(&line, '\t'), STR("yes"));
        table->money = str_cut(&line, '\t');
    }
}

static bool is_money(const struct form_table *table, const struct form_cell *cell)
{
    return unit_is_money(cell->unit) || (cell->unit.n == 0 && str_eq(cell->col, table->money));
}

static void add_cell(struct form_layout *layout, size_t index)
{
    const struct form_cell *cell = &layout->form->cell[index];
    struct form_table *table = layout->tables ? &layout->table[layout->tables - 1] : NULL;
    if (!table || !str_eq(table->code, cell->table)) {
        table = &layout->table[layout->tables++];
        *table = (struct form_table){.code = cell->table};
        read_shape(table);
    }
    struct form_line *line = table->lines ? &table->line[table->lines - 1] : NULL;
    bool same = line && (table->across || str_eq(layout->form->cell[line->cell].row, cell->row));
    if (!same) {
        ARRAY_GROW(table->line, table->lines, table->lines_cap);
        line = &table->line[table->lines++];
        *line = (struct form_line){.cell = index};
        if (!table->across) {
            line->path = cell->row_label;
            line->label = str_last_part(cell->row_label, '/');
        }
    }
    line->money |= (uint32_t)is_money(table, cell) << line->slots;
    line->slots++;
    line->group += str_eq(layout->form->cell[line->cell].row, cell->row);
    if (line->slots > table->slots_max)
        table->slots_max = line->slots;
}

static int shared_groups(struct str a, struct str b)
{
    int shared = 0;
    for (size_t i = 0; i < a.n && i < b.n && a.p[i] == b.p[i]; i++)
        shared += a.p[i] == '/';
    return shared;
}

/* Whether line b starts with the columns of line a. */
static bool starts_with_columns(const struct form *form, const struct form_line *a,
                                const struct form_line *b)
{
    if (a->slots > b->slots)
        return false;
    for (size_t i = 0; i < a->slots; i++)
        if (!str_eq(form->cell[a->cell + i].col, form->cell[b->cell + i].col))
            return false;
    return true;
}

static void add_columns(const struct form *form, struct form_table *table)
{
    for (size_t i = 0; i < table->lines; i++) {
        struct form_line *line = &table->line[i];
        size_t k = 0;
        while (table->line[k].slots != line->slots ||
               !starts_with_columns(form, line, &table->line[k]))
            k++;
        line->columns = line->wider = k;
        for (k = table->lines; k-- > 0;)
            if (table->line[k].slots > line->slots &&
                starts_with_columns(form, line, &table->line[k]))
                line->wider = k;
    }
}

static void mark_labels(struct form_table *table)
{
    for (size_t i = 0; i < table->lines; i++)
        table->line[i].once = true;
    for (size_t i = 0; i < table->lines; i++)
        for (size_t k = 0; k < i; k++)
            if (str_eq(table->line[i].label, table->line[k].label))
                table->line[i].once = table->line[k].once = false;
}

static void add_groups(struct form_table *table)
{
    for (size_t i = 0; i < table->lines; i++) {
        struct str path = table->line[i].path;
        int groups = table->line[i].groups = shared_groups(path, path);
        table->groups_max = groups > table->groups_max ? groups : table->groups_max;
        if (i + 1 < table->lines)
            table->line[i].shared = shared_groups(path, table->line[i + 1].path);
    }
}

const struct form_layout *form_layouts(size_t *count)
{
    static struct form_layout *layouts;
    const struct codebook *book = codebook_builtin();
    if (!layouts) {
        layouts = xrealloc(NULL, book->forms, sizeof *layouts);
        for (size_t f = 0; f < book->forms; f++) {
            layouts[f] = (struct form_layout){.form = &book->form[f]};
            for (size_t i = 0; i < book->form[f].cells; i++)
                add_cell(&layouts[f], i);
            for (size_t t = 0; t < layouts[f].tables; t++) {
                add_columns(&book->form[f], &layouts[f].table[t]);
                add_groups(&layouts[f].table[t]);
                mark_labels(&layouts[f].table[t]);
            }
        }
    }
    *count = book->forms;
    return layouts;
}

const struct form_layout *form_layout_of(const struct form *form)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    for (size_t i = 0; i < count; i++)
        if (layouts[i].form == form)
            return &layouts[i];
    return NULL;
}
