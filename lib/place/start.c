/* start.c - the lines that are complete, blank or absent, which are placed at once. */

#include "base/buf.h"
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/checks.h"
#include "place/columns.h"

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

static void count_figures(const struct placing *p, struct placing_line *line)
{
    line->figures = 0;
    for (uint32_t i = 0; i < line->values; i++)
        line->figures += placing_token(p, line->value[i])->kind != TOKEN_BLANK;
}

/* Whether any line whose unit the form leaves open has a figure where a dash would
 * stand for the unit. */
static bool lacks_unit_dashes(const struct placing *p, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL && m->line[i].values &&
            p->cell[p->table->line[i].cell].unit.n == 0 &&
            placing_token(p, m->value[m->line[i].value])->kind == TOKEN_FIGURE)
            return true;
    return false;
}

/* A line whose unit the form leaves open has a dash in the unit column; a dash alone
 * is that only where the table has such dashes. */
static void skip_unit_dash(const struct placing *p, struct placing_line *line, struct str unit)
{
    bool dash =
        unit.n == 0 && line->values && placing_token(p, line->value[0])->kind == TOKEN_NOTHING;
    if (dash && (line->values > 1 || !p->no_dashes)) {
        line->value++;
        line->values--;
        line->unit_dash = true;
    }
}

/* Whether a figure alone in its row follows the dash of the unit right before a line's values, of
 * which there are none: a row that was broken behind its unit. */
static bool is_broken_behind_unit(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t dash = line->values == 0 && line->unit_dash ? line->value[-1] : UINT32_MAX;
    return dash < lx->tokens - 1 && lx->token[dash].style == LINE_CELLS &&
           lx->token[dash + 1].kind == TOKEN_FIGURE && token_alone(lx, dash + 1);
}

/* Whether the line that token a ends may have been broken at its end: few around are much
 * longer. */
static bool is_wrapped(const struct lexed *lx, uint32_t a)
{
    enum { AROUND = 150 /* tokens */, FILLED_PERCENT_MIN = 75 };
    uint32_t from = a > AROUND ? a - AROUND : 0;
    for (int by = 0; by < MEASURES; by++) {
        enum measure m = (enum measure)by;
        uint32_t widest = 0, end = token_span(&lx->token[a], m).until;
        for (uint32_t i = from; i < a + AROUND && i < lx->tokens; i++)
            if (lx->token[i].style == LINE_WORDS && lx->token[i].raw.n <= LABEL_BYTES_MAX) {
                uint32_t until = token_span(&lx->token[i], m).until;
                widest = until > widest ? until : widest;
            }
        if (end * 100 >= widest * FILLED_PERCENT_MIN)
            return true;
    }
    return false;
}

/* Whether figures are written one after the other.  Where two stand on lines that hold
 * more, the second starts below something of the first one's line, a row that was broken;
 * else cells of several lines stand beside each other, and columns tell what comes
 * first. */
static bool in_reading_order(const struct placing *p, uint32_t before, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *a = &lx->token[before], *b = &lx->token[i];
    if (b->style == LINE_CELLS || a->row == b->row ||
        (token_alone(lx, before) && token_alone(lx, i)))
        return true;
    if (b->line != a->line + 1)
        return false;
    if (token_span(a, BY_WIDTH).until <= token_span(b, BY_WIDTH).from)
        return true;
    bool below = false;
    const struct token *first = a; /* of the figures: a row that goes on starts where it does or,
                                      behind words, left of it */
    for (uint32_t k = before + 1; k > 0 && lx->token[k - 1].row == a->row; k--) {
        const struct token *t = &lx->token[k - 1];
        below |= token_below(b, t);
        first = token_is_value(t) ? t : first;
    }
    bool words = first > lx->token && first[-1].row == first->row;
    return below && b[-1].row != b->row &&
           token_span(b, BY_WIDTH).from + words <= token_span(first, BY_WIDTH).from &&
           is_wrapped(lx, before);
}

/* Takes the words out of a line's values when the numbers alone fill its slots; or
 * counts them, where no cell is blank. */
static bool fill_in_order(const struct placing *p, struct placing_line *line, bool words)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        bool within =
            p->table->across && n > 0 && n < line->slots; /* where no cell spans columns */
        if (t->kind == TOKEN_BLANK && (words || within))
            return false;
        if (t->kind == TOKEN_BLANK || (t->kind == TOKEN_TEXT && !words))
            continue;
        if (n == line->slots ||
            (n > 0 && !in_reading_order(p, (uint32_t)line->slot[n - 1], line->value[i])))
            return false;
        line->slot[n++] = (int32_t)line->value[i];
    }
    return n == line->slots;
}

/* Whether all values of a line are cells of one row. */
static bool is_row_of_cells(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->style != LINE_CELLS || t->row != placing_token(p, line->value[0])->row)
            return false;
    }
    return line->values > 0 && !p->table->across;
}

/* Whether a blank cell stands among a row's figures. */
static bool has_gap(const struct placing *p, const struct placing_line *line)
{
    uint32_t before = UINT32_MAX;
    if (line->values == line->figures || !is_row_of_cells(p, line))
        return false;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->kind == TOKEN_BLANK)
            continue;
        if (before != UINT32_MAX && t->cell != before + 1)
            return true;
        before = t->cell;
    }
    return false;
}

/* Whether a line of fewer slots than others of its table has a figure further right than any column
 * of the form, with nothing where its own would be. */
static bool stands_beyond(const struct placing *p, const struct placing_line *line)
{
    if (line->slots == p->table->slots_max || line->values <= p->table->slots_max ||
        !is_row_of_cells(p, line))
        return false;
    const struct token *first = placing_token(p, line->value[0]);
    const struct token *last = placing_token(p, line->value[line->values - 1]);
    return first->kind == TOKEN_BLANK && last->kind != TOKEN_BLANK &&
           last->cell - first->cell >= p->table->slots_max;
}

/* Whether the figures of a line stand in two rows, one of which has blank cells, too, or words for
 * them (NaN): then that they are as many as slots is chance. */
static bool is_of_two_rows(const struct placing *p, const struct placing_line *line)
{
    bool blank = false, rows = false;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        rows |= i > 0 && t->row != placing_token(p, line->value[i - 1])->row;
        blank |= t->kind == TOKEN_BLANK && !token_alone(&p->text->lx, line->value[i]);
    }
    return rows && blank;
}

/* A row of cells without a label of its own may begin with what overwrote the
 * label, so that the number of its figures alone proves nothing. */
static bool count_is_certain(const struct placing *p, const struct placing_line *line)
{
    uint32_t first = 0; /* that shows: a blank cell may be the label's */
    while (first + 1 < line->values && placing_token(p, line->value[first])->kind == TOKEN_BLANK)
        first++;
    return line->match->state == MATCH_LABEL || line->values == 0 ||
           placing_token(p, line->value[first])->style != LINE_CELLS ||
           placing_opens_with_label(p, line);
}

/* Whether the table's cells were spread over all that they span, going by its labels; by all
 * before it, heads above all, where a row has none. */
static bool is_spread(const struct placing *p, const struct table_match *m)
{
    uint32_t from = UINT32_MAX, to = 0;
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->values == 0 || placing_token(p, line_value(m, line, 0))->style != LINE_CELLS)
            continue;
        uint32_t first = line->state == MATCH_ORDER ? 0 : line->first;
        from = first < from ? first : from;
        to = line_value(m, line, 0) > to ? line_value(m, line, 0) : to;
    }
    return from < to && spread_shows(p, from, to);
}

/* Whether a figure stands alone on its line right before one that a bar ends: in text where bars
 * end cells, both are pieces of one cell. */
static bool is_torn(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->style == LINE_WORDS && line->value[i] + 1 < p->text->lx.tokens &&
            t[1].style == LINE_CELLS && t[1].cell == 0 && t[1].line == t->line + 1 &&
            token_is_value(&t[1]) && t[1].kind != TOKEN_BLANK)
            return true;
    }
    return false;
}

/* Places the values of a line that has one for each slot. */
static void place_each(const struct placing *p, struct placing_line *line)
{
    count_figures(p, line);
    for (uint32_t i = 0; i < line->slots; i++)
        line->slot[i] = placing_token(p, line->value[i])->kind == TOKEN_BLANK
                            ? SLOT_BLANK
                            : (int32_t)line->value[i];
    line->settled = true;
}

static void start_line(struct placing *p, const struct table_match *m, size_t i, bool units)
{
    const struct form_line *printed = &p->table->line[i];
    struct placing_line *line;
    ARRAY_GROW(p->line, p->lines, p->lines_cap);
    line = &p->line[p->lines++];
    *line = (struct placing_line){.match = &m->line[i],
                                  .line = (uint32_t)i,
                                  .slots = (uint32_t)printed->slots,
                                  .value = m->values ? m->value + m->line[i].value : NULL,
                                  .values = m->line[i].values};
    placing_set(line, SLOT_UNKNOWN);
    if (line->match->state == MATCH_ABSENT || line->match->state == MATCH_UNSURE)
        return;
    if (units)
        skip_unit_dash(p, line, p->cell[printed->cell].unit);
    if (m->down) {
        place_each(p, line);
        return;
    }
    padding_drop(&p->text->lx, line);
    count_figures(p, line);
    if (p->spread && line->figures)
        return; /* see below */
    line->closed = stands_beyond(p, line) || is_torn(p, line) || is_broken_behind_unit(p, line);
    line->full = !line->closed && (fill_in_order(p, line, false) || fill_in_order(p, line, true)) &&
                 count_is_certain(p, line) &&
                 (line->values == line->figures || !is_of_two_rows(p, line));
    line->gapped = line->full && has_gap(p, line);
    while (line->full && line->match->state == MATCH_ORDER &&
           placing_token(p, line->value[0])->kind == TOKEN_BLANK) {
        line->value++; /* the label's own cell */
        line->values--;
    }
    if (!line->full)
        placing_set(line, line->figures || line->closed ? SLOT_UNKNOWN : SLOT_BLANK);
}

/* Whether the figures of two rows stand in the same cells, given as many. */
static bool in_same_cells(const struct placing *p, const struct placing_line *a,
                          const struct placing_line *b)
{
    for (uint32_t i = 0; i < a->slots; i++)
        if (placing_token(p, (uint32_t)a->slot[i])->cell !=
            placing_token(p, (uint32_t)b->slot[i])->cell)
            return false;
    return true;
}

/* Whether another row has as many figures as slots in the same cells as this one, with blank ones
 * among them. */
static bool stands_so_again(const struct placing *p, const struct placing_line *line)
{
    for (size_t i = 0; i < p->lines; i++)
        if (&p->line[i] != line && p->line[i].gapped && p->line[i].slots == line->slots &&
            in_same_cells(p, line, &p->line[i]))
            return true;
    return false;
}

/* A blank cell among as many figures as slots may be the line's own, and the last figure that of a
 * column which the form does not have: unless such cells stand so in other rows, too, because
 * others span them, or the heads above show that there is no such column. */
static void check_gaps(struct placing *p)
{
    bool rows_found = false;
    p->gapped = p->off = false;
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        p->gapped |= line->gapped;
        if (!line->gapped || stands_so_again(p, line))
            continue;
        if (!rows_found)
            placing_find_rows(p);
        rows_found = true;
        line->full = heads_are_all(p, line);
    }
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].gapped && !p->line[i].full)
            placing_set(&p->line[i], SLOT_UNKNOWN);
}

void placing_start(struct placing *p, const struct form_layout *layout, uint32_t form,
                   uint32_t table, const struct scanned *text, const struct table_match *m)
{
    p->cell = layout->form->cell;
    p->table = &layout->table[table];
    p->form = form;
    p->number = table;
    p->text = text;
    p->lines = 0;
    p->spread = is_spread(p, m);
    bool units = p->table->unit_column && shows_units(p, m);
    p->no_dashes = units && lacks_unit_dashes(p, m);
    for (size_t i = 0; i < m->lines; i++)
        start_line(p, m, i, units);
    if (p->spread)
        spread_read(p);
    else
        placing_check_copied(p);
    check_gaps(p);
    padding_check(p);
    placing_check_extra(p);
    placing_check_width(p);
    placing_check_shared_head(p);
    placing_check_signs(p);
    placing_check_order(p);
    placing_check_missed(p);
    placing_check_other_heads(p);
    placing_find_distance(p);
    placing_forget_columns(p);
}
