/* intern.h - strings kept once, known by small numbers.
 *
 *     text   2021requestsappeals新城区        end[id] is where string id ends
 *     slot   open hash table of ids, 0 for none, else id + 1
 *
 * Ids count up from 0 in the order in which strings first came. */
#ifndef GIPR_BASE_INTERN_H
#define GIPR_BASE_INTERN_H

#include <stdint.h>

#include "base/buf.h"

struct intern {
    struct buf text;
    size_t *end;
    size_t count, end_cap;
    uint32_t *slot;
    size_t slots; /* a power of two, or 0 */
};

enum { INTERN_NONE = -1 };

void intern_free(struct intern *t);

/* The id of s, which is copied when it is new. */
uint32_t intern_put(struct intern *t, struct str s);

/* The id of s, INTERN_NONE when it has none. */
int64_t intern_find(const struct intern *t, struct str s);

/* The string of an id; valid until the next intern_put(). */
static inline struct str intern_str(const struct intern *t, uint32_t id)
{
    size_t from = id ? t->end[id - 1] : 0;
    return str_make(t->text.p + from, t->end[id] - from);
}

#endif
