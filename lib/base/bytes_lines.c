#include "base/bytes_lines.h"

#include "base/bytes_x86.h"

/* What a line is looked through for: the tabs, newlines and backslashes of a block. */
struct line_block {
    uint64_t tabs, newlines, slashes;
};

/* A way tells what is in a block, and which bytes of two blocks are not the same. */
typedef struct line_block look_fn(const char *p);
typedef uint64_t other_fn(const char *a, const char *b);

/* The bits below the lowest one, all if there is none. */
BYTES_FOR_ANY_WAY uint64_t bits_before(uint64_t bits)
{
    return (bits & -bits) - 1;
}

/* Whether the bytes from p to `end`, and more, begin as the lines do; in_block: which of these
 * are in a block. */
BYTES_FOR_ANY_WAY bool begins(const struct bytes_lines *l, const char *p, const char *end,
                              uint64_t in_block, other_fn *other)
{
    if ((size_t)(end - p) <= l->lead_bytes || (other(p, l->lead) & in_block) != 0)
        return false;
    return l->lead_bytes <= BYTES_BLOCK ||
           bytes_same(p + BYTES_BLOCK, l->lead + BYTES_BLOCK, l->lead_bytes - BYTES_BLOCK);
}

/* Blocks follow each other whatever lines they hold, so that the processor need not wait for a
 * line's end to look at the next one.  Mostly a block has one newline at most, and is dealt with
 * as if it had one whether it has or not, which spares guesses. */
BYTES_FOR_ANY_WAY size_t pass_lines(struct bytes_lines *l, struct str text, look_fn *look,
                                    other_fn *other)
{
    const struct bytes_lines wanted = *l;
    const uint64_t in_lead = wanted.lead_bytes > 0 ? bytes_inside(wanted.lead_bytes) : 0;
    const char *end = text.p + text.n, *line = text.p;
    size_t lines = 0, due = wanted.tabs; /* of the line, behind the block's start */
    uint64_t slashes = 0;
    bool fits = begins(&wanted, line, end, in_lead, other);
    for (const char *block = text.p; fits && block < end; block += BYTES_BLOCK) {
        struct line_block b = look(block);
        uint64_t newlines = b.newlines & bytes_inside((size_t)(end - block));
        slashes |= b.slashes;
        do {
            uint64_t ends = newlines ? UINT64_MAX : 0; /* whether a line does */
            const char *next = block + bytes_first(newlines | (uint64_t)1 << 63) + 1;
            fits = ((bytes_count_bits(b.tabs & bits_before(newlines)) ^ due) & ends) == 0;
            if (!fits)
                break;
            line += ends & (uint64_t)(next - line);
            due += ends & wanted.tabs;
            lines -= ends;
            fits = begins(&wanted, line, end, in_lead, other);
            newlines &= newlines - 1;
        } while (fits && newlines);
        due -= bytes_count_bits(b.tabs);
    }
    l->lines += lines;
    l->slash |= slashes != 0;
    return (size_t)(line - text.p);
}

/* The rest of a line. */
struct rest {
    size_t bytes, tabs; /* up to its newline */
    bool ends, slash;   /* whether it has one, and a backslash */
};

BYTES_FOR_ANY_WAY struct rest find_end(struct str text, look_fn *look)
{
    struct rest r = {0};
    uint64_t slashes = 0, newlines = 0;
    for (size_t at = 0; at < text.n && !newlines; at += BYTES_BLOCK) {
        struct line_block b = look(text.p + at);
        newlines = b.newlines;
        r.tabs += bytes_count_bits(b.tabs & bits_before(newlines));
        slashes |= b.slashes & bits_before(newlines);
        r.bytes = at + bytes_first(newlines | (uint64_t)1 << 63);
    }
    r.ends = newlines != 0 && r.bytes < text.n;
    r.slash = slashes != 0;
    return r;
}

BYTES_FOR_ANY_WAY struct bytes_fork find_fork(struct str a, struct str b, look_fn *look,
                                              other_fn *other)
{
    struct bytes_fork f = {0};
    size_t n = a.n < b.n ? a.n : b.n, at = 0;
    if (n == 0)
        return f;
    while (n - at >= BYTES_BLOCK && other(a.p + at, b.p + at) == 0)
        at += BYTES_BLOCK;
    uint64_t found = at < n ? other(a.p + at, b.p + at) | ~bytes_inside(n - at) : 1;
    uint64_t newlines = look(a.p + at).newlines & bits_before(found);
    f.same = at + bytes_first(found);
    for (; !newlines && at > 0; newlines = look(a.p + at).newlines)
        at -= BYTES_BLOCK;
    f.line = newlines ? at + bytes_last(newlines) + 1 : 0;
    struct rest x = find_end(str_make(a.p + f.same, a.n - f.same), look);
    struct rest y = find_end(str_make(b.p + f.same, b.n - f.same), look);
    f.alike = x.ends && y.ends && x.tabs == y.tabs && !y.slash;
    f.a_end = f.same + x.bytes;
    f.b_end = f.same + y.bytes;
    return f;
}

static inline struct line_block look_plainly(const char *p)
{
    return (struct line_block){bytes_equal(p, '\t'), bytes_equal(p, '\n'), bytes_equal(p, '\\')};
}

static size_t lines_plainly(struct bytes_lines *l, struct str text)
{
    return pass_lines(l, text, look_plainly, bytes_other);
}

static struct bytes_fork fork_plainly(struct str a, struct str b)
{
    return find_fork(a, b, look_plainly, bytes_other);
}

#ifdef BYTES_X86

BYTES_IN_AVX2 static inline struct line_block look_avx2(const char *p)
{
    const __m256i *at = (const __m256i *)(const void *)p;
    const __m256i tab = _mm256_set1_epi8('\t'), newline = _mm256_set1_epi8('\n');
    const __m256i slash = _mm256_set1_epi8('\\');
    __m256i low = _mm256_loadu_si256(at), high = _mm256_loadu_si256(at + 1);
    return (struct line_block){
        bytes_bits_avx2(_mm256_cmpeq_epi8(low, tab), _mm256_cmpeq_epi8(high, tab)),
        bytes_bits_avx2(_mm256_cmpeq_epi8(low, newline), _mm256_cmpeq_epi8(high, newline)),
        bytes_bits_avx2(_mm256_cmpeq_epi8(low, slash), _mm256_cmpeq_epi8(high, slash))};
}

BYTES_IN_AVX2 static inline uint64_t other_avx2(const char *a, const char *b)
{
    const __m256i *x = (const __m256i *)(const void *)a, *y = (const __m256i *)(const void *)b;
    return ~bytes_bits_avx2(
        _mm256_cmpeq_epi8(_mm256_loadu_si256(x), _mm256_loadu_si256(y)),
        _mm256_cmpeq_epi8(_mm256_loadu_si256(x + 1), _mm256_loadu_si256(y + 1)));
}

BYTES_IN_AVX2 static size_t lines_avx2(struct bytes_lines *l, struct str text)
{
    return pass_lines(l, text, look_avx2, other_avx2);
}

BYTES_IN_AVX2 static struct bytes_fork fork_avx2(struct str a, struct str b)
{
    return find_fork(a, b, look_avx2, other_avx2);
}

BYTES_IN_AVX512 static inline struct line_block look_avx512(const char *p)
{
    __m512i block = _mm512_loadu_si512(p);
    return (struct line_block){_mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\t')),
                               _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\n')),
                               _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8('\\'))};
}

BYTES_IN_AVX512 static inline uint64_t other_avx512(const char *a, const char *b)
{
    return _mm512_cmpneq_epi8_mask(_mm512_loadu_si512(a), _mm512_loadu_si512(b));
}

BYTES_IN_AVX512 static size_t lines_avx512(struct bytes_lines *l, struct str text)
{
    return pass_lines(l, text, look_avx512, other_avx512);
}

BYTES_IN_AVX512 static struct bytes_fork fork_avx512(struct str a, struct str b)
{
    return find_fork(a, b, look_avx512, other_avx512);
}

size_t bytes_lines_by(enum bytes_way way, struct bytes_lines *l, struct str text)
{
    return (way == BYTES_AVX512 ? lines_avx512
            : way == BYTES_AVX2 ? lines_avx2
                                : lines_plainly)(l, text);
}

struct bytes_fork bytes_fork_by(enum bytes_way way, struct str a, struct str b)
{
    return (way == BYTES_AVX512 ? fork_avx512 : way == BYTES_AVX2 ? fork_avx2 : fork_plainly)(a, b);
}

#else

size_t bytes_lines_by(enum bytes_way way, struct bytes_lines *l, struct str text)
{
    (void)way;
    return lines_plainly(l, text);
}

struct bytes_fork bytes_fork_by(enum bytes_way way, struct str a, struct str b)
{
    (void)way;
    return fork_plainly(a, b);
}

#endif

size_t bytes_lines(struct bytes_lines *l, struct str text)
{
    return bytes_lines_by(bytes_best(), l, text);
}

struct bytes_fork bytes_fork(struct str a, struct str b)
{
    return bytes_fork_by(bytes_best(), a, b);
}
