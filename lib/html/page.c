#include "html/page.h"

#include <strings.h>

#include <libxml/HTMLparser.h>

#include "base/utf8.h"
#include "html/entity.h"

/* ---- what a text is */

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

/* ---- what the parser tells */

/* Whether what stands in the innermost of `depth` elements stands outside of all
 * but the body, where lines stay lines. */
static bool is_loose(const struct page *p, unsigned depth)
{
    return p->mixed && depth == 1;
}

/* A <br>, which in a row of a Markdown table only divides words. */
static void put_break(struct page *p)
{
    struct str line = buf_str(&p->flow.text, p->flow.start);
    if (is_loose(p, p->nesting.depth - 1) && str_starts(line, STR("|")))
        flow_put_verbatim(&p->flow, STR(" "));
    else
        flow_end(&p->flow);
}

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

static void start_look(struct page *p, const struct tag *t)
{
    unsigned depth = p->nesting.depth, look = depth > 1 ? p->look[depth - 2] : 0;
    if (look && element_kind(t->element) == ELEMENT_CELL)
        look = look_around_cell(p);
    if (t->look & LOOK_SIZED)
        look &= ~(unsigned)LOOK_TINY;
    p->look[depth - 1] = (unsigned char)(look | t->look);
}

static void start_shown(struct page *p, const struct tag *t)
{
    switch (element_kind(t->element)) {
    case ELEMENT_VERBATIM:
        p->verbatim++;
        flow_start_block(&p->flow, t->kind);
        break;
    case ELEMENT_BLOCK:
        flow_start_block(&p->flow, t->kind);
        break;
    case ELEMENT_BREAK:
        if (t->ends_row)
            grids_end_row(&p->grids);
        else
            put_break(p);
        break;
    case ELEMENT_TABLE:
        grids_table(&p->grids, t->layout);
        break;
    case ELEMENT_ROWS:
        grids_rows(&p->grids);
        break;
    case ELEMENT_ROW:
        grids_row(&p->grids);
        break;
    case ELEMENT_CELL:
        grids_cell(&p->grids, t);
        break;
    case ELEMENT_TITLE:
        p->in_title = true;
        break;
    default:
        break;
    }
}

static void end_shown(struct page *p, unsigned element)
{
    switch (element_kind(element)) {
    case ELEMENT_VERBATIM:
        p->verbatim--;
        flow_end_block(&p->flow);
        break;
    case ELEMENT_BLOCK:
        flow_end_block(&p->flow);
        break;
    case ELEMENT_TABLE:
        grids_end_table(&p->grids);
        break;
    case ELEMENT_ROWS:
        grids_rows(&p->grids);
        break;
    case ELEMENT_ROW:
        grids_end_row(&p->grids);
        break;
    case ELEMENT_CELL:
        grids_end_cell(&p->grids);
        break;
    case ELEMENT_TITLE:
        p->in_title = false;
        flow_end(&p->title);
        break;
    default:
        break;
    }
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attribute)
{
    struct page *p = context;
    const struct tag *t = skeleton_tag(&p->skeleton);
    (void)attribute;
    if (!t || strcmp((const char *)name, element_table[t->element].name.p) != 0 ||
        !nesting_push(&p->nesting, t->element)) {
        p->lost = true;
        return;
    }
    p->skeleton.tags_taken++;
    if (p->skipped) {
        p->skipped++;
    } else if (t->hidden || element_kind(t->element) == ELEMENT_LEFT_OUT) {
        p->skipped = 1;
        if (!t->hidden)
            flow_end(&p->flow);
    } else {
        start_look(p, t);
        start_shown(p, t);
    }
}

static void on_end(void *context, const xmlChar *name)
{
    struct page *p = context;
    (void)name;
    if (p->nesting.depth == 0) {
        p->lost = true;
        return;
    }
    unsigned element = nesting_pop(&p->nesting);
    if (p->skipped)
        p->skipped--;
    else
        end_shown(p, element);
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

/* Puts out text with its character references decoded. */
static void put_text(struct page *p, struct str text)
{
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

/* Each of the n bytes stands for a text. */
static void on_text(void *context, const xmlChar *bytes, int n)
{
    struct page *p = context;
    (void)bytes;
    for (; n > 0; n--) {
        struct str text = skeleton_take_text(&p->skeleton);
        p->lost |= !text.p;
        if (!p->skipped && !(look_here(p) & (LOOK_STRUCK | LOOK_UNSEEN | LOOK_TINY)))
            put_text(p, text);
    }
}

/* ---- reading */

static htmlParserCtxtPtr new_parser(struct page *p)
{
    /* Without a handler for errors none is printed; pages are full of them. */
    htmlSAXHandler handler = {.startElement = on_start,
                              .endElement = on_end,
                              .characters = on_text,
                              .ignorableWhitespace = on_text};
    htmlParserCtxtPtr parser =
        htmlCreatePushParserCtxt(&handler, p, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parser)
        htmlCtxtUseOptions(parser, HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOIMPLIED |
                                       HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
    return parser;
}

static void start_page(struct page *p, struct str text, enum page_kind kind)
{
    nesting_clear(&p->nesting);
    skeleton_start(&p->skeleton, text, &p->nesting);
    flow_clear(&p->flow);
    flow_clear(&p->title);
    grids_start(&p->grids, &p->flow, text.n);
    p->skipped = p->verbatim = 0;
    p->lost = p->in_title = false;
    p->mixed = kind != PAGE_HTML;
}

int page_read(struct page *p, struct str text, enum page_kind kind, struct page_text *result,
              struct err *e)
{
    start_page(p, text, kind);
    htmlParserCtxtPtr parser = new_parser(p);
    if (!parser)
        return err_set(e, NULL, 0, "out of memory");
    while (skeleton_next(&p->skeleton))
        htmlParseChunk(parser, p->skeleton.out.p, (int)p->skeleton.out.len, 0);
    htmlParseChunk(parser, NULL, 0, 1);
    htmlFreeParserCtxt(parser);
    if (p->lost || !skeleton_is_done(&p->skeleton))
        return err_set(e, NULL, 0, "the HTML parser gave up");
    *result = (struct page_text){.text = flow_finish(&p->flow),
                                 .title = str_trim(flow_finish(&p->title)),
                                 .oversized = p->grids.oversized};
    return 0;
}

void page_free(struct page *p)
{
    skeleton_free(&p->skeleton);
    grids_free(&p->grids);
    flow_free(&p->flow);
    flow_free(&p->title);
    *p = (struct page){.mixed = false};
}
