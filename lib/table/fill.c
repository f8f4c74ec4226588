#include "table/fill.h"

#include "form/units.h"

enum { RAW_MAX = 4096 }; /* bytes of an ambiguous row that are shown */

void fill_start(struct tables *t)
{
    const struct form *form = t->form;
    tables_take_cells(t);
    for (size_t i = 0; i < form->cells; i++) { /* one by one: most of a cell is room for digits */
        t->cell[i].status = CELL_ABSENT;
        t->cell[i].value[0] = '\0';
        t->cell[i].unit = form->cell[i].unit;
        t->cell[i].raw = STR("");
        t->cell[i].plain = true;
        t->cell[i].line = 0;
    }
}

/* The figures of a line that cannot be placed, divided by blanks, RAW_MAX bytes of them
 * at most.  Returns where they start in t->raw. */
static size_t join_figures(struct tables *t, const struct placing_line *line)
{
    size_t from = t->raw.len;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *token = &t->text.lx.token[line->value[i]];
        if (token->kind == TOKEN_BLANK)
            continue;
        if (t->raw.len + token->raw.n + 1 - from > RAW_MAX)
            break;
        if (t->raw.len > from)
            buf_put_char(&t->raw, ' ');
        buf_put_str(&t->raw, tables_own_text(t, token->raw));
    }
    return from;
}

/* The unit that the heads of a figure of money state, or what stands between its label and it: the
 * form's may have been changed.  Looked for from the line above on; empty if there is none. */
static struct str stated_unit(const struct lexed *lx, const struct table_match *m, size_t line,
                              uint32_t figure)
{
    enum { BEFORE = 24 };                        /* tokens */
    struct str unit = STR(""), parted = STR(""); /* 万 above 元: 万元 */
    uint32_t from = figure > BEFORE ? figure - BEFORE : 0;
    if (line > 0 && m->line[line - 1].end > from && m->line[line - 1].state == MATCH_LABEL)
        from = m->line[line - 1].last + 1;
    for (uint32_t i = from; i < figure; i++) {
        struct str words = token_is_value(&lx->token[i]) ? STR("") : lx->token[i].raw;
        struct str stated = unit_stated(words);
        unit = stated.n > 0 ? stated : unit;
        struct str started = unit_started(words);
        parted = started.n > 0 ? started : parted;
    }
    return parted.n > 0 ? parted : unit;
}

/* Gives a cell of money the unit that is stated for its figure, if that is another. */
static void take_stated_unit(struct tables *t, struct table_cell *cell, const struct table_match *m,
                             size_t line, uint32_t figure)
{
    struct str stated = stated_unit(&t->text.lx, m, line, figure);
    if (stated.n > 0 && !str_eq(stated, cell->unit)) {
        cell->unit = stated;
        cell->plain = false;
    }
}

/* Reads a cell whose figure is token `figure`.  Returns whether it is a number without a unit of
 * its own. */
static bool fill_cell(struct tables *t, struct table_cell *cell, uint32_t figure)
{
    const struct token *token = &t->text.lx.token[figure];
    const char *unit = cell->unit.p;
    cell->line = tables_line(t, token);
    table_cell_read(cell, token->raw, token->style == LINE_CELLS);
    cell->raw = tables_own_text(t, cell->raw);
    return cell->status == CELL_OK && cell->unit.p == unit;
}

/* Fills the cells of a line whose figures cannot be placed. */
static void fill_unknown(struct tables *t, const struct placing_line *line, struct table_cell *cell)
{
    size_t row = tables_line(t, &t->text.lx.token[line->match->first]);
    size_t from = join_figures(t, line), length = t->raw.len - from;
    for (uint32_t i = 0; i < line->slots; i++) {
        cell[i].line = row;
        cell[i].status = CELL_AMBIGUOUS;
        cell[i].plain = false;
        cell[i].raw.n = length;
        cell[i].raw_at = from;
    }
}

/* Fills the cells of a line, each by what stands in its slot. */
static void fill_placed(struct tables *t, const struct placing_line *line,
                        const struct form_line *printed, const struct table_match *m)
{
    struct table_cell *cell = &t->cell[printed->cell];
    size_t row = tables_line(t, &t->text.lx.token[line->match->first]);
    for (uint32_t i = 0; i < line->slots; i++) {
        if (line->slot[i] == SLOT_ABSENT)
            continue;
        cell[i].line = row;
        if (line->slot[i] == SLOT_BLANK)
            cell[i].status = CELL_BLANK;
        else if (fill_cell(t, &cell[i], (uint32_t)line->slot[i]) && (printed->money >> i & 1))
            take_stated_unit(t, &cell[i], m, line->line, (uint32_t)line->slot[i]);
    }
}

void fill_table(struct tables *t, const struct placing *placing, const struct table_match *m)
{
    for (size_t i = 0; i < placing->lines; i++) {
        const struct placing_line *line = &placing->line[i];
        const struct form_line *printed = &placing->table->line[i];
        if (line->match->state == MATCH_ABSENT)
            continue;
        if (line->slot[0] == SLOT_UNKNOWN)
            fill_unknown(t, line, &t->cell[printed->cell]);
        else
            fill_placed(t, line, printed, m);
    }
}

void fill_end(struct tables *t)
{
    for (size_t i = 0; i < t->cells; i++)
        if (t->cell[i].status == CELL_AMBIGUOUS)
            t->cell[i].raw.p = buf_str(&t->raw, t->cell[i].raw_at).p;
}
