/* utf8.h - UTF-8 without the C library's locale.
 *
 * Source: RFC 3629 (well-formed sequences), Unicode Standard Annex 11 (East
 * Asian width) for utf8_width(). */
#ifndef GIPR_BASE_UTF8_H
#define GIPR_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/bytes_utf8.h"

/* Bytes (1 to 4) of the well-formed character at p, of which n are readable;
 * 0 if there is none (n == 0, a stray or cut sequence, a surrogate, > U+10FFFF). */
size_t utf8_valid_at(const char *p, size_t n);

/* The offset of the first byte that is not well-formed UTF-8, n if all is. */
size_t utf8_check(const char *p, size_t n);

/* What the well-formed text up to there holds. */
struct bytes_text utf8_survey(const char *p, size_t n);

/* The byte-order mark of UTF-8, U+FEFF. */
#define UTF8_MARK "\xef\xbb\xbf"

/* The text behind the byte-order mark, if it starts with one. */
static inline struct str utf8_without_mark(struct str text)
{
    struct str mark = STR(UTF8_MARK);
    return str_starts(text, mark) ? str_from(text, mark.n) : text;
}

/* U+FFFD, which stands where bytes were no character. */
#define UTF8_REPLACEMENT "\xef\xbf\xbd"

/* Appends a text to `out`, with U+FFFD for each byte that is not well-formed, of which byte `good`
 * is the first; text.n if all are.  Returns how many there were. */
size_t utf8_repair(struct str text, size_t good, struct buf *out);

/* The character of three bytes at s, if they are one. */
static inline uint32_t utf8_of_three(const unsigned char *s)
{
    return (uint32_t)(s[0] & 15) << 12 | (uint32_t)(s[1] & 63) << 6 | (s[2] & 63u);
}

/* Decodes the character at p (n > 0 bytes readable), advances *used by its
 * length.  Bytes that fit nothing give U+FFFD and 1. */
static inline uint32_t utf8_decode(const char *p, size_t n, size_t *used)
{
    const unsigned char *s = (const unsigned char *)p;
    if (s[0] < 0x80)
        return *used = 1, s[0];
    if (n >= 3 && (s[0] & 0xf0) == 0xe0 && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80)
        return *used = 3, utf8_of_three(s);
    if (n >= 2 && (s[0] & 0xe0) == 0xc0 && (s[1] & 0xc0) == 0x80)
        return *used = 2, (uint32_t)(s[0] & 31) << 6 | (s[1] & 63u);
    if (n >= 4 && (s[0] & 0xf8) == 0xf0 && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80 &&
        (s[3] & 0xc0) == 0x80)
        return *used = 4, (uint32_t)(s[0] & 7) << 18 | (uint32_t)(s[1] & 63) << 12 |
                              (uint32_t)(s[2] & 63) << 6 | (s[3] & 63u);
    return *used = 1, 0xfffd;
}

/* Whether a byte goes on with a character, and is not its first one. */
static inline bool utf8_is_tail(char byte)
{
    return ((unsigned char)byte & 0xc0) == 0x80;
}

/* The most bytes, up to n, of the well-formed text at p that are whole characters; byte n is
 * readable. */
static inline size_t utf8_whole(const char *p, size_t n)
{
    while (n > 0 && utf8_is_tail(p[n]))
        n--;
    return n;
}

/* Where the last character of the text at p starts; n > 0. */
static inline size_t utf8_last(const char *p, size_t n)
{
    return utf8_whole(p, n - 1);
}

/* Writes c as UTF-8 to out (4 bytes); returns the bytes written. */
size_t utf8_encode(uint32_t c, char *out);

/* Columns that a terminal or a text extractor gives to c: 2 for wide and
 * full-width characters, 0 for combining marks and zero-width ones, else 1. */
unsigned utf8_width(uint32_t c);

/* White space of any script that occurs in web text: ASCII blanks and
 * controls, no-break, quads, zero-width, marks of direction, ideographic, BOM. */
bool utf8_is_space(uint32_t c);

/* Bytes of the white space character at p (n > 0 bytes readable), 0 if it is none. */
static inline size_t utf8_space_at(const char *p, size_t n)
{
    const unsigned char *s = (const unsigned char *)p;
    size_t used;
    if (s[0] > ' ' && s[0] != 0x7f && s[0] != 0xc2 && s[0] != 0xe2 && s[0] != 0xe3 && s[0] != 0xef)
        return 0;
    if (s[0] < 0x80)
        return 1;
    if (s[0] == 0xe3)                                          /* else punctuation */
        return n >= 3 && s[1] == 0x80 && s[2] == 0x80 ? 3 : 0; /* U+3000 */
    if (s[0] == 0xef)
        return n >= 3 && s[1] == 0xbb && s[2] == 0xbf ? 3 : 0; /* U+FEFF */
    if (s[0] == 0xc2)
        return n >= 2 && (s[1] == 0x85 || s[1] == 0xa0) ? 2 : 0; /* next line, no-break space */
    return utf8_is_space(utf8_decode(p, n, &used)) ? used : 0;
}

/* The bytes of the text at p, which is well-formed, before its first white space, n if there is
 * none. */
size_t utf8_word(const char *p, size_t n);

/* Whether a Chinese character of three bytes, U+4000 to U+9FFF, as most are, starts so. */
static inline bool utf8_leads_han(char byte)
{
    return (unsigned char)byte >= 0xe4 && (unsigned char)byte <= 0xe9;
}

/* Where the first such character of text stands, text.n if it has none. */
static inline size_t utf8_first_han(struct str text)
{
    size_t at = 0;
    while (at < text.n && !utf8_leads_han(text.p[at]))
        at++;
    return at;
}

/* Whether text starts with a full-width digit, of three bytes: ０ to ９ */
static inline bool utf8_starts_wide_digit(struct str text)
{
    return text.n >= 3 && memcmp(text.p, "\xef\xbc", 2) == 0 && (unsigned char)text.p[2] >= 0x90 &&
           (unsigned char)text.p[2] <= 0x99;
}

/* Chinese characters: CJK ideographs of the basic plane, its extension A, and
 * the supplementary ideographic plane. */
bool utf8_is_han(uint32_t c);

#endif
