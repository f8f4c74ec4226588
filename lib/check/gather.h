/* gather.h - the cells of one report out of a stream of cell records.
 *
 *     struct gather g = {0};
 *     while (record_next(&in, &e) > 0)
 *         if (gather_take(&g, &in, &e) == GATHER_NEXT) {
 *             use(&g);                    the report is complete
 *             gather_reset(&g);
 *             gather_take(&g, &in, &e);   the record starts the next one
 *         }
 *
 * The records of one report come together, its cells in any order.  A report
 * ends where report, year, agency or form change, or where a cell comes again. */
#ifndef GIPR_CHECK_GATHER_H
#define GIPR_CHECK_GATHER_H

#include <stdint.h>

#include "base/buf.h"
#include "base/decimal.h"
#include "base/intern.h"
#include "form/form.h"
#include "record/reader.h"
#include "table/tables.h"

enum {
    GATHER_REPORT,
    GATHER_FORM,
    GATHER_TABLE,
    GATHER_ROW,
    GATHER_COL,
    GATHER_VALUE,
    GATHER_STATUS,
    GATHER_YEAR,
    GATHER_AGENCY,
    GATHER_UNIT,
    GATHER_LINE,
    GATHER_COLUMNS
};

/* The columns that the record reader must be given. */
extern const struct record_column gather_columns[GATHER_COLUMNS];

/* A cell as the checks see it. */
struct gathered_cell {
    struct decimal value; /* 0 unless CELL_OK */
    size_t line;          /* input line of the report; 0: not known */
    uint32_t unit;        /* id in gather.units */
    enum cell_status status;
    bool given; /* a record has come; if not, the status is CELL_ABSENT */
};

/* Whose cells they are. */
struct gathered_report {
    struct str id, year, agency, form_name; /* until the next report starts */
    const struct form *form;                /* NULL: not in the codebook */
    size_t form_index;                      /* in the codebook */
};

struct gather {
    struct gathered_report report;
    struct gathered_cell *cell; /* one for each cell of the form */
    size_t given;               /* cells that have come */
    const char *file;           /* where the report's first record stands */
    size_t line;
    bool started;

    bool blank_is_zero; /* to be set: a blank cell becomes CELL_OK with 0 */
    struct intern units;

    /* The rest is the gatherer's own. */
    size_t cells_cap;
    struct buf names; /* what `report` points into */
    uint32_t last;    /* the cell that came last */
    uint32_t last_unit;
    uint32_t *follow; /* which cell came after each cell, last time */
    const struct form *followed;
};

enum { GATHER_ERROR = -1, GATHER_TAKEN = 0, GATHER_NEXT = 1 };

/* Takes the present record of `in`.  GATHER_NEXT: it belongs to the next report
 * and was not taken.  GATHER_ERROR: *e is filled, the record was dropped. */
int gather_take(struct gather *g, const struct record_reader *in, struct err *e);

/* Makes room for the next report. */
void gather_reset(struct gather *g);
void gather_free(struct gather *g);

#endif
