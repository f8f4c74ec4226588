/* overview.h - the section of a report that sums up the year, before those of the tables.
 *
 *     一、总体情况
 *     行政许可 | 263                 no row of the form's, whose table has a section of its own
 *     二、主动公开政府信息情况 */
#ifndef GIPR_TABLE_OVERVIEW_H
#define GIPR_TABLE_OVERVIEW_H

#include "align/align.h"

/* A zeroed one knows of no section. */
struct overview {
    size_t from, until;                /* its input lines [from, until); until 0: there is none */
    struct str own[LAYOUT_TABLES_MAX]; /* codes of tables that have a section of their own */
    size_t owns;
};

/* Adds the next section of the report, which starts at input line `line`.  `topic` is a section's
 * topic (lib/forms/topics.tsv); that of a table is the table's code.  It may go after the call. */
void overview_add(struct overview *o, struct str topic, size_t line);

/* Takes the labels of lines that stand in the overview, of tables with a section of their own, out
 * of the text's hits: number `form` of form_layouts() is the report's form, whose hits alone are
 * kept (label_hits_keep()).  Tokens count lines from input line `first`. */
void overview_drop_labels(const struct overview *o, uint32_t form, size_t first,
                          struct scanned *text);

/* Makes the lines of such a table unsure that stand in the overview all the same. */
void overview_doubt(const struct overview *o, const struct form_table *table, size_t first,
                    const struct lexed *lx, struct table_match *m);

#endif
