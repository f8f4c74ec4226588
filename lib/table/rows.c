#include "table/rows.h"

enum {
    WIDTH_MAX = 24,     /* cells in a row: the widest statutory table has 15 */
    LABEL_CELL_MAX = 3, /* a line's label stands in one of the first cells */
    LABELS_MIN = 2,     /* labels that a grid must explain */
    CELLS_MIN = 8,      /* a smaller block is no table ... */
    CELLS_MAX = 4000,   /* ... and a larger one no statutory one */
    LABELS_MAX = 200,   /* of a block that are looked at, */
    PADS_MAX = 1000,    /* and ends of padding: so many prove enough */
};

/* A block of lines of cells: tokens [from, to). */
struct block {
    uint32_t from, to;
};

/* A label in a block: the place of its last cell, and how many cells the figures of its line,
 * or of a group's first line, and their unit take. */
struct block_label {
    uint32_t place, cells;
    bool group;
};

/* What a grid must explain of a block, by places in it (tokens from its start on). */
struct block_marks {
    struct block_label label[LABELS_MAX];
    uint32_t labels;
    uint32_t pad[PADS_MAX]; /* places behind padding that ends a line */
    uint32_t pads;
};

/* Rows of `width` cells, the first of which lacks `offset` cells: its start was
 * wrapped inside a cell onto a line without a bar. */
struct grid {
    uint32_t width, offset;
};

/* The next block at or after token `from` in which most lines hold one cell, or rows were filled
 * up, so that all have as many cells however many lines they take. */
static bool next_block(const struct lexed *lx, uint32_t from, struct block *b)
{
    for (uint32_t i = from; i < lx->tokens; i++) {
        if (lx->token[i].style != LINE_CELLS)
            continue;
        uint32_t lines = 0, filled = 0, row = UINT32_MAX;
        for (b->from = i; i < lx->tokens && lx->token[i].style == LINE_CELLS; i++) {
            const struct token *t = &lx->token[i];
            filled += t->kind != TOKEN_BLANK;
            lines += t->kind != TOKEN_BLANK && t->row != row;
            row = t->row;
        }
        b->to = i;
        uint32_t cells = b->to - b->from;
        bool rows = lines * 10 >= filled * 9 || lexed_is_padded(lx);
        if (cells >= CELLS_MIN && cells <= CELLS_MAX && rows)
            return true;
    }
    return false;
}

/* Padding follows the last cell of a row in one go (`||`). */
static void mark_padding(const struct lexed *lx, const struct block *b, struct block_marks *marks)
{
    marks->pads = 0;
    for (uint32_t i = b->from + 1; i < b->to && marks->pads < PADS_MAX; i++) {
        const struct token *t = &lx->token[i];
        bool pads = t->kind == TOKEN_BLANK && t[-1].row == t->row;
        bool ends = i + 1 == b->to || t[1].row != t->row;
        if (pads && ends)
            marks->pad[marks->pads++] = i + 1 - b->from;
    }
}

static void mark_labels(const struct form_layout *layout, uint32_t form, const struct scanned *text,
                        const struct block *b, struct block_marks *marks)
{
    const struct label_set *set = label_set_builtin();
    uint32_t last = UINT32_MAX;
    marks->labels = 0;
    for (size_t i = label_hits_from(&text->hits, b->from);
         i < text->hits.hits && marks->labels < LABELS_MAX; i++) {
        const struct label_hit *h = &text->hits.hit[i];
        const struct label *l = &set->label[h->label];
        if (h->first >= b->to)
            break;
        if (l->layout != form || l->kind == LABEL_HEAD || !h->whole || h->last >= b->to ||
            h->first == last)
            continue;
        bool unit = h->last + 1 < b->to && text->lx.token[h->last + 1].kind == TOKEN_UNIT;
        size_t slots = layout->table[l->table].line[l->first].slots;
        marks->label[marks->labels++] =
            (struct block_label){h->last - b->from, (uint32_t)slots + unit, l->kind == LABEL_GROUP};
        last = h->first;
    }
}

/* Whether padding ends rows in the grid, too. */
static bool padding_fits(const struct block_marks *marks, struct grid grid)
{
    for (uint32_t i = 0; i < marks->pads; i++)
        if ((marks->pad[i] + grid.offset) % grid.width != 0)
            return false;
    return true;
}

/* Whether the first cell of each row is blank: some extractors put a bar alone on a
 * line before a row. */
static bool starts_blank(const struct lexed *lx, const struct block *b, struct grid grid)
{
    for (uint32_t i = b->from; i < b->to; i++)
        if ((i - b->from + grid.offset) % grid.width == 0 && lx->token[i].kind != TOKEN_BLANK)
            return false;
    return true;
}

/* Whether the grid leaves every label at the start of a row, every line's at that of a row of
 * its own, with room for its figures, and the first of them in the first cell that is ever filled.
 */
static bool grid_fits(const struct lexed *lx, const struct block *b,
                      const struct block_marks *marks, struct grid grid)
{
    uint32_t last_row = UINT32_MAX, first_cell = UINT32_MAX;
    if (!padding_fits(marks, grid))
        return false;
    uint32_t lead = starts_blank(lx, b, grid);
    for (uint32_t i = 0; i < marks->labels; i++) {
        const struct block_label *l = &marks->label[i];
        uint32_t place = l->place + grid.offset, cell = place % grid.width;
        if (cell >= LABEL_CELL_MAX + lead || cell + l->cells >= grid.width ||
            (!l->group && place / grid.width == last_row))
            return false;
        last_row = l->group ? last_row : place / grid.width;
        first_cell = cell < first_cell ? cell : first_cell;
    }
    return first_cell == lead;
}

/* Whether the labels stand in every second or third row of the grid only, and are enough to
 * tell: then its rows are parts of the table's. */
static bool halves_rows(const struct lexed *lx, const struct block *b,
                        const struct block_marks *marks, struct grid grid)
{
    enum { LABELS_TELL = 4, PARTS_MAX = 3 };
    for (uint32_t parts = 2; marks->labels >= LABELS_TELL && parts <= PARTS_MAX; parts++) {
        struct grid whole = {grid.width * parts, grid.offset};
        for (; whole.offset < whole.width; whole.offset += grid.width)
            if (grid_fits(lx, b, marks, whole))
                return true;
    }
    return false;
}

/* The number of slots of a table printed across whose heads stand in the block, 0 if none. */
static uint32_t across_width(const struct form_layout *layout, uint32_t form,
                             const struct scanned *text, const struct block *b)
{
    const struct label_set *set = label_set_builtin();
    for (size_t i = label_hits_from(&text->hits, b->from); i < text->hits.hits; i++) {
        const struct label_hit *h = &text->hits.hit[i];
        const struct label *l = &set->label[h->label];
        if (h->first >= b->to)
            break;
        if (l->layout == form && l->kind == LABEL_HEAD && h->last < b->to &&
            layout->table[l->table].across)
            return (uint32_t)layout->table[l->table].slots_max;
    }
    return 0;
}

/* The grid of a table printed across: rows of its columns behind `lead` cells, which
 * the first row lacks: there, the bar ends the words above. */
static struct grid across_grid(const struct lexed *lx, const struct block *b,
                               const struct block_marks *marks, uint32_t columns, uint32_t lead)
{
    struct grid grid = {columns + lead, lead};
    bool fits = columns && (b->to - b->from + lead) % grid.width == 0 && padding_fits(marks, grid);
    return fits && (!lead || starts_blank(lx, b, grid)) ? grid : (struct grid){0, 0};
}

static struct grid find_grid(const struct form_layout *layout, uint32_t form,
                             const struct scanned *text, const struct block *b)
{
    struct block_marks marks;
    mark_padding(&text->lx, b, &marks);
    mark_labels(layout, form, text, b, &marks);
    for (struct grid g = {2, 0}; marks.labels >= LABELS_MIN && g.width <= WIDTH_MAX; g.width++)
        for (g.offset = 0; g.offset < g.width; g.offset++)
            if (grid_fits(&text->lx, b, &marks, g) && !halves_rows(&text->lx, b, &marks, g))
                return g;
    /* Lines with labels are rows of another table. */
    uint32_t columns = marks.labels == 0 ? across_width(layout, form, text, b) : 0;
    struct grid led = across_grid(&text->lx, b, &marks, columns, 1);
    return led.width ? led : across_grid(&text->lx, b, &marks, columns, 0);
}

/* Numbers the tokens of a block by the grid.  What stands before every row is no
 * cell of it: it gets a row of its own. */
static void number_cells(struct lexed *lx, const struct block *b, struct grid grid)
{
    uint32_t base = lx->token[b->from].row, lead = starts_blank(lx, b, grid);
    for (uint32_t i = b->from; i < b->to; i++) {
        uint32_t place = i - b->from + grid.offset, cell = place % grid.width;
        uint32_t row = place / grid.width * (1 + lead);
        lx->token[i].row = base + row + (lead && cell > 0);
        lx->token[i].cell = cell >= lead ? cell - lead : 0;
    }
}

void rows_restore(const struct form_layout *layout, uint32_t form, struct scanned *text)
{
    struct block b = {0};
    while (next_block(&text->lx, b.to, &b)) {
        struct grid grid = find_grid(layout, form, text, &b);
        if (grid.width)
            number_cells(&text->lx, &b, grid);
    }
}
