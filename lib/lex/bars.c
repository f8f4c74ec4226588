/* bars.c - tables drawn with bars: the same bars at the same columns in all lines.
 *
 *     +----+---+---+      1. Each line is taken apart at its bars: what follows one is a piece of a
 *     | 甲 | 3 | 4 |         rule or of a cell.
 *     +----+---+---+      2. The bars of rules say where columns are (edges), measured in the way
 *     | 乙 | 5     |         that most lines keep to.  Each bar of a cell must stand on an edge;
 *     +----+-------+         a line whose bars were moved has them where a line beside it has.
 *     0    1   2   3      3. From above, pieces of cells go on in each column until a rule ends
 *          edges             them: those are the cells of the grid. */
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "lex/drawing.h"
#include "lex/line.h"

enum {
    ROW_RULES_MIN = 4, /* rules that a table with rules between rows has: three are the frame's
                          and its heads' */
};

/* What a line is divided into: bars [first, first + bars) of drawing.bar. */
struct bar_line {
    uint32_t first, bars;
    bool rule;   /* a piece of a rule at least */
    bool text;   /* a cell at least */
    bool placed; /* the columns of its bars are known */
};

struct bar_table {
    struct drawing *d;
    struct bar_line *line;
    bool ascii;                          /* drawn with + - | */
    enum measure by;                     /* the columns that the bars keep to */
    uint32_t edge[GRID_COLUMNS_MAX + 1]; /* columns of the line where bars stand */
    uint32_t edges;
};

/* Its bars, of which there is one at least. */
static struct drawn_bar *bars_of(const struct bar_table *t, const struct bar_line *l)
{
    return &t->d->bar[l->first];
}

/* Whether a character is a piece of a rule: ─ ━ ┄ ┅ ┈ ┉ ╌ ╍ ═ */
static bool is_dash(uint32_t c)
{
    return c == '-' || c == '=' || c == 0x2500 || c == 0x2501 || c == 0x2504 || c == 0x2505 ||
           c == 0x2508 || c == 0x2509 || c == 0x254c || c == 0x254d || c == 0x2550;
}

/* Whether a bar is no corner: │ ┃ ┆ ┇ ┊ ┋ ╎ ╏ ║ */
static bool is_upright(uint32_t c)
{
    return c == '|' || c == 0x2502 || c == 0x2503 || c == 0x2506 || c == 0x2507 || c == 0x250a ||
           c == 0x250b || c == 0x254e || c == 0x254f || c == 0x2551;
}

/* Colons in a rule say how its column is aligned: +:===:+ */
static bool is_rule_byte(char c)
{
    return c == '-' || c == '=' || c == ':';
}

/* Whether a character is a bar, of which *t tells how it is drawn.  A + is one where a rule meets
 * it; the character stands at byte `at`. */
static bool is_bar_at(const struct bar_table *t, struct str line, size_t at, uint32_t c)
{
    if (!t->ascii)
        return c >= 0x2500 && c <= 0x257f && !is_dash(c);
    if (c != '+')
        return c == '|';
    return (at > 0 && is_rule_byte(line.p[at - 1])) ||
           (at + 1 < line.n && is_rule_byte(line.p[at + 1]));
}

/* Whether s is a rule and nothing else, with colons at its ends or not. */
static bool all_dashes(struct str s)
{
    size_t used;
    if (str_starts(s, STR(":")) && s.n > 1)
        s = str_from(s, 1);
    if (str_ends(s, STR(":")) && s.n > 1)
        s.n--;
    for (; s.n; s = str_from(s, used))
        if (!is_dash(utf8_decode(s.p, s.n, &used)))
            return false;
    return true;
}

/* What stands between a bar and the next one of its line. */
static struct str text_between(const struct drawn_bar *bar, struct str line)
{
    return str_make(line.p + bar[0].until, bar[1].from - bar[0].until);
}

/* A piece of a rule fills the room between its bars; where none of them is a corner it
 * must be longer than what says that there is nothing (--). */
static bool is_rule_piece(const struct drawn_bar *bar, struct str line)
{
    enum { LONG = 3 };
    struct str s = text_between(bar, line);
    return s.n && all_dashes(s) &&
           (bar[0].corner || bar[1].corner || bar[1].at[BY_WIDTH] - bar[0].at[BY_WIDTH] > LONG);
}

/* Appends the bars of a line to drawing.bar. */
static void add_bars(struct bar_table *t, struct str line)
{
    struct drawing *d = t->d;
    uint32_t at[MEASURES] = {0}; /* the column of the character, by each measure */
    size_t used;
    for (size_t p = 0; p < line.n; p += used) {
        uint32_t c = utf8_decode(line.p + p, line.n - p, &used);
        if (is_bar_at(t, line, p, c)) {
            ARRAY_GROW(d->bar, d->bars, d->bars_cap);
            d->bar[d->bars++] = (struct drawn_bar){.at = {at[BY_WIDTH], at[BY_CHARACTER]},
                                                   .from = (uint32_t)p,
                                                   .until = (uint32_t)(p + used),
                                                   .corner = !is_upright(c)};
        }
        for (int m = 0; m < MEASURES; m++)
            at[m] += columns_of(c, (enum measure)m);
    }
}

/* Finds the bars of line i and what stands between them.  Returns false when something stands
 * outside of them. */
static bool read_bars(struct bar_table *t, size_t i)
{
    struct str line = t->d->line[i].text;
    struct bar_line *l = &t->line[i];
    *l = (struct bar_line){.first = (uint32_t)t->d->bars};
    add_bars(t, line);
    l->bars = (uint32_t)t->d->bars - l->first;
    if (l->bars < 2)
        return false;
    struct drawn_bar *bar = bars_of(t, l), *last = &bar[l->bars - 1];
    for (struct drawn_bar *b = bar; b < last; b++) {
        b->rule = is_rule_piece(b, line);
        l->rule |= b->rule;
        l->text |= !b->rule;
    }
    return str_trim_wide(str_make(line.p, bar->from)).n == 0 &&
           str_trim_wide(str_from(line, last->until)).n == 0;
}

/* The number of the edge at a column, t->edges if there is none. */
static uint32_t edge_at(const struct bar_table *t, uint32_t at)
{
    uint32_t k = 0;
    while (k < t->edges && t->edge[k] != at)
        k++;
    return k;
}

/* Adds the places of a line's bars to the edges of the table's columns, in order; false if there
 * are too many. */
static bool add_edges(struct bar_table *t, const struct bar_line *l)
{
    const struct drawn_bar *bar = bars_of(t, l);
    for (uint32_t i = 0; i < l->bars; i++) {
        uint32_t at = bar[i].at[t->by];
        if (edge_at(t, at) < t->edges)
            continue;
        if (t->edges > GRID_COLUMNS_MAX)
            return false;
        uint32_t k = t->edges++;
        for (; k > 0 && t->edge[k - 1] > at; k--)
            t->edge[k] = t->edge[k - 1];
        t->edge[k] = at;
    }
    return true;
}

/* The edges by one measure: where bars stand in rules. */
static bool find_edges(struct bar_table *t, enum measure by)
{
    t->by = by;
    t->edges = 0;
    for (size_t i = 0; i < t->d->lines; i++)
        if (t->line[i].rule && !add_edges(t, &t->line[i]))
            return false;
    return t->edges >= 2;
}

/* Puts a line's bars on the edges: whether all are there.  One that stands beside them is given the
 * column behind the last. */
static bool place_line(struct bar_table *t, struct bar_line *l)
{
    struct drawn_bar *bar = bars_of(t, l);
    l->placed = true;
    for (uint32_t i = 0; i < l->bars; i++) {
        bar[i].column = edge_at(t, bar[i].at[t->by]);
        l->placed &= bar[i].column < t->edges;
    }
    return l->placed;
}

/* How many lines have all bars on the edges. */
static size_t place_lines(struct bar_table *t)
{
    size_t placed = 0;
    for (size_t i = 0; i < t->d->lines; i++)
        placed += place_line(t, &t->line[i]);
    return placed;
}

/* A line that has bars of its own in its cells (pandoc writes an empty line so) has the
 * others where a line beside it has them all: only those are left. */
static bool place_without(struct bar_table *t, struct bar_line *l, const struct bar_line *other)
{
    struct drawn_bar *bar = bars_of(t, l);
    const struct drawn_bar *like = bars_of(t, other);
    uint32_t n = 0;
    if (!other->placed)
        return false;
    for (uint32_t i = 0; i < l->bars; i++) {
        if (bar[i].column == t->edges)
            continue;
        if (n == other->bars || like[n++].column != bar[i].column)
            return false;
    }
    if (n < other->bars)
        return false;
    n = 0;
    for (uint32_t i = 0; i < l->bars; i++)
        if (bar[i].column < t->edges)
            bar[n++] = bar[i];
    l->bars = n;
    return l->placed = true;
}

/* A line whose bars were moved, by text too wide for its cell, has them where a line
 * beside it has as many. */
static bool place_like(struct bar_table *t, struct bar_line *l, const struct bar_line *other)
{
    struct drawn_bar *bar = bars_of(t, l);
    const struct drawn_bar *like = bars_of(t, other);
    if (!other->placed || other->bars != l->bars)
        return false;
    for (uint32_t i = 0; i < l->bars; i++)
        bar[i].column = like[i].column;
    return l->placed = true;
}

/* Places a line by another. */
static bool place_by(struct bar_table *t, struct bar_line *l, const struct bar_line *other)
{
    return place_without(t, l, other) || place_like(t, l, other);
}

/* Places the lines that have bars beside the edges: by the line above, or else by the next one
 * below that has its bars on them.  Whether all are placed then. */
static bool place_moved(struct bar_table *t)
{
    struct bar_line *end = t->line + t->d->lines;
    for (struct bar_line *l = t->line; l < end; l++) {
        if (l->placed || (l > t->line && place_by(t, l, l - 1)))
            continue;
        const struct bar_line *below = l + 1;
        while (below < end && !below->placed)
            below++;
        if (below == end || !place_by(t, l, below))
            return false;
    }
    return true;
}

/* Chooses the measure that more lines keep to, and finds the column of every bar. */
static bool find_columns(struct bar_table *t)
{
    size_t placed[MEASURES] = {0};
    for (int m = 0; m < MEASURES; m++)
        if (find_edges(t, (enum measure)m))
            placed[m] = place_lines(t);
    if (!find_edges(t, placed[BY_CHARACTER] > placed[BY_WIDTH] ? BY_CHARACTER : BY_WIDTH))
        return false;
    place_lines(t);
    return place_moved(t);
}

/* Whether no further character fits behind the text of a cell that is `room` wide: one
 * blank pads it on each side. */
static bool fills(struct str field, uint32_t room)
{
    struct str text = str_trim_wide(field);
    return text.n && text.p <= field.p + 1 && text.n + 2 >= room;
}

/* The text of a piece, without a bar that divides no cells. */
static struct str cell_text(struct str field)
{
    struct str text = str_trim_wide(field);
    return str_starts(text, STR("|")) ? str_trim_wide(str_from(text, 1)) : text;
}

/* The cell that all columns [from, until) are in, NO_CELL: none is in any.  Returns false when they
 * are in several, or when the cell has columns beside them: it was wider above. */
static bool find_open(const struct bar_table *t, const uint32_t *open, uint32_t from,
                      uint32_t until, uint32_t *cell)
{
    *cell = open[from];
    for (uint32_t c = from; c < until; c++)
        if (open[c] != *cell)
            return false;
    return *cell == NO_CELL || ((from == 0 || open[from - 1] != *cell) &&
                                (until + 1 >= t->edges || open[until] != *cell));
}

/* Adds what stands between a bar and the next one of line i to the cell that is open there, or to a
 * new one: *cell.  Returns false where bars and rules do not enclose cells. */
static bool add_piece(struct bar_table *t, size_t i, const struct drawn_bar *bar, uint32_t row,
                      const uint32_t *open, uint32_t *cell)
{
    const struct drawn_line *line = &t->d->line[i];
    uint32_t from = bar[0].column, until = bar[1].column;
    if (!find_open(t, open, from, until, cell))
        return false;
    if (*cell == NO_CELL && t->line[i].rule) /* no cell starts beside a rule */
        return false;
    if (*cell == NO_CELL)
        *cell = grid_add_cell(&t->d->grid, row, from);
    struct str field = text_between(bar, line->text);
    uint32_t room = t->edge[until] - t->edge[from] - 1;
    grid_add_piece(&t->d->grid, *cell,
                   (struct grid_piece){.text = cell_text(field),
                                       .input = line->text,
                                       .line = line->number,
                                       .fills = fills(field, room)});
    return true;
}

/* Adds the cells of line i to the grid; open[] has the cell that each column is in.  Returns false
 * where bars and rules do not enclose cells. */
static bool add_cells(struct bar_table *t, size_t i, uint32_t row, uint32_t *open)
{
    const struct bar_line *l = &t->line[i];
    const struct drawn_bar *bar = bars_of(t, l), *last = &bar[l->bars - 1];
    for (; bar < last; bar++) {
        uint32_t cell = NO_CELL; /* a rule ends those above */
        if (!bar->rule && !add_piece(t, i, bar, row, open, &cell))
            return false;
        for (uint32_t c = bar[0].column; c < bar[1].column; c++)
            open[c] = cell;
    }
    return true;
}

/* Starts the grid, with the edges for its columns. */
static void start_grid(struct bar_table *t, uint32_t *open)
{
    grid_start(&t->d->grid, t->edges - 1, t->ascii);
    for (uint32_t k = 0; k < t->edges; k++) {
        t->d->grid.place[k] = t->edge[k];
        open[k] = NO_CELL;
    }
}

/* Fills the grid.  Returns false where bars and rules do not enclose cells. */
static bool fill_grid(struct bar_table *t)
{
    uint32_t open[GRID_COLUMNS_MAX + 1], row = 0, rules = 0, long_rows = 0, height = 0;
    bool ruled = true; /* nothing but rules since the last text: the next starts a row */
    start_grid(t, open);
    for (size_t i = 0; i < t->d->lines; i++) {
        const struct bar_line *l = &t->line[i];
        rules += l->rule;
        if (l->text && !l->rule) {
            row += ruled && t->d->grid.cells;
            height = ruled ? 1 : height + 1;
            long_rows += height == 2 && row > 0;
        }
        ruled = l->rule || (ruled && !l->text);
        if (!add_cells(t, i, row, open))
            return false;
    }
    /* Without rules between rows, each line may be a row, or a part of one. */
    return rules >= ROW_RULES_MIN || (rules > 0 && long_rows == 0);
}

size_t drawing_read_bars(struct drawing *d, struct lexed *lx)
{
    struct bar_table t = {.d = d, .line = xrealloc(NULL, d->lines, sizeof *t.line)};
    t.ascii = (unsigned char)str_trim_wide(d->line[0].text).p[0] < 0x80;
    bool table = true;
    d->bars = 0;
    for (size_t i = 0; table && i < d->lines; i++)
        table = read_bars(&t, i);
    table = table && find_columns(&t) && fill_grid(&t) && d->grid.cells > 0 &&
            grid_emit(&d->grid, &d->store, lx);
    free(t.line);
    return table ? d->lines : 0;
}
