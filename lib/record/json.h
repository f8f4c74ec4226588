/* json.h - JSON strings and objects of one line (RFC 8259). */
#ifndef GIPR_RECORD_JSON_H
#define GIPR_RECORD_JSON_H

#include "base/buf.h"

/* Appends `value` as a JSON string with its quotes.  Bytes that are no UTF-8
 * become U+FFFD. */
void json_put_string(struct buf *out, struct str value);

/* Appends `value` as a JSON number if it is a whole number as JSON writes it,
 * null if it is empty, else a string. */
void json_put_number(struct buf *out, struct str value);

#endif
