#include "lex/grid.h"

#include <stdlib.h>

#include "base/buf.h"
#include "lex/figure.h"
#include "lex/line.h"

void grid_free(struct grid *g)
{
    free(g->cell);
    free(g->piece);
    *g = (struct grid){0};
}

void grid_start(struct grid *g, uint32_t columns, bool breaks_words)
{
    g->columns = columns;
    g->breaks_words = breaks_words;
    g->cells = g->pieces = 0;
}

uint32_t grid_add_cell(struct grid *g, uint32_t row, uint32_t column)
{
    ARRAY_GROW(g->cell, g->cells, g->cells_cap);
    g->cell[g->cells] = (struct grid_cell){
        .row = row, .column = column, .first = NO_CELL, .last = NO_CELL, .text = STR("")};
    return (uint32_t)g->cells++;
}

void grid_add_piece(struct grid *g, uint32_t cell, struct grid_piece piece)
{
    struct grid_cell *c = &g->cell[cell];
    ARRAY_GROW(g->piece, g->pieces, g->pieces_cap);
    piece.next = NO_CELL;
    g->piece[g->pieces] = piece;
    if (c->first == NO_CELL)
        c->first = (uint32_t)g->pieces;
    else
        g->piece[c->last].next = (uint32_t)g->pieces;
    c->last = (uint32_t)g->pieces++;
}

/* The piece after this one that says anything; *apart when blank lines stand between. */
static uint32_t next_text(const struct grid *g, uint32_t i, bool *apart)
{
    *apart = false;
    for (i = g->piece[i].next; i != NO_CELL && g->piece[i].text.n == 0; i = g->piece[i].next)
        *apart = true;
    *apart &= i != NO_CELL;
    return i;
}

static uint32_t first_text(const struct grid *g, const struct grid_cell *c)
{
    uint32_t i = c->first;
    while (i != NO_CELL && g->piece[i].text.n == 0)
        i = g->piece[i].next;
    return i;
}

static bool is_ascii(char c)
{
    return (unsigned char)c < 0x80;
}

static bool is_number(struct str text)
{
    struct figure f;
    figure_parse(text, &f);
    return f.kind == FIGURE_NUMBER;
}

/* Whether the text that starts at piece i was broken because it was too long for its
 * cell: then it fills all its lines but the first or the last. */
static bool is_broken(const struct grid *g, uint32_t i)
{
    uint32_t short_lines = 0;
    bool apart = false, short_end = !g->piece[i].fills;
    while (i != NO_CELL && !apart) {
        uint32_t next = next_text(g, i, &apart);
        short_lines += !g->piece[i].fills;
        short_end |= next == NO_CELL && !g->piece[i].fills;
        i = next;
    }
    return i == NO_CELL && !apart && short_lines <= short_end;
}

/* Joins the lines of a cell.  Whether they are several numbers, or may be: then blanks stand
 * between them. */
static bool join(struct grid *g, struct grid_cell *c, struct store *store)
{
    uint32_t i = first_text(g, c), next;
    bool apart, several = false;
    size_t n = 0;
    if (i == NO_CELL)
        return false;
    c->text = g->piece[i].text;
    if (next_text(g, i, &apart) == NO_CELL)
        return false;
    for (uint32_t k = i; k != NO_CELL; k = g->piece[k].next)
        n += g->piece[k].text.n + 1;
    bool broken = g->breaks_words && is_broken(g, i);
    char *p = store_take(store, n);
    for (n = 0; i != NO_CELL; i = next) {
        const struct grid_piece *a = &g->piece[i];
        memcpy(p + n, a->text.p, a->text.n);
        n += a->text.n;
        next = next_text(g, i, &apart);
        if (next == NO_CELL || broken)
            continue;
        const struct grid_piece *b = &g->piece[next];
        several |= is_number(a->text) && is_number(b->text);
        if (is_ascii(a->text.p[a->text.n - 1]) && is_ascii(b->text.p[0]))
            p[n++] = ' '; /* Latin words, not Chinese ones */
    }
    c->text = str_make(p, n);
    return several;
}

/* The lines that the text of a cell takes. */
struct lines {
    uint32_t first, last;
};

static struct lines lines_of(const struct grid *g, const struct grid_cell *c)
{
    uint32_t i = first_text(g, c);
    bool apart;
    struct lines lines = {g->piece[i].line, g->piece[i].line};
    while ((i = next_text(g, i, &apart)) != NO_CELL)
        lines.last = g->piece[i].line;
    return lines;
}

/* Whether two cells are aligned: at the top, at the bottom or (by half a line) in the
 * middle. */
static bool are_aligned(struct lines a, struct lines b)
{
    uint32_t x = a.first + a.last, y = b.first + b.last;
    return a.first == b.first || a.last == b.last || (x > y ? x - y : y - x) <= 1;
}

/* Whether all cells of a row start on one line, as in most: then so do its figures. */
static bool starts_together(const struct grid *g, size_t from, size_t to)
{
    uint32_t line = NO_CELL;
    for (size_t i = from; i < to; i++) {
        if (g->cell[i].text.n == 0)
            continue;
        uint32_t first = g->piece[first_text(g, &g->cell[i])].line;
        if (line != NO_CELL && first != line)
            return false;
        line = first;
    }
    return true;
}

/* The figures of a row stand beside each other; where they do not, rows were drawn as
 * one. */
static bool is_one_row(const struct grid *g, size_t from, size_t to)
{
    struct lines first = {0, 0};
    if (starts_together(g, from, to))
        return true;
    for (size_t i = from; i < to; i++) {
        if (!is_number(g->cell[i].text))
            continue;
        struct lines lines = lines_of(g, &g->cell[i]);
        if (first.first == 0)
            first = lines;
        else if (!are_aligned(first, lines))
            return false;
    }
    return true;
}

static size_t row_end(const struct grid *g, size_t from)
{
    size_t to = from;
    while (to < g->cells && g->cell[to].row == g->cell[from].row)
        to++;
    return to;
}

static const struct grid_piece *shown_piece(const struct grid *g, const struct grid_cell *c)
{
    uint32_t text = first_text(g, c);
    return &g->piece[text == NO_CELL ? c->first : text];
}

/* Appends the token of one column of a row: of a cell, or of none. */
static void add_cell(const struct grid *g, struct lexed *lx, uint32_t column,
                     const struct grid_piece *piece, struct str text)
{
    lx->input = piece->input;
    struct token *t = lexed_add(lx, text, piece->line, LINE_CELLS, column);
    t->follows = false; /* it may stand above the one before */
    t->placed = true;
    for (int m = 0; m < MEASURES; m++)
        t->at[m] = (struct span){g->place[column], g->place[column + 1]};
}

/* Joins the lines of all cells.  Whether the numbers of the table's rows stand in cells of their
 * own: where a few rows have several in one, of many that have not, something happened to these. */
static bool join_all(struct grid *g, struct store *store)
{
    enum { ROWS_MIN = 8 }; /* for each row with several */
    size_t rows = 0, torn = 0;
    for (size_t from = 0, to; from < g->cells; from = to) {
        bool several = false;
        to = row_end(g, from);
        for (size_t i = from; i < to; i++)
            several |= join(g, &g->cell[i], store);
        rows++;
        torn += several;
    }
    return torn * ROWS_MIN <= rows;
}

bool grid_emit(struct grid *g, struct store *store, struct lexed *lx)
{
    if (!join_all(g, store))
        return false;
    for (size_t from = 0; from < g->cells; from = row_end(g, from))
        if (!is_one_row(g, from, row_end(g, from)))
            return false;
    for (size_t from = 0, to; from < g->cells; from = to) {
        const struct grid_piece *first = shown_piece(g, &g->cell[from]);
        size_t at = from;
        to = row_end(g, from);
        for (uint32_t k = 0; k < g->columns; k++) {
            const struct grid_cell *c = &g->cell[at];
            if (at < to && c->column == k) {
                add_cell(g, lx, k, shown_piece(g, c), c->text);
                at++;
            } else {
                add_cell(g, lx, k, first, STR(""));
            }
        }
        lx->row++;
        lx->gap_empty = lx->gap_spaces = 0;
    }
    return true;
}
