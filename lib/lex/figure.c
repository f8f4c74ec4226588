#include "lex/figure.h"

#include "base/utf8.h"
#include "lex/wrapping.h"

/* The decimal digit that s starts with (ASCII or full-width), -1 if none. */
static int digit_at(struct str s, size_t *used)
{
    if (s.n && str_is_digit(s.p[0]))
        return *used = 1, s.p[0] - '0';
    if (utf8_starts_wide_digit(s))
        return *used = 3, (unsigned char)s.p[2] - 0x90; /* U+FF10 is EF BC 90 */
    return *used = 0, -1;
}

static size_t skip_any(struct str s, const struct str *choice, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_starts(s, choice[i]))
            return choice[i].n;
    return 0;
}

/* A run of digits appended to out[*len]; returns how many. */
static size_t take_digits(struct str *s, char *out, size_t *len)
{
    size_t used, count = 0;
    int d;
    while (*len < FIGURE_DIGITS_MAX && (d = digit_at(*s, &used)) >= 0) {
        out[(*len)++] = (char)('0' + d);
        *s = str_from(*s, used);
        count++;
    }
    return count;
}

/* Digits, grouped in threes by commas or not at all, and a fraction.  The first group does not
 * start with 0: 0,123 is two numbers. */
static bool take_number(struct str *s, char *out, size_t *len)
{
    static const struct str comma[] = {{",", 1}, {"，", 3}};
    static const struct str point[] = {{".", 1}, {"．", 3}};
    const char *number = out + *len;
    size_t first = take_digits(s, out, len), skip;
    if (first == 0)
        return false;
    while ((skip = skip_any(*s, comma, 2)) != 0) {
        *s = str_from(*s, skip);
        if (first > 3 || *number == '0' || take_digits(s, out, len) != 3)
            return false;
    }
    if ((skip = skip_any(*s, point, 2)) != 0) {
        *s = str_from(*s, skip);
        out[(*len)++] = '.';
        return take_digits(s, out, len) > 0;
    }
    return true;
}

/* Drops zeros in front, and the sign of zero. */
static void normalise(char *value)
{
    char *digits = value + (*value == '-');
    size_t zeros = strspn(digits, "0");
    if (zeros && (digits[zeros] == '\0' || digits[zeros] == '.'))
        zeros--;
    memmove(digits, digits + zeros, strlen(digits + zeros) + 1);
    if (*value == '-' && strspn(digits, "0.") == strlen(digits))
        memmove(value, digits, strlen(digits) + 1);
}

/* The unit that s is, also in parentheses; NULL if it is none. */
static const struct figure_word *unit_of(struct str s)
{
    const struct str open[] = {STR("（"), STR("(")}, close[] = {STR("）"), STR(")")};
    for (size_t i = 0; i < 2; i++)
        if (str_starts(s, open[i]) && str_ends(s, close[i]))
            s = str_make(s.p + open[i].n, s.n - open[i].n - close[i].n);
    const struct figure_word *unit = figure_word_at(s, WORD_UNIT);
    return unit && unit->text.n == s.n ? unit : NULL;
}

static bool parse_number(struct str s, struct figure *out)
{
    size_t len = 0;
    const struct figure_word *sign = figure_word_at(s, WORD_SIGN);
    if (sign) {
        s = str_from(s, sign->text.n);
        if (sign->meaning.p[0] == '-')
            out->value[len++] = '-';
    }
    const struct figure_word *zero = figure_word_at(s, WORD_ZERO);
    if (zero) {
        out->value[len++] = '0';
        s = str_from(s, zero->text.n);
    } else if (!take_number(&s, out->value, &len)) {
        return false;
    }
    out->value[len] = '\0';
    normalise(out->value);
    if (s.n == 0)
        return true;
    const struct figure_word *unit = unit_of(s);
    if (!unit)
        return false;
    out->unit = unit->text;
    return true;
}

/* Dashes of any kind and number. */
static bool is_dashes(struct str s)
{
    while (s.n) {
        size_t used;
        uint32_t c = utf8_decode(s.p, s.n, &used);
        if (c != '-' && c != 0xff0d && c != '_' && c != 0x2212 && !(c >= 0x2010 && c <= 0x2015) &&
            !(c >= 0x2500 && c <= 0x2501))
            return false;
        s = str_from(s, used);
    }
    return true;
}

static bool is_nothing(struct str s)
{
    return is_dashes(s) || str_eq(s, STR("/")) || str_eq(s, STR("\\")) ||
           figure_word_is(s, WORD_NOTHING);
}

/* Whether c is a digit, or may divide those of a number. */
static bool is_of_number(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19) || c == ',' || c == '.' ||
           c == 0xff0c || c == 0xff0e;
}

static bool has_space(struct str s)
{
    size_t at = 0;
    while (at < s.n && !utf8_space_at(s.p + at, s.n - at))
        at++;
    return at < s.n;
}

/* s without the white space inside, in `space` when there is any.  Blanks
 * within a number stay (two figures in one cell are none). */
static struct str squeeze(struct str s, char *space, size_t size)
{
    size_t len = 0, at = 0, used;
    bool in_number = false, after_space = false;
    if (s.n >= size || !has_space(s))
        return s;
    for (; at < s.n; at += used) {
        uint32_t c = utf8_decode(s.p + at, s.n - at, &used);
        if (utf8_is_space(c)) {
            after_space = true;
            continue;
        }
        if (after_space && in_number && is_of_number(c))
            return s;
        memcpy(space + len, s.p + at, used);
        len += used;
        in_number = is_of_number(c);
        after_space = false;
    }
    return str_make(space, len);
}

/* What a cell holds of which nothing is left but what it says; a number is put into *out. */
static enum figure_kind read_bare(struct str s, struct figure *out)
{
    char space[FIGURE_BYTES_MAX], joined[FIGURE_BYTES_MAX];
    if (s.n == 0 || figure_word_is(s, WORD_BLANK))
        return FIGURE_BLANK;
    if (!figure_may_start(s))
        return FIGURE_TEXT; /* as most that is read here */
    if (memchr(s.p, '<', s.n) || memchr(s.p, '{', s.n))
        s = wrapping_join(s, joined, sizeof joined);
    s = squeeze(s, space, sizeof space);
    if (s.n < sizeof space && parse_number(s, out))
        return FIGURE_NUMBER;
    if (is_nothing(s))
        return FIGURE_NOTHING;
    return figure_word_is(s, WORD_UNIT) ? FIGURE_UNIT : FIGURE_TEXT;
}

void figure_parse(struct str raw, struct figure *out)
{
    if (figure_plain(raw, out->value)) {
        out->kind = FIGURE_NUMBER;
        out->unit = STR("");
        return;
    }
    *out = (struct figure){.value = "", .unit = STR("")};
    out->kind = read_bare(wrapping_strip(str_trim_wide(raw)), out);
    if (out->kind != FIGURE_NUMBER)
        out->value[0] = '\0'; /* it may have started like one */
}
