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
    l->starts = &starts->any;
}

void heading_lines_free(struct heading_lines *l)
{
    free(l->line);
    *l = (struct heading_lines){.lines = 0};
}

/* Whether the character at `at` can be the first of a heading: Chinese ones are known. */
static bool may_start(const struct heading_lines *l, struct str text, size_t at)
{
    const char *p = text.p + at;
    return text.n - at < 3 || !utf8_leads_han(*p) ||
           char_set_has(l->starts, utf8_of_three((const unsigned char *)p));
}

/* Bytes of the white space at p, of which n may be read, that is no ASCII: no-break spaces and
 * ideographic ones.  0 if it is none. */
static size_t wide_space(const char *p, size_t n)
{
    if (n >= 3 && memcmp(p, "\xe3\x80\x80", 3) == 0)
        return 3;
    return n >= 2 && memcmp(p, "\xc2\xa0", 2) == 0 ? 2 : 0;
}

/* Whether the line that starts with the character at line->at, not a Chinese one of three bytes,
 * may be a heading; if that is white space, line->at moves behind it. */
static bool find_start(const struct heading_lines *l, struct str text, struct heading_line *line)
{
    size_t at = line->at, bytes = 1;
    for (; at < text.n && bytes > 0; at += bytes) {
        bytes = wide_space(text.p + at, text.n - at);
        bytes = bytes > 0 ? bytes : bytes_set_has(&l->firsts.skipped, text.p[at]);
    }
    line->at = at;
    return at < text.n && (text.p[at] & 0x80) && may_start(l, text, at);
}

/* Appends those of the lines whose first bytes l->firsts has, as offsets from `at`.  Each is
 * written and then kept or not, so that the processor need not guess which will be. */
static void keep_lines(struct heading_lines *l, struct str text, size_t at)
{
    const struct bytes_firsts *f = &l->firsts;
    const struct char_set *starts = l->starts;
    struct heading_line *to = l->line + l->lines;
    size_t passed = l->passed, inside = f->firsts;
    while (inside > 0 && text.n - at - f->first[inside - 1] < 3)
        inside--; /* no Chinese character has room there */
    for (size_t i = 0; i < f->firsts; i++) {
        const unsigned char *p = (const unsigned char *)text.p + at + f->first[i];
        *to = (struct heading_line){at + f->first[i], passed + f->line[i]};
        to += i < inside && utf8_leads_han((char)*p) ? char_set_has(starts, utf8_of_three(p))
                                                     : find_start(l, text, to);
    }
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
