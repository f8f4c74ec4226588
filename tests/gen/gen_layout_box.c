/* Layouts drawn on a canvas: box drawing (w3m, elinks), +---+ grids (pandoc), columns without
 * borders.
 *
 *        │          │（三）不├─────────────┼──┤
 *        │          │予公开  │2.其他法律行 │ 3│
 *        │          │        │政法规禁止公 │  │
 *        │          │        │开           │  │
 */
#include "gen.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_PIECES = 64, MAX_LINES = 512, MAX_WIDTH = 400 };

/* The sides of a point from which a line comes. */
enum { UP = 1, DOWN = 2, LEFT = 4, RIGHT = 8 };

struct canvas {
    const char *at[MAX_LINES][MAX_WIDTH]; /* a character (its first byte), NULL for the right half
                                             of a wide one */
    int lines, width;
};

static const char *const drawn[16] = {" ", "│", "│", "│", "─", "┘", "┐", "┤",
                                      "─", "└", "┌", "├", "─", "┴", "┬", "┼"};
static const char *const typed[16] = {" ", "|", "|", "|", "-", "+", "+", "+",
                                      "-", "+", "+", "+", "-", "+", "+", "+"};
static const char *const headed[16] = {" ", "|", "|", "|", "=", "+", "+", "+",
                                       "=", "+", "+", "+", "=", "+", "+", "+"};

static void canvas_clear(struct canvas *v, int lines, int width)
{
    if (lines > MAX_LINES || width > MAX_WIDTH) {
        fprintf(stderr, "gipr-gen: a table does not fit its canvas\n");
        exit(2);
    }
    v->lines = lines;
    v->width = width;
    for (int y = 0; y < lines; y++)
        for (int x = 0; x < width; x++)
            v->at[y][x] = " ";
}

static void canvas_text(struct canvas *v, int y, int x, const struct piece *p)
{
    for (const char *s = p->s, *end = s + p->n; s < end; s += utf8_size(s)) {
        v->at[y][x++] = s;
        if (text_width(s, (size_t)utf8_size(s)) == 2)
            v->at[y][x++] = NULL;
    }
}

static void canvas_put(struct report *r, const struct canvas *v, int indent)
{
    for (int y = 0; y < v->lines; y++) {
        int end = v->width;
        while (end > 0 && v->at[y][end - 1] != NULL && v->at[y][end - 1][0] == ' ')
            end--;
        if (end > 0)
            out_blanks(r, indent);
        for (int x = 0; x < end; x++)
            if (v->at[y][x] != NULL)
                out_bytes(r, v->at[y][x], (size_t)utf8_size(v->at[y][x]));
        out_newline(r);
    }
}

/* ---- borders: lines between cells that differ ---- */

static int owner(const struct table *t, int row, int col)
{
    return row < 0 || col < 0 || row >= t->rows || col >= t->cols ? -1 : t->owner[row][col];
}

/* Is there a line above (row, col)? With `full`, spanned cells are parted, too. */
static bool line_above(const struct table *t, int row, int col, bool full)
{
    return col >= 0 && col < t->cols && (full || owner(t, row - 1, col) != owner(t, row, col));
}

static bool line_before(const struct table *t, int row, int col, bool full)
{
    return row >= 0 && row < t->rows && (full || owner(t, row, col - 1) != owner(t, row, col));
}

/* Borders of the cell at (row, col), above and before it, and their corner. */
static void draw_borders(struct canvas *v, const struct table *t, const struct metrics *m, int row,
                         int col, const char *const glyphs[16], bool full)
{
    int y = m->top[row] + row, x = m->left[col], bits = 0;
    bool above = line_above(t, row, col, full), before = line_before(t, row, col, full);

    bits |= line_before(t, row - 1, col, full) ? UP : 0;
    bits |= before ? DOWN : 0;
    bits |= line_above(t, row, col - 1, full) ? LEFT : 0;
    bits |= above ? RIGHT : 0;
    v->at[y][x] = glyphs[bits];
    for (int i = 1; above && i <= m->width[col]; i++)
        v->at[y][x + i] = glyphs[LEFT | RIGHT];
    for (int i = 1; before && i <= m->height[row]; i++)
        v->at[y + i][x] = glyphs[UP | DOWN];
}

/* Where the n lines of a cell start in a height of so many: top, middle or bottom. */
static int start_of(int align, int height, int n)
{
    return align == 0 ? 0 : align == 1 ? (height - n) / 2 : height - n;
}

static void draw_cell(struct canvas *v, const struct metrics *m, const struct grid_cell *c,
                      int align, int rule)
{
    struct piece pieces[MAX_PIECES];
    int n = metrics_wrap(m, c, pieces, MAX_PIECES), last = c->row + c->rowspan;
    int height = m->top[last] - m->top[c->row] + rule * (c->rowspan - 1);
    int y = m->top[c->row] + rule * (c->row + 1) + start_of(align, height, n);

    for (int i = 0; i < n; i++)
        canvas_text(v, y + i, m->left[c->col] + rule + m->pad, &pieces[i]);
}

/* How a canvas table looks. */
struct look {
    const char *const *glyphs, *const *head_glyphs; /* NULL without borders */
    bool full;                                      /* spans are not kept: every place is a cell */
    int heads;                                      /* the rule below so many rows is a head's */
};

/* The table with every cell at its first place only. */
static const struct table *without_spans(const struct table *t)
{
    static struct table flat;

    flat = *t;
    for (int i = 0; i < flat.count; i++)
        flat.cells[i].rowspan = flat.cells[i].colspan = 1;
    return &flat;
}

static void draw(struct report *r, const struct table *t, struct metrics *m,
                 const struct look *look)
{
    static struct canvas v;
    int align = rng_chance(&r->rng, 700) ? 1 : (int)rng_below(&r->rng, 3),
        rule = look->glyphs != NULL;

    if (look->full)
        t = without_spans(t);
    m->gap = 1;
    metrics_make(r, t, m);
    canvas_clear(&v, m->top[t->rows] + rule * (t->rows + 1), m->left[t->cols] + rule);
    for (int row = 0; rule && row <= t->rows; row++)
        for (int col = 0; col <= t->cols; col++)
            draw_borders(&v, t, m, row, col,
                         row > 0 && row == look->heads ? look->head_glyphs : look->glyphs,
                         look->full);
    for (int i = 0; i < t->count; i++)
        draw_cell(&v, m, &t->cells[i], align, rule);
    canvas_put(r, &v, r->order->layout->indent);
    out_newline(r);
}

void layout_box(struct report *r, const struct table *t)
{
    struct metrics m = {.pad = (int)rng_below(&r->rng, 2), .tight = rng_chance(&r->rng, 500)};
    struct look look = {.glyphs = drawn, .head_glyphs = drawn};

    draw(r, t, &m, &look);
}

void layout_rst(struct report *r, const struct table *t)
{
    struct metrics m = {.pad = 1, .tight = rng_chance(&r->rng, 300)};
    struct look look = {.glyphs = typed, .head_glyphs = headed, .full = rng_chance(&r->rng, 500)};

    if (rng_chance(&r->rng, 700))
        look.heads = look.full ? 1 : t->head_rows;
    draw(r, t, &m, &look);
}

void layout_plain(struct report *r, const struct table *t)
{
    struct metrics m = {.pad = (int)rng_below(&r->rng, 2), .tight = rng_chance(&r->rng, 500)};
    struct look look = {.glyphs = NULL};

    draw(r, t, &m, &look);
}
