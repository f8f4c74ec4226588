/* intern.h - strings kept once, known by small numbers.
 *
 *     text   2021requestsappeals新城区        string id goes from start[id] to start[id + 1]
 *     slot   open hash table of ids, 0 for none, else id + 1
 *
 * Ids count up from 0 in the order in which strings first came. */
#ifndef GIPR_BASE_INTERN_H
#define GIPR_BASE_INTERN_H

#include <stdint.h>

#include "base/buf.h"
#include "base/bytes.h"

/* A zeroed one has none; all members are its own. */
struct intern {
    struct buf text;
    size_t *start; /* count + 1 of them, or NULL */
    size_t count, start_cap;
    uint32_t *slot;
    size_t slots; /* a power of two, or 0 */
};

enum { INTERN_NONE = -1 };

void intern_free(struct intern *t);

/* The id of s, which is copied when it is new. */
uint32_t intern_put(struct intern *t, struct str s);

/* The id of s, INTERN_NONE when it has none. */
int64_t intern_find(const struct intern *t, struct str s);

/* The string of an id; valid until the next intern_put().  BYTES_STEP bytes behind it can
 * be read. */
static inline struct str intern_str(const struct intern *t, uint32_t id)
{
    return str_make(t->text.p + t->start[id], t->start[id + 1] - t->start[id]);
}

#endif
