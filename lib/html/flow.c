#include "html/lines.h"

#include <stdlib.h>

#include "base/utf8.h"

/* Characters from here on need no blank where the source breaks a line: Chinese
 * ones and the punctuation around them. */
enum { FIRST_WIDE = 0x2000 };

void lines_clear(struct lines *l)
{
    l->text.len = l->start = l->empties = 0;
    l->gap = GAP_NONE;
    l->verbatim = l->childless = false;
    memset(l->holds_text, 0, sizeof l->holds_text);
}

void lines_free(struct lines *l)
{
    buf_free(&l->text);
    free(l->empty);
}

static uint32_t last_character(const struct lines *l)
{
    size_t at = l->text.len, used;
    while (at > l->start && ((unsigned char)l->text.p[--at] & 0xc0) == 0x80)
        continue;
    return utf8_decode(l->text.p + at, l->text.len - at, &used);
}

/* Writes the blank that stands before `next`, if any. */
static void close_gap(struct lines *l, struct str next)
{
    size_t used;
    bool blank = l->gap != GAP_NONE && l->text.len > l->start;
    if (blank && l->gap == GAP_BREAK)
        blank = utf8_decode(next.p, next.n, &used) < FIRST_WIDE || last_character(l) < FIRST_WIDE;
    if (blank)
        buf_put_char(&l->text, ' ');
    l->gap = GAP_NONE;
}

/* White space and control bytes. */
static bool is_space(char c)
{
    return (unsigned char)c <= ' ' || c == 0x7f;
}

/* Bytes of the invisible character that s starts with, 0 if it is visible: soft
 * hyphen, zero-width space and joiners, word joiner, byte-order mark. */
static size_t invisible_bytes(struct str s)
{
    if (str_starts(s, STR("\xc2\xad")))
        return 2;
    if (s.n >= 3 && str_starts(s, STR("\xe2\x80")) && (unsigned char)s.p[2] >= 0x8b &&
        (unsigned char)s.p[2] <= 0x8d)
        return 3;
    return str_starts(s, STR("\xe2\x81\xa0")) || str_starts(s, STR("\xef\xbb\xbf")) ? 3 : 0;
}

/* Bytes of the white space that s starts with, and what it is; 0 if it is none. */
static size_t space_bytes(struct str s, enum lines_gap *gap)
{
    *gap = GAP_NONE;
    if (s.n == 0)
        return 0;
    if (is_space(s.p[0])) {
        *gap = s.p[0] == '\n' ? GAP_BREAK : GAP_SPACE;
        return 1;
    }
    if (str_starts(s, STR("\xc2\xa0"))) {
        *gap = GAP_FIRM;
        return 2;
    }
    return invisible_bytes(s);
}

/* Bytes that can be the first of white space or of something invisible. */
static const bool may_be_space[256] = {
    1, 1, 1, 1, 1, 1, 1,         1,          1,          1,          1,          1, 1,
    1, 1, 1, 1, 1, 1, 1,         1,          1,          1,          1,          1, 1,
    1, 1, 1, 1, 1, 1, [' '] = 1, [0x7f] = 1, [0xc2] = 1, [0xe2] = 1, [0xef] = 1,
};

/* Bytes at the start of s before white space or anything invisible. */
static size_t visible_bytes(struct str s)
{
    enum lines_gap gap;
    size_t n = 0;
    while (n < s.n) {
        if (may_be_space[(unsigned char)s.p[n]] && space_bytes(str_from(s, n), &gap))
            break;
        n++;
    }
    return n;
}

void lines_put(struct lines *l, struct str text)
{
    for (;;) {
        enum lines_gap gap;
        size_t n;
        while ((n = space_bytes(text, &gap)) != 0) {
            l->gap = gap > l->gap ? gap : l->gap;
            text = str_from(text, n);
        }
        if (text.n == 0)
            return;
        close_gap(l, text);
        n = visible_bytes(text);
        buf_put(&l->text, text.p, n);
        text = str_from(text, n);
    }
}

/* Whether p points to a space of three bytes: ideographic, or one of the quads. */
static bool is_wide_space(const char *p)
{
    const unsigned char *b = (const unsigned char *)p;
    return (b[0] == 0xe3 && b[1] == 0x80 && b[2] == 0x80) ||
           (b[0] == 0xe2 && b[1] == 0x80 && b[2] <= 0x8a);
}

/* s without white space at both ends. */
static struct str trim(struct str s)
{
    for (size_t n = 1; n > 0 && s.n; s = str_from(s, n))
        n = is_space(s.p[0]) ? 1 : s.n >= 3 && is_wide_space(s.p) ? 3 : 0;
    for (size_t n = 1; n > 0 && s.n; s.n -= n)
        n = is_space(s.p[s.n - 1]) ? 1 : s.n >= 3 && is_wide_space(s.p + s.n - 3) ? 3 : 0;
    return s;
}

/* Ends the line at hand, also if it is empty. */
static void end_line(struct lines *l)
{
    struct str line = buf_str(&l->text, l->start), trimmed = trim(line);
    size_t indent = l->verbatim ? 0 : (size_t)(trimmed.p - line.p);
    if (trimmed.n && indent)
        memmove(l->text.p + l->start, trimmed.p, trimmed.n);
    l->text.len -= indent + line.n - ((size_t)(trimmed.p - line.p) + trimmed.n);
    if (trimmed.n == 0)
        l->text.len = l->start;
    else if (l->childless)
        l->holds_text[l->kind / 8] |= (unsigned char)(1u << l->kind % 8);
    buf_put_char(&l->text, '\n');
    l->start = l->text.len;
    l->gap = GAP_NONE;
    l->verbatim = l->childless = false;
}

void lines_end(struct lines *l)
{
    if (l->text.len > l->start && trim(buf_str(&l->text, l->start)).n)
        end_line(l);
    l->text.len = l->start;
    l->gap = GAP_NONE;
    l->verbatim = false;
}

void lines_put_verbatim(struct lines *l, struct str text)
{
    while (text.n) {
        enum lines_gap gap;
        size_t n = space_bytes(text, &gap);
        if (n == 0)
            buf_put(&l->text, text.p, n = visible_bytes(text));
        else if (gap != GAP_BREAK)
            buf_put(&l->text, text.p[0] == '\t' ? "\t" : " ", gap != GAP_NONE);
        else if (!l->childless || l->text.len > l->start) /* not the one behind <pre> */
            end_line(l);
        l->verbatim |= gap != GAP_BREAK;
        l->childless = false;
        text = str_from(text, n);
    }
}

void lines_start_block(struct lines *l, uint16_t kind)
{
    lines_end(l);
    l->childless = true;
    l->kind = kind;
}

void lines_end_block(struct lines *l)
{
    lines_end(l);
    if (!l->childless)
        return;
    ARRAY_GROW(l->empty, l->empties, l->empties_cap);
    l->empty[l->empties++] = (struct empty_line){l->text.len, l->kind};
    end_line(l);
}

void lines_cut(struct lines *l, size_t length)
{
    l->text.len = l->start = length;
    while (l->empties && l->empty[l->empties - 1].at >= length)
        l->empties--;
}

static bool holds_text(const struct lines *l, uint16_t kind)
{
    return l->holds_text[kind / 8] >> kind % 8 & 1;
}

/* Drops the empty lines of blocks that never hold text. */
static void drop_separators(struct lines *l)
{
    size_t from = 0, to = 0;
    for (size_t i = 0; i < l->empties; i++) {
        size_t at = l->empty[i].at;
        memmove(l->text.p + to, l->text.p + from, at - from);
        to += at - from;
        from = at + !holds_text(l, l->empty[i].kind);
    }
    if (l->empties) {
        memmove(l->text.p + to, l->text.p + from, l->text.len - from);
        l->text.len -= from - to;
    }
}

struct str lines_finish(struct lines *l)
{
    lines_end(l);
    drop_separators(l);
    struct str text = buf_str(&l->text, 0);
    while (text.n && text.p[0] == '\n')
        text = str_from(text, 1);
    while (text.n > 1 && text.p[text.n - 2] == '\n')
        text.n--;
    return text;
}
