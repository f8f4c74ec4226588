#include "base/bytes_unescape.h"

#include "base/bytes_x86.h"

/* What a code stands for; 0: it is none. */
static inline char meaning(char code)
{
    return code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code == '\\' ? '\\' : 0;
}

/* How many of the n bytes at p stand before the first c. */
static inline size_t before(const char *p, size_t n, char c)
{
    const char *hit = n > 0 ? memchr(p, c, n) : NULL;
    return hit ? (size_t)(hit - p) : n;
}

static size_t unescape_plainly(char *to, const char *from, size_t n, size_t *written)
{
    size_t at = 0, end = before(from, n, '\t');
    *written = 0;
    while (at < end) {
        size_t plain = before(from + at, end - at, '\\');
        memmove(to + *written, from + at, plain);
        *written += plain;
        at += plain;
        char c = end - at > 1 ? meaning(from[at + 1]) : 0;
        if (!c)
            break;
        to[(*written)++] = c;
        at += 2;
    }
    return at;
}

#ifdef BYTES_X86

/* The codes by the low half of their bytes, and what they stand for. */
#define CODES 1, 0, 'r', 0, 't', 0, 0, 0, 0, 0, 0, 0, '\\', 0, 'n', 0
#define MEANINGS 0, 0, '\r', 0, '\t', 0, 0, 0, 0, 0, 0, 0, '\\', 0, '\n', 0

enum { HALF = BYTES_BLOCK / 2, WORD = 8, MASKS = UINT8_MAX + 1 };

/* Which backslashes of a block start an escape: not those that are a code themselves.  `first`
 * tells whether the first byte of the block is a code. */
BYTES_FOR_ANY_WAY uint64_t escape_starts(uint64_t slashes, uint64_t first)
{
    uint64_t starts = 0;
    if ((slashes & (slashes << 1 | first)) == 0)
        return slashes;
    for (uint64_t rest = slashes & ~first; rest;) {
        uint64_t start = rest & -rest;
        starts |= start;
        rest &= ~(start | start << 1);
    }
    return starts;
}

/* Where reading goes on behind the first `at` bytes, the last of which is the backslash of an
 * escape if `first`: at that, of which nothing was written. */
static inline size_t stop_at(char *to, const char *from, size_t at, uint64_t first)
{
    if (first && to == from)
        to[at - 1] = '\\'; /* something was written over it */
    return at - first;
}

/* How words of 8 bytes close up when the bytes of a mask are left out:
 *
 *     mask     0  0  1  0  0  0  1  0
 *     order    0  1  3  4  5  7  0  0
 *
 * Made at the first call. */
struct closed_orders {
    uint8_t of[MASKS][WORD];
};

static const struct closed_orders *closed_orders(void)
{
    static struct closed_orders order;
    static bool made;
    for (unsigned mask = 0; !made && mask < MASKS; mask++)
        for (unsigned i = 0, to = 0; i < WORD; i++)
            if (!(mask >> i & 1))
                order.of[mask][to++] = (uint8_t)i;
    made = true;
    return &order;
}

/* Writes a word without the bytes of the mask; returns the end.  WORD bytes are written. */
BYTES_IN_AVX2 static inline char *put_word(char *to, __m128i word, uint64_t without,
                                           const struct closed_orders *orders)
{
    const __m128i *order = (const void *)orders->of[without & UINT8_MAX];
    _mm_storel_epi64((__m128i *)(void *)to, _mm_shuffle_epi8(word, _mm_loadl_epi64(order)));
    return to + WORD - __builtin_popcountll(without & UINT8_MAX);
}

BYTES_IN_AVX2 static inline char *put_half(char *to, __m256i half, uint64_t without,
                                           const struct closed_orders *orders)
{
    if ((uint32_t)without == 0) {
        _mm256_storeu_si256((__m256i *)(void *)to, half);
        return to + HALF;
    }
    __m128i low = _mm256_castsi256_si128(half), high = _mm256_extracti128_si256(half, 1);
    to = put_word(to, low, without, orders);
    to = put_word(to, _mm_unpackhi_epi64(low, low), without >> WORD, orders);
    to = put_word(to, high, without >> 2 * WORD, orders);
    return put_word(to, _mm_unpackhi_epi64(high, high), without >> 3 * WORD, orders);
}

/* Which bytes are codes, were a backslash before them. */
BYTES_IN_AVX2 static inline __m256i are_codes_avx2(__m256i bytes)
{
    const __m256i codes = _mm256_broadcastsi128_si256(_mm_setr_epi8(CODES));
    return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(codes, bytes), bytes);
}

/* All ones where a bit of the mask is set. */
BYTES_IN_AVX2 static inline __m256i spread_bits(uint64_t mask)
{
    const __m256i bytes =
        _mm256_setr_epi64x(0, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303);
    const __m256i bits = _mm256_set1_epi64x((long long)0x8040201008040201u);
    __m256i spread = _mm256_shuffle_epi8(_mm256_set1_epi32((int)(uint32_t)mask), bytes);
    return _mm256_cmpeq_epi8(_mm256_and_si256(spread, bits), bits);
}

/* Puts what they stand for in the place of codes. */
BYTES_IN_AVX2 static inline __m256i decode(__m256i half, uint64_t codes)
{
    const __m256i meanings = _mm256_broadcastsi128_si256(_mm_setr_epi8(MEANINGS));
    return _mm256_blendv_epi8(half, _mm256_shuffle_epi8(meanings, half), spread_bits(codes));
}

/* Reads whole blocks, up to the first that has a tab or a wrong escape. */
BYTES_IN_AVX2 static size_t unescape_avx2(char *to, const char *from, size_t n, size_t *written)
{
    const struct closed_orders *orders = closed_orders();
    uint64_t first = 0;
    size_t at = 0;
    char *end = to;
    for (; n - at >= BYTES_BLOCK; at += BYTES_BLOCK) {
        const __m256i *block = (const __m256i *)(const void *)(from + at);
        __m256i low = _mm256_loadu_si256(block), high = _mm256_loadu_si256(block + 1);
        uint64_t starts = escape_starts(bytes_equal_avx2(low, high, '\\'), first);
        uint64_t codes = starts << 1 | first;
        if ((codes & ~bytes_bits_avx2(are_codes_avx2(low), are_codes_avx2(high))) |
            bytes_equal_avx2(low, high, '\t'))
            break;
        if (codes) {
            low = decode(low, codes);
            high = decode(high, codes >> HALF);
        }
        end = put_half(end, low, starts, orders);
        end = put_half(end, high, starts >> HALF, orders);
        first = starts >> (BYTES_BLOCK - 1);
    }
    *written = (size_t)(end - to);
    return stop_at(to, from, at, first);
}

/* The same; nothing here depends on how many escapes there are, so that the processor has little
 * to guess. */
BYTES_IN_AVX512 static size_t unescape_avx512(char *to, const char *from, size_t n, size_t *written)
{
    const __m512i codes_by_half = _mm512_broadcast_i32x4(_mm_setr_epi8(CODES));
    const __m512i meanings = _mm512_broadcast_i32x4(_mm_setr_epi8(MEANINGS));
    uint64_t first = 0;
    size_t at = 0;
    char *end = to;
    for (; n - at >= BYTES_BLOCK; at += BYTES_BLOCK) {
        __m512i block = _mm512_loadu_si512(from + at);
        uint64_t slashes = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\\'));
        uint64_t starts = escape_starts(slashes, first), codes = starts << 1 | first;
        uint64_t good = _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(codes_by_half, block), block);
        if ((codes & ~good) | _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\t')))
            break;
        block = _mm512_mask_shuffle_epi8(block, codes, meanings, block);
        _mm512_storeu_si512(end, _mm512_maskz_compress_epi8(~starts, block));
        end += BYTES_BLOCK - bytes_count_bits(starts);
        first = starts >> (BYTES_BLOCK - 1);
    }
    *written = (size_t)(end - to);
    return stop_at(to, from, at, first);
}

size_t bytes_unescape_by(enum bytes_way way, char *to, const char *from, size_t n, size_t *written)
{
    size_t blocks = 0, rest;
    size_t at = way == BYTES_AVX512 ? unescape_avx512(to, from, n, &blocks)
                : way == BYTES_AVX2 ? unescape_avx2(to, from, n, &blocks)
                                    : 0;
    at += unescape_plainly(to + blocks, from + at, n - at, &rest);
    *written = blocks + rest;
    return at;
}

#else

size_t bytes_unescape_by(enum bytes_way way, char *to, const char *from, size_t n, size_t *written)
{
    (void)way;
    return unescape_plainly(to, from, n, written);
}

#endif

size_t bytes_unescape(char *to, const char *from, size_t n, size_t *written)
{
    return bytes_unescape_by(bytes_best(), to, from, n, written);
}
