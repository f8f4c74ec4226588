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

/* The first character of words in its compact form, 0 if there is none. */
uint32_t heading_first_char(struct str words);

/* Whether words that start with c (compact) can be a statutory heading, a year before it
 * aside, or an annex. */
bool heading_may_be_statutory(const struct heading_reader *r, uint32_t c);

#endif
