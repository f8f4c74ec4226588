/* seen.h - texts that were met before.
 *
 * Statutory labels and headings are the same bytes in report after report; what has
 * been found out about one of them need not be found out again.  Memory is bounded:
 * a text is forgotten when another one takes its slot. */
#ifndef GIPR_BASE_SEEN_H
#define GIPR_BASE_SEEN_H

#include <stdint.h>

#include "base/str.h"

enum {
    SEEN_NEVER = -1,
    SEEN_SLOTS = 2048,
    SEEN_BYTES_MAX = 115, /* of a text that is kept: labels of up to 38 characters */
};

struct seen_text {
    uint64_t number; /* of the text, from 1 in the order in which texts were kept */
    int what;        /* the caller's, SEEN_NEVER in a new one */
    unsigned char n; /* bytes; 0: the slot is free */
    char text[SEEN_BYTES_MAX];
};

struct seen {
    struct seen_text *slot; /* a text's slot follows from its hash */
    uint64_t last;          /* number given */
};

/* Which of the SEEN_SLOTS slots an entry has: callers may keep more about it there. */
static inline size_t seen_slot(const struct seen *s, const struct seen_text *t)
{
    return (size_t)(t - s->slot);
}

/* A zeroed struct is empty. */
void seen_free(struct seen *s);

/* Where the text is kept, from now on if not before; good until the next call.  NULL for
 * one that is empty or longer than SEEN_BYTES_MAX. */
struct seen_text *seen_enter(struct seen *s, struct str text);

#endif
