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
