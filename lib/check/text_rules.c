#include "check/text_rules.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data.h"

enum { NAME, FORMS, TABLE, COL, RIGHT, COLUMNS };

/* A row as a rule without a left side, which is what the text states. */
static void add_rule(struct text_rules *t, const struct rule *row, struct str col, size_t form)
{
    struct text_rule rule = {.name = row->name, .form = form};
    rule.plan.form = &codebook_builtin()->form[form];
    plan_add_terms(&rule.plan, &row->right, row->table, row->axis, col);
    ARRAY_GROW(t->rule, t->rules, t->cap);
    t->rule[t->rules++] = rule;
}

static int read_row(struct text_rules *t, struct str line, size_t number, struct err *e)
{
    static const char name[] = "text_rules.tsv";
    struct str field[COLUMNS];
    for (int i = 0; i < COLUMNS; i++)
        field[i] = str_cut(&line, '\t');
    struct rule row = {.name = field[NAME], .table = field[TABLE], .axis = AXIS_COL};
    bool good = rule_forms_parse(&row.forms, field[FORMS], name, number, e) == 0 &&
                formula_parse(&row.right, field[RIGHT], name, number, e) == 0 &&
                rule_codes_check(&row, &row.right, name, number, e) == 0;
    for (size_t f = 0; good && f < codebook_builtin()->forms; f++)
        if (row.forms >> f & 1)
            add_rule(t, &row, field[COL], f);
    formula_free(&row.right);
    return good ? 0 : -1;
}

int text_rules_init(struct text_rules *t, struct err *e)
{
    struct str rest = str_make(data_text_rules, data_text_rules_len);
    *t = (struct text_rules){0};
    str_cut(&rest, '\n');
    for (size_t number = 2; rest.n > 0; number++)
        if (read_row(t, str_cut(&rest, '\n'), number, e) != 0)
            return text_rules_free(t), -1;
    return 0;
}

void text_rules_free(struct text_rules *t)
{
    for (size_t i = 0; i < t->rules; i++)
        plan_free(&t->rule[i].plan);
    free(t->rule);
    *t = (struct text_rules){0};
}
