#include <stdlib.h>

#include "base/buf.h"
#include "data.h"
#include "form/form.h"

enum { COLUMNS = 7 };

/* Whether the cell that comes last is the first of a table. */
static bool starts_table(const struct codebook *book)
{
    const struct form_cell *cell = &book->cell[book->cells - 1];
    return book->form[book->forms - 1].cells == 1 || !str_eq(cell->table, cell[-1].table);
}

static int read_line(struct codebook *book, struct str line, const char *name, size_t number,
                     struct err *e)
{
    struct str field[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
        if (!line.p)
            return err_set(e, name, number, "expected %d columns, found %d", COLUMNS, i);
        field[i] = str_cut(&line, '\t');
    }
    if (line.p)
        return err_set(e, name, number, "expected %d columns, found more", COLUMNS);
    const struct form *known = form_find(book, field[0]);
    if (!known || known != &book->form[book->forms - 1]) {
        if (known)
            return err_set(e, name, number, "the cells of form %.*s do not stand together",
                           (int)field[0].n, field[0].p);
        if (book->forms == FORMS_MAX)
            return err_set(e, name, number, "more than %d forms", FORMS_MAX);
        ARRAY_GROW(book->form, book->forms, book->forms_cap);
        book->form[book->forms++] = (struct form){.name = field[0]};
    }
    ARRAY_GROW(book->cell, book->cells, book->cells_cap);
    book->cell[book->cells++] =
        (struct form_cell){field[1], field[2], field[3], field[4], field[5], field[6]};
    struct form *form = &book->form[book->forms - 1];
    form->cells++;
    form->tables += starts_table(book);
    if (form->tables > FORM_TABLES_MAX)
        return err_set(e, name, number, "more than %d tables in form %.*s", FORM_TABLES_MAX,
                       (int)form->name.n, form->name.p);
    return 0;
}

int codebook_init(struct codebook *book, struct str text, const char *name, struct err *e)
{
    const struct str columns = STR("form\ttable\trow\tcol\tunit\trow_label\tcol_label");
    *book = (struct codebook){0};
    struct str header = str_cut(&text, '\n');
    if (!str_eq(header, columns))
        return err_set(e, name, 1,
                       "expected the columns form table row col unit row_label col_label");
    for (size_t number = 2; text.p && text.n; number++)
        if (read_line(book, str_cut(&text, '\n'), name, number, e) != 0)
            return codebook_free(book), -1;
    size_t at = 0;
    for (size_t i = 0; i < book->forms; i++) {
        book->form[i].cell = book->cell + at;
        at += book->form[i].cells;
    }
    return 0;
}

void codebook_free(struct codebook *book)
{
    free(book->cell);
    free(book->form);
    *book = (struct codebook){0};
}

const struct codebook *codebook_builtin(void)
{
    static struct codebook book;
    if (!book.forms)
        codebook_init(&book, str_make(data_cells, data_cells_len), "cells.tsv", NULL);
    return &book;
}

const struct form *form_find(const struct codebook *book, struct str name)
{
    for (size_t i = 0; i < book->forms; i++)
        if (str_eq(book->form[i].name, name))
            return &book->form[i];
    return NULL;
}

const struct form *form_of_year(const struct codebook *book, struct str year)
{
    const struct form *best = NULL;
    if (year.n != 4)
        return NULL;
    for (size_t i = 0; i < book->forms; i++)
        if (str_cmp(book->form[i].name, year) <= 0)
            best = &book->form[i];
    return best;
}

size_t form_cell_find(const struct form *form, struct str table, struct str row, struct str col)
{
    for (size_t i = 0; i < form->cells; i++)
        if (str_eq(form->cell[i].col, col) && str_eq(form->cell[i].row, row) &&
            str_eq(form->cell[i].table, table))
            return i;
    return form->cells;
}
