/* grid.h - the cells of a drawn table, each on its rows and columns, into tokens.
 *
 *     column  0        1      2
 *     row 0   ┌────────┬──────┐     A cell has pieces, one for each line of text in it.
 *             │ 三、本 │ 予以 │     One that spans rows or columns belongs to its first.
 *     row 1   │ 年度   ├──────┤
 *             │        │ 部分 │
 *             └────────┴──────┘     */
#ifndef GIPR_LEX_GRID_H
#define GIPR_LEX_GRID_H

#include "base/store.h"
#include "lex/lex.h"

enum { GRID_COLUMNS_MAX = 64 };

#define NO_CELL UINT32_MAX

/* One line of a cell. */
struct grid_piece {
    struct str text;  /* trimmed, maybe empty */
    struct str input; /* its input line ... */
    uint32_t line;    /* ... and that line's number */
    bool fills;       /* no further character would fit behind it */
    uint32_t next;    /* piece below it in its cell, NO_CELL at the end */
};

struct grid_cell {
    uint32_t row, column;
    uint32_t first, last; /* its pieces */
    struct str text;      /* all of them joined */
};

/* It is zeroed before its first start. */
struct grid {
    uint32_t columns;
    uint32_t place[GRID_COLUMNS_MAX + 1]; /* where each column starts in a line */
    bool breaks_words;                    /* at the edge of a cell, not at their ends */
    struct grid_cell *cell;               /* in the order of rows and columns */
    size_t cells, cells_cap;
    struct grid_piece *piece;
    size_t pieces, pieces_cap;
};

void grid_free(struct grid *g);

/* Starts a table of no rows. */
void grid_start(struct grid *g, uint32_t columns, bool breaks_words);

/* Adds a cell, which must come in order; returns its number. */
uint32_t grid_add_cell(struct grid *g, uint32_t row, uint32_t column);

/* Adds the next line of a cell. */
void grid_add_piece(struct grid *g, uint32_t cell, struct grid_piece piece);

/* Appends the table's tokens to lx, a row of CELLS for each row, all columns in it: the
 * lines of a cell joined (in `store`, if need be), blanks where there is none.  Returns false, with
 * nothing appended, when the figures on several lines of cells may be several numbers: then the
 * table has not the rows that it seems to have.  In a few rows of many, such figures stay together,
 * as words. */
bool grid_emit(struct grid *g, struct store *store, struct lexed *lx);

#endif
