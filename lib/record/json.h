/* json.h - JSON strings and objects of one line (RFC 8259). */
#ifndef GIPR_RECORD_JSON_H
#define GIPR_RECORD_JSON_H

#include "base/buf.h"

/* Appends `value` as a JSON string with its quotes.  Bytes that are no UTF-8 stay, for
 * the writer to count and replace, as in other formats. */
void json_put_string(struct buf *out, struct str value);

/* Appends `value` as a JSON number if it is a whole number as JSON writes it,
 * null if it is empty, else a string. */
void json_put_number(struct buf *out, struct str value);

struct json_pair {
    struct str key, value;
};

/* An object as read.  A zeroed one is ready; `pair` is used again from call to call. */
struct json_object {
    struct json_pair *pair;
    size_t pairs, pairs_cap;
};

/* Parses one object from the n bytes at p, in place: strings are unescaped where
 * they stand, and the pairs point there.  Numbers, true and false keep their
 * text, null becomes empty, arrays and objects keep their JSON text (only their
 * brackets are looked at).  Half a surrogate pair becomes U+FFFD.  Returns NULL,
 * or what is wrong, with *at the offset of the byte. */
const char *json_parse_object(char *p, size_t n, struct json_object *o, size_t *at);

void json_object_free(struct json_object *o);

#endif
