#include "html/page.h"

#include <libxml/HTMLparser.h>

#include "html/page_put.h"

/* ---- what the parser tells */

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
            page_put_break(p);
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
        page_start_look(p, t);
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

/* Each of the n bytes stands for a text. */
static void on_text(void *context, const xmlChar *bytes, int n)
{
    struct page *p = context;
    (void)bytes;
    for (; n > 0; n--) {
        struct str text = skeleton_take_text(&p->skeleton);
        p->lost |= !text.p;
        if (!p->skipped)
            page_put_text(p, text);
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
