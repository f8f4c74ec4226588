#include "base/bytes_utf8.h"

#include "base/bytes_x86.h"

#ifdef BYTES_X86

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
    ANY_LARGE = ANY | TOO_LARGE | LARGE_OR_4,
    TAIL = TOO_LONG | OVERLONG_2 | TWO_TAILS
};

/* clang-format off */
static const uint8_t first_high[BYTES_STEP] = {
    TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
    TWO_TAILS, TWO_TAILS, TWO_TAILS, TWO_TAILS,
    TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | LARGE_OR_4};
static const uint8_t first_low[BYTES_STEP] = {
    ANY | OVERLONG_3 | OVERLONG_2 | LARGE_OR_4, ANY | OVERLONG_2, ANY, ANY, ANY | TOO_LARGE,
    ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE,
    ANY_LARGE | SURROGATE, ANY_LARGE, ANY_LARGE};
static const uint8_t second_high[BYTES_STEP] = {
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
    TAIL | OVERLONG_3 | LARGE_OR_4, TAIL | OVERLONG_3 | TOO_LARGE,
    TAIL | SURROGATE | TOO_LARGE, TAIL | SURROGATE | TOO_LARGE,
    TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT};
/* clang-format on */

/* A byte less one of these keeps its high bit only if it leads three bytes or more, or four: then
 * the second byte behind it, or the third, must be a tail. */
enum { LEAD_3 = 0xe0 - 0x80, LEAD_4 = 0xf0 - 0x80, HIGH = 0x80 };

/* The start of the character that may go on behind byte `at`, where blocks ended: it has not been
 * seen as a whole. */
static size_t whole(const char *p, size_t at)
{
    while (at > 0 && ((unsigned char)p[at - 1] & 0xc0) == 0x80)
        at--;
    return at > 0 ? at - 1 : 0;
}

BYTES_IN_AVX2 static inline __m256i table_avx2(const uint8_t *table)
{
    return _mm256_broadcastsi128_si256(bytes_load((const char *)table));
}

/* Not zero where the 32 bytes, with those that stand before them, are wrong. */
BYTES_IN_AVX2 static inline __m256i faults_avx2(__m256i bytes, __m256i before)
{
    const __m256i half = _mm256_set1_epi8(15);
    /* The instruction that shifts bytes in knows halves only: the upper one needs the lower. */
    __m256i middle = _mm256_permute2x128_si256(before, bytes, 0x21);
    __m256i one_before = _mm256_alignr_epi8(bytes, middle, 15);
    __m256i two_before = _mm256_alignr_epi8(bytes, middle, 14);
    __m256i three_before = _mm256_alignr_epi8(bytes, middle, 13);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(one_before, 4), half);
    __m256i behind = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    __m256i pairs =
        _mm256_and_si256(_mm256_and_si256(_mm256_shuffle_epi8(table_avx2(first_high), high),
                                          _mm256_shuffle_epi8(table_avx2(first_low),
                                                              _mm256_and_si256(one_before, half))),
                         _mm256_shuffle_epi8(table_avx2(second_high), behind));
    __m256i tails = _mm256_or_si256(_mm256_subs_epu8(two_before, _mm256_set1_epi8(LEAD_3)),
                                    _mm256_subs_epu8(three_before, _mm256_set1_epi8(LEAD_4)));
    return _mm256_xor_si256(_mm256_and_si256(tails, _mm256_set1_epi8((char)HIGH)), pairs);
}

BYTES_IN_AVX2 static struct bytes_text utf8_avx2(const char *p, size_t n)
{
    struct bytes_text text = {0};
    const __m256i cr = _mm256_set1_epi8('\r');
    __m256i before = _mm256_setzero_si256(), returns = before;
    for (; n - text.good >= BYTES_BLOCK; text.good += BYTES_BLOCK) {
        const __m256i *block = (const __m256i *)(const void *)(p + text.good);
        __m256i low = _mm256_loadu_si256(block), high = _mm256_loadu_si256(block + 1);
        __m256i wrong = _mm256_or_si256(faults_avx2(low, before), faults_avx2(high, low));
        if (!_mm256_testz_si256(wrong, wrong))
            break;
        returns = _mm256_or_si256(
            returns, _mm256_or_si256(_mm256_cmpeq_epi8(low, cr), _mm256_cmpeq_epi8(high, cr)));
        text.newlines += (size_t)__builtin_popcountll(bytes_equal_avx2(low, high, '\n'));
        before = high;
    }
    text.returns = !_mm256_testz_si256(returns, returns);
    return text;
}

BYTES_IN_AVX512 static inline __m512i table_avx512(const uint8_t *table)
{
    return _mm512_broadcast_i32x4(bytes_load((const char *)table));
}

/* The same for 64 bytes: not zero if any is wrong. */
BYTES_IN_AVX512 static inline __m512i faults_avx512(__m512i bytes, __m512i before)
{
    const __m512i half = _mm512_set1_epi8(15);
    __m512i middle = _mm512_alignr_epi64(bytes, before, 6); /* each quarter, the one before it */
    __m512i one_before = _mm512_alignr_epi8(bytes, middle, 15);
    __m512i two_before = _mm512_alignr_epi8(bytes, middle, 14);
    __m512i three_before = _mm512_alignr_epi8(bytes, middle, 13);
    __m512i high = _mm512_and_si512(_mm512_srli_epi16(one_before, 4), half);
    __m512i behind = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), half);
    __m512i pairs =
        _mm512_and_si512(_mm512_and_si512(_mm512_shuffle_epi8(table_avx512(first_high), high),
                                          _mm512_shuffle_epi8(table_avx512(first_low),
                                                              _mm512_and_si512(one_before, half))),
                         _mm512_shuffle_epi8(table_avx512(second_high), behind));
    __m512i tails = _mm512_or_si512(_mm512_subs_epu8(two_before, _mm512_set1_epi8(LEAD_3)),
                                    _mm512_subs_epu8(three_before, _mm512_set1_epi8(LEAD_4)));
    return _mm512_xor_si512(_mm512_and_si512(tails, _mm512_set1_epi8((char)HIGH)), pairs);
}

BYTES_IN_AVX512 static struct bytes_text utf8_avx512(const char *p, size_t n)
{
    struct bytes_text text = {0};
    uint64_t returns = 0;
    __m512i before = _mm512_setzero_si512();
    for (; n - text.good >= BYTES_BLOCK; text.good += BYTES_BLOCK) {
        __m512i block = _mm512_loadu_si512(p + text.good);
        __m512i wrong = faults_avx512(block, before);
        if (_mm512_test_epi8_mask(wrong, wrong) != 0)
            break;
        returns |= _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\r'));
        text.newlines +=
            (size_t)__builtin_popcountll(_mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\n')));
        before = block;
    }
    text.returns = returns != 0;
    return text;
}

/* What blocks hold may end within a character: no newline is in what is given back. */
struct bytes_text bytes_utf8_by(enum bytes_way way, const char *p, size_t n)
{
    struct bytes_text text = {0};
    if (way == BYTES_PLAIN)
        return text;
    text = (way == BYTES_AVX512 ? utf8_avx512 : utf8_avx2)(p, n);
    size_t good = whole(p, text.good);
    text.newlines -= good < text.good && p[good] == '\n';
    text.good = good;
    return text;
}

#else

struct bytes_text bytes_utf8_by(enum bytes_way way, const char *p, size_t n)
{
    (void)way;
    (void)p;
    (void)n;
    return (struct bytes_text){0};
}

#endif

struct bytes_text bytes_utf8(const char *p, size_t n)
{
    return bytes_utf8_by(bytes_best(), p, n);
}
