#include "base/bytes_firsts.h"

#include "base/bytes_x86.h"

void bytes_set_add(struct bytes_set *set, char c)
{
    unsigned char byte = (unsigned char)c;
    set->low[byte & 15] |= (uint8_t)(1u << (byte >> 4));
    set->high[byte >> 4] = (uint8_t)(1u << (byte >> 4));
}

/* Line by line. */
static void firsts_plainly(struct bytes_firsts *f, const char *p, size_t n)
{
    bool starts = f->starts;
    f->firsts = f->lines = 0;
    for (size_t at = 0; at < n;) {
        while (starts && at < n && bytes_set_has(&f->skipped, p[at]))
            at++;
        if (at == n)
            break;
        if (starts && (p[at] & 0x80)) {
            f->first[f->firsts] = (uint16_t)at;
            f->line[f->firsts++] = (uint16_t)f->lines;
        }
        const char *newline = memchr(p + at, '\n', n - at);
        at = newline ? (size_t)(newline - p) + 1 : n;
        f->lines += newline != NULL;
        starts = newline;
    }
    f->starts = starts;
}

#ifdef BYTES_X86

/* What of a block is skipped, and what is no ASCII. */
struct first_block {
    uint64_t skipped, high;
};

/* A way tells that, and which bytes of a block are c. */
typedef struct first_block look_fn(const struct bytes_set *set, const char *p);
typedef uint64_t equal_fn(const char *p, char c);

/* The bytes at which lines start when `skipped` is skipped.  A carry runs from where a line starts
 * through what is skipped, and comes out at the first byte behind it, or goes on into the next
 * block: then *goes_on. */
BYTES_FOR_ANY_WAY uint64_t behind_skipped(uint64_t starts, uint64_t skipped, bool *goes_on)
{
    uint64_t through = (starts & skipped) + skipped;
    *goes_on = through < skipped;
    return (through | starts) & ~skipped;
}

/* How far a search is.  It is nobody else's, so that all of it can stay in registers. */
struct search {
    struct bytes_set skipped;
    uint64_t starts;
    uint16_t *first, *line; /* the next ones */
    size_t lines;
};

/* The first bytes, those that are no ASCII, of lines that start or go on in a block at p. */
BYTES_FOR_ANY_WAY uint64_t firsts_of(struct search *s, const char *p, uint64_t newlines,
                                     look_fn *look)
{
    bool goes_on;
    struct first_block b = look(&s->skipped, p);
    uint64_t firsts = behind_skipped(newlines << 1 | s->starts, b.skipped, &goes_on);
    s->starts = goes_on || newlines >> 63;
    return firsts & b.high;
}

/* Notes the lowest of a block's `firsts` as the one i places behind the next, or anything if there
 * is none; returns the others. */
BYTES_FOR_ANY_WAY uint64_t note_first(struct search *s, size_t i, size_t base, uint64_t newlines,
                                      uint64_t firsts)
{
    uint64_t others = firsts & (firsts - 1);
    s->first[i] = (uint16_t)(base + bytes_first(firsts | (uint64_t)1 << 63));
    s->line[i] = (uint16_t)(s->lines + bytes_count_bits(newlines & (firsts ^ (firsts - 1))));
    return others;
}

/* Notes what the block at p has, of which the bytes `inside` belong to the text: mostly nothing in
 * prose.  Else there are mostly two firsts at most, and they are dealt with as two whether they are
 * or not, which spares guesses. */
BYTES_FOR_ANY_WAY void note_block(struct search *s, size_t base, const char *p, uint64_t inside,
                                  look_fn *look, equal_fn *equal)
{
    uint64_t newlines = equal(p, '\n');
    if ((newlines | s->starts) == 0)
        return;
    uint64_t firsts = firsts_of(s, p, newlines, look) & inside;
    size_t i = 0, n = bytes_count_bits(firsts);
    firsts = note_first(s, i++, base, newlines, firsts);
    firsts = note_first(s, i++, base, newlines, firsts);
    while (firsts)
        firsts = note_first(s, i++, base, newlines, firsts);
    s->first += n;
    s->line += n;
    s->lines += bytes_count_bits(newlines & inside);
}

BYTES_FOR_ANY_WAY void find_firsts(struct bytes_firsts *f, const char *p, size_t n, look_fn *look,
                                   equal_fn *equal)
{
    struct search s = {f->skipped, f->starts, f->first, f->line, 0};
    size_t base = 0;
    for (; n - base >= BYTES_BLOCK; base += BYTES_BLOCK)
        note_block(&s, base, p + base, UINT64_MAX, look, equal);
    if (base < n) { /* what is behind the text may not be read */
        char last[BYTES_BLOCK] = {0};
        memcpy(last, p + base, n - base);
        note_block(&s, base, last, bytes_inside(n - base), look, equal);
    }
    f->starts = s.starts;
    f->firsts = (size_t)(s.first - f->first);
    f->lines = s.lines;
}

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
    return (struct first_block){~bytes_bits_avx2(skipped_avx2(set, low), skipped_avx2(set, high)),
                                bytes_bits_avx2(low, high)};
}

BYTES_IN_AVX2 static void firsts_avx2(struct bytes_firsts *f, const char *p, size_t n)
{
    find_firsts(f, p, n, look_avx2, bytes_equal_at_avx2);
}

BYTES_IN_AVX512 static inline struct first_block look_avx512(const struct bytes_set *set,
                                                             const char *p)
{
    __m512i bytes = _mm512_loadu_si512(p);
    __m512i low = _mm512_broadcast_i32x4(bytes_load((const char *)set->low));
    __m512i high = _mm512_broadcast_i32x4(bytes_load((const char *)set->high));
    __m512i above = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), _mm512_set1_epi8(15));
    return (struct first_block){
        _mm512_test_epi8_mask(_mm512_shuffle_epi8(low, bytes), _mm512_shuffle_epi8(high, above)),
        _mm512_movepi8_mask(bytes)};
}

BYTES_IN_AVX512 static void firsts_avx512(struct bytes_firsts *f, const char *p, size_t n)
{
    find_firsts(f, p, n, look_avx512, bytes_equal_at_avx512);
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
