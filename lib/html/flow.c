#include "html/flow.h"

#include <stdlib.h>

#include "base/utf8.h"

/* Characters from here on need no blank where the source breaks a line: Chinese
 * ones and the punctuation around them. */
enum { FIRST_WIDE = 0x2000 };

void flow_clear(struct flow *f)
{
    f->text.len = f->start = f->empties = 0;
    f->gap = GAP_NONE;
    f->verbatim = f->childless = f->edge = false;
    memset(f->holds_text, 0, sizeof f->holds_text);
}

void flow_free(struct flow *f)
{
    buf_free(&f->text);
    free(f->empty);
    *f = (struct flow){.start = 0};
}

/* Of a text that is not empty. */
static uint32_t last_character(const struct flow *f)
{
    struct str text = buf_str(&f->text, f->start);
    size_t at = utf8_last(text.p, text.n), used;
    return utf8_decode(text.p + at, text.n - at, &used);
}

/* Writes the blank that stands before `next`, if any. */
static void close_gap(struct flow *f, struct str next)
{
    size_t used;
    bool blank = f->gap != GAP_NONE && f->text.len > f->start;
    if (blank && f->gap == GAP_BREAK)
        blank = utf8_decode(next.p, next.n, &used) < FIRST_WIDE || last_character(f) < FIRST_WIDE;
    if (blank)
        buf_put_char(&f->text, ' ');
    f->gap = GAP_NONE;
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
    return str_starts(s, STR("\xe2\x81\xa0")) || str_starts(s, STR(UTF8_MARK)) ? 3 : 0;
}

/* Bytes of the white space that s starts with, and what it is; 0 if it is none. */
static size_t space_bytes(struct str s, enum flow_gap *gap)
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
    enum flow_gap gap;
    size_t n = 0;
    while (n < s.n) {
        if (may_be_space[(unsigned char)s.p[n]] && space_bytes(str_from(s, n), &gap))
            break;
        n++;
    }
    return n;
}

void flow_put(struct flow *f, struct str text)
{
    for (;;) {
        enum flow_gap gap;
        size_t n;
        while ((n = space_bytes(text, &gap)) != 0) {
            f->gap = gap > f->gap ? gap : f->gap;
            text = str_from(text, n);
        }
        if (text.n == 0)
            return;
        close_gap(f, text);
        n = visible_bytes(text);
        buf_put(&f->text, text.p, n);
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
static void end_line(struct flow *f)
{
    struct str line = buf_str(&f->text, f->start), trimmed = trim(line);
    size_t indent = f->verbatim ? 0 : (size_t)(trimmed.p - line.p);
    if (trimmed.n && indent)
        memmove(f->text.p + f->start, trimmed.p, trimmed.n);
    f->text.len -= indent + line.n - ((size_t)(trimmed.p - line.p) + trimmed.n);
    if (trimmed.n == 0)
        f->text.len = f->start;
    else if (f->childless)
        f->holds_text[f->kind / 8] |= (unsigned char)(1u << f->kind % 8);
    buf_put_char(&f->text, '\n');
    f->start = f->text.len;
    f->gap = GAP_NONE;
    f->verbatim = f->childless = false;
}

void flow_end(struct flow *f)
{
    if (f->text.len > f->start && trim(buf_str(&f->text, f->start)).n)
        end_line(f);
    f->text.len = f->start;
    f->gap = GAP_NONE;
    f->verbatim = false;
}

void flow_put_verbatim(struct flow *f, struct str text)
{
    while (text.n) {
        enum flow_gap gap;
        size_t n = space_bytes(text, &gap);
        if (n == 0)
            buf_put(&f->text, text.p, n = visible_bytes(text));
        else if (gap != GAP_BREAK)
            buf_put(&f->text, text.p[0] == '\t' ? "\t" : " ", gap != GAP_NONE);
        else if (!f->edge || f->text.len > f->start) /* the block has ended the line itself */
            end_line(f);
        f->verbatim |= gap != GAP_BREAK;
        f->childless = f->edge = false;
        text = str_from(text, n);
    }
}

void flow_start_block(struct flow *f, uint16_t kind)
{
    flow_end(f);
    f->childless = f->edge = true;
    f->kind = kind;
}

void flow_end_block(struct flow *f)
{
    flow_end(f);
    f->edge = true;
    if (!f->childless)
        return;
    ARRAY_GROW(f->empty, f->empties, f->empties_cap);
    f->empty[f->empties++] = (struct empty_line){f->text.len, f->kind};
    end_line(f);
}

void flow_cut(struct flow *f, size_t length)
{
    f->text.len = f->start = length;
    while (f->empties && f->empty[f->empties - 1].at >= length)
        f->empties--;
}

static bool holds_text(const struct flow *f, uint16_t kind)
{
    return f->holds_text[kind / 8] >> kind % 8 & 1;
}

/* Drops the empty lines of blocks that never hold text. */
static void drop_separators(struct flow *f)
{
    size_t from = 0, to = 0;
    for (size_t i = 0; i < f->empties; i++) {
        size_t at = f->empty[i].at;
        memmove(f->text.p + to, f->text.p + from, at - from);
        to += at - from;
        from = at + !holds_text(f, f->empty[i].kind);
    }
    if (f->empties) {
        memmove(f->text.p + to, f->text.p + from, f->text.len - from);
        f->text.len -= from - to;
    }
}

struct str flow_finish(struct flow *f)
{
    flow_end(f);
    drop_separators(f);
    struct str text = buf_str(&f->text, 0);
    while (text.n && text.p[0] == '\n')
        text = str_from(text, 1);
    while (text.n > 1 && text.p[text.n - 2] == '\n')
        text.n--;
    return text;
}
