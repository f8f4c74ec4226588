/* split.h - a report into its sections, with what it says about itself. */
#ifndef GIPR_REPORT_SPLIT_H
#define GIPR_REPORT_SPLIT_H

#include "report/form_finder.h"
#include "report/heading_gaps.h"
#include "report/heading_lines.h"
#include "report/meta.h"
#include "report/report.h"
#include "report/script.h"

/* All members are the splitter's own. */
struct splitter {
    struct heading_reader headings;
    struct heading_lines lines; /* of a report */
    struct meta_reader meta;
    struct form_finder form;
    struct script script;
    struct heading_list list; /* lines of the report that may be headings */
    bool inside;              /* they were found inside long lines */
    bool twin;                /* they were found in the report's twin */
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

/* Lines of a report that are known to hold nothing that may be a heading, but for long lines
 * in which headings stand. */
struct known_lines {
    size_t at, end; /* bytes of the report's text, the last newline included */
    size_t lines;
};

/* The same but for the form, which is left empty.  The n stretches `known`, in the order of the
 * text, are passed over. */
void split_sections(struct splitter *s, const struct report *report,
                    const struct known_lines *known, size_t n, struct split *out);

/* The lines of the last report that might have been headings, in its order: *n of them.  NULL if
 * they are not known, or were not found in its own text. */
const struct heading *splitter_lines(const struct splitter *s, size_t *n);

void split_free(struct split *split);

#endif
