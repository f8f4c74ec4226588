#include "lex/running.h"

#include "base/utf8.h"
#include "lex/page.h"

/* A title without the page's number behind it, which blanks part from it. */
static struct str without_number(struct str line)
{
    enum { DIGITS_MAX = 3 };
    struct str rest = line;
    size_t digits = 0;
    rest.n -= rest.p[rest.n - 1] == '-';
    rest = str_trim_wide(rest);
    while (rest.n && str_is_digit(rest.p[rest.n - 1]) && digits <= DIGITS_MAX) {
        rest.n--;
        digits++;
    }
    if (digits == 0 || digits > DIGITS_MAX)
        return line;
    struct str title = str_trim_wide(rest);
    if (title.n && title.p[title.n - 1] == '-')
        title = str_trim_wide(str_make(title.p, title.n - 1));
    return title.n < rest.n ? title : line;
}

/* The next character that is no white space from byte *at on, 0 at the end. */
static uint32_t next_char(struct str s, size_t *at)
{
    while (*at < s.n) {
        size_t used;
        uint32_t c = utf8_decode(s.p + *at, s.n - *at, &used);
        *at += used;
        if (!utf8_is_space(c))
            return c;
    }
    return 0;
}

static bool same_but_for_spaces(struct str a, struct str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        uint32_t c = next_char(a, &i);
        if (c != next_char(b, &k))
            return false;
        if (c == 0)
            return true;
    }
}

enum running running_title_slow(struct lexed *lx, struct str line)
{
    struct str title = line.p[line.n - 1] & 0x80 ? line : without_number(line);
    if (!page_ends_title(title))
        return RUNNING_NONE;
    for (size_t i = 0; i < lx->pages.titles; i++)
        if (same_but_for_spaces(title, lx->pages.title[i]))
            return title.n < line.n ? RUNNING_NUMBERED : RUNNING_TITLE;
    if (lx->pages.titles < LEXED_TITLES_MAX)
        lx->pages.title[lx->pages.titles++] = title;
    return RUNNING_NONE;
}
