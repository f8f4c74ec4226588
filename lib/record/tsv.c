#include "record/tsv.h"

#include <stdint.h>

#include "base/bytes_escape.h"

void tsv_put(struct buf *out, struct str value)
{
    buf_reserve(out, 2 * value.n + BYTES_ESCAPE_MORE); /* every byte may need a backslash */
    out->len += bytes_escape(out->p + out->len, value.p, value.n);
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

size_t tsv_split(struct str line, struct str *field, const size_t *slot, size_t columns,
                 bool *escaped)
{
    size_t found = 0, from = 0;
    uint64_t slashes = 0;
    for (size_t base = 0; base < line.n; base += BYTES_BLOCK) {
        uint64_t inside = bytes_inside(line.n - base);
        uint64_t tabs = bytes_equal(line.p + base, '\t') & inside;
        slashes |= bytes_equal(line.p + base, '\\') & inside;
        for (; tabs; tabs &= tabs - 1) {
            size_t at = base + bytes_first(tabs);
            if (found < columns)
                field[slot[found]] = str_make(line.p + from, at - from);
            found++;
            from = at + 1;
        }
    }
    if (found < columns)
        field[slot[found]] = str_make(line.p + from, line.n - from);
    *escaped = slashes != 0;
    return found + 1;
}
