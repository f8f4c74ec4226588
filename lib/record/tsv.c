#include "record/tsv.h"

#include <stdint.h>

#include "base/bytes.h"

/* Appends one byte with its escape, if it needs one; returns the end. */
static inline char *put_byte(char *to, char c)
{
    if (c == '\n') { /* most */
        memcpy(to, "\\n", 2);
        return to + 2;
    }
    char code = c == '\t' ? 't' : c == '\r' ? 'r' : c == '\\' ? c : 0;
    if (code)
        *to++ = '\\';
    *to++ = code ? code : c;
    return to;
}

/* Appends n < BYTES_STEP bytes; returns the end.  Anything may stand behind it. */
static char *put_few(char *to, const char *p, size_t n)
{
    char block[BYTES_STEP] = {0};
    if (n >= 8) { /* from both ends: no byte outside may be touched */
        memcpy(block, p, 8);
        memcpy(block + n - 8, p + n - 8, 8);
    } else if (n >= 4) {
        memcpy(block, p, 4);
        memcpy(block + n - 4, p + n - 4, 4);
    } else if (n > 0) {
        block[0] = p[0];
        block[n / 2] = p[n / 2];
        block[n - 1] = p[n - 1];
    }
    if ((bytes_low_or(block, '\r', '\\') & bytes_inside(n)) == 0) {
        memcpy(to, block, BYTES_STEP);
        return to + n;
    }
    for (size_t i = 0; i < n; i++)
        to = put_byte(to, p[i]);
    return to;
}

void tsv_put(struct buf *out, struct str value)
{
    if (value.n == 0)
        return;
    buf_reserve(out, 2 * value.n + BYTES_STEP); /* every byte may need a backslash */
    char *to = out->p + out->len;
    size_t at = 0;
    while (value.n - at >= BYTES_STEP) {
        uint64_t special = bytes_low_or(value.p + at, '\r', '\\'); /* some of the low ones */
        memcpy(to, value.p + at, BYTES_STEP);
        if (special == 0) {
            to += BYTES_STEP;
            at += BYTES_STEP;
            continue;
        }
        to += bytes_first(special);
        at += bytes_first(special);
        to = put_byte(to, value.p[at++]);
    }
    to = put_few(to, value.p + at, value.n - at);
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
