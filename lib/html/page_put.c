#include "html/page_put.h"

#include "base/utf8.h"
#include "html/entity.h"

/* How text looks within the innermost open element. */
static unsigned look_here(const struct page *p)
{
    return p->nesting.depth > 0 ? p->look[p->nesting.depth - 1] : 0;
}

/* How it looks around a cell that starts, which is the innermost of all: a cell ends inline
 * elements that an earlier one has left open. */
static unsigned look_around_cell(const struct page *p)
{
    unsigned depth = p->nesting.depth - 1, look = depth > 0 ? p->look[depth - 1] : 0;
    for (; look && depth > 0; depth--) {
        enum element_kind kind = element_kind(p->nesting.element[depth - 1]);
        if (kind == ELEMENT_TABLE)
            break;
        if (kind == ELEMENT_INLINE)
            look = depth > 1 ? p->look[depth - 2] : 0;
    }
    return look & ~(unsigned)LOOK_RAISED;
}

void page_start_look(struct page *p, const struct tag *t)
{
    unsigned depth = p->nesting.depth, look = depth > 1 ? p->look[depth - 2] : 0;
    if (look && element_kind(t->element) == ELEMENT_CELL)
        look = look_around_cell(p);
    if (t->look & LOOK_SIZED)
        look &= ~(unsigned)LOOK_TINY;
    p->look[depth - 1] = (unsigned char)(look | t->look);
}

/* Whether what stands in the innermost of `depth` elements stands outside of all
 * but the body, where lines stay lines. */
static bool is_loose(const struct page *p, unsigned depth)
{
    return p->mixed && depth == 1;
}

void page_put_break(struct page *p)
{
    struct str line = buf_str(&p->flow.text, p->flow.start);
    if (is_loose(p, p->nesting.depth - 1) && str_starts(line, STR("|")))
        flow_put_verbatim(&p->flow, STR(" "));
    else
        flow_end(&p->flow);
}

static void put_plain(struct page *p, struct str text)
{
    if (p->in_title && p->title.start > 0)
        return; /* the first one counts */
    if (p->in_title)
        flow_put(&p->title, text);
    else if (p->verbatim || is_loose(p, p->nesting.depth))
        flow_put_verbatim(&p->flow, text);
    else
        flow_put(&p->flow, text);
}

/* Whether there is a digit in s that can be one of a figure. */
static bool has_digit(struct str s)
{
    for (; s.n > 0; s = str_from(s, 1))
        if (str_is_digit(s.p[0]) || utf8_starts_wide_digit(s))
            return true;
    return false;
}

/* Whether text starts behind or with a bracket. */
static bool is_in_brackets(const struct page *p, struct str text)
{
    return str_starts(str_trim(text), STR("[")) ||
           str_ends(buf_str(&p->flow.text, p->flow.start), STR("["));
}

/* Raised digits stand in brackets, so that they never become part of a figure. */
static void put_shown(struct page *p, struct str text)
{
    bool raised = (look_here(p) & LOOK_RAISED) != 0 && has_digit(text);
    if (!raised || is_in_brackets(p, text)) {
        put_plain(p, text);
        return;
    }
    put_plain(p, STR("["));
    put_plain(p, str_trim(text));
    put_plain(p, STR("]"));
}

void page_put_text(struct page *p, struct str text)
{
    if (look_here(p) & (LOOK_STRUCK | LOOK_UNSEEN | LOOK_TINY))
        return;
    while (text.n) {
        char bytes[4];
        uint32_t character = '&';
        size_t plain = str_find(text, STR("&"), 0);
        put_shown(p, str_make(text.p, plain));
        text = str_from(text, plain);
        if (text.n == 0)
            break;
        size_t used = entity_read(text, &character);
        put_shown(p, str_make(bytes, utf8_encode(character, bytes)));
        text = str_from(text, used ? used : 1);
    }
}
