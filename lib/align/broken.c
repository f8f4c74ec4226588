#include "align/broken.h"

#include "lex/figure.h"

static size_t digits_of(const struct token *t)
{
    struct figure figure;
    figure_parse(t->raw, &figure);
    return figure.kind == FIGURE_NUMBER ? strlen(figure.value) : 0;
}

/* The digits of figure k of a line. */
static size_t digits_at(const struct lexed *lx, const struct table_match *m,
                        const struct line_match *line, uint32_t k)
{
    return digits_of(&lx->token[line_value(m, line, k)]);
}

/* Whether figure k of line i leaves room in its cell: a longer one stands in its column, as far
 * as lines with as many figures tell, or it is a digit alone. */
static bool has_room(const struct lexed *lx, const struct table_match *m,
                     const struct form_table *table, size_t i, uint32_t k)
{
    size_t digits = digits_at(lx, m, &m->line[i], k);
    bool room = digits == 1;
    for (size_t j = 0; j < m->lines && !room; j++)
        room = table->line[j].columns == table->line[i].columns &&
               m->line[j].values == m->line[i].values && digits_at(lx, m, &m->line[j], k) > digits;
    return room;
}

/* Whether the figures of the next line, which stand right below those of line i and are as
 * many, cannot be the rest of these. */
static bool is_row_below(const struct lexed *lx, const struct table_match *m,
                         const struct form_table *table, size_t i)
{
    const struct line_match *line = &m->line[i], *next = line + 1;
    if (i + 1 == m->lines || next->state != MATCH_ORDER || next->values != line->values)
        return false;
    bool room = false;
    for (uint32_t k = 0; k < line->values; k++) {
        if (lx->token[m->value[next->value + k]].line != lx->token[line_value(m, line, k)].line + 1)
            return false;
        room = room || has_room(lx, m, table, i, k);
    }
    return room;
}

/* Whether a token stands below any figure of a line. */
static bool is_below(const struct lexed *lx, const struct table_match *m,
                     const struct line_match *line, const struct token *t)
{
    for (uint32_t k = 0; k < line->values; k++)
        if (token_below(t, &lx->token[line_value(m, line, k)]))
            return true;
    return false;
}

/* Whether token i is the first figure of the line behind line `line`, which has no label but all
 * its figures. */
static bool opens_next(const struct table_match *m, const struct form_table *table, size_t line,
                       uint32_t i)
{
    const struct line_match *next = &m->line[line + 1];
    return line + 1 < m->lines && next->state == MATCH_ORDER &&
           next->values == table->line[line + 1].slots && m->value[next->value] == i;
}

bool line_is_broken(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->values == 0)
        return false;
    uint32_t last = line_last_value(m, line);
    const struct token *t = &lx->token[last], *below = t + 1;
    bool number = last + 1 < lx->tokens && last + 1 < line->end && t->style == LINE_WORDS &&
                  !token_alone(lx, last) && below->kind == TOKEN_FIGURE &&
                  below->style == LINE_WORDS && below->line == t->line + 1;
    return number && (!opens_next(m, r->table, i, last + 1) ||
                      (is_below(lx, m, line, below) && !is_row_below(lx, m, r->table, i)));
}
