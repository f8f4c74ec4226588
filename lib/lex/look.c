#include "lex/look.h"

#include "base/bytes.h"
#include "base/bytes_words.h"
#include "base/utf8.h"

/* X: E2. */
/* clang-format off */
#define T LOOK_TEXT
#define S LOOK_SPACE
#define B LOOK_TAB
#define C LOOK_CONTROL
#define F LOOK_FEED
#define P LOOK_PIPE
#define M LOOK_MAYBE
#define X (LOOK_MAYBE | LOOK_BOX)
const unsigned char looks[256] = {
    C, C, C, C, C, C, C, C, C, B, C, C, F, C, C, C, /* 00 */
    C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, /* 10 */
    S, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 20 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 30 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 40 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 50 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* 60 */
    T, T, T, T, T, T, T, T, T, T, T, T, P, T, T, C, /* 70 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 80 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 90 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* A0 */
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* B0 */
    0, 0, M, T, T, T, T, T, T, T, T, T, T, T, T, T, /* C0 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* D0 */
    T, T, X, M, T, T, T, T, T, T, T, T, T, T, T, M, /* E0 */
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, /* F0 */
};
#undef T
#undef S
#undef B
#undef C
#undef F
#undef P
#undef M
#undef X
/* clang-format on */

/* Looks at the characters that one byte does not tell. */
static unsigned look_closer(struct str line)
{
    unsigned seen = 0;
    size_t used;
    for (size_t at = 0; at < line.n; at += used) {
        used = 1;
        if (!(looks[(unsigned char)line.p[at]] & LOOK_MAYBE))
            continue;
        uint32_t c = utf8_decode(line.p + at, line.n - at, &used);
        seen |= c >= 0x2500 && c <= 0x257f ? LOOK_BOX : utf8_is_space(c) ? LOOK_SPACE : LOOK_TEXT;
    }
    return seen;
}

/* Whether a box character may stand in text (E2 94, E2 95). */
static bool may_hold_box(struct str text)
{
    const char *end = text.p + text.n, *p = text.p;
    while (p + 1 < end && (p = memchr(p, 0xe2, (size_t)(end - p - 1))) != NULL) {
        if (p[1] == '\x94' || p[1] == '\x95')
            return true;
        p++;
    }
    return false;
}

/* Whether a line whose bytes before the first that shows, at `at`, are `seen` is one word. */
static bool is_word(struct str line, size_t at, unsigned seen)
{
    if ((seen & LOOK_MAYBE) && str_trim_wide(str_make(line.p, at)).n > 0)
        return false;
    return bytes_word(line.p + at, line.n - at) == line.n - at;
}

/* What a line holds, byte by byte up to the first that shows and by strides behind it. */
unsigned look_at(struct str line)
{
    static const char rare[4] = {'|', '\t', '\f', '\xe2'};
    unsigned seen = 0;
    size_t at = 0;
    while (at < line.n && !(line.n >= BYTES_STEP && (seen & LOOK_TEXT)))
        seen |= looks[(unsigned char)line.p[at++]];
    if (at < line.n && is_word(line, at - 1, seen))
        return (seen & ~(unsigned)LOOK_BOX) | LOOK_WORD;
    unsigned which = at < line.n ? bytes_which(line.p, line.n, rare) : 0;
    seen |= which & 1 ? LOOK_PIPE : 0;
    seen |= which & 2 ? LOOK_TAB : 0;
    seen |= which & 4 ? LOOK_FEED : 0;
    seen |= which & 8 ? LOOK_MAYBE | LOOK_BOX : 0;
    /* A line with words needs a closer look only if it may hold a box. */
    if ((seen & LOOK_MAYBE) && (!(seen & LOOK_TEXT) || ((seen & LOOK_BOX) && may_hold_box(line))))
        return (seen & ~(unsigned)LOOK_BOX) | look_closer(line);
    return seen & ~(unsigned)LOOK_BOX;
}
