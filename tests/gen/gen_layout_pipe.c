/* Layouts whose cells are divided by a mark: pipes of several tools, tabs. */
#include "gen.h"

#include <string.h>

static int cells_in(const struct table *t, int row)
{
    return t->first[row + 1] - t->first[row];
}

/* `|` for every column that the row lacks; the last row's are stripped with the table's end. */
static bool put_padding(struct report *r, const struct table *t, int row)
{
    int n = t->cols - cells_in(t, row);

    if (row + 1 == t->rows || n <= 0)
        return false;
    for (int i = 0; i < n; i++)
        out_text(r, "|");
    return true;
}

/* One cell a line, ended by ` |`. */
void layout_cellpipe(struct report *r, const struct table *t)
{
    bool overwrites = (r->order->layout->flags & OVERWRITES) != 0;

    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            if (overwrites && c->kind == KIND_LABEL && c->col == 2)
                out_text(r, "0");
            else
                out_cell(r, c, " ");
            out_text(r, c->text[0] != '\0' ? " |" : "|");
            out_newline(r);
        }
        if (put_padding(r, t, row))
            out_newline(r);
    }
}

/* The same behind a bar that stands alone on a line before each row, padded behind the last cell.
 */
void layout_barline(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        out_text(r, "|");
        out_newline(r);
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            out_cell(r, c, " ");
            out_text(r, c->text[0] != '\0' ? " |" : "|");
            if (i + 1 == t->first[row + 1])
                put_padding(r, t, row);
            out_newline(r);
        }
    }
}

/* One cell a line, ended by a bar on a line of its own. */
void layout_barend(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        if (t->cells[i].text[0] != '\0') {
            out_cell(r, &t->cells[i], " ");
            out_newline(r);
        }
        out_text(r, "|");
        out_newline(r);
    }
}

/* Bars only between cells: `a | b | c`, and `a | b | ` where the last one is blank. */
void layout_rowopen(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (i > t->first[row])
                out_text(r, " | ");
            out_cell(r, &t->cells[i], " ");
        }
        out_newline(r);
    }
}

/* A row a line: `a | b | ||`. */
void layout_rowpipe(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (i > t->first[row])
                out_text(r, " ");
            out_cell(r, &t->cells[i], " ");
            out_text(r, t->cells[i].text[0] != '\0' ? " |" : "|");
        }
        if (row + 1 < t->rows && t->cols > cells_in(t, row))
            out_text(r, " ");
        put_padding(r, t, row);
        out_newline(r);
    }
}

/* The same, but blank cells are left out, and padding stands for them, too: what an extractor
 * makes of cells with nothing in them. */
void layout_rowfill(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        int n = t->cols;
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (t->cells[i].text[0] == '\0')
                continue;
            out_cell(r, &t->cells[i], " ");
            out_text(r, " | ");
            n--;
        }
        for (; n > 0 && row + 1 < t->rows; n--)
            out_text(r, "|");
        out_newline(r);
    }
}

/* The same, but a blank cell is a paragraph, which starts a line that its bar ends. */
void layout_rowbreak(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (t->cells[i].text[0] == '\0')
                out_newline(r);
            out_cell(r, &t->cells[i], " ");
            out_text(r, t->cells[i].text[0] != '\0' ? " | " : "| ");
        }
        put_padding(r, t, row);
        out_newline(r);
    }
}

/* As a browser copies it: spanned cells are left out. */
void layout_tab(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (i > t->first[row])
                out_text(r, "\t");
            out_cell(r, &t->cells[i], " ");
        }
        out_newline(r);
    }
}

static void put_rule(struct report *r, int n)
{
    out_text(r, "|");
    while (n-- > 0)
        out_text(r, " --- |");
    out_newline(r);
}

/* A cell, its lines joined `with`, between two of `mark`, and the bar behind it. */
static void put_bounded(struct report *r, const struct grid_cell *c, const char *with,
                        const char *mark)
{
    out_text(r, " ");
    if (c != NULL && c->text[0] != '\0') {
        out_text(r, mark);
        out_cell(r, c, with);
        out_text(r, mark);
        out_text(r, " ");
    }
    out_text(r, "|");
}

/* Every place of the grid: a spanned cell's text at its first place, nothing at its others. */
static void put_grid_row(struct report *r, const struct table *t, int row, const char *with,
                         const char *mark)
{
    out_text(r, "|");
    for (int col = 0; col < t->cols; col++) {
        const struct grid_cell *c = &t->cells[t->owner[row][col]];
        put_bounded(r, c->row == row && c->col == col ? c : NULL, with, mark);
    }
    out_newline(r);
}

void layout_grid(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++)
        put_grid_row(r, t, row, " ", "");
}

/* Every place of the grid, a spanned cell's text at all of its own. */
void layout_spread(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        out_text(r, "|");
        for (int col = 0; col < t->cols; col++)
            put_bounded(r, &t->cells[t->owner[row][col]], " ", "");
        out_newline(r);
    }
}

static void put_markdown(struct report *r, const struct table *t, const char *with,
                         const char *mark)
{
    for (int row = 0; row < t->rows; row++) {
        put_grid_row(r, t, row, with, mark);
        if (row == 0)
            put_rule(r, t->cols);
    }
    out_newline(r);
}

void layout_md(struct report *r, const struct table *t)
{
    put_markdown(r, t, r->style.break_as_paragraph ? "<br>" : " ", "");
}

/* Markdown whose cells are all in bold type. */
void layout_bold(struct report *r, const struct table *t)
{
    put_markdown(r, t, " ", "**");
}

/* Column spans are padded, row spans are not: rows under a group label shift to the left. */
void layout_turndown(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        out_text(r, "|");
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            put_bounded(r, &t->cells[i], " ", "");
            for (int k = 1; k < t->cells[i].colspan; k++)
                put_bounded(r, NULL, " ", "");
        }
        out_newline(r);
        if (row == 0)
            put_rule(r, t->cols);
    }
    out_newline(r);
}

/* Comma-separated values on the full grid, each in quotes; those inside are doubled. */
void layout_csv(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int col = 0; col < t->cols; col++) {
            const struct grid_cell *c = &t->cells[t->owner[row][col]];
            out_text(r, col > 0 ? ",\"" : "\"");
            for (const char *s = c->text; c->row == row && c->col == col && *s != '\0'; s++)
                if (*s == '\n')
                    out_text(r, " ");
                else if (*s == '"')
                    out_text(r, "\"\"");
                else
                    out_bytes(r, s, 1);
            out_text(r, "\"");
        }
        out_newline(r);
    }
}

/* Cells divided by a semicolon, spanned ones left out. */
void layout_semi(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            if (i > t->first[row])
                out_text(r, "；");
            out_cell(r, &t->cells[i], " ");
        }
        out_newline(r);
    }
}
