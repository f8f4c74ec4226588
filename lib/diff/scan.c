#include "diff/scan.h"

#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>

enum { STEP = 16 };
typedef uint32_t mask;

/* A bit for each of the 16 bytes at p that is c. */
static inline mask bytes_equal(const char *p, char c)
{
    __m128i word = _mm_loadu_si128((const __m128i *)(const void *)p);
    return (mask)_mm_movemask_epi8(_mm_cmpeq_epi8(word, _mm_set1_epi8(c)));
}

static inline size_t first_byte(mask m)
{
    return (size_t)__builtin_ctz(m);
}

/* The bits of the first n bytes, n < STEP. */
static inline mask below(size_t n)
{
    return ((mask)1 << n) - 1;
}

static inline size_t count(mask m)
{
    m = m - (m >> 1 & 0x5555);
    m = (m & 0x3333) + (m >> 2 & 0x3333);
    m = (m + (m >> 4)) & 0x0f0f;
    return (m + (m >> 8)) & 0x1f;
}

#else

enum { STEP = 8 };
typedef uint64_t mask;

/* The high bit of each of the 8 bytes at p that is c, the first byte lowest. */
static inline mask bytes_equal(const char *p, char c)
{
    const uint64_t ones = 0x0101010101010101u, low = 0x7f7f7f7f7f7f7f7fu;
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    uint64_t x = word ^ (ones * (unsigned char)c);
    return ~(((x & low) + low) | x | low);
}

static inline size_t first_byte(mask m)
{
    return (size_t)__builtin_ctzll(m) >> 3;
}

static inline mask below(size_t n)
{
    return ((mask)1 << 8 * n) - 1;
}

static inline size_t count(mask m)
{
    return (size_t)((m >> 7) * 0x0101010101010101u >> 56);
}

#endif

bool scan_line(const char *p, size_t avail, struct scan_line *l)
{
    size_t at = l->n, tabs = l->tabs;
    mask slashes = 0;
    for (; at < avail; at += STEP) {
        mask ends = bytes_equal(p + at, '\n'), tab = bytes_equal(p + at, '\t');
        mask slash = bytes_equal(p + at, '\\');
        size_t n = ends ? first_byte(ends) : STEP;
        if (n > avail - at)
            n = avail - at;
        if (n == STEP) {
            tabs += tab ? count(tab) : 0;
            slashes |= slash;
            continue;
        }
        l->tabs = tabs + count(tab & below(n));
        l->escaped |= (slashes | (slash & below(n))) != 0;
        l->n = at + n;
        return l->n < avail;
    }
    l->tabs = tabs;
    l->escaped |= slashes != 0;
    l->n = avail;
    return false;
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

size_t scan_newlines(const char *p, size_t n)
{
    size_t lines = 0, at = 0;
    for (; at + STEP <= n; at += STEP)
        lines += count(bytes_equal(p + at, '\n'));
    return lines + (at < n ? count(bytes_equal(p + at, '\n') & below(n - at)) : 0);
}
