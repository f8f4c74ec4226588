/* bars.c - tables drawn with bars: the same bars at the same columns in all lines (bar_table.h). */
#include <stdlib.h>

#include "base/buf.h"
#include "lex/bar_table.h"

enum {
    ROW_RULES_MIN = 4, /* rules that a table with rules between rows has: three are the frame's
                          and its heads' */
};

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
    struct str field = bar_text_behind(bar, line->text);
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
    const struct drawn_bar *bar = bar_table_bars(t, l), *last = &bar[l->bars - 1];
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
    uint32_t open[GRID_COLUMNS_MAX + 1], row = 0, rules = 0, height = 0;
    uint32_t long_rows = 0; /* of several lines, those of the first one aside: they are heads */
    bool ruled = true;      /* nothing but rules since the last text: the next starts a row */
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
    bool table = bar_table_read_lines(&t) && bar_table_find_columns(&t) && fill_grid(&t) &&
                 d->grid.cells > 0 && grid_emit(&d->grid, &d->store, lx);
    free(t.line);
    return table ? d->lines : 0;
}
