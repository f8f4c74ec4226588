/* deal.h - the figures between anchors dealt out to the lines of a table, only where their numbers
 * leave no choice. */
#ifndef GIPR_ALIGN_DEAL_H
#define GIPR_ALIGN_DEAL_H

#include "align/groups.h"

/* Fills the lines of the table that r tells, all absent in *m so far, with the labels at the
 * anchors and with the figures around them. */
void deal_figures(const struct group_reader *r, const struct anchors *a, struct table_match *m);

/* across.c: the same for a table printed across, whose one line has heads instead of a label. */
void deal_across(const struct group_reader *r, struct table_match *m);

/* down.c: the same where the groups of its columns were printed as rows of cells, in a grid that
 * leaves no doubt whose each is: m->down.  Whether they were; if not, *m is as it was. */
bool deal_down(const struct group_reader *r, struct table_match *m);

/* parts.c: the same where they were printed as tables of their own. */
bool deal_parts(const struct group_reader *r, struct table_match *m);

/* blocks.c: the same where they were printed in several blocks of figures: a list of outcomes, all
 * groups side by side, or a table for each. */
bool deal_blocks(const struct group_reader *r, struct table_match *m);

/* moved.c: makes the lines unsure that are absent, but whose labels stand with figures behind them
 * where the form's order does not have them. */
void table_find_moved(const struct group_reader *r, struct table_match *m);

/* Makes a line one whose label stands at the anchor, without figures yet. */
void line_anchor(struct line_match *line, const struct anchor *a);

/* Gives a token to a line, behind those that it has; no other line may have been given any since
 * its first one. */
void line_add(struct table_match *m, struct line_match *line, uint32_t token);

/* Gives the tokens of groups [from, to) to a line. */
void line_give(struct table_match *m, struct line_match *line, const struct groups *g, size_t from,
               size_t to);

#endif
