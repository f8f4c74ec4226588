/* wide.c - tables that have a column more than the form: numbers of rows, figures of the
 * year before, remarks.
 *
 * Where its cells and some of the form's are blank, as many figures as slots stand in a row
 * that has more columns than slots, so that their number proves nothing.  Where heads stand over
 * the very cells, they tell which are the form's. */
#include "align/hidden.h"
#include "place/readings.h"

/* Figures, and words that may be some: 12%, 约3件. */
static uint32_t numbers_of(const struct placing *p, const struct placing_line *line)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        n += t->kind == TOKEN_FIGURE || (t->kind == TOKEN_TEXT && text_may_count(t->raw));
    }
    return n;
}

/* Whether more figures than slots stand behind the line's label, copies of one aside. */
static bool is_wider(const struct placing *p, const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL && !line->settled && line->figures > line->slots &&
           numbers_of(p, line) > line->slots && (!p->spread || line->closed);
}

uint32_t figure_row_number(struct str raw)
{
    enum { DIGITS_MAX = 3 };
    uint32_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        if (raw.n > DIGITS_MAX || raw.p[i] < '0' || raw.p[i] > '9')
            return 0;
        n = n * 10 + (uint32_t)(raw.p[i] - '0');
    }
    return n;
}

/* The number that a line's figures start with, or end with (the next row's, then), if it can
 * be that of a row; 0 if not. */
static uint32_t row_number(const struct placing *p, const struct placing_line *line, bool at_end)
{
    if (line->match->state != MATCH_LABEL || line->values == 0)
        return 0;
    return figure_row_number(p->text->lx.token[line->value[at_end ? line->values - 1 : 0]].raw);
}

bool placing_is_numbered(const struct placing *p, bool any, bool at_end)
{
    uint32_t last = 0, steps = 0, others = 0;
    for (size_t i = 0; i < p->lines; i++) {
        if (p->line[i].slots == 1 && !any)
            continue;
        uint32_t n = row_number(p, &p->line[i], at_end);
        steps += n > 1 && n == last + 1;
        others += p->line[i].values && n != last + 1;
        last = n;
    }
    return steps >= ROW_STEPS_MIN && steps > others;
}

void placing_check_width(struct placing *p)
{
    enum { LINES_MIN = 2, SHARE_MIN = 5 }; /* so many lines, one in so many, prove a column */
    size_t wider = 0, lines = 0;
    for (size_t i = 0; i < p->lines; i++) {
        lines += p->line[i].match->state == MATCH_LABEL && p->line[i].figures > 0;
        wider += is_wider(p, &p->line[i]);
    }
    bool many = wider >= LINES_MIN && wider * SHARE_MIN > lines;
    if (!many && !placing_is_numbered(p, wider, false) && !placing_is_numbered(p, wider, true))
        return;
    placing_find_rows(p);
    for (size_t i = 0; i < p->lines; i++) {
        if (p->line[i].figures == 0 || p->line[i].settled)
            continue;
        if (p->spread)
            placing_close(&p->line[i]);
        else
            heads_settle(p, &p->line[i], false);
    }
}
