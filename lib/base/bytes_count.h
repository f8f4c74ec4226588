/* bytes_count.h - counting bytes, many at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_COUNT_H
#define GIPR_BASE_BYTES_COUNT_H

#include "base/bytes.h"

/* How many of the n bytes at p are c. */
size_t bytes_count(const char *p, size_t n, char c);

/* The same in one of the ways that bytes.h has. */
size_t bytes_count_by(enum bytes_way way, const char *p, size_t n, char c);

#endif
