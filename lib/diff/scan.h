/* scan.h - counting bytes, many at a time.
 *
 * What is here is written with the vector types of gcc and clang, which become whatever the
 * machine has; base/bytes.h, and memchr() and memcmp() of libc, choose at run time. */
#ifndef GIPR_DIFF_SCAN_H
#define GIPR_DIFF_SCAN_H

#include <stddef.h>

/* Bytes behind the scanned ones that must be readable, whatever they hold. */
enum { SCAN_PADDING = 64 };

/* The number of c in n bytes. */
size_t scan_count(const char *p, size_t n, char c);

#endif
