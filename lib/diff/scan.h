/* scan.h - the byte scanning that the speed of a comparison hangs on.
 *
 * With SSE2 (part of every 64-bit x86) 16 bytes at a time, elsewhere 8. */
#ifndef GIPR_DIFF_SCAN_H
#define GIPR_DIFF_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes behind the scanned ones that must be readable, whatever they hold. */
enum { SCAN_PADDING = 16 };

/* A line as far as it has been looked at; {0} is the start. */
struct scan_line {
    size_t n;     /* bytes, without the newline */
    size_t tabs;  /* among them */
    bool escaped; /* there is a backslash among them */
};

/* Looks for the end of the line that starts at p, of which `avail` bytes are
 * there, going on behind the first l->n bytes.  Returns whether a newline was
 * found: it is p[l->n] then, else l->n is avail. */
bool scan_line(const char *p, size_t avail, struct scan_line *l);

/* How many of the first n bytes a and b have in common. */
size_t scan_common(const char *a, const char *b, size_t n);

/* The number of newlines in n bytes. */
size_t scan_newlines(const char *p, size_t n);

#endif
