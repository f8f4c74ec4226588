/* decimal.h - exact decimal numbers.
 *
 *     value = units / 10^scale        12.50 is {1250, 2}
 *
 * A number has at most DECIMAL_DIGITS digits, and as many behind the point.  A
 * result that needs more is an overflow: it is reported, never rounded.  The
 * same number can have several scales; decimal_put() writes them all alike. */
#ifndef GIPR_BASE_DECIMAL_H
#define GIPR_BASE_DECIMAL_H

#include "base/buf.h"
#include "base/bytes.h"

enum { DECIMAL_DIGITS = 37 }; /* ten times 10^37 still fits into 127 bits */

__extension__ typedef __int128 decimal_units;

struct decimal {
    decimal_units units; /* below 10^37, and above -10^37 */
    unsigned scale;      /* digits behind the point, at most DECIMAL_DIGITS */
};

/* What can go wrong; all functions with a code leave their output alone then. */
enum { DECIMAL_MALFORMED = -1, DECIMAL_OVERFLOW = -2, DECIMAL_UNDEFINED = -3 };

/* Reads -?[0-9]+(\.[0-9]+)? and nothing else.  Leading zeros, and zeros at the
 * end behind the point, do not count as digits.  Returns 0, DECIMAL_MALFORMED or
 * DECIMAL_OVERFLOW. */
int decimal_parse(struct decimal *d, struct str text);

/* The same for a text that has 8 bytes behind it which can be read, whatever they hold:
 * quick for the few digits that most figures have. */
static inline int decimal_read(struct decimal *d, struct str text)
{
    uint32_t units;
    if (text.n - 1 >= 8 || !bytes_number(text.p, text.n, &units))
        return decimal_parse(d, text);
    *d = (struct decimal){units, 0};
    return 0;
}

/* Appends the shortest form: no zeros at the end behind the point, no point
 * without digits, no -0. */
void decimal_put(struct buf *out, struct decimal d);

/* Whether decimal_put_few() can write units / 10^scale: at most 8 digits stand before the point,
 * and fewer behind it. */
enum { DECIMAL_FEW = 8, DECIMAL_FEW_BYTES = 2 + 2 * DECIMAL_FEW }; /* with sign and point */
static const uint32_t decimal_ones[DECIMAL_FEW] = {1,     10,     100,     1000,
                                                   10000, 100000, 1000000, 10000000};
static inline bool decimal_is_few(int64_t units, unsigned scale)
{
    const int64_t most = 100000000;
    if (scale >= DECIMAL_FEW)
        return false;
    return units < most * decimal_ones[scale] && units > -most * decimal_ones[scale];
}

/* Writes such a number in the same form; returns its end.  DECIMAL_FEW_BYTES may be written.  What
 * it has, sign or fraction, is not guessed but counted, for few numbers are like the one before. */
static inline char *decimal_put_few(char *to, int64_t units, unsigned scale)
{
    uint64_t size = (uint64_t)(units < 0 ? -units : units);
    uint32_t fraction = (uint32_t)(size % decimal_ones[scale]);
    *to = '-';
    to += units < 0;
    to += bytes_digits(to, (uint32_t)(size / decimal_ones[scale]), 1);
    if (scale == 0)
        return to;
    *to = '.';
    return to + (fraction > 0) + bytes_decimals(to + 1, fraction, scale);
}

/* a / b, b not 0, rounded half away from zero; both are below 2^62. */
static inline int64_t decimal_quotient(int64_t a, int64_t b)
{
    int64_t whole = a / b, rest = a % b;
    if (2 * (rest < 0 ? -rest : rest) >= (b < 0 ? -b : b))
        whole += (a < 0) == (b < 0) ? 1 : -1;
    return whole;
}

/* *a becomes a + b, a - b.  Returns 0 or DECIMAL_OVERFLOW. */
int decimal_add_any(struct decimal *a, struct decimal b);
static inline int decimal_add(struct decimal *a, struct decimal b)
{
    /* Mostly both are small and of one scale; then nothing can overflow. */
    int64_t x = (int64_t)a->units, y = (int64_t)b.units, sum;
    if (a->scale != b.scale || x != a->units || y != b.units || __builtin_add_overflow(x, y, &sum))
        return decimal_add_any(a, b);
    a->units = sum;
    return 0;
}
static inline int decimal_subtract(struct decimal *a, struct decimal b)
{
    b.units = -b.units;
    return decimal_add(a, b);
}

/* -1, 0, 1: a is less than, equal to, greater than b. */
int decimal_compare(struct decimal a, struct decimal b);

/* *quotient becomes 10^shift * a / b (shift 2 for a percentage), rounded half
 * away from zero to `places` digits behind the point.  Returns 0,
 * DECIMAL_UNDEFINED when b is 0, or DECIMAL_OVERFLOW. */
int decimal_divide(struct decimal *quotient, struct decimal a, struct decimal b, unsigned shift,
                   unsigned places);

#endif
