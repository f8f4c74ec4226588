#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

static void err_format(struct err *e, const char *name, size_t line, const char *format,
                       va_list args)
{
    snprintf(e->name, sizeof e->name, "%s", name ? name : "");
    e->line = line;
    vsnprintf(e->text, sizeof e->text, format, args);
}

int err_set(struct err *e, const char *name, size_t line, const char *format, ...)
{
    if (e) {
        va_list args;
        va_start(args, format);
        err_format(e, name, line, format, args);
        va_end(args);
    }
    return -1;
}

const char *err_quote(char *out, struct str value)
{
    enum { SHOWN_MAX = 40 };
    static const char hex[] = "0123456789abcdef";
    char *q = out;
    size_t at = 0;
    *q++ = '\'';
    while (at < value.n) {
        size_t n = utf8_valid_at(value.p + at, value.n - at);
        if (at + (n ? n : 1) > SHOWN_MAX)
            break;
        unsigned char c = (unsigned char)value.p[at];
        if (n == 0 || c < ' ' || c == 0x7f) {
            *q++ = '\\', *q++ = 'x', *q++ = hex[c >> 4], *q++ = hex[c & 15];
            at++;
        } else {
            memcpy(q, value.p + at, n);
            q += n, at += n;
        }
    }
    memcpy(q, at < value.n ? "…'" : "'", at < value.n ? 5 : 2);
    return out;
}

void err_warn(const struct err_sink *sink, const char *name, size_t line, const char *format, ...)
{
    if (!sink || !sink->warn)
        return;
    struct err e;
    va_list args;
    va_start(args, format);
    err_format(&e, name, line, format, args);
    va_end(args);
    sink->warn(sink->context, &e);
}
