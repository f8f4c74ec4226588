/* skeleton.h - the tags of a page for libxml2, without attributes and text.
 *
 *     <DIV CLASS="x" HIDDEN>1&nbsp;<B>2</B><!-- c --><SCRIPT>..</SCRIPT></HTML>
 *     <body><div>xx<!---->
 *
 * libxml2 does what only a parser does: it finds out which elements are open
 * where, whatever end tags are missing or misplaced.  What it would stumble over
 * or be slow with never reaches it; what its events stand for waits in queues:
 *
 *     attributes        what they say about the text is in `tag`, one a start tag
 *     text              is in `text`, as it stands in the page, one an `x`
 *     scripts, styles   are dropped with their content; comments, declarations, too
 *     html, body        are dropped, for what follows </html> counts, too; one
 *                       <body> around all keeps text from making paragraphs
 *     inline elements   are dropped, for they mean nothing to text unless hidden
 *     end tags          of nothing are dropped: each would search all open elements
 *     depth             elements below SKELETON_DEPTH are dropped, their text stays */
#ifndef GIPR_HTML_SKELETON_H
#define GIPR_HTML_SKELETON_H

#include "base/buf.h"
#include "html/element.h"
#include "html/tag.h"

enum { SKELETON_DEPTH = 256 };

/* The elements that the parser has open. */
struct open_elements {
    unsigned char element[SKELETON_DEPTH + 1]; /* outermost first; one more may be empty */
    unsigned depth;
    unsigned count[ELEMENTS_MAX];
};

struct skeleton {
    struct str rest;                  /* of the page */
    const struct open_elements *open; /* as the parser was when `out` was empty */
    struct buf out;
    struct tag *tag; /* of the start tags in `out` */
    size_t tags, tags_cap, tags_taken;
    struct str *text; /* of each x in `out` */
    size_t texts, texts_cap, texts_taken;
    unsigned started[ELEMENTS_MAX]; /* start tags in `out` */
    unsigned ended[ELEMENTS_MAX];   /* end tags in `out` */
    int staged_depth;               /* the former less the latter, all elements */
    unsigned dropped[ELEMENTS_MAX]; /* start tags too deep, whose end tags go, too */
    bool by_table_tag;              /* the last thing in the skeleton is one */
    bool apart;                     /* the last thing stands for a tag that was dropped */
    bool begun;
    bool ask;    /* `out` must be read before it is known what is open */
    size_t asks; /* for end tags so far */
};

/* Starts on a page: UTF-8, borrowed.  `open` is kept up to date by the caller. */
void skeleton_start(struct skeleton *s, struct str page, const struct open_elements *open);

/* Fills s->out with the next part of the skeleton; the caller gives it to the
 * parser before the next call.  Whether there was any.  It ends with a comment,
 * at which the parser gives up all that it holds. */
bool skeleton_next(struct skeleton *s);

/* The start tag, the text that the parser tells of next: NULL, a NULL pointer if
 * there is none. */
const struct tag *skeleton_tag(const struct skeleton *s);
struct str skeleton_take_text(struct skeleton *s);

/* Whether the parser has told of all that it was given. */
bool skeleton_is_done(const struct skeleton *s);

void skeleton_free(struct skeleton *s);

#endif
