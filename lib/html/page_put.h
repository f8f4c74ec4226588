/* page_put.h - what stands in the elements of a page, as it looks there, into the page's text or
 * title.  Only for page.c. */
#ifndef GIPR_HTML_PAGE_PUT_H
#define GIPR_HTML_PAGE_PUT_H

#include "html/page.h"

/* Finds out how text looks within the element that `t` has just opened. */
void page_start_look(struct page *p, const struct tag *t);

/* Puts out text with its character references decoded, unless it is struck out or cannot be seen.
 */
void page_put_text(struct page *p, struct str text);

/* A <br>, which in a row of a Markdown table only divides words. */
void page_put_break(struct page *p);

#endif
