/* lex.h - report text into tokens, whatever divides the cells of its tables.
 *
 * A token is a piece of text as an extractor left it: a cell, a line of a cell,
 * a word.  What a token means is decided later, against the forms; the lexer
 * only says what it looks like and where it stands.
 *
 *   line of text                       tokens
 *   一、本年新收 | 3 | | 0 |            TEXT FIGURE BLANK FIGURE   (CELLS: each cell, blanks too)
 *   │一、本年新收│ 3 │  │ 0 │           TEXT FIGURE FIGURE         (BOX: by position)
 *   1.属于国家秘密     3       0        TEXT FIGURE FIGURE         (WORDS: by position)
 *   3                                   FIGURE                     (WORDS, alone on its line) */
#ifndef GIPR_LEX_LEX_H
#define GIPR_LEX_LEX_H

#include <stdint.h>

#include "base/seen.h"
#include "base/store.h"
#include "lex/span.h"

enum token_kind {
    TOKEN_TEXT,
    TOKEN_FIGURE,  /* a number */
    TOKEN_NOTHING, /* says that there is nothing: / — 无 */
    TOKEN_UNIT,    /* a unit alone: 件 */
    TOKEN_BLANK,   /* an explicit empty cell */
    TOKEN_DROPPED, /* a part of another token now; there is none once the text is read */
};

enum line_style { LINE_WORDS, LINE_CELLS, LINE_BOX };

struct token {
    struct str raw;      /* trimmed; points into the text, or into lexed.joined; in CELLS, it may
                            hold line breaks */
    struct str input;    /* its input line; more than one where a cell of it holds line breaks */
    uint64_t word;       /* the number of its text in lexed.words, 0: it has none */
    uint32_t line;       /* input line as lex_text() counts, the first of several */
    uint32_t row;        /* physical row: tokens of one input line share it */
    uint32_t cell;       /* index in its row */
    uint32_t cells;      /* BOX: how many cells its line is divided into, 0 without a frame */
    uint32_t rules;      /* BOX: rules drawn above it in the text; cells reach from rule to rule */
    uint32_t page;       /* pages before it: form feeds, or what else starts one (lexed_pages) */
    uint32_t gap_empty;  /* empty lines right before its line */
    uint32_t gap_spaces; /* lines of nothing but white space right before its line */
    enum token_kind kind : 8;
    enum line_style style : 8;
    bool torn;          /* BOX: another figure stands in the same cell, on another line */
    bool number_behind; /* a number alone at a page's edge, that may be another's than the
                           page's, was dropped */
    bool in_label;      /* a later piece of a label that starts before (set by label_scan) */
    bool paged;   /* what stands on every page stood right before its line, and lines around */
    bool follows; /* the token before stands on the same input line */
    bool placed;  /* at[] is known: token_span() keeps what it counted */
    struct span at[MEASURES];
};

enum { LEXED_TITLES_MAX = 4 };

/* What stands on each page of a text, as far as was seen (page.h, running.h). */
struct lexed_pages {
    struct str title[LEXED_TITLES_MAX]; /* lines as titles of reports are, different ones */
    size_t titles;
    uint32_t heads; /* titles that stood before, once more: heads of pages */
    bool headed;    /* such a title stood since the last token's line */
    uint32_t edges; /* such titles and pages' numbers, as long as there is no form feed */
    struct page_numbers {
        uint32_t with, without; /* heads that had a number alone beside them, and others */
    } over, under;
    uint32_t lone; /* tokens + 1 when the last line was a lone number, which a form feed makes a
                      page number */
    uint32_t number, numbered; /* the last page's number, 0: none; which page that was */
};

/* The lines of cells that stand together (cells.h). */
struct lexed_block {
    enum { BORDER_NEW, BORDER_UNKNOWN, BORDER_YES, BORDER_NO } border;
    enum { BARS_UNKNOWN, BARS_SINGLE, BARS_PAIRED } bars; /* pairs.h */
    bool open;          /* bars stand between their cells only: a line of it ended without one */
    uint32_t open_cell; /* 1 + the last cell of a row with borders whose line ended without one, for
                         * the cell goes on below; else 0 */
    bool row_ends;      /* the bar alone above ends its row with the cell that it opens */
};

/* The table above whose cells a mark divides (divide.h). */
struct lexed_divided {
    uint32_t mark;         /* 0: there is none */
    uint32_t plain_cells;  /* cells of its last row in which it groups no digits; 0: none ... */
    uint32_t plain_values; /* ... and figures, if none is blank */
    bool long_figures;     /* it divides figures of more than three digits */
};

enum { BOX_CELLS_MAX = 64 }; /* of a line of a drawn table; no form has so many */

/* Drawn lines (box.h). */
struct lexed_box {
    bool open;           /* the lines above are those of a +---+ grid */
    uint32_t rules;      /* drawn so far */
    uint32_t grid_rules; /* of them, before the present grid */
    struct box_figure {
        uint32_t token, rules;
    } figure[BOX_CELLS_MAX]; /* the last one in each cell of a line, and the rules above it: 0 of
                              * none */
};

/* What the text shows anywhere. */
struct lexed_shows {
    bool damaged;   /* a figure is torn, or has half a character behind it */
    bool bars_open; /* lines of a bar and one blank open cells */
    bool lone_tabs; /* lines of a tab and nothing else part cells */
    bool padded; /* bars that some row was filled up with stand apart from the last cell's, ... */
    bool padded_on; /* ... or go on behind it */
    bool units;     /* some stand alone, by position */
    bool dropped;   /* some tokens are */
    bool notes;     /* a column of notes stands behind others (notes.h) */
    bool quoted;    /* cells in quotes hold line breaks (quoted.h) */
    bool wiki;      /* {| opened a table of MediaWiki's, and |} has not ended it */
    bool unended;   /* the last text ended in what may be such a cell */
    uint32_t below; /* figures less than zero */
};

/* Texts as tokens.  A zeroed one is ready for the first text. */
struct lexed {
    struct token *token;
    size_t tokens, tokens_cap;
    /* of the next token: */
    struct str input; /* the line at hand */
    uint32_t page, row;
    uint32_t gap_empty, gap_spaces;
    bool paged;    /* what stands on every page was dropped since the last token's line */
    uint32_t item; /* the mark before the last line, if it was an item of a list (item.h) */
    /* of the text: */
    struct lexed_pages pages;
    struct lexed_block block;
    struct lexed_divided divided;
    struct lexed_box box;
    struct drawing *drawing; /* a drawn table whose end was not seen yet (drawing.h) */
    struct lexed_shows shows;
    struct store joined; /* texts of tokens that stand on two lines */
    /* of all texts: */
    struct seen words; /* texts of tokens: their kinds */
};

void lexed_free(struct lexed *lx);

/* Starts another text: drops all tokens, but not what is known of words. */
void lexed_clear(struct lexed *lx);

/* Appends the tokens of `text` (UTF-8, lines ended by \n), whose first line is
 * input line `line`.  The tokens borrow the text.  A text may come in pieces, of whole rows where
 * cells in quotes hold line breaks; lex_end() appends what waits at its end. */
void lex_text(struct lexed *lx, struct str text, size_t line);
void lex_end(struct lexed *lx);

/* Whether the next line will be read as at the start of a text: the lines before it leave no
 * table open, and no drawing. */
bool lexed_is_between(const struct lexed *lx);

/* Joins figures with units that stand below them, in one cell: 52 over 件.  To be called when
 * the text is at its end. */
void lexed_join_units(struct lexed *lx);

/* Takes out the tokens that are TOKEN_DROPPED, if lx->shows.dropped. */
void lexed_drop(struct lexed *lx);

/* What stands between two tokens of one input line, a before b: part of that line.  Whether that is
 * known: not where one of them was put together of two lines. */
bool token_text_between(const struct token *a, const struct token *b, struct str *between);

/* Where a token is cut in two: words up to byte `end` of it, and a figure from byte `from` on. */
struct token_cut {
    uint32_t token;
    size_t end, from;
};

/* Whether token i may be cut behind its first `end` bytes, for the rest is a figure:
 * 主动公开政府信息数8条.  A colon or a row of points may stand between, and must if it is to be
 * `marked`.  Then *cut says how. */
bool lexed_may_cut(const struct lexed *lx, uint32_t i, size_t end, bool marked,
                   struct token_cut *cut);

/* Cuts tokens, in their order.  Those behind each move on by one. */
void lexed_cut(struct lexed *lx, const struct token_cut *cut, size_t cuts);

/* Where a token stands in its line: the word, or, in a BOX, the cell.  Counted when
 * asked for, since few tokens are, and then kept in the token; CELLS have no places. */
struct span token_span(const struct token *t, enum measure by);

/* Whether token `t` stands below `above`, by either measure. */
bool token_below(const struct token *t, const struct token *above);

/* Whether rows were filled up with bars that stand apart from their cells. */
static inline bool lexed_is_padded(const struct lexed *lx)
{
    return lx->shows.padded && !lx->shows.padded_on;
}

/* TEXT of more bytes is a sentence, never a label or a piece of one. */
enum { LABEL_BYTES_MAX = 480 };

/* Whether a token is TEXT short enough for a label. */
static inline bool token_may_be_label(const struct token *t)
{
    return t->kind == TOKEN_TEXT && t->raw.n <= LABEL_BYTES_MAX;
}

/* Whether nothing else stands on token i's line (or in its row of cells). */
static inline bool token_alone(const struct lexed *lx, size_t i)
{
    return (i == 0 || lx->token[i - 1].row != lx->token[i].row) &&
           (i + 1 == lx->tokens || lx->token[i + 1].row != lx->token[i].row);
}

/* Whether token i is the one before it once more, beside it or each a line of text: the copy of a
 * cell that spans several, on a full grid without bars. */
bool token_is_copy(const struct lexed *lx, uint32_t i);

/* The tokens [from, to) of one physical row. */
struct token_row {
    uint32_t from, to;
};

/* Whether a figure is among tokens [from, to). */
bool lexed_has_figure(const struct lexed *lx, uint32_t from, uint32_t to);

/* The row in which token i stands. */
struct token_row token_row_of(const struct lexed *lx, uint32_t i);

/* Whether the row right below one of cells has as many of them, with a figure among these. */
bool token_row_goes_on(const struct lexed *lx, struct token_row row);

/* Whether a token can stand in a figure's cell. */
static inline bool token_is_value(const struct token *t)
{
    return t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING || t->kind == TOKEN_BLANK;
}

#endif
