/* compact.h - a piece of text in the form that the heading and title patterns
 * are written for.
 *
 *     raw        ** 二 、 主动公开  （２０２２年） **
 *     compact    二、主动公开(2022年)
 *     runs       |~||~||~~~~~~~~~||||||||~~|||    one for each stretch, see below
 *
 * White space (also line ends) and bold marks go, full-width letters, digits and
 * punctuation become ASCII, other commas of enumeration become `、`.  Where text
 * stands in the raw text is kept by stretches: most text is its own compact form. */
#ifndef GIPR_REPORT_COMPACT_H
#define GIPR_REPORT_COMPACT_H

#include <stdint.h>

#include "base/buf.h"

/* Compact bytes from `at` up to the next run, which stand for raw bytes [from, until): the
 * same bytes, or one character in its compact form. */
struct compact_run {
    uint32_t at, from, until;
};

struct compact {
    struct str raw; /* what was given */
    char *text;
    size_t n, cap; /* bytes of text */
    struct compact_run *run;
    size_t runs, runs_cap;
    bool cut; /* there was more */
};

/* The compact form of a character, 0 if it is dropped. */
uint32_t compact_char(uint32_t c);

/* Makes the compact form of raw, which must outlive it, replacing what *c held;
 * at most `max` bytes of it.  A zeroed struct is the start. */
void compact_make(struct compact *c, struct str raw, size_t max);
void compact_free(struct compact *c);

/* The compact text from byte `from` on. */
static inline struct str compact_from(const struct compact *c, size_t from)
{
    return str_from(str_make(c->n ? c->text : "", c->n), from);
}

/* Where the character of compact byte `at` starts in the raw text, raw.n if there is none. */
size_t compact_origin(const struct compact *c, size_t at);

/* The part of the raw text that compact bytes [from, until) stand for, from <= until <= n. */
struct str compact_raw(const struct compact *c, size_t from, size_t until);

/* Appends the same part to a buffer without what the compact form has dropped. */
void compact_put_raw(const struct compact *c, size_t from, size_t until, struct buf *to);

/* The first compact byte at or behind `at` before which something was dropped within the
 * text (white space, mostly), c->n if there is none; the dropped raw text becomes *gap. */
size_t compact_find_gap(const struct compact *c, size_t at, struct str *gap);

/* Whether white space stands in the raw text right before compact byte `at`. */
bool compact_gap_before(const struct compact *c, size_t at);

#endif
