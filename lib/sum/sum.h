/* sum.h - decimal sums by group.
 *
 * A group is made by the values of its key columns and the unit, which is the
 * last key column: figures of different units are never added.  Memory grows
 * with the number of groups, whatever the number of figures:
 *
 *     text     the keys as lines of TSV   2021\trequests\tnew\tperson\t件\n
 *     group    value reports blank text next state   one after the other
 *     slot     open hash table of groups, by their texts
 *
 * Cells come mostly in the same order, report after report, so each group
 * remembers which one followed it last; that one is tried before the table.
 * When all figures have come, the strings of the keys get numbers:
 *
 *     names    every string of a key, once
 *     id       of each group, in names: of each key */
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
    size_t text;    /* where its key starts */
    uint32_t next;  /* the group that followed last */
    enum sum_state state;
};

struct sum_slot {
    uint32_t hash, group; /* group + 1; 0: none */
    size_t text;          /* of the group */
};

struct sum {
    size_t keys; /* columns of the key, the unit included */
    struct buf text;
    struct sum_group *group;
    size_t groups, groups_cap;
    struct sum_slot *slot;
    size_t slots; /* a power of two, or 0 */
    uint32_t last;
    uint32_t misses; /* how many times in a row another group has come than was likely */
    struct intern names;
    uint32_t *id;
    size_t named;      /* groups that have their ids */
    struct buf line;   /* the key that is looked for */
    uint32_t *scratch; /* for the caller: the ids of a key */
    struct str *key;   /* the strings of such a key */
};

/* keys: at least 1, the last one is the unit. */
void sum_init(struct sum *s, size_t keys);
void sum_free(struct sum *s);

/* The number of the group with this key, made if it is new. */
uint32_t sum_find(struct sum *s, const struct str *key);

/* The same for a key as a line of TSV: its strings with their escapes, tabs between them and
 * a newline at the end.  BYTES_BLOCK bytes behind it must be readable.  SUM_NONE: there is no
 * such group yet. */
enum { SUM_NONE = -1 };
int64_t sum_find_line(struct sum *s, struct str line);

/* The line of the group that is likely to come next, BYTES_BLOCK bytes behind it readable; NULL if
 * it is not worth a try: there is none, or cells come in no order (then only some are tried).  If
 * it has come, sum_take_likely() does without a search what sum_find_line() would. */
static inline const char *sum_likely_line(const struct sum *s)
{
    enum { MANY = 64, SOME = 16 };
    if (s->groups == 0 || (s->misses > MANY && s->misses % SOME != 0))
        return NULL;
    return s->text.p + s->group[s->group[s->last].next].text;
}

static inline uint32_t sum_take_likely(struct sum *s)
{
    s->misses = 0;
    return s->last = s->group[s->last].next;
}

/* The same as sum_find() for a key of ids. */
uint32_t sum_find_ids(struct sum *s, const uint32_t *id);

/* Gives ids to the groups that have none yet. */
void sum_name(struct sum *s);

/* The ids of group i, which must have some: one for each key; valid until the next
 * sum_name(). */
static inline const uint32_t *sum_ids(const struct sum *s, size_t i)
{
    return s->id + i * s->keys;
}

/* Group number i; valid until the next sum_find(). */
static inline struct sum_group *sum_group(const struct sum *s, size_t i)
{
    return s->group + i;
}

/* Adds to a group: `value` (NULL for none), and the reports that gave a number
 * and that gave none.  Returns 0, or, when the group has just become SUM_DROPPED,
 * DECIMAL_OVERFLOW, or SUM_MANY if it has more reports than can be counted. */
enum { SUM_MANY = 1 };
static inline int sum_add(struct sum_group *g, const struct decimal *value, size_t reports,
                          size_t blank)
{
    if (g->state == SUM_DROPPED)
        return 0;
    bool full = __builtin_add_overflow(g->reports, reports, &reports) ||
                __builtin_add_overflow(g->blank, blank, &blank);
    if (full || (value && decimal_add(&g->value, *value) != 0)) {
        g->state = SUM_DROPPED;
        return full ? SUM_MANY : DECIMAL_OVERFLOW;
    }
    g->reports = reports;
    g->blank = blank;
    if (value)
        g->state = SUM_NUMBER;
    return 0;
}

/* Names all groups and puts them in order: by each key column from the first to the unit; the
 * columns table, row and col by `order`, what it lacks behind it; the rest by
 * bytes.  `column` are the names of the keys.  Returns the group numbers, to be
 * freed by the caller. */
uint32_t *sum_sorted(struct sum *s, const struct str *column, const struct order *order);

#endif
