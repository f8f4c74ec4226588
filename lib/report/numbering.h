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

struct numbering {
    enum heading_style style; /* BARE if there is no number */
    int value;                /* from 1; BARE: 0 */
    bool marked;              /* a pause follows it, or its style needs none */
    struct str rest;          /* what follows it */
};

/* Reads the number that compact text (see compact.h) starts with. */
struct numbering numbering_read(struct str compact);

/* Whether c may be the first character of what 第二 numbers in a report: 第二部分, 第二章 */
bool numbering_may_name_part(uint32_t c);

#endif
