/* cell.h - one cell of a form, as a report gives it. */
#ifndef GIPR_TABLE_CELL_H
#define GIPR_TABLE_CELL_H

#include "base/bytes.h"
#include "lex/figure.h"

enum cell_status { CELL_OK, CELL_BLANK, CELL_NA, CELL_TEXT, CELL_ABSENT, CELL_AMBIGUOUS };

/* One cell of the form as the report gives it. */
struct table_cell {
    enum cell_status status;
    char value[FIGURE_VALUE_MAX]; /* a plain decimal number, or empty */
    struct str unit;              /* what the cell says, else the form's */
    struct str raw;               /* as it stands; AMBIGUOUS: the row's figures */
    bool plain;                   /* the value is raw, byte by byte, the unit the form's */
    size_t line;                  /* input line of the value, or of its row; 0: absent */
    size_t raw_at;                /* AMBIGUOUS: where raw starts in tables.raw */
};

/* Reads what stands in a cell that has the form's unit and no value yet.  `bounded`: bars or tabs
 * say where the cell ends. */
void table_cell_read_any(struct table_cell *cell, struct str raw, bool bounded);
static inline void table_cell_read(struct table_cell *cell, struct str raw, bool bounded)
{
    cell->raw = raw;
    cell->plain = figure_plain(raw, cell->value);
    if (cell->plain) /* as most are */
        cell->status = CELL_OK;
    else
        table_cell_read_any(cell, raw, bounded);
}

/* The same for fewer than BYTES_STEP digits that figure_plain() takes; so many bytes can be read at
 * raw.p, whatever they are. */
static inline void table_cell_take(struct table_cell *cell, struct str raw)
{
    cell->raw = raw;
    cell->plain = true;
    cell->status = CELL_OK;
    memcpy(cell->value, raw.p, BYTES_STEP);
    cell->value[raw.n] = '\0';
}

/* The status as the contract writes it: ok, blank, na, text, absent, ambiguous. */
const char *cell_status_name(enum cell_status status);

#endif
