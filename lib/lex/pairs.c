#include "lex/pairs.h"

enum { PAIR = 2, PAIRS_SURE = 3 }; /* so many in a row are no blank cells by chance */

/* How many bars stand at p, of n bytes. */
static size_t count_bars(const char *p, size_t n)
{
    size_t bars = 0;
    while (bars < n && p[bars] == '|')
        bars++;
    return bars;
}

/* Leaves the bars out that open a line, and those that close it. */
static struct str without_ends(struct str line)
{
    size_t open = count_bars(line.p, line.n), close = 0;
    if (open == 0 || open > PAIR || open == line.n)
        return line;
    while (line.p[line.n - 1 - close] == '|')
        close++;
    line = str_from(line, open);
    if (close % PAIR == open % PAIR && close > 0)
        line.n -= open;
    return line;
}

/* Whether all bars in a row stand in pairs; *pairs becomes how many those are, up to a bar that
 * does not. */
static bool is_paired(struct str row, size_t *pairs)
{
    *pairs = 0;
    for (size_t at = str_find(row, STR("|"), 0), bars; at < row.n;
         at = str_find(row, STR("|"), at + bars)) {
        bars = count_bars(row.p + at, row.n - at);
        if (bars % PAIR != 0)
            return false;
        *pairs += bars / PAIR;
    }
    return true;
}

bool pairs_divide(struct lexed *lx, struct str line, struct str *row)
{
    size_t pairs;
    if (lx->block.border == BORDER_NEW)
        lx->block.bars = BARS_UNKNOWN;
    if (lx->block.bars == BARS_SINGLE)
        return false;
    *row = without_ends(line);
    if (!is_paired(*row, &pairs)) {
        lx->block.bars = BARS_SINGLE;
        return false;
    }
    if (pairs >= PAIRS_SURE)
        lx->block.bars = BARS_PAIRED;
    return lx->block.bars == BARS_PAIRED && pairs > 0;
}

struct str pairs_cut(struct str *row)
{
    struct str cell = str_cut(row, '|');
    if (row->p)
        *row = str_from(*row, 1);
    return cell;
}
