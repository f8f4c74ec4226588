/* page.h - the numbers of pages, which are no figures. */
#ifndef GIPR_LEX_PAGE_H
#define GIPR_LEX_PAGE_H

#include "lex/lex.h"

enum { PAGE_BYTES_MAX = 40 }; /* of a line that is a page's number */

/* Whether a line (trimmed, not empty) may be one for page_is_number(), going by its start. */
bool page_may_start(struct str line);

/* Whether a line for which page_may_start() holds is a page's number and says so (- 3 -,
 * 第 3 页 共 9 页), or that a table goes on (续表).  Such lines are data (lib/forms/pages.tsv). */
bool page_is_number_slow(struct str line);

/* The same for any line (trimmed), quick for lines that do not start as those do. */
static inline bool page_is_number(struct str line)
{
    if (line.n == 0 || line.n > PAGE_BYTES_MAX)
        return false;
    if (str_is_digit(line.p[0])) {
        size_t n = 1;
        while (n < line.n && str_is_digit(line.p[n]))
            n++;
        if (n == line.n || line.p[n] == '.')
            return false;
        while (n < line.n && line.p[n] == ' ')
            n++;
        if (n < line.n && line.p[n] != '/')
            return false;
    }
    return page_may_start(line) && page_is_number_slow(line);
}

/* Whether text is as the titles of reports are, which stand at the head of each page of some. */
bool page_ends_title(struct str text);

/* Whether the tokens from `before` on, those of the line at hand, are one short number, which
 * a form feed before or behind it makes a page's number. */
bool page_may_be_number(const struct lexed *lx, size_t before);

/* Drops such a number, the last token, where lx->pages.lone says that there is one. */
void page_drop_number(struct lexed *lx);

/* Starts a page whose head is a title that stood before, with its number or not: a number alone
 * right before may be that of the last page, which is dropped then. */
void page_start(struct lexed *lx, bool numbered);

/* Whether what stands right behind such a head, be it a number alone or not, is the page's number:
 * where other heads have words or figures there, it is a figure. */
bool page_numbers_head(struct lexed *lx, bool lone);

#endif
