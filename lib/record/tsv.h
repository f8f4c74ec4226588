/* tsv.h - tab-separated values: the escapes of a field.
 *
 *     tab \t   newline \n   carriage return \r   backslash \\ */
#ifndef GIPR_RECORD_TSV_H
#define GIPR_RECORD_TSV_H

#include "base/buf.h"

/* Appends `value` with its tabs, line ends and backslashes escaped. */
void tsv_put(struct buf *out, struct str value);

/* Undoes the escapes of *field in `to`, which holds at least field->n bytes and may be field->p
 * itself; then *field is what was written there.  Returns false when a tab stands in it, or a
 * backslash before anything but t, n, r and backslash: then *field is what stands from there on,
 * unchanged, for a message. */
bool tsv_unescape(char *to, struct str *field);

/* Whether tsv_unescape() would fail, and *field as it would then be; else *field is empty. */
bool tsv_has_bad_escape(struct str *field);

/* Cuts `line` at its tabs: column k goes to field[slot[k]] as it stands, escapes
 * included, for k < columns.  *escaped tells whether there is a backslash at all.
 * BYTES_BLOCK bytes behind the line must be readable (see LINES_PADDING).  Returns the
 * number of fields that the line has. */
size_t tsv_split(struct str line, struct str *field, const size_t *slot, size_t columns,
                 bool *escaped);

/* The same for a line whose last field is long: neither does *escaped tell of that, nor are tabs in
 * it seen, which tsv_unescape() stops at. */
size_t tsv_split_head(struct str line, struct str *field, const size_t *slot, size_t columns,
                      bool *escaped);

#endif
