#include "diff/scan.h"

#include <stdint.h>
#include <string.h>

enum { STEP = SCAN_PADDING, STEPS_MAX = 254 };

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

static inline bool any(vec v)
{
    uint64_t half[2];
    memcpy(half, &v, sizeof half);
    return (half[0] | half[1]) != 0;
}

/* The number of c in n bytes; *slashes gathers where backslashes are. */
static inline size_t count(const char *p, size_t n, char c, vec *slashes)
{
    size_t found = 0;
    for (;;) {
        size_t steps = n / STEP < STEPS_MAX ? n / STEP : STEPS_MAX;
        vec sum = {0}, v;
        for (const char *end = p + steps * STEP; p < end; p += STEP) {
            v = load(p);
            sum -= is(v, c);
            *slashes |= is(v, '\\');
        }
        n -= steps * STEP;
        if (n < STEP) {
            v = load(p) & below(n);
            *slashes |= is(v, '\\');
            return found + total(sum - is(v, c));
        }
        found += total(sum);
    }
}

size_t scan_lines(const char *p, size_t n, struct scan *s)
{
    const char *from = p, *end = p + n;
    vec slashes = {0};
    for (size_t i = 0; i < s->most; i++) {
        if ((size_t)(end - p) <= s->lead_bytes || memcmp(p, s->lead, s->lead_bytes) != 0)
            break;
        const char *rest = p + s->lead_bytes, *stop = memchr(rest, '\n', (size_t)(end - rest));
        if (!stop || count(rest, (size_t)(stop - rest), '\t', &slashes) != s->tabs)
            break;
        s->lines++;
        p = stop + 1;
    }
    s->escaped |= any(slashes);
    return (size_t)(p - from);
}

size_t scan_count(const char *p, size_t n, char c)
{
    vec slashes = {0};
    return count(p, n, c, &slashes);
}

size_t scan_common(const char *a, const char *b, size_t n)
{
    enum { BLOCK = 512 };
    size_t at = 0;
    while (at + BLOCK <= n && memcmp(a + at, b + at, BLOCK) == 0)
        at += BLOCK;
    for (; at + 8 <= n; at += 8) {
        uint64_t x, y;
        memcpy(&x, a + at, 8);
        memcpy(&y, b + at, 8);
        if (x != y)
            break;
    }
    while (at < n && a[at] == b[at])
        at++;
    return at;
}
