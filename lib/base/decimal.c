#include "base/decimal.h"

#include <stdint.h>

/* 10^n, n <= DECIMAL_DIGITS */
static decimal_units power(unsigned n)
{
    decimal_units p = 1;
    while (n-- > 0)
        p *= 10;
    return p;
}

/* Whether units have at most DECIMAL_DIGITS digits. */
static bool fits(decimal_units units)
{
    const decimal_units limit = /* 10^37, which no literal can say */
        (decimal_units)10000000000000000000u * 1000000000000000000;
    return units < limit && units > -limit;
}

/* Reads what most figures are: a few digits and nothing else, which fit into 64 bits. */
static bool parse_few(struct decimal *d, struct str text)
{
    enum { FEW = 18 }; /* digits of which any number is less than 2^64 */
    uint64_t units = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (!str_is_digit(text.p[i]) || i == FEW)
            return false;
        units = units * 10 + (uint64_t)(text.p[i] - '0');
    }
    *d = (struct decimal){units, 0};
    return text.n > 0;
}

/* Appends digits to *units.  Returns false when there are too many. */
static bool take_digits(decimal_units *units, struct str digits)
{
    for (size_t i = 0; i < digits.n; i++) {
        *units = *units * 10 + (digits.p[i] - '0');
        if (!fits(*units))
            return false;
    }
    return true;
}

int decimal_parse(struct decimal *d, struct str text)
{
    struct decimal few;
    if (parse_few(&few, text)) {
        *d = few;
        return 0;
    }
    bool negative = str_starts(text, STR("-"));
    struct str rest = str_from(text, negative);
    size_t whole = 0, behind = 0;
    while (whole < rest.n && str_is_digit(rest.p[whole]))
        whole++;
    if (whole < rest.n && rest.p[whole] == '.')
        while (whole + 1 + behind < rest.n && str_is_digit(rest.p[whole + 1 + behind]))
            behind++;
    if (whole == 0 || rest.n != whole + (behind ? 1 + behind : 0))
        return DECIMAL_MALFORMED;
    struct str fraction = str_make(rest.p + whole + (behind ? 1 : 0), behind);
    while (fraction.n > 0 && fraction.p[fraction.n - 1] == '0')
        fraction.n--;
    decimal_units units = 0;
    if (fraction.n > DECIMAL_DIGITS || !take_digits(&units, str_make(rest.p, whole)) ||
        !take_digits(&units, fraction))
        return DECIMAL_OVERFLOW;
    *d = (struct decimal){negative ? -units : units, (unsigned)fraction.n};
    return 0;
}

/* The same number with the smallest scale. */
static struct decimal shorten(struct decimal d)
{
    while (d.scale > 0 && d.units % 10 == 0) {
        d.units /= 10;
        d.scale--;
    }
    return d;
}

/* Appends what most numbers are, few digits.  Returns false if it is not one of them. */
static bool put_few(struct buf *out, struct decimal d)
{
    if (d.units > INT64_MAX || d.units < -INT64_MAX || !decimal_is_few((int64_t)d.units, d.scale))
        return false;
    buf_reserve(out, DECIMAL_FEW_BYTES);
    char *end = decimal_put_few(out->p + out->len, (int64_t)d.units, d.scale);
    out->len = (size_t)(end - out->p);
    return true;
}

void decimal_put(struct buf *out, struct decimal d)
{
    if (d.scale == 0 && d.units >= 0 && d.units < 10) {
        buf_put_char(out, (char)('0' + (int)d.units));
        return;
    }
    if (put_few(out, d))
        return;
    char text[DECIMAL_DIGITS + 4]; /* digits, sign, point, a zero before it */
    size_t at = sizeof text;
    bool negative = d.units < 0;
    d = shorten(d);
    decimal_units rest = negative ? -d.units : d.units;
    for (unsigned digits = 0; rest > 0 || digits <= d.scale; digits++) {
        bool few = rest <= UINT64_MAX; /* mostly: where division is cheap */
        if (digits == d.scale && d.scale > 0)
            text[--at] = '.';
        text[--at] = (char)('0' + (few ? (int)((uint64_t)rest % 10) : (int)(rest % 10)));
        rest = few ? (decimal_units)((uint64_t)rest / 10) : rest / 10;
    }
    if (negative)
        text[--at] = '-';
    buf_put(out, text + at, sizeof text - at);
}

/* Gives d a larger scale.  Returns false when the digits do not suffice. */
static bool rescale(struct decimal *d, unsigned scale)
{
    decimal_units units;
    if (__builtin_mul_overflow(d->units, power(scale - d->scale), &units) || !fits(units))
        return false;
    *d = (struct decimal){units, scale};
    return true;
}

/* Gives both, which have different scales, the same. */
static bool align(struct decimal *a, struct decimal *b)
{
    *a = shorten(*a);
    *b = shorten(*b);
    return a->scale < b->scale ? rescale(a, b->scale) : rescale(b, a->scale);
}

int decimal_add_any(struct decimal *a, struct decimal b)
{
    struct decimal sum = *a;
    if (sum.scale != b.scale && !align(&sum, &b))
        return DECIMAL_OVERFLOW;
    if (!fits(sum.units + b.units)) /* the sum itself cannot wrap */
        return DECIMAL_OVERFLOW;
    a->units = sum.units + b.units;
    a->scale = sum.scale;
    return 0;
}

static int sign(decimal_units units)
{
    return (units > 0) - (units < 0);
}

int decimal_compare(struct decimal a, struct decimal b)
{
    if (sign(a.units) != sign(b.units))
        return sign(a.units) < sign(b.units) ? -1 : 1;
    struct decimal x = shorten(a), y = shorten(b);
    if (x.scale != y.scale && !align(&x, &y))
        /* The one with fewer digits behind the point is beyond the other. */
        return x.scale < y.scale ? sign(x.units) : -sign(y.units);
    return (x.units > y.units) - (x.units < y.units);
}

/* Multiplies by 10^n.  Returns false on overflow. */
static bool shift_left(decimal_units *units, unsigned n)
{
    for (; n > 0; n--)
        if (__builtin_mul_overflow(*units, 10, units) || !fits(*units))
            return false;
    return true;
}

/* The same as decimal_divide() where everything fits into 64 bits. */
static bool divide_small(struct decimal *quotient, struct decimal a, struct decimal b,
                         unsigned shift, unsigned places)
{
    enum { MOST = 8 };
    const int64_t limit = (int64_t)1 << 35; /* 10^8 times this is below 2^62 */
    if (a.scale != 0 || b.scale != 0 || shift + places > MOST || b.units == 0 || a.units >= limit ||
        a.units <= -limit || b.units >= limit || b.units <= -limit)
        return false;
    int64_t top = (int64_t)a.units, bottom = (int64_t)b.units;
    for (unsigned i = shift + places; i > 0; i--)
        top *= 10;
    *quotient = (struct decimal){decimal_quotient(top, bottom), places};
    return true;
}

int decimal_divide(struct decimal *quotient, struct decimal a, struct decimal b, unsigned shift,
                   unsigned places)
{
    if (divide_small(quotient, a, b, shift, places))
        return 0;
    if (b.units == 0)
        return DECIMAL_UNDEFINED;
    decimal_units top = shorten(a).units, bottom = shorten(b).units;
    unsigned up = shift + places + shorten(b).scale, down = shorten(a).scale;
    if (!shift_left(&top, up > down ? up - down : 0) ||
        !shift_left(&bottom, down > up ? down - up : 0))
        return DECIMAL_OVERFLOW;
    decimal_units whole = top / bottom, rest = top % bottom;
    decimal_units twice = 2 * (rest < 0 ? -rest : rest), size = bottom < 0 ? -bottom : bottom;
    if (twice >= size)
        whole += sign(top) * sign(bottom);
    if (!fits(whole))
        return DECIMAL_OVERFLOW;
    *quotient = (struct decimal){whole, places};
    return 0;
}
