#include "base/bytes_firsts.h"

#include "base/bytes_x86.h"

/* What lines are looked through for: the newlines of a block, what is skipped, and the bytes of
 * the no-break space, c2 a0, and the ideographic one, e3 80 80. */
struct first_block {
    uint64_t newlines, skipped, c2, a0, e3, x80;
};

/* A way tells what is in a block, and writes `base` and the numbers of the bits of a mask. */
typedef struct first_block look_fn(const struct bytes_set *set, const char *p);
typedef void places_fn(uint16_t *to, size_t base, uint64_t bits);

/* What is written for any way becomes a part of each. */
#define FOR_ANY_WAY __attribute__((always_inline)) static inline

void bytes_set_add(struct bytes_set *set, char c)
{
    unsigned char byte = (unsigned char)c;
    set->low[byte & 15] |= (uint8_t)(1u << (byte >> 4));
    set->high[byte >> 4] = (uint8_t)(1u << (byte >> 4));
}

/* The first bytes of lines in a block.  A carry runs from where a line starts through what is
 * skipped, and comes out at the first byte behind it, or goes on into the next block. */
FOR_ANY_WAY uint64_t firsts_of(struct bytes_firsts *f, struct first_block b)
{
    uint64_t starts = b.newlines << 1 | f->starts;
    uint64_t wide = b.e3 & b.x80 >> 1 & b.x80 >> 2, narrow = b.c2 & b.a0 >> 1;
    uint64_t skipped = b.skipped | wide | wide << 1 | wide << 2 | narrow | narrow << 1;
    uint64_t through = (starts & skipped) + skipped;
    f->starts = (through < skipped) | b.newlines >> 63;
    return (through | starts) & ~skipped;
}

FOR_ANY_WAY void find_firsts(struct bytes_firsts *f, const char *p, size_t n, look_fn *look,
                             places_fn *places)
{
    const struct bytes_set set = f->skipped;
    size_t base = 0;
    f->firsts = 0;
    for (; n - base >= BYTES_BLOCK; base += BYTES_BLOCK) {
        uint64_t firsts = firsts_of(f, look(&set, p + base));
        places(f->first + f->firsts, base, firsts);
        f->firsts += (size_t)__builtin_popcountll(firsts);
    }
    if (base < n) { /* what is behind the text may not be read */
        char last[BYTES_BLOCK] = {0};
        memcpy(last, p + base, n - base);
        uint64_t firsts = firsts_of(f, look(&set, last)) & bytes_inside(n - base);
        places(f->first + f->firsts, base, firsts);
        f->firsts += (size_t)__builtin_popcountll(firsts);
    }
}

static inline struct first_block look_plainly(const struct bytes_set *set, const char *p)
{
    struct first_block b = {.newlines = bytes_equal(p, '\n'),
                            .c2 = bytes_equal(p, '\xc2'),
                            .a0 = bytes_equal(p, '\xa0'),
                            .e3 = bytes_equal(p, '\xe3'),
                            .x80 = bytes_equal(p, '\x80')};
    for (size_t i = 0; i < BYTES_BLOCK; i++) {
        unsigned char byte = (unsigned char)p[i];
        uint64_t skipped = (set->low[byte & 15] & set->high[byte >> 4]) != 0;
        b.skipped |= skipped << i;
    }
    return b;
}

static inline void places_plainly(uint16_t *to, size_t base, uint64_t bits)
{
    for (bits = bytes_few_places(to, base, bits); bits; to += BYTES_FEW)
        bits = bytes_few_places(to + BYTES_FEW, base, bits);
}

static void firsts_plainly(struct bytes_firsts *f, const char *p, size_t n)
{
    find_firsts(f, p, n, look_plainly, places_plainly);
}

#ifdef BYTES_X86

/* Not zero where a byte is in the set: those from 0x80 on have no half in it. */
BYTES_IN_AVX2 static inline __m256i skipped_avx2(const struct bytes_set *set, __m256i bytes)
{
    const __m256i half = _mm256_set1_epi8(15);
    __m256i low = _mm256_broadcastsi128_si256(bytes_load((const char *)set->low));
    __m256i high = _mm256_broadcastsi128_si256(bytes_load((const char *)set->high));
    __m256i above = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
    __m256i common =
        _mm256_and_si256(_mm256_shuffle_epi8(low, bytes), _mm256_shuffle_epi8(high, above));
    return _mm256_cmpeq_epi8(common, _mm256_setzero_si256());
}

BYTES_IN_AVX2 static inline struct first_block look_avx2(const struct bytes_set *set, const char *p)
{
    const __m256i *at = (const __m256i *)(const void *)p;
    __m256i low = _mm256_loadu_si256(at), high = _mm256_loadu_si256(at + 1);
    return (struct first_block){bytes_equal_avx2(low, high, '\n'),
                                ~bytes_bits_avx2(skipped_avx2(set, low), skipped_avx2(set, high)),
                                bytes_equal_avx2(low, high, '\xc2'),
                                bytes_equal_avx2(low, high, '\xa0'),
                                bytes_equal_avx2(low, high, '\xe3'),
                                bytes_equal_avx2(low, high, '\x80')};
}

BYTES_IN_AVX2 static void firsts_avx2(struct bytes_firsts *f, const char *p, size_t n)
{
    find_firsts(f, p, n, look_avx2, places_plainly);
}

BYTES_IN_AVX512 static inline struct first_block look_avx512(const struct bytes_set *set,
                                                             const char *p)
{
    __m512i bytes = _mm512_loadu_si512(p);
    __m512i low = _mm512_broadcast_i32x4(bytes_load((const char *)set->low));
    __m512i high = _mm512_broadcast_i32x4(bytes_load((const char *)set->high));
    __m512i above = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), _mm512_set1_epi8(15));
    return (struct first_block){
        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\n')),
        _mm512_test_epi8_mask(_mm512_shuffle_epi8(low, bytes), _mm512_shuffle_epi8(high, above)),
        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\xc2')),
        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\xa0')),
        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\xe3')),
        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\x80'))};
}

BYTES_IN_AVX512 static void firsts_avx512(struct bytes_firsts *f, const char *p, size_t n)
{
    find_firsts(f, p, n, look_avx512, bytes_places_avx512);
}

void bytes_firsts_by(enum bytes_way way, struct bytes_firsts *f, const char *p, size_t n)
{
    (way == BYTES_AVX512 ? firsts_avx512
     : way == BYTES_AVX2 ? firsts_avx2
                         : firsts_plainly)(f, p, n);
}

#else

void bytes_firsts_by(enum bytes_way way, struct bytes_firsts *f, const char *p, size_t n)
{
    (void)way;
    firsts_plainly(f, p, n);
}

#endif

void bytes_firsts(struct bytes_firsts *f, const char *p, size_t n)
{
    bytes_firsts_by(bytes_best(), f, p, n);
}
