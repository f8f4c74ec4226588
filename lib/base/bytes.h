/* bytes.h - many bytes at a time, the one place that knows vector instructions.
 *
 * A mask has bit i set when byte i of the block is one of those looked for.  With
 * SSE2 (every x86-64) a block is compared at once, elsewhere a word of 8 bytes is.
 * bytes_utf8() is chosen when it runs, for what it needs is not everywhere. */
#ifndef GIPR_BASE_BYTES_H
#define GIPR_BASE_BYTES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#else
#include <string.h>
#endif

enum { BYTES_BLOCK = 64, BYTES_STEP = 16 };

/* The number of the lowest bit of a mask that is not 0. */
static inline size_t bytes_first(uint64_t mask)
{
    return (size_t)__builtin_ctzll(mask);
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

/* Which of the BYTES_STEP bytes at p are below 0x10 or `slash`. */
static inline uint64_t bytes_low_or(const char *p, char slash)
{
    __m128i bytes = bytes_load(p), low = _mm_set1_epi8(0x0f);
    __m128i is_low = _mm_cmpeq_epi8(_mm_max_epu8(bytes, low), low);
    __m128i is_slash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(slash));
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(is_low, is_slash));
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

static inline uint64_t bytes_low_word(const char *p)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return bytes_gather(~(((word & low) + 0x7070707070707070u) | word));
}

static inline uint64_t bytes_low_or(const char *p, char slash)
{
    return bytes_equal_step(p, slash) | bytes_low_word(p) | bytes_low_word(p + 8) << 8;
}

#endif

/* Which of the BYTES_BLOCK bytes at p are c. */
static inline uint64_t bytes_equal(const char *p, char c)
{
    return bytes_equal_step(p, c) | bytes_equal_step(p + 16, c) << 16 |
           bytes_equal_step(p + 32, c) << 32 | bytes_equal_step(p + 48, c) << 48;
}

/* The offset up to which the n bytes at p are known to be well-formed UTF-8, the
 * start of a character: mostly close to the first fault or the end, 0 where the
 * processor lacks the instructions. */
size_t bytes_utf8(const char *p, size_t n);

#endif
