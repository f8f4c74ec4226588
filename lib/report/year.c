#include "report/year.h"

#include "report/numeral.h"

enum {
    DIGITS = 4,
    ASCII_BYTES = DIGITS,
    WIDE_BYTES = 3 * DIGITS, /* full-width and Chinese digits have three each */
    FIRST = 1900,
    LAST = 2099,
};

static bool holds_ascii(struct str text)
{
    size_t i = 0;
    while (i < text.n && (unsigned char)text.p[i] >= 0x80)
        i++;
    return i < text.n;
}

int year_read(struct str text)
{
    if (text.n != ASCII_BYTES && (text.n != WIDE_BYTES || holds_ascii(text)))
        return 0;
    int year = numeral_year(text);
    return year >= FIRST && year <= LAST ? year : 0;
}

int year_named(struct str words)
{
    static const struct str opening[] = {STR_INIT("（"), STR_INIT("(")};
    static const struct str behind[] = {STR_INIT("）"), STR_INIT(")"), STR_INIT("度")};
    const struct str mark = STR("年");
    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
        if (str_starts(words, opening[i]))
            words = str_from(words, opening[i].n);
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
        if (str_ends(words, behind[i]))
            words.n -= behind[i].n;
    return str_ends(words, mark) ? year_read(str_make(words.p, words.n - mark.n)) : 0;
}

int year_next(struct str text, size_t *at)
{
    static const size_t bytes[] = {ASCII_BYTES, WIDE_BYTES};
    const struct str mark = STR("年");
    for (size_t k = str_find(text, mark, *at); k < text.n; k = str_find(text, mark, k + mark.n))
        for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
            if (*at + bytes[i] > k)
                continue;
            int year = year_read(str_make(text.p + k - bytes[i], bytes[i]));
            if (year > 0)
                return *at = k - bytes[i], year;
        }
    return 0;
}
