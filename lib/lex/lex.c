#include "lex/lex.h"

#include <stdlib.h>

#include "base/line_walk.h"
#include "base/utf8.h"
#include "lex/box.h"
#include "lex/divide.h"
#include "lex/drawing.h"
#include "lex/item.h"
#include "lex/line.h"
#include "lex/look.h"
#include "lex/page.h"
#include "lex/pairs.h"
#include "lex/quoted.h"
#include "lex/remark.h"
#include "lex/running.h"

void lexed_free(struct lexed *lx)
{
    free(lx->token);
    seen_free(&lx->words);
    store_free(&lx->joined);
    drawing_free(lx->drawing);
    *lx = (struct lexed){0};
}

void lexed_clear(struct lexed *lx)
{
    lx->tokens = 0;
    lx->page = lx->row = lx->rules = 0;
    lx->gap_empty = lx->gap_spaces = 0;
    lx->lone = lx->page_number = lx->item = lx->below = lx->divider = 0;
    lx->plain_cells = lx->plain_values = 0;
    lx->long_figures = false;
    lx->in_box = lx->open = lx->damaged = lx->units = lx->paged = false;
    lx->padded = lx->padded_on = lx->lone_tabs = false;
    lx->titles = lx->heads = 0;
    lx->headed = lx->quoted = lx->unended = false;
    lx->over = lx->under = (struct page_numbers){0, 0};
    lx->open_cell = 0;
    lx->border = BORDER_NEW;
    memset(lx->box_figure, 0, sizeof lx->box_figure);
    store_clear(&lx->joined);
    if (lx->drawing) {
        lx->drawing->lines = 0;
        store_clear(&lx->drawing->store);
    }
}

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
    bool fresh = lx->border == BORDER_NEW, bars = bar == '|' && is_bars(line);
    if (fresh)
        lx->border = BORDER_UNKNOWN;
    if (lx->border == BORDER_UNKNOWN && !bars)
        lx->border = bar == '|' && line.p[0] == '|' ? BORDER_YES : BORDER_NO;
    bool off = lx->border == BORDER_YES ? line.p[0] == bar && line.n > 1 : fresh && bars;
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

/* A cell's text; mostly one blank stands at either end. */
static inline struct str trim_cell(struct str cell)
{
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
    lx->damaged |= before > 0 && lx->tokens > before && t->kind == TOKEN_FIGURE &&
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
        lx->padded = true;
    else
        lx->padded_on = true;
}

/* A|B|C: each cell a token, the blank ones too.  What follows the last bar is a cell
 * if it is not blank, or if the block has no borders and bars only between its cells.
 * Tabs have no borders, either: N of them make N + 1 cells. */
static void lex_cells(struct lexed *lx, struct str line, size_t number, char bar)
{
    struct str trimmed = bar == '|' ? str_trim(line) : line;
    bool goes_on = bar == '|' && lx->open_cell > 0 && may_go_on(lx, trimmed);
    struct str rest = goes_on ? trimmed : without_border(lx, trimmed, bar);
    uint32_t cell = goes_on ? lx->open_cell - 1 : 0;
    size_t before = lx->tokens;
    while (rest.p) {
        struct str raw = trim_cell(str_cut(&rest, bar));
        if (!rest.p && raw.n == 0 && bar == '|' && !lx->open)
            break;
        lx->open |= !rest.p && bar == '|' && lx->border == BORDER_NO && !lx->padded;
        if (str_ends(raw, STR("\\"))) /* a bar that Markdown escapes */
            raw = str_trim_wide(str_make(raw.p, raw.n - 1));
        lexed_add(lx, cell == 0 ? without_mark(raw) : raw, number, LINE_CELLS, cell);
        cell++;
    }
    if (goes_on)
        check_open_cell(lx, before);
    if (bar == '|')
        note_padding(lx, trimmed);
    bool closed = bar != '|' || lx->border != BORDER_YES || trimmed.p[trimmed.n - 1] == '|';
    lx->open_cell = closed ? 0 : cell;
}

/* The same for a row whose cells two bars divide: A || B || C. */
static void lex_pairs(struct lexed *lx, struct str row, size_t number)
{
    uint32_t cell = 0;
    while (row.p)
        lexed_add(lx, trim_cell(pairs_cut(&row)), number, LINE_CELLS, cell++);
    lx->border = BORDER_NO;
    lx->open_cell = 0;
}

/* Reads a line of cells that bars divide. */
static void lex_barred(struct lexed *lx, struct str line, struct str trimmed, size_t number)
{
    struct str row;
    if (pairs_divide(lx, trimmed, &row))
        lex_pairs(lx, row, number);
    else
        lex_cells(lx, line, number, '|');
}

/* Bytes of the white space character at p, 0 if it is none. */
static inline size_t space_at(const char *p, const char *end)
{
    return utf8_space_at(p, (size_t)(end - p));
}

/* Whether at most two blanks stand between two words of a line. */
static bool is_near(const char *end, const char *next)
{
    for (int blanks = 0; end < next; blanks++) {
        if (blanks == 2)
            return false;
        end += space_at(end, next);
    }
    return true;
}

/* A short number that opens a line of words is their number, not a figure:
 * `3 危及三安全一稳定`.  Figures never stand before a label. */
static bool is_their_number(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell != 1)
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return t->kind == TOKEN_FIGURE && t->raw.n <= 2 && is_near(t->raw.p + t->raw.n, word.p) &&
           lexed_kind(lx, word) == TOKEN_TEXT;
}

/* The same where a blank parts words that begin like one for nothing: `2 没有 现成信息`. */
static bool is_their_start(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell != 2)
        return false;
    const struct token *t = &lx->token[lx->tokens - 2];
    return t->kind == TOKEN_FIGURE && t->raw.n <= 2 && t[1].kind == TOKEN_NOTHING &&
           (unsigned char)t[1].raw.p[0] >= 0x80 && is_near(t->raw.p + t->raw.n, t[1].raw.p) &&
           t[1].raw.p + t[1].raw.n + 1 == word.p && lexed_kind(lx, word) == TOKEN_TEXT;
}

/* A dash may be written as two, so that the two of `——` become `--  --`. */
static bool is_their_dash(const struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell == 0 || !str_eq(word, STR("--")))
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return str_eq(t->raw, STR("--")) && is_near(t->raw.p + t->raw.n, word.p);
}

/* The sign of a figure, in words, may be parted from it by a blank: 减 15 */
static bool is_their_sign(struct lexed *lx, uint32_t cell, struct str word)
{
    if (cell == 0)
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    const char *end = t->raw.p + t->raw.n;
    return t->kind == TOKEN_TEXT && end + space_at(end, word.p) == word.p &&
           figure_is_sign(t->raw) && lexed_kind(lx, word) == TOKEN_FIGURE;
}

static inline void lex_word(struct lexed *lx, struct str word, size_t number, uint32_t cell)
{
    lx->units |= lexed_add(lx, word, number, LINE_WORDS, cell)->kind == TOKEN_UNIT;
}

/* One word after the other. */
static void lex_words(struct lexed *lx, struct str line, size_t number)
{
    const char *p = line.p, *end = line.p + line.n;
    uint32_t cell = 0;
    while (p < end) {
        size_t space = *p == ' ' ? 1 : space_at(p, end);
        if (space) {
            p += space;
            continue;
        }
        const char *from = p;
        p += utf8_word(p, (size_t)(end - p));
        struct str word = str_make(from, (size_t)(p - from));
        if (is_their_number(lx, cell, word) || is_their_dash(lx, cell, word) ||
            is_their_sign(lx, cell, word)) {
            from = lx->token[--lx->tokens].raw.p;
            cell--;
        } else if (is_their_start(lx, cell, word)) {
            lx->tokens -= 2;
            from = lx->token[lx->tokens].raw.p;
            cell = 0;
        }
        lex_word(lx, str_make(from, (size_t)(p - from)), number, cell++);
    }
}

/* A line of words, whose tokens stand behind the first `before`, ends a block of cells, unless it
 * belongs to a cell that is open. */
static void end_cells(struct lexed *lx, struct str line, size_t before)
{
    enum { CELL_BYTES_MAX = 120 };
    if (lx->open_cell > 0 && line.n <= CELL_BYTES_MAX) {
        check_open_cell(lx, before);
        return;
    }
    lx->border = BORDER_NEW;
    lx->open = false;
    lx->open_cell = 0;
}

/* Ends a line that may have left tokens behind the first `before`; `feed`: it has a form feed. */
static inline void end_line(struct lexed *lx, size_t before, bool feed)
{
    if (page_may_be_number(lx, before)) {
        lx->lone = (uint32_t)lx->tokens;
        if (feed || (lx->headed && page_numbers_head(lx, true)))
            page_drop_number(lx);
    } else if (lx->headed && lx->tokens > before) {
        page_numbers_head(lx, false);
    }
    if (lx->tokens > before) {
        lx->row++;
        lx->gap_empty = lx->gap_spaces = 0;
        lx->paged = lx->headed = false;
    }
}

/* The words of a line (trimmed) that may be an item of a list; none when nothing is left to
 * be read of it. */
static struct str words_of_item(struct lexed *lx, struct str line, size_t number)
{
    struct str rest;
    if (item_read(lx, line, &rest)) {
        lexed_add(lx, line, number, LINE_WORDS, 0)->kind = TOKEN_TEXT;
        return str_make(line.p, 0);
    }
    lx->gap_empty += rest.n == 0; /* a cell, and blank */
    return rest;
}

/* Makes one of a figure and its unit that end a line: 5 件.  The line's tokens stand behind the
 * first `before`. */
static inline void join_unit(struct lexed *lx, size_t before)
{
    if (lx->tokens < before + 2)
        return;
    struct token *t = &lx->token[lx->tokens - 2];
    if (t[0].kind != TOKEN_FIGURE || t[1].kind != TOKEN_UNIT ||
        !is_near(t[0].raw.p + t[0].raw.n, t[1].raw.p))
        return;
    t->raw.n = (size_t)(t[1].raw.p + t[1].raw.n - t->raw.p);
    t->word = 0;
    lx->tokens--;
}

/* Reads a line of words that no mark divides. */
static void lex_undivided(struct lexed *lx, struct str line, struct str trimmed, size_t number,
                          unsigned look)
{
    size_t before = lx->tokens;
    bool item = item_may_start(trimmed) || lx->item;
    if (item)
        lex_words(lx, words_of_item(lx, trimmed, number), number);
    else if (look & LOOK_WORD)
        lex_word(lx, trimmed, number, 0);
    else
        lex_words(lx, line, number);
    remark_join(lx, before);
    join_unit(lx, before);
    bool whole = lx->tokens == before + 1 && lx->token[before].raw.n == line.n && !item;
    bool plain = !(look & ~(unsigned)(LOOK_TEXT | LOOK_MAYBE | LOOK_WORD));
    if (whole && plain && !drawing_may_open(line) &&
        !(running_may_be_title(line) && page_ends_title(line)))
        lexed_note_line(lx);
}

/* Whether a line is a tab and nothing else.  A browser sets one between cells that are paragraphs,
 * with empty lines around it. */
static bool is_lone_tab(struct str line)
{
    return line.n == 1 && line.p[0] == '\t';
}

/* Whether a line (trimmed) is a line break of Markdown's and nothing else. */
static bool is_lone_break(struct str line)
{
    return line.n == 1 && line.p[0] == '\\';
}

/* What a line holds whose only marks of a drawing are dashes amid cells: they say that there is
 * nothing, or that a figure is less than zero. */
static unsigned without_dashes(struct str line, unsigned look)
{
    bool cells = (look & LOOK_TEXT) && (look & (LOOK_TAB | LOOK_PIPE));
    return cells && !box_is_drawn(line) ? look & ~(unsigned)LOOK_BOX : look;
}

/* Reads a line that is no part of a drawing. */
static void read_line(struct lexed *lx, struct str line, size_t number, unsigned look)
{
    lx->input = line;
    if (look & LOOK_BOX)
        look = without_dashes(line, look);
    if (look & LOOK_FEED) {
        lx->page++;
        page_drop_number(lx);
    }
    size_t before = lx->tokens;
    bool lone_tab = is_lone_tab(line);
    lx->lone_tabs |= lone_tab;
    if (!(look & (LOOK_TEXT | LOOK_PIPE | LOOK_TAB)) || lone_tab) {
        if (look & LOOK_FEED)
            lx->paged = true;
        else if (!(look & LOOK_BOX))
            (look & LOOK_SPACE) ? lx->gap_spaces++ : lx->gap_empty++;
        return;
    }
    struct str trimmed = str_trim_wide(line);
    if (trimmed.n && ((look & LOOK_PIPE) || trimmed.p[0] == '+' || trimmed.p[0] == '-') &&
        box_is_rule(trimmed)) {
        if (!lx->in_box)
            lx->grid_rules = lx->rules;
        lx->in_box |= trimmed.p[0] == '+';
        lx->rules++;
        return;
    }
    if (is_lone_break(trimmed)) {
        lx->gap_empty++;
        return;
    }
    enum running title = running_title(lx, trimmed);
    if (title != RUNNING_NONE || page_is_number(trimmed)) {
        if (title != RUNNING_NONE && !lx->headed)
            page_start(lx, title == RUNNING_NUMBERED);
        lx->paged = true;
        return;
    }
    bool tabs =
        (look & LOOK_TAB) && (memchr(trimmed.p, '\t', trimmed.n) || str_ends(line, STR("\t\t")));
    if (!(look & LOOK_PIPE))
        lx->in_box = false;
    lx->lone = 0;
    if ((look & LOOK_BOX) || (lx->in_box && (look & LOOK_PIPE)))
        lex_box(lx, line, number);
    else if (look & LOOK_PIPE)
        lex_barred(lx, line, trimmed, number);
    else if (tabs || !(look & LOOK_TEXT))
        lex_cells(lx, line, number, '\t');
    else {
        if (divide_may(lx, trimmed) && divide_line(lx, trimmed, number))
            lx->item = 0;
        else
            lex_undivided(lx, line, trimmed, number, look);
        end_cells(lx, trimmed, before);
    }
    end_line(lx, before, look & LOOK_FEED);
}

/* Reads the lines of a drawing; those that are none, one by one. */
static void end_drawing(struct lexed *lx)
{
    struct drawing *d = lx->drawing;
    for (size_t i = drawing_read(d, lx); i < d->lines; i++)
        read_line(lx, d->line[i].text, d->line[i].number, look_at(d->line[i].text));
    d->lines = 0;
}

static void lex_line(struct lexed *lx, struct str line, size_t number)
{
    bool waits = lx->drawing && lx->drawing->lines;
    if (!waits && line.n == 0) {
        lx->gap_empty++;
        lx->open_cell = 0;
        return;
    }
    if (!waits && !lx->divider && lexed_add_known(lx, line, number)) {
        lx->in_box = false;
        lx->lone = lx->item = 0;
        end_cells(lx, line, lx->tokens - 1);
        end_line(lx, lx->tokens - 1, false);
        return;
    }
    unsigned look = look_at(line);
    bool bars = (look & (LOOK_BOX | LOOK_PIPE)) && !(look & LOOK_FEED);
    if (waits && drawing_goes_on(lx->drawing, line, number, bars))
        return;
    if (waits)
        end_drawing(lx);
    if (!(look & LOOK_FEED) && drawing_may_open(line) && drawing_open(lx, line, number))
        return;
    read_line(lx, line, number, look);
}

/* Reads a row whose cells tabs part, and stand in quotes where they hold line breaks. */
static void lex_quoted_tabs(struct lexed *lx, struct str row, size_t number)
{
    uint32_t cell = 0;
    for (struct str rest = without_border(lx, row, '\t'); rest.p; cell++)
        lexed_add(lx, divide_cut(&rest, STR("\t")), number, LINE_CELLS, cell);
    lx->open_cell = 0;
}

/* Reads a row with line breaks in it if that is what `mark` divides it into: no other sign of cells
 * stands in it, and without the breaks it would be a row, too. */
static bool read_quoted(struct lexed *lx, struct str row, size_t number, struct str mark)
{
    size_t before = lx->tokens;
    struct str trimmed = str_trim_wide(row);
    unsigned look = look_at(row);
    bool tabs = str_eq(mark, STR("\t"));
    if ((look & (LOOK_PIPE | LOOK_BOX | LOOK_FEED)) || tabs != ((look & LOOK_TAB) != 0))
        return false;
    lx->input = row;
    if (tabs)
        lex_quoted_tabs(lx, row, number);
    else if (!divide_may(lx, trimmed) || !divide_by(lx, trimmed, number, mark))
        return false;
    else
        end_cells(lx, trimmed, before);
    lx->in_box = false;
    lx->lone = lx->item = 0;
    lx->quoted = true;
    end_line(lx, before, false);
    return true;
}

/* Reads the row of several lines that starts `text`, if one does; returns how many, and sets *n to
 * its bytes. */
static size_t lex_quoted(struct lexed *lx, struct str text, size_t number, size_t *n)
{
    static const struct str marks[] = {STR_INIT(","), STR_INIT(";"), STR_INIT("\t")};
    if (lx->drawing && lx->drawing->lines)
        return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct quoted_row row;
        enum quoted found = quoted_row(text, marks[i].p[0], &row);
        lx->unended |= found == QUOTED_UNENDED;
        if (found == QUOTED_ROW && read_quoted(lx, row.text, number, marks[i])) {
            *n = row.text.n;
            return row.lines;
        }
    }
    return 0;
}

bool lexed_is_between(const struct lexed *lx)
{
    return lx->border == BORDER_NEW && !lx->open && lx->open_cell == 0 && !lx->in_box &&
           !lx->item && !lx->divider && !lx->unended && !(lx->drawing && lx->drawing->lines);
}

void lex_end(struct lexed *lx)
{
    if (lx->drawing && lx->drawing->lines)
        end_drawing(lx);
}

/* The first quote of text from byte `from` on; its end if there is none. */
static const char *quote_behind(struct str text, size_t from)
{
    if (from >= text.n)
        return text.n > 0 ? text.p + text.n : text.p;
    const char *quote = memchr(text.p + from, '"', text.n - from);
    return quote ? quote : text.p + text.n;
}

void lex_text(struct lexed *lx, struct str text, size_t line)
{
    struct line_walk walk = line_walk_start(text);
    struct str one;
    const char *quote = quote_behind(text, 0); /* the next: lines without any cost nothing */
    lx->unended = false;
    while (line_walk_next(&walk, &one)) {
        if (quote < one.p + one.n) {
            size_t at = (size_t)(one.p - text.p), n = one.n;
            size_t lines = lex_quoted(lx, str_from(text, at), line, &n);
            size_t end = at + n;
            quote = quote_behind(text, end);
            if (lines > 0) {
                line += lines;
                end = str_find(text, STR("\n"), end);
                line_walk_jump(&walk, end < text.n ? end + 1 : text.n);
                continue;
            }
        }
        if (one.n && one.p[one.n - 1] == '\r')
            one.n--;
        lex_line(lx, one, line++);
    }
}
