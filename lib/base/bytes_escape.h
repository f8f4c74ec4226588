/* bytes_escape.h - escapes of tab-separated values, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_ESCAPE_H
#define GIPR_BASE_BYTES_ESCAPE_H

#include "base/bytes.h"

enum { BYTES_ESCAPE_MORE = 2 * BYTES_BLOCK };

/* Copies n bytes, tabs, line ends and backslashes as \t, \n, \r and \\.  Returns the bytes
 * written; there must be room for twice as many as are read, and BYTES_ESCAPE_MORE. */
size_t bytes_escape(char *to, const char *from, size_t n);

/* The same in one of the ways that bytes.h has. */
size_t bytes_escape_by(enum bytes_way way, char *to, const char *from, size_t n);

#endif
