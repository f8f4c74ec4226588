/* scan.h - the byte scanning that the speed of a comparison hangs on.
 *
 * What is here is written with the vector types of gcc and clang, which become whatever the
 * machine has; base/bytes.h, and memchr() and memcmp() of libc, choose at run time. */
#ifndef GIPR_DIFF_SCAN_H
#define GIPR_DIFF_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes behind the scanned ones that must be readable, whatever they hold. */
enum { SCAN_PADDING = 64 };

/* The number of c in n bytes. */
size_t scan_count(const char *p, size_t n, char c);

/* The bytes up to the last c among n, and that one, too; 0 if there is none. */
size_t scan_back(const char *p, size_t n, char c);

/* The rest of a line. */
struct scan_tail {
    size_t bytes; /* up to its newline */
    size_t tabs;
    bool slash; /* whether it has a backslash */
};

/* Looks for the end of a line that goes on at p.  Returns false if it is not among the n bytes. */
bool scan_tail(const char *p, size_t n, struct scan_tail *tail);

#endif
