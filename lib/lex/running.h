/* running.h - titles that stand at the head of every page: no part of the table that goes on there.
 *
 *     临江县2023年政府信息公开工作年度报告        the first, which is the report's
 *     ...
 *     一、本年新收政府信息公开申请数量
 *     临江县2023年政府信息公开工作年度报告  5     the head of a page
 *     3 0 0 0 0 0 3
 *
 * How titles end is data (lib/forms/pages.tsv). */
#ifndef GIPR_LEX_RUNNING_H
#define GIPR_LEX_RUNNING_H

#include "lex/lex.h"

enum running {
    RUNNING_NONE,
    RUNNING_TITLE,    /* a title that a line before was, too */
    RUNNING_NUMBERED, /* the same beside a page's number */
};

/* Whether a line has as many bytes as a title may have, and its number. */
static inline bool running_may_be_title(struct str line)
{
    enum { TITLE_BYTES_MIN = 24, TITLE_BYTES_MAX = 160 };
    return line.n >= TITLE_BYTES_MIN && line.n <= TITLE_BYTES_MAX;
}

/* What a line (trimmed) is.  Titles are kept; they borrow the text. */
enum running running_title_slow(struct lexed *lx, struct str line);

/* The same, quick for lines whose last byte is that of no title and no number. */
static inline enum running running_title(struct lexed *lx, struct str line)
{
    if (!running_may_be_title(line))
        return RUNNING_NONE;
    char last = line.p[line.n - 1];
    bool may_be = last & 0x80 || last == '-' || (last >= '0' && last <= '9');
    return may_be ? running_title_slow(lx, line) : RUNNING_NONE;
}

#endif
