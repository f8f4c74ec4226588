/* bar_table.h - a table drawn with bars, while it is read: only for the files that do.
 *
 *     +----+---+---+      1. Each line is taken apart at its bars: what follows one is a piece of a
 *     | 甲 | 3 | 4 |         rule or of a cell (bar_lines.c).
 *     +----+---+---+      2. The bars of rules say where columns are (edges), measured in the way
 *     | 乙 | 5     |         that most lines keep to.  Each bar of a cell must stand on an edge;
 *     +----+-------+         a line whose bars were moved has them where a line beside it has
 *     0    1   2   3         (bar_columns.c).
 *          edges         3. From above, pieces of cells go on in each column until a rule ends
 *                           them: those are the cells of the grid (bars.c). */
#ifndef GIPR_LEX_BAR_TABLE_H
#define GIPR_LEX_BAR_TABLE_H

#include "lex/drawing.h"

/* What divides the cells of a line: it stands at columns at[]. */
struct drawn_bar {
    uint32_t at[MEASURES];
    uint32_t from, until; /* bytes of its line */
    bool corner;          /* where rules meet */
    bool rule;            /* a piece of a rule follows it */
    uint32_t column;      /* the column of the table that starts behind it */
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

/* The bars of a line, of which there is one at least. */
static inline struct drawn_bar *bar_table_bars(const struct bar_table *t, const struct bar_line *l)
{
    return &t->d->bar[l->first];
}

/* What stands between a bar and the next one of its line. */
static inline struct str bar_text_behind(const struct drawn_bar *bar, struct str line)
{
    return str_make(line.p + bar[0].until, bar[1].from - bar[0].until);
}

/* Finds the bars of all lines, and what stands between them.  Returns false when something stands
 * outside of them. */
bool bar_table_read_lines(struct bar_table *t);

/* Chooses the measure that more lines keep to, and finds the column of every bar.  Returns false
 * where some stand on no edge. */
bool bar_table_find_columns(struct bar_table *t);

#endif
