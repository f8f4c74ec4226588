#include "html/tag.h"

#include <strings.h>

#include "html/element.h"

enum { TAG_NAME_MAX = 16 }; /* longer than any name in element.h */

/* White space; control bytes are, too. */
static bool is_space(char c)
{
    return (unsigned char)c <= ' ';
}

/* Whether s is this word, in any case. */
static bool is_word(struct str s, const char *word)
{
    return s.n == strlen(word) && strncasecmp(s.p, word, s.n) == 0;
}

static bool starts_with_word(struct str s, const char *word)
{
    size_t n = strlen(word);
    return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

static void take_display(struct tag *t, struct str value)
{
    if (starts_with_word(value, "none"))
        t->hidden = true;
    else if (!is_word(value, "inline") && !starts_with_word(value, "inherit"))
        t->boxed = true;
}

static void set_look(struct tag *t, unsigned look, bool on)
{
    t->look = (unsigned char)(on ? t->look | look : t->look & ~look);
}

/* Whether one of the words of a value is this one. */
static bool has_word(struct str value, const char *word)
{
    while (value.p) {
        struct str one = str_cut(&value, ' ');
        if (is_word(str_trim(str_cut(&one, '!')), word)) /* !important */
            return true;
    }
    return false;
}

static bool is_shift(struct str value)
{
    return has_word(value, "super") || has_word(value, "sub");
}

/* Whether a value is 0, of any unit. */
static bool is_zero(struct str value)
{
    size_t n = 0;
    while (n < value.n && (value.p[n] == '0' || value.p[n] == '.'))
        n++;
    return n > 0 && (n == value.n || !str_is_digit(value.p[n]));
}

static void take_font_size(struct tag *t, struct str value, bool piece)
{
    bool zero = is_zero(value);
    set_look(t, LOOK_SIZED, !zero);
    set_look(t, LOOK_TINY, zero && piece);
}

/* No opacity, no size and a shift count for pieces of a line only: blocks wait for a script
 * that shows them, or give their parts a size, and the content of a cell is aligned as a whole. */
static void take_look(struct tag *t, struct str property, struct str value)
{
    bool piece = element_kind(t->element) == ELEMENT_INLINE;
    if (is_word(property, "visibility"))
        set_look(t, LOOK_UNSEEN,
                 starts_with_word(value, "hidden") || starts_with_word(value, "collapse"));
    else if (is_word(property, "text-decoration") || is_word(property, "text-decoration-line"))
        set_look(t, LOOK_STRUCK, has_word(value, "line-through"));
    else if (is_word(property, "opacity"))
        t->look |= piece && is_zero(value) ? LOOK_UNSEEN : 0;
    else if (is_word(property, "vertical-align"))
        t->look |= piece && is_shift(value) ? LOOK_RAISED : 0;
    else if (is_word(property, "font-size"))
        take_font_size(t, value, piece);
}

static void take_style(struct tag *t, struct str style)
{
    while (style.p) {
        struct str value = str_cut(&style, ';');
        struct str property = str_trim(str_cut(&value, ':'));
        if (!value.p)
            continue;
        value = str_trim(value);
        if (is_word(property, "display"))
            take_display(t, value);
        else if (is_word(property, "mso-hide"))
            t->hidden |= starts_with_word(value, "all"); /* Word's own words for it */
        else
            take_look(t, property, value);
    }
}

/* Whether a role attribute tells of a region around the page's content. */
static bool role_is_around(struct str role)
{
    static const char *const roles[] = {"navigation", "banner",  "contentinfo", "complementary",
                                        "search",     "menubar", "menu"};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (is_word(role, roles[i]))
            return true;
    return false;
}

/* The digits at the start of a span as a number, as browsers read it; 1 if there
 * are none, TAG_ROWSPAN_MAX + 1 if it is larger than that. */
static unsigned read_span(struct str value)
{
    value = str_trim(value);
    size_t at = value.n && value.p[0] == '+', start = at;
    unsigned span = 0;
    for (; at < value.n && str_is_digit(value.p[at]); at++)
        if (span <= TAG_ROWSPAN_MAX)
            span = span * 10 + (unsigned)(value.p[at] - '0');
    if (at == start)
        return 1;
    return span <= TAG_ROWSPAN_MAX ? span : TAG_ROWSPAN_MAX + 1;
}

static void take_spans(struct tag *t, struct str name, struct str value)
{
    unsigned span = read_span(value);
    if (is_word(name, "colspan"))
        t->colspan = span == 0 || span > TAG_COLSPAN_MAX ? 1 : span;
    else
        t->rowspan = span == 0 || span > TAG_ROWSPAN_MAX ? TAG_ROWSPAN_MAX : span;
}

/* Whether a field of this type shows what it holds. */
static bool type_shows(struct str type)
{
    return type.n == 0 || is_word(type, "text") || is_word(type, "number") || is_word(type, "tel");
}

static void take_field(struct tag *t, struct str name, struct str value)
{
    if (is_word(name, "value"))
        t->value = value;
    else if (is_word(name, "type"))
        t->hidden |= !type_shows(str_trim(value));
}

static void take_attribute(struct tag *t, struct str name, struct str value)
{
    if (element_kind(t->element) == ELEMENT_FIELD)
        take_field(t, name, value);
    if (is_word(name, "style"))
        take_style(t, value);
    else if (is_word(name, "class"))
        t->kind = (uint16_t)(t->kind ^ str_hash(str_trim(value)));
    else if (is_word(name, "hidden"))
        t->hidden = true;
    else if (is_word(name, "colspan") || is_word(name, "rowspan"))
        take_spans(t, name, value);
    else if (is_word(name, "role")) {
        t->hidden |= role_is_around(str_trim(value));
        t->layout |= is_word(str_trim(value), "presentation") || is_word(str_trim(value), "none");
    } else if (is_word(name, "height") && element_kind(t->element) == ELEMENT_ROW)
        t->hidden |= is_word(str_trim(value), "0"); /* Word's row of column widths */
}

/* Reads the attribute value at s.p[*at]; false if it does not end. */
static bool read_value(struct str s, size_t *at, struct str *value)
{
    char quote = *at < s.n ? s.p[*at] : '\0';
    size_t start = *at + 1, end;
    if (quote == '"' || quote == '\'') {
        const char *hit = start < s.n ? memchr(s.p + start, quote, s.n - start) : NULL;
        if (!hit)
            return false;
        end = (size_t)(hit - s.p);
        *at = end + 1;
    } else {
        for (start = end = *at; end < s.n && !is_space(s.p[end]) && s.p[end] != '>';)
            end++;
        *at = end;
    }
    *value = str_make(s.p + start, end - start);
    return true;
}

static void skip_space(struct str s, size_t *at)
{
    while (*at < s.n && is_space(s.p[*at]))
        ++*at;
}

/* Reads the attribute that starts at s.p[*at], which is neither white space nor
 * `/` nor `>`; false if it does not end. */
static bool read_attribute(struct str s, size_t *at, struct tag *t)
{
    size_t start = (*at)++;
    while (*at < s.n && !is_space(s.p[*at]) && !strchr("=/>", s.p[*at]))
        ++*at;
    struct str name = str_make(s.p + start, *at - start), value = {"", 0};
    skip_space(s, at);
    if (*at < s.n && s.p[*at] == '=') {
        ++*at;
        skip_space(s, at);
        if (!read_value(s, at, &value))
            return false;
    }
    if (!t->end)
        take_attribute(t, name, value);
    return true;
}

/* The element whose name starts at s.p[*at]. */
static unsigned read_name(struct str s, size_t *at)
{
    char name[TAG_NAME_MAX];
    size_t n = 0;
    for (; *at < s.n && !is_space(s.p[*at]) && s.p[*at] != '/' && s.p[*at] != '>'; ++*at, n++) {
        char c = s.p[*at];
        if (n < sizeof name)
            name[n] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return n <= sizeof name ? element_find(str_make(name, n)) : HTML_OTHER;
}

unsigned tag_element(struct str s)
{
    enum { MOST = sizeof "</" - 1 + TAG_NAME_MAX + 1 };
    size_t at = 1 + str_starts(s, STR("</"));
    s.n = s.n < MOST ? s.n : MOST;
    return str_starts(s, STR("<")) ? read_name(s, &at) : (unsigned)HTML_OTHER;
}

static unsigned char look_of(unsigned element)
{
    switch (element) {
    case HTML_del:
    case HTML_s:
    case HTML_strike:
        return LOOK_STRUCK;
    case HTML_sub:
    case HTML_sup:
        return LOOK_RAISED;
    default:
        return 0;
    }
}

size_t tag_read(struct str s, struct tag *t)
{
    size_t at = 1;
    *t = (struct tag){.end = s.n > 1 && s.p[1] == '/', .colspan = 1, .rowspan = 1};
    at += t->end;
    t->element = read_name(s, &at);
    t->kind = (uint16_t)t->element;
    t->look = look_of(t->element);
    while (at < s.n) {
        char c = s.p[at];
        if (c == '>') {
            t->empty = s.p[at - 1] == '/';
            return at + 1;
        }
        if (is_space(c) || c == '/')
            at++;
        else if (!read_attribute(s, &at, t))
            return 0;
    }
    return 0;
}
