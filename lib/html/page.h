/* page.h - the text of a page.
 *
 *     page ──▶ skeleton ──▶ libxml2 ──▶ flow and grids ──▶ text
 *              (skeleton.h)  (elements)   (flow.h, grid.h)
 *
 * A block is a line, a row of a table is a line `| a | b |`.  Scripts, styles,
 * comments, what is hidden, navigation and form controls are left out. */
#ifndef GIPR_HTML_PAGE_H
#define GIPR_HTML_PAGE_H

#include "base/err.h"
#include "html/flow.h"
#include "html/grid.h"
#include "html/skeleton.h"

enum page_kind {
    PAGE_TEXT,  /* no HTML in it */
    PAGE_MIXED, /* text with some HTML, such as Markdown with tables: lines outside of
                   elements stay lines */
    PAGE_HTML
};

/* All members are the page's own.  A zeroed one is ready, and meant to be used for page after page.
 */
struct page {
    struct skeleton skeleton;
    struct nesting nesting;
    struct flow flow;
    struct grids grids;
    struct flow title;
    size_t skipped;  /* open elements within one that is not shown, and that one */
    size_t verbatim; /* open elements that keep their white space */
    unsigned char look[NESTING_DEPTH + 1]; /* LOOK_... within each open element */
    bool mixed;
    bool in_title;
    bool lost; /* the parser told of something else than it was given */
};

struct page_text {
    struct str text;  /* lines, each with its \n */
    struct str title; /* the page's <title>, one line without \n, or empty */
    size_t oversized; /* tables that became lines because their grid would be too large */
};

/* What a text, which is UTF-8, is (page_kind.c). */
enum page_kind page_kind(struct str text);

/* Reads a text of that kind, UTF-8.  The result lives until the next call.  Returns 0, or -1
 * with *e filled if the parser failed. */
int page_read(struct page *p, struct str text, enum page_kind kind, struct page_text *result,
              struct err *e);

void page_free(struct page *p);

#endif
