#include "record/tsv.h"

#include <stdint.h>

/* Whether any of the 8 bytes may need an escape: it is below 0x10 or a
 * backslash.  Exact for the latter; other low controls only cost a slower look. */
static bool word_is_special(uint64_t word)
{
    const uint64_t ones = 0x0101010101010101u, high = 0x8080808080808080u;
    uint64_t slash = word ^ (ones * '\\');
    uint64_t low = (word - ones * 0x10) & ~word & high;
    return (low | ((slash - ones) & ~slash & high)) != 0;
}

void tsv_put(struct buf *out, struct str value)
{
    if (value.n == 0)
        return;
    buf_reserve(out, 2 * value.n); /* every byte may need a backslash */
    char *to = out->p + out->len;
    size_t at = 0;
    while (at < value.n) {
        uint64_t word;
        while (at + sizeof word <= value.n) {
            memcpy(&word, value.p + at, sizeof word);
            if (word_is_special(word))
                break;
            memcpy(to, &word, sizeof word);
            to += sizeof word;
            at += sizeof word;
        }
        size_t end = at + sizeof word < value.n ? at + sizeof word : value.n;
        for (; at < end; at++) {
            char c = value.p[at];
            char code = c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\\' ? c : 0;
            if (code)
                *to++ = '\\';
            *to++ = code ? code : c;
        }
    }
    out->len = (size_t)(to - out->p);
}

size_t tsv_unescape(char *to, struct str field)
{
    size_t used = 0;
    while (field.n > 0) {
        const char *hit = memchr(field.p, '\\', field.n);
        size_t plain = hit ? (size_t)(hit - field.p) : field.n;
        memmove(to + used, field.p, plain);
        used += plain;
        field = str_from(field, plain);
        if (!hit)
            break;
        char code = field.n > 1 ? field.p[1] : 0;
        if (code != 't' && code != 'n' && code != 'r' && code != '\\')
            return SIZE_MAX;
        to[used++] = code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code;
        field = str_from(field, 2);
    }
    return used;
}

static uint64_t load_word(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word); /* the first byte is the lowest */
#endif
    return word;
}

/* The high bit of every byte of `word` that equals `c`, exactly. */
static uint64_t bytes_equal(uint64_t word, unsigned char c)
{
    const uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    uint64_t x = word ^ (0x0101010101010101u * c);
    return ~(((x & low) + low) | x | low);
}

size_t tsv_split(struct str line, struct str *field, const size_t *slot, size_t columns,
                 bool *escaped)
{
    size_t found = 0, from = 0;
    *escaped = false;
    for (size_t base = 0; base < line.n; base += 8) {
        uint64_t word = load_word(line.p + base);
        uint64_t tabs = bytes_equal(word, '\t'), slashes = bytes_equal(word, '\\');
        if (line.n - base < 8) {
            uint64_t inside = ((uint64_t)1 << 8 * (line.n - base)) - 1;
            tabs &= inside;
            slashes &= inside;
        }
        *escaped |= slashes != 0;
        for (; tabs; tabs &= tabs - 1) {
            size_t at = base + ((size_t)__builtin_ctzll(tabs) >> 3);
            if (found < columns)
                field[slot[found]] = str_make(line.p + from, at - from);
            found++;
            from = at + 1;
        }
    }
    if (found < columns)
        field[slot[found]] = str_make(line.p + from, line.n - from);
    return found + 1;
}
