/* bytes_x86.h - what the ways of bytes.h share, above all those that need instructions of some
 * x86-64 processors.  Defines BYTES_X86 where the compiler has them. */
#ifndef GIPR_BASE_BYTES_X86_H
#define GIPR_BASE_BYTES_X86_H

#include <stddef.h>
#include <stdint.h>

/* What is written for any way becomes a part of each, so that it is made of the way's own
 * instructions. */
#define BYTES_FOR_ANY_WAY __attribute__((always_inline)) static inline

BYTES_FOR_ANY_WAY size_t bytes_count_bits(uint64_t bits)
{
    return (size_t)__builtin_popcountll(bits);
}

#if defined(__SSE2__) && defined(__GNUC__)
#define BYTES_X86

#include <immintrin.h>

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

/* The same of those at p, by either way. */
BYTES_IN_AVX2 static inline uint64_t bytes_equal_at_avx2(const char *p, char c)
{
    const __m256i *at = (const __m256i *)(const void *)p;
    return bytes_equal_avx2(_mm256_loadu_si256(at), _mm256_loadu_si256(at + 1), c);
}

BYTES_IN_AVX512 static inline uint64_t bytes_equal_at_avx512(const char *p, char c)
{
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(p), _mm512_set1_epi8(c));
}

#endif
#endif
