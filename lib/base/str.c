#include "base/str.h"

#include <stdint.h>

#include "base/utf8.h"

int str_cmp(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order != 0)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str s)
{
    while (s.n && is_blank(s.p[0]))
        s = str_from(s, 1);
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

struct str str_trim_wide_slow(struct str s)
{
    size_t n;
    while (s.n && (n = utf8_space_at(s.p, s.n)) != 0)
        s = str_make(s.p + n, s.n - n);
    while (s.n) {
        size_t last = utf8_last(s.p, s.n);
        if (utf8_space_at(s.p + last, s.n - last) != s.n - last)
            break;
        s.n = last;
    }
    return s;
}

/* Goes by the last byte of `needle`: the first one of a Chinese character is that of thousands. */
size_t str_find(struct str s, struct str needle, size_t from)
{
    if (needle.n == 0)
        return from < s.n ? from : s.n;
    const size_t last = needle.n - 1;
    while (from + last < s.n) {
        const char *hit = memchr(s.p + from + last, needle.p[last], s.n - from - last);
        if (!hit)
            return s.n;
        from = (size_t)(hit - s.p) - last;
        if (memcmp(s.p + from, needle.p, last) == 0)
            return from;
        from++;
    }
    return s.n;
}

size_t str_lines(struct str s)
{
    size_t lines = 0;
    for (; s.n; lines++)
        str_cut(&s, '\n');
    return lines;
}

struct str str_last_part(struct str s, char sep)
{
    size_t at = s.n;
    while (at > 0 && s.p[at - 1] != sep)
        at--;
    return str_from(s, at);
}

/* The bytes of s, of which there are at most 8, as a number; different strings of
 * one length give different numbers. */
static uint64_t short_word(struct str s)
{
    uint32_t first, last;
    if (s.n >= 4) { /* may overlap */
        memcpy(&first, s.p, 4);
        memcpy(&last, s.p + s.n - 4, 4);
        return (uint64_t)first << 32 | last;
    }
    const unsigned char *p = (const unsigned char *)s.p;
    return s.n ? (uint64_t)p[0] << 16 | (uint64_t)p[s.n / 2] << 8 | p[s.n - 1] : 0;
}

unsigned long long str_hash(struct str s)
{
    uint64_t h = 0xcbf29ce484222325u ^ s.n;
    for (; s.n > 8; s = str_make(s.p + 8, s.n - 8)) {
        uint64_t word;
        memcpy(&word, s.p, 8);
        h = (h ^ word) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    h = (h ^ short_word(s)) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

int32_t str_hex(struct str s, size_t n)
{
    int32_t number = 0;
    if (s.n < n)
        return -1;
    for (size_t i = 0; i < n; i++) {
        char c = s.p[i];
        int digit = str_is_digit(c)        ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0)
            return -1;
        number = number * 16 + digit;
    }
    return number;
}

bool str_size(struct str text, size_t *n)
{
    enum { SURE = sizeof(size_t) < 8 ? 9 : 19 }; /* so many digits always fit */
    size_t value = 0;
    *n = 0;
    for (size_t i = 0; i < text.n; i++) {
        unsigned digit = (unsigned char)text.p[i] - (unsigned)'0';
        if (digit > 9 || (i >= SURE && value > (SIZE_MAX - digit) / 10))
            return false;
        value = value * 10 + digit;
    }
    *n = value;
    return text.n > 0;
}
