/* outline.h - which of the lines that may be headings are the report's. */
#ifndef GIPR_REPORT_OUTLINE_H
#define GIPR_REPORT_OUTLINE_H

#include "report/heading.h"

/* Sets `chosen` of the n candidates h, which stand in the order of the text.
 *
 * The headings of a report number on: 一、 二、 三、 ...  Numbered paragraphs, tables
 * of contents and documents in an annex start over.  So each style of numbering
 * gets the sequence with the highest score, a statutory heading counting more
 * than one in the report's own words and a number that is not the next one
 * costing something, and the style whose sequence scores highest is the
 * report's.  A statutory heading that lost or changed its number is then taken
 * in where its topic is missing; annexes count behind the last heading. */
void outline_choose(struct heading *h, size_t n);

#endif
