/* page_kind.c - whether a text is a page. */
#include <strings.h>

#include "html/page.h"

/* Whether s starts with one of the tags around a whole page. */
static bool is_page_start(struct str s)
{
    static const char *const starts[] = {"<html", "<head", "<body", "<!doctype"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (s.n > strlen(starts[i]) && strncasecmp(s.p, starts[i], strlen(starts[i])) == 0)
            return true;
    return false;
}

enum page_kind page_kind(struct str text)
{
    enum page_kind kind = PAGE_TEXT;
    struct str start = str_trim_wide(text);
    unsigned first = tag_element(start);
    if (first != HTML_OTHER && element_kind(first) != ELEMENT_TABLE)
        return PAGE_HTML;
    for (size_t at = 0; (at = str_find(text, STR("<"), at)) < text.n; at++) {
        struct str s = str_from(text, at);
        if (is_page_start(s))
            return PAGE_HTML;
        if (tag_element(s) != HTML_OTHER || str_starts(s, STR("<!--")))
            kind = PAGE_MIXED;
    }
    return kind;
}
