/* heading_start.h - how headings start: most lines of a report start otherwise, and are not
 * looked at further. */
#ifndef GIPR_REPORT_HEADING_START_H
#define GIPR_REPORT_HEADING_START_H

#include "report/heading.h"

/* Fills r->starts; r->topics must be there. */
void heading_starts_init(struct heading_reader *r);

/* Whether c may stand before the first Chinese character of a heading: it adorns a line, belongs to
 * a heading's number, or is left out of its compact form. */
bool heading_may_skip(const struct heading_reader *r, uint32_t c);

/* A quick look at a line's number and first word: false if it is no heading for sure.  `first`:
 * bytes before the first character that heading_may_skip() does not name. */
bool heading_may_begin(const struct heading_reader *r, struct str line, size_t first);

/* Whether a line ends in a figure, as no heading does, nor any annex but those that its first
 * character may start. */
bool heading_ends_otherwise(const struct heading_reader *r, struct str line, size_t first);

/* The first character of words in its compact form, 0 if there is none. */
uint32_t heading_first_char(struct str words);

/* Whether words that start with c (compact) can be a statutory heading, a year before it
 * aside, or an annex. */
bool heading_may_be_statutory(const struct heading_reader *r, uint32_t c);

#endif
