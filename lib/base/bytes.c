#include "base/bytes.h"

#include <stdatomic.h>

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

/* Writes `base` and more for each bit of a mask, of which one instruction gives the numbers.
 * Room for 64 of them is needed. */
BYTES_IN_AVX512 static inline void places_avx512(uint16_t *to, size_t base, uint64_t bits)
{
    static const uint8_t numbers[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    __m512i from = _mm512_set1_epi16((short)base);
    __m512i places = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(numbers));
    __m512i low = _mm512_cvtepu8_epi16(_mm512_castsi512_si256(places));
    __m512i high = _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(places, 1));
    _mm512_storeu_si512(to, _mm512_add_epi16(low, from));
    _mm512_storeu_si512(to + 32, _mm512_add_epi16(high, from));
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
        places_avx512(to, base, s.all);
    }
}

/* Asks the processor. */
static enum bytes_way find_best(void)
{
    bool some = __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
    if (some && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vbmi2"))
        return BYTES_AVX512;
    return some && __builtin_cpu_supports("avx2") ? BYTES_AVX2 : BYTES_PLAIN;
}

enum bytes_way bytes_best(void)
{
    static _Atomic(int) best = -1; /* it is asked for in front of every few bytes */
    int way = atomic_load_explicit(&best, memory_order_relaxed);
    if (way < 0)
        atomic_store_explicit(&best, way = (int)find_best(), memory_order_relaxed);
    return (enum bytes_way)way;
}

void bytes_mark_by(enum bytes_way way, struct bytes_marks *m, const char *p, size_t n)
{
    start_marks(m);
    (way == BYTES_AVX512 ? mark_avx512 : way == BYTES_AVX2 ? mark_avx2 : mark_plainly)(m, p, n);
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

#endif

void bytes_mark(struct bytes_marks *m, const char *p, size_t n)
{
    bytes_mark_by(bytes_best(), m, p, n);
}
