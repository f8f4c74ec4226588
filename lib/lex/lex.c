#include "lex/lex.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "lex/figure.h"
#include "lex/fold.h"

enum {
    TEXT_FOLDS_MAX = 160,
    SHAPE_MAX = 16
}; /* folded characters kept of a token; longer ones are no labels */

void lexed_free(struct lexed *lx)
{
    free(lx->token);
    free(lx->folded);
    *lx = (struct lexed){0};
}

void lexed_clear(struct lexed *lx)
{
    lx->tokens = lx->folds = 0;
    lx->page = lx->row = 0;
    lx->gap_empty = lx->gap_spaces = 0;
    lx->lone = 0;
    lx->in_box = false;
    lx->border = BORDER_UNKNOWN;
}

/* What a line is made of, seen in one pass over its bytes. */
struct line_look {
    bool pipe, tab, box, text; /* characters of each kind; text: anything else that shows */
    bool form_feed, wide_space;
};

static bool is_box_char(const unsigned char *s, size_t n)
{
    return n >= 3 && s[0] == 0xe2 && (s[1] == 0x94 || s[1] == 0x95); /* U+2500 .. U+257F */
}

static bool is_box_vertical(uint32_t c)
{
    return c >= 0x2502 && c <= 0x257f && c != 0x2504 && c != 0x2505 && c != 0x2508 && c != 0x2509 &&
           c != 0x254c && c != 0x254d && c != 0x2550;
}

static struct line_look look_at(struct str line)
{
    struct line_look look = {0};
    const unsigned char *s = (const unsigned char *)line.p;
    for (size_t i = 0; i < line.n; i++) {
        unsigned char c = s[i];
        if (c == '|')
            look.pipe = true;
        else if (c == '\t')
            look.tab = true;
        else if (c == '\f')
            look.form_feed = true;
        else if (c > ' ' && c != 0xe2 && c != 0xc2 && c != 0xe3)
            look.text = true;
        else if (is_box_char(s + i, line.n - i))
            look.box = true, i += 2;
        else if (c > ' ') {
            size_t used;
            if (utf8_is_space(utf8_decode(line.p + i, line.n - i, &used)))
                look.wide_space = true;
            else
                look.text = true;
            i += used - 1;
        } else if (c == ' ')
            look.wide_space = true;
    }
    return look;
}

static void fold_token(struct lexed *lx, struct token *t)
{
    t->fold = (uint32_t)lx->folds;
    while (lx->folds_cap < lx->folds + t->raw.n + 1) {
        lx->folds_cap = lx->folds_cap ? lx->folds_cap * 2 : 4096;
        lx->folded = xrealloc(lx->folded, lx->folds_cap, sizeof *lx->folded);
    }
    t->folds = (uint32_t)fold_str(t->raw, lx->folded + lx->folds);
    if (t->folds > TEXT_FOLDS_MAX)
        t->folds = 0; /* a sentence: never part of a label */
    lx->folds += t->folds;
}

static enum token_kind kind_of(struct str raw)
{
    static const enum token_kind kinds[] = {
        [FIGURE_BLANK] = TOKEN_BLANK,     [FIGURE_NUMBER] = TOKEN_FIGURE,
        [FIGURE_NOTHING] = TOKEN_NOTHING, [FIGURE_UNIT] = TOKEN_UNIT,
        [FIGURE_TEXT] = TOKEN_TEXT,
    };
    enum { FIGURE_BYTES_MAX = 96 };
    struct figure f;
    if (raw.n > FIGURE_BYTES_MAX)
        return TOKEN_TEXT;
    figure_parse(raw, &f);
    return kinds[f.kind];
}

/* Appends a token for `raw` (trimmed) of the line that starts at `line.p`. */
static struct token *add_token(struct lexed *lx, struct str raw, size_t line, enum line_style style,
                               uint32_t cell)
{
    ARRAY_GROW(lx->token, lx->tokens, lx->tokens_cap);
    struct token *t = &lx->token[lx->tokens++];
    *t = (struct token){.kind = kind_of(raw),
                        .style = style,
                        .raw = raw,
                        .line = (uint32_t)line,
                        .row = lx->row,
                        .cell = cell,
                        .page = lx->page,
                        .gap_empty = lx->gap_empty,
                        .gap_spaces = lx->gap_spaces};
    if (t->kind == TOKEN_TEXT || t->kind == TOKEN_UNIT)
        fold_token(lx, t);
    return t;
}

/* A|B|C: each cell a token, the blank ones too.  When the first row of a block
 * of such lines starts with a bar, that bar is a border in all its rows.  What
 * follows the last bar is a cell only if it is not blank.  Tabs have no
 * borders: N of them make N + 1 cells. */
static void lex_cells(struct lexed *lx, struct str line, size_t number, char bar)
{
    struct str rest = bar == '|' ? str_trim(line) : line;
    uint32_t cell = 0;
    if (lx->border == BORDER_UNKNOWN)
        lx->border = bar == '|' && rest.p[0] == '|' ? BORDER_YES : BORDER_NO;
    if (lx->border == BORDER_YES && rest.p[0] == bar)
        rest = str_from(rest, 1);
    while (rest.p) {
        struct str raw = str_trim_wide(str_cut(&rest, bar));
        if (!rest.p && raw.n == 0 && bar == '|')
            break;
        add_token(lx, raw, number, LINE_CELLS, cell++);
    }
}

/* A place in a line, by both measures. */
struct place {
    uint32_t by[MEASURES];
};

static void advance(struct place *at, uint32_t c)
{
    at->by[BY_WIDTH] += c == 0xa0 ? 1 : utf8_width(c);
    at->by[BY_CHARACTER] += c >= ' ' && utf8_width(c) != 0;
}

static void set_place(struct token *t, const struct place *from, const struct place *until)
{
    for (int m = 0; m < MEASURES; m++)
        t->at[m] = (struct span){from->by[m], until->by[m]};
}

/* A short number that opens a line of words is their number, not a figure:
 * `3 危及三安全一稳定`.  Figures never stand before a label. */
static bool is_their_number(const struct lexed *lx, uint32_t cell, const struct place *at,
                            struct str word)
{
    if (cell != 1)
        return false;
    const struct token *t = &lx->token[lx->tokens - 1];
    return t->kind == TOKEN_FIGURE && t->raw.n <= 2 &&
           at->by[BY_CHARACTER] <= t->at[BY_CHARACTER].until + 2 && kind_of(word) == TOKEN_TEXT;
}

/* One word after the other, each with its columns. */
static void lex_words(struct lexed *lx, struct str line, size_t number)
{
    size_t at = 0, used;
    struct place x = {{0, 0}};
    uint32_t cell = 0;
    while (at < line.n) {
        uint32_t c = utf8_decode(line.p + at, line.n - at, &used);
        if (utf8_is_space(c)) {
            advance(&x, c);
            at += used;
            continue;
        }
        const char *from = line.p + at;
        struct place start = x;
        while (at < line.n && !utf8_is_space(c = utf8_decode(line.p + at, line.n - at, &used))) {
            advance(&x, c);
            at += used;
        }
        if (is_their_number(lx, cell, &start, str_make(from, (size_t)(line.p + at - from)))) {
            const struct token *first = &lx->token[--lx->tokens];
            from = first->raw.p;
            start = (struct place){{first->at[0].from, first->at[1].from}};
            cell = 0;
        }
        set_place(
            add_token(lx, str_make(from, (size_t)(line.p + at - from)), number, LINE_WORDS, cell++),
            &start, &x);
    }
}

/* A field of a box line that holds nothing or a piece of a rule. */
static bool is_empty_field(struct str raw)
{
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '-' && raw.p[i] != '=')
            return false;
    return raw.n != 1 && raw.n != 2; /* short dashes say that there is nothing */
}

/* Cells between bars that are drawn at fixed columns: only what shows becomes a
 * token, and its cell's columns say where it belongs. */
static void lex_box(struct lexed *lx, struct str line, size_t number)
{
    size_t at = 0, used = 1, from = 0;
    struct place x = {{0, 0}}, start = x;
    uint32_t cell = 0;
    size_t before = lx->tokens;
    for (; at <= line.n; at += used) {
        uint32_t c = at < line.n ? utf8_decode(line.p + at, line.n - at, &used) : '|';
        bool bar = c == '|' || c == '+' || (c >= 0x2500 && c <= 0x257f);
        struct str raw = bar ? str_trim_wide(str_make(line.p + from, at - from)) : STR("");
        if (bar && !is_empty_field(raw))
            set_place(add_token(lx, raw, number, LINE_BOX, cell), &start, &x);
        if (bar) {
            bool edge = from == 0 && raw.n == 0; /* the table's left border, or its margin */
            cell += at < line.n && !edge && (c == '|' || is_box_vertical(c));
        }
        advance(&x, c);
        if (bar) {
            from = at + used;
            start = x;
        }
    }
    for (size_t i = before; i < lx->tokens; i++)
        lx->token[i].cells = cell;
}

/* A line that only draws: +---+, |---|---|, ---- */
static bool is_rule(struct str line)
{
    size_t dashes = 0;
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '-' || line.p[i] == '=')
            dashes++;
        else if (!strchr("|+: \t", line.p[i]) || line.p[i] == '\0')
            return false;
    }
    return dashes >= 3;
}

/* The shape of a short line: N for a run of digits, D 第, P 页, G 共, otherwise the
 * character itself; empty when anything else stands there. */
static void shape_of(struct str line, char shape[SHAPE_MAX])
{
    size_t n = 0, used;
    bool digits = false;
    for (size_t at = 0; at < line.n; at += used) {
        uint32_t c = utf8_decode(line.p + at, line.n - at, &used);
        bool digit = c >= '0' && c <= '9';
        char class = digit                                      ? 'N'
                     : c == '-' || (c >= 0x2010 && c <= 0x2015) ? '-'
                     : c == 0x7b2c                              ? 'D'
                     : c == 0x9875                              ? 'P'
                     : c == 0x5171                              ? 'G'
                     : c == '/'                                 ? '/'
                                                                : '\0';
        bool more = digit && digits;
        digits = digit;
        if (utf8_is_space(c) || more)
            continue;
        if (class == '\0' || n == SHAPE_MAX - 1) {
            n = 0;
            break;
        }
        shape[n++] = class;
    }
    shape[n] = '\0';
}

/* Page numbers that say so themselves: - 3 -, 第 3 页 共 9 页, 3 / 12 */
static bool is_page_number(struct str line)
{
    static const char *const shapes[] = {"-N-", "DNP", "DNPGNP", "DNP/GNP", "N/N"};
    enum { BYTES_MAX = 40 };
    char shape[SHAPE_MAX];
    if (line.n > BYTES_MAX)
        return false;
    shape_of(line, shape);
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shape, shapes[i]) == 0)
            return true;
    return false;
}

/* The line before a form feed, or the first of a page, when it is one short
 * number alone, is the page's number and no figure. */
static void drop_lone_number(struct lexed *lx)
{
    if (lx->lone == lx->tokens && lx->tokens)
        lx->tokens--;
    lx->lone = 0;
}

static bool is_lone_number(const struct lexed *lx, size_t before)
{
    if (lx->tokens != before + 1)
        return false;
    const struct token *t = &lx->token[before];
    return t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && t->raw.n <= 4;
}

static void lex_line(struct lexed *lx, struct str line, size_t number)
{
    struct line_look look = look_at(line);
    size_t before = lx->tokens;
    if (look.form_feed) {
        lx->page++;
        drop_lone_number(lx);
    }
    if (!look.text && !look.pipe && !look.tab) {
        if (!look.box)
            look.wide_space ? lx->gap_spaces++ : lx->gap_empty++;
        return;
    }
    struct str trimmed = str_trim_wide(line);
    if ((look.pipe || trimmed.p[0] == '+' || trimmed.p[0] == '-') && is_rule(trimmed)) {
        lx->in_box |= trimmed.p[0] == '+';
        return;
    }
    if (is_page_number(trimmed))
        return;
    bool tabs = look.tab && memchr(trimmed.p, '\t', trimmed.n);
    if (!look.pipe)
        lx->in_box = false;
    lx->lone = 0;
    if (look.box || (lx->in_box && look.pipe))
        lex_box(lx, line, number);
    else if (look.pipe)
        lex_cells(lx, line, number, '|');
    else if (tabs || (look.tab && !look.text))
        lex_cells(lx, line, number, '\t');
    else {
        lex_words(lx, line, number);
        lx->border = BORDER_UNKNOWN;
    }
    if (is_lone_number(lx, before)) {
        lx->lone = (uint32_t)lx->tokens;
        if (look.form_feed)
            drop_lone_number(lx);
    }
    if (lx->tokens > before) {
        lx->row++;
        lx->gap_empty = lx->gap_spaces = 0;
    }
}

void lex_text(struct lexed *lx, struct str text, size_t line)
{
    while (text.p && text.n) {
        struct str one = str_cut(&text, '\n');
        lex_line(lx, one, line++);
    }
}
