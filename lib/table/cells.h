/* cells.h - the cells of a report as records, one a cell or one a report. */
#ifndef GIPR_TABLE_CELLS_H
#define GIPR_TABLE_CELLS_H

#include "record/writer.h"
#include "table/source.h"

/* What a record holds. */
struct cells_layout {
    bool labels; /* row_label and col_label at the end of each record */
    bool wide;   /* one record a report: report year agency form and a column for each
                    cell of any form, named table.row.col, with its value */
    /* The rest is filled by cells_start(). */
    const struct form_cell **column; /* wide: the cell of each column */
    size_t columns;
    struct cells_written *written; /* what is the same in all reports, ready to be written */
};

/* Starts a stream of cells on `fd` (see writer_init). */
void cells_start(struct writer *w, int fd, const struct writer_options *options,
                 struct cells_layout *layout);

/* Frees what cells_start() filled; what a record holds stays as it was asked for. */
void cells_free(struct cells_layout *layout);

/* Writes the cells of one report, all of its form's.  Returns 0, or -1 when output
 * has failed. */
int cells_write(struct writer *w, const struct cells_layout *layout, const struct table_report *r,
                const struct tables *t);

#endif
