/* unit_dash.c - dashes in a column of units, for the units that the form leaves open. */
#include "place/start.h"

/* Whether any line of the table has a unit before its figures, behind its label or amid the lines
 * that this is broken into. */
static bool shows_units(const struct placing *p, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL)
            continue;
        uint32_t end = line->values ? line_value(m, line, 0) : line->last + 2;
        for (uint32_t t = line->first + 1; t < end && t < p->text->lx.tokens; t++)
            if (placing_token(p, t)->kind == TOKEN_UNIT && !placing_token(p, t)->in_label)
                return true;
    }
    return false;
}

/* Whether the form leaves the unit of a line open. */
static bool has_open_unit(const struct placing *p, size_t line)
{
    return p->cell[p->table->line[line].cell].unit.n == 0;
}

/* Whether any line whose unit the form leaves open has a figure where a dash would
 * stand for the unit. */
static bool lacks_unit_dashes(const struct placing *p, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL && m->line[i].values && has_open_unit(p, i) &&
            placing_token(p, m->value[m->line[i].value])->kind == TOKEN_FIGURE)
            return true;
    return false;
}

/* Leaves a line's dash out of its values; one alone is that only where the table has such
 * dashes. */
static void skip_dash(const struct placing *p, struct placing_line *line, bool has_dashes)
{
    bool dash = has_open_unit(p, line->line) && line->values > 0 &&
                placing_token(p, line->value[0])->kind == TOKEN_NOTHING;
    if (dash && (line->values > 1 || has_dashes)) {
        line->value++;
        line->values--;
        line->unit_dash = true;
    }
}

void unit_dashes_skip(struct placing *p, const struct table_match *m)
{
    if (!p->table->unit_column || !shows_units(p, m))
        return;
    bool has_dashes = !lacks_unit_dashes(p, m);
    for (size_t i = 0; i < p->lines; i++)
        if (line_is_there(&p->line[i]))
            skip_dash(p, &p->line[i], has_dashes);
}

bool is_broken_behind_unit(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t dash = line->values == 0 && line->unit_dash ? line->value[-1] : UINT32_MAX;
    return dash < lx->tokens - 1 && lx->token[dash].style == LINE_CELLS &&
           lx->token[dash + 1].kind == TOKEN_FIGURE && token_alone(lx, dash + 1);
}
