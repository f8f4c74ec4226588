#include "html/element.h"

const struct element element_table[ELEMENTS_MAX] = {
#define ELEMENT(name, kind)                                                                        \
    {STR_INIT(#name), STR_INIT("<" #name ">"), STR_INIT("</" #name ">"), ELEMENT_##kind},
    ELEMENT(span, INLINE) ELEMENTS(ELEMENT)
#undef ELEMENT
};

/* The first element of each letter, or of the next one that has any. */
static const unsigned char first[] = {
    HTML_address, HTML_br,     HTML_center,  HTML_div,     HTML_embed,   HTML_fieldset, HTML_h1,
    HTML_h1,      HTML_iframe, HTML_li,      HTML_li,      HTML_li,      HTML_main,     HTML_nav,
    HTML_object,  HTML_p,      HTML_rp,      HTML_rp,      HTML_script,  HTML_td,       HTML_ul,
    HTML_video,   HTML_wbr,    ELEMENTS_MAX, ELEMENTS_MAX, ELEMENTS_MAX, ELEMENTS_MAX,
};

unsigned element_find(struct str name)
{
    if (name.n == 0 || name.p[0] < 'a' || name.p[0] > 'z')
        return HTML_OTHER;
    if (str_eq(name, element_table[HTML_OTHER].name)) /* the most frequent of them */
        return HTML_OTHER;
    const unsigned char *letter = &first[name.p[0] - 'a'];
    for (unsigned i = letter[0]; i < letter[1]; i++) {
        struct str other = element_table[i].name;
        if (name.n == other.n && name.p[name.n - 1] == other.p[name.n - 1] &&
            (name.n <= 2 || memcmp(name.p, other.p, name.n) == 0))
            return i;
    }
    return HTML_OTHER;
}
