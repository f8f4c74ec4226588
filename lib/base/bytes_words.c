#include "base/bytes_words.h"

#include "base/bytes_x86.h"

enum { LEAD_OTHERS = 2 }; /* bytes behind the first that tell what a character is */

/* Whether a word may end at the first of the n bytes at p. */
static bool may_end(const char *p, size_t n)
{
    const unsigned char *c = (const unsigned char *)p;
    unsigned second = n > 1 ? c[1] : 0, third = n > 2 ? c[2] : 0;
    switch (c[0]) {
    case 0xc2:
        return true;
    case 0xe2: /* E2 80 90 to E2 80 9F: dashes, quotation marks */
        return second != 0x80 || (third & 0xf0) != 0x90;
    case 0xe3:
        return second == 0x80 && third == 0x80;
    case 0xef:
        return second == 0xbb;
    default:
        return c[0] <= ' ' || (c[0] >= '|' && c[0] <= 0x7f);
    }
}

/* For a few bytes; Chinese characters are passed over whole. */
static size_t word_of_few(const char *p, size_t n)
{
    size_t at = 0;
    while (at < n && !may_end(p + at, n - at)) {
        unsigned char c = (unsigned char)p[at];
        at += c >= 0xe4 && c <= 0xe9 && n - at >= 3 ? 3 : 1;
    }
    return at;
}

/* Which of the BYTES_STEP bytes at p are worth to be asked. */
static inline uint64_t maybe_ends(const char *p)
{
    return bytes_range_step(p, 0, ' ') | bytes_range_step(p, '|', 0x7f) |
           bytes_range_step(p, 0xe2, 0xe3) | bytes_equal_step(p, '\xc2') |
           bytes_equal_step(p, '\xef');
}

static size_t word_plainly(const char *p, size_t n)
{
    size_t at = 0;
    for (; n - at >= BYTES_STEP; at += BYTES_STEP)
        for (uint64_t maybe = maybe_ends(p + at); maybe; maybe &= maybe - 1) {
            size_t end = at + bytes_first(maybe);
            if (may_end(p + end, n - end))
                return end;
        }
    return at + word_of_few(p + at, n - at);
}

#ifdef BYTES_X86

/* The same for the 32 bytes at p, behind which LEAD_OTHERS more are read. */
BYTES_IN_AVX2 static inline uint32_t may_end_avx2(const char *p)
{
    const __m256i x80 = _mm256_set1_epi8('\x80'), blank = _mm256_set1_epi8(' ');
    __m256i first = _mm256_loadu_si256((const __m256i *)(const void *)p);
    __m256i second = _mm256_loadu_si256((const __m256i *)(const void *)(p + 1));
    __m256i third = _mm256_loadu_si256((const __m256i *)(const void *)(p + 2));
    __m256i second_80 = _mm256_cmpeq_epi8(second, x80);
    __m256i low = _mm256_cmpeq_epi8(_mm256_max_epu8(first, blank), blank);
    __m256i high = _mm256_cmpgt_epi8(first, _mm256_set1_epi8('|' - 1));
    __m256i c2_e2 = _mm256_cmpeq_epi8(_mm256_or_si256(first, blank), _mm256_set1_epi8('\xe2'));
    __m256i quote = _mm256_cmpeq_epi8(_mm256_and_si256(third, _mm256_set1_epi8('\xf0')),
                                      _mm256_set1_epi8('\x90'));
    __m256i e3 = _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_set1_epi8('\xe3')),
                                  _mm256_and_si256(second_80, _mm256_cmpeq_epi8(third, x80)));
    __m256i ef = _mm256_and_si256(_mm256_cmpeq_epi8(first, _mm256_set1_epi8('\xef')),
                                  _mm256_cmpeq_epi8(second, _mm256_set1_epi8('\xbb')));
    __m256i longer = _mm256_or_si256(_mm256_andnot_si256(_mm256_and_si256(second_80, quote), c2_e2),
                                     _mm256_or_si256(e3, ef));
    return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(low, high), longer));
}

BYTES_IN_AVX2 static size_t word_avx2(const char *p, size_t n)
{
    enum { STEP = 32 };
    size_t at = 0;
    for (; n - at >= STEP + LEAD_OTHERS; at += STEP) {
        uint32_t ends = may_end_avx2(p + at);
        if (ends)
            return at + bytes_first(ends);
    }
    if (at == 0)
        return word_of_few(p, n);
    at = n - STEP - LEAD_OTHERS; /* some once more */
    uint32_t ends = may_end_avx2(p + at);
    return ends ? at + bytes_first(ends)
                : n - LEAD_OTHERS + word_of_few(p + n - LEAD_OTHERS, LEAD_OTHERS);
}

size_t bytes_word_by(enum bytes_way way, const char *p, size_t n)
{
    return (way == BYTES_PLAIN ? word_plainly : word_avx2)(p, n);
}

#else

size_t bytes_word_by(enum bytes_way way, const char *p, size_t n)
{
    (void)way;
    return word_plainly(p, n);
}

#endif

size_t bytes_word(const char *p, size_t n)
{
    return bytes_word_by(bytes_best(), p, n);
}
