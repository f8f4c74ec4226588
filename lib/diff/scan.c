#include "diff/scan.h"

#include <stdint.h>
#include <string.h>

#include "base/bytes.h"

enum { STEP = BYTES_STEP, STEPS_MAX = 254 };

/* A comparison of vecs gives 255 (that is, -1) in the bytes where it holds, else 0, so
 * subtracting it counts, for up to 255 times. */
typedef uint8_t vec __attribute__((vector_size(STEP)));

static inline vec load(const char *p)
{
    vec v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline vec is(vec v, char c)
{
    return (vec)(v == (uint8_t)c);
}

/* All ones in the first n bytes, n < STEP. */
static inline vec below(size_t n)
{
    const vec index = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return (vec)(index < (uint8_t)n);
}

/* The sum of all bytes. */
static inline size_t total(vec v)
{
    const uint64_t even = 0x00ff00ff00ff00ffu, ones = 0x0001000100010001u;
    uint64_t half[2];
    memcpy(half, &v, sizeof half);
    uint64_t sum = (half[0] & even) + (half[0] >> 8 & even);
    sum += (half[1] & even) + (half[1] >> 8 & even);
    return (size_t)(sum * ones >> 48);
}

size_t scan_count(const char *p, size_t n, char c)
{
    size_t found = 0;
    for (;;) {
        size_t steps = n / STEP < STEPS_MAX ? n / STEP : STEPS_MAX;
        vec sum = {0};
        for (const char *end = p + steps * STEP; p < end; p += STEP)
            sum -= is(load(p), c);
        n -= steps * STEP;
        if (n < STEP)
            return found + total(sum - is(load(p) & below(n), c));
        found += total(sum);
    }
}

/* The length of the first line in n bytes, n if there is no newline; *tabs counts its tabs. */
static inline size_t measure_line(const char *p, size_t n, size_t *tabs)
{
    *tabs = 0;
    for (size_t at = 0; at < n; at += BYTES_BLOCK) {
        uint64_t inside = bytes_inside(n - at), found = bytes_equal(p + at, '\t') & inside;
        uint64_t newlines = bytes_equal(p + at, '\n') & inside;
        if (newlines)
            found &= (newlines & -newlines) - 1; /* only those before it */
        *tabs += (size_t)__builtin_popcountll(found);
        if (newlines)
            return at + bytes_first(newlines);
    }
    return n;
}

size_t scan_lines(const char *p, size_t n, struct scan *s)
{
    size_t at = 0, lines = 0, lead = s->lead_bytes;
    for (; lines < s->most; lines++) {
        if (n - at <= lead || !bytes_same(p + at, s->lead, lead))
            break;
        size_t left = n - at - lead, tabs, rest = measure_line(p + at + lead, left, &tabs);
        if (rest == left || tabs != s->tabs)
            break;
        at += lead + rest + 1;
    }
    s->lines += lines;
    return at;
}

/* Passes over whole blocks that a and b have in common from `at` on. */
static size_t common_blocks(const char *a, const char *b, size_t at, size_t n)
{
    /* Differences are mostly near, or so far away that memcmp() is quicker. */
    enum { NEAR = 512, FAR = 1024 };
    for (size_t from = at; at + BYTES_BLOCK <= n; at += BYTES_BLOCK) {
        const char *x = a + at, *y = b + at;
        if ((bytes_other_step(x, y) | bytes_other_step(x + 16, y + 16) |
             bytes_other_step(x + 32, y + 32) | bytes_other_step(x + 48, y + 48)) != 0)
            break;
        if (at - from >= NEAR)
            while (at + BYTES_BLOCK + FAR <= n &&
                   memcmp(x + BYTES_BLOCK, b + at + BYTES_BLOCK, FAR) == 0) {
                at += FAR;
                x += FAR;
            }
    }
    return at;
}

size_t scan_common(const char *a, const char *b, size_t n)
{
    size_t at = common_blocks(a, b, 0, n);
    for (; at + STEP <= n; at += STEP) {
        uint64_t other = bytes_other_step(a + at, b + at);
        if (other)
            return at + bytes_first(other);
    }
    while (at < n && a[at] == b[at])
        at++;
    return at;
}

size_t scan_back(const char *p, size_t n, char c)
{
    for (; n >= STEP; n -= STEP) {
        uint64_t found = bytes_equal_step(p + n - STEP, c);
        if (found)
            return n - STEP + bytes_last(found) + 1;
    }
    while (n > 0 && p[n - 1] != c)
        n--;
    return n;
}
