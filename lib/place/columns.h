/* columns.h - figures set under one another: where the columns of lines stand. */
#ifndef GIPR_PLACE_COLUMNS_H
#define GIPR_PLACE_COLUMNS_H

#include "place/readings.h"

/* Where the columns of lines stand. */
enum { EDGES = 3 }; /* left, right, middle */
struct column_places {
    uint32_t slots;
    bool by_figures;                    /* known from figures, which are aligned alike, or heads */
    struct span span[SLOTS_MAX];        /* SPAN_NONE: unknown */
    struct span edge[EDGES][SLOTS_MAX]; /* by figures: where those of each slot have edges */
};

/* choice.c: forgets all columns; adds a figure to those that tell where a column is ... */
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

/* choice.c: whether the figures that were added to each column are aligned with each other. */
bool column_places_straight(const struct column_places *c);

/* columns.c: the measure by which a variant of reading_columns counts columns. */
enum measure columns_measure(int how);

/* labels.c: marks the lines whose labels show that their cells were moved to other columns. */
void placing_mark_moved(struct placing *p);

/* columns.c: marks those of the others whose figures stand beside their labels and beside each
 * other.  Must be called before reading_columns(), which has nothing to say of any more. */
void placing_mark_beside(struct placing *p);

/* columns.c: forgets the columns that lines of another table, or lines that were not
 * yet marked as moved, made known.  Must be called before reading_columns(). */
void placing_forget_columns(struct placing *p);

/* heads.c: the first of the lines that the heads above a line head, too. */
uint32_t heads_first_line(const struct placing *p, uint32_t line);

/* heads.c: where the columns of a line stand, by the words above it, on its page or on any (span[],
 * one for each slot).  Returns whether that is known. */
bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   bool any_page, struct span *span);

#endif
