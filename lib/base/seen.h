/* seen.h - texts that were met before.
 *
 * Statutory labels and headings are the same bytes in report after report; what has
 * been found out about one of them need not be found out again.  Memory is bounded:
 * a text is forgotten when another one takes its slot, first those that are not met again. */
#ifndef GIPR_BASE_SEEN_H
#define GIPR_BASE_SEEN_H

#include <stdint.h>

#include "base/str.h"

enum {
    SEEN_NEVER = -1,
    SEEN_SLOTS = 4096,
    SEEN_BYTES_MAX = 114, /* of a text that is kept: labels of up to 38 characters */
};

struct seen_text {
    uint64_t number; /* of the text: no other that was ever kept has it; not 0 */
    int what;        /* the caller's, SEEN_NEVER in a new one */
    unsigned char n; /* bytes; 0: the slot is free */
    bool again;      /* it was met again since another text wanted one of its slots */
    char text[SEEN_BYTES_MAX];
};

struct seen {
    struct seen_text *slot; /* a text has one of two neighbours, which follow from its hash */
    uint32_t *tag; /* of each slot: more of that hash, 0 if it is free; far smaller than the
                    * texts, so that most of those that differ are not even looked at */
    uint64_t kept; /* how many texts ever were */
};

/* Which of the SEEN_SLOTS slots a text has by its number: callers may keep more about it
 * in a table of their own. */
static inline size_t seen_slot(uint64_t number)
{
    return (size_t)(number % SEEN_SLOTS);
}

/* A zeroed struct is empty. */
void seen_free(struct seen *s);

/* Where the text is kept if it is; else NULL. */
struct seen_text *seen_find(const struct seen *s, struct str text);

/* Where the text is kept, from now on if not before; good until the next call.  NULL for
 * one that is empty or longer than SEEN_BYTES_MAX. */
struct seen_text *seen_enter(struct seen *s, struct str text);

#endif
