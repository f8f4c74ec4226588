/* contents.h - lines that look like headings and are none of the report's sections: entries of a
 * table of contents, and headings of documents in an annex. */
#ifndef GIPR_REPORT_CONTENTS_H
#define GIPR_REPORT_CONTENTS_H

#include "report/heading.h"

/* Both set `dropped` of some of the n candidates h, which stand in the order of the text. */

/* Drops tables of contents: headings that follow one another with nothing in between, and come
 * again below. */
void contents_drop(struct heading *h, size_t n);

/* Drops numbered lines in the report's own words behind an annex's line: they are the annex's,
 * unless the annex is only linked above the report. */
void annexed_drop(struct heading *h, size_t n);

#endif
