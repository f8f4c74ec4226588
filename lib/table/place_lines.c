/* place_lines.c - a cell a line: blanks survive as lines with nothing on them.
 *
 *   0  a line of white space is a blank cell, an empty line means nothing
 *   1+ (how - 1) lines divide two cells, each further one is a blank cell */
#include "table/place.h"

static bool alone(const struct lexed *lx, uint32_t i)
{
    return lx->token[i].style == LINE_WORDS &&
           (i == 0 || lx->token[i - 1].row != lx->token[i].row) &&
           (i + 1 == lx->tokens || lx->token[i + 1].row != lx->token[i].row);
}

/* Blank cells right before token i; -1 when fewer lines stand there than divide cells. */
static int blanks_before(const struct lexed *lx, uint32_t i, int how, int divide)
{
    const struct token *t = &lx->token[i];
    return how == 0 ? (int)t->gap_spaces : (int)(t->gap_empty + t->gap_spaces) - divide;
}

/* Lines between the last figure of a complete line and what follows it, the least
 * of the table: rows may stand further apart than cells. */
static int row_distance(const struct placing *p, int how)
{
    const struct lexed *lx = &p->text->lx;
    int least = -1;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (!line->full || line->values == 0 || line->value[line->values - 1] + 1 >= lx->tokens)
            continue;
        int d = blanks_before(lx, line->value[line->values - 1] + 1, how, 0);
        if (least < 0 || d < least)
            least = d;
    }
    return least < 0 ? how - 1 : least;
}

bool reading_lines(const struct placing *p, const struct placing_line *line, int how,
                   int32_t slot[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        if (!alone(lx, line->value[i]))
            return false;
        int blanks = blanks_before(lx, line->value[i], how, how - 1);
        if (blanks < 0 || n + (uint32_t)blanks >= line->slots)
            return false;
        while (blanks-- > 0)
            slot[n++] = SLOT_BLANK;
        slot[n++] = (int32_t)line->value[i];
    }
    uint32_t next = line->value[line->values - 1] + 1;
    int after = next < lx->tokens
                    ? blanks_before(lx, next, how, how == 0 ? 0 : row_distance(p, how))
                    : (int)SLOTS_MAX;
    bool last = line->line + 1 == p->lines; /* more lines may stand behind the table */
    if (after < 0 || (int)(line->slots - n) > after || (!last && (int)(line->slots - n) != after))
        return line->full && n == line->slots;
    while (n < line->slots)
        slot[n++] = SLOT_BLANK;
    return true;
}
