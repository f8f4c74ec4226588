/* title.h - whether a page's text has the title of its report. */
#ifndef GIPR_HTML_TITLE_H
#define GIPR_HTML_TITLE_H

#include "report/meta.h"

/* Whether none of the first lines of the text is the title of a report, so that
 * the page's <title> should stand above it. */
bool title_is_missing(struct meta_reader *r, struct str text);

#endif
