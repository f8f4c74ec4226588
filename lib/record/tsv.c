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
    for (size_t at = 0; at < field.n; at++) {
        char c = field.p[at];
        if (c == '\\') {
            char code = ++at < field.n ? field.p[at] : 0;
            c = code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code;
            if (c == 0 || (c == code && c != '\\'))
                return SIZE_MAX;
        }
        to[used++] = c;
    }
    return used;
}
