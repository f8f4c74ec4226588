#include "report/heading_lines.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

void heading_lines_init(struct heading_lines *l, const struct heading_starts *starts)
{
    *l = (struct heading_lines){.lines = 0};
    for (unsigned c = 0; c < 0x80; c++)
        if (c != '\n' && heading_may_skip(starts, c))
            bytes_set_add(&l->firsts.skipped, (char)c);
    l->starts = starts->any;
    char_set_add_range(&l->starts, 0, UTF8_HAN_FIRST - 1);
    char_set_add_range(&l->starts, UTF8_HAN_LAST + 1, CHAR_SET_CHARS - 1);
}

void heading_lines_free(struct heading_lines *l)
{
    free(l->line);
    *l = (struct heading_lines){.lines = 0};
}

/* Whether the character at p, of which 3 bytes may be read, can be the first of a heading: 0 or 1.
 */
static inline size_t may_start(const struct heading_lines *l, const unsigned char *p)
{
    enum { THREE = 0xe0, HIGH = 0xf0 }; /* the first of three bytes */
    return ((p[0] & HIGH) != THREE) | char_set_has(&l->starts, utf8_of_three(p));
}

/* Appends those of the lines whose first bytes l->firsts has, as offsets from `at`.  Each is
 * written and then kept or not, so that the processor need not guess which will be. */
static void keep_lines(struct heading_lines *l, struct str text, size_t at)
{
    const struct bytes_firsts *f = &l->firsts;
    const unsigned char *p = (const unsigned char *)text.p + at;
    size_t inside = f->firsts;
    struct heading_line *to = l->line + l->lines;
    while (inside > 0 && text.n - at - f->first[inside - 1] < 3)
        inside--;
    for (size_t i = 0; i < inside; i++) {
        *to = (struct heading_line){at + f->first[i], l->passed + f->line[i]};
        to += may_start(l, p + f->first[i]);
    }
    for (size_t i = inside; i < f->firsts; i++) /* no Chinese character has room there */
        *to++ = (struct heading_line){at + f->first[i], l->passed + f->line[i]};
    l->lines = (size_t)(to - l->line);
    l->passed += f->lines;
}

void heading_lines_find(struct heading_lines *l, struct str text, size_t at, size_t end)
{
    l->firsts.starts = 1;
    for (size_t n; at < end; at += n) {
        n = end - at < BYTES_FIRSTS ? end - at : BYTES_FIRSTS;
        if (l->cap - l->lines < BYTES_FIRSTS) {
            l->cap = 2 * l->cap + BYTES_FIRSTS;
            l->line = xrealloc(l->line, l->cap, sizeof *l->line);
        }
        bytes_firsts(&l->firsts, text.p + at, n);
        keep_lines(l, text, at);
    }
}
