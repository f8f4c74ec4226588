#include "record/json.h"

#include <stdlib.h>

#include "base/utf8.h"

static void put_escape(struct buf *out, char c)
{
    static const char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        buf_put_str(out, STR("\\\""));
        break;
    case '\\':
        buf_put_str(out, STR("\\\\"));
        break;
    case '\n':
        buf_put_str(out, STR("\\n"));
        break;
    case '\r':
        buf_put_str(out, STR("\\r"));
        break;
    case '\t':
        buf_put_str(out, STR("\\t"));
        break;
    default:
        buf_put_str(out, STR("\\u00"));
        buf_put_char(out, hex[(unsigned char)c >> 4]);
        buf_put_char(out, hex[c & 15]);
    }
}

void json_put_string(struct buf *out, struct str value)
{
    size_t from = 0, at = 0; /* bytes from `from` to `at` go out as they are */
    buf_put_char(out, '"');
    for (; at < value.n; at++) {
        char c = value.p[at];
        if ((unsigned char)c >= ' ' && c != '"' && c != '\\')
            continue;
        buf_put(out, value.p + from, at - from);
        put_escape(out, c);
        from = at + 1;
    }
    buf_put(out, value.p + from, at - from);
    buf_put_char(out, '"');
}

void json_put_number(struct buf *out, struct str value)
{
    size_t digits = 0;
    while (digits < value.n && str_is_digit(value.p[digits]))
        digits++;
    if (value.n == 0)
        buf_put_str(out, STR("null"));
    else if (digits == value.n && (value.p[0] != '0' || value.n == 1))
        buf_put_str(out, value);
    else
        json_put_string(out, value);
}

struct cursor {
    char *p;
    size_t at, n;
};

static char peek(const struct cursor *c)
{
    return c->at < c->n ? c->p[c->at] : '\0';
}

static void skip_blanks(struct cursor *c)
{
    while (peek(c) == ' ' || peek(c) == '\t' || peek(c) == '\r' || peek(c) == '\n')
        c->at++;
}

/* The four hexadecimal digits at `at` as a number, or -1. */
static int32_t hex4(const struct cursor *c, size_t at)
{
    return str_hex(str_make(c->p + at, c->n - at), 4);
}

/* Reads the \uXXXX whose digits start at c->at, with its second half if it is a
 * surrogate pair.  Returns the bytes written to `to`, 0 if there are no digits. */
static size_t parse_unicode(struct cursor *c, char *to)
{
    int32_t unit = hex4(c, c->at);
    if (unit < 0)
        return 0;
    c->at += 4;
    uint32_t code = (uint32_t)unit;
    if (code >= 0xd800 && code < 0xe000) {
        int32_t low = -1;
        if (code < 0xdc00 && c->n - c->at >= 6 && c->p[c->at] == '\\' && c->p[c->at + 1] == 'u')
            low = hex4(c, c->at + 2);
        if (low >= 0xdc00 && low < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + ((uint32_t)low - 0xdc00);
            c->at += 6;
        } else {
            code = 0xfffd;
        }
    }
    return utf8_encode(code, to);
}

/* Reads the escape whose backslash stands at c->at and writes it to `to`, which
 * never overtakes the cursor.  Returns the bytes written, 0 if it is no escape. */
static size_t parse_escape(struct cursor *c, char *to)
{
    static const char code[] = "\"\\/bfnrt", byte[] = "\"\\/\b\f\n\r\t";
    c->at++;
    char letter = peek(c);
    const char *hit = letter ? strchr(code, letter) : NULL;
    if (hit) {
        c->at++;
        *to = byte[hit - code];
        return 1;
    }
    if (letter != 'u')
        return 0;
    c->at++;
    return parse_unicode(c, to);
}

/* Reads the string whose opening quote stands at c->at, in place. */
static const char *parse_string(struct cursor *c, struct str *value)
{
    size_t from = ++c->at;
    char *to = c->p + from;
    while (c->at < c->n) {
        char ch = c->p[c->at];
        if (ch == '"') {
            c->at++;
            *value = str_make(c->p + from, (size_t)(to - (c->p + from)));
            return NULL;
        }
        if ((unsigned char)ch < ' ')
            return "a control byte in a string";
        if (ch == '\\') {
            size_t n = parse_escape(c, to);
            if (n == 0)
                return "an unknown escape";
            to += n;
        } else {
            *to++ = ch;
            c->at++;
        }
    }
    return "a string that does not end";
}

static bool take_digits(struct cursor *c)
{
    size_t from = c->at;
    while (str_is_digit(peek(c)))
        c->at++;
    return c->at > from;
}

static const char *parse_number(struct cursor *c, struct str *value)
{
    size_t from = c->at;
    c->at += peek(c) == '-';
    bool good = true;
    if (peek(c) == '0')
        c->at++; /* no digits behind a leading zero */
    else
        good = take_digits(c);
    if (good && peek(c) == '.') {
        c->at++;
        good = take_digits(c);
    }
    if (good && (peek(c) == 'e' || peek(c) == 'E')) {
        c->at++;
        c->at += peek(c) == '-' || peek(c) == '+';
        good = take_digits(c);
    }
    *value = str_make(c->p + from, c->at - from);
    return good ? NULL : "a malformed number";
}

/* Passes over an array or object, whose text is the value: of what stands in it, only the brackets
 * are looked at. */
static const char *parse_nested(struct cursor *c, struct str *value)
{
    enum { DEPTH_MAX = 64 };
    size_t from = c->at, depth = 0;
    uint64_t braces = 0; /* of the open brackets, a bit for each; the lowest is the innermost */
    bool quoted = false;
    for (; c->at < c->n; c->at++) {
        char ch = c->p[c->at];
        if (quoted && ch == '\\')
            c->at++;
        else if (ch == '"')
            quoted = !quoted;
        else if (!quoted && (ch == '[' || ch == '{')) {
            if (depth++ == DEPTH_MAX)
                return "too many brackets in one another";
            braces = braces << 1 | (ch == '{');
        } else if (!quoted && (ch == ']' || ch == '}')) {
            if ((braces & 1) != (ch == '}'))
                return "brackets that do not match";
            braces >>= 1;
            if (--depth > 0)
                continue;
            c->at++;
            *value = str_make(c->p + from, c->at - from);
            return NULL;
        }
    }
    c->at = c->n;
    return "a bracket that is not closed";
}

static const char *parse_value(struct cursor *c, struct str *value)
{
    static const struct str words[] = {STR_INIT("null"), STR_INIT("true"), STR_INIT("false")};
    char first = peek(c);
    if (first == '"')
        return parse_string(c, value);
    if (first == '-' || str_is_digit(first))
        return parse_number(c, value);
    if (first == '[' || first == '{')
        return parse_nested(c, value);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(str_make(c->p + c->at, c->n - c->at), words[i])) {
            *value = str_make(c->p + c->at, i == 0 ? 0 : words[i].n);
            c->at += words[i].n;
            return NULL;
        }
    return "no value";
}

static const char *parse_pair(struct cursor *c, struct json_object *o)
{
    skip_blanks(c);
    if (peek(c) != '"')
        return "no key in quotes";
    ARRAY_GROW(o->pair, o->pairs, o->pairs_cap);
    const char *problem = parse_string(c, &o->pair[o->pairs].key);
    if (problem)
        return problem;
    skip_blanks(c);
    if (peek(c) != ':')
        return "no colon behind a key";
    c->at++;
    skip_blanks(c);
    problem = parse_value(c, &o->pair[o->pairs].value);
    o->pairs += !problem;
    skip_blanks(c);
    return problem;
}

static const char *parse_object(struct cursor *c, struct json_object *o)
{
    o->pairs = 0;
    skip_blanks(c);
    if (peek(c) != '{')
        return "no opening brace";
    c->at++;
    skip_blanks(c);
    if (peek(c) != '}') {
        for (;;) {
            const char *problem = parse_pair(c, o);
            if (problem)
                return problem;
            if (peek(c) != ',')
                break;
            c->at++;
        }
    }
    if (peek(c) != '}')
        return "no comma or closing brace";
    c->at++;
    skip_blanks(c);
    return c->at < c->n ? "text behind the object" : NULL;
}

const char *json_parse_object(char *p, size_t n, struct json_object *o, size_t *at)
{
    struct cursor c = {.p = p, .n = n};
    const char *problem = parse_object(&c, o);
    *at = c.at;
    return problem;
}

void json_object_free(struct json_object *o)
{
    free(o->pair);
    *o = (struct json_object){0};
}
