/* years.h - what rules that compare years need to know of each report.
 *
 * Reports may come in any order, so what the rules look at is kept until all have
 * come, as short text: some 500 bytes a report with its names. */
#ifndef GIPR_CHECK_YEARS_H
#define GIPR_CHECK_YEARS_H

#include "check/gather.h"
#include "check/verdict.h"

struct kept_report;

struct years {
    struct plan plan[FORMS_MAX][FORMS_MAX]; /* of a form and the form of the year before */
    bool *needed[FORMS_MAX];                /* which cells of a form some plan looks at */
    struct intern key;                      /* agency and year, in the order of `latest` */
    size_t *latest;                         /* index of the last report with that key */
    size_t keys_cap;
    struct kept_report *report;
    size_t reports, reports_cap;
    struct buf text;                       /* what the reports' strings and cells point into */
    size_t at;                             /* the next report to compare */
    struct gathered_cell *cell, *previous; /* of the pair at hand */
};

/* Starts with no reports.  `rules` must outlive y: its plans point into them. */
void years_init(struct years *y, const struct rules *rules);
void years_free(struct years *y);

/* Keeps what is needed of a report; one without year or agency cannot be compared
 * and is passed over.  When the agency has a report of that year already, the later
 * one counts, and a warning names both. */
void years_keep(struct years *y, const struct gather *g, const struct err_sink *warnings);

/* A report whose agency has one of the year before, too. */
struct years_pair {
    struct gathered_report report;
    struct planned planned; /* the cells that the plan looks at are filled */
};

/* The next pair, in the order of the later reports: 1, or 0 when there is none left. */
int years_next(struct years *y, struct years_pair *pair);

#endif
