/* bytes_firsts.h - what the lines of a text start with, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_FIRSTS_H
#define GIPR_BASE_BYTES_FIRSTS_H

#include "base/bytes.h"

/* A set of ASCII characters: c is in it if the tables of its halves have a bit in common.
 *
 * Source: Geoff Langdale, Daniel Lemire, Parsing gigabytes of JSON per second, The VLDB
 * Journal 28 (2019), "vectorized classification". */
struct bytes_set {
    uint8_t low[BYTES_STEP], high[BYTES_STEP];
};

/* A zeroed set is empty; c is ASCII. */
void bytes_set_add(struct bytes_set *set, char c);

/* Whether c, any byte, is in the set. */
static inline bool bytes_set_has(const struct bytes_set *set, char c)
{
    unsigned char byte = (unsigned char)c;
    return (set->low[byte & (BYTES_STEP - 1)] & set->high[byte / BYTES_STEP]) != 0;
}

enum { BYTES_FIRSTS = 4096, BYTES_FIRSTS_ROOM = BYTES_FIRSTS + BYTES_BLOCK };

/* Where lines start with something else than ASCII, what is skipped aside:
 *
 *     text          |  | 一 、 \n 2 \n a \n 附      skipped: blanks, bars, digits
 *     first               3                   12
 *
 * A text is looked at piece by piece; every piece but the last is a multiple of BYTES_BLOCK long.
 */
struct bytes_firsts {
    struct bytes_set skipped; /* no newline */
    uint64_t starts;          /* whether a line starts with the next byte, or what is skipped of its
                               * start goes on there: 1 of a new text */
    uint16_t first[BYTES_FIRSTS_ROOM], line[BYTES_FIRSTS_ROOM];
    size_t firsts, lines;
};

/* Finds them in the n <= BYTES_FIRSTS bytes at p: f->first[] become the offsets from p of those
 * first bytes of lines that are neither skipped nor ASCII, f->line[] the newlines before each,
 * f->lines all newlines. */
void bytes_firsts(struct bytes_firsts *f, const char *p, size_t n);

/* The same in one of the ways that bytes.h has. */
void bytes_firsts_by(enum bytes_way way, struct bytes_firsts *f, const char *p, size_t n);

#endif
