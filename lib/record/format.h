/* format.h - the three ways in which named-column records are written. */
#ifndef GIPR_RECORD_FORMAT_H
#define GIPR_RECORD_FORMAT_H

#include <stdbool.h>

#include "base/str.h"

/* TSV:   UTF-8, one record a line, no quoting; inside a field tab, newline,
 *        carriage return and backslash are \t \n \r \\
 * CSV:   RFC 4180
 * JSONL: one JSON object a line (RFC 8259); no header line
 *
 * The order is that of RECORD_FORMATS, the choices of --to and --from. */
enum record_format { RECORD_TSV, RECORD_CSV, RECORD_JSONL, RECORD_AUTO };

#define RECORD_FORMATS "tsv|csv|jsonl"

/* Whether the values of this column are numbers in JSON lines (line, reports,
 * blank); all other values are strings there. */
static inline bool record_column_is_number(struct str name)
{
    return str_eq(name, STR("line")) || str_eq(name, STR("reports")) || str_eq(name, STR("blank"));
}

#endif
