/* grid.h - tables of a page as rows on a full grid.
 *
 *     <tr><td colspan=2>a<td>b        | a |  | b |
 *     <tr><td rowspan=2>c<td>d        | c | d |
 *     <tr><td>e<td>f                  |  | e | f |
 *
 * A cell's text stands at the first place that it covers, the others are empty; where a row ends
 * early, no cell is made up.  Lines of text within a cell are
 * divided by a blank, and `|` becomes its full-width form.
 *
 * While a table is open, its cells are lines like all others; when it ends they
 * become rows, unless the table only lays the page out: one column; cells with
 * tables in them; cells with paragraphs of prose.  Then they stay lines, an
 * empty cell an empty line. */
#ifndef GIPR_HTML_GRID_H
#define GIPR_HTML_GRID_H

#include "html/flow.h"
#include "html/tag.h"

struct grid_cell {
    size_t from, to; /* its lines */
    size_t row;      /* from 1 */
    unsigned column; /* from 0 */
    unsigned until;  /* columns up to the next free one: it covers them, or cells above do */
};

struct grid;

/* The tables of one page.  It is zeroed before its first start. */
struct grids {
    struct flow *flow;
    struct grid *open;      /* outermost first */
    size_t count;           /* of open tables */
    size_t deeper;          /* open tables that are too deep to be tables */
    struct grid_cell *cell; /* of all open tables, the innermost one's last */
    size_t cells, cells_cap;
    size_t places;    /* of grids that the page may still fill */
    size_t oversized; /* tables that stayed lines for their size */
    struct buf rows;  /* of the table that ends */
};

/* Starts on a page of `bytes` whose text goes to `flow` (borrowed). */
void grids_start(struct grids *g, struct flow *flow, size_t bytes);
void grids_free(struct grids *g);

/* The tags of tables; each ends the line at hand and what it implies the end of.
 * Cells and rows outside of tables start and end blocks. */
void grids_table(struct grids *g, bool layout);
void grids_rows(struct grids *g);
void grids_row(struct grids *g);
void grids_end_row(struct grids *g);
void grids_cell(struct grids *g, const struct tag *tag);
void grids_end_cell(struct grids *g);
void grids_end_table(struct grids *g);

#endif
