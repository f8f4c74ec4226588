/* seen.h - lines that were met before.
 *
 * The labels of the statutory tables are the same lines in report after report;
 * what has been found out about a line once need not be found out again.  Memory
 * is bounded: a line is forgotten when another one takes its slot. */
#ifndef GIPR_REPORT_SEEN_H
#define GIPR_REPORT_SEEN_H

#include <stdbool.h>

#include "base/str.h"

struct seen_line;

struct seen {
    struct seen_line *slot; /* a line's slot follows from its hash */
};

/* A zeroed struct is empty. */
void seen_free(struct seen *s);

/* Whether the line was put in and is still known. */
bool seen_has(const struct seen *s, struct str line);

/* Remembers the line, unless it is long. */
void seen_put(struct seen *s, struct str line);

#endif
