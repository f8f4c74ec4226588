/* cell_list.h - the cells of one report, taken apart and put in order. */
#ifndef GIPR_DIFF_CELL_LIST_H
#define GIPR_DIFF_CELL_LIST_H

#include "base/decimal.h"
#include "diff/codes.h"
#include "diff/reports.h"

/* The columns that a comparison of cells wants of its sources. */
enum { CELL_TABLE = SOURCE_OWN, CELL_ROW, CELL_COL, CELL_VALUE, CELL_UNIT, CELL_COLUMNS };

/* What stands in a cell, and where: {0} where there is no such cell. */
struct cell_figure {
    struct str value, unit;
    const char *line;
    const struct decimal *sum; /* not NULL: this is the number, whatever value is */
};

/* Whether there is something, though it may turn out to be no number. */
static inline bool figure_given(const struct cell_figure *f)
{
    return f->sum || f->value.n > 0;
}

/* The number.  Returns 0 or the code of decimal_parse(). */
static inline int figure_number(const struct cell_figure *f, struct decimal *number)
{
    if (!f->sum)
        return decimal_read(number, f->value);
    *number = *f->sum;
    return 0;
}

struct cell {
    struct cell_key key;
    struct cell_figure figure;
};

struct cell_list {
    struct cell *cell; /* in codebook order, then by unit, then as in the input */
    size_t count, cap;
    struct buf text;     /* fields that are not as they stand in the lines */
    struct decimal *sum; /* of parts */
    size_t sums, sums_cap;
    size_t repeats;            /* records that a later one of the same cell has replaced ... */
    struct cell_figure repeat; /* ... and the first of those later ones */
};

/* Reads the cells of a report of the source; NULL has none.  They live as long as its
 * runs, and until the next call. */
void cell_list_read(struct cell_list *c, const struct codes *codes, struct source *source,
                    const struct side_report *report);
void cell_list_free(struct cell_list *c);

/* Where only one of the two has a row as a whole, and only the other its parts: puts
 * the sum in the place of the parts.  It has no value if one of the parts has none, or
 * is missing. */
void cell_list_join(struct cell_list *old, struct cell_list *new, const struct codes *codes);

/* Of cells of which one of the two has more records than the other: keeps the last one.  Where both
 * have as many, as a report twice in the input compared with itself has, all stay. */
void cell_list_settle(struct cell_list *old, struct cell_list *new);

#endif
