/* place.h - which figure of a line stands in which column.
 *
 * A line whose figures are as many as its slots is read in order.  A line with
 * fewer needs to know where its blanks are, and every extractor keeps that in its
 * own way: as cells between bars, as empty lines, by position, or not at all.
 * Each way is a *reading*.  A reading must explain all lines of the table that
 * are complete; a figure is given only where all readings that do agree. */
#ifndef GIPR_PLACE_PLACE_H
#define GIPR_PLACE_PLACE_H

#include <limits.h>

#include "align/align.h"

enum {
    SLOTS_MAX = 32,
    DEPTH_MAX = 4, /* of labels: groups in groups */
    NO_DISTANCE = INT_MAX,
};

/* What stands in a slot: a token, or one of these. */
enum { SLOT_BLANK = -1, SLOT_UNKNOWN = -2, SLOT_ABSENT = -3 };

/* One physical row of cells. */
struct cell_row {
    uint32_t from, to; /* tokens */
    uint32_t cells;    /* index of its last cell + 1; 0: figures of several rows, or not in cells */
    uint32_t behind;   /* the cell right behind the labels at its start */
    bool overwritten;  /* its label may be: it has none, nor words that are like it */
};

/* A head of one column, in a row of cells. */
struct cell_head {
    uint32_t token, slot;
    uint32_t line;  /* of the form's table: the first whose slots it heads */
    uint32_t cells; /* of its row */
    bool off; /* some row below it has figures in other cells than those below the heads: cells
                 of rows span others than the heads', and blank ones may be anybody's */
};

/* Rows whose labels reach over more cells are of no kind: the forms have three columns of labels at
 * most, and some extractors make two cells of one. */
enum { LABEL_CELLS_MAX = 6, ROW_KINDS = LABEL_CELLS_MAX * LABEL_CELLS_MAX };
#define CELL_UNKNOWN UINT32_MAX
#define CELL_DIFFERS (UINT32_MAX - 1)

/* The figures of one line of a table, as readings see them. */
struct placing_line {
    const struct line_match *match;
    uint32_t line; /* of the form's table */
    uint32_t slots;
    const uint32_t *value; /* tokens, blanks included */
    uint32_t values, figures;
    uint32_t padding; /* cells behind the values that a row was filled up with */
    struct cell_row row;
    int32_t slot[SLOTS_MAX]; /* the result */
    bool unit_dash;          /* one stands before its values */
    bool gapped;             /* a blank cell stands among them, though they are as many as slots */
    bool full;               /* as many figures as slots, in order: certain */
    bool settled;            /* some reading placed them */
    bool moved;              /* it may stand in columns that are not its own */
    bool beside;             /* it does not, and its figures stand beside it and each other */
    bool copied;             /* its figures are repeated as the heads over them are (copied.c) */
    bool closed;             /* no reading can: copies of figures, or heads out of order */
    bool reordered;          /* heads out of order were looked at for it and those like it */
    bool extra_read;         /* heads over it that the form does not have were (extra.c) */
};

/* Rows of a table in cells that have blank ones, all at their end: how many, and how many figures
 * stand before the first blank one, at least and at most. */
struct row_ends {
    uint32_t rows, least, most;
    bool lack;  /* some have fewer cells than slots */
    bool keeps; /* a blank cell stands before a figure: the others count for nothing */
};

struct evidence;

struct placing {
    const struct form_cell *cell; /* the form's cells */
    const struct form_table *table;
    uint32_t form, number;
    const struct scanned *text;
    struct placing_line *line;
    size_t lines, lines_cap;
    struct cell_head *head; /* in text order; only if open lines are in cells */
    size_t heads, heads_cap;
    uint32_t first_cell[ROW_KINDS];  /* in which complete rows have their first figure, by their
                                      * kinds (rows.c); or CELL_... */
    uint32_t least_cells[ROW_KINDS]; /* of complete rows, by their kinds; 0 if there are none */
    uint32_t full_cells;       /* of a row of cells when labels keep all the cells that they span;
                                * 0: they do not */
    bool keeps_none;           /* they do not: figures stand right behind one that may span some */
    bool spread;               /* cells are repeated over all that they span */
    bool gapped;               /* some line is */
    bool off;                  /* some head is */
    bool fixed_pitch;          /* columns of all pages are counted from the edge of the paper */
    struct columns *columns;   /* of reading_columns, by its variants */
    struct row_ends ends;      /* of open lines (padding.c) */
    unsigned shows;            /* how open lines and figures stand (settle.c) */
    unsigned padded, unpadded; /* a bit for each variant of reading_lines by which blank cells stand
                                * between labels and figures of complete lines; by which none does,
                                * of any line whose label may span some */
    int distance, distance_spans, distance_words; /* see placing_find_distance() */
    bool uneven;                                  /* rows do not stand all equally far apart */
    const struct evidence *evidence;              /* what the report says */
};

/* Variants of each reading are numbered from 0; the file of each reading says which is which. */
enum {
    CELLS_BY_ROW = 3, /* where figures start in a row is told by that row ... */
    CELLS_FIXED = 2 * LABEL_CELLS_MAX + 1, /* ... or they start in the same cell in all rows: cells
                                            * are tried from 0 to twice as far as labels reach */
    CELLS_VARIANTS = CELLS_BY_ROW + CELLS_FIXED,
    HEADS_VARIANTS = 1,
    EACH_VARIANTS = 2,
    LINES_VARIANTS = 9,
    BOX_VARIANTS = 1,
    PAGE_VARIANTS = 4 * MEASURES,         /* of reading_columns: by one page ... */
    COLUMNS_VARIANTS = 2 * PAGE_VARIANTS, /* ... and by all pages */
    VARIANTS_MAX = CELLS_VARIANTS,        /* of any reading */
};

/* What a whole report says of how its text was made, where one table alone proves too
 * little. */
struct evidence {
    /* reading_lines: how many incomplete and blank lines each variant explains */
    uint32_t lines, fits[LINES_VARIANTS];
    uint32_t amid[LINES_VARIANTS]; /* those of them that have a blank cell behind a figure and
                                    * before another */
    bool uneven;                   /* rows of some table stand further apart than others */
    int distance;                  /* the least of its tables, NO_DISTANCE if none is known */
    /* reading_columns: how many incomplete lines the best variant of a measure explains */
    uint32_t measured[MEASURES];
    uint32_t aligned[MEASURES]; /* figures that stand in columns with others, by each measure */
    struct row_ends ends;       /* of all tables, */
    uint32_t ended;             /* of so many that have such rows; ... */
    bool ragged;                /* ... those of one alone show that they are filled up */
};

/* Starts on the table that `m` was aligned with: lines that are complete, blank or
 * absent are settled at once.  p->line[] has one for each line of the table; p is
 * reused, and `m` must outlive its use. */
void placing_start(struct placing *p, const struct form_layout *layout, uint32_t form,
                   uint32_t table, const struct scanned *text, const struct table_match *m);

/* Counts what one table's lines say. */
void evidence_add(struct evidence *evidence, struct placing *p);

/* Settles the other lines where the readings agree. */
void placing_settle(struct placing *p, const struct evidence *evidence);

void placing_free(struct placing *p);

/* wide.c: the number of a row that a figure may be, 0 if it is none; so many rows in a row
 * that count up show that it is. */
enum { ROW_STEPS_MIN = 4 };
uint32_t figure_row_number(struct str raw);

/* signs.c: whether one of the n cells of a line may hold a decrease. */
bool line_may_decrease(const struct form_cell *cell, size_t n);

#endif
