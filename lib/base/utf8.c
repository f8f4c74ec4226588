#include "base/utf8.h"

#include <string.h>

#include "base/bytes_words.h"

size_t utf8_valid_at(const char *p, size_t n)
{
    const unsigned char *s = (const unsigned char *)p;
    if (n == 0)
        return 0;
    if (s[0] < 0x80)
        return 1;
    if (s[0] < 0xc2)
        return 0;
    if (s[0] < 0xe0)
        return n >= 2 && utf8_is_tail(p[1]) ? 2 : 0;
    if (s[0] < 0xf0) {
        if (n < 3 || !utf8_is_tail(p[1]) || !utf8_is_tail(p[2]))
            return 0;
        if ((s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f))
            return 0;
        return 3;
    }
    if (s[0] > 0xf4 || n < 4 || !utf8_is_tail(p[1]) || !utf8_is_tail(p[2]) || !utf8_is_tail(p[3]))
        return 0;
    if ((s[0] == 0xf0 && s[1] < 0x90) || (s[0] == 0xf4 && s[1] > 0x8f))
        return 0;
    return 4;
}

/* Whether a character of three bytes stands at p whose second one may be any: most of Chinese. */
static bool is_free_three(const char *p)
{
    unsigned char lead = (unsigned char)p[0];
    return lead > 0xe0 && lead < 0xed && utf8_is_tail(p[1]) && utf8_is_tail(p[2]);
}

/* Goes on from byte `at`, the start of a character. */
static size_t check_from(const char *p, size_t n, size_t at)
{
    while (at < n) {
        uint64_t word;
        if (n - at >= 8 && (memcpy(&word, p + at, 8), (word & 0x8080808080808080u) == 0)) {
            at += 8;
            continue;
        }
        while (n - at >= 3 && is_free_three(p + at))
            at += 3;
        if (at == n)
            break;
        size_t used = utf8_valid_at(p + at, n - at);
        if (used == 0)
            return at;
        at += used;
    }
    return n;
}

size_t utf8_check(const char *p, size_t n)
{
    return check_from(p, n, bytes_utf8(p, n).good);
}

struct bytes_text utf8_survey(const char *p, size_t n)
{
    struct bytes_text text = bytes_utf8(p, n);
    size_t at = text.good;
    text.good = check_from(p, n, at);
    for (; at < text.good; at++) {
        text.newlines += p[at] == '\n';
        text.returns |= p[at] == '\r';
    }
    return text;
}

size_t utf8_repair(struct str text, size_t good, struct buf *out)
{
    size_t bad = 0;
    for (;;) {
        buf_put(out, text.p, good);
        text = str_from(text, good);
        if (text.n == 0)
            return bad;
        buf_put_str(out, STR(UTF8_REPLACEMENT));
        bad++;
        text = str_from(text, 1);
        good = utf8_check(text.p, text.n);
    }
}

size_t utf8_encode(uint32_t c, char *out)
{
    unsigned char *s = (unsigned char *)out;
    if (c < 0x80)
        return s[0] = (unsigned char)c, 1;
    if (c < 0x800) {
        s[0] = (unsigned char)(0xc0 | c >> 6);
        s[1] = (unsigned char)(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        s[0] = (unsigned char)(0xe0 | c >> 12);
        s[1] = (unsigned char)(0x80 | (c >> 6 & 63));
        s[2] = (unsigned char)(0x80 | (c & 63));
        return 3;
    }
    s[0] = (unsigned char)(0xf0 | c >> 18);
    s[1] = (unsigned char)(0x80 | (c >> 12 & 63));
    s[2] = (unsigned char)(0x80 | (c >> 6 & 63));
    s[3] = (unsigned char)(0x80 | (c & 63));
    return 4;
}

struct range {
    uint32_t first, last;
};

static bool in_ranges(uint32_t c, const struct range *r, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (c >= r[i].first && c <= r[i].last)
            return true;
    return false;
}

unsigned utf8_width(uint32_t c)
{
    static const struct range wide[] = {
        {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf},
        {0x4e00, 0x9fff}, {0xa000, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x20000, 0x3fffd},
    };
    static const struct range none[] = {
        {0x300, 0x36f}, {0x200b, 0x200f}, {0x2028, 0x202e}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};
    if (c < 0x300)
        return c >= 0x20;
    if (c > 0x202e && c < 0x2e80) /* signs and boxes */
        return 1;
    if (c >= 0x4e00 && c <= 0x9fff)
        return 2;
    if (in_ranges(c, wide, sizeof wide / sizeof *wide))
        return 2;
    return !in_ranges(c, none, sizeof none / sizeof *none);
}

bool utf8_is_space(uint32_t c)
{
    return c <= 0x20 || c == 0x7f || c == 0x85 || c == 0xa0 || (c >= 0x2000 && c <= 0x200f) ||
           c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x2060 || c == 0x3000 ||
           c == 0xfeff;
}

size_t utf8_word(const char *p, size_t n)
{
    size_t at = bytes_word(p, n);
    while (at < n && utf8_space_at(p + at, n - at) == 0)
        at += 1 + bytes_word(p + at + 1, n - at - 1);
    return at;
}

bool utf8_is_han(uint32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3007 ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3fffd);
}
