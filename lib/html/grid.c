#include "html/grid.h"

#include <stdlib.h>

/* What a page may ask for, however it is made: far more than any real one has, so that a hostile
 * one takes memory and time in proportion to its bytes.  The manual tells the user. */
enum {
    GRIDS_OPEN_MAX = 32, /* tables within tables */
    GRID_COLUMNS_MAX = 256,
    GRID_CELLS_MAX = 256 * 1024, /* of one table */
    PAGE_PLACES = 1024 * 1024,   /* that a page may fill: spans can make them out of nothing ... */
    PLACE_BYTES = 4,             /* ... and one more for each <td> that it can hold */
};

/* What tells a table of figures from one that lays the page out.  The longest label of the forms
 * has 129 bytes, and their smallest table some 30 cells: a note or two below it, or a small table
 * in it, must not make it a page.  One that lays a page out has a few cells for whole texts. */
enum {
    PROSE_BYTES = 180,       /* a line of 60 characters is a paragraph; of several, prose ... */
    LONG_PROSE_BYTES = 1200, /* ... or one so long that it is prose alone */
    PROSE_SHARE = 16,        /* a table of figures has as many cells for each with prose ... */
    INNER_SHARE = 4          /* ... and more than so many for each in a table inside */
};

struct grid {
    size_t start;    /* where its lines start */
    size_t first;    /* its first cell */
    size_t row;      /* number of the present one, 0: none yet */
    size_t rows;     /* with cells */
    unsigned column; /* behind the last cell of the row */
    unsigned width;  /* columns so far */
    bool in_row, in_cell;
    bool layout;                      /* no grid: the page says so, or it is too large */
    bool spans;                       /* some column is covered from above in later rows */
    size_t inner;                     /* cells of tables inside */
    size_t prose;                     /* cells with prose */
    size_t covered[GRID_COLUMNS_MAX]; /* first row where a cell above does not cover the column */
};

void grids_start(struct grids *g, struct flow *flow, size_t bytes)
{
    g->flow = flow;
    g->count = g->deeper = g->cells = g->oversized = 0;
    g->places = PAGE_PLACES + bytes / PLACE_BYTES;
}

void grids_free(struct grids *g)
{
    free(g->open);
    free(g->cell);
    buf_free(&g->rows);
    *g = (struct grids){0};
}

/* The innermost table; NULL if there is none, or it is too deep. */
static struct grid *innermost(struct grids *g)
{
    return g->count && !g->deeper ? &g->open[g->count - 1] : NULL;
}

/* ---- cells */

/* Whether lines hold paragraphs of prose, as no cell of a table of figures does. */
static bool is_prose(struct str lines)
{
    size_t paragraphs = 0, longest = 0;
    if (lines.n < 2 * PROSE_BYTES)
        return false;
    while (lines.n) {
        struct str line = str_cut(&lines, '\n');
        longest = line.n > longest ? line.n : longest;
        paragraphs += line.n >= PROSE_BYTES;
    }
    return paragraphs > 1 || longest >= LONG_PROSE_BYTES;
}

static void end_cell(struct grids *g, struct grid *t)
{
    if (!t->in_cell)
        return;
    t->in_cell = false;
    struct grid_cell *cell = &g->cell[g->cells - 1];
    cell->to = g->flow->text.len;
    t->prose += is_prose(buf_str(&g->flow->text, cell->from));
}

/* Gives up the grid of a table that is too large. */
static void give_up(struct grids *g, struct grid *t)
{
    g->oversized += !t->layout;
    t->layout = true;
}

/* Starts the next row. */
static void start_row(struct grids *g, struct grid *t)
{
    t->row++;
    t->column = 0;
    t->in_row = true;
    if (!t->layout && t->rows * t->width > g->places)
        give_up(g, t);
}

/* Puts a cell at the first free place of the row; false if there is none. */
static bool place_cell(struct grid *t, struct grid_cell *cell, unsigned colspan, unsigned rowspan)
{
    while (t->column < t->width && t->covered[t->column] > t->row)
        t->column++;
    if (t->column == GRID_COLUMNS_MAX)
        return false;
    cell->row = t->row;
    cell->column = t->column;
    for (; colspan > 0 && t->column < GRID_COLUMNS_MAX; colspan--, t->column++) {
        size_t before = t->column < t->width ? t->covered[t->column] : 0;
        size_t until = t->row + rowspan;
        t->covered[t->column] = before > until ? before : until;
    }
    t->spans |= rowspan > 1;
    if (t->width < t->column)
        t->width = t->column;
    cell->until = t->column;
    while (cell->until < t->width && t->covered[cell->until] > t->row)
        cell->until++;
    return true;
}

static void start_cell(struct grids *g, struct grid *t, unsigned colspan, unsigned rowspan)
{
    struct grid_cell cell = {.from = g->flow->text.len};
    if (!t->in_row)
        start_row(g, t);
    if (t->layout)
        return;
    if (g->cells - t->first == GRID_CELLS_MAX || !place_cell(t, &cell, colspan, rowspan)) {
        give_up(g, t);
        return;
    }
    t->rows += g->cells == t->first || g->cell[g->cells - 1].row < cell.row;
    ARRAY_GROW(g->cell, g->cells, g->cells_cap);
    g->cell[g->cells++] = cell;
    t->in_cell = true;
}

/* ---- tags */

void grids_table(struct grids *g, bool layout)
{
    flow_end(g->flow);
    g->flow->childless = false;
    if (g->deeper || g->count == GRIDS_OPEN_MAX) {
        g->deeper++;
        return;
    }
    if (!g->open)
        g->open = xrealloc(NULL, GRIDS_OPEN_MAX, sizeof *g->open);
    struct grid *t = &g->open[g->count++];
    memset(t, 0, offsetof(struct grid, covered));
    t->start = g->flow->text.len;
    t->first = g->cells;
    t->layout = layout;
}

/* Spans end where a group of rows does. */
void grids_rows(struct grids *g)
{
    struct grid *t = innermost(g);
    grids_end_cell(g);
    if (!t)
        return;
    t->in_row = false;
    for (unsigned i = 0; t->spans && i < t->width; i++)
        if (t->covered[i] > t->row + 1)
            t->covered[i] = t->row + 1;
    t->spans = false;
}

void grids_row(struct grids *g)
{
    struct grid *t = innermost(g);
    grids_end_cell(g);
    if (t)
        start_row(g, t);
}

void grids_end_row(struct grids *g)
{
    struct grid *t = innermost(g);
    grids_end_cell(g);
    if (t)
        t->in_row = false;
}

void grids_cell(struct grids *g, const struct tag *tag)
{
    struct grid *t = innermost(g);
    grids_end_cell(g);
    flow_start_block(g->flow, tag->kind);
    if (t)
        start_cell(g, t, tag->colspan, tag->rowspan);
}

void grids_end_cell(struct grids *g)
{
    struct grid *t = innermost(g);
    if (t && !t->in_cell && !t->layout)
        flow_end(g->flow); /* it has ended before */
    else
        flow_end_block(g->flow);
    if (t)
        end_cell(g, t);
}

/* ---- the table as rows */

static bool is_layout(const struct grid *t, size_t cells)
{
    return t->layout || t->width < 2 || cells < t->prose * PROSE_SHARE ||
           (t->inner && cells <= t->inner * INNER_SHARE);
}

/* Appends a cell: its lines divided by blanks. */
static void put_cell(struct buf *out, struct str lines)
{
    static const char bar[] = "｜";
    enum { AROUND = 4 };
    buf_reserve(out, lines.n * (sizeof bar - 1) + AROUND);
    char *start = out->p + out->len, *to = start;
    *to++ = ' ';
    for (size_t i = 0; i < lines.n; i++) {
        char c = lines.p[i];
        if (c == '|') {
            memcpy(to, bar, sizeof bar - 1);
            to += sizeof bar - 1;
        } else if (c != '\n') {
            *to++ = c;
        } else if (to[-1] != ' ') {
            *to++ = ' ';
        }
    }
    if (to == start + 1)
        *to++ = ' ';
    *to++ = '|';
    out->len += (size_t)(to - start);
}

static void put_empty_cells(struct buf *out, unsigned n)
{
    while (n-- > 0)
        buf_put_str(out, STR("  |"));
}

static void put_rows(struct grids *g, const struct grid *t)
{
    const char *text = g->flow->text.p;
    for (size_t i = t->first; i < g->cells;) {
        size_t row = g->cell[i].row;
        unsigned column = 0, until = 0;
        buf_put_char(&g->rows, '|');
        for (; i < g->cells && g->cell[i].row == row; i++) {
            const struct grid_cell *cell = &g->cell[i];
            put_empty_cells(&g->rows, cell->column - column);
            put_cell(&g->rows, str_make(text + cell->from, cell->to - cell->from));
            column = cell->column + 1;
            until = cell->until;
        }
        put_empty_cells(&g->rows, until - column);
        buf_put_char(&g->rows, '\n');
    }
}

/* Appends the lines in [from, to) that are not empty. */
static void put_lines(struct grids *g, size_t from, size_t to)
{
    struct str lines = buf_str(&g->flow->text, from);
    lines.n = to - from;
    while (lines.n) {
        struct str line = str_cut(&lines, '\n');
        buf_put_str(&g->rows, line);
        if (line.n)
            buf_put_char(&g->rows, '\n');
    }
}

/* Replaces the lines of the table by what stands outside of its cells, such as a
 * caption, and its rows. */
static void make_rows(struct grids *g, const struct grid *t)
{
    struct buf *text = &g->flow->text;
    size_t at = t->start;
    g->rows.len = 0;
    for (size_t i = t->first; i < g->cells; i++) {
        put_lines(g, at, g->cell[i].from);
        at = g->cell[i].to;
    }
    put_lines(g, at, text->len);
    put_rows(g, t);
    flow_cut(g->flow, t->start);
    buf_put_str(text, buf_str(&g->rows, 0));
}

void grids_end_table(struct grids *g)
{
    struct grid *t = innermost(g);
    grids_end_cell(g);
    g->deeper -= g->deeper > 0;
    if (!t)
        return;
    size_t cells = g->cells - t->first, places = t->rows * t->width;
    if (places > g->places)
        give_up(g, t);
    bool layout = is_layout(t, cells);
    if (str_trim(buf_str(&g->flow->text, t->start)).n == 0)
        flow_cut(g->flow, t->start); /* it only held pictures apart */
    else if (!layout)
        make_rows(g, t);
    g->places -= layout ? 0 : places;
    g->flow->start = g->flow->text.len;
    g->flow->edge = true;
    g->cells = t->first;
    g->count--;
    struct grid *outer = innermost(g);
    if (outer)
        outer->inner += t->inner + (t->width > 1 && t->rows > 1 ? cells : 0);
}
