#include "base/intern.h"

#include <stdlib.h>

void intern_free(struct intern *t)
{
    buf_free(&t->text);
    free(t->start);
    free(t->slot);
    *t = (struct intern){0};
}

/* The slot where s is, or where it belongs.  There is always an empty one. */
static size_t slot_of(const struct intern *t, struct str s)
{
    size_t at = (size_t)str_hash(s) & (t->slots - 1);
    while (t->slot[at] && !str_eq(intern_str(t, t->slot[at] - 1), s))
        at = (at + 1) & (t->slots - 1);
    return at;
}

static void grow(struct intern *t)
{
    enum { START = 64 };
    t->slots = t->slots ? t->slots * 2 : START;
    t->slot = xrealloc(t->slot, t->slots, sizeof *t->slot);
    memset(t->slot, 0, t->slots * sizeof *t->slot);
    for (uint32_t id = 0; id < t->count; id++)
        t->slot[slot_of(t, intern_str(t, id))] = id + 1;
}

int64_t intern_find(const struct intern *t, struct str s)
{
    uint32_t found = t->slots ? t->slot[slot_of(t, s)] : 0;
    return found ? (int64_t)found - 1 : INTERN_NONE;
}

uint32_t intern_put(struct intern *t, struct str s)
{
    if (2 * (t->count + 1) > t->slots)
        grow(t);
    size_t at = slot_of(t, s);
    if (t->slot[at] == 0) {
        buf_put_str(&t->text, s);
        buf_reserve(&t->text, BYTES_STEP);
        if (t->count + 2 > t->start_cap) {
            t->start_cap = t->start_cap ? t->start_cap * 2 : 16;
            t->start = xrealloc(t->start, t->start_cap, sizeof *t->start);
        }
        t->start[t->count++] = t->text.len - s.n;
        t->start[t->count] = t->text.len;
        t->slot[at] = (uint32_t)t->count;
    }
    return t->slot[at] - 1;
}
