#include "html/element.h"

/* By first letter, frequent ones first. */
#define ELEMENTS(X)                                                                                \
    X(address, BLOCK)                                                                              \
    X(applet, LEFT_OUT)                                                                            \
    X(area, TAG_ONLY)                                                                              \
    X(article, BLOCK)                                                                              \
    X(aside, LEFT_OUT)                                                                             \
    X(audio, LEFT_OUT)                                                                             \
    X(br, BREAK)                                                                                   \
    X(base, TAG_ONLY)                                                                              \
    X(blockquote, BLOCK)                                                                           \
    X(body, TAG_ONLY)                                                                              \
    X(button, LEFT_OUT)                                                                            \
    X(center, BLOCK)                                                                               \
    X(canvas, LEFT_OUT)                                                                            \
    X(caption, BLOCK)                                                                              \
    X(col, TAG_ONLY)                                                                               \
    X(colgroup, TAG_ONLY)                                                                          \
    X(div, BLOCK)                                                                                  \
    X(datalist, LEFT_OUT)                                                                          \
    X(dd, BLOCK)                                                                                   \
    X(details, BLOCK)                                                                              \
    X(dialog, LEFT_OUT)                                                                            \
    X(dir, BLOCK)                                                                                  \
    X(dl, BLOCK)                                                                                   \
    X(dt, BLOCK)                                                                                   \
    X(embed, TAG_ONLY)                                                                             \
    X(fieldset, BLOCK)                                                                             \
    X(figcaption, BLOCK)                                                                           \
    X(figure, BLOCK)                                                                               \
    X(footer, LEFT_OUT)                                                                            \
    X(form, BLOCK)                                                                                 \
    X(frame, TAG_ONLY)                                                                             \
    X(frameset, TAG_ONLY)                                                                          \
    X(h1, BLOCK)                                                                                   \
    X(h2, BLOCK)                                                                                   \
    X(h3, BLOCK)                                                                                   \
    X(h4, BLOCK)                                                                                   \
    X(h5, BLOCK)                                                                                   \
    X(h6, BLOCK)                                                                                   \
    X(head, TAG_ONLY)                                                                              \
    X(header, BLOCK)                                                                               \
    X(hgroup, BLOCK)                                                                               \
    X(hr, BREAK)                                                                                   \
    X(html, TAG_ONLY)                                                                              \
    X(iframe, RAW)                                                                                 \
    X(img, TAG_ONLY)                                                                               \
    X(input, TAG_ONLY)                                                                             \
    X(li, BLOCK)                                                                                   \
    X(legend, BLOCK)                                                                               \
    X(link, TAG_ONLY)                                                                              \
    X(listing, VERBATIM)                                                                           \
    X(main, BLOCK)                                                                                 \
    X(marquee, BLOCK)                                                                              \
    X(math, LEFT_OUT)                                                                              \
    X(menu, BLOCK)                                                                                 \
    X(meta, TAG_ONLY)                                                                              \
    X(meter, LEFT_OUT)                                                                             \
    X(nav, LEFT_OUT)                                                                               \
    X(noembed, RAW)                                                                                \
    X(noframes, RAW)                                                                               \
    X(noscript, RAW)                                                                               \
    X(object, LEFT_OUT)                                                                            \
    X(ol, BLOCK)                                                                                   \
    X(optgroup, LEFT_OUT)                                                                          \
    X(option, LEFT_OUT)                                                                            \
    X(p, BLOCK)                                                                                    \
    X(param, TAG_ONLY)                                                                             \
    X(pre, VERBATIM)                                                                               \
    X(progress, LEFT_OUT)                                                                          \
    X(rp, LEFT_OUT)                                                                                \
    X(rt, LEFT_OUT)                                                                                \
    X(script, RAW)                                                                                 \
    X(style, RAW)                                                                                  \
    X(section, BLOCK)                                                                              \
    X(search, LEFT_OUT)                                                                            \
    X(select, LEFT_OUT)                                                                            \
    X(source, TAG_ONLY)                                                                            \
    X(summary, BLOCK)                                                                              \
    X(svg, LEFT_OUT)                                                                               \
    X(td, CELL)                                                                                    \
    X(tr, ROW)                                                                                     \
    X(table, TABLE)                                                                                \
    X(th, CELL)                                                                                    \
    X(tbody, ROWS)                                                                                 \
    X(template, LEFT_OUT)                                                                          \
    X(textarea, RAW)                                                                               \
    X(tfoot, ROWS)                                                                                 \
    X(thead, ROWS)                                                                                 \
    X(title, TITLE)                                                                                \
    X(track, TAG_ONLY)                                                                             \
    X(ul, BLOCK)                                                                                   \
    X(video, LEFT_OUT)                                                                             \
    X(wbr, TAG_ONLY)

#define NUMBER(name, kind) NUMBER_##name,
enum { NUMBER_OTHER = ELEMENT_OTHER, ELEMENTS(NUMBER) NUMBERS };
#undef NUMBER
_Static_assert((int)NUMBERS <= (int)ELEMENTS_MAX, "arrays by element are too short");

static const struct element {
    struct str name, start_tag, end_tag;
    enum element_kind kind;
} elements[] = {
#define ELEMENT(name, kind)                                                                        \
    {STR_INIT(#name), STR_INIT("<" #name ">"), STR_INIT("</" #name ">"), ELEMENT_##kind},
    ELEMENT(span, INLINE) ELEMENTS(ELEMENT)
#undef ELEMENT
};

/* The first element of each letter, or of the next one that has any. */
static const unsigned char first[] = {
    NUMBER_address, NUMBER_br,  NUMBER_center, NUMBER_div,   NUMBER_embed, NUMBER_fieldset,
    NUMBER_h1,      NUMBER_h1,  NUMBER_iframe, NUMBER_li,    NUMBER_li,    NUMBER_li,
    NUMBER_main,    NUMBER_nav, NUMBER_object, NUMBER_p,     NUMBER_rp,    NUMBER_rp,
    NUMBER_script,  NUMBER_td,  NUMBER_ul,     NUMBER_video, NUMBER_wbr,   NUMBERS,
    NUMBERS,        NUMBERS,    NUMBERS,
};

unsigned element_find(struct str name)
{
    if (name.n == 0 || name.p[0] < 'a' || name.p[0] > 'z')
        return ELEMENT_OTHER;
    const unsigned char *letter = &first[name.p[0] - 'a'];
    for (unsigned i = letter[0]; i < letter[1]; i++) {
        struct str other = elements[i].name;
        if (name.n == other.n && name.p[name.n - 1] == other.p[name.n - 1] &&
            (name.n <= 2 || memcmp(name.p, other.p, name.n) == 0))
            return i;
    }
    return ELEMENT_OTHER;
}

enum element_kind element_kind(unsigned element)
{
    return elements[element].kind;
}

struct str element_name(unsigned element)
{
    return elements[element].name;
}

struct str element_start_tag(unsigned element)
{
    return elements[element].start_tag;
}

struct str element_end_tag(unsigned element)
{
    return elements[element].end_tag;
}
