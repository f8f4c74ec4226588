#include "report/compact.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

uint32_t compact_char(uint32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        c -= 0xfee0; /* full-width forms of ASCII */
    if (c == 0xfe51 || c == 0xff64)
        return 0x3001; /* small and half-width ideographic comma */
    if (c == 0xfe52)
        return '.';
    if (c == 0xfe55)
        return ':';
    return utf8_is_space(c) || c == '*' ? 0 : c;
}

static void compact_grow(struct compact *c)
{
    c->cap = c->cap ? c->cap * 2 : 512;
    c->text = xrealloc(c->text, c->cap, sizeof *c->text);
    c->from = xrealloc(c->from, c->cap, sizeof *c->from);
    c->until = xrealloc(c->until, c->cap, sizeof *c->until);
}

/* Bytes of the character at p if it is its own compact form for sure (ASCII without
 * blanks, most Chinese characters), else 0. */
static size_t plain_char(const char *p, size_t n)
{
    const unsigned char *s = (const unsigned char *)p;
    if (s[0] > ' ' && s[0] < 0x7f && s[0] != '*')
        return 1;
    bool han = n >= 3 && s[0] >= 0xe4 && s[0] <= 0xe9; /* U+4000 to U+9FFF */
    return han && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80 ? 3 : 0;
}

/* The compact form of the character at p in `bytes`; returns its length, 0 if it is
 * dropped, and the character's own in *used. */
static size_t fold(const char *p, size_t n, char *bytes, size_t *used)
{
    uint32_t folded = compact_char(utf8_decode(p, n, used));
    return folded ? utf8_encode(folded, bytes) : 0;
}

/* Appends n bytes that stand for the character at raw byte `at`; there is room. */
static void put(struct compact *c, const char *bytes, size_t n, size_t at, size_t used)
{
    char *text = c->text + c->n;
    uint32_t *from = c->from + c->n, *until = c->until + c->n;
    for (size_t i = 0; i < n; i++) {
        text[i] = bytes[i];
        from[i] = (uint32_t)at;
        until[i] = (uint32_t)(at + used);
    }
    c->n += n;
}

void compact_make(struct compact *c, struct str raw, size_t max)
{
    size_t used;
    c->raw = raw;
    c->n = 0;
    c->cut = raw.n > UINT32_MAX;
    if (c->cut)
        raw.n = UINT32_MAX;
    for (size_t at = 0; at < raw.n; at += used) {
        char folded[4];
        const char *bytes = raw.p + at;
        used = 1;
        if (*bytes == ' ')
            continue;
        size_t n = used = plain_char(bytes, raw.n - at);
        if (n == 0) {
            n = fold(raw.p + at, raw.n - at, folded, &used);
            bytes = folded;
        }
        if (n == 0)
            continue;
        c->cut = c->n + n > max;
        if (c->cut)
            return;
        if (c->n + n > c->cap)
            compact_grow(c);
        put(c, bytes, n, at, used);
    }
}

void compact_free(struct compact *c)
{
    free(c->text);
    free(c->from);
    free(c->until);
    *c = (struct compact){0};
}

struct str compact_raw(const struct compact *c, size_t from, size_t until)
{
    if (from >= until)
        return str_make(c->raw.p, 0);
    return str_make(c->raw.p + c->from[from], (size_t)(c->until[until - 1] - c->from[from]));
}

bool compact_gap_before(const struct compact *c, size_t at)
{
    return at > 0 && at < c->n && c->from[at] > c->until[at - 1];
}
