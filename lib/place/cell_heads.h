/* cell_heads.h - heads of columns over rows of explicit cells.
 *
 *     项目         | 总计 | 自然人 | 法人      a row is below heads that stand in a row of as many
 *     一、本年新收 | 3    | 2      | 1         cells */
#ifndef GIPR_PLACE_CELL_HEADS_H
#define GIPR_PLACE_CELL_HEADS_H

#include "place/readings.h"

/* Finds the heads that stand in cells: p->head.  What follows needs them, and the rows of lines
 * (placing_find_rows(), which finds both). */
void placing_find_heads(struct placing *p);

/* Marks the heads that some row stands otherwise than below, though they are as many cells as it
 * has; p->off becomes whether there are any. */
void heads_mark_off(struct placing *p);

/* Whether some row stands otherwise than below the heads of a line. */
bool heads_are_off(const struct placing *p, const struct placing_line *line);

/* Whether the heads in the row of cells over a line, as many as its own, are those of its slots and
 * no others: then a blank cell may only be one that another spans. */
bool heads_are_all(const struct placing *p, const struct placing_line *line);

/* Whether a complete line has a blank cell below one of its heads, which stand in one row of as
 * many cells, and a figure left or right of all of them. */
bool heads_are_missed(const struct placing *p, const struct placing_line *line);

/* The first of a line's cells over which a head of one of its columns stands; UINT32_MAX if none
 * does. */
uint32_t heads_first_cell(const struct placing *p, const struct placing_line *line);

/* Whether heads over a line's very cells tell where its figures stand, in whatever order, `all` of
 * them or, where no cell of a label is lost, those of the form's columns: then the line is placed
 * by them, else it is closed. */
void heads_settle(const struct placing *p, struct placing_line *line, bool all);

/* over.c: whether a head over the cells of a complete line stands over the figure of another column
 * than its own, and each of these cells has words over it. */
bool heads_stand_elsewhere(const struct placing *p, const struct placing_line *line);

#endif
