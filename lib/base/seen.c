#include "base/seen.h"

#include <stdlib.h>

#include "base/buf.h"

void seen_free(struct seen *s)
{
    free(s->slot);
    *s = (struct seen){.slot = NULL};
}

struct seen_text *seen_enter(struct seen *s, struct str text)
{
    if (text.n == 0 || text.n > SEEN_BYTES_MAX)
        return NULL;
    if (!s->slot) {
        s->slot = xrealloc(NULL, SEEN_SLOTS, sizeof *s->slot);
        memset(s->slot, 0, SEEN_SLOTS * sizeof *s->slot);
    }
    size_t slot = (size_t)(str_hash(text) % SEEN_SLOTS);
    struct seen_text *t = &s->slot[slot];
    if (t->n == text.n && memcmp(t->text, text.p, text.n) == 0)
        return t;
    t->number = ++s->kept * SEEN_SLOTS + slot;
    t->what = SEEN_NEVER;
    t->n = (unsigned char)text.n;
    memcpy(t->text, text.p, text.n);
    return t;
}
