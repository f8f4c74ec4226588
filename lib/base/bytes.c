#include "base/bytes.h"

#if defined(__SSE2__) && defined(__GNUC__)

#include <tmmintrin.h>

/* What two bytes that stand next to each other can have wrong.  A fault is found
 * when the high half of the first, its low half, and the high half of the second
 * all allow for it.
 *
 * Source: John Keiser, Daniel Lemire, Validating UTF-8 in less than one instruction
 * per byte, Software: Practice and Experience 51 (2021). */
enum {
    TOO_SHORT = 1,   /* a lead and no tail behind it */
    TOO_LONG = 2,    /* a tail behind ASCII */
    OVERLONG_3 = 4,  /* e0 80..9f */
    TOO_LARGE = 8,   /* f4 90.. and beyond */
    SURROGATE = 16,  /* ed a0.. */
    OVERLONG_2 = 32, /* c0, c1 */
    LARGE_OR_4 = 64, /* f5 80.. and beyond; f0 80..8f */
    TWO_TAILS = 128, /* right, if a lead of three or four bytes stands before them */
    ANY = TOO_SHORT | TOO_LONG | TWO_TAILS,
    ANY_LARGE = ANY | TOO_LARGE | LARGE_OR_4
};

#define TABLE(...) _mm_loadu_si128((const __m128i *)(const void *)(const uint8_t[16]){__VA_ARGS__})

__attribute__((target("ssse3"))) static __m128i pair_faults(__m128i bytes, __m128i before)
{
    const __m128i half = _mm_set1_epi8(0x0f);
    const __m128i first_high =
        TABLE(TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
              TWO_TAILS, TWO_TAILS, TWO_TAILS, TWO_TAILS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
              TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | LARGE_OR_4);
    const __m128i first_low =
        TABLE(ANY | OVERLONG_3 | OVERLONG_2 | LARGE_OR_4, ANY | OVERLONG_2, ANY, ANY,
              ANY | TOO_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE,
              ANY_LARGE, ANY_LARGE, ANY_LARGE | SURROGATE, ANY_LARGE, ANY_LARGE);
    enum { TAIL = TOO_LONG | OVERLONG_2 | TWO_TAILS };
    const __m128i second_high = TABLE(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TAIL | OVERLONG_3 | LARGE_OR_4, TAIL | OVERLONG_3 | TOO_LARGE, TAIL | SURROGATE | TOO_LARGE,
        TAIL | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
    __m128i high = _mm_and_si128(_mm_srli_epi16(before, 4), half);
    __m128i second = _mm_and_si128(_mm_srli_epi16(bytes, 4), half);
    return _mm_and_si128(_mm_and_si128(_mm_shuffle_epi8(first_high, high),
                                       _mm_shuffle_epi8(first_low, _mm_and_si128(before, half))),
                         _mm_shuffle_epi8(second_high, second));
}

/* Not zero where the 16 bytes, with those that stand before them, are wrong. */
__attribute__((target("ssse3"))) static __m128i faults(__m128i bytes, __m128i before)
{
    __m128i pairs = pair_faults(bytes, _mm_alignr_epi8(bytes, before, 15));
    __m128i third = _mm_subs_epu8(_mm_alignr_epi8(bytes, before, 14), _mm_set1_epi8(0xe0 - 0x80));
    __m128i fourth = _mm_subs_epu8(_mm_alignr_epi8(bytes, before, 13), _mm_set1_epi8(0xf0 - 0x80));
    __m128i must = _mm_and_si128(_mm_or_si128(third, fourth), _mm_set1_epi8((char)0x80));
    return _mm_xor_si128(must, pairs);
}

__attribute__((target("ssse3"))) static size_t well_formed(const char *p, size_t n)
{
    __m128i before = _mm_setzero_si128();
    size_t at = 0;
    for (; n - at >= BYTES_BLOCK; at += BYTES_BLOCK) {
        __m128i a = bytes_load(p + at), b = bytes_load(p + at + 16);
        __m128i c = bytes_load(p + at + 32), d = bytes_load(p + at + 48);
        __m128i wrong = _mm_or_si128(_mm_or_si128(faults(a, before), faults(b, a)),
                                     _mm_or_si128(faults(c, b), faults(d, c)));
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(wrong, _mm_setzero_si128())) != 0xffff)
            break;
        before = d;
    }
    /* The last character may go on behind the blocks: stop before it. */
    while (at > 0 && ((unsigned char)p[at - 1] & 0xc0) == 0x80)
        at--;
    return at > 0 ? at - 1 : 0;
}

size_t bytes_utf8(const char *p, size_t n)
{
    return __builtin_cpu_supports("ssse3") ? well_formed(p, n) : 0;
}

#else

size_t bytes_utf8(const char *p, size_t n)
{
    (void)p;
    (void)n;
    return 0;
}

#endif
