/* drawing.h - tables that are drawn: their lines wait until the table ends.
 *
 * Where the cells are can be told only from the whole table.  Then its lines are read
 * as a grid or, where they make none, one by one. */
#ifndef GIPR_LEX_DRAWING_H
#define GIPR_LEX_DRAWING_H

#include "lex/grid.h"

struct drawn_line {
    struct str text;
    uint32_t number; /* of the input line */
};

struct drawn_bar; /* bar_table.h */

/* The columns that a rule of dashes draws: bytes [from, until) of it. */
struct dash_columns {
    uint32_t columns;
    uint32_t from[GRID_COLUMNS_MAX], until[GRID_COLUMNS_MAX];
};

struct drawing {
    enum drawn { DRAWN_BARS, DRAWN_DASHES } kind; /* of the lines that wait */
    struct dash_columns rule;                     /* of the first of them, if it is one of dashes */
    struct drawn_line *line;
    size_t lines, lines_cap;
    struct drawn_bar *bar; /* of all lines, while they are read */
    size_t bars, bars_cap;
    struct grid grid;
    struct store store; /* what the cells of all tables say that reach over lines */
};

/* Frees a drawing, which may be NULL. */
void drawing_del(struct drawing *d);

/* Whether a line may be the first of a drawing, going by its first byte: few are. */
static inline bool drawing_may_open(struct str line)
{
    char c = line.n ? line.p[0] : 0;
    return c == ' ' || c == '+' || c == '-' || c == '=' || c == '\xe2';
}

/* Whether any line of a text starts as the first of a drawing does, white space aside. */
bool drawing_starts_in(struct str text);

/* Starts a drawing when the line may be the first of one.  Returns whether it was. */
bool drawing_open(struct lexed *lx, struct str line, size_t number);

/* While lines wait: keeps one that belongs to them (`bars`: it holds any).  Returns whether
 * it does. */
bool drawing_goes_on(struct drawing *d, struct str line, size_t number, bool bars);

/* Reads the lines that wait as the table that they draw.  Returns how many of them are the
 * table; the others are to be read one by one. */
size_t drawing_read(struct drawing *d, struct lexed *lx);

/* Reads the lines that wait as a table whose cells are drawn with bars (bars.c):
 *
 *     ┌──┬───┐   +----+---+
 *     │甲│ 3 │   | 甲 | 3 |   with rules between its rows
 *     ├──┼───┤   +----+---+
 *
 * or as one whose columns are ruled above and below (dashes.c):
 *
 *     ---- ---     ==== ===
 *     甲   3       甲   3      rows divided by empty lines, if there are any
 *     ---- ---     ==== ===
 *
 * Both return how many of the lines are the table, and append its tokens to lx; 0, with
 * nothing appended, when the lines are no such table. */
size_t drawing_read_bars(struct drawing *d, struct lexed *lx);
size_t drawing_read_dashes(struct drawing *d, struct lexed *lx);

#endif
