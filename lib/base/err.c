#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"

enum { CHAR_MAX_SHOWN = 4 }; /* bytes of a character in a message */

/* Whether the character of n bytes at p is one of the controls of ASCII or behind it: C1. */
static bool is_control(const char *p, size_t n)
{
    unsigned char c = (unsigned char)p[0];
    return c < ' ' || c == 0x7f || (n == 2 && c == 0xc2 && (unsigned char)p[1] < 0xa0);
}

/* Puts the character at byte *at of a value to q, fit for a message, and moves on behind it.
 * Returns what is behind it in the message, at most CHAR_MAX_SHOWN bytes further. */
static char *put_char(char *q, struct str value, size_t *at)
{
    static const char hex[] = "0123456789abcdef";
    size_t n = utf8_valid_at(value.p + *at, value.n - *at);
    unsigned char c = (unsigned char)value.p[*at];
    if (n == 0 || is_control(value.p + *at, n)) {
        *q++ = '\\', *q++ = 'x', *q++ = hex[c >> 4], *q++ = hex[c & 15];
        *at += 1;
        return q;
    }
    memcpy(q, value.p + *at, n);
    *at += n;
    return q + n;
}

/* Puts as much of a text as fits into `size` bytes. */
static void put_text(char *out, size_t size, struct str text)
{
    char *q = out, *last = out + size - 1 - CHAR_MAX_SHOWN;
    for (size_t at = 0; at < text.n && q <= last;)
        q = put_char(q, text, &at);
    *q = '\0';
}

/* Leaves out a last character that was cut. */
static struct str whole(struct str text)
{
    size_t last = text.n > 0 ? utf8_last(text.p, text.n) : 0;
    return utf8_valid_at(text.p + last, text.n - last) ? text : str_make(text.p, last);
}

static void err_format(struct err *e, const char *name, size_t line, const char *format,
                       va_list args)
{
    char text[ERR_TEXT_MAX];
    int n = vsnprintf(text, sizeof text, format, args);
    bool cut = n >= (int)sizeof text;
    struct str all = str_of(text);
    put_text(e->name, sizeof e->name, str_of(name && !*name ? "''" : name));
    put_text(e->text, sizeof e->text, cut ? whole(all) : all);
    e->line = line;
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

/* Where the character at byte `at` of a value ends. */
static size_t behind(struct str value, size_t at)
{
    size_t n = utf8_valid_at(value.p + at, value.n - at);
    return at + (n ? n : 1);
}

/* Writes what is between two bytes of a value in quotes, with … for the rest. */
static const char *quote(char *out, struct str value, size_t from, size_t to)
{
    char *q = stpcpy(out, from > 0 ? "'…" : "'");
    for (size_t at = from; at < to;)
        q = put_char(q, value, &at);
    strcpy(q, to < value.n ? "…'" : "'");
    return out;
}

const char *err_quote(char *out, struct str value)
{
    size_t to = 0;
    while (to < value.n && behind(value, to) <= ERR_SHOWN_MAX)
        to = behind(value, to);
    return quote(out, value, 0, to);
}

const char *err_quote_name(char *out, struct str value)
{
    size_t from = 0;
    while (value.n - from > ERR_SHOWN_MAX)
        from = behind(value, from);
    return quote(out, value, from, value.n);
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
