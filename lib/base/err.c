#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

/* Puts the character at byte *at of a value to q, fit for a message, and moves on behind it.
 * Returns what is behind it in the message, at most four bytes further. */
static char *put_char(char *q, struct str value, size_t *at)
{
    static const char hex[] = "0123456789abcdef";
    size_t n = utf8_valid_at(value.p + *at, value.n - *at);
    unsigned char c = (unsigned char)value.p[*at];
    if (n == 0 || c < ' ' || c == 0x7f) {
        *q++ = '\\', *q++ = 'x', *q++ = hex[c >> 4], *q++ = hex[c & 15];
        *at += 1;
        return q;
    }
    memcpy(q, value.p + *at, n);
    *at += n;
    return q + n;
}

static void put_name(char *out, const char *name)
{
    struct str value = str_of(name);
    char *q = out;
    for (size_t at = 0; at < value.n && q - out < ERR_NAME_MAX - 4;)
        q = put_char(q, value, &at);
    *q = '\0';
}

static void err_format(struct err *e, const char *name, size_t line, const char *format,
                       va_list args)
{
    put_name(e->name, name && !*name ? "''" : name);
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
    char *q = out;
    size_t at = 0;
    *q++ = '\'';
    while (at < value.n) {
        size_t n = utf8_valid_at(value.p + at, value.n - at);
        if (at + (n ? n : 1) > SHOWN_MAX)
            break;
        q = put_char(q, value, &at);
    }
    memcpy(q, at < value.n ? "…'" : "'", at < value.n ? 5 : 2);
    return out;
}

void err_pass(const struct err_sink *sink, const struct err *e)
{
    if (sink && sink->warn)
        sink->warn(sink->context, e);
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
    err_pass(sink, &e);
}
