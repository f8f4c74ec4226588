/* Layouts of lynx: columns aligned by the number of characters, whatever their width; paragraphs in
 * cells; rows that did not fit the screen. */
#include "gen.h"

#include <string.h>

enum { INDENT = 3, TABLE_INDENT = 6, SCREEN = 76 };

static int characters(const char *s)
{
    int n = 0;

    for (; *s != '\0'; s += utf8_size(s))
        n++;
    return n;
}

/* Only heads keep their breaks here. */
static bool has_break(const struct grid_cell *c)
{
    return c->kind == KIND_HEAD && strchr(c->text, '\n') != NULL;
}

/* Where each column starts: as wide as its widest cell, a blank between. */
static void make_columns(const struct table *t, int left[MAX_COLS + 1])
{
    int width[MAX_COLS] = {0};

    for (int spanning = 0; spanning < 2; spanning++) {
        for (int i = 0; i < t->count; i++) {
            const struct grid_cell *c = &t->cells[i];
            int need = characters(c->text) + 1, has = 0;
            if ((c->colspan > 1) != spanning || has_break(c))
                continue;
            for (int x = c->col; x < c->col + c->colspan; x++)
                has += width[x];
            if (need > has)
                width[c->col + c->colspan - 1] += need - has;
        }
    }
    left[0] = 0;
    for (int x = 0; x < t->cols; x++)
        left[x + 1] = left[x] + width[x];
}

static bool row_breaks(const struct table *t, int row)
{
    for (int i = t->first[row]; i < t->first[row + 1]; i++)
        if (has_break(&t->cells[i]))
            return true;
    return false;
}

/* A break within a head ends the alignment of its row. */
static void put_broken(struct report *r, const struct table *t, int row)
{
    out_blanks(r, INDENT);
    for (int i = t->first[row]; i < t->first[row + 1]; i++) {
        const char *s = t->cells[i].text;
        if (i > t->first[row])
            out_text(r, " ");
        for (size_t n; n = strcspn(s, "\n"), s[n] == '\n'; s += n + 1) {
            out_bytes(r, s, n);
            out_newline(r);
            out_blanks(r, INDENT);
        }
        out_text(r, s);
    }
    out_newline(r);
}

void layout_lynx(struct report *r, const struct table *t)
{
    int left[MAX_COLS + 1];

    make_columns(t, left);
    for (int row = 0; row < t->rows; row++) {
        int at = -TABLE_INDENT;
        if (row_breaks(t, row)) {
            put_broken(r, t, row);
            continue;
        }
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            if (c->text[0] == '\0')
                continue;
            out_blanks(r, left[c->col] - at);
            out_cell(r, c, " ");
            at = left[c->col] + characters(c->text);
        }
        out_newline(r);
    }
    out_newline(r);
}

/* A blank cell is a paragraph of blanks. */
void layout_lynxpara(struct report *r, const struct table *t)
{
    for (int i = 0; i < t->count; i++) {
        const char *s = t->cells[i].text;
        if (t->cells[i].lost)
            continue;
        for (size_t n; n = strcspn(s, "\n"), s[n] == '\n'; s += n + 1) {
            out_blanks(r, INDENT);
            out_bytes(r, s, n);
            out_newline(r);
        }
        out_blanks(r, INDENT);
        out_text(r, s);
        out_newline(r);
        out_newline(r);
    }
}

/* A row that was too wide: cells divided by one blank, broken between cells at the screen's edge.
 */
void layout_lynxflat(struct report *r, const struct table *t)
{
    for (int row = 0; row < t->rows; row++) {
        int at = 0;
        for (int i = t->first[row]; i < t->first[row + 1]; i++) {
            const struct grid_cell *c = &t->cells[i];
            int n = characters(c->text);
            if (n == 0)
                continue;
            if (at > INDENT && at + 1 + n > SCREEN) {
                out_newline(r);
                at = 0;
            }
            out_blanks(r, at == 0 ? INDENT : 1);
            at += n + (at == 0 ? INDENT : 1);
            out_cell(r, c, " ");
        }
        if (at > 0)
            out_newline(r);
    }
    out_newline(r);
}
