/* doubt.c - what tells that figures are not those of the lines they seem to be of. */
#include "table/align.h"

enum { LUMP = 2 }; /* figures that a line of one has too many: a column in one go */

/* Whether the figures of a line stand in pieces of several lengths with empty lines
 * between: no table was ever written so. */
static bool is_scattered(const struct lexed *lx, const struct table_match *m,
                         const struct line_match *line)
{
    bool apart = false, together = false;
    for (uint32_t i = 1; i < line->values; i++) {
        const struct token *t = &lx->token[m->value[line->value + i]];
        const struct token *last = &lx->token[m->value[line->value + i - 1]];
        if (t->style != LINE_WORDS)
            return false;
        together |= t->row == last->row;
        apart |= t->row != last->row && t->gap_empty > 0;
    }
    return apart && together;
}

size_t table_scattered(const struct scanned *text, const struct table_match *m)
{
    size_t n = m->disorder;
    for (size_t i = 0; i < m->lines; i++)
        n += is_scattered(&text->lx, m, &m->line[i]);
    return n;
}

void table_doubt(struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state != MATCH_ABSENT)
            m->line[i].state = MATCH_UNSURE;
}

static size_t numbers_of(const struct lexed *lx, const struct table_match *m, size_t i)
{
    size_t n = 0;
    for (uint32_t k = 0; k < m->line[i].values; k++)
        n += lx->token[m->value[m->line[i].value + k]].kind == TOKEN_FIGURE;
    return n;
}

static bool is_bare(const struct line_match *line)
{
    return line->state == MATCH_LABEL && line->values == 0;
}

/* Lines without figures beside one that has too many are not blank: nobody knows whose
 * they are. */
static void doubt_neighbours(struct table_match *m, size_t overfull)
{
    for (size_t k = overfull; k-- > 0 && is_bare(&m->line[k]);)
        m->line[k].state = MATCH_UNSURE;
    for (size_t k = overfull + 1; k < m->lines && is_bare(&m->line[k]); k++)
        m->line[k].state = MATCH_UNSURE;
}

/* Whether what was taken for the number of a page, in text of a cell a line, can be a
 * figure that the line lacks. */
static bool may_lack_number(const struct lexed *lx, const struct line_match *line)
{
    if (line->state != MATCH_LABEL || !token_alone(lx, line->last))
        return false;
    for (uint32_t k = line->last; k < line->end; k++)
        if (lx->token[k].number_behind)
            return true;
    return false;
}

/* Whether each of a line's figures stands alone on its line. */
static bool stand_alone(const struct lexed *lx, const struct table_match *m, size_t i)
{
    for (uint32_t k = 0; k < m->line[i].values; k++)
        if (!token_alone(lx, m->value[m->line[i].value + k]))
            return false;
    return true;
}

void table_doubt_lines(struct table_match *m, const struct form_table *table,
                       const struct lexed *lx)
{
    for (size_t i = 0; i < m->lines; i++) {
        size_t numbers = numbers_of(lx, m, i), slots = table->line[i].slots;
        if (numbers > slots) {
            doubt_neighbours(m, i);
            m->disorder |=
                numbers >= slots + LUMP && table->slots_max == 1 && stand_alone(lx, m, i);
        } else if (numbers < slots && may_lack_number(lx, &m->line[i]))
            m->line[i].state = MATCH_UNSURE;
    }
}
