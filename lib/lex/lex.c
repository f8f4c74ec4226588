#include "lex/lex.h"

#include <stdlib.h>

#include "base/line_walk.h"
#include "lex/box.h"
#include "lex/cells.h"
#include "lex/divide.h"
#include "lex/drawing.h"
#include "lex/line.h"
#include "lex/list.h"
#include "lex/look.h"
#include "lex/page.h"
#include "lex/quoted.h"
#include "lex/running.h"
#include "lex/words.h"

void lexed_free(struct lexed *lx)
{
    free(lx->token);
    seen_free(&lx->words);
    store_free(&lx->joined);
    drawing_del(lx->drawing);
    *lx = (struct lexed){0};
}

void lexed_clear(struct lexed *lx)
{
    lx->tokens = 0;
    lx->page = lx->row = lx->gap_empty = lx->gap_spaces = lx->item = 0;
    lx->paged = false;
    lx->pages = (struct lexed_pages){.titles = 0};
    lx->block = (struct lexed_block){.border = BORDER_NEW};
    lx->divided = (struct lexed_divided){.mark = 0};
    lx->box = (struct lexed_box){.open = false};
    lx->shows = (struct lexed_shows){.damaged = false};
    store_clear(&lx->joined);
    if (lx->drawing) {
        lx->drawing->lines = 0;
        store_clear(&lx->drawing->store);
    }
}

/* Ends a line that may have left tokens behind the first `before`; `feed`: it has a form feed. */
static inline void end_line(struct lexed *lx, size_t before, bool feed)
{
    if (page_may_be_number(lx, before)) {
        lx->pages.lone = (uint32_t)lx->tokens;
        if (feed || (lx->pages.headed && page_numbers_head(lx, true)))
            page_drop_number(lx);
    } else if (lx->pages.headed && lx->tokens > before) {
        page_numbers_head(lx, false);
    }
    if (lx->tokens > before) {
        lx->row++;
        lx->gap_empty = lx->gap_spaces = 0;
        lx->paged = lx->pages.headed = false;
    }
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

/* Adds the blank cell that ends a row, if this is the white line below the bar that opens it. */
static bool end_row(struct lexed *lx, struct str line, size_t number, unsigned look)
{
    lx->block.row_ends = false;
    if (look != LOOK_SPACE)
        return false;
    lexed_add(lx, str_make(line.p, 0), number, LINE_CELLS, 0);
    end_line(lx, lx->tokens - 1, false);
    return true;
}

/* Notes a line without any cell: white, a form feed, marks of a drawing, or a lone tab. */
static void read_gap(struct lexed *lx, unsigned look)
{
    if (look & LOOK_FEED)
        lx->paged = true;
    else if (!(look & LOOK_BOX))
        (look & LOOK_SPACE) ? lx->gap_spaces++ : lx->gap_empty++;
}

/* Notes a line (trimmed) of bars that opens a table of MediaWiki's or ends one, or that starts a
 * row of it: |- says that there is nothing in other tables only.  Whether it is one. */
static bool read_wiki(struct lexed *lx, struct str line)
{
    bool open = lx->shows.wiki;
    if (str_starts(line, STR("{|")))
        lx->shows.wiki = true;
    else if (open && str_eq(line, STR("|}")))
        lx->shows.wiki = false;
    else
        return open && str_starts(line, STR("|-"));
    return true;
}

/* Notes a line (trimmed) that only parts rows: a rule of a drawing or a line break.  Whether it is
 * one. */
static bool read_rule(struct lexed *lx, struct str line, unsigned look)
{
    if (is_lone_break(line)) {
        lx->gap_empty++;
        return true;
    }
    if ((look & LOOK_PIPE) && read_wiki(lx, line))
        return true;
    bool may_be_rule = line.n && ((look & LOOK_PIPE) || line.p[0] == '+' || line.p[0] == '-');
    if (!may_be_rule || !box_is_rule(line))
        return false;
    if (!lx->box.open)
        lx->box.grid_rules = lx->box.rules;
    lx->box.open |= line.p[0] == '+';
    lx->box.rules++;
    return true;
}

/* Notes a line (trimmed) that stands at a page's edge: a running title or a page number.  Whether
 * it is one. */
static bool read_edge(struct lexed *lx, struct str line)
{
    enum running title = running_title(lx, line);
    if (title == RUNNING_NONE && !page_is_number(line))
        return false;
    if (title == RUNNING_NONE)
        lx->pages.lone = 0; /* a number alone above the page's is none */
    if (title != RUNNING_NONE && !lx->pages.headed)
        page_start(lx, title == RUNNING_NUMBERED);
    lx->paged = true;
    lx->pages.edges += lx->page == 0;
    return true;
}

/* The cells of a line (trimmed) that is a row of LaTeX's, without what ends it and the rule below:
 *
 *     行政许可 & 5 \\ \hline
 *
 * Another line stays as it is. */
static struct str latex_row(struct str line)
{
    static const struct str ending = STR_INIT("\\\\"), rule = STR_INIT("\\hline");
    struct str row = line;
    if (str_ends(row, rule))
        row = str_trim(str_make(row.p, row.n - rule.n));
    return str_ends(row, ending) ? str_trim(str_make(row.p, row.n - ending.n)) : line;
}

/* Adds the tokens of a line that neither bars nor tabs divide. */
static void read_words(struct lexed *lx, struct str line, struct str trimmed, size_t number,
                       unsigned look)
{
    size_t before = lx->tokens;
    struct str row = latex_row(trimmed);
    if (list_read(lx, trimmed, number) || (divide_may(lx, row) && divide_line(lx, row, number)))
        lx->item = 0;
    else
        words_read(lx, line, trimmed, number, look);
    cells_end(lx, trimmed, before);
}

/* Adds the tokens of a line, by the marks that divide it. */
static void read_tokens(struct lexed *lx, struct str line, struct str trimmed, size_t number,
                        unsigned look)
{
    bool tabs =
        (look & LOOK_TAB) && (memchr(trimmed.p, '\t', trimmed.n) || str_ends(line, STR("\t\t")));
    if (!(look & LOOK_PIPE))
        lx->box.open = false;
    lx->pages.lone = 0;
    if ((look & LOOK_BOX) || (lx->box.open && (look & LOOK_PIPE))) {
        lex_box(lx, line, number);
    } else if (look & LOOK_PIPE) {
        cells_read_barred(lx, line, trimmed, number);
        cells_note_lone_bar(lx, line, trimmed);
    } else if (tabs || !(look & LOOK_TEXT)) {
        cells_read(lx, line, number, '\t');
    } else {
        read_words(lx, line, trimmed, number, look);
    }
}

/* Reads a line that is no part of a drawing. */
static void read_line(struct lexed *lx, struct str line, size_t number, unsigned look)
{
    bool lone_tab = is_lone_tab(line), feed = look & LOOK_FEED;
    lx->input = line;
    lx->shows.lone_tabs |= lone_tab;
    if (look & LOOK_BOX)
        look = without_dashes(line, look);
    if (feed) {
        lx->page++;
        page_drop_number(lx);
    }
    size_t before = lx->tokens;
    if (lx->block.row_ends && end_row(lx, line, number, look))
        return;
    if (lone_tab || !(look & (LOOK_TEXT | LOOK_PIPE | LOOK_TAB))) {
        read_gap(lx, look);
        return;
    }
    struct str trimmed = str_trim_wide(line);
    if (read_rule(lx, trimmed, look) || read_edge(lx, trimmed))
        return;
    read_tokens(lx, line, trimmed, number, look);
    end_line(lx, before, feed);
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
        lx->block.open_cell = 0;
        return;
    }
    if (!waits && !lx->divided.mark && lexed_add_known(lx, line, number)) {
        lx->box.open = false;
        lx->pages.lone = lx->item = 0;
        cells_end(lx, line, lx->tokens - 1);
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

/* Reads the row of several lines that starts `text`, if one does; returns how many, and sets *n to
 * its bytes. */
static size_t lex_quoted(struct lexed *lx, struct str text, size_t number, size_t *n)
{
    size_t before = lx->tokens;
    bool waits = lx->drawing && lx->drawing->lines;
    size_t lines = waits ? 0 : quoted_read(lx, text, number, n);
    if (lines == 0)
        return 0;
    lx->box.open = false;
    lx->pages.lone = lx->item = 0;
    end_line(lx, before, false);
    return lines;
}

bool lexed_is_between(const struct lexed *lx)
{
    return lx->block.border == BORDER_NEW && !lx->block.open && lx->block.open_cell == 0 &&
           !lx->box.open && !lx->item && !lx->divided.mark && !lx->shows.unended &&
           !lx->shows.wiki && !(lx->drawing && lx->drawing->lines);
}

void lex_end(struct lexed *lx)
{
    if (lx->drawing && lx->drawing->lines)
        end_drawing(lx);
}

void lex_text(struct lexed *lx, struct str text, size_t line)
{
    struct line_walk walk = line_walk_start(text);
    struct str one;
    const char *quote = quoted_mark(text, 0); /* the next: lines without any cost nothing */
    lx->shows.unended = false;
    while (line_walk_next(&walk, &one)) {
        if (quote < one.p + one.n) {
            size_t at = (size_t)(one.p - text.p), n = one.n;
            size_t lines = lex_quoted(lx, str_from(text, at), line, &n);
            size_t end = at + n;
            quote = quoted_mark(text, end);
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
