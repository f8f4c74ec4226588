/* line.h - a line of report text without what layouts put around and between its words. */
#ifndef GIPR_REPORT_LINE_H
#define GIPR_REPORT_LINE_H

#include <stdint.h>

#include "base/str.h"

/* Bytes of a line that are looked at: no heading, title or label is longer. */
enum { LINE_BYTES = 1024 };

/* White space, and marks that text formats put around a heading: of Markdown,
 * pipes, boxes, bullets. */
bool line_is_ornament(uint32_t c);

/* The line without ornaments at both ends. */
struct str line_bare(struct str line);

/* A line (bare) without the blank fields that end it where it is a row of a comma- or
 * semicolon-separated table, and without the quotation marks of its only other field. */
struct str line_only_field(struct str line);

/* The first line of *rest that is not bare of words, without ornaments; *rest is
 * what follows it.  An empty string at the end. */
struct str line_next(struct str *rest);

/* The text up to the first bar, tab or wide gap, which divide cells. */
struct str line_first_cell(struct str text);

/* Whether a bar or a tab divides text into cells of which a later one is not empty. */
bool line_has_cells(struct str text);

/* Whether `token` is what a table's cell holds: a figure, a unit, or a mark for
 * nothing that is no word. */
bool line_is_value(struct str token);

/* `text` without the values at its end, which are divided by blanks or bars;
 * *count is their number. */
struct str line_without_values(struct str text, size_t *count);

/* Characters of text. */
size_t line_chars(struct str text);

#endif
