/* reports.h - the reports of a body, one a year, and which are compared. */
#ifndef GIPR_DIFF_REPORTS_H
#define GIPR_DIFF_REPORTS_H

#include "diff/runs.h"

/* One report: runs linked by run->next, in the order of the input. */
struct side_report {
    struct str year, report; /* as they stand in the lines */
    struct run *first, *last;
};

struct reports {
    struct side_report *report; /* by year */
    size_t count, cap;
};

/* Finds the reports of a body of `runs`.  Of several for one year the one that
 * starts last is kept; a warning names them. */
void reports_find(struct reports *r, struct runs *runs, const struct body *body,
                  const struct err_sink *warnings);
void reports_free(struct reports *r);

/* Two reports to be compared; one of them may be NULL. */
struct report_pair {
    const struct side_report *old, *new;
};

struct report_pairs {
    struct report_pair *pair; /* by year */
    size_t count, cap;
};

/* The reports of two sides: if both have just one, those two; else those of equal
 * years, and the rest with nothing. */
void reports_pair_sides(struct report_pairs *p, const struct reports *old,
                        const struct reports *new);

/* The reports of one side: each with that of the year before.  One without a year
 * is reported to the source of `runs` and left out. */
void reports_pair_years(struct report_pairs *p, const struct reports *r, struct runs *runs);

void report_pairs_free(struct report_pairs *p);

#endif
