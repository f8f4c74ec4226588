/* bytes_lines.h - lines of tab-separated values, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_LINES_H
#define GIPR_BASE_BYTES_LINES_H

#include "base/bytes.h"
#include "base/str.h"

/* All functions read up to BYTES_BLOCK bytes behind what they are given, whatever stands there. */

/* Lines that begin alike. */
struct bytes_lines {
    const char *lead;  /* what they begin with */
    size_t lead_bytes; /* may be 0 */
    size_t tabs;       /* that each has */
    size_t lines;      /* counts those passed over */
    bool slash;        /* becomes true when one of them has a backslash; may when the next has */
};

/* Passes over whole lines at the start of `text` that begin so and have so many tabs.  Returns the
 * bytes passed over. */
size_t bytes_lines(struct bytes_lines *l, struct str text);

/* Where two texts part.
 *
 *     a   x 1 \n y 2 3 \n ...       same 5, line 4, a_end 7, b_end 6
 *     b   x 1 \n y 4 \n ...  */
struct bytes_fork {
    size_t same;         /* bytes that both begin with */
    size_t line;         /* where the line starts in which they are not the same */
    bool alike;          /* in both it has its newline and as many tabs, and that of b has no
                          * backslash behind what is the same; else there are no ... */
    size_t a_end, b_end; /* ... places of the newlines */
};

/* Compares a with b up to where they part. */
struct bytes_fork bytes_fork(struct str a, struct str b);

/* The same in one of the ways that bytes.h has. */
size_t bytes_lines_by(enum bytes_way way, struct bytes_lines *l, struct str text);
struct bytes_fork bytes_fork_by(enum bytes_way way, struct str a, struct str b);

#endif
