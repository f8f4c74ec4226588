#include "base/bytes_figures.h"

#include "base/bytes_x86.h"

static size_t drop_plainly(char *to, const char *from, size_t n)
{
    size_t kept = 0;
    unsigned char before = 0;
    for (size_t at = 0; at < n; at++) {
        unsigned char c = (unsigned char)from[at];
        to[kept] = (char)c;
        kept += (unsigned)(c - '0') > 9 || before >= 0x80;
        before = c;
    }
    return kept;
}

#ifdef BYTES_X86

enum { WORD = 8, MASKS = UINT8_MAX + 1 };

/* How the bytes of a mask are gathered from words of 8:
 *
 *     mask     0  0  1  1  0  0  0  1
 *     order    2  3  7  0  0  0  0  0
 *
 * Made at the first call. */
struct pack_orders {
    uint8_t of[MASKS][WORD];
};

static const struct pack_orders *pack_orders(void)
{
    static struct pack_orders order;
    static bool made;
    for (unsigned mask = 0; !made && mask < MASKS; mask++)
        for (unsigned i = 0, to = 0; i < WORD; i++)
            if (mask >> i & 1)
                order.of[mask][to++] = (uint8_t)i;
    made = true;
    return &order;
}

/* Writes those of a word's bytes that are wanted, and anything behind them; returns the end. */
BYTES_IN_AVX2 static inline char *put_wanted(char *to, __m128i word, uint32_t wanted,
                                             const struct pack_orders *orders)
{
    wanted &= UINT8_MAX;
    __m128i order = _mm_loadl_epi64((const __m128i *)(const void *)orders->of[wanted]);
    _mm_storel_epi64((__m128i *)(void *)to, _mm_shuffle_epi8(word, order));
    return to + __builtin_popcount(wanted);
}

BYTES_IN_AVX2 static size_t drop_avx2(char *to, const char *from, size_t n)
{
    const struct pack_orders *orders = pack_orders();
    char *start = to, last[BYTES_STEP] = {0};
    uint32_t behind = 0; /* whether the byte before a step is no ASCII */
    for (size_t at = 0; at < n; at += BYTES_STEP) {
        bool whole = n - at >= BYTES_STEP; /* else what is behind the text may not be read */
        if (!whole)
            memcpy(last, from + at, n - at);
        __m128i bytes = bytes_load(whole ? from + at : last);
        __m128i value = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
        __m128i digit = _mm_cmpeq_epi8(_mm_min_epu8(value, _mm_set1_epi8(9)), value);
        uint32_t high = (uint32_t)_mm_movemask_epi8(bytes);
        uint32_t wanted = ~(uint32_t)_mm_movemask_epi8(digit) | high << 1 | behind;
        wanted &= (uint32_t)bytes_inside(n - at);
        to = put_wanted(to, bytes, wanted, orders);
        to = put_wanted(to, _mm_unpackhi_epi64(bytes, bytes), wanted >> WORD, orders);
        behind = high >> (BYTES_STEP - 1);
    }
    return (size_t)(to - start);
}

BYTES_IN_AVX512 static size_t drop_avx512(char *to, const char *from, size_t n)
{
    size_t kept = 0;
    uint64_t behind = 0; /* whether the byte before a block is no ASCII */
    for (size_t at = 0; at < n; at += BYTES_BLOCK) {
        uint64_t inside = bytes_inside(n - at);
        __m512i bytes = _mm512_maskz_loadu_epi8(inside, from + at);
        __m512i value = _mm512_sub_epi8(bytes, _mm512_set1_epi8('0'));
        uint64_t others = _mm512_cmpgt_epu8_mask(value, _mm512_set1_epi8(9));
        uint64_t high = _mm512_movepi8_mask(bytes);
        uint64_t wanted = (others | high << 1 | behind) & inside;
        _mm512_storeu_si512(to + kept, _mm512_maskz_compress_epi8(wanted, bytes));
        kept += (size_t)__builtin_popcountll(wanted);
        behind = high >> 63;
    }
    return kept;
}

size_t bytes_drop_figures_by(enum bytes_way way, char *to, const char *from, size_t n)
{
    return (way == BYTES_AVX512 ? drop_avx512
            : way == BYTES_AVX2 ? drop_avx2
                                : drop_plainly)(to, from, n);
}

#else

size_t bytes_drop_figures_by(enum bytes_way way, char *to, const char *from, size_t n)
{
    (void)way;
    return drop_plainly(to, from, n);
}

#endif

size_t bytes_drop_figures(char *to, const char *from, size_t n)
{
    return bytes_drop_figures_by(bytes_best(), to, from, n);
}
