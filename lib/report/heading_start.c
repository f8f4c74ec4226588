#include "report/heading_start.h"

#include "base/utf8.h"
#include "lex/figure.h"
#include "report/compact.h"
#include "report/line.h"
#include "report/numbering.h"
#include "report/numeral.h"

void heading_starts_init(struct heading_starts *s, const struct topics *topics)
{
    topics_starts(topics, &s->statutory, &s->annex);
    char_set_join(&s->statutory, &s->annex);
    s->any = s->statutory;
    numeral_add_chars(&s->numeral);
    char_set_join(&s->any, &s->numeral);
    char_set_add(&s->any, ORDINAL_MARK);
    char_set_add(&s->any, YEAR_MARK);
    s->words = s->statutory;
    char_set_drop(&s->words, &s->numeral);
    char_set_remove(&s->words, ORDINAL_MARK);
    char_set_remove(&s->words, YEAR_MARK);
}

/* The first character of *line in its compact form, which is cut off with what has none;
 * 0 at the end. */
static inline uint32_t cut_char(struct str *line)
{
    const char *p = line->p, *end = line->p + line->n;
    uint32_t c = 0;
    size_t used;
    for (; p < end && c == 0; p += used) {
        c = utf8_decode(p, (size_t)(end - p), &used);
        bool plain = c < 0x7f ? c > ' ' && c != '*' : heading_is_chinese(c);
        if (!plain) /* which stand for themselves */
            c = c == ' ' ? 0 : compact_char(c);
    }
    *line = str_make(p, (size_t)(end - p));
    return c;
}

uint32_t heading_first_char(struct str words)
{
    return cut_char(&words);
}

/* Whether a character (compact) may belong to a heading's number, or to what sets it off. */
static inline bool is_of_number(const struct heading_starts *s, uint32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || c == '(' || c == ')' || c == '.' || c == ',' || c == ':' ||
               c == '\\';
    if (heading_is_chinese(c))
        return char_set_has(&s->numeral, c);
    return (c >= 0x3001 && c <= 0x3002) || (c >= 0x3010 && c <= 0x3017) /* 、。【】〖〗 */ ||
           numbering_run(c);
}

bool heading_may_skip(const struct heading_starts *s, uint32_t c)
{
    return line_is_ornament(c) || is_of_number(s, c) || compact_char(c) == 0 || c == '-' ||
           c == '?' || c == '[';
}

/* Whether a heading can stand behind what looks like a number, of which `chars` have been passed,
 * and which is mostly a figure: a heading in the report's own words needs a numeral. */
static bool possible_behind_number(const struct heading_starts *s, struct str line, size_t chars,
                                   bool digits)
{
    enum { NUMBER_CHARS_MAX = 12 }; /* 第（二十一）部分： and blanks */
    uint32_t c;
    do {
        c = cut_char(&line);
        if (digits && char_set_has(&s->numeral, c))
            return true;
    } while (is_of_number(s, c) && !char_set_has(&s->statutory, c) && chars++ < NUMBER_CHARS_MAX);
    if (chars == 0 && !is_of_number(s, c))
        return false;
    return c == YEAR_MARK || heading_may_be_statutory(s, c);
}

/* How many of the n bytes at p belong to a heading's number; *digits: some are digits. */
static size_t number_bytes(const struct heading_starts *s, const char *p, size_t n, bool *digits)
{
    size_t count = 0;
    *digits = false;
    for (size_t i = 0; i < n; i++) {
        count += p[i] != ' ' && !(p[i] & 0x80) && is_of_number(s, (unsigned char)p[i]);
        *digits = *digits || str_is_digit(p[i]);
    }
    return count;
}

/* Bytes of the blank, the bar or the tab that ends at byte n of text; `wide`: or of the
 * no-break or ideographic space.  0 if there is none. */
static inline size_t divider_before(const char *p, size_t n, bool wide)
{
    char last = n > 0 ? p[n - 1] : '0';
    if (last == ' ' || last == '|' || last == '\t')
        return 1;
    if (!wide || n < 2 || (last & 0x80) == 0)
        return 0;
    if (p[n - 2] == '\xc2')
        return last == '\xa0' ? 2 : 0;
    return n >= 3 && memcmp(p + n - 3, "\xe3\x80\x80", 3) == 0 ? 3 : 0;
}

/* Whether a line ends in a figure that a blank, a bar or a tab sets apart, or wide white
 * space: then the figure must be one that is surely read as such. */
static bool ends_in_figure(struct str line, bool wide)
{
    size_t n = line.n, gap;
    while ((gap = divider_before(line.p, n, wide)) > 0)
        n -= gap;
    size_t end = n;
    while (n > 0 && str_is_digit(line.p[n - 1]))
        n--;
    if (n == end || divider_before(line.p, n, wide) == 0)
        return false;
    return !wide || end - n <= FIGURE_PLAIN_MAX || ends_in_figure(line, false);
}

bool heading_ends_otherwise(const struct heading_starts *s, struct str line, size_t first)
{
    size_t used;
    if (!ends_in_figure(line, true))
        return false;
    uint32_t c = first < line.n ? utf8_decode(line.p + first, line.n - first, &used) : 0;
    return !heading_may_be_annex(s, c);
}

bool heading_may_begin(const struct heading_starts *s, struct str line, size_t first)
{
    bool digits;
    size_t used, numbers = number_bytes(s, line.p, first, &digits);
    if (first == line.n)
        return false;
    uint32_t c = utf8_decode(line.p + first, line.n - first, &used);
    if (numbers == 0 && heading_is_chinese(c))
        return heading_starts_with(s, c) && c != YEAR_MARK;
    return possible_behind_number(s, str_from(line, first), numbers, digits);
}
