#include "base/bytes_escape.h"

#include "base/bytes_x86.h"

/* Copies one byte with its escape, if it needs one; returns the end. */
static inline char *put_byte(char *to, char c)
{
    if (c == '\n') { /* most */
        memcpy(to, "\\n", 2);
        return to + 2;
    }
    char code = c == '\t' ? 't' : c == '\r' ? 'r' : c == '\\' ? c : 0;
    if (code)
        *to++ = '\\';
    *to++ = code ? code : c;
    return to;
}

/* Copies n < BYTES_STEP bytes; returns the end.  Anything may stand behind it. */
static char *put_few(char *to, const char *p, size_t n)
{
    char block[BYTES_STEP] = {0};
    if (n >= 8) { /* from both ends: no byte outside may be touched */
        memcpy(block, p, 8);
        memcpy(block + n - 8, p + n - 8, 8);
    } else if (n >= 4) {
        memcpy(block, p, 4);
        memcpy(block + n - 4, p + n - 4, 4);
    } else if (n > 0) {
        block[0] = p[0];
        block[n / 2] = p[n / 2];
        block[n - 1] = p[n - 1];
    }
    if ((bytes_low_or(block, '\r', '\\') & bytes_inside(n)) == 0) {
        memcpy(to, block, BYTES_STEP);
        return to + n;
    }
    for (size_t i = 0; i < n; i++)
        to = put_byte(to, p[i]);
    return to;
}

static char *escape_plainly(char *to, const char *from, size_t n)
{
    size_t at = 0;
    while (n - at >= BYTES_STEP) {
        uint64_t special = bytes_low_or(from + at, '\r', '\\'); /* some of the low ones */
        memcpy(to, from + at, BYTES_STEP);
        if (special == 0) {
            to += BYTES_STEP;
            at += BYTES_STEP;
            continue;
        }
        to += bytes_first(special);
        at += bytes_first(special);
        to = put_byte(to, from[at++]);
    }
    return put_few(to, from + at, n - at);
}

#ifdef BYTES_X86

enum { HALF = BYTES_BLOCK / 2 };

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
    /* By the low half of a byte: which one needs a backslash, and what stands behind it. */
    const __m512i needs = _mm512_broadcast_i32x4(
        _mm_setr_epi8(1, 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, '\\', '\r', 0, 0));
    const __m512i codes = _mm512_broadcast_i32x4(
        _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 0, 't', 'n', 0, '\\', 'r', 0, 0));
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
    return (size_t)((way == BYTES_AVX512 ? escape_avx512 : escape_plainly)(to, from, n) - to);
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
