#include "report/line.h"

#include "base/bytes.h"
#include "base/utf8.h"
#include "lex/figure.h"

enum { BOX_BAR = 0x2502 }; /* │ */

/* Characters of symbol fonts: bullets that a text keeps as such. */
enum { WIDE_SPACE = 0x3000, PRIVATE_FIRST = 0xe000, PRIVATE_LAST = 0xf8ff };

bool line_is_ornament(uint32_t c)
{
    if (c > WIDE_SPACE && c < PRIVATE_FIRST)
        return false;
    switch (c) {
    case '#':
    case '*':
    case '>':
    case '|':
    case '_':
    case BOX_BAR:
    case 0x2022: /* • */
    case 0x25a0: /* ■ */
    case 0x25c6: /* ◆ */
    case 0x25b6: /* ▶ */
    case 0x25c7: /* ◇ */
    case 0x2605: /* ★ */
    case 0x25cf: /* ● */
    case 0x203b: /* ※ */
    case 0x25a1: /* □ */
    case 0x25aa: /* ▪ */
    case 0x25b2: /* ▲ */
    case 0x25b3: /* △ */
    case 0x25ce: /* ◎ */
    case 0x2606: /* ☆ */
    case 0x2756: /* ❖ */
    case 0x27a2: /* ➢ */
    case 0x27a4: /* ➤ */
        return true;
    default:
        return utf8_is_space(c) || (c >= PRIVATE_FIRST && c <= PRIVATE_LAST);
    }
}

static bool is_divider(uint32_t c)
{
    if ((c > ' ' && c < 0x7f && c != '|') || (c > WIDE_SPACE && c < PRIVATE_FIRST))
        return false; /* most */
    return utf8_is_space(c) || c == '|' || c == BOX_BAR;
}

/* Whether text ends in one of most Chinese characters, which are none of those that divide
 * or adorn. */
static bool ends_in_han(struct str text)
{
    return text.n >= 3 && utf8_leads_han(text.p[text.n - 3]) &&
           (unsigned char)text.p[text.n - 1] >= 0x80;
}

/* Offset up to which text is left when the characters at its end go that are (or
 * are not) of a kind. */
static size_t end_without(struct str text, bool (*is)(uint32_t), bool kind)
{
    while (text.n > 0) {
        if (ends_in_han(text)) { /* which no kind here has */
            if (kind)
                break;
            text.n -= 3;
            continue;
        }
        size_t used, at = utf8_last(text.p, text.n);
        if (is(utf8_decode(text.p + at, text.n - at, &used)) != kind)
            break;
        text.n = at;
    }
    return text.n;
}

struct str line_bare(struct str line)
{
    size_t used;
    while (line.n && line_is_ornament(utf8_decode(line.p, line.n, &used)))
        line = str_make(line.p + used, line.n - used);
    line.n = end_without(line, line_is_ornament, true);
    return line;
}

struct str line_only_field(struct str line)
{
    enum { SEPARATORS_MIN = 2 }; /* a sentence may end in one, where it is broken */
    char separator = line.n > 0 ? line.p[line.n - 1] : 0;
    struct str field = line;
    if (separator != ',' && separator != ';')
        return line;
    while (field.n > 0 && field.p[field.n - 1] == separator)
        field.n--;
    if (line.n - field.n < SEPARATORS_MIN)
        return line;
    bool quoted = field.n > 2 && field.p[0] == '"' && field.p[field.n - 1] == '"';
    return quoted ? str_make(field.p + 1, field.n - 2) : field;
}

struct str line_next(struct str *rest)
{
    struct str line = {rest->p, 0};
    while (rest->n && line.n == 0)
        line = line_bare(str_cut(rest, '\n'));
    return line;
}

/* Whether a bar of a box stands at p. */
static bool is_box_bar(const char *p, size_t n)
{
    return n >= 3 && memcmp(p, "│", 3) == 0;
}

struct str line_first_cell(struct str text)
{
    for (size_t at = 0; at < text.n; at++) {
        const char *p = text.p + at;
        size_t n = text.n - at;
        bool divides = *p == '\t' || *p == '|' || (*p == ' ' && n > 1 && p[1] == ' ') ||
                       (*p == '\xe2' && is_box_bar(p, n));
        if (divides)
            return str_make(text.p, at);
    }
    return text;
}

/* Whether a bar or a tab stands anywhere in text. */
static bool has_bars(struct str text)
{
    static const char bars[4] = {'|', '\t', '\xe2', '|'};
    unsigned which = 0;
    if (text.n >= BYTES_STEP)
        which = bytes_which(text.p, text.n, bars);
    else
        for (size_t i = 0; i < text.n; i++)
            which |= text.p[i] == '|' || text.p[i] == '\t' ? 1 : text.p[i] == '\xe2' ? 4 : 0;
    return (which & 3) || ((which & 4) && str_has(text, STR("│")));
}

bool line_has_cells(struct str text)
{
    if (!has_bars(text))
        return false;
    size_t used, at = line_first_cell(text).n;
    while (at < text.n && text.p[at] == ' ')
        at++;
    if (at == text.n)
        return false;
    uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
    return (c == '|' || c == '\t' || c == BOX_BAR) && line_bare(str_from(text, at)).n > 0;
}

bool line_is_value(struct str token)
{
    struct figure figure;
    size_t used;
    token = str_trim_wide(token);
    if (token.n == 0)
        return false;
    figure_parse(token, &figure);
    if (figure.kind == FIGURE_NOTHING)
        return !utf8_is_han(utf8_decode(token.p, token.n, &used));
    return figure.kind == FIGURE_NUMBER || figure.kind == FIGURE_UNIT;
}

struct str line_without_values(struct str text, size_t *count)
{
    for (*count = 0;; ++*count) {
        text.n = end_without(text, is_divider, true);
        size_t far = text.n > FIGURE_BYTES_MAX ? text.n - FIGURE_BYTES_MAX : 0;
        size_t start = far + end_without(str_from(text, far), is_divider, false);
        bool whole = start > far || far == 0; /* not the end of a long word */
        if (!whole || !line_is_value(str_from(text, start)))
            return text;
        text.n = start;
    }
}

size_t line_chars(struct str text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.n; i++)
        count += !utf8_is_tail(text.p[i]);
    return count;
}
