#include "align/may_count.h"

#include "base/utf8.h"
#include "lex/figure.h"

enum {
    SIGNS_MAX = 6,     /* a longer Latin word is no misread number */
    NUMERALS_MAX = 18, /* bytes of a number in Chinese numerals */
};

static bool is_digit(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19) || (c >= 0x2460 && c <= 0x2473);
}

/* What stands between the number of a label and its words. */
static bool is_mark(uint32_t c)
{
    return c == '.' || c == ')' || c == ',' || c == 0x3001 || c == 0xff0e || c == 0xff09 ||
           c == 0xff0c || c == ' ' || c == '\\' || c == 0x3000;
}

static bool is_bracket(uint32_t c)
{
    return c == '(' || c == 0xff08;
}

size_t text_label_number(struct str text)
{
    enum { DIGITS_MAX = 2 };
    size_t at = 0, used;
    unsigned digits = 0;
    bool mark = false;
    if (text.n && utf8_leads_han(text.p[0]))
        return 0;
    while (at < text.n) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        if (utf8_is_han(c))
            return digits <= DIGITS_MAX && mark ? at : 0;
        if (!is_digit(c) && !(digits > 0 ? is_mark(c) : is_bracket(c)))
            return 0;
        digits += is_digit(c);
        mark |= digits > 0 && is_mark(c);
        at += used;
    }
    return 0;
}

/* Whether text is Chinese numerals and nothing else: 十二, 一百零五, 二〇. */
static bool is_numeral(struct str text)
{
    static const char numerals[] = "〇零一二三四五六七八九十百千万两廿";
    if (text.n < 6 || text.n > NUMERALS_MAX || text.n % 3) /* one alone is a label's number */
        return false;
    for (size_t at = 0; at < text.n; at += 3)
        if (str_find(STR(numerals), str_make(text.p + at, 3), 0) == sizeof numerals - 1)
            return false;
    return true;
}

/* Whether c may stand for a digit that was misread, or written in another way: O, l, ○, ², 𝟕. */
static bool is_like_digit(uint32_t c)
{
    return (c < 0x80 && ((c | 32) >= 'a' && (c | 32) <= 'z')) || c == 0x25cb || c == 0x25ef ||
           c == 0x3007 || (c >= 0xff21 && c <= 0xff5a) || c == 0xb2 || c == 0xb3 || c == 0xb9 ||
           (c >= 0x2070 && c <= 0x2089) || (c >= 0x1d7ce && c <= 0x1d7ff);
}

/* Whether text is a few such signs, and what spreadsheets put around them: #REF! */
static bool is_signs(struct str text)
{
    size_t used, signs = 0;
    for (size_t at = 0; at < text.n; at += used, signs++) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        if (!is_like_digit(c) && (c != '#' || signs > 0) && (c != '!' || signs == 0))
            return false;
    }
    return signs > 0 && signs <= SIGNS_MAX;
}

/* Whether a number with a unit or a word or two behind it says how many: 0件，其中, 3万余, 12余.  A
 * label that starts with its number is longer. */
static bool is_about(struct str text)
{
    enum { WORD_BYTES_MAX = 9 };
    size_t at = 0, used;
    while (at < text.n && is_digit(utf8_decode(text.p + at, text.n - at, &used)))
        at += used;
    if (at > 0 && figure_starts_with_unit(str_from(text, at)))
        return true;
    return at > 0 && at < text.n && text.n - at <= WORD_BYTES_MAX && utf8_leads_han(text.p[at]);
}

/* Whether words go on with one for zero, and a unit, if any: 收到申请数件零. */
static bool ends_with_zero(struct str text)
{
    for (size_t n; (n = figure_word_behind(text)) > 0; text.n -= n) {
        struct str word = str_from(text, text.n - n);
        if (!figure_word_is(word, WORD_UNIT))
            return figure_word_is(word, WORD_ZERO);
    }
    return false;
}

bool text_may_count(struct str text)
{
    size_t used;
    for (size_t at = text_label_number(text); at < text.n; at += used)
        if (utf8_leads_han(text.p[at]))
            used = 3;
        else if (is_digit(utf8_decode(text.p + at, text.n - at, &used)))
            return true;
    return is_numeral(text) || is_signs(text) || is_about(text) || ends_with_zero(text);
}

bool text_tells_only(struct str text)
{
    return utf8_first_han(text) < text.n && !text_may_count(text);
}
