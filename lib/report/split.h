/* split.h - a report into its sections, with what it says about itself. */
#ifndef GIPR_REPORT_SPLIT_H
#define GIPR_REPORT_SPLIT_H

#include "form/scan.h"
#include "report/heading.h"
#include "report/meta.h"
#include "report/report.h"

/* All members are the splitter's own. */
struct splitter {
    struct heading_reader headings;
    struct meta_reader meta;
    struct lexed lexed;       /* what tells the form, with ... */
    struct label_hits labels; /* ... labels known from report to report */
    struct heading *heading;
    size_t count, cap;
};

/* Compiles the patterns; one splitter serves any number of reports.  Returns 0,
 * or -1 with *e filled if the built-in data is wrong. */
int splitter_init(struct splitter *s, struct err *e);
void splitter_free(struct splitter *s);

/* Splits a report.  *out is zeroed before its first use; its array of sections
 * is kept from call to call, see split_free().  Section 0, what stands before the
 * first heading, is always there, be it empty.  The strings of *out live as long
 * as the report's and until the next call. */
void split_report(struct splitter *s, const struct report *report, struct split *out);

/* The same but for the form, which is left empty. */
void split_sections(struct splitter *s, const struct report *report, struct split *out);

/* The form that split_report() finds, for a report whose text has been lexed and scanned
 * for labels anyway.  NULL if there is none. */
const struct form *split_form(const struct split *split, const struct lexed *lx,
                              const struct label_hits *hits);

void split_free(struct split *split);

#endif
