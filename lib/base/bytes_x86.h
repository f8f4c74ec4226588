/* bytes_x86.h - what the ways of bytes.h that need instructions of some x86-64 processors share.
 * Defines BYTES_X86 where the compiler has them. */
#ifndef GIPR_BASE_BYTES_X86_H
#define GIPR_BASE_BYTES_X86_H

#if defined(__SSE2__) && defined(__GNUC__)
#define BYTES_X86

#include <immintrin.h>
#include <stdint.h>

/* A function that uses such instructions; bytes_best() tells whether the processor has them. */
#define BYTES_IN_AVX2 __attribute__((target("avx2,bmi,popcnt")))
#define BYTES_IN_AVX512 __attribute__((target("avx512bw,avx512vbmi2,bmi,bmi2,popcnt")))

/* The high bits of 64 bytes. */
BYTES_IN_AVX2 static inline uint64_t bytes_bits_avx2(__m256i low, __m256i high)
{
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high)
                                                     << 32;
}

/* Which of 64 bytes are c. */
BYTES_IN_AVX2 static inline uint64_t bytes_equal_avx2(__m256i low, __m256i high, char c)
{
    __m256i all = _mm256_set1_epi8(c);
    return bytes_bits_avx2(_mm256_cmpeq_epi8(low, all), _mm256_cmpeq_epi8(high, all));
}

/* Writes `base` and more for each bit of a mask, of which one instruction gives the numbers.
 * Room for 64 of them is needed. */
BYTES_IN_AVX512 static inline void bytes_places_avx512(uint16_t *to, size_t base, uint64_t bits)
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

#endif
#endif
