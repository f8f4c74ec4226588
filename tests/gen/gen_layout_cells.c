/* Layouts without visible cell borders: paragraphs, lines, one line, PDF text in content order. */
#include "gen.h"

#include <string.h>

/* The lines of a cell, each ended, with an empty line after each but the last if apart. */
static void put_lines(struct report *r, const struct grid_cell *c, bool apart)
{
    const char *s = c->text;

    out_text(r, r->style.cell_pad);
    for (size_t n; n = strcspn(s, "\n"), s[n] == '\n'; s += n + 1) {
        out_bytes(r, s, n);
        out_newline(r);
        if (apart)
            out_newline(r);
    }
    out_text(r, s);
    out_text(r, r->style.cell_pad);
    out_newline(r);
}

void layout_para(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        if (t->cells[i].text[0] == '\0')
            continue;
        put_lines(r, &t->cells[i], r->style.break_as_paragraph);
        out_newline(r);
    }
}

/* A blank cell is an empty paragraph, of which one empty line is left. */
void layout_parablank(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        const struct grid_cell *c = &t->cells[i];
        if (c->lost)
            continue;
        if (c->text[0] != '\0')
            put_lines(r, c, true);
        out_newline(r);
    }
}

/* All cells, blank ones too, are divided by an empty line. */
void layout_parafull(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        if (t->cells[i].lost)
            continue;
        if (t->cells[i].text[0] != '\0')
            put_lines(r, &t->cells[i], false);
        else
            out_newline(r);
        out_newline(r);
    }
}

static void put_cell_lines(struct report *r, const struct table *t, const char *blank)
{
    for (int i = 0; i < t->count; i++) {
        const struct grid_cell *c = &t->cells[i];
        if (c->lost)
            continue;
        if (c->text[0] != '\0') {
            put_lines(r, c, false);
        } else {
            out_text(r, blank);
            out_newline(r);
        }
    }
}

void layout_line(struct report *r, const struct table *t)
{
    put_cell_lines(r, t, r->style.blank);
}

void layout_lineempty(struct report *r, const struct table *t)
{
    put_cell_lines(r, t, "");
}

/* As a word processor's rows are unpacked: a cell that a row span covers is one more blank. */
void layout_linefull(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int col = 0; col < t->cols;) {
            const struct grid_cell *c = &t->cells[t->owner[row][col]];
            if (c->row == row && c->text[0] != '\0')
                put_lines(r, c, false);
            else if (!c->lost) {
                out_text(r, r->style.blank);
                out_newline(r);
            }
            col += c->colspan;
        }
    }
}

/* The cells of one row that hold something, divided by one blank; false if there are none. */
static bool put_joined(struct report *r, const struct table *t, int row, bool first)
{
    for (int i = t->first[row]; i < t->first[row + 1]; i++) {
        if (t->cells[i].text[0] == '\0')
            continue;
        if (!first)
            out_text(r, " ");
        out_cell(r, &t->cells[i], " ");
        first = false;
    }
    return !first;
}

void layout_wet(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        if (rng_chance(&r->rng, (uint32_t)r->style.joined_rows)) {
            if (put_joined(r, t, row, true))
                out_newline(r);
            continue;
        }
        for (int i = t->first[row]; i < t->first[row + 1]; i++)
            if (t->cells[i].text[0] != '\0')
                put_lines(r, &t->cells[i], false);
    }
}

void layout_oneline(struct report *r, const struct table *t)
{
    bool any = false;

    for (int row = 0; row < t->rows; row++)
        any = put_joined(r, t, row, !any);
    out_newline(r);
}

/* Columns that labels have in a PDF table of so many grid columns. */
static int label_width(const struct table *t, const struct grid_cell *c)
{
    if (c->kind == KIND_HEAD)
        return t->cols > 10 ? 4 : 12;
    if (c->kind == KIND_GROUP)
        return 6;
    return t->cols == 3 ? 52 : 12 + 8 * c->colspan;
}

/* A text that runs over several lines stands on lines of its own; what fits on one line is joined.
 */
void layout_raw(struct report *r, const struct table *t)
{
    struct piece pieces[64];

    for (int row = 0; row < t->rows; row++) {
        bool open = false;
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            int n = 1;
            if (c->text[0] == '\0')
                continue;
            if (c->kind == KIND_FIGURE || c->kind == KIND_UNIT)
                pieces[0] = (struct piece){.s = c->text, .n = strlen(c->text)};
            else
                n = wrap(c->text, label_width(t, c), pieces, 64);
            if (open && n > 1)
                out_newline(r);
            else if (open)
                out_text(r, " ");
            for (int k = 0; k < n; k++) {
                out_bytes(r, pieces[k].s, pieces[k].n);
                if (n > 1)
                    out_newline(r);
            }
            open = n == 1;
        }
        if (open)
            out_newline(r);
    }
}

/* One cell a line, each an item of a list; a blank one is its mark alone. */
void layout_list(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        if (t->cells[i].lost)
            continue;
        out_text(r, t->cells[i].text[0] != '\0' ? "- " : "-");
        out_cell(r, &t->cells[i], " ");
        out_newline(r);
    }
}
