/* form.h - the codebook: the statutory forms and their cells, as data.
 *
 * Source: the forms that the General Office of the State Council prescribes for
 * the annual report (政府信息公开情况统计表 of 2014; the tables of 2019; those
 * revised in 2021).  lib/forms/cells.tsv lists every cell; a form is added by
 * adding lines there. */
#ifndef GIPR_FORM_FORM_H
#define GIPR_FORM_FORM_H

#include "base/err.h"
#include "base/str.h"

/* One cell of a form.  All strings are borrowed from the codebook's text. */
struct form_cell {
    struct str table, row, col; /* codes: requests, denied.secret, person */
    struct str unit;            /* 件, 万元, or empty */
    struct str row_label;       /* groups and label, divided by `/` */
    struct str col_label;
};

/* One form: its cells in the codebook's order. */
struct form {
    struct str name; /* 2014, 2019, 2021 */
    const struct form_cell *cell;
    size_t cells, tables;
};

/* How many forms a codebook may have, and tables a form: what is counted for each of them has room
 * for so many. */
enum { FORMS_MAX = 8, FORM_TABLES_MAX = 8 };

/* All members are its own. */
struct codebook {
    struct form_cell *cell; /* all cells, form after form */
    size_t cells, cells_cap;
    struct form *form; /* in the codebook's order, oldest first */
    size_t forms, forms_cap;
};

/* Reads a codebook (TSV with the columns form table row col unit row_label
 * col_label) from `text`, which must outlive it.  Cells of one form must stand
 * together, and in it those of one table.  Returns 0, or -1 with *e filled (`name` is used in the
 * message). */
int codebook_init(struct codebook *book, struct str text, const char *name, struct err *e);
void codebook_free(struct codebook *book);

/* The codebook that is compiled in: made at the first call, kept for good. */
const struct codebook *codebook_builtin(void);

/* The form of that name, NULL if there is none. */
const struct form *form_find(const struct codebook *book, struct str name);

/* The form that reports for `year` (four digits) must use: the last one whose
 * name is not greater; NULL for an empty or earlier year than the first form's. */
const struct form *form_of_year(const struct codebook *book, struct str year);

/* The index of a cell in its form, form->cells if the form lacks it. */
size_t form_cell_find(const struct form *form, struct str table, struct str row, struct str col);

#endif
