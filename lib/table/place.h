/* place.h - which figure of a line stands in which column.
 *
 * A line whose figures are as many as its slots is read in order.  A line with
 * fewer needs to know where its blanks are, and every extractor keeps that in its
 * own way: as cells between bars, as empty lines, by position, or not at all.
 * Each way is a *reading*.  A reading must explain all lines of the table that
 * are complete; a figure is given only where all readings that do agree. */
#ifndef GIPR_TABLE_PLACE_H
#define GIPR_TABLE_PLACE_H

#include "table/align.h"

enum { SLOTS_MAX = 32 };

/* What stands in a slot: a token, or one of these. */
enum { SLOT_BLANK = -1, SLOT_UNKNOWN = -2 };

/* The figures of one line of a table, as readings see them. */
struct placing_line {
    const struct line_match *match;
    uint32_t line; /* of the form's table */
    uint32_t slots;
    const uint32_t *value; /* tokens, blanks included */
    uint32_t values, figures;
    int32_t slot[SLOTS_MAX]; /* the result */
    bool full;               /* as many figures as slots, in order: certain */
    bool settled;            /* some reading placed them */
};

struct placing {
    const struct form_cell *cell; /* the form's cells */
    const struct form_table *table;
    uint32_t form, number;
    const struct scanned *text;
    struct placing_line *line;
    size_t lines, lines_cap;
    uint32_t proved; /* variants of reading_lines (bits) that explained a line of this report;
                        the caller clears it before a report's first table */
};

/* One reading: fills slot[] for the line, or returns false when it cannot say
 * (then slot[] is not used).  `how` is its variant. */
typedef bool reading_fn(const struct placing *p, const struct placing_line *line, int how,
                        int32_t slot[SLOTS_MAX]);

reading_fn reading_heads;   /* place_cells.c: explicit cells under the heads of their columns */
reading_fn reading_cells;   /* place_cells.c: explicit cells */
reading_fn reading_lines;   /* place_lines.c: a cell a line, blanks as empty lines */
reading_fn reading_columns; /* place_columns.c: by display column */

/* Variants of each reading are numbered from 0. */
enum {
    CELLS_VARIANTS = 3 + 13,
    HEADS_VARIANTS = 1,
    LINES_VARIANTS = 2 * (1 + 4),
    COLUMNS_VARIANTS = 8
};

/* Places the figures of all lines that `m` found.  p->line[] is the result, one for
 * each line of the table; p is reused. */
void table_place(const struct form_layout *layout, uint32_t form, uint32_t table,
                 const struct scanned *text, const struct table_match *m, struct placing *p);

void placing_free(struct placing *p);

#endif
