/* layout.h - a form as it is printed: tables of lines with slots for figures.
 *
 * The codebook names cells; a printed table has lines.  In most tables a line is
 * a row of the codebook and its slots are that row's cells in order.  The appeals
 * table is printed across: one line holds all its cells (lib/forms/tables.tsv). */
#ifndef GIPR_FORM_LAYOUT_H
#define GIPR_FORM_LAYOUT_H

#include "form/form.h"

enum { LAYOUT_TABLES_MAX = FORM_TABLES_MAX };

/* One printed line: slots [cell, cell + slots) of form->cell. */
struct form_line {
    size_t cell, slots;
    struct str label; /* the last part of the row label; empty when the table is across */
    struct str path;  /* the whole row label, groups divided by `/` */
    size_t columns;   /* the first line of the table that has the same columns ... */
    size_t wider;     /* ... and the first that has these and then more, else the same */
    size_t group;     /* how many slots a row of the codebook has: of a table printed across, each
                         row is a group of columns, and all have as many */
    bool once;        /* no other line of the table has its label */
    uint32_t money;   /* slots that are of money, a bit each */
    int groups;       /* that it is in: groups in groups */
    int shared;       /* groups that it shares with the next line, whose labels span both */
};

struct form_table {
    struct str code;
    bool across;      /* one line holds all cells */
    bool unit_column; /* a column with the unit stands between label and figure */
    struct str money; /* the column that is of money also where the form leaves its unit open */
    struct form_line *line;
    size_t lines, lines_cap;
    size_t slots_max;
    int groups_max; /* that its deepest line is in */
};

struct form_layout {
    const struct form *form;
    struct form_table table[LAYOUT_TABLES_MAX];
    size_t tables;
};

/* The layouts of the built-in codebook's forms, in its order: made at the first
 * call, kept for good.  *count is their number. */
const struct form_layout *form_layouts(size_t *count);

/* The layout of `form`, which must be of the built-in codebook. */
const struct form_layout *form_layout_of(const struct form *form);

#endif
