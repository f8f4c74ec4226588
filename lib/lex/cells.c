#include "lex/cells.h"

#include "lex/divide_row.h"
#include "lex/line.h"
#include "lex/notes.h"
#include "lex/pairs.h"

/* Whether a line of cells has none that shows. */
static bool is_bars(struct str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] != '|' && line.p[i] != ' ')
            return false;
    return true;
}

/* Takes off the bar at a line's start that is no cell's end.  The first line of a block
 * that shows anything says whether that bar is a border in all of them; a line of bars
 * right below words ends their cell. */
static struct str without_border(struct lexed *lx, struct str line, char bar)
{
    bool fresh = lx->block.border == BORDER_NEW, bars = bar == '|' && is_bars(line);
    if (fresh)
        lx->block.border = BORDER_UNKNOWN;
    if (lx->block.border == BORDER_UNKNOWN && !bars)
        lx->block.border = bar == '|' && line.p[0] == '|' ? BORDER_YES : BORDER_NO;
    bool off = lx->block.border == BORDER_YES ? line.p[0] == bar && line.n > 1 : fresh && bars;
    return off ? str_from(line, 1) : line;
}

/* Whether a byte is a character that shows. */
static inline bool is_shown(char c)
{
    return c > ' ' && c < 0x7f;
}

/* The text of a cell without the comments at its end, in which some programs keep what its tag
 * said: 申请人情况 <!-- colspan: 7 --> */
static struct str without_comments(struct str cell)
{
    static const struct str open = STR_INIT("<!--"), close = STR_INIT("-->");
    size_t at = str_find(cell, open, 0);
    return str_ends(cell, close) ? str_trim_wide(str_make(cell.p, at)) : cell;
}

/* The text of a cell that ends with underscores right before its bar: some programs draw the line
 * below a row with them, as wide as its cells: |__规章__|___5___|______| */
static struct str without_rule(struct str cell)
{
    while (cell.n > 0 && cell.p[cell.n - 1] == '_')
        cell.n--;
    while (cell.n > 0 && cell.p[0] == '_')
        cell = str_from(cell, 1);
    return str_trim_wide(cell);
}

/* A cell's text; mostly one blank stands at either end. */
static inline struct str trim_cell(struct str cell)
{
    if (cell.n && cell.p[cell.n - 1] == '_')
        return without_rule(cell);
    if (cell.n && cell.p[0] == ' ')
        cell = str_make(cell.p + 1, cell.n - 1);
    cell.n -= cell.n && cell.p[cell.n - 1] == ' ';
    if (cell.n == 0 || !is_shown(cell.p[0]) || !is_shown(cell.p[cell.n - 1]))
        cell = str_trim_wide(cell);
    return cell.n && cell.p[cell.n - 1] == '>' ? without_comments(cell) : cell;
}

/* Notes whether the last token is the rest of a number whose start stands in the cell that was
 * open: one above the other, they were one. */
static void check_open_cell(struct lexed *lx, size_t before)
{
    const struct token *t = &lx->token[before];
    lx->shows.damaged |= before > 0 && lx->tokens > before && t->kind == TOKEN_FIGURE &&
                         t[-1].kind == TOKEN_FIGURE && t[-1].style == LINE_CELLS;
}

/* The first cell of a line without a list's mark: a row of figures starts with none less than zero.
 */
static struct str without_mark(struct str cell)
{
    bool mark = cell.n > 2 && cell.p[0] == '-' && cell.p[1] == ' ';
    return mark ? str_trim_wide(str_from(cell, 2)) : cell;
}

/* Whether a line of cells may start with the rest of the cell that is open: words go on with any,
 * and figures with figures. */
static bool may_go_on(struct lexed *lx, struct str line)
{
    enum token_kind open = lx->tokens > 0 ? lx->token[lx->tokens - 1].kind : TOKEN_TEXT;
    return line.p[0] != '|' &&
           (open == TOKEN_TEXT || lexed_kind(lx, trim_cell(str_cut(&line, '|'))) == TOKEN_FIGURE);
}

/* Notes whether a line was filled up with bars, and whether they stand apart from that of its last
 * cell: `8 | ||`, or not: `8 |||`. */
static void note_padding(struct lexed *lx, struct str line)
{
    size_t n = line.n;
    while (n > 0 && line.p[n - 1] == '|')
        n--;
    if (line.n - n < 2)
        return;
    if (n == 0 || str_ends(str_make(line.p, n), STR("| ")))
        lx->shows.padded = true;
    else
        lx->shows.padded_on = true;
}

void cells_read(struct lexed *lx, struct str line, size_t number, char bar)
{
    struct str trimmed = bar == '|' ? str_trim(line) : line;
    bool goes_on = bar == '|' && lx->block.open_cell > 0 && may_go_on(lx, trimmed);
    struct str rest = goes_on ? trimmed : without_border(lx, trimmed, bar);
    uint32_t cell = goes_on ? lx->block.open_cell - 1 : 0;
    size_t before = lx->tokens;
    while (rest.p) {
        struct str raw = trim_cell(str_cut(&rest, bar));
        if (!rest.p && raw.n == 0 && bar == '|' && !lx->block.open)
            break;
        lx->block.open |=
            !rest.p && bar == '|' && lx->block.border == BORDER_NO && !lx->shows.padded;
        if (str_ends(raw, STR("\\"))) /* a bar that Markdown escapes */
            raw = str_trim_wide(str_make(raw.p, raw.n - 1));
        lexed_add(lx, cell == 0 ? without_mark(raw) : raw, number, LINE_CELLS, cell);
        cell++;
    }
    if (lx->tokens > before)
        notes_look(lx);
    if (goes_on)
        check_open_cell(lx, before);
    if (bar == '|')
        note_padding(lx, trimmed);
    bool closed = bar != '|' || lx->block.border != BORDER_YES || trimmed.p[trimmed.n - 1] == '|';
    lx->block.open_cell = closed ? 0 : cell;
}

/* The same for a row whose cells two bars divide: A || B || C. */
static void lex_pairs(struct lexed *lx, struct str row, size_t number)
{
    uint32_t cell = 0;
    while (row.p)
        lexed_add(lx, trim_cell(pairs_cut(&row)), number, LINE_CELLS, cell++);
    lx->block.border = BORDER_NO;
    lx->block.open_cell = 0;
}

void cells_read_barred(struct lexed *lx, struct str line, struct str trimmed, size_t number)
{
    struct str row;
    if (pairs_divide(lx, trimmed, &row))
        lex_pairs(lx, row, number);
    else
        cells_read(lx, line, number, '|');
}

void cells_note_lone_bar(struct lexed *lx, struct str line, struct str trimmed)
{
    enum { BAR_BYTES = 2, BREAK_BYTES = 2 };
    if (trimmed.n != 1)
        return;
    size_t behind = (size_t)(line.p + line.n - trimmed.p);
    lx->shows.bars_open |= behind == BAR_BYTES;
    lx->block.row_ends = lx->shows.bars_open && behind == BAR_BYTES + BREAK_BYTES;
}

void cells_end(struct lexed *lx, struct str line, size_t before)
{
    enum { CELL_BYTES_MAX = 120 }; /* 40 characters: a longer line is a paragraph below the row */
    if (lx->block.open_cell > 0 && line.n <= CELL_BYTES_MAX) {
        check_open_cell(lx, before);
        return;
    }
    lx->block.border = BORDER_NEW;
    lx->block.open = false;
    lx->block.open_cell = 0;
}

void cells_read_quoted(struct lexed *lx, struct str row, size_t number)
{
    uint32_t cell = 0;
    for (struct str rest = without_border(lx, row, '\t'); rest.p; cell++)
        lexed_add(lx, divide_cut(&rest, STR("\t")), number, LINE_CELLS, cell);
    if (cell > 0)
        notes_look(lx);
    lx->block.open_cell = 0;
}
