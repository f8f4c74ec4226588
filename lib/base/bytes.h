/* bytes.h - many bytes at a time: with the other bytes_*.h, the one place that knows vector
 * instructions.
 *
 * A mask has bit i set when byte i of the block is one of those looked for.  With
 * SSE2 (every x86-64) a block is compared at once, elsewhere a word of 8 bytes is.
 * What bytes_mark() and the functions of the others need is not everywhere: it is
 * chosen when they run. */
#ifndef GIPR_BASE_BYTES_H
#define GIPR_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { BYTES_BLOCK = 64, BYTES_STEP = 16 };

/* The number of the lowest bit of a mask that is not 0. */
static inline size_t bytes_first(uint64_t mask)
{
    return (size_t)__builtin_ctzll(mask);
}

/* The number of its highest bit. */
static inline size_t bytes_last(uint64_t mask)
{
    return 63 - (size_t)__builtin_clzll(mask);
}

/* The mask of the first n bytes of a block; n > 0, and may be beyond the block. */
static inline uint64_t bytes_inside(size_t n)
{
    return n < BYTES_BLOCK ? ((uint64_t)1 << n) - 1 : UINT64_MAX;
}

#ifdef __SSE2__

static inline __m128i bytes_load(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}

/* Which of the BYTES_STEP bytes at p are c. */
static inline uint64_t bytes_equal_step(const char *p, char c)
{
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes_load(p), _mm_set1_epi8(c)));
}

/* Which of the BYTES_STEP bytes at a and at b are not the same. */
static inline uint64_t bytes_other_step(const char *a, const char *b)
{
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes_load(a), bytes_load(b))) ^ 0xffffu;
}

/* Which of the BYTES_STEP bytes at p are at most `most` (below 0x80), or `slash`. */
static inline uint64_t bytes_low_or(const char *p, char most, char slash)
{
    __m128i bytes = bytes_load(p), low = _mm_set1_epi8(most);
    __m128i is_low = _mm_cmpeq_epi8(_mm_max_epu8(bytes, low), low);
    __m128i is_slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(slash));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(is_low, is_slash));
}

/* Which of the BYTES_STEP bytes at p are from `first` to `last`, both ASCII or both none. */
static inline uint64_t bytes_range_step(const char *p, uint8_t first, uint8_t last)
{
    __m128i from_first = _mm_sub_epi8(bytes_load(p), _mm_set1_epi8((char)first));
    __m128i most = _mm_min_epu8(from_first, _mm_set1_epi8((char)(last - first)));
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(most, from_first));
}

#else

/* Gathers the high bits of the 8 bytes of a word; the first byte gives bit 0. */
static inline uint64_t bytes_gather(uint64_t word)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return (word >> 7 & 0x0101010101010101u) * 0x0102040810204080u >> 56;
}

/* ---- 8 bytes at a time: what the functions on a step above say, of a word */

static inline uint64_t bytes_equal_word(const char *p, char c)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    uint64_t word;
    memcpy(&word, p, sizeof word);
    word ^= 0x0101010101010101u * (unsigned char)c;
    return bytes_gather(~(((word & low) + low) | word));
}

static inline uint64_t bytes_equal_step(const char *p, char c)
{
    return bytes_equal_word(p, c) | bytes_equal_word(p + 8, c) << 8;
}

static inline uint64_t bytes_other_word(const char *a, const char *b)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    uint64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    x ^= y;
    return bytes_gather(((x & low) + low) | x);
}

static inline uint64_t bytes_other_step(const char *a, const char *b)
{
    return bytes_other_word(a, b) | bytes_other_word(a + 8, b + 8) << 8;
}

static inline uint64_t bytes_low_word(const char *p, char most)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu, ones = 0x0101010101010101u;
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return bytes_gather(~(((word & low) + ones * (uint64_t)(0x7f - most)) | word));
}

static inline uint64_t bytes_low_or(const char *p, char most, char slash)
{
    return bytes_equal_step(p, slash) | bytes_low_word(p, most) | bytes_low_word(p + 8, most) << 8;
}

static inline uint64_t bytes_range_word(const char *p, uint8_t first, uint8_t last)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu, ones = 0x0101010101010101u;
    uint64_t word;
    memcpy(&word, p, sizeof word);
    uint64_t from_first = (word & low) + ones * (0x80u - (first & 0x7f));
    uint64_t behind_last = (word & low) + ones * (0x7fu - (last & 0x7f));
    return bytes_gather(from_first & ~behind_last & ~(word ^ ones * (first & 0x80u)));
}

static inline uint64_t bytes_range_step(const char *p, uint8_t first, uint8_t last)
{
    return bytes_range_word(p, first, last) | bytes_range_word(p + 8, first, last) << 8;
}

#endif

/* Which of the BYTES_BLOCK bytes at a and at b are not the same. */
static inline uint64_t bytes_other(const char *a, const char *b)
{
    return bytes_other_step(a, b) | bytes_other_step(a + 16, b + 16) << 16 |
           bytes_other_step(a + 32, b + 32) << 32 | bytes_other_step(a + 48, b + 48) << 48;
}

/* Whether the n bytes at a and at b are the same; BYTES_STEP bytes behind them must be
 * readable, whatever they hold. */
static inline bool bytes_same(const char *a, const char *b, size_t n)
{
    for (; n > BYTES_STEP; a += BYTES_STEP, b += BYTES_STEP, n -= BYTES_STEP)
        if (bytes_other_step(a, b) != 0)
            return false;
    return (bytes_other_step(a, b) & (((uint64_t)1 << n) - 1)) == 0;
}

/* How many of the BYTES_STEP bytes at p are digits, up to the first that is none. */
static inline size_t bytes_count_digits(const char *p)
{
    return bytes_first(~bytes_range_step(p, '0', '9'));
}

/* The number that 1 to 8 digits stand for.  Returns false if not all n bytes at p are
 * digits; 8 bytes must be readable, whatever n is. */
static inline bool bytes_number(const char *p, size_t n, uint32_t *number)
{
    const uint64_t zeros = 0x3030303030303030u, highs = 0xf0f0f0f0f0f0f0f0u;
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    /* The last digit goes into the highest byte, zeros before the first one. */
    word = word << (64 - 8 * n) | zeros >> 4 * n >> 4 * n;
    if ((word & highs) != zeros || ((word + 0x0606060606060606u) & highs) != zeros)
        return false;
    word = (word - zeros) * 10 + ((word - zeros) >> 8); /* pairs of digits */
    word = ((word & 0x000000ff000000ffu) * (100 + ((uint64_t)1000000 << 32)) +
            ((word >> 16 & 0x000000ff000000ffu) * (1 + ((uint64_t)10000 << 32)))) >>
           32;
    *number = (uint32_t)word;
    return true;
}

/* The 8 digits of a number below 10^8 as numbers, the first one in the lowest byte. */
static inline uint64_t bytes_of_digits(uint32_t number)
{
    /* Halves, quarters and single digits. */
    uint64_t word = number / 10000 | (uint64_t)(number % 10000) << 32;
    uint64_t tens = (word * 5243 >> 19) & 0x0000007f0000007fu; /* hundredths, that is */
    word = tens | (word - tens * 100) << 16;
    tens = (word * 103 >> 10) & 0x000f000f000f000fu;
    return tens | (word - tens * 10) << 8;
}

/* Writes the 8 bytes of a word, the lowest one first. */
static inline void bytes_put_word(char *to, uint64_t word)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    memcpy(to, &word, sizeof word);
}

/* The digits of a number below 10^8 as bytes_put_word() writes them, *n of them: no fewer than
 * `least` (1 to 8). */
static inline uint64_t bytes_digits_word(uint32_t number, unsigned least, size_t *n)
{
    uint64_t word = bytes_of_digits(number);
    size_t zeros = bytes_first(word | (uint64_t)1 << (64 - 8 * least)) / 8;
    *n = 8 - zeros;
    return (word | 0x3030303030303030u) >> 8 * zeros;
}

/* Writes them.  Returns how many they are; 8 bytes are written, whatever that is. */
static inline size_t bytes_digits(char *to, uint32_t number, unsigned least)
{
    size_t n;
    bytes_put_word(to, bytes_digits_word(number, least, &n));
    return n;
}

/* Writes what stands behind the point in number / 10^places, without zeros at its end; number <
 * 10^places, places from 1 to 8.  Returns how many digits it is; 8 bytes are written. */
static inline size_t bytes_decimals(char *to, uint32_t number, unsigned places)
{
    uint64_t word = bytes_of_digits(number) >> 8 * (8 - places);
    bytes_put_word(to, word | 0x3030303030303030u);
    return number == 0 ? 0 : bytes_last(word) / 8 + 1;
}

/* Which of the BYTES_BLOCK bytes at p are c. */
static inline uint64_t bytes_equal(const char *p, char c)
{
    return bytes_equal_step(p, c) | bytes_equal_step(p + 16, c) << 16 |
           bytes_equal_step(p + 32, c) << 32 | bytes_equal_step(p + 48, c) << 48;
}

enum { BYTES_FEW = 4 };

/* Writes `base` and the numbers of the lowest BYTES_FEW bits of a mask, or anything where there are
 * not so many.  Returns the mask without them. */
static inline uint64_t bytes_few_places(uint16_t *to, size_t base, uint64_t bits)
{
    const uint64_t highest = (uint64_t)1 << 63; /* so that there always is a bit */
    to[0] = (uint16_t)(base + bytes_first(bits | highest));
    bits &= bits - 1;
    to[1] = (uint16_t)(base + bytes_first(bits | highest));
    bits &= bits - 1;
    to[2] = (uint16_t)(base + bytes_first(bits | highest));
    bits &= bits - 1;
    to[3] = (uint16_t)(base + bytes_first(bits | highest));
    return bits & (bits - 1);
}

/* Which of four bytes occur among the n >= BYTES_STEP bytes at p: bit k for c[k]. */
static inline unsigned bytes_which(const char *p, size_t n, const char c[4])
{
    unsigned which = 0;
#ifdef __SSE2__
    const __m128i a = _mm_set1_epi8(c[0]), b = _mm_set1_epi8(c[1]);
    const __m128i d = _mm_set1_epi8(c[2]), e = _mm_set1_epi8(c[3]);
    __m128i seen_a = _mm_setzero_si128(), seen_b = seen_a, seen_d = seen_a, seen_e = seen_a;
    for (size_t at = 0; at < n; at += BYTES_STEP) {
        __m128i bytes = bytes_load(at + BYTES_STEP <= n ? p + at : p + n - BYTES_STEP);
        seen_a = _mm_or_si128(seen_a, _mm_cmpeq_epi8(bytes, a));
        seen_b = _mm_or_si128(seen_b, _mm_cmpeq_epi8(bytes, b));
        seen_d = _mm_or_si128(seen_d, _mm_cmpeq_epi8(bytes, d));
        seen_e = _mm_or_si128(seen_e, _mm_cmpeq_epi8(bytes, e));
    }
    which |= _mm_movemask_epi8(seen_a) ? 1u : 0;
    which |= _mm_movemask_epi8(seen_b) ? 2u : 0;
    which |= _mm_movemask_epi8(seen_d) ? 4u : 0;
    which |= _mm_movemask_epi8(seen_e) ? 8u : 0;
#else
    for (unsigned k = 0; k < 4; k++)
        which |= memchr(p, c[k], n) ? 1u << k : 0;
#endif
    return which;
}

enum { BYTES_MARKED = 16 * 1024, BYTES_MARKS = BYTES_MARKED + BYTES_BLOCK + 1 };

/* Where the tabs and newlines of some text are:
 *
 *     text         a \t b \t c \n d \t ...
 *     mark     -1    1    3    5    7       offsets of tabs and newlines, from mark[1] on
 *     newline                  3            which of the marks are newlines
 *
 * So what stands between two separators starts at (uint16_t)(mark[i] + 1) and ends before
 * mark[i + 1]. */
struct bytes_marks {
    uint16_t mark[BYTES_MARKS], newline[BYTES_MARKS];
    size_t marks, newlines; /* how many; mark[0] counts */
};

/* Marks the n <= BYTES_MARKED bytes at p; BYTES_BLOCK bytes behind them must be readable. */
void bytes_mark(struct bytes_marks *m, const char *p, size_t n);

/* The same by one of the ways there are, all of which do the same; the processor has those up
 * to bytes_best(). */
enum bytes_way { BYTES_PLAIN, BYTES_AVX2, BYTES_AVX512 };
enum bytes_way bytes_best(void);
void bytes_mark_by(enum bytes_way way, struct bytes_marks *m, const char *p, size_t n);

#endif
