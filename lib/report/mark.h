/* mark.h - record marks: the lines `\f@@ ID` that start and name a report.
 *
 * Marks are looked for in bytes that are not decoded yet.  In UTF-8 and GB18030
 * they are the same bytes as in ASCII; in UTF-16 every character takes two, in UTF-32 four. */
#ifndef GIPR_REPORT_MARK_H
#define GIPR_REPORT_MARK_H

#include "base/str.h"

enum { MARK_BYTES_MAX = 32 };

struct mark {
    char bytes[MARK_BYTES_MAX]; /* `\f@@ ` as the encoding writes it */
    size_t n;                   /* its bytes */
    size_t unit;                /* bytes of one of its characters */
    char newline[MARK_BYTES_MAX / 4];
};

/* What a mark looks like in `encoding` (a name that iconv knows; NULL: as in
 * ASCII, which is also taken for an encoding that is not known). */
void mark_init(struct mark *m, const char *encoding);

/* Whether `bytes` start with a mark. */
bool mark_at(const struct mark *m, struct str bytes);

/* Where the first mark at or after byte `from` starts, bytes.n if there is none.
 * A mark starts a line of its own, but one may stand behind a report whose last line
 * has no end, that ends in a form feed, or in an encoding whose newline is another: so what is
 * before it is not looked at.  `from` must be a multiple of m->unit. */
size_t mark_find(const struct mark *m, struct str bytes, size_t from);

/* Where the line that starts at byte 0 ends: the offset of its newline, bytes.n
 * without one. */
size_t mark_line_end(const struct mark *m, struct str bytes);

/* The number of newlines in bytes. */
size_t mark_count_lines(const struct mark *m, struct str bytes);

#endif
