/* cell_rows.h - rows of explicit cells. */
#ifndef GIPR_PLACE_CELL_ROWS_H
#define GIPR_PLACE_CELL_ROWS_H

#include "place/readings.h"

/* rows.c: finds what the readings of cells need: the rows of lines that have figures, and the heads
 * of the table (cell_heads.h). */
void placing_find_rows(struct placing *p);

/* rows.c: closes the open rows that lack cells at their end, and those that share a row of
 * cells with others though their cells are more than their figures.  Needs the same. */
void placing_close_unclear_rows(struct placing *p);

/* rows.c: how many cells the row of a token has. */
uint32_t cells_in_row(const struct lexed *lx, uint32_t token);

/* rows.c: whether a row of as many slots is complete, which shows where they start. */
bool rows_have_full(const struct placing *p, const struct placing_line *line);

/* rows.c: whether a reading puts figures where complete rows of the line's kind have theirs. */
bool row_agrees_with_full(const struct placing *p, const struct placing_line *line,
                          const int32_t *slot);

/* rows.c: whether the blank cell behind the label of a line may be one that the label spans, for
 * its row ends in a blank cell that may be the last one's:
 *
 *     （二）部分公开 |   | 5 |   | 6 |   | 8 | 3 |   |   |
 *
 * and no complete row of its kind shows whose it is. */
bool row_may_start_later(const struct placing *p, const struct placing_line *line);

/* cells.c: puts into *slot what stands in a cell of a row.  Whether that is a figure, words or
 * nothing, and no unit. */
bool cell_take(const struct placing *p, const struct cell_row *row, uint32_t cell, int32_t *slot);

/* cells.c: whether all figures of a line are in slots. */
bool cells_take_all(const struct placing_line *line, const int32_t *slot);

/* cells.c: whether the figures of a line, which slot[] has, may as well stand in other
 * columns, counted from another of its cells on. */
bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX]);

/* padding.c: leaves the cells that a row was filled up with out of a line's values ... */
void padding_drop(const struct lexed *lx, struct placing_line *line);

/* ... and closes the open rows of cells where all of the text's are filled up. */
void padding_settle(struct placing *p);

#endif
