#include "report/seen.h"

#include <stdlib.h>

#include "base/buf.h"

enum { SLOTS = 4096, TEXT_MAX = 120 }; /* bytes: labels of up to 40 characters */

struct seen_text {
    int what;
    unsigned char n; /* bytes; 0: the slot is free */
    char text[TEXT_MAX];
};

void seen_free(struct seen *s)
{
    free(s->slot);
    *s = (struct seen){.slot = NULL};
}

int seen_find(const struct seen *s, struct str text)
{
    if (!s->slot || text.n == 0 || text.n > TEXT_MAX)
        return SEEN_NEVER;
    const struct seen_text *t = &s->slot[str_hash(text) % SLOTS];
    return str_eq(str_make(t->text, t->n), text) ? t->what : SEEN_NEVER;
}

void seen_put(struct seen *s, struct str text, int what)
{
    if (text.n == 0 || text.n > TEXT_MAX)
        return;
    if (!s->slot) {
        s->slot = xrealloc(NULL, SLOTS, sizeof *s->slot);
        memset(s->slot, 0, SLOTS * sizeof *s->slot);
    }
    struct seen_text *t = &s->slot[str_hash(text) % SLOTS];
    t->what = what;
    t->n = (unsigned char)text.n;
    memcpy(t->text, text.p, text.n);
}
