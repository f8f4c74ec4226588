/* bar_lines.c - the bars of a drawn table, line by line, and what stands between them. */
#include "base/buf.h"
#include "base/utf8.h"
#include "lex/bar_table.h"

/* Whether a character is a piece of a rule: ─ ━ ┄ ┅ ┈ ┉ ╌ ╍ ═ */
static bool is_dash(uint32_t c)
{
    return c == '-' || c == '=' || c == 0x2500 || c == 0x2501 || c == 0x2504 || c == 0x2505 ||
           c == 0x2508 || c == 0x2509 || c == 0x254c || c == 0x254d || c == 0x2550;
}

/* Whether a bar is no corner: │ ┃ ┆ ┇ ┊ ┋ ╎ ╏ ║ */
static bool is_upright(uint32_t c)
{
    return c == '|' || c == 0x2502 || c == 0x2503 || c == 0x2506 || c == 0x2507 || c == 0x250a ||
           c == 0x250b || c == 0x254e || c == 0x254f || c == 0x2551;
}

/* Colons in a rule say how its column is aligned: +:===:+ */
static bool is_rule_byte(char c)
{
    return c == '-' || c == '=' || c == ':';
}

/* Whether a character is a bar, of which *t tells how it is drawn.  A + is one where a rule meets
 * it; the character stands at byte `at`. */
static bool is_bar_at(const struct bar_table *t, struct str line, size_t at, uint32_t c)
{
    if (!t->ascii)
        return c >= 0x2500 && c <= 0x257f && !is_dash(c);
    if (c != '+')
        return c == '|';
    return (at > 0 && is_rule_byte(line.p[at - 1])) ||
           (at + 1 < line.n && is_rule_byte(line.p[at + 1]));
}

/* Whether s is a rule and nothing else, with colons at its ends or not. */
static bool all_dashes(struct str s)
{
    size_t used;
    if (str_starts(s, STR(":")) && s.n > 1)
        s = str_from(s, 1);
    if (str_ends(s, STR(":")) && s.n > 1)
        s.n--;
    for (; s.n; s = str_from(s, used))
        if (!is_dash(utf8_decode(s.p, s.n, &used)))
            return false;
    return true;
}

/* A piece of a rule fills the room between its bars; where none of them is a corner it
 * must be longer than what says that there is nothing (--). */
static bool is_rule_piece(const struct drawn_bar *bar, struct str line)
{
    enum { LONG = 3 };
    struct str s = bar_text_behind(bar, line);
    return s.n && all_dashes(s) &&
           (bar[0].corner || bar[1].corner || bar[1].at[BY_WIDTH] - bar[0].at[BY_WIDTH] > LONG);
}

/* Appends the bars of a line to drawing.bar. */
static void add_bars(struct bar_table *t, struct str line)
{
    struct drawing *d = t->d;
    uint32_t at[MEASURES] = {0}; /* the column of the character, by each measure */
    size_t used;
    for (size_t p = 0; p < line.n; p += used) {
        uint32_t c = utf8_decode(line.p + p, line.n - p, &used);
        if (is_bar_at(t, line, p, c)) {
            ARRAY_GROW(d->bar, d->bars, d->bars_cap);
            d->bar[d->bars++] = (struct drawn_bar){.at = {at[BY_WIDTH], at[BY_CHARACTER]},
                                                   .from = (uint32_t)p,
                                                   .until = (uint32_t)(p + used),
                                                   .corner = !is_upright(c)};
        }
        for (int m = 0; m < MEASURES; m++)
            at[m] += columns_of(c, (enum measure)m);
    }
}

/* Finds the bars of line i and what stands between them.  Returns false when something stands
 * outside of them. */
static bool read_line(struct bar_table *t, size_t i)
{
    struct str line = t->d->line[i].text;
    struct bar_line *l = &t->line[i];
    *l = (struct bar_line){.first = (uint32_t)t->d->bars};
    add_bars(t, line);
    l->bars = (uint32_t)t->d->bars - l->first;
    if (l->bars < 2)
        return false;
    struct drawn_bar *bar = bar_table_bars(t, l), *last = &bar[l->bars - 1];
    for (struct drawn_bar *b = bar; b < last; b++) {
        b->rule = is_rule_piece(b, line);
        l->rule |= b->rule;
        l->text |= !b->rule;
    }
    return str_trim_wide(str_make(line.p, bar->from)).n == 0 &&
           str_trim_wide(str_from(line, last->until)).n == 0;
}

bool bar_table_read_lines(struct bar_table *t)
{
    t->d->bars = 0;
    for (size_t i = 0; i < t->d->lines; i++)
        if (!read_line(t, i))
            return false;
    return true;
}
