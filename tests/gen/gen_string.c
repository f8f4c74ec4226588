/* Strings: the report's arena, UTF-8, display width, wrapping. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

char *arena_take(struct report *r, size_t n)
{
    char *p = r->arena + r->used;

    if (n > sizeof r->arena - r->used) {
        fprintf(stderr, "gipr-gen: a report's strings do not fit\n");
        exit(2);
    }
    r->used += n;
    return p;
}

char *arena_copy(struct report *r, const char *s, size_t n)
{
    char *p = arena_take(r, n + 1);

    memcpy(p, s, n);
    p[n] = '\0';
    return p;
}

int utf8_size(const char *s)
{
    unsigned char c = (unsigned char)*s;

    return c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

uint32_t utf8_code(const char *s)
{
    const unsigned char *p = (const unsigned char *)s;

    switch (utf8_size(s)) {
    case 1:
        return p[0];
    case 2:
        return (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
    case 3:
        return (p[0] & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
    default:
        return (p[0] & 0x07u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
    }
}

static int char_width(const char *s)
{
    uint32_t c = utf8_code(s);

    return (c >= 0x2e80 && c < 0xd7a4) || (c >= 0xf900 && c < 0xfb00) ||
                   (c >= 0xff01 && c < 0xff61) || (c >= 0xffe0 && c < 0xffe7)
               ? 2
               : 1;
}

int text_width(const char *s, size_t n)
{
    int width = 0;

    for (const char *end = s + n; s < end; s += utf8_size(s))
        width += char_width(s);
    return width;
}

static bool is_number_part(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-';
}

/* Bytes of the unit at s that must not be broken: a number or a character. */
static size_t unit_size(const char *s)
{
    size_t n = 0;

    while (is_number_part(s[n]))
        n++;
    return n > 0 ? n : (size_t)utf8_size(s);
}

int wrap(const char *s, int width, struct piece *pieces, int max)
{
    int count = 0;

    while (*s != '\0' && count < max) {
        struct piece *p = &pieces[count++];
        *p = (struct piece){.s = s};
        while (*s != '\0' && *s != '\n') {
            size_t n = unit_size(s);
            int w = text_width(s, n);
            if (p->width + w > width && p->width > 0)
                break;
            p->width += w;
            s += n;
        }
        p->n = (size_t)(s - p->s);
        if (*s == '\n')
            s++;
    }
    return count;
}
