/* two_reports.h - two reports of one body and year, of which the later one counts. */
#ifndef GIPR_RECORD_TWO_REPORTS_H
#define GIPR_RECORD_TWO_REPORTS_H

#include "base/err.h"

/* As they stand in the records; borrowed for the call. */
struct two_reports {
    struct str earlier, later; /* their identifiers */
    struct str agency, year;
};

/* Warns of both; `name` and `line` are where the later one starts. */
void two_reports_warn(const struct err_sink *sink, const char *name, size_t line,
                      const struct two_reports *two);

#endif
