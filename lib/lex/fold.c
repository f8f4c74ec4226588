#include "lex/fold.h"

#include "base/utf8.h"
#include "lex/sound.h"

uint32_t fold_char(uint32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        c -= 0xfee0; /* full-width forms of ASCII */
    if (c < 0x80) {
        if (c >= 'A' && c <= 'Z')
            return c + ('a' - 'A');
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
    }
    if (utf8_is_han(c))
        return c;
    if (c >= 0x2460 && c <= 0x2468)
        return '1' + (c - 0x2460); /* ① .. ⑨ */
    if (c >= 0x2e80 && c <= 0x2fd5)
        return c; /* radicals: some fonts write characters with them */
    return 0;
}

/* Bytes of a line break tag that s starts with, 0 if there is none: Markdown
 * tables write line breaks inside a cell so. */
static size_t break_tag(struct str s)
{
    static const struct str tags[] = {{"<br>", 4}, {"<br/>", 5}, {"<br />", 6}};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (str_starts(s, tags[i]))
            return tags[i].n;
    return 0;
}

/* Bytes of what stands at byte `at` of s for no characters. */
static size_t skipped(struct str s, size_t at)
{
    switch (s.p[at]) {
    case '<':
        return break_tag(str_from(s, at));
    case '(':
        return sound_bytes(s, at);
    default:
        return 0;
    }
}

enum { HAN_FIRST = 0x4e00, HAN_LAST = 0x9fff };

uint32_t fold_next(struct str s, size_t *at)
{
    while (*at < s.n) {
        size_t used = skipped(s, *at);
        if (used) {
            *at += used;
            continue;
        }
        uint32_t c = utf8_decode(s.p + *at, s.n - *at, &used);
        *at += used;
        if (c >= HAN_FIRST && c <= HAN_LAST) /* most */
            return c;
        if ((c = fold_char(c)) != 0)
            return c;
    }
    return 0;
}

size_t fold_str(struct str s, uint32_t *out)
{
    size_t n = 0, at = 0;
    uint32_t c;
    while ((c = fold_next(s, &at)) != 0)
        out[n++] = c;
    return n;
}
