/* heading_gaps.h - headings in the report's own words among those that are known by theirs.
 *
 *     2、主动公开政府信息情况     known
 *     3、政策解读情况             nothing else is numbered so between 2、 and 4、
 *     4、依申请公开情况           known
 *
 * Lines numbered 1、 or （一） are looked at only where the report's headings are, and a number is
 * missing: most of them are rows of tables and items of lists. */
#ifndef GIPR_REPORT_HEADING_GAPS_H
#define GIPR_REPORT_HEADING_GAPS_H

#include "report/heading.h"

struct heading_list {
    struct heading *heading;
    size_t count, cap;
};

/* Room for one more heading, which does not count yet. */
struct heading *heading_list_new(struct heading_list *l);

/* Adds the headings of a report's text whose numbers are missing among the chosen ones: where lines
 * have those numbers, each once and written alike, and no line between has another one.  Where not
 * all numbers are found, and behind the last heading, the words must tell a topic. */
void heading_gaps_fill(struct heading_reader *r, struct str text, struct heading_list *l);

#endif
