/* clean.h - a page rewritten so that libxml2 reads it right, and in linear time.
 *
 *     <DIV CLASS="x" HIDDEN>1&nbsp;<B>2</B><!-- c --><SCRIPT>..</SCRIPT></HTML>
 *     <body><div>1\u00a02<!---->
 *
 * libxml2 does what only a parser does: it finds out which elements are open
 * where.  What it would stumble over never reaches it:
 *
 *     attributes        what they say about the text waits in `tag`, in the order of
 *                       the start tags
 *     character         decoded here, for libxml2 leaves `&nbsp` and `&#150;`
 *     references        undone
 *     scripts, styles   dropped with their content; comments and declarations, too
 *     html, body        their tags are dropped, for what follows </html> counts, too;
 *                       one <body> around all keeps text from making paragraphs
 *     inline elements   dropped, for they mean nothing to the text unless hidden
 *     end tags          of nothing are dropped: each would search all open elements
 *     depth             elements below CLEAN_DEPTH are dropped, their text stays
 *     control bytes     become blanks, NUL too */
#ifndef GIPR_HTML_CLEAN_H
#define GIPR_HTML_CLEAN_H

#include "base/buf.h"
#include "html/element.h"
#include "html/tag.h"

enum { CLEAN_DEPTH = 256 };

/* The elements that the parser has open. */
struct open_elements {
    unsigned char element[CLEAN_DEPTH + 1]; /* outermost first; one more may be an empty one */
    unsigned depth;
    unsigned count[ELEMENTS_MAX];
};

struct cleaner {
    struct str rest;                  /* of the page */
    const struct open_elements *open; /* as the parser was when `out` was empty */
    struct buf out;
    struct tag *tag; /* start tags in `out`; the parser takes them from `taken` on */
    size_t tags, tags_cap, taken;
    int staged[ELEMENTS_MAX]; /* start tags in `out`, less end tags */
    int staged_depth;
    unsigned dropped[ELEMENTS_MAX]; /* start tags too deep, whose end tags go, too */
    bool body_due;                  /* nothing has been given out yet */
};

/* Starts on a page: UTF-8, borrowed.  `open` is kept up to date by the caller. */
void cleaner_start(struct cleaner *c, struct str page, const struct open_elements *open);

/* Fills c->out with the next part of the page, whole tags and characters; the
 * caller gives it to the parser before the next call.  Whether there was any.
 * It ends with a comment, at which the parser gives up the text that it holds. */
bool cleaner_next(struct cleaner *c);

/* The next start tag that the parser has not told of yet; NULL if there is none. */
const struct tag *cleaner_tag(const struct cleaner *c);

void cleaner_free(struct cleaner *c);

#endif
