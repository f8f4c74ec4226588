/* findings.h - what gipr-check's library finds in made-up cells, as text, for tests. */
#ifndef GIPR_TESTS_UNIT_FINDINGS_H
#define GIPR_TESTS_UNIT_FINDINGS_H

#include "check/check.h"

/* A report all of whose cells are 0, but for those that `cells` names, divided by
 * blanks: a number (with a unit behind it), or a status.
 *
 *     requests.new.person=3 requests.granted.person=blank proactive.fees.amount=3元
 *
 * `-requests.new.person` leaves the record out. */
struct findings_report {
    const char *id, *year, *agency, *form, *cells;
};

struct findings_input {
    const struct findings_report *report; /* up to one without id */
    const char *rules;                    /* text of a rules file, NULL: none */
    const char *sections;                 /* text of section records, NULL: none */
    struct check_options options;
};

/* The cells of the reports as TSV, cell i of each at line 100 + i; to be freed. */
struct buf findings_cells(const struct findings_report *report);

/* What is found: a line `rule table.row.col left right delta status line` each, `_`
 * for what is empty, behind warnings `!text`.  The messages go to *messages, a line
 * each, unless it is NULL.  All is to be freed. */
char *findings_of(const struct findings_input *input, char **messages);

#endif
