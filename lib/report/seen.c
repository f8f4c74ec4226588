#include "report/seen.h"

#include <stdlib.h>

#include "base/buf.h"

enum { SLOTS = 4096, SEEN_BYTES = 120 }; /* bytes: labels of up to 40 characters */

struct seen_line {
    unsigned char n; /* bytes; 0: the slot is free */
    char text[SEEN_BYTES];
};

void seen_free(struct seen *s)
{
    free(s->slot);
    *s = (struct seen){.slot = NULL};
}

bool seen_has(const struct seen *s, struct str line)
{
    if (!s->slot || line.n == 0 || line.n > SEEN_BYTES)
        return false;
    const struct seen_line *l = &s->slot[str_hash(line) % SLOTS];
    return str_eq(str_make(l->text, l->n), line);
}

void seen_put(struct seen *s, struct str line)
{
    if (line.n == 0 || line.n > SEEN_BYTES)
        return;
    if (!s->slot) {
        s->slot = xrealloc(NULL, SLOTS, sizeof *s->slot);
        memset(s->slot, 0, SLOTS * sizeof *s->slot);
    }
    struct seen_line *l = &s->slot[str_hash(line) % SLOTS];
    l->n = (unsigned char)line.n;
    memcpy(l->text, line.p, line.n);
}
