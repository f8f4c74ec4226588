#include "lex/wrapping.h"

#include "lex/figure_words.h"

static const struct str no_break = STR_INIT("&nbsp;");

/* Bytes of the tag that s starts with, 0 if there is none, or one whose name is not as asked for.
 */
static size_t tag_named(struct str s, bool (*is_name)(struct str))
{
    if (!str_starts(s, STR("<")))
        return 0;
    struct str name = str_from(s, str_starts(s, STR("</")) ? 2 : 1);
    size_t end = str_find(name, STR(">"), 0), n = 0;
    while (n < end && name.p[n] != ' ' && name.p[n] != '/')
        n++;
    if (end == name.n || !is_name(str_make(name.p, n)))
        return 0;
    return (size_t)(name.p + end + 1 - s.p);
}

/* The same of one that does not change what the text in it means. */
static size_t tag_at(struct str s)
{
    return tag_named(s, figure_word_is_tag);
}

/* Bytes of what is left of a page at the start of s, and at its end; 0 if there is nothing. */
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

/* s without what is left of a page around it; all of it where there is nothing else. */
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

/* s without what Markdown and CSV put around it. */
static struct str undress(struct str s)
{
    while ((s.n > 2 || str_eq(s, STR("\"\""))) && s.p[0] == s.p[s.n - 1] && s.p[0] &&
           strchr("*_`\"", s.p[0]))
        s = str_trim_wide(str_make(s.p + 1, s.n - 2));
    bool escaped = s.n > 1 && s.p[0] == '\\' && (s.p[1] == '-' || s.p[1] == '+');
    return escaped ? str_from(s, 1) : s;
}

struct str wrapping_strip(struct str text)
{
    return undress(without_markup(text));
}

/* Bytes of the mark that opens or closes a span of Pandoc's at the start of s, 0 if there is none.
 */
static size_t span_mark(struct str s)
{
    size_t end = str_starts(s, STR("]{")) ? str_find(s, STR("}"), 0) : s.n;
    if (end < s.n)
        return end + 1;
    return str_starts(s, STR("[")) && str_find(s, STR("]{"), 0) < s.n;
}

struct str wrapping_join(struct str text, char *to, size_t size)
{
    size_t len = 0, used = 1;
    if (text.n > size)
        return text;
    for (struct str s = text; s.n > 0; s = str_from(s, used)) {
        used = tag_named(s, figure_word_is_inline);
        used = used > 0 ? used : span_mark(s);
        if (used > 0)
            continue;
        to[len++] = s.p[0];
        used = 1;
    }
    struct str joined = str_trim_wide(str_make(to, len));
    return joined.n > 0 ? joined : text;
}
