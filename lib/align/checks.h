/* checks.h - what is asked of a table that was aligned, and of each of its lines, before its
 * figures are believed.
 *
 * table_checks.h and line_checks.h list the checks, with what each looks for.  All of them read a
 * table in its text and change nothing; true is doubt.  Adding a check is adding a function and a
 * row of a list; rows are asked in their order until one is true. */
#ifndef GIPR_ALIGN_CHECKS_H
#define GIPR_ALIGN_CHECKS_H

#include "align/groups.h"

#define TABLE_CHECK(name) bool name(const struct group_reader *r, const struct table_match *m);
#include "align/table_checks.h"

/* Line i is any of m->line[]: found or not, with or without figures. */
#define LINE_CHECK(name)                                                                           \
    bool name(const struct group_reader *r, const struct table_match *m, size_t i);
#include "align/line_checks.h"

/* parted.c: the unit of a line's first figure, empty if the form has none. */
struct str line_unit(const struct group_reader *r, size_t line);

/* torn.c: makes the lines unsure below whose figures digits stand that are no line's: cells are too
 * narrow for them.  Where several lines are so, all: in others what stands above or below may be a
 * part of what was taken for theirs. */
void table_doubt_torn(struct table_match *m, const struct group_reader *r);

/* doubt.c: makes the lines unsure of which any check is true; those that seem blank and may not be
 * (beside one that has too many figures), or stand before what was taken for the number of a page;
 * and all lines where labels are out of the form's order. */
void table_doubt_lines(struct table_match *m, const struct group_reader *r);

#endif
