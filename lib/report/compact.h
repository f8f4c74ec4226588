/* compact.h - a piece of text in the form that the heading and title patterns
 * are written for.
 *
 *     raw        ** 二 、 主动公开  （２０２２年） **
 *     compact    二、主动公开(2022年)
 *
 * White space (also line ends) and bold marks go, full-width letters, digits and
 * punctuation become ASCII, other commas of enumeration become `、`.  Every byte
 * knows where its character stands in the raw text. */
#ifndef GIPR_REPORT_COMPACT_H
#define GIPR_REPORT_COMPACT_H

#include <stdint.h>

#include "base/str.h"

struct compact {
    struct str raw; /* what was given */
    char *text;
    uint32_t *from;  /* offset in raw where the byte's character starts */
    uint32_t *until; /* and where it ends */
    size_t n, cap;   /* bytes of text */
    bool cut;        /* there was more */
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

/* The part of the raw text that compact bytes [from, until) stand for, from <= until <= n. */
struct str compact_raw(const struct compact *c, size_t from, size_t until);

/* Whether white space stands in the raw text right before compact byte `at`. */
bool compact_gap_before(const struct compact *c, size_t at);

#endif
