/* look.h - what a line holds, going by its bytes. */
#ifndef GIPR_LEX_LOOK_H
#define GIPR_LEX_LOOK_H

#include "base/str.h"

/* What the bytes of a line say, or-ed together. */
enum {
    LOOK_TEXT = 1,  /* anything that shows and is nothing of the following */
    LOOK_SPACE = 2, /* a blank */
    LOOK_TAB = 4,
    LOOK_PIPE = 8,
    LOOK_FEED = 16,     /* a form feed */
    LOOK_MAYBE = 32,    /* starts a wide space, a box character, or other text */
    LOOK_BOX = 64,      /* may be a box character; after look_closer(), it is one */
    LOOK_CONTROL = 128, /* a control byte: white space that makes no blank line */
    LOOK_WORD = 256,    /* nothing but one word behind white space: not said of every such line */
};

/* By byte.  The second and later bytes of characters say nothing; C2, E2, E3 and EF may start
 * a wide space, E2 a box character. */
extern const unsigned char looks[256];

/* All that a line holds.  Behind the first byte that shows, only bars, tabs, form feeds and
 * box characters are looked for. */
unsigned look_at(struct str line);

#endif
