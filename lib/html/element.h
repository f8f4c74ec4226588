/* element.h - what each element of HTML means for the text of a page.
 *
 * Sources: HTML Living Standard, sections 4 (elements) and 15.3 (which of them
 * are blocks, and which are not shown). */
#ifndef GIPR_HTML_ELEMENT_H
#define GIPR_HTML_ELEMENT_H

#include "base/str.h"

enum element_kind {
    ELEMENT_INLINE,   /* its text joins what stands around it */
    ELEMENT_BLOCK,    /* starts and ends a line */
    ELEMENT_VERBATIM, /* a block whose blanks and line ends stay */
    ELEMENT_BREAK,    /* ends a line; has no content */
    ELEMENT_TABLE,
    ELEMENT_ROWS, /* a group of rows */
    ELEMENT_ROW,
    ELEMENT_CELL,
    ELEMENT_LEFT_OUT, /* navigation, controls, and what only other programs show */
    ELEMENT_RAW,      /* never shown; its content is no markup */
    ELEMENT_TITLE,
    ELEMENT_FIELD,    /* of a form: what it holds is shown, and is no markup */
    ELEMENT_TAG_ONLY, /* a tag without content, or one that means nothing here */
};

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
    X(del, INLINE)                                                                                 \
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
    X(input, FIELD)                                                                                \
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
    X(s, INLINE)                                                                                   \
    X(strike, INLINE)                                                                              \
    X(style, RAW)                                                                                  \
    X(section, BLOCK)                                                                              \
    X(search, LEFT_OUT)                                                                            \
    X(select, LEFT_OUT)                                                                            \
    X(source, TAG_ONLY)                                                                            \
    X(summary, BLOCK)                                                                              \
    X(sub, INLINE)                                                                                 \
    X(sup, INLINE)                                                                                 \
    X(svg, LEFT_OUT)                                                                               \
    X(td, CELL)                                                                                    \
    X(tr, ROW)                                                                                     \
    X(table, TABLE)                                                                                \
    X(th, CELL)                                                                                    \
    X(tbody, ROWS)                                                                                 \
    X(template, LEFT_OUT)                                                                          \
    X(textarea, FIELD)                                                                             \
    X(tfoot, ROWS)                                                                                 \
    X(thead, ROWS)                                                                                 \
    X(title, TITLE)                                                                                \
    X(track, TAG_ONLY)                                                                             \
    X(ul, BLOCK)                                                                                   \
    X(video, LEFT_OUT)                                                                             \
    X(wbr, TAG_ONLY)

/* An element is known by its number, such as HTML_td.  HTML_OTHER stands for all
 * names that are not listed, which are inline. */
#define ELEMENT_NUMBER(name, kind) HTML_##name,
enum { HTML_OTHER, ELEMENTS(ELEMENT_NUMBER) ELEMENTS_MAX };
#undef ELEMENT_NUMBER

struct element {
    struct str name, start_tag, end_tag; /* of HTML_OTHER: `span` */
    enum element_kind kind;
};

/* By their numbers. */
extern const struct element element_table[ELEMENTS_MAX];

/* The element of a name in lower case, HTML_OTHER if it is not listed. */
unsigned element_find(struct str name);

/* What an element means for the text. */
static inline enum element_kind element_kind(unsigned element)
{
    return element_table[element].kind;
}

#endif
