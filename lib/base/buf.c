#include "base/buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* What was allocated, unless it is NULL. */
static void *check(void *p)
{
    if (!p) {
        fputs("gipr: out of memory\n", stderr);
        exit(2);
    }
    return p;
}

void *xrealloc(void *p, size_t n, size_t size)
{
    if (n == 0 || size == 0)
        n = size = 1;
    return check(n <= SIZE_MAX / size ? realloc(p, n * size) : NULL);
}

void *xcalloc(size_t n, size_t size)
{
    if (n == 0 || size == 0)
        n = size = 1;
    return check(calloc(n, size));
}

void buf_grow(struct buf *b, size_t more)
{
    if (b->cap - b->len >= more)
        return;
    size_t want = more <= SIZE_MAX - b->len ? b->len + more : SIZE_MAX;
    size_t cap = b->cap ? b->cap : 256;
    while (cap < want)
        cap = cap <= SIZE_MAX / 2 ? cap * 2 : want;
    b->p = xrealloc(b->p, cap, 1);
    b->cap = cap;
}

void buf_free(struct buf *b)
{
    free(b->p);
    *b = (struct buf){0};
}

void buf_put_size(struct buf *b, size_t n)
{
    buf_reserve(b, SIZE_DIGITS);
    b->len = (size_t)(size_put(b->p + b->len, n) - b->p);
}

char *size_put_long(char *to, size_t n)
{
    enum { EIGHT = 100000000, DIGITS = 8 };
    to = size_put(to, n / EIGHT);
    return to + bytes_digits(to, (uint32_t)(n % EIGHT), DIGITS);
}

void buf_printf(struct buf *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0) {
        buf_reserve(b, (size_t)n + 1);
        vsnprintf(b->p + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}
