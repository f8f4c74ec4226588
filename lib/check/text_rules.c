#include "check/text_rules.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data.h"

enum { NAME, FORMS, TABLE, COL, RIGHT, COLUMNS };

static void add_rule(struct text_rules *t, const struct str *field, const struct formula *right,
                     size_t form)
{
    struct text_rule rule = {.name = field[NAME], .form = form};
    rule.plan.form = &codebook_builtin()->form[form];
    plan_add_terms(&rule.plan, right, field[TABLE], AXIS_COL, field[COL]);
    ARRAY_GROW(t->rule, t->rules, t->cap);
    t->rule[t->rules++] = rule;
}

static int read_row(struct text_rules *t, struct str line, size_t number, struct err *e)
{
    static const char name[] = "text_rules.tsv";
    struct formula right = {0};
    struct str field[COLUMNS];
    uint32_t forms;
    for (int i = 0; i < COLUMNS; i++)
        field[i] = str_cut(&line, '\t');
    int code = rule_forms_parse(&forms, field[FORMS], name, number, e) != 0 ||
                       formula_parse(&right, field[RIGHT], name, number, e) != 0 ||
                       rule_codes_check(&right, forms, field[TABLE], AXIS_COL, name, number, e) != 0
                   ? -1
                   : 0;
    for (size_t f = 0; code == 0 && f < codebook_builtin()->forms; f++)
        if (forms >> f & 1)
            add_rule(t, field, &right, f);
    formula_free(&right);
    return code;
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
