#include "base/bytes.h"

#include "base/bytes_x86.h"

/* The tabs and newlines of a block. */
struct separators {
    uint64_t all, newlines;
};

/* Leaves out what is not inside the text. */
static inline struct separators separators(uint64_t tabs, uint64_t newlines, uint64_t inside)
{
    return (struct separators){(tabs | newlines) & inside, newlines & inside};
}

/* Tells which of the marks that a block adds are newlines, and how many it adds.  Mostly it has
 * one newline at most, and so much is written whatever there is. */
static inline void count_marks(struct bytes_marks *m, struct separators s)
{
    do {
        uint64_t before = (s.newlines & -s.newlines) - 1;
        m->newline[m->newlines] =
            (uint16_t)(m->marks + (size_t)__builtin_popcountll(s.all & before));
        m->newlines += s.newlines != 0;
        s.newlines &= s.newlines - 1;
    } while (s.newlines);
    m->marks += (size_t)__builtin_popcountll(s.all);
}

/* Marks one block.  Most blocks of cells have no more than 3 * BYTES_FEW marks, so as many are
 * written whatever there is, which spares the processor guesses at how often to go round. */
static inline void mark_block(struct bytes_marks *m, size_t base, struct separators s)
{
    uint16_t *to = m->mark + m->marks;
    count_marks(m, s);
    s.all = bytes_few_places(to, base, s.all);
    s.all = bytes_few_places(to + BYTES_FEW, base, s.all);
    s.all = bytes_few_places(to + 2 * BYTES_FEW, base, s.all);
    for (to += 3 * BYTES_FEW; s.all; to += BYTES_FEW)
        s.all = bytes_few_places(to, base, s.all);
}

static void start_marks(struct bytes_marks *m)
{
    m->mark[0] = UINT16_MAX;
    m->marks = 1;
    m->newlines = 0;
}

static void mark_plainly(struct bytes_marks *m, const char *p, size_t n)
{
    for (size_t base = 0; base < n; base += BYTES_BLOCK)
        mark_block(m, base,
                   separators(bytes_equal(p + base, '\t'), bytes_equal(p + base, '\n'),
                              bytes_inside(n - base)));
}

#ifdef BYTES_X86

BYTES_IN_AVX2 static void mark_avx2(struct bytes_marks *m, const char *p, size_t n)
{
    for (size_t base = 0; base < n; base += BYTES_BLOCK) {
        const __m256i *at = (const __m256i *)(const void *)(p + base);
        __m256i low = _mm256_loadu_si256(at), high = _mm256_loadu_si256(at + 1);
        mark_block(m, base,
                   separators(bytes_equal_avx2(low, high, '\t'), bytes_equal_avx2(low, high, '\n'),
                              bytes_inside(n - base)));
    }
}

BYTES_IN_AVX512 static void mark_avx512(struct bytes_marks *m, const char *p, size_t n)
{
    for (size_t base = 0; base < n; base += BYTES_BLOCK) {
        __m512i block = _mm512_loadu_si512(p + base);
        uint64_t tabs = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\t'));
        uint64_t newlines = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\n'));
        struct separators s = separators(tabs, newlines, bytes_inside(n - base));
        uint16_t *to = m->mark + m->marks;
        count_marks(m, s);
        bytes_places_avx512(to, base, s.all);
    }
}

enum bytes_way bytes_best(void)
{
    bool some = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    if (some && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vbmi2"))
        return BYTES_AVX512;
    return some && __builtin_cpu_supports("avx2") ? BYTES_AVX2 : BYTES_PLAIN;
}

void bytes_mark_by(enum bytes_way way, struct bytes_marks *m, const char *p, size_t n)
{
    start_marks(m);
    (way == BYTES_AVX512 ? mark_avx512 : way == BYTES_AVX2 ? mark_avx2 : mark_plainly)(m, p, n);
}

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

#define TABLE(...)                                                                                 \
    _mm256_broadcastsi128_si256(                                                                   \
        _mm_loadu_si128((const __m128i *)(const void *)(const uint8_t[16]){__VA_ARGS__}))

BYTES_IN_AVX2 static inline __m256i pair_faults(__m256i bytes, __m256i before)
{
    const __m256i half = _mm256_set1_epi8(0x0f);
    const __m256i first_high =
        TABLE(TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
              TWO_TAILS, TWO_TAILS, TWO_TAILS, TWO_TAILS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
              TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | LARGE_OR_4);
    const __m256i first_low =
        TABLE(ANY | OVERLONG_3 | OVERLONG_2 | LARGE_OR_4, ANY | OVERLONG_2, ANY, ANY,
              ANY | TOO_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE, ANY_LARGE,
              ANY_LARGE, ANY_LARGE, ANY_LARGE | SURROGATE, ANY_LARGE, ANY_LARGE);
    enum { TAIL = TOO_LONG | OVERLONG_2 | TWO_TAILS };
    const __m256i second_high = TABLE(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        TAIL | OVERLONG_3 | LARGE_OR_4, TAIL | OVERLONG_3 | TOO_LARGE, TAIL | SURROGATE | TOO_LARGE,
        TAIL | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(before, 4), half);
    __m256i second = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    return _mm256_and_si256(
        _mm256_and_si256(_mm256_shuffle_epi8(first_high, high),
                         _mm256_shuffle_epi8(first_low, _mm256_and_si256(before, half))),
        _mm256_shuffle_epi8(second_high, second));
}

/* Not zero where the 32 bytes, with those that stand before them, are wrong. */
BYTES_IN_AVX2 static inline __m256i faults(__m256i bytes, __m256i before)
{
    /* The instruction that shifts bytes in knows halves only: the upper one needs the lower. */
    __m256i middle = _mm256_permute2x128_si256(before, bytes, 0x21);
    __m256i pairs = pair_faults(bytes, _mm256_alignr_epi8(bytes, middle, 15));
    __m256i second = _mm256_alignr_epi8(bytes, middle, 14);
    __m256i first = _mm256_alignr_epi8(bytes, middle, 13);
    __m256i third = _mm256_subs_epu8(second, _mm256_set1_epi8((char)(0xe0 - 0x80)));
    __m256i fourth = _mm256_subs_epu8(first, _mm256_set1_epi8((char)(0xf0 - 0x80)));
    __m256i must = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8((char)0x80));
    return _mm256_xor_si256(must, pairs);
}

BYTES_IN_AVX2 static size_t well_formed(const char *p, size_t n)
{
    __m256i before = _mm256_setzero_si256();
    size_t at = 0;
    for (; n - at >= BYTES_BLOCK; at += BYTES_BLOCK) {
        const __m256i *block = (const __m256i *)(const void *)(p + at);
        __m256i low = _mm256_loadu_si256(block), high = _mm256_loadu_si256(block + 1);
        __m256i wrong = _mm256_or_si256(faults(low, before), faults(high, low));
        if (!_mm256_testz_si256(wrong, wrong))
            break;
        before = high;
    }
    /* The last character may go on behind the blocks: stop before it. */
    while (at > 0 && ((unsigned char)p[at - 1] & 0xc0) == 0x80)
        at--;
    return at > 0 ? at - 1 : 0;
}

size_t bytes_utf8(const char *p, size_t n)
{
    return bytes_best() >= BYTES_AVX2 ? well_formed(p, n) : 0;
}

#else

enum bytes_way bytes_best(void)
{
    return BYTES_PLAIN;
}

void bytes_mark_by(enum bytes_way way, struct bytes_marks *m, const char *p, size_t n)
{
    (void)way;
    start_marks(m);
    mark_plainly(m, p, n);
}

size_t bytes_utf8(const char *p, size_t n)
{
    (void)p;
    (void)n;
    return 0;
}

#endif

void bytes_mark(struct bytes_marks *m, const char *p, size_t n)
{
    bytes_mark_by(bytes_best(), m, p, n);
}
