/* seen.h - texts that were met before.
 *
 * The labels of the statutory tables are the same in report after report; what has
 * been found out about one of them need not be found out again.  Memory is bounded:
 * a text is forgotten when another one takes its slot. */
#ifndef GIPR_REPORT_SEEN_H
#define GIPR_REPORT_SEEN_H

#include "base/str.h"

struct seen_text;

struct seen {
    struct seen_text *slot; /* a text's slot follows from its hash */
};

enum { SEEN_NEVER = -1 };

/* A zeroed struct is empty. */
void seen_free(struct seen *s);

/* What was found out about the text, SEEN_NEVER if that is not known. */
int seen_find(const struct seen *s, struct str text);

/* Remembers what was found out about the text (0 or more), unless it is long. */
void seen_put(struct seen *s, struct str text, int what);

#endif
