/* tag.h - one tag of a page, and what it says about the text. */
#ifndef GIPR_HTML_TAG_H
#define GIPR_HTML_TAG_H

#include <stdint.h>

#include "base/str.h"

/* Larger numbers of columns are no spans: they stand for "all", and count as 1,
 * for a row is filled up anyway.  Word has at most 63 columns.  Rows: what
 * browsers honour (HTML Living Standard, section 4.9.11). */
enum { TAG_COLSPAN_MAX = 64, TAG_ROWSPAN_MAX = 65534 };

/* How a page shows text; what is inside of an element looks so, too. */
enum {
    LOOK_RAISED = 1, /* above or below the line, as the mark of a footnote is */
    LOOK_STRUCK = 2,
    LOOK_UNSEEN = 4, /* not to be seen, but its place is left free */
    LOOK_TINY = 8,   /* of no size */
    LOOK_SIZED = 16  /* of a size of its own: not tiny even in what is */
};

struct tag {
    unsigned element;   /* see element.h */
    bool end;           /* </p> */
    bool empty;         /* <p/> */
    bool hidden;        /* a page does not show it, or around its content */
    bool boxed;         /* its style sets it apart from what stands around it */
    bool layout;        /* role="presentation" */
    bool ends_row;      /* it stands for </tr> without <tr> */
    unsigned char look; /* LOOK_... */
    uint16_t kind;      /* of its element and class: blocks of one kind look the same */
    unsigned colspan;   /* 1 to TAG_COLSPAN_MAX */
    unsigned rowspan;   /* 1 to TAG_ROWSPAN_MAX */
    struct str value;   /* of a field, with its character references */
};

/* Reads the tag at the start of s: `<` or `</` and a letter.  Returns its bytes,
 * 0 if it does not end. */
size_t tag_read(struct str s, struct tag *t);

/* The element of the tag at the start of s, HTML_OTHER if it is not known or
 * s starts with no tag; whether the tag ends is not looked at. */
unsigned tag_element(struct str s);

#endif
