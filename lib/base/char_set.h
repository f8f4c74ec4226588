/* char_set.h - sets of characters of the basic plane, a bit each.
 *
 * A zeroed set is empty. */
#ifndef GIPR_BASE_CHAR_SET_H
#define GIPR_BASE_CHAR_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CHAR_SET_CHARS = 0x10000, CHAR_SET_WORDS = CHAR_SET_CHARS / 64 };

struct char_set {
    uint64_t word[CHAR_SET_WORDS];
};

/* Adds c; a character beyond the basic plane is left out. */
static inline void char_set_add(struct char_set *set, uint32_t c)
{
    if (c < CHAR_SET_CHARS)
        set->word[c / 64] |= (uint64_t)1 << c % 64;
}

/* Removes c, if it is there. */
static inline void char_set_remove(struct char_set *set, uint32_t c)
{
    if (c < CHAR_SET_CHARS)
        set->word[c / 64] &= ~((uint64_t)1 << c % 64);
}

/* Adds all that `more` has. */
static inline void char_set_join(struct char_set *set, const struct char_set *more)
{
    for (size_t i = 0; i < CHAR_SET_WORDS; i++)
        set->word[i] |= more->word[i];
}

/* Removes all that `other` has. */
static inline void char_set_drop(struct char_set *set, const struct char_set *other)
{
    for (size_t i = 0; i < CHAR_SET_WORDS; i++)
        set->word[i] &= ~other->word[i];
}

/* Whether c is in the set; a character beyond the basic plane never is. */
static inline bool char_set_has(const struct char_set *set, uint32_t c)
{
    return c < CHAR_SET_CHARS && (set->word[c / 64] >> c % 64 & 1);
}

#endif
