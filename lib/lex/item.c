/* item.c - lines that are items of a list. */
#include "lex/item.h"

#include "base/utf8.h"
#include "lex/line.h"

/* Whether a mark says something else where a figure follows: nothing, or less than zero. */
static bool is_dash(uint32_t mark)
{
    return mark == '-' || mark == 0x2013 || mark == 0x2014;
}

static bool is_mark(uint32_t c)
{
    return is_dash(c) || c == '*' || c == '+' || c == '>' || c == 0xb7 || c == 0x2022 ||
           c == 0x25cf || c == 0x25a0 || c == 0x25c6;
}

/* The first word of a line. */
static struct str first_word(struct str line)
{
    return str_make(line.p, utf8_word(line.p, line.n));
}

bool item_read(struct lexed *lx, struct str line, struct str *rest)
{
    size_t used = 0;
    uint32_t mark = line.n ? utf8_decode(line.p, line.n, &used) : 0, before = lx->item;
    *rest = line;
    lx->item = 0;
    if (!is_mark(mark))
        return false;
    struct str said = str_trim_wide(str_from(line, used));
    bool blank = said.p > line.p + used, goes_on = before == mark;
    if (said.n == 0) { /* an item that says nothing, or a cell that does */
        lx->item = goes_on ? mark : 0;
        *rest = goes_on ? said : line;
        return false;
    }
    struct str word = first_word(said);
    bool words = lexed_kind(lx, word) == TOKEN_TEXT;
    if (!blank && mark < 0x80 && !(mark == '-' && (words || goes_on)))
        return false; /* +5 */
    if (!blank && is_dash(mark) && !words && !goes_on)
        return false; /* -5 */
    bool apart = said.p > line.p + used + 1;
    if (!words && !goes_on && is_dash(mark) && (word.n < said.n || apart))
        return false; /* nothing, and figures of other columns */
    lx->item = mark;
    if (words || goes_on || !is_dash(mark))
        *rest = said;
    return !words && !goes_on && is_dash(mark);
}
