/* dropped.h - figures that were in the report, but are not in its text.
 *
 * Some programs that take the text out of web pages leave out every line that stood on the page
 * already.  Of a table with a cell a line remain its labels, and the first 0:
 *
 *     规章 0 规范性文件 行政许可 行政处罚
 *
 * No row of such a text is blank for certain. */
#ifndef GIPR_ALIGN_DROPPED_H
#define GIPR_ALIGN_DROPPED_H

#include "align/align.h"

/* What proves that lines that stood before are there.  NOT_ASKED: no row seems to have lost its
 * figures so, be it that all have some, or that a row is a line. */
enum repetition { REPEATS_NOTHING, REPEATS_FIGURES, REPEATS_WORDS, REPETITION_NOT_ASKED };

/* What stands twice in any of the `tables` tables of a report. */
enum repetition table_repetition(const struct lexed *lx, const struct table_match *match,
                                 size_t tables);

/* Makes the line unsure that ends the text though it is not the table's last one: where its
 * figures would be, the text was cut off. */
void table_doubt_cut(const struct lexed *lx, struct table_match *m);

#endif
