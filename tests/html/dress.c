/* Paragraphs and tables of a report as pages hold them. */
#include "dress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void put_bytes(struct text *t, const char *p, size_t n)
{
    if (t->n + n > t->cap) {
        t->cap = 2 * (t->cap + n) + 4096;
        t->p = realloc(t->p, t->cap);
        if (t->p == NULL)
            exit(2);
    }
    if (n > 0)
        memcpy(t->p + t->n, p, n);
    t->n += n;
}

void put(struct text *t, const char *s)
{
    put_bytes(t, s, strlen(s));
}

void dress_choose(struct dress *d, unsigned long long seed, unsigned long long index)
{
    static const char *const blanks[] = {"",           "&nbsp;",
                                         "&#160;",     "&nbsp",
                                         "　",         "<p>&nbsp;</p>",
                                         "<br>",       "<span lang=EN-US>&nbsp;</span>",
                                         " \n ",       "<o:p>&nbsp;</o:p>",
                                         "<!-- 0 -->", "&#x3000;<br/>"};
    struct rng *r = &d->rng;

    rng_init(r, seed, index);
    d->encoding = (enum encoding)rng_below(r, ENCODINGS);
    d->frame = (enum frame)rng_below(r, FRAMES);
    d->cell = (enum cell_style)rng_below(r, CELL_STYLES);
    d->upper = rng_chance(r, 300);
    d->minified = rng_chance(r, 300);
    d->open_cells = rng_chance(r, 300);
    d->open_paragraphs = rng_chance(r, 300);
    d->groups = rng_chance(r, 500);
    d->junk = rng_chance(r, 500);
    d->broken_lines = rng_chance(r, 400);
    d->chrome = rng_chance(r, 700);
    d->early_end = rng_chance(r, 300);
    d->splits = rng_chance(r, 300);
    d->word_row = rng_chance(r, 300);
    d->silly_spans = rng_chance(r, 200);
    d->blank = blanks[rng_below(r, sizeof blanks / sizeof *blanks)];
    d->newline = rng_chance(r, 300) ? "\r\n" : "\n";
}

static void put_space(struct dress *d)
{
    if (!d->minified)
        put(&d->out, d->newline);
}

/* ---- text */

static bool is_chinese(const char *p)
{
    return (unsigned char)p[0] >= 0xe4 && (unsigned char)p[0] <= 0xe9;
}

static size_t character_bytes(const char *p)
{
    unsigned char c = (unsigned char)*p;

    return c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

/* Text that the page shows as it is, in spans that may start and end anywhere
 * (but not within a reference) and with line ends where they do not show. */
static void put_text(struct dress *d, const char *p, size_t n)
{
    static const char *const joints[] = {"</span><span>",
                                         "</span><span lang=\"EN-US\" style='font:x'>",
                                         "<b></b>",
                                         "<!-- -->",
                                         "<a name=\"_Toc\"></a>",
                                         "</span><span>\xe2\x80\x8b"};
    bool pieces = d->cell == CELL_PIECES, chinese = false;

    if (pieces)
        put(&d->out, "<span>");
    for (size_t i = 0, size; i < n; i += size) {
        const char *end = p[i] == '&' ? memchr(p + i, ';', n - i) : NULL;
        size = end != NULL ? (size_t)(end - p) - i + 1 : character_bytes(p + i);
        if (pieces && i > 0 && rng_chance(&d->rng, 150))
            put(&d->out, joints[rng_below(&d->rng, sizeof joints / sizeof *joints)]);
        if (d->broken_lines && chinese && is_chinese(p + i) && rng_chance(&d->rng, 80)) {
            put(&d->out, d->newline);
            put(&d->out, rng_chance(&d->rng, 500) ? "  " : "");
        }
        chinese = is_chinese(p + i);
        put_bytes(&d->out, p + i, size);
    }
    if (pieces)
        put(&d->out, "</span>");
}

static void put_paragraph(struct dress *d, const char *p, size_t n)
{
    if (d->frame == FRAME_MARKDOWN) {
        put_bytes(&d->out, p, n);
        put(&d->out, "\n\n");
        return;
    }
    put_tag(d,
            d->junk ? "<p class=\"MsoNormal\" style='text-indent:32.0pt;mso-x:\"<p>\"'>" : "<p>");
    put(&d->out, rng_chance(&d->rng, 500) ? "　　" : "&nbsp;&nbsp;&nbsp; ");
    put_text(d, p, n);
    if (!d->open_paragraphs)
        put_tag(d, "</p>");
    put_space(d);
    chrome_between(d);
}

/* ---- tables */

static void put_cell_content(struct dress *d, const char *p, size_t n)
{
    static const char *const before[] = {
        "", "<span style=\"font-size:10.5pt\"><font face=\"宋体\">",
        "<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US>", "<p>", ""};
    static const char *const behind[] = {"", "</font></span>", "<o:p></o:p></span></p>", "</p>",
                                         ""};

    put(&d->out, before[d->cell]);
    put_text(d, p, n);
    put(&d->out, behind[d->cell]);
}

static void put_attribute(struct dress *d, const char *name, int value)
{
    static const char *const formats[] = {" %s=\"%d\"", " %s=%d", " %s='%d'", " %s = \"%d\""};
    char attribute[64];

    if (value == 1 && !rng_chance(&d->rng, 100))
        return;
    snprintf(attribute, sizeof attribute, formats[rng_below(&d->rng, 4)], name, value);
    put_tag(d, attribute);
}

static void put_cell_tag(struct dress *d, bool head, int rowspan, int colspan)
{
    put_tag(d, head ? "<th" : "<td");
    if (d->junk)
        put(&d->out,
            " width=\"66\" style=\"border:solid 1.0pt;padding:0cm\" title='a > b' data-x=\"<td>\"");
    put_attribute(d, "rowspan", rowspan);
    put_attribute(d, "colspan", colspan);
    put(&d->out, ">");
}

/* A table on its way. */
struct table {
    int rows, columns;
    int row;   /* of the one at hand, from 0 */
    int until; /* first row that no span from above reaches */
};

/* Starts a table, or goes on with it in a new one. */
static void begin_table(struct dress *d)
{
    put_tag(d, "<table border=1 cellspacing=0>");
    put_space(d);
    if (d->groups)
        put_tag(d, rng_chance(&d->rng, 500) ? "<colgroup><col width=9><col></colgroup><tbody>"
                                            : "<tbody>");
}

static void end_table(struct dress *d)
{
    if (d->word_row) {
        put(&d->out, "<![if !supportMisalignedColumns]>");
        put_tag(d, "<tr height=0><td width=1></td><td width=2></td></tr>");
        put(&d->out, "<![endif]>");
    }
    if (d->groups && rng_chance(&d->rng, 500))
        put_tag(d, "</tbody>");
    put_tag(d, "</table>");
    put(&d->out, d->newline);
}

static void end_row(struct dress *d)
{
    if (!d->open_cells)
        put_tag(d, "</tr>");
    put_space(d);
}

/* The content of a cell up to its </td>: text, <br>, <p> and references. */
static void dress_cell(struct dress *d, struct source *s)
{
    bool empty = true;

    for (enum token t; (t = source_next(s)) != TOKEN_END && !source_is(s, "/td");) {
        if (t == TOKEN_TEXT && s->length == 6 && memcmp(s->token, "&nbsp;", 6) == 0)
            continue;
        if (t == TOKEN_TEXT) {
            put_cell_content(d, s->token, s->length);
            empty = false;
        } else if (!empty && (source_is(s, "br") || source_is(s, "p"))) {
            put_tag(d, rng_chance(&d->rng, 500) ? "<br>" : "<br />");
        }
    }
    if (empty)
        put(&d->out, d->blank);
    if (!d->open_cells)
        put_tag(d, "</td>");
    if (!d->minified && rng_chance(&d->rng, 500))
        put(&d->out, d->newline);
}

/* Whether the table can go on in a new one before the row at hand. */
static bool may_split(struct dress *d, const struct table *t)
{
    return d->splits && t->rows > 6 && t->row > 3 && t->row >= t->until && rng_chance(&d->rng, 200);
}

static void dress_row(struct dress *d, struct source *s, struct table *t)
{
    int column = 0;

    if (may_split(d, t)) {
        end_table(d);
        put(&d->out, rng_chance(&d->rng, 500) ? "<p>&nbsp;</p>" : "<p>— 3 —</p>");
        begin_table(d);
    }
    put_tag(d, d->junk ? "<tr style='height:1cm'>" : "<tr>");
    while (source_next(s) != TOKEN_END && !source_is(s, "/tr")) {
        if (!source_is(s, "td"))
            continue;
        int colspan = source_span(s, "colspan"), rowspan = source_span(s, "rowspan");
        bool all = column == 0 && t->row > 0 && colspan == t->columns;
        put_cell_tag(d, t->row == 0 && d->junk, rowspan, all && d->silly_spans ? 9999 : colspan);
        dress_cell(d, s);
        column += colspan;
        if (t->until < t->row + rowspan)
            t->until = t->row + rowspan;
    }
    if (t->row++ == 0)
        t->columns = column;
    end_row(d);
}

static void dress_table(struct dress *d, struct source *s)
{
    struct table t = {0};
    struct source ahead = *s;

    while (source_next(&ahead) != TOKEN_END && !source_is(&ahead, "/table"))
        t.rows += source_is(&ahead, "tr");
    if (d->early_end && d->frame == FRAME_NONE) {
        put_tag(d, "</body></html>");
        d->early_end = false;
    }
    begin_table(d);
    while (source_next(s) != TOKEN_END && !source_is(s, "/table"))
        if (source_is(s, "tr"))
            dress_row(d, s, &t);
    end_table(d);
    chrome_between(d);
}

/* ---- the page */

void dress_page(struct dress *d, const char *p, size_t n)
{
    struct source s = {.at = p, .end = p + n};

    d->out.n = 0;
    chrome_begin(d);
    for (enum token t; (t = source_next(&s)) != TOKEN_END;) {
        if (source_is(&s, "table")) {
            dress_table(d, &s);
        } else if (source_is(&s, "p")) {
            if (source_next(&s) == TOKEN_TEXT)
                put_paragraph(d, s.token, s.length);
        }
    }
    chrome_end(d);
}
