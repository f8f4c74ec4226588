/* bytes_unescape.h - undoing escapes of tab-separated values, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_UNESCAPE_H
#define GIPR_BASE_BYTES_UNESCAPE_H

#include "base/bytes.h"

/* Copies n bytes of a field, \t, \n, \r and \\ as what they stand for, up to what no field has: a
 * tab, or a backslash before anything else or at the end.  Returns the bytes read, n if there is no
 * such, and sets *written.  `to` holds n bytes; it may be `from`, and must not begin inside of it
 * otherwise. */
size_t bytes_unescape(char *to, const char *from, size_t n, size_t *written);

/* The same in one of the ways that bytes.h has. */
size_t bytes_unescape_by(enum bytes_way way, char *to, const char *from, size_t n, size_t *written);

#endif
