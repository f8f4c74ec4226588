/* Pages as offices publish them: for the HTML filter, and for feeding extractors. */
#include "gen.h"

static void put_span(struct report *r, const char *name, int n)
{
    char text[32];

    if (n > 1) {
        snprintf(text, sizeof text, " %s=\"%d\"", name, n);
        out_text(r, text);
    }
}

void layout_html(struct report *r, const struct table *t)
{
    static const char *const blanks[] = {"", "&nbsp;", "<br>"};
    const char *blank = blanks[rng_below(&r->rng, 3)];
    bool paragraphs = rng_chance(&r->rng, 300);

    out_text(r, "<table border=\"1\">");
    out_newline(r);
    for (int row = 0; row < t->rows; row++) {
        out_text(r, "<tr>");
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            out_text(r, "<td");
            put_span(r, "rowspan", c->rowspan);
            put_span(r, "colspan", c->colspan);
            out_text(r, paragraphs ? "><p>" : ">");
            if (c->text[0] == '\0')
                out_text(r, blank);
            out_cell(r, c, paragraphs ? "</p><p>" : "<br>");
            out_text(r, paragraphs ? "</p></td>" : "</td>");
        }
        out_text(r, "</tr>");
        out_newline(r);
    }
    out_text(r, "</table>");
    out_newline(r);
}
