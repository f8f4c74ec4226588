/* buf.h - growable byte buffers and growable arrays.
 *
 *     p ──▶ ┌──────────────┬───────────┐
 *           │ len bytes    │ spare     │  cap bytes in all
 *           └──────────────┴───────────┘
 *
 * Buffers are meant to be kept and reused from record to record, so that a
 * stream of any length settles on no allocation at all.  Running out of memory
 * is the one failure that the library does not return: xrealloc() says so on
 * standard error and exits with code 2. */
#ifndef GIPR_BASE_BUF_H
#define GIPR_BASE_BUF_H

#include "base/bytes.h"
#include "base/str.h"

/* A zeroed one is empty. */
struct buf {
    char *p;
    size_t len, cap; /* bytes */
};

/* realloc() of n * size bytes that never returns NULL (n * size is checked for
 * overflow; 0 bytes are taken as 1). */
void *xrealloc(void *p, size_t n, size_t size);

/* calloc() that never returns NULL.  Of large tables of which little is used, only that takes
 * memory and time. */
void *xcalloc(size_t n, size_t size);

/* Makes room for `more` further bytes beyond len where there is not enough. */
void buf_grow(struct buf *b, size_t more);

/* The same, quick where there is room. */
static inline void buf_reserve(struct buf *b, size_t more)
{
    if (b->cap - b->len < more)
        buf_grow(b, more);
}

/* Frees the bytes; the buffer is empty then. */
void buf_free(struct buf *b);

/* Appends n bytes, which may be any: b keeps a copy. */
static inline void buf_put(struct buf *b, const void *bytes, size_t n)
{
    if (n == 0)
        return;
    buf_reserve(b, n);
    memcpy(b->p + b->len, bytes, n);
    b->len += n;
}

/* The same for a string. */
static inline void buf_put_str(struct buf *b, struct str s)
{
    buf_put(b, s.p, s.n);
}

/* The same for one byte. */
static inline void buf_put_char(struct buf *b, char c)
{
    buf_reserve(b, 1);
    b->p[b->len++] = c;
}

/* Decimal digits of n. */
void buf_put_size(struct buf *b, size_t n);

/* Writes the decimal digits of n; returns their end.  SIZE_DIGITS bytes may be written, more than
 * those of any number. */
enum { SIZE_DIGITS = 24 };
char *size_put_long(char *to, size_t n);
static inline char *size_put(char *to, size_t n)
{
    return n < 100000000 ? to + bytes_digits(to, (uint32_t)n, 1) : size_put_long(to, n);
}

/* printf into the buffer; the text is not NUL-terminated. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void buf_printf(struct buf *b, const char *format, ...);

/* The bytes of b from `from` on; valid until b grows. */
static inline struct str buf_str(const struct buf *b, size_t from)
{
    return str_make(b->p ? b->p + from : "", b->p ? b->len - from : 0);
}

/* Room for one more element in an array `items` of `count` elements whose
 * capacity is kept in `cap`: ARRAY_GROW(a->row, a->rows, a->cap). */
#define ARRAY_GROW(items, count, cap)                                                              \
    do {                                                                                           \
        if ((count) == (cap)) {                                                                    \
            (cap) = (cap) ? (cap)*2 : 16;                                                          \
            (items) = xrealloc((items), (cap), sizeof *(items));                                   \
        }                                                                                          \
    } while (0)

#endif
