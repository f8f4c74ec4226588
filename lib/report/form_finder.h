/* form_finder.h - which form a report that has been split uses. */
#ifndef GIPR_REPORT_FORM_FINDER_H
#define GIPR_REPORT_FORM_FINDER_H

#include "form/scan.h"
#include "report/report.h"

/* A zeroed one is ready for use; all members are its own. */
struct form_finder {
    struct lexed lexed;        /* what was read last, with ... */
    struct label_hits labels;  /* ... labels known from report to report */
    struct known_start *start; /* of tables of other reports */
};

void form_finder_free(struct form_finder *f);

/* The form whose labels the report shows, NULL if there is none.  The first lines of a table
 * settle it if they have labels that only the year's form has; else the whole text is looked at. */
const struct form *report_form(struct form_finder *f, struct str text, const struct split *split);

/* The same for a report whose text has been lexed and scanned for labels anyway; its first line was
 * lexed as line 1. */
const struct form *report_form_among(const struct split *split, const struct lexed *lx,
                                     const struct label_hits *hits);

#endif
