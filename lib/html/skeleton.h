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
 *     inline elements   are dropped, for they mean nothing to text unless they change
 *                       how it is shown
 *     end tags          of nothing are dropped, and elements that are too deep; text
 *                       stays (nesting.h) */
#ifndef GIPR_HTML_SKELETON_H
#define GIPR_HTML_SKELETON_H

#include "base/buf.h"
#include "html/nesting.h"
#include "html/tag.h"

/* It is zeroed before its first start. */
struct skeleton {
    struct str rest;         /* of the page */
    struct nesting *nesting; /* kept up to date by the caller, too */
    struct buf out;
    struct tag *tag; /* of the start tags in `out` */
    size_t tags, tags_cap, tags_taken;
    struct str *text; /* of each x in `out` */
    size_t texts, texts_cap, texts_taken;
    const char *inline_end; /* of the last inline element, in the page */
    uint16_t inline_kind;   /* of the inline elements at hand */
    bool by_table_tag;      /* the last thing in the skeleton is one */
    bool apart;             /* the last thing stands for a tag that was dropped */
    bool begun;
    bool ask; /* the parser must read `out` before it is known what is open */
};

/* Starts on a page: UTF-8, borrowed.  The caller clears `nesting` before, and tells
 * it what the parser tells. */
void skeleton_start(struct skeleton *s, struct str page, struct nesting *nesting);

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
