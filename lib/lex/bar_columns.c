/* bar_columns.c - the columns of a drawn table, in which all its bars stand. */
#include "lex/bar_table.h"

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
    const struct drawn_bar *bar = bar_table_bars(t, l);
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
    struct drawn_bar *bar = bar_table_bars(t, l);
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
    struct drawn_bar *bar = bar_table_bars(t, l);
    const struct drawn_bar *like = bar_table_bars(t, other);
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
    struct drawn_bar *bar = bar_table_bars(t, l);
    const struct drawn_bar *like = bar_table_bars(t, other);
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

bool bar_table_find_columns(struct bar_table *t)
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
