#include "check/verdict.h"

static void doubt(struct verdict *v, const struct plan_term *term, int why)
{
    if (v->unknowns++ == 0) {
        v->unknown = term;
        v->why = why;
    }
}

bool verdict_sum(struct verdict *v, const struct planned *of, uint32_t from, uint32_t until,
                 struct decimal *sum)
{
    const struct gathered_cell *cell = of->cell, *previous = of->previous;
    size_t doubts = v->unknowns;
    *sum = (struct decimal){0};
    for (uint32_t i = from; i < until; i++) {
        const struct plan_term *term = &of->plan->term[i];
        const struct gathered_cell *c = &(term->previous ? previous : cell)[term->cell];
        if (c->status == CELL_NA || (c->status == CELL_OK && c->value.units == 0))
            continue; /* nothing, of whatever unit */
        if (c->status != CELL_OK) {
            doubt(v, term, c->given ? (int)c->status : WHY_NO_RECORD);
            continue;
        }
        /* Only cells with a unit can disagree: not every form prints one. */
        if (c->unit && v->unit && c->unit != v->unit)
            doubt(v, term, WHY_UNITS);
        else if ((term->minus ? decimal_subtract : decimal_add)(sum, c->value) != 0)
            doubt(v, term, WHY_DIGITS);
        v->unit = c->unit ? c->unit : v->unit;
    }
    return v->unknowns == doubts;
}

void verdict_compare(struct verdict *v, bool at_most, const struct plan_term *term)
{
    v->status = VERDICT_UNKNOWN;
    if (!v->left_known || !v->right_known)
        return;
    int order = decimal_compare(v->left, v->right);
    v->delta = v->left;
    if (decimal_subtract(&v->delta, v->right) == 0)
        v->status = order == 0 || (at_most && order < 0) ? VERDICT_PASS : VERDICT_FAIL;
    else
        doubt(v, term, WHY_DIGITS);
}

void verdict_make(struct verdict *v, const struct planned *of, const struct plan_line *line)
{
    *v = (struct verdict){0};
    v->left_known = verdict_sum(v, of, line->left, line->right, &v->left);
    v->right_known = verdict_sum(v, of, line->right, line->end, &v->right);
    verdict_compare(v, line->rule->at_most, &of->plan->term[line->left]);
}
