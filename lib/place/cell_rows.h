/* cell_rows.h - rows of explicit cells, and the heads of their columns. */
#ifndef GIPR_PLACE_CELL_ROWS_H
#define GIPR_PLACE_CELL_ROWS_H

#include "place/readings.h"

/* rows.c: finds what the readings of cells need, the rows of lines that have figures and
 * the heads of the table; or these alone. */
void placing_find_rows(struct placing *p);
void placing_find_heads(struct placing *p);

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

/* cells.c: whether the figures of a line, which slot[] has, may as well stand in other
 * columns, counted from another of its cells on. */
bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX]);

/* cells.c: marks the heads that some row stands otherwise than below, though they are as many cells
 * as it has; p->off becomes whether there are any. */
void heads_mark_off(struct placing *p);

/* cells.c: whether the heads in the row of cells over a line, as many as its own, are those of its
 * slots and no others: then a blank cell may only be one that another spans.  Needs the rows and
 * heads. */
bool heads_are_all(const struct placing *p, const struct placing_line *line);

/* cells.c: whether a complete line has a blank cell below one of its heads, which stand in one row
 * of as many cells, and a figure left or right of all of them.  Needs the rows and heads. */
bool heads_are_missed(const struct placing *p, const struct placing_line *line);

/* cells.c: the first of a line's cells over which a head of one of its columns stands; UINT32_MAX
 * if none does.  Needs the rows and heads. */
uint32_t heads_first_cell(const struct placing *p, const struct placing_line *line);

/* cells.c: whether heads over a line's very cells tell where its figures stand, in
 * whatever order, `all` of them or, where no cell of a label is lost, those of the form's columns:
 * then the line is placed by them, else it is closed.  Needs the rows and heads. */
void heads_settle(const struct placing *p, struct placing_line *line, bool all);

/* over.c: whether a head over the cells of a complete line stands over the figure of another
 * column than its own, and each of these cells has words over it. */
bool heads_stand_elsewhere(const struct placing *p, const struct placing_line *line);

/* padding.c: leaves the cells that a row was filled up with out of a line's values ... */
void padding_drop(const struct lexed *lx, struct placing_line *line);

/* ... and closes the open rows of cells where all of the text's are filled up. */
void padding_settle(struct placing *p);

#endif
