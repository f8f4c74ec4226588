/* heading_words.h - the first characters of a heading's words, which tell most lines of tables, and
 * sentences, that start as a heading does from one, at little cost:
 *
 *     （一）总体情况      总体情况 may be a heading's
 *     其他结果            no heading starts so
 *     （五）不予公开      nor so
 *     一是加强领导        nor so
 *     第二十条            it is no part or chapter
 *     三、办理结果        a numeral that is set off numbers headings of any words */
#ifndef GIPR_REPORT_HEADING_WORDS_H
#define GIPR_REPORT_HEADING_WORDS_H

#include "base/utf8.h"
#include "report/heading_start.h"

/* First characters that were met before. */
struct heading_word {
    uint64_t first, others; /* their bytes, zeros behind them */
    bool may_start;         /* whether a statutory heading or an annex starts so */
};

enum { HEADING_WORDS = 2048 };

/* A zeroed one knows none. */
struct heading_words {
    struct heading_word word[HEADING_WORDS];
};

/* Bytes of a common Chinese character, of those that are looked at, and of the words that hold
 * them. */
enum {
    HEADING_HAN_BYTES = 3,
    HEADING_WORD_BYTES = 4 * HEADING_HAN_BYTES,
    HEADING_HALF = sizeof(uint64_t),
    HEADING_READ_BYTES = 2 * HEADING_HALF
};

/* The first n <= 8 bytes at p, of which 8 may be read. */
static inline uint64_t heading_bytes(const char *p, size_t n)
{
    uint64_t word, mask = n < HEADING_HALF ? ((uint64_t)1 << 8 * n) - 1 : UINT64_MAX;
    memcpy(&word, p, HEADING_HALF);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    mask = __builtin_bswap64(mask);
#endif
    return word & mask;
}

/* The slot of first characters. */
static inline size_t heading_slot(uint64_t first, uint64_t others)
{
    uint64_t hash = first * 0x9e3779b97f4a7c15u ^ others * 0xc2b2ae3d27d4eb4fu;
    return (hash ^ hash >> 29) >> 20 & (HEADING_WORDS - 1);
}

/* Bytes of the Chinese characters at p, HEADING_WORD_BYTES at most, of which as many may be read.
 */
static inline size_t heading_han_bytes(const char *p)
{
    size_t n = 0;
    while (n < HEADING_WORD_BYTES && utf8_leads_han(p[n]))
        n += HEADING_HAN_BYTES;
    return n;
}

/* Bytes at p, of which HEADING_READ_BYTES may be read, as they are kept. */
static inline struct heading_word heading_word_of(const char *p, size_t bytes)
{
    return (struct heading_word){
        heading_bytes(p, bytes < HEADING_HALF ? bytes : HEADING_HALF),
        heading_bytes(p + HEADING_HALF, bytes < HEADING_HALF ? 0 : bytes - HEADING_HALF), false};
}

/* The words at p of n bytes: with the newline behind them if it is that near, for that tells what
 * they cannot become. */
static inline struct heading_word heading_word_at(const char *p, size_t n)
{
    return heading_word_of(p, n + (n < HEADING_WORD_BYTES && p[n] == '\n'));
}

/* Whether memory tells that no heading starts with the line at p, of which HEADING_READ_BYTES may
 * be read: false if it does not start with words, or they were not met. */
static inline bool heading_words_known(const struct heading_words *w,
                                       const struct heading_starts *s, const char *p)
{
    size_t n = heading_han_bytes(p);
    if (n == 0 || !char_set_has(&s->words, utf8_of_three((const unsigned char *)p)))
        return false;
    struct heading_word word = heading_word_at(p, n);
    const struct heading_word *known = &w->word[heading_slot(word.first, word.others)];
    return known->first == word.first && known->others == word.others && !known->may_start;
}

/* Finds out whether no heading starts with `text`: see below. */
bool heading_words_look(struct heading_words *w, const struct heading_starts *s,
                        const struct topics *t, struct str text);

/* Whether no heading starts with `text`, the rest of a report from the first character of a line
 * that heading_may_skip() does not name: true only if that is sure. */
static inline bool heading_words_exclude(struct heading_words *w, const struct heading_starts *s,
                                         const struct topics *t, struct str text)
{
    return (text.n >= HEADING_READ_BYTES && heading_words_known(w, s, text.p)) ||
           heading_words_look(w, s, t, text);
}

#endif
