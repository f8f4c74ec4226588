#include "report/mark.h"

#include "base/bytes_count.h"
#include "text/encoding.h"

static const struct str ascii_mark = STR_INIT("\f@@ ");

void mark_init(struct mark *m, const char *encoding)
{
    *m = (struct mark){.n = 0};
    if (encoding)
        m->n = encoding_write(encoding, ascii_mark, m->bytes, sizeof m->bytes);
    if (m->n)
        encoding_write(encoding, STR("\n"), m->newline, sizeof m->newline);
    if (m->n == 0) {
        memcpy(m->bytes, ascii_mark.p, m->n = ascii_mark.n);
        m->newline[0] = '\n';
    }
    m->unit = m->n / ascii_mark.n;
}

bool mark_at(const struct mark *m, struct str bytes)
{
    return str_starts(bytes, str_make(m->bytes, m->n));
}

/* Where `needle`, one character of the encoding with a single byte that is not
 * zero, first stands at or after `from`. */
static size_t find_unit(const struct mark *m, struct str bytes, const char *needle, size_t from)
{
    size_t in_unit = 0; /* where the byte that is not zero stands */
    while (in_unit + 1 < m->unit && needle[in_unit] == '\0')
        in_unit++;
    while (from + m->unit <= bytes.n) {
        const char *hit =
            memchr(bytes.p + from + in_unit, needle[in_unit], bytes.n - from - in_unit);
        if (!hit)
            return bytes.n;
        from = (size_t)(hit - bytes.p) - in_unit;
        if (from % m->unit == 0 && from + m->unit <= bytes.n &&
            memcmp(bytes.p + from, needle, m->unit) == 0)
            return from;
        from++;
    }
    return bytes.n;
}

size_t mark_find(const struct mark *m, struct str bytes, size_t from)
{
    for (;; from += m->unit) {
        from = find_unit(m, bytes, m->bytes, from);
        if (from >= bytes.n)
            return bytes.n;
        if (mark_at(m, str_from(bytes, from)))
            return from;
    }
}

size_t mark_line_end(const struct mark *m, struct str bytes)
{
    return find_unit(m, bytes, m->newline, 0);
}

size_t mark_count_lines(const struct mark *m, struct str bytes)
{
    if (m->unit == 1)
        return bytes.n ? bytes_count(bytes.p, bytes.n, '\n') : 0;
    size_t count = 0;
    for (size_t at = 0; (at = find_unit(m, bytes, m->newline, at)) < bytes.n; at += m->unit)
        count++;
    return count;
}
