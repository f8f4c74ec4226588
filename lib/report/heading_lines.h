/* heading_lines.h - the lines of a report that may be headings, going by the first character that
 * says something: most lines start otherwise, and are never looked at one by one.
 *
 *     三、本年度办理结果       三 may be a heading's number
 *     | 1.予以公开 | 12 |      予 starts no heading, and 1. alone is no number of one
 *     12
 *     2023年，我局认真         a year may stand before a heading's words */
#ifndef GIPR_REPORT_HEADING_LINES_H
#define GIPR_REPORT_HEADING_LINES_H

#include "base/bytes_firsts.h"
#include "report/heading_start.h"

struct heading_line {
    size_t at;   /* the character's byte in the text */
    size_t line; /* newlines before it */
};

struct heading_lines {
    struct heading_line *line;
    size_t lines, cap;
    struct bytes_firsts firsts;
    const struct char_set *starts; /* Chinese characters that may be a heading's first; all others
                                    * have to be looked at */
    size_t passed;                 /* newlines before the stretch that is looked at */
};

/* Starts with no lines; `starts` must outlive *l. */
void heading_lines_init(struct heading_lines *l, const struct heading_starts *starts);
void heading_lines_free(struct heading_lines *l);

/* Appends the lines of text[at, end), a stretch of whole lines, and adds its newlines to
 * l->passed. */
void heading_lines_find(struct heading_lines *l, struct str text, size_t at, size_t end);

#endif
