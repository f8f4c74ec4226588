#include "report/compact.h"

#include <stdlib.h>

#include "base/bytes.h"
#include "base/utf8.h"

uint32_t compact_char(uint32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e) /* full-width forms of ASCII */
        return c == 0xff0a ? 0 : c - 0xfee0;
    if (c == 0xfe51 || c == 0xff64)
        return 0x3001;                /* small and half-width ideographic comma */
    if (c >= 0x2160 && c <= 0x2169) { /* Roman numerals that number headings, Ⅰ to Ⅹ */
        static const uint16_t numeral[] = {0x4e00, 0x4e8c, 0x4e09, 0x56db, 0x4e94,
                                           0x516d, 0x4e03, 0x516b, 0x4e5d, 0x5341};
        return numeral[c - 0x2160];
    }
    if (c == 0xfe52)
        return '.';
    if (c == 0xfe55)
        return ':';
    return utf8_is_space(c) || c == '*' ? 0 : c;
}

/* Whether the character of three bytes at s is its own compact form for sure: most Chinese ones
 * (U+4000 to U+9FFF), and their punctuation (U+3001 to U+301F). */
static inline bool is_plain(const unsigned char *s)
{
    if (s[0] == 0xe3)
        return s[1] == 0x80 && s[2] > 0x80 && s[2] < 0xa0;
    return s[0] >= 0xe4 && s[0] <= 0xe9 &&
           ((s[1] ^ 0x80) | (s[2] ^ 0x80)) < 0x40; /* two tails, 10...... */
}

/* The same of as many bytes as are looked at in one step: how many at its start are whole
 * characters of that kind. */
static inline size_t plain_step(const char *p)
{
    uint64_t ascii = bytes_range_step(p, '!', '~') & ~bytes_equal_step(p, '*');
    uint64_t lead = bytes_range_step(p, 0xe3, 0xe9), tail = bytes_range_step(p, 0x80, 0xbf);
    uint64_t zero = bytes_equal_step(p, '\x80'); /* U+3000, a blank, is e3 80 80 */
    uint64_t blank = bytes_equal_step(p, '\xe3') & zero >> 1 & zero >> 2;
    uint64_t end = (uint64_t)1 << BYTES_STEP;
    size_t n = bytes_first(~(ascii | lead | tail) | (tail ^ (lead << 1 | lead << 2)) | blank | end);
    uint64_t last =
        lead << 2 >> n; /* bits of bytes n - 2 and n - 1: a character that is cut there */
    return n - (last & 1 ? 2 : last & 2 ? 1 : 0);
}

/* Bytes of the characters at the start of the n bytes at p that are their own compact form for
 * sure: those, and ASCII without blanks and stars. */
static size_t plain_bytes(const char *p, size_t n)
{
    const unsigned char *s = (const unsigned char *)p;
    size_t at = 0;
    for (size_t step = BYTES_STEP; step > BYTES_STEP - 3 && n - at >= BYTES_STEP; at += step)
        step = plain_step(p + at);
    for (;;) {
        while (n - at >= 3 && is_plain(s + at))
            at += 3;
        if (at == n || s[at] <= ' ' || s[at] >= 0x7f || s[at] == '*')
            return at;
        at++;
    }
}

enum { CHAR_BYTES = 4 };

static void grow(struct compact *c, size_t n)
{
    ARRAY_GROW(c->run, c->runs, c->runs_cap);
    if (c->cap - c->n < n) {
        c->cap = 2 * c->cap + n;
        c->text = xrealloc(c->text, c->cap, sizeof *c->text);
    }
}

/* Starts a run of n bytes that stand for raw bytes [at, at + used); returns where they go.
 * There is room for a character's bytes, too. */
static inline char *add_run(struct compact *c, size_t n, size_t at, size_t used)
{
    if (c->runs == c->runs_cap || c->cap - c->n < n + CHAR_BYTES)
        grow(c, n + CHAR_BYTES);
    c->run[c->runs++] = (struct compact_run){(uint32_t)c->n, (uint32_t)at, (uint32_t)(at + used)};
    c->n += n;
    return c->text + c->n - n;
}

/* Appends the compact form of the character at raw byte `at` if it is not dropped; returns
 * its own bytes.  c->cut becomes whether there is no room for it. */
static inline size_t put_char(struct compact *c, struct str raw, size_t at, size_t max)
{
    char bytes[CHAR_BYTES] = {0};
    size_t used, n = 1;
    uint32_t folded = compact_char(utf8_decode(raw.p + at, raw.n - at, &used));
    if (folded == 0)
        return used;
    if (folded < 0x80)
        bytes[0] = (char)folded;
    else
        n = utf8_encode(folded, bytes);
    c->cut = c->n + n > max;
    if (!c->cut)
        memcpy(add_run(c, n, at, used), bytes, CHAR_BYTES);
    return used;
}

void compact_make(struct compact *c, struct str raw, size_t max)
{
    c->raw = raw;
    c->n = c->runs = 0;
    c->cut = false;
    if (raw.n > UINT32_MAX)
        raw.n = UINT32_MAX;
    for (size_t at = 0; at < raw.n && !c->cut;) {
        size_t room = max - c->n, left = raw.n - at;
        size_t n = plain_bytes(raw.p + at, left < room + 1 ? left : room + 1);
        if (n > room) {
            c->cut = true;
            n = utf8_whole(raw.p + at, room);
        }
        if (n > 0)
            memcpy(add_run(c, n, at, n), raw.p + at, n);
        at += n;
        while (at < raw.n && raw.p[at] == ' ')
            at++;
        if (n == 0 && at < raw.n)
            at += put_char(c, raw, at, max);
    }
}

void compact_free(struct compact *c)
{
    free(c->text);
    free(c->run);
    *c = (struct compact){0};
}

/* The run in which compact byte at < n stands. */
static const struct compact_run *run_at(const struct compact *c, size_t at)
{
    size_t first = 0, after = c->runs;
    while (after - first > 1) {
        size_t middle = first + (after - first) / 2;
        if (c->run[middle].at <= at)
            first = middle;
        else
            after = middle;
    }
    return &c->run[first];
}

/* Compact bytes of a run. */
static size_t run_bytes(const struct compact *c, const struct compact_run *run)
{
    return (run + 1 < c->run + c->runs ? run[1].at : c->n) - run->at;
}

/* Raw bytes [*from, *until) of the character in which a run's compact byte `at` stands. */
static void find_char(const struct compact *c, const struct compact_run *run, size_t at,
                      size_t *from, size_t *until)
{
    *from = run->from;
    *until = run->until;
    if (run_bytes(c, run) != *until - *from)
        return; /* one character, in another form */
    size_t first = run->from + utf8_whole(c->raw.p + run->from, at - run->at), used;
    utf8_decode(c->raw.p + first, *until - first, &used);
    *from = first;
    *until = first + used;
}

size_t compact_origin(const struct compact *c, size_t at)
{
    size_t from = c->raw.n, until;
    if (at < c->n)
        find_char(c, run_at(c, at), at, &from, &until);
    return from;
}

struct str compact_raw(const struct compact *c, size_t from, size_t until)
{
    size_t start, end, other;
    if (from >= until)
        return str_make(c->raw.p, 0);
    find_char(c, run_at(c, from), from, &start, &other);
    find_char(c, run_at(c, until - 1), until - 1, &other, &end);
    return str_make(c->raw.p + start, end - start);
}

void compact_put_raw(const struct compact *c, size_t from, size_t until, struct buf *to)
{
    if (from >= until)
        return;
    for (const struct compact_run *run = run_at(c, from); from < until; run++) {
        size_t n = run_bytes(c, run), end = run->at + n < until ? run->at + n : until;
        if (n == run->until - run->from)
            buf_put(to, c->raw.p + run->from + (from - run->at), end - from);
        else /* one character, in another form */
            buf_put(to, c->raw.p + run->from, run->until - run->from);
        from = end;
    }
}

size_t compact_find_gap(const struct compact *c, size_t at, struct str *gap)
{
    if (at >= c->n)
        return c->n;
    const struct compact_run *end = c->run + c->runs;
    for (const struct compact_run *run = run_at(c, at); run < end; run++)
        if (run->at >= at && run > c->run && run->from > run[-1].until) {
            *gap = str_make(c->raw.p + run[-1].until, run->from - run[-1].until);
            return run->at;
        }
    return c->n;
}

bool compact_gap_before(const struct compact *c, size_t at)
{
    if (at == 0 || at >= c->n)
        return false;
    const struct compact_run *run = run_at(c, at);
    return run->at == at && run->from > run[-1].until;
}
