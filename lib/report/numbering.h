/* numbering.h - the numbers in front of headings. */
#ifndef GIPR_REPORT_NUMBERING_H
#define GIPR_REPORT_NUMBERING_H

#include <stdint.h>

#include "base/str.h"

enum heading_style {
    HEADING_NUMERAL, /* 一、 */
    HEADING_PART,    /* 第一部分 */
    HEADING_PAREN,   /* （一） */
    HEADING_DIGIT,   /* 1. */
    HEADING_BARE,    /* no number */
    HEADING_ANNEX,   /* 附件 */
};

/* Characters that are numbers in themselves come in runs. */
enum { CIRCLE_ONE = 0x2460, POINT_LAST = 0x249b, RUN_CHARS = 20 }; /* ① to ⑳, ⑴ to ⒇, ⒈ to ⒛ */
enum { PAREN_ONE = 0x3220, PAREN_TEN = 0x3229 };                   /* ㈠ to ㈩ */

/* The first one of the run in which c stands, 0 if it is no such character. */
static inline uint32_t numbering_run(uint32_t c)
{
    if (c >= PAREN_ONE && c <= PAREN_TEN)
        return PAREN_ONE;
    return c >= CIRCLE_ONE && c <= POINT_LAST ? c - (c - CIRCLE_ONE) % RUN_CHARS : 0;
}

struct numbering {
    enum heading_style style; /* BARE if there is no number */
    int value;                /* from 1; BARE: 0 */
    bool marked;              /* a pause follows it, or its style needs none */
    struct str rest;          /* what follows it */
};

/* Reads the number that compact text (see compact.h) starts with.  Of two, as a list's item that is
 * a heading has them (1. 一、), the Chinese numeral counts. */
struct numbering numbering_read(struct str compact);

/* Whether c may be the first character of what 第二 numbers in a report: 第二部分, 第二章 */
bool numbering_may_name_part(uint32_t c);

#endif
