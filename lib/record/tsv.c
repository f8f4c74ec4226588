#include "record/tsv.h"

#include <stdint.h>

#include "base/bytes_escape.h"
#include "base/bytes_unescape.h"

void tsv_put(struct buf *out, struct str value)
{
    buf_reserve(out, 2 * value.n + BYTES_ESCAPE_MORE); /* every byte may need a backslash */
    out->len += bytes_escape(out->p + out->len, value.p, value.n);
}

static bool is_code(char c)
{
    return c == 't' || c == 'n' || c == 'r' || c == '\\';
}

/* Cuts what stands before the next backslash off *rest, which then starts with that. */
static struct str cut_plain(struct str *rest)
{
    struct str all = *rest;
    const char *hit = all.n ? memchr(all.p, '\\', all.n) : NULL;
    size_t n = hit ? (size_t)(hit - all.p) : all.n;
    *rest = str_from(all, n);
    return str_make(all.p, n);
}

bool tsv_has_bad_escape(struct str *field)
{
    for (;; *field = str_from(*field, 2)) {
        cut_plain(field);
        if (field->n == 0)
            return false;
        if (field->n == 1 || !is_code(field->p[1]))
            return true;
    }
}

bool tsv_unescape(char *to, struct str *field)
{
    size_t written, read = bytes_unescape(to, field->p, field->n, &written);
    bool good = read == field->n;
    *field = good ? str_make(to, written) : str_from(*field, read);
    return good;
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

size_t tsv_split_head(struct str line, struct str *field, const size_t *slot, size_t columns,
                      bool *escaped)
{
    struct str rest = line;
    size_t found = 0;
    while (found + 1 < columns && rest.p)
        field[slot[found++]] = str_cut(&rest, '\t');
    *escaped = memchr(line.p, '\\', rest.p ? (size_t)(rest.p - line.p) : line.n) != NULL;
    if (rest.p)
        field[slot[found++]] = rest;
    return found;
}
