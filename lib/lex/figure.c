#include "lex/figure.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"

/* The kinds of words in figures.tsv. */
enum word_kind { WORD_SIGN, WORD_ZERO, WORD_NOTHING, WORD_UNIT, WORD_BLANK, WORD_TAG };

/* One line of figures.tsv. */
struct figure_word {
    enum word_kind kind;
    struct str text, meaning;
};

enum { FIRST_BYTES = 256 };

/* The words, in the order of their first bytes. */
static struct {
    struct figure_word *word;
    size_t words, cap;
    struct str *tag; /* names of tags, apart: words are looked through more often */
    size_t tags, tags_cap;
    size_t first[FIRST_BYTES + 1]; /* words that start with byte b: [first[b], first[b + 1]) */
    struct char_set starts;        /* characters that anything but text can start with */
    struct char_set ends;          /* characters that words behind or for a figure end with */
} vocabulary;

static int by_first_byte(const void *p, const void *q)
{
    const struct figure_word *a = p, *b = q;
    return (unsigned char)a->text.p[0] - (unsigned char)b->text.p[0];
}

static void note_start(struct str text)
{
    size_t used;
    char_set_add(&vocabulary.starts, utf8_decode(text.p, text.n, &used));
}

/* The last character of text, which is not empty. */
static uint32_t last_char(struct str text)
{
    size_t at = text.n - 1, used;
    while (at > 0 && text.n - at < 4 && ((unsigned char)text.p[at] & 0xc0) == 0x80)
        at--;
    return utf8_decode(text.p + at, text.n - at, &used);
}

/* Whether text (trimmed, not empty) may be anything but words, going by its start. */
static bool may_be_figure(struct str text)
{
    size_t used;
    uint32_t c = utf8_decode(text.p, text.n, &used);
    return c < 0x80 || c >= CHAR_SET_CHARS || char_set_has(&vocabulary.starts, c) ||
           utf8_is_space(c);
}

/* Whether a word may stand behind a figure, or in its place. */
static bool stands_behind(const struct figure_word *w)
{
    return w->kind == WORD_ZERO || w->kind == WORD_NOTHING || w->kind == WORD_UNIT;
}

/* Whether text ends as many do that are no figures: words like 件（次） are not looked for there.
 */
static bool ends_with_bracket(struct str text)
{
    return str_ends(text, STR(")")) || str_ends(text, STR("）"));
}

static void vocabulary_load(void)
{
    static const char *const kinds[] = {"sign", "zero", "nothing", "unit", "blank", "tag"};
    struct str rest = str_make(data_figures, data_figures_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str line = str_cut(&rest, '\n');
        struct figure_word w = {.kind = WORD_SIGN};
        struct str kind = str_cut(&line, '\t');
        while (w.kind < WORD_TAG && !str_eq(kind, str_of(kinds[w.kind])))
            w.kind++;
        w.text = str_cut(&line, '\t');
        w.meaning = str_cut(&line, '\t');
        if (w.kind == WORD_TAG) {
            ARRAY_GROW(vocabulary.tag, vocabulary.tags, vocabulary.tags_cap);
            vocabulary.tag[vocabulary.tags++] = w.text;
            continue;
        }
        ARRAY_GROW(vocabulary.word, vocabulary.words, vocabulary.cap);
        vocabulary.word[vocabulary.words++] = w;
        note_start(w.text);
        if (stands_behind(&w) && !ends_with_bracket(w.text))
            char_set_add(&vocabulary.ends, last_char(w.text));
    }
    for (struct str c = STR("０１２３４５６７８９－−‐‑‒–—―─━"); c.n; c = str_from(c, 3))
        note_start(c);
    qsort(vocabulary.word, vocabulary.words, sizeof *vocabulary.word, by_first_byte);
    for (size_t b = 0, at = 0; b <= FIRST_BYTES; b++) {
        while (at < vocabulary.words && (unsigned char)vocabulary.word[at].text.p[0] < b)
            at++;
        vocabulary.first[b] = at;
    }
}

/* The longest word of `kind` that s starts with; NULL if there is none. */
static const struct figure_word *word_at(struct str s, enum word_kind kind)
{
    const struct figure_word *best = NULL;
    if (s.n == 0)
        return NULL;
    unsigned char byte = (unsigned char)s.p[0];
    for (size_t i = vocabulary.first[byte]; i < vocabulary.first[byte + 1]; i++) {
        const struct figure_word *w = &vocabulary.word[i];
        if (w->kind == kind && str_starts(s, w->text) && (!best || w->text.n > best->text.n))
            best = w;
    }
    return best;
}

static bool is_word(struct str s, enum word_kind kind)
{
    const struct figure_word *w = word_at(s, kind);
    return w && w->text.n == s.n;
}

/* The decimal digit that s starts with (ASCII or full-width), -1 if none. */
static int digit_at(struct str s, size_t *used)
{
    if (s.n && s.p[0] >= '0' && s.p[0] <= '9')
        return *used = 1, s.p[0] - '0';
    if (s.n >= 3 && (unsigned char)s.p[0] == 0xef && (unsigned char)s.p[1] == 0xbc) {
        int d = (unsigned char)s.p[2] - 0x90; /* U+FF10 is EF BC 90 */
        if (d >= 0 && d <= 9)
            return *used = 3, d;
    }
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

static bool parse_number(struct str s, struct figure *out)
{
    size_t len = 0;
    const struct figure_word *sign = word_at(s, WORD_SIGN);
    if (sign) {
        s = str_from(s, sign->text.n);
        if (sign->meaning.p[0] == '-')
            out->value[len++] = '-';
    }
    const struct figure_word *zero = word_at(s, WORD_ZERO);
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
    const struct figure_word *unit = word_at(s, WORD_UNIT);
    if (!unit || unit->text.n != s.n)
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
    return is_dashes(s) || str_eq(s, STR("/")) || str_eq(s, STR("\\")) || is_word(s, WORD_NOTHING);
}

/* s without what Markdown and CSV put around a text: **5**, __5__, `5`, "5"; and without the
 * backslash before a sign, \+5. */
static struct str undress(struct str s)
{
    while ((s.n > 2 || str_eq(s, STR("\"\""))) && s.p[0] && strchr("*_`\"", s.p[0]) &&
           s.p[0] == s.p[s.n - 1])
        s = str_trim_wide(str_make(s.p + 1, s.n - 2));
    bool escaped = s.n > 2 && s.p[0] == '\\' && (s.p[1] == '-' || s.p[1] == '+');
    return escaped ? str_from(s, 1) : s;
}

/* Bytes of the tag that s starts with, 0 if there is none, or one that may change what the text
 * in it means: <sup>, <del>. */
static size_t tag_at(struct str s)
{
    if (!str_starts(s, STR("<")))
        return 0;
    struct str name = str_from(s, str_starts(s, STR("</")) ? 2 : 1);
    size_t end = str_find(name, STR(">"), 0), n = 0;
    while (n < end && name.p[n] != ' ' && name.p[n] != '/')
        n++;
    for (size_t i = 0; end < name.n && i < vocabulary.tags; i++)
        if (str_eq(str_make(name.p, n), vocabulary.tag[i]))
            return (size_t)(name.p + end + 1 - s.p);
    return 0;
}

static const struct str no_break = STR_INIT("&nbsp;");

static size_t markup_before(struct str s)
{
    return str_starts(s, no_break) ? no_break.n : tag_at(s);
}

static size_t markup_behind(struct str s)
{
    size_t tag = 0;
    while (str_ends(s, STR(">")) && tag < s.n && s.p[s.n - tag - 1] != '<')
        tag++;
    if (tag == 0 || tag == s.n)
        return str_ends(s, no_break) ? no_break.n : 0;
    return tag_at(str_from(s, s.n - tag - 1)) == tag + 1 ? tag + 1 : 0;
}

/* s without what is left of a page around a text: <p>5</p>, 5<br/>, &nbsp;5.  Where there is
 * nothing else, who knows whether that is a blank cell, or stands between cells. */
static struct str without_markup(struct str all)
{
    struct str s = all;
    size_t n;
    while ((n = markup_before(s)) > 0)
        s = str_trim_wide(str_from(s, n));
    while ((n = markup_behind(s)) > 0)
        s = str_trim_wide(str_make(s.p, s.n - n));
    return s.n > 0 ? s : all;
}

/* Whether c is a digit, or may divide those of a number. */
static bool is_of_number(uint32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 0xff10 && c <= 0xff19) || c == ',' || c == '.' ||
           c == 0xff0c || c == 0xff0e;
}

/* s without the white space inside, in `space` when there is any.  Blanks
 * within a number stay (two figures in one cell are none). */
static struct str squeeze(struct str s, char *space, size_t size)
{
    size_t len = 0, at = 0, used;
    bool in_number = false, after_space = false;
    if (s.n >= size)
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
    return len == s.n ? s : str_make(space, len);
}

void figure_parse(struct str raw, struct figure *out)
{
    if (figure_plain(raw, out->value)) {
        out->kind = FIGURE_NUMBER;
        out->unit = STR("");
        return;
    }
    char space[FIGURE_BYTES_MAX];
    struct str s = str_trim_wide(raw);
    *out = (struct figure){.kind = FIGURE_TEXT, .value = "", .unit = STR("")};
    if (!vocabulary.words)
        vocabulary_load();
    s = undress(without_markup(s));
    if (s.n == 0 || is_word(s, WORD_BLANK))
        out->kind = FIGURE_BLANK;
    if (out->kind == FIGURE_BLANK || !may_be_figure(s))
        return;
    s = squeeze(s, space, sizeof space);
    if (s.n < sizeof space && parse_number(s, out))
        out->kind = FIGURE_NUMBER;
    else if (is_nothing(s))
        out->kind = FIGURE_NOTHING;
    else if (is_word(s, WORD_UNIT))
        out->kind = FIGURE_UNIT;
    if (out->kind != FIGURE_NUMBER)
        out->value[0] = '\0', out->unit = STR("");
}

size_t figure_word_behind(struct str text)
{
    size_t most = 0;
    if (!vocabulary.words)
        vocabulary_load();
    if (text.n == 0 || !char_set_has(&vocabulary.ends, last_char(text)))
        return 0;
    for (size_t i = 0; i < vocabulary.words; i++) {
        const struct figure_word *w = &vocabulary.word[i];
        if (stands_behind(w) && w->text.n > most && str_ends(text, w->text))
            most = w->text.n;
    }
    return most;
}

bool figure_starts_with_unit(struct str text)
{
    if (!vocabulary.words)
        vocabulary_load();
    return text.n > 0 && word_at(text, WORD_UNIT);
}

bool figure_is_sign(struct str text)
{
    if (!vocabulary.words)
        vocabulary_load();
    return is_word(text, WORD_SIGN);
}

bool figure_may_be_less(struct str head)
{
    if (!vocabulary.words)
        vocabulary_load();
    for (size_t i = 0; i < vocabulary.words; i++) {
        const struct figure_word *w = &vocabulary.word[i];
        if (w->kind == WORD_SIGN && str_eq(w->meaning, STR("-")) && utf8_leads_han(w->text.p[0]) &&
            str_find(head, w->text, 0) < head.n)
            return true;
    }
    return false;
}
