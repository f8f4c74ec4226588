/* sum.h - decimal sums by group.
 *
 * A group is made by the values of its key columns and the unit, which is the
 * last key column: figures of different units are never added.  Memory grows
 * with the number of groups, whatever the number of figures:
 *
 *     names    every string of a key, once
 *     groups   value reports blank next state id[keys]   one after the other
 *     slot     open hash table of groups, by the strings of their keys
 *
 * Cells come mostly in the same order, report after report, so each group
 * remembers which one followed it last; that one is tried before the table. */
#ifndef GIPR_SUM_SUM_H
#define GIPR_SUM_SUM_H

#include <stdint.h>

#include "base/decimal.h"
#include "base/intern.h"
#include "form/order.h"

enum sum_state {
    SUM_EMPTY,   /* no number came */
    SUM_NUMBER,  /* value is the sum */
    SUM_DROPPED, /* the sum has overflowed: there is none, and the group must not be shown */
};

struct sum_group {
    struct decimal value;
    size_t reports; /* that gave a number */
    size_t blank;   /* that gave none */
    uint32_t next;  /* the group that followed last */
    enum sum_state state;
    uint32_t id[]; /* in names: of each key */
};

struct sum_slot {
    uint32_t hash, group;
    bool used;
};

struct sum {
    size_t keys; /* columns of the key, the unit included */
    struct intern names;
    unsigned char *group;
    size_t groups, groups_cap, stride; /* stride: bytes of a group */
    struct sum_slot *slot;
    size_t slots; /* a power of two, or 0 */
    uint32_t last;
    uint32_t *scratch; /* for the caller: the ids of a key */
    struct str *key;   /* the strings of such a key */
};

/* keys: at least 1, the last one is the unit. */
void sum_init(struct sum *s, size_t keys);
void sum_free(struct sum *s);

/* The number of the group with this key, made if it is new. */
uint32_t sum_find(struct sum *s, const struct str *key);

/* The same for a key of ids of s->names. */
uint32_t sum_find_ids(struct sum *s, const uint32_t *id);

/* Group number i; valid until the next sum_find(). */
static inline struct sum_group *sum_group(const struct sum *s, size_t i)
{
    return (struct sum_group *)(void *)(s->group + i * s->stride);
}

/* Adds to a group: `value` (NULL for none), and the reports that gave a number
 * and that gave none.  Returns 0, or DECIMAL_OVERFLOW when the group has just
 * become SUM_DROPPED. */
int sum_add(struct sum_group *g, const struct decimal *value, size_t reports, size_t blank);

/* The groups in order: by each key column from the first to the unit; the
 * columns table, row and col by `order`, what it lacks behind it; the rest by
 * bytes.  `column` are the names of the keys.  Returns the group numbers, to be
 * freed by the caller. */
uint32_t *sum_sorted(const struct sum *s, const struct str *column, const struct order *order);

#endif
