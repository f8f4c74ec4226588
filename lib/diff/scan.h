/* scan.h - the byte scanning that the speed of a comparison hangs on.
 *
 * What is here is written with the vector types of gcc and clang, which become whatever the
 * machine has; base/bytes.h, and memchr() and memcmp() of libc, choose at run time. */
#ifndef GIPR_DIFF_SCAN_H
#define GIPR_DIFF_SCAN_H

#include <stddef.h>

/* Bytes behind the scanned ones, and behind a lead, that must be readable, whatever they hold. */
enum { SCAN_PADDING = 64 };

/* Lines that begin alike. */
struct scan {
    const char *lead; /* what they begin with */
    size_t lead_bytes;
    size_t tabs;  /* that each has behind it */
    size_t most;  /* lines to pass over at most */
    size_t lines; /* counts those passed over */
};

/* Passes over whole lines among the n bytes at p that begin so and have so many tabs.
 * Returns the bytes passed over. */
size_t scan_lines(const char *p, size_t n, struct scan *s);

/* The number of c in n bytes. */
size_t scan_count(const char *p, size_t n, char c);

/* How many of the first n bytes a and b have in common. */
size_t scan_common(const char *a, const char *b, size_t n);

/* The bytes up to the last c among n, and that one, too; 0 if there is none. */
size_t scan_back(const char *p, size_t n, char c);

#endif
