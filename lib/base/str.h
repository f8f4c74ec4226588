/* str.h - borrowed byte strings.
 *
 * A struct str points into memory that somebody else owns (an input block, a
 * struct buf, static data).  It carries its length, so NUL bytes are data and
 * nothing needs to be copied to be cut.  It lives as long as what it points to. */
#ifndef GIPR_BASE_STR_H
#define GIPR_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct str {
    const char *p;
    size_t n; /* bytes */
};

/* A struct str of a string literal. */
#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

/* The same where an initializer must be constant (static data). */
#define STR_INIT(literal)                                                                          \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* The n bytes at p, which may be NULL if n is 0. */
static inline struct str str_make(const char *p, size_t n)
{
    return (struct str){p, n};
}

/* A struct str of a NUL-terminated string; NULL gives the empty string. */
static inline struct str str_of(const char *s)
{
    return (struct str){s ? s : "", s ? strlen(s) : 0};
}

/* Whether a and b are the same bytes. */
static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Whether s starts with `prefix`, and ends with `suffix`: any string does with an empty one. */
static inline bool str_starts(struct str s, struct str prefix)
{
    return s.n >= prefix.n &&
           (prefix.n == 0 || (*s.p == *prefix.p && memcmp(s.p, prefix.p, prefix.n) == 0));
}

static inline bool str_ends(struct str s, struct str suffix)
{
    return s.n >= suffix.n &&
           (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

/* Order by bytes, shorter first among equals: code point order for UTF-8. */
int str_cmp(struct str a, struct str b);

/* The part of s from byte `from` on; empty when s is shorter. */
static inline struct str str_from(struct str s, size_t from)
{
    if (from > s.n)
        from = s.n;
    if (from == 0)
        return s; /* which may have a NULL pointer */
    return str_make(s.p + from, s.n - from);
}

/* From the start of one part of a text to the end of another, which does not stand before it. */
static inline struct str str_span(struct str first, struct str last)
{
    return str_make(first.p, (size_t)(last.p - first.p) + last.n);
}

/* s without ASCII blanks, tabs, CR and LF at both ends. */
struct str str_trim(struct str s);

/* s without white space of any script (see utf8_is_space()) at both ends. */
struct str str_trim_wide_slow(struct str s);

/* Whether the character of three bytes at p is Chinese, a full-width mark, a dash or a quote:
 * most text, and no white space. */
static inline bool str_is_wide_mark(const unsigned char *p)
{
    return (p[0] >= 0xe4 && p[0] <= 0xe9) || (p[0] == 0xef && p[1] != 0xbb) ||
           (p[0] == 0xe3 && p[1] == 0x80 && p[2] != 0x80) ||
           (p[0] == 0xe2 && p[1] == 0x80 && p[2] >= 0x90 && p[2] <= 0xa6);
}

/* The same, quick where the ends are seen to be no white space. */
static inline struct str str_trim_wide(struct str s)
{
    while (s.n && s.p[0] == ' ')
        s = str_make(s.p + 1, s.n - 1);
    while (s.n && s.p[s.n - 1] == ' ')
        s.n--;
    if (s.n == 0)
        return s;
    const unsigned char *p = (const unsigned char *)s.p;
    unsigned char head = p[0], tail = p[s.n - 1];
    bool starts = head < 0x7f ? head > ' ' : s.n >= 3 && str_is_wide_mark(p);
    bool ends = tail < 0x7f ? tail > ' ' : s.n >= 3 && str_is_wide_mark(p + s.n - 3);
    return starts && ends ? s : str_trim_wide_slow(s);
}

/* Whether a byte is an ASCII digit. */
static inline bool str_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Whether a byte is an ASCII letter. */
static inline bool str_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Reads decimal digits as a number.  Returns false, with *n 0, if text is no number
 * or one that is too large. */
bool str_size(struct str text, size_t *n);

/* The same for a year: four digits, not 0000. */
static inline bool str_year(struct str text, size_t *year)
{
    *year = 0;
    return text.n == 4 && str_size(text, year) && *year > 0;
}

/* Where `needle` first stands in s at or after byte `from`; s.n when nowhere. */
size_t str_find(struct str s, struct str needle, size_t from);

/* Whether `part`, which is not empty, stands anywhere in s. */
static inline bool str_has(struct str s, struct str part)
{
    return str_find(s, part, 0) < s.n;
}

/* Cuts the part of *rest before byte `sep` off and returns it; *rest is what
 * follows `sep`.  Without a `sep` all of *rest is returned and *rest is empty
 * with a NULL pointer, which tells "nothing left" from "an empty last field". */
static inline struct str str_cut(struct str *rest, char sep)
{
    struct str all = *rest;
    const char *hit = all.n ? memchr(all.p, sep, all.n) : NULL;
    if (!hit) {
        *rest = str_make(NULL, 0);
        return all;
    }
    size_t n = (size_t)(hit - all.p);
    *rest = str_make(hit + 1, all.n - n - 1);
    return str_make(all.p, n);
}

/* What follows the last `sep` in s; all of s without one. */
struct str str_last_part(struct str s, char sep);

/* The number that the first n (6 at most) hexadecimal digits of s are; -1 if they are not there. */
int32_t str_hex(struct str s, size_t n);

/* The lines of s; the last one may lack its newline. */
size_t str_lines(struct str s);

/* 64-bit hash of the bytes (of words of 8; not for hostile tables). */
unsigned long long str_hash(struct str s);

#endif
