/* checks.h - what is looked at before any reading of a table's lines: cells that are repeated in
 * all that they span, and heads that are not the form's.  Lines that these are about are read by
 * them alone, or closed. */
#ifndef GIPR_PLACE_CHECKS_H
#define GIPR_PLACE_CHECKS_H

#include "place/readings.h"

/* spread.c: whether one of the table's labels among the tokens [from, to) stands
 * in the cell beside it, too, as in a table on a full grid ... */
bool spread_shows(const struct placing *p, uint32_t from, uint32_t to);

/* ... and reads the lines of such a table, or closes them. */
void spread_read(struct placing *p);

/* copied.c: reads the lines of a table with a cell a line some of whose heads are copied, or closes
 * them. */
void placing_check_copied(struct placing *p);

/* padding.c: closes the open lines whose blank cells were left out. */
void padding_check(struct placing *p);

/* extra.c: reads the lines below heads of columns of figures that the form does not have, or
 * closes them. */
void placing_check_extra(struct placing *p);

/* wide.c: closes all lines of a table that has a column more than the form. */
void placing_check_width(struct placing *p);

/* shared_head.c: closes all lines of a table of one column whose head spans several. */
void placing_check_shared_head(struct placing *p);

/* wide.c: whether the figures of most lines of several slots (of all lines: `any`) start, or end,
 * with a number that is one more than that of the line before. */
bool placing_is_numbered(const struct placing *p, bool any, bool at_end);

/* signs.c: closes all lines of a table most of whose figures are less than zero. */
void placing_check_signs(struct placing *p);

/* order.c: looks for heads in another order than the form's, and reads the lines
 * below them by these alone, or closes them. */
void placing_check_order(struct placing *p);

/* across.c: the same for a table printed across, whose line is read by the heads over its very
 * cells if these are more than its slots, or closed. */
void placing_check_across(struct placing *p);

/* missed.c: closes complete lines that have blank cells below their heads and figures beside these.
 */
void placing_check_missed(struct placing *p);

/* other_heads.c: closes the lines below heads of another table. */
void placing_check_other_heads(struct placing *p);

#endif
