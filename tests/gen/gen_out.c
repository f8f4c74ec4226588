/* The report's text: lines, pages, paragraphs and cells. */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

enum { PROSE_WIDTH = 76, MAX_PIECES = 256 };

void out_bytes(struct report *r, const char *s, size_t n)
{
    if (r->len + n > r->cap) {
        size_t cap = 2 * (r->cap + n) + 65536;
        char *more = realloc(r->out, cap);
        if (more == NULL) {
            fprintf(stderr, "gipr-gen: out of memory\n");
            exit(2);
        }
        r->out = more;
        r->cap = cap;
    }
    memcpy(r->out + r->len, s, n);
    r->len += n;
}

void out_text(struct report *r, const char *s)
{
    out_bytes(r, s, strlen(s));
}

void out_blanks(struct report *r, int n)
{
    static const char blanks[] = "                                                                ";
    int most = (int)sizeof blanks - 1;

    for (; n > most; n -= most)
        out_bytes(r, blanks, (size_t)most);
    if (n > 0)
        out_bytes(r, blanks, (size_t)n);
}

static void end_line(struct report *r)
{
    if (r->len > r->start && r->style.trailing > 0 && rng_chance(&r->rng, r->style.trailing))
        out_text(r, rng_chance(&r->rng, 500) ? " " : "  ");
    out_text(r, r->style.crlf ? "\r\n" : "\n");
    r->start = r->len;
    r->line++;
    r->page_line++;
}

/* The foot of a page; the form feed stands before the next page's first line. */
void out_page(struct report *r)
{
    static const char *const before[] = {"", "- ", "", "— "}, *const behind[] = {"", " -", "",
                                                                                 " —"};
    char number[64];

    if (r->style.page_number > 0) {
        end_line(r);
        if (r->order->layout->indent > 0)
            out_blanks(r, 44);
        snprintf(number, sizeof number, "%s%d%s", before[r->style.page_number], r->page,
                 behind[r->style.page_number]);
        out_text(r, number);
        end_line(r);
    }
    out_text(r, "\f");
    r->start = r->len;
    r->page++;
    r->page_line = 0;
}

void out_newline(struct report *r)
{
    end_line(r);
    if ((r->order->layout->flags & PAGED) && r->page_line >= r->style.lines_a_page)
        out_page(r);
}

void out_cell(struct report *r, const struct grid_cell *c, const char *with)
{
    const char *s = c->text, *pad = *s != '\0' ? r->style.cell_pad : "";

    out_text(r, pad);
    for (size_t n; n = strcspn(s, "\n"), s[n] == '\n'; s += n + 1) {
        out_bytes(r, s, n);
        out_text(r, with);
    }
    out_text(r, s);
    out_text(r, pad);
}

/* Text within markup. */
static void put_escaped(struct report *r, const char *s)
{
    for (size_t n; n = strcspn(s, "<>&"), s[n] != '\0'; s += n + 1) {
        out_bytes(r, s, n);
        out_text(r, s[n] == '<' ? "&lt;" : s[n] == '>' ? "&gt;" : "&amp;");
    }
    out_text(r, s);
}

static void set_paragraph(struct report *r, const char *s, int first_indent)
{
    struct piece pieces[MAX_PIECES];
    const struct layout *l = r->order->layout;
    int n;

    if (l->flags & MARKUP) {
        out_text(r, "<p>");
        put_escaped(r, s);
        out_text(r, "</p>");
        out_newline(r);
    } else if (!(l->flags & WRAPPED)) {
        out_text(r, s);
        out_newline(r);
    } else {
        n = wrap(s, PROSE_WIDTH - l->indent, pieces, MAX_PIECES);
        for (int i = 0; i < n; i++) {
            out_blanks(r, l->indent + (i == 0 ? first_indent : 0));
            out_bytes(r, pieces[i].s, pieces[i].n);
            out_newline(r);
        }
    }
    if (l->flags & BLANK_LINES)
        out_newline(r);
}

void out_paragraph(struct report *r, const char *s)
{
    set_paragraph(r, prose_make(r, s), r->order->layout->indent > 0 ? 4 : 0);
}

void out_heading(struct report *r, const char *topic, const char *s)
{
    struct section *section = &r->sections[r->nsections++];

    section->topic = topic;
    section->heading = prose_make(r, s);
    section->line = r->line;
    set_paragraph(r, section->heading, 0);
}

void out_begin(struct report *r)
{
    if (r->style.bom) {
        out_text(r, "\xef\xbb\xbf");
        r->start = r->len;
    }
    if (r->order->layout->flags & MARKUP) {
        out_text(r, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        out_newline(r);
    }
}

void out_end(struct report *r)
{
    if (r->order->layout->flags & MARKUP) {
        out_text(r, "</body></html>");
        out_newline(r);
    }
    if (r->style.no_final_newline)
        while (r->len > 0 && (r->out[r->len - 1] == '\n' || r->out[r->len - 1] == '\r'))
            r->len--;
}

void out_table(struct report *r, const struct table *t)
{
    r->order->layout->write(r, t);
}
