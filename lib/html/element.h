/* element.h - what each element of HTML means for the text of a page.
 *
 * Sources: HTML Living Standard, sections 4 (elements) and 15.3 (which of them
 * are blocks, and which are not shown). */
#ifndef GIPR_HTML_ELEMENT_H
#define GIPR_HTML_ELEMENT_H

#include "base/str.h"

enum element_kind {
    ELEMENT_INLINE,   /* its text joins what stands around it */
    ELEMENT_BLOCK,    /* starts and ends a line */
    ELEMENT_VERBATIM, /* a block whose blanks and line ends stay */
    ELEMENT_BREAK,    /* ends a line; has no content */
    ELEMENT_TABLE,
    ELEMENT_ROWS, /* a group of rows */
    ELEMENT_ROW,
    ELEMENT_CELL,
    ELEMENT_LEFT_OUT, /* navigation, controls, and what only other programs show */
    ELEMENT_RAW,      /* never shown; its content is no markup */
    ELEMENT_TITLE,
    ELEMENT_TAG_ONLY, /* a tag without content, or one that means nothing here */
};

/* An element is known by its number.  0 stands for all names that are not
 * listed, which are inline. */
enum { ELEMENT_OTHER = 0, ELEMENTS_MAX = 128 };

/* The element of a name in lower case. */
unsigned element_find(struct str name);

enum element_kind element_kind(unsigned element);

/* Its name and its tags; ELEMENT_OTHER is `span`. */
struct str element_name(unsigned element);
struct str element_start_tag(unsigned element);
struct str element_end_tag(unsigned element);

#endif
