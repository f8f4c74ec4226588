#include "base/bytes_count.h"

#include "base/bytes_x86.h"

/* Which of the BYTES_BLOCK bytes at p are c. */
typedef uint64_t equal_fn(const char *p, char c);

BYTES_FOR_ANY_WAY size_t count(const char *p, size_t n, char c, equal_fn *equal)
{
    size_t found = 0, at = 0;
    for (; n - at >= BYTES_BLOCK; at += BYTES_BLOCK)
        found += bytes_count_bits(equal(p + at, c));
    if (at == n)
        return found;
    char last[BYTES_BLOCK] = {0}; /* what is behind the text may not be read */
    memcpy(last, p + at, n - at);
    return found + bytes_count_bits(equal(last, c) & bytes_inside(n - at));
}

static size_t count_plainly(const char *p, size_t n, char c)
{
    return count(p, n, c, bytes_equal);
}

#ifdef BYTES_X86

BYTES_IN_AVX2 static size_t count_avx2(const char *p, size_t n, char c)
{
    return count(p, n, c, bytes_equal_at_avx2);
}

BYTES_IN_AVX512 static size_t count_avx512(const char *p, size_t n, char c)
{
    return count(p, n, c, bytes_equal_at_avx512);
}

size_t bytes_count_by(enum bytes_way way, const char *p, size_t n, char c)
{
    return (way == BYTES_AVX512 ? count_avx512
            : way == BYTES_AVX2 ? count_avx2
                                : count_plainly)(p, n, c);
}

#else

size_t bytes_count_by(enum bytes_way way, const char *p, size_t n, char c)
{
    (void)way;
    return count_plainly(p, n, c);
}

#endif

size_t bytes_count(const char *p, size_t n, char c)
{
    return bytes_count_by(bytes_best(), p, n, c);
}
