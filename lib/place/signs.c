/* signs.c - tables whose figures are less than zero: marks of lists (-5), since nothing is
 * counted so but a change (本年增/减). */
#include "lex/figure.h"
#include "place/checks.h"

enum { BELOW_MIN = 2 }; /* figures; one alone is a figure that is so */

/* 1 for a figure that is less than zero, -1 for one that is more. */
static int sign_of(const struct token *t)
{
    struct figure figure;
    figure_parse(t->raw, &figure);
    if (figure.kind != FIGURE_NUMBER || strspn(figure.value, "0.") == strlen(figure.value))
        return 0;
    return figure.value[0] == '-' ? 1 : -1;
}

bool line_may_decrease(const struct form_cell *cell, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (figure_may_be_less(cell[i].col_label))
            return true;
    return false;
}

void placing_check_signs(struct placing *p)
{
    uint32_t below = 0, above = 0;
    for (size_t i = 0; p->text->lx.shows.below >= BELOW_MIN && i < p->lines; i++) {
        const struct form_line *printed = &p->table->line[p->line[i].line];
        bool decreases = line_may_decrease(&p->cell[printed->cell], printed->slots);
        uint32_t values = decreases ? 0 : p->line[i].values;
        for (uint32_t k = 0; k < values; k++) {
            int sign = sign_of(&p->text->lx.token[p->line[i].value[k]]);
            below += sign > 0;
            above += sign < 0;
        }
    }
    if (below < BELOW_MIN || below <= above)
        return;
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].figures)
            placing_close(&p->line[i]);
}
