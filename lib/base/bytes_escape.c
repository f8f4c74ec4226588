#include "base/bytes_escape.h"

#include "base/bytes_x86.h"

enum { HALF = BYTES_BLOCK / 2 };

/* Writes a byte with its escape, if it needs one; returns the end.  Two bytes are written in any
 * case, so that the processor need not guess. */
static inline char *put_byte(char *to, char c)
{
    static const char codes[UINT8_MAX + 1] = {
        ['\t'] = 't', ['\n'] = 'n', ['\r'] = 'r', ['\\'] = '\\'};
    char code = codes[(unsigned char)c];
    size_t more = code != 0;
    to[0] = '\\';
    to[more] = more ? code : c;
    return to + more + 1;
}

/* Copies what stands before the next of the `special` bytes of half a block, of which those up to
 * byte *at are done, and that byte with its escape. */
static inline char *put_next(char *to, const char *half, size_t *at, uint64_t *special)
{
    size_t next = bytes_first(*special);
    memcpy(to, half + *at, HALF);
    to = put_byte(to + (next - *at), half[next]);
    *at = next + 1;
    *special &= *special - 1;
    return to;
}

/* Copies the first n <= HALF bytes of half a block, behind which HALF bytes more may be read. */
static inline char *put_half_plainly(char *to, const char *half, size_t n)
{
    uint64_t special = bytes_low_or(half, '\r', '\\') | /* some of the low ones */
                       bytes_low_or(half + BYTES_STEP, '\r', '\\') << BYTES_STEP;
    size_t at = 0;
    special &= bytes_inside(n);
    while (special)
        to = put_next(to, half, &at, &special);
    memcpy(to, half + at, HALF);
    return to + (n - at);
}

static char *escape_plainly(char *to, const char *from, size_t n)
{
    size_t at = 0;
    for (; n - at >= BYTES_BLOCK; at += HALF)
        to = put_half_plainly(to, from + at, HALF);
    char last[BYTES_BLOCK + HALF] = {0}; /* what is behind the text may not be read */
    memcpy(last, from + at, n - at);
    for (size_t done = 0; done < n - at; done += HALF)
        to = put_half_plainly(to, last + done, n - at - done < HALF ? n - at - done : HALF);
    return to;
}

#ifdef BYTES_X86

/* By the low half of a byte: the one that needs a backslash, and what stands behind that. */
#define NEEDS 1, 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, '\\', '\r', 0, 0
#define CODES 0, 0, 0, 0, 0, 0, 0, 0, 0, 't', 'n', 0, '\\', 'r', 0, 0

enum { WORD = 8, BACKSLASH = WORD, MASKS = UINT8_MAX + 1 };

/* How words of 8 bytes are spread when the bytes of a mask get a backslash, which is number 8:
 *
 *     mask     0  0  1  0  0  0  0  0
 *     order    0  1  8  2  3  4  5  6  7  8  8 ...
 *
 * Made at the first call. */
struct spread_orders {
    uint8_t of[MASKS][BYTES_STEP];
};

static const struct spread_orders *spread_orders(void)
{
    static struct spread_orders order;
    static bool made;
    for (unsigned mask = 0; !made && mask < MASKS; mask++) {
        memset(order.of[mask], BACKSLASH, BYTES_STEP);
        for (unsigned i = 0, to = 0; i < WORD; i++, to++) {
            to += mask >> i & 1;
            order.of[mask][to] = (uint8_t)i;
        }
    }
    made = true;
    return &order;
}

/* Writes a word, with backslashes behind it, so that those of the mask stand where they belong;
 * returns the end.  BYTES_STEP bytes are written. */
BYTES_IN_AVX2 static inline char *put_word(char *to, __m128i word, uint32_t special,
                                           const struct spread_orders *orders)
{
    __m128i order = bytes_load((const char *)orders->of[special & UINT8_MAX]);
    _mm_storeu_si128((__m128i *)(void *)to, _mm_shuffle_epi8(word, order));
    return to + WORD + __builtin_popcount(special & UINT8_MAX);
}

/* The same for two words. */
BYTES_IN_AVX2 static inline char *put_words(char *to, __m128i words, uint32_t special,
                                            const struct spread_orders *orders)
{
    const __m128i backslashes = _mm_set1_epi8('\\');
    to = put_word(to, _mm_unpacklo_epi64(words, backslashes), special, orders);
    return put_word(to, _mm_unpackhi_epi64(words, backslashes), special >> WORD, orders);
}

BYTES_IN_AVX2 static inline char *put_half_avx2(char *to, const char *half,
                                                const struct spread_orders *orders)
{
    const __m256i needs = _mm256_broadcastsi128_si256(_mm_setr_epi8(NEEDS));
    const __m256i codes = _mm256_broadcastsi128_si256(_mm_setr_epi8(CODES));
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)half);
    __m256i is_special = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(needs, bytes), bytes);
    uint32_t special = (uint32_t)_mm256_movemask_epi8(is_special);
    if (special == 0) { /* in prose, most of them */
        _mm256_storeu_si256((__m256i *)(void *)to, bytes);
        return to + HALF;
    }
    bytes = _mm256_blendv_epi8(bytes, _mm256_shuffle_epi8(codes, bytes), is_special);
    to = put_words(to, _mm256_castsi256_si128(bytes), special, orders);
    return put_words(to, _mm256_extracti128_si256(bytes, 1), special >> BYTES_STEP, orders);
}

BYTES_IN_AVX2 static char *escape_avx2(char *to, const char *from, size_t n)
{
    const struct spread_orders *orders = spread_orders();
    size_t at = 0;
    for (; n - at >= HALF; at += HALF)
        to = put_half_avx2(to, from + at, orders);
    if (at == n)
        return to;
    char last[HALF] = {0}; /* what is behind the text may not be read */
    memcpy(last, from + at, n - at);
    return put_half_avx2(to, last, orders) - (HALF - (n - at));
}

/* Copies half a block, of which `special` bytes need a backslash: each byte gets one before it,
 * and those that are not needed are left out.  BYTES_BLOCK bytes are written. */
BYTES_IN_AVX512 static inline void put_half(char *to, __m256i bytes, uint32_t special)
{
    __m512i pairs =
        _mm512_or_si512(_mm512_slli_epi16(_mm512_cvtepu8_epi16(bytes), 8), _mm512_set1_epi16('\\'));
    uint64_t kept = _pdep_u64(special, 0x5555555555555555u) | 0xaaaaaaaaaaaaaaaau;
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi8(kept, pairs));
}

/* Nothing here depends on how many bytes need a backslash, none aside, so that the processor has
 * little to guess. */
BYTES_IN_AVX512 static char *escape_avx512(char *to, const char *from, size_t n)
{
    const __m512i needs = _mm512_broadcast_i32x4(_mm_setr_epi8(NEEDS));
    const __m512i codes = _mm512_broadcast_i32x4(_mm_setr_epi8(CODES));
    for (size_t at = 0; at < n; at += BYTES_BLOCK) {
        size_t bytes = n - at < BYTES_BLOCK ? n - at : BYTES_BLOCK;
        __m512i block = _mm512_maskz_loadu_epi8(bytes_inside(bytes), from + at);
        uint64_t special = _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(needs, block), block);
        if (special == 0) { /* in prose, most blocks */
            _mm512_storeu_si512(to, block);
            to += bytes;
            continue;
        }
        uint32_t low = (uint32_t)special, high = (uint32_t)(special >> HALF);
        block = _mm512_mask_shuffle_epi8(block, special, codes, block);
        put_half(to, _mm512_castsi512_si256(block), low);
        put_half(to + HALF + _mm_popcnt_u32(low), _mm512_extracti64x4_epi64(block, 1), high);
        to += bytes + (size_t)_mm_popcnt_u64(special);
    }
    return to;
}

size_t bytes_escape_by(enum bytes_way way, char *to, const char *from, size_t n)
{
    return (size_t)((way == BYTES_AVX512 ? escape_avx512
                     : way == BYTES_AVX2 ? escape_avx2
                                         : escape_plainly)(to, from, n) -
                    to);
}

#else

size_t bytes_escape_by(enum bytes_way way, char *to, const char *from, size_t n)
{
    (void)way;
    return (size_t)(escape_plainly(to, from, n) - to);
}

#endif

size_t bytes_escape(char *to, const char *from, size_t n)
{
    return bytes_escape_by(bytes_best(), to, from, n);
}
