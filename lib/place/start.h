/* start.h - the parts of placing_start(): what is known of a line by itself. */
#ifndef GIPR_PLACE_START_H
#define GIPR_PLACE_START_H

#include "place/readings.h"

/* Whether a line is in the table, and its figures are known to be its own. */
static inline bool line_is_there(const struct placing_line *line)
{
    return line->match->state != MATCH_ABSENT && line->match->state != MATCH_UNSURE;
}

/* unit_dash.c: leaves the dashes in a column of units out of the values of lines whose unit the
 * form leaves open. */
void unit_dashes_skip(struct placing *p, const struct table_match *m);

/* unit_dash.c: whether a figure alone in its row follows the dash of the unit right before a line's
 * values, of which there are none: a row that was broken behind its unit. */
bool is_broken_behind_unit(const struct placing *p, const struct placing_line *line);

/* complete.c: puts the figures of a line into its slots, in their order.  Returns whether it is
 * complete, for sure: else what is in its slots means nothing. */
bool line_fill(const struct placing *p, struct placing_line *line);

/* gaps.c: whether a blank cell stands among the figures of a row. */
bool row_has_gap(const struct placing *p, const struct placing_line *line);

/* gaps.c: whether a line of fewer slots than others of its table has a figure further right than
 * any column of the form, with nothing where its own would be. */
bool row_stands_beyond(const struct placing *p, const struct placing_line *line);

/* gaps.c: takes back complete lines that have gaps whose cells nothing explains. */
void placing_check_gaps(struct placing *p);

#endif
