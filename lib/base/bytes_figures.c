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
    return (way == BYTES_AVX512 ? drop_avx512 : drop_plainly)(to, from, n);
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
