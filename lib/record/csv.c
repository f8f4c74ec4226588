#include "record/csv.h"

#include <csv.h>

static bool needs_quotes(struct str value)
{
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c == '"' || c == ',' || c == '\n' || c == '\r')
            return true;
    }
    return false;
}

void csv_put(struct buf *out, struct str value, bool alone)
{
    if (!needs_quotes(value) && !(alone && value.n == 0)) {
        buf_put_str(out, value);
        return;
    }
    buf_reserve(out, 2 * value.n + 2); /* every byte may be a quote */
    out->len += csv_write(out->p + out->len, 2 * value.n + 2, value.p, value.n);
}
