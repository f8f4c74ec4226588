/* page.h - the numbers of pages, which are no figures. */
#ifndef GIPR_LEX_PAGE_H
#define GIPR_LEX_PAGE_H

#include "lex/lex.h"

/* Whether a line (trimmed) is a page's number and says so: - 3 -, 第 3 页 共 9 页 */
bool page_is_number_slow(struct str line);

/* The same, quick for lines that do not start as those do. */
static inline bool page_is_number(struct str line)
{
    unsigned char c = line.n ? (unsigned char)line.p[0] : 0;
    if (c >= '0' && c <= '9') {
        size_t n = 1;
        while (n < line.n && line.p[n] >= '0' && line.p[n] <= '9')
            n++;
        return n < line.n && line.p[n] != '.' && page_is_number_slow(line);
    }
    return (c == '-' || c == 0xe2 || c == 0xe7 /* of 第 */) && page_is_number_slow(line);
}

/* Whether the tokens from `before` on, those of the line at hand, are one short number, which
 * a form feed before or behind it makes a page's number. */
bool page_may_be_number(const struct lexed *lx, size_t before);

/* Drops such a number, the last token, where lx->lone says that there is one. */
void page_drop_number(struct lexed *lx);

#endif
