#include "html/element.h"

struct element {
    struct str name;
    enum element_kind kind;
};

/* ELEMENT_OTHER, then all others by name. */
static const struct element elements[] = {
    {STR_INIT("span"), ELEMENT_INLINE},
    {STR_INIT("address"), ELEMENT_BLOCK},
    {STR_INIT("applet"), ELEMENT_LEFT_OUT},
    {STR_INIT("area"), ELEMENT_TAG_ONLY},
    {STR_INIT("article"), ELEMENT_BLOCK},
    {STR_INIT("aside"), ELEMENT_LEFT_OUT},
    {STR_INIT("audio"), ELEMENT_LEFT_OUT},
    {STR_INIT("base"), ELEMENT_TAG_ONLY},
    {STR_INIT("blockquote"), ELEMENT_BLOCK},
    {STR_INIT("body"), ELEMENT_TAG_ONLY},
    {STR_INIT("br"), ELEMENT_BREAK},
    {STR_INIT("button"), ELEMENT_LEFT_OUT},
    {STR_INIT("canvas"), ELEMENT_LEFT_OUT},
    {STR_INIT("caption"), ELEMENT_BLOCK},
    {STR_INIT("center"), ELEMENT_BLOCK},
    {STR_INIT("col"), ELEMENT_TAG_ONLY},
    {STR_INIT("colgroup"), ELEMENT_TAG_ONLY},
    {STR_INIT("datalist"), ELEMENT_LEFT_OUT},
    {STR_INIT("dd"), ELEMENT_BLOCK},
    {STR_INIT("details"), ELEMENT_BLOCK},
    {STR_INIT("dialog"), ELEMENT_LEFT_OUT},
    {STR_INIT("dir"), ELEMENT_BLOCK},
    {STR_INIT("div"), ELEMENT_BLOCK},
    {STR_INIT("dl"), ELEMENT_BLOCK},
    {STR_INIT("dt"), ELEMENT_BLOCK},
    {STR_INIT("embed"), ELEMENT_TAG_ONLY},
    {STR_INIT("fieldset"), ELEMENT_BLOCK},
    {STR_INIT("figcaption"), ELEMENT_BLOCK},
    {STR_INIT("figure"), ELEMENT_BLOCK},
    {STR_INIT("footer"), ELEMENT_LEFT_OUT},
    {STR_INIT("form"), ELEMENT_BLOCK},
    {STR_INIT("frame"), ELEMENT_TAG_ONLY},
    {STR_INIT("frameset"), ELEMENT_TAG_ONLY},
    {STR_INIT("h1"), ELEMENT_BLOCK},
    {STR_INIT("h2"), ELEMENT_BLOCK},
    {STR_INIT("h3"), ELEMENT_BLOCK},
    {STR_INIT("h4"), ELEMENT_BLOCK},
    {STR_INIT("h5"), ELEMENT_BLOCK},
    {STR_INIT("h6"), ELEMENT_BLOCK},
    {STR_INIT("head"), ELEMENT_TAG_ONLY},
    {STR_INIT("header"), ELEMENT_BLOCK},
    {STR_INIT("hgroup"), ELEMENT_BLOCK},
    {STR_INIT("hr"), ELEMENT_BREAK},
    {STR_INIT("html"), ELEMENT_TAG_ONLY},
    {STR_INIT("iframe"), ELEMENT_RAW},
    {STR_INIT("img"), ELEMENT_TAG_ONLY},
    {STR_INIT("input"), ELEMENT_TAG_ONLY},
    {STR_INIT("legend"), ELEMENT_BLOCK},
    {STR_INIT("li"), ELEMENT_BLOCK},
    {STR_INIT("link"), ELEMENT_TAG_ONLY},
    {STR_INIT("listing"), ELEMENT_VERBATIM},
    {STR_INIT("main"), ELEMENT_BLOCK},
    {STR_INIT("marquee"), ELEMENT_BLOCK},
    {STR_INIT("math"), ELEMENT_LEFT_OUT},
    {STR_INIT("menu"), ELEMENT_BLOCK},
    {STR_INIT("meta"), ELEMENT_TAG_ONLY},
    {STR_INIT("meter"), ELEMENT_LEFT_OUT},
    {STR_INIT("nav"), ELEMENT_LEFT_OUT},
    {STR_INIT("noembed"), ELEMENT_RAW},
    {STR_INIT("noframes"), ELEMENT_RAW},
    {STR_INIT("noscript"), ELEMENT_RAW},
    {STR_INIT("object"), ELEMENT_LEFT_OUT},
    {STR_INIT("ol"), ELEMENT_BLOCK},
    {STR_INIT("optgroup"), ELEMENT_LEFT_OUT},
    {STR_INIT("option"), ELEMENT_LEFT_OUT},
    {STR_INIT("p"), ELEMENT_BLOCK},
    {STR_INIT("param"), ELEMENT_TAG_ONLY},
    {STR_INIT("pre"), ELEMENT_VERBATIM},
    {STR_INIT("progress"), ELEMENT_LEFT_OUT},
    {STR_INIT("rp"), ELEMENT_LEFT_OUT},
    {STR_INIT("rt"), ELEMENT_LEFT_OUT},
    {STR_INIT("script"), ELEMENT_RAW},
    {STR_INIT("search"), ELEMENT_LEFT_OUT},
    {STR_INIT("section"), ELEMENT_BLOCK},
    {STR_INIT("select"), ELEMENT_LEFT_OUT},
    {STR_INIT("source"), ELEMENT_TAG_ONLY},
    {STR_INIT("style"), ELEMENT_RAW},
    {STR_INIT("summary"), ELEMENT_BLOCK},
    {STR_INIT("svg"), ELEMENT_LEFT_OUT},
    {STR_INIT("table"), ELEMENT_TABLE},
    {STR_INIT("tbody"), ELEMENT_ROWS},
    {STR_INIT("td"), ELEMENT_CELL},
    {STR_INIT("template"), ELEMENT_LEFT_OUT},
    {STR_INIT("textarea"), ELEMENT_RAW},
    {STR_INIT("tfoot"), ELEMENT_ROWS},
    {STR_INIT("th"), ELEMENT_CELL},
    {STR_INIT("thead"), ELEMENT_ROWS},
    {STR_INIT("title"), ELEMENT_TITLE},
    {STR_INIT("tr"), ELEMENT_ROW},
    {STR_INIT("track"), ELEMENT_TAG_ONLY},
    {STR_INIT("ul"), ELEMENT_BLOCK},
    {STR_INIT("video"), ELEMENT_LEFT_OUT},
    {STR_INIT("wbr"), ELEMENT_TAG_ONLY},
};

enum { ELEMENTS = sizeof elements / sizeof *elements };
_Static_assert((int)ELEMENTS <= (int)ELEMENTS_MAX, "arrays by element are too short");

unsigned element_find(struct str name)
{
    unsigned low = 1, high = ELEMENTS;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        int order = str_cmp(name, elements[middle].name);
        if (order == 0)
            return middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
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
