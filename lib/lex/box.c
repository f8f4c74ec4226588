#include "lex/box.h"

#include "base/utf8.h"
#include "lex/line.h"

static bool is_box_vertical(uint32_t c)
{
    return c >= 0x2502 && c <= 0x257f && c != 0x2504 && c != 0x2505 && c != 0x2508 && c != 0x2509 &&
           c != 0x254c && c != 0x254d && c != 0x2550;
}

/* A field of a box line that holds nothing or a piece of a rule. */
static bool is_empty_field(struct str raw)
{
    for (size_t i = 0; i < raw.n; i++)
        if (raw.p[i] != '-' && raw.p[i] != '=')
            return false;
    return raw.n != 1 && raw.n != 2; /* short dashes say that there is nothing */
}

bool box_is_bar(uint32_t c)
{
    return c == '|' || c == '+' || (c >= 0x2500 && c <= 0x257f);
}

static bool is_dash(uint32_t c)
{
    return c == 0x2500 || c == 0x2501;
}

/* Whether a dash of a drawing at `at` is the minus of a figure: none stands before it, and a digit
 * behind. */
static bool is_minus(struct str line, size_t at, size_t used, uint32_t before)
{
    char next = at + used < line.n ? line.p[at + used] : '\0';
    return !is_dash(before) && !is_box_vertical(before) && next >= '0' && next <= '9';
}

bool box_is_drawn(struct str line)
{
    size_t used;
    for (size_t at = 0; at < line.n; at += used)
        if (is_box_vertical(utf8_decode(line.p + at, line.n - at, &used)))
            return true;
    return false;
}

/* Marks a figure and the one on a line above it in the same cell of a grid: a number
 * was broken, or nobody knows.  Only in grids with a rule between rows, which have more
 * rules than the three around heads and body. */
static void mark_torn(struct lexed *lx, size_t at)
{
    struct token *t = &lx->token[at];
    if (t->kind != TOKEN_FIGURE || t->cell >= BOX_CELLS_MAX)
        return;
    struct box_figure *last = &lx->box.figure[t->cell];
    bool same = last->token < at && last->rules == t->rules && t->rules > 0;
    if (same && lx->box.open && lx->box.rules >= lx->box.grid_rules + 3)
        lx->token[last->token].torn = t->torn = lx->shows.damaged = true;
    *last = (struct box_figure){(uint32_t)at, t->rules};
}

void lex_box(struct lexed *lx, struct str line, size_t number)
{
    size_t used = 1, from = 0, before = lx->tokens;
    uint32_t cell = 0, c = 0;
    bool framed = false; /* else bars may stand between cells only: who knows where they end? */
    for (size_t at = 0; at <= line.n; at += used) {
        uint32_t last = c;
        c = at < line.n ? utf8_decode(line.p + at, line.n - at, &used) : '|';
        if (!box_is_bar(c) || (is_dash(c) && is_minus(line, at, used, last)))
            continue;
        struct str raw = str_trim_wide(str_make(line.p + from, at - from));
        if (!is_empty_field(raw))
            lexed_add(lx, raw, number, LINE_BOX, cell);
        bool edge = from == 0 && raw.n == 0; /* the table's left border, or its margin */
        framed |= edge && at < line.n;
        cell += at < line.n && !edge && (c == '|' || is_box_vertical(c));
        from = at + used;
    }
    /* A rule that stops at a cell which spans it (│ 结果 ├────┤) ends the others. */
    lx->box.rules += str_has(line, STR("──")) || str_has(line, STR("--+"));
    for (size_t i = before; i < lx->tokens; i++) {
        lx->token[i].cells = framed ? cell : 0;
        lx->token[i].rules = lx->box.rules;
        mark_torn(lx, i);
    }
}

/* Whether a byte may stand in a rule. */
static bool is_of_rule(char c)
{
    switch (c) {
    case '-':
    case '=':
    case '|':
    case '+':
    case ':':
    case ' ':
    case '\t':
        return true;
    default:
        return false;
    }
}

bool box_is_rule(struct str line)
{
    size_t dashes = 0, run = 0, longest = 0;
    bool bars = false, drawn = false;
    for (size_t i = 0; i < line.n; i++) {
        if (!is_of_rule(line.p[i])) /* mostly the first byte is none */
            return false;
        bool dash = line.p[i] == '-' || line.p[i] == '=';
        bars |= !dash && line.p[i] != ' ' && line.p[i] != '\t';
        drawn |= line.p[i] == '+' || line.p[i] == ':';
        drawn |= line.p[i] == '|' && i + 1 < line.n && line.p[i + 1] == '-';
        dashes += dash;
        run = dash ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    if (!bars || (longest == 1 && !drawn)) /* `--  --`, `| - | - |` say that there is nothing */
        return longest >= 3;
    return dashes >= 3;
}
