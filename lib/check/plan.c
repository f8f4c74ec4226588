#include "check/plan.h"

#include <stdlib.h>

#include "base/buf.h"

static void add_matches(struct plan *p, const struct term *t, struct str table, enum rule_axis axis,
                        struct str code)
{
    const struct form *form = t->previous ? p->previous : p->form;
    for (size_t i = 0; i < form->cells; i++) {
        const struct form_cell *cell = &form->cell[i];
        if (!str_eq(cell->table, table) || !str_eq(rule_line_code(cell, axis), code) ||
            !formula_term_matches(t, rule_term_code(cell, axis)))
            continue;
        ARRAY_GROW(p->term, p->terms, p->terms_cap);
        p->term[p->terms++] = (struct plan_term){(uint32_t)i, t->minus, t->previous};
    }
}

void plan_add_terms(struct plan *p, const struct formula *f, struct str table, enum rule_axis axis,
                    struct str code)
{
    for (size_t i = 0; i < f->terms; i++)
        add_matches(p, &f->term[i], table, axis, code);
}

/* The cell that findings of the line name: its first one in the report itself. */
static bool find_shown(const struct plan *p, struct plan_line *line)
{
    for (uint32_t i = line->left; i < line->end; i++)
        if (!p->term[i].previous) {
            line->shown = p->term[i].cell;
            return true;
        }
    return false;
}

/* Whether cell i is the first one of its table on its line.  Others of the line mostly
 * stand right before it, so that is where the search begins. */
static bool starts_line(const struct form *form, size_t i, enum rule_axis axis)
{
    for (size_t k = i; k-- > 0;)
        if (str_eq(rule_line_code(&form->cell[k], axis), rule_line_code(&form->cell[i], axis)) &&
            str_eq(form->cell[k].table, form->cell[i].table))
            return false;
    return true;
}

static void add_line(struct plan *p, const struct rule *rule, struct str code)
{
    struct plan_line line = {.rule = rule, .left = (uint32_t)p->terms};
    plan_add_terms(p, &rule->left, rule->table, rule->axis, code);
    line.right = (uint32_t)p->terms;
    plan_add_terms(p, &rule->right, rule->table, rule->axis, code);
    line.end = (uint32_t)p->terms;
    if (line.left == line.right || line.right == line.end || !find_shown(p, &line)) {
        p->terms = line.left;
        return;
    }
    ARRAY_GROW(p->line, p->lines, p->lines_cap);
    p->line[p->lines++] = line;
}

static void add_rule(struct plan *p, const struct rule *rule)
{
    size_t lines = 0, from = p->lines;
    for (size_t i = 0; i < p->form->cells; i++) {
        const struct form_cell *cell = &p->form->cell[i];
        if (str_eq(cell->table, rule->table) && starts_line(p->form, i, rule->axis)) {
            add_line(p, rule, rule_line_code(cell, rule->axis));
            lines++;
        }
    }
    for (size_t i = from; i < p->lines; i++)
        p->line[i].only = lines == 1;
}

static bool holds_for(const struct rule *rule, const struct form *form)
{
    return rule->forms >> (form - codebook_builtin()->form) & 1;
}

void plan_make(struct plan *p, const struct rules *rules, const struct form *form,
               const struct form *previous)
{
    *p = (struct plan){.form = form, .previous = previous};
    for (size_t i = 0; i < rules->rules; i++) {
        const struct rule *rule = &rules->rule[i];
        if (rule->severity != SEVERITY_OFF && rule->previous == (previous != NULL) &&
            holds_for(rule, form) && (!previous || holds_for(rule, previous)))
            add_rule(p, rule);
    }
}

void plan_free(struct plan *p)
{
    free(p->line);
    free(p->term);
    *p = (struct plan){0};
}
