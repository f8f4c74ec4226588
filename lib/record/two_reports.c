#include "record/two_reports.h"

void two_reports_warn(const struct err_sink *sink, const char *name, size_t line,
                      const struct two_reports *two)
{
    char earlier[ERR_QUOTE_MAX], later[ERR_QUOTE_MAX], agency[ERR_QUOTE_MAX], year[ERR_QUOTE_MAX];
    err_warn(sink, name, line, "reports %s and %s are both of %s and %s: the later one counts",
             err_quote_name(earlier, two->earlier), err_quote_name(later, two->later),
             err_quote(agency, two->agency), err_quote(year, two->year));
}
