/* nesting.h - which elements the parser has open, and whether a tag should reach it.
 *
 * Tags are gathered in blocks before the parser reads them (skeleton.h).  In
 * between, what is open is known only as far as no element has ended without an
 * end tag.  Where that matters, the parser is asked: the block goes to it first.
 *
 *     element[0 .. depth)     what the parser has told, outermost first
 *     started, ended, ...     tags that it has not read yet
 *
 * Dropped are end tags that would end nothing, for each makes the parser search
 * all open elements, and tags below a depth that no real page reaches. */
#ifndef GIPR_HTML_NESTING_H
#define GIPR_HTML_NESTING_H

#include "html/element.h"

/* Depths from which on blocks are dropped, and tables, too. */
enum { NESTING_BLOCKS = 256, NESTING_DEPTH = 512 };

struct nesting {
    unsigned char element[NESTING_DEPTH + 1]; /* one more may be open that is empty */
    unsigned depth;
    unsigned count[ELEMENTS_MAX]; /* how often each is open */

    unsigned started[ELEMENTS_MAX], ended[ELEMENTS_MAX];
    int deeper;       /* start tags less end tags */
    bool gathered;    /* there are such tags */
    unsigned last;    /* the element of the last tag, if that was a start tag */
    bool in_row;      /* a row has started, and since then nothing but cells and blocks */
    unsigned missing; /* an element that the last end tag did not find */
    unsigned asks;    /* for end tags */
    unsigned too_deep[ELEMENTS_MAX]; /* start tags that were dropped, whose end tags go, too */
};

enum nesting_advice {
    NESTING_PASS,    /* the parser should get the tag */
    NESTING_FLATTEN, /* it is too deep */
    NESTING_NOTHING, /* an end tag that ends nothing */
    NESTING_ASK      /* let the parser read what is gathered, then come again */
};

/* Starts a page: no element is open. */
void nesting_clear(struct nesting *n);

/* The parser has read all tags that were passed. */
void nesting_told(struct nesting *n);

/* The parser tells: an element starts (false: there is no room, which cannot be);
 * the innermost one ends, which is returned. */
bool nesting_push(struct nesting *n, unsigned element);
unsigned nesting_pop(struct nesting *n);

/* What to do with a tag; if it is to be passed, it counts as gathered. */
enum nesting_advice nesting_start(struct nesting *n, unsigned element);
enum nesting_advice nesting_end(struct nesting *n, unsigned element);

/* Whether an element seems to be open. */
bool nesting_has(const struct nesting *n, unsigned element);

#endif
