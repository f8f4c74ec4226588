/* place.h - which figure of a line stands in which column.
 *
 * A line whose figures are as many as its slots is read in order.  A line with
 * fewer needs to know where its blanks are, and every extractor keeps that in its
 * own way: as cells between bars, as empty lines, by position, or not at all.
 * Each way is a *reading*.  A reading must explain all lines of the table that
 * are complete; a figure is given only where all readings that do agree. */
#ifndef GIPR_TABLE_PLACE_H
#define GIPR_TABLE_PLACE_H

#include <limits.h>

#include "table/align.h"

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
};

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
    bool closed;             /* no reading can: copies of figures, or heads out of order */
    bool reordered;          /* heads out of order were looked at for it and those like it */
};

/* Where the columns of lines stand. */
enum { EDGES = 3 }; /* left, right, middle */
struct column_places {
    uint32_t slots;
    bool by_figures;                    /* known from figures, which are aligned alike, or heads */
    struct span span[SLOTS_MAX];        /* SPAN_NONE: unknown */
    struct span edge[EDGES][SLOTS_MAX]; /* by figures: where those of each slot have edges */
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
    uint32_t first_cell[ROW_KINDS]; /* in which complete rows have their first figure, by their
                                     * kinds (place_cells.c); or CELL_... */
    uint32_t full_cells;       /* of a row of cells when labels keep all the cells that they span;
                                * 0: they do not */
    bool keeps_none;           /* they do not: figures stand right behind one that may span some */
    bool no_dashes;            /* none stand for the units that the form leaves open */
    bool spread;               /* cells are repeated over all that they span ... */
    uint32_t spread_labels;    /* ... labels over so many cells of each row, 0: unknown */
    struct columns *columns;   /* of reading_columns, by its variants */
    unsigned shows;            /* how open lines and figures stand (place_settle.c) */
    unsigned padded, unpadded; /* a bit for each variant of reading_lines by which blank cells stand
                                * between labels and figures of complete lines; by which none does,
                                * of any line whose label may span some */
    int distance, distance_spans, distance_words; /* see placing_find_distance() */
    const struct evidence *evidence;              /* what the report says */
};

/* What a reading says of a line: where its figures stand (in slot[]), that it cannot
 * be read so, or nothing at all, since it is not of its kind. */
enum reading { READ_AGAINST = -1, READ_SILENT, READ_FITS };

/* One reading; `how` is its variant.  slot[] is only good with READ_FITS. */
typedef enum reading reading_fn(const struct placing *p, const struct placing_line *line, int how,
                                int32_t slot[SLOTS_MAX]);

reading_fn reading_heads;      /* place_cells.c: explicit cells under the heads of their columns */
reading_fn reading_cells;      /* place_cells.c: explicit cells */
reading_fn reading_some_heads; /* the same where columns of the form are not there */
reading_fn reading_each;       /* place_cells.c: a cell a line, blank ones shown by a bar */

/* place_cells.c: finds what its readings need, the rows of lines that have figures and
 * the heads of the table. */
void placing_find_rows(struct placing *p);

/* place_cells.c: closes the open rows that lack cells at their end, and those that share a row of
 * cells with others though their cells are more than their figures.  Needs the same. */
void placing_close_unclear_rows(struct placing *p);

/* place_cells.c: whether the figures of a line, which slot[] has, may as well stand in other
 * columns, counted from another of its cells on. */
bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX]);

/* place_cells.c: whether figures of some row stand in other cells than those below the heads, which
 * are as many as the row's. */
bool heads_fail(const struct placing *p);

/* place_cells.c: whether heads over a line's very cells tell where its figures stand, in
 * whatever order, `all` of them or those of the form's columns: then the line is placed by them,
 * else it is closed.  Needs the same. */
void heads_settle(const struct placing *p, struct placing_line *line, bool all);

/* place_padding.c: leaves the cells that a row was filled up with out of a line's values; closes
 * the open lines whose blank cells were left out. */
void padding_drop(const struct lexed *lx, struct placing_line *line);
void padding_check(struct placing *p);

/* place_order.c: looks for heads in another order than the form's, and reads the lines
 * below them by these alone, or closes them. */
void placing_check_order(struct placing *p);

/* Makes a line one that no reading can place. */
void placing_close(struct placing_line *line);

/* Puts the same into all slots of a line. */
void placing_set(struct placing_line *line, int32_t what);

static inline const struct token *placing_token(const struct placing *p, uint32_t i)
{
    return &p->text->lx.token[i];
}

/* place_wide.c: closes all lines of a table that has a column more than the form. */
void placing_check_width(struct placing *p);

/* place_extra.c: reads the lines below heads of columns of figures that the form does not have, or
 * closes them. */
void placing_check_extra(struct placing *p);

/* place_signs.c: closes all lines of a table most of whose figures are less than zero. */
void placing_check_signs(struct placing *p);

/* place_wide.c: the number of a row that a figure may be, 0 if it is none; so many rows in a row
 * that count up show that it is. */
enum { ROW_STEPS_MIN = 4 };
uint32_t figure_row_number(struct str raw);

/* place_signs.c: whether one of the n cells of a line may hold a decrease. */
bool line_may_decrease(const struct form_cell *cell, size_t n);

/* place_lines.c: finds how many lines with nothing on them stand between the last figure of a
 * complete line and what follows it, the least of the table, for rows may stand further
 * apart than cells; and the same without the cells that groups' labels span. */
void placing_find_distance(struct placing *p);

/* place_columns.c: forgets the columns that lines of another table, or lines that were not
 * yet marked as moved, made known.  Must be called before reading_columns(). */
void placing_forget_columns(struct placing *p);

/* place_choice.c: forgets all columns; adds a figure to those that tell where a column is ... */
void column_places_start(struct column_places *c, uint32_t slots, bool by_figures);
void column_places_add(struct column_places *c, uint32_t slot, struct span s);

/* ... whether most figures of a line start, or end, where a head does, or all stand in the
 * middle of one, and not because all are divided by as many blanks (six at least) ... */
bool columns_exact(const struct placing *p, const struct placing_line *line, enum measure by,
                   const struct column_places *c);

/* ... and chooses a column for each figure of a line, or returns false when there is no way
 * to do so, or more than one.  slot[] must be blank. */
bool columns_choose(const struct placing *p, const struct placing_line *line, enum measure by,
                    const struct column_places *c, int32_t slot[SLOTS_MAX]);

reading_fn reading_lines;   /* place_lines.c: a cell a line, blanks as empty lines */
reading_fn reading_box;     /* place_cells.c: cells that are drawn */
reading_fn reading_columns; /* place_columns.c: by display column */

/* place_spread.c: whether one of the table's labels among the tokens [from, to) stands
 * in the cell beside it, too, as in a table on a full grid ... */
bool spread_shows(const struct placing *p, uint32_t from, uint32_t to);

/* ... in how many cells labels stand before the figures of its rows, 0 if that differs ... */
uint32_t spread_labels(const struct lexed *lx, const struct table_match *m);

/* ... and whether a line of such a table could be read; then slot[] is filled. */
bool spread_read(const struct lexed *lx, uint32_t labels, struct placing_line *line);

/* Variants of each reading are numbered from 0. */
enum {
    CELLS_VARIANTS = 3 + 13,
    HEADS_VARIANTS = 1,
    EACH_VARIANTS = 2,
    LINES_VARIANTS = 1 + 4 + 3 + 1,
    BOX_VARIANTS = 1,
    PAGE_VARIANTS = 4 * MEASURES,         /* of reading_columns: by one page ... */
    COLUMNS_VARIANTS = PAGE_VARIANTS + 4, /* ... and by all pages */
};

/* What a whole report says of how its text was made, where one table alone proves too
 * little. */
struct evidence {
    /* reading_lines: how many incomplete and blank lines each variant explains */
    uint32_t lines, fits[LINES_VARIANTS];
    int distance; /* the least of its tables, NO_DISTANCE if none is known */
    /* reading_columns: how many incomplete lines the best variant of a measure explains */
    uint32_t measured[MEASURES];
    uint32_t aligned[MEASURES]; /* figures that stand in columns with others, by each measure */
};

/* Whether the report speaks for a variant of reading_lines. */
bool evidence_for_lines(const struct evidence *evidence, int how);

/* Counts what one table's lines say. */
void evidence_add(struct evidence *evidence, struct placing *p);

/* place_measure.c: the part of evidence_add() that is about measures, and whether the report
 * was set by one: no other explains more lines, or aligns clearly more figures. */
void evidence_add_aligned(struct evidence *evidence, const struct placing *p);
bool evidence_for_measure(const struct evidence *evidence, enum measure by);

/* The part of evidence_add() that is about reading_lines: a table's last line, whose end
 * is open, proves nothing. */
void evidence_add_lines(struct evidence *evidence, const struct placing *p);

/* Starts on the table that `m` was aligned with: lines that are complete, blank or
 * absent are settled at once.  p->line[] has one for each line of the table; p is
 * reused, and `m` must outlive its use. */
void placing_start(struct placing *p, const struct form_layout *layout, uint32_t form,
                   uint32_t table, const struct scanned *text, const struct table_match *m);

/* Marks the lines whose labels show that their cells were moved to other columns. */
void placing_mark_moved(struct placing *p);

/* The first of the lines that the heads above a line head, too. */
uint32_t heads_first_line(const struct placing *p, uint32_t line);

/* Where the columns of a line stand, by the words above it, on its page or on any (span[],
 * one for each slot).  Returns whether that is known. */
bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   bool any_page, struct span *span);

/* Settles the other lines where the readings agree. */
void placing_settle(struct placing *p, const struct evidence *evidence);

/* Whether the words right before a line's figures are its label, read or not: they stand in the
 * same row and are not like the label of a group. */
bool placing_opens_with_label(const struct placing *p, const struct placing_line *line);

/* Whether a line's figures are known to be its own but not yet placed. */
static inline bool placing_is_open(const struct placing_line *line)
{
    return !line->full && !line->settled && !line->closed && line->figures > 0 &&
           (line->match->state == MATCH_LABEL || line->match->state == MATCH_ORDER);
}

void placing_free(struct placing *p);

#endif
