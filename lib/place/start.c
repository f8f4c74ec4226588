/* start.c - the lines that are complete, blank or absent, which are placed at once. */
#include "place/start.h"

#include "base/buf.h"
#include "place/cell_rows.h"
#include "place/checks.h"
#include "place/columns.h"

static void count_figures(const struct placing *p, struct placing_line *line)
{
    line->figures = 0;
    for (uint32_t i = 0; i < line->values; i++)
        line->figures += placing_token(p, line->value[i])->kind != TOKEN_BLANK;
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

static void add_line(struct placing *p, const struct table_match *m, size_t i)
{
    ARRAY_GROW(p->line, p->lines, p->lines_cap);
    struct placing_line *line = &p->line[p->lines++];
    *line = (struct placing_line){.match = &m->line[i],
                                  .line = (uint32_t)i,
                                  .slots = (uint32_t)p->table->line[i].slots,
                                  .value = m->values ? m->value + m->line[i].value : NULL,
                                  .values = m->line[i].values};
    placing_set(line, SLOT_UNKNOWN);
}

/* Places a line that is there if it is complete or blank, or closes it. */
static void start_line(const struct placing *p, struct placing_line *line)
{
    padding_drop(&p->text->lx, line);
    count_figures(p, line);
    if (p->spread && line->figures)
        return; /* spread_read() does it */
    line->closed = row_stands_beyond(p, line) || is_torn(p, line) || is_broken_behind_unit(p, line);
    line->full = !line->closed && line_fill(p, line);
    line->gapped = line->full && row_has_gap(p, line);
    while (line->full && line->match->state == MATCH_ORDER &&
           placing_token(p, line->value[0])->kind == TOKEN_BLANK) {
        line->value++; /* the label's own cell */
        line->values--;
    }
    if (!line->full)
        placing_set(line, line->figures || line->closed ? SLOT_UNKNOWN : SLOT_BLANK);
}

/* Places all lines that are complete or blank. */
static void start_lines(struct placing *p, const struct table_match *m)
{
    p->lines = 0;
    for (size_t i = 0; i < m->lines; i++)
        add_line(p, m, i);
    unit_dashes_skip(p, m);
    for (size_t i = 0; i < p->lines; i++) {
        if (!line_is_there(&p->line[i]))
            continue;
        if (m->down)
            place_each(p, &p->line[i]);
        else
            start_line(p, &p->line[i]);
    }
}

void placing_start(struct placing *p, const struct form_layout *layout, uint32_t form,
                   uint32_t table, const struct scanned *text, const struct table_match *m)
{
    p->cell = layout->form->cell;
    p->table = &layout->table[table];
    p->form = form;
    p->number = table;
    p->text = text;
    p->spread = is_spread(p, m);
    start_lines(p, m);
    if (p->spread)
        spread_read(p);
    else
        placing_check_copied(p);
    placing_check_gaps(p);
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
