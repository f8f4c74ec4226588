#include "record/json.h"

#include "base/utf8.h"

static void put_escape(struct buf *out, char c)
{
    static const char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        buf_put(out, "\\\"", 2);
        break;
    case '\\':
        buf_put(out, "\\\\", 2);
        break;
    case '\n':
        buf_put(out, "\\n", 2);
        break;
    case '\r':
        buf_put(out, "\\r", 2);
        break;
    case '\t':
        buf_put(out, "\\t", 2);
        break;
    default:
        buf_put(out, "\\u00", 4);
        buf_put_char(out, hex[(unsigned char)c >> 4]);
        buf_put_char(out, hex[c & 15]);
    }
}

void json_put_string(struct buf *out, struct str value)
{
    size_t from = 0, at = 0; /* bytes from `from` to `at` go out as they are */
    buf_put_char(out, '"');
    while (at < value.n) {
        char c = value.p[at];
        size_t n = utf8_valid_at(value.p + at, value.n - at);
        if (n > 0 && (unsigned char)c >= ' ' && c != '"' && c != '\\') {
            at += n;
            continue;
        }
        buf_put(out, value.p + from, at - from);
        if (n > 0)
            put_escape(out, c);
        else
            buf_put(out, "\xef\xbf\xbd", 3);
        from = ++at;
    }
    buf_put(out, value.p + from, at - from);
    buf_put_char(out, '"');
}

void json_put_number(struct buf *out, struct str value)
{
    size_t digits = 0;
    while (digits < value.n && value.p[digits] >= '0' && value.p[digits] <= '9')
        digits++;
    if (value.n == 0)
        buf_put(out, "null", 4);
    else if (digits == value.n && (value.p[0] != '0' || value.n == 1))
        buf_put_str(out, value);
    else
        json_put_string(out, value);
}
