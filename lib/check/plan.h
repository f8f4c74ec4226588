/* plan.h - the rules resolved against a form: which cells each identity adds.
 *
 *     line   rule  shown  left  right  end      one for each column or row of each rule
 *                          │      │     │
 *     term   ... cell cell │ cell │ ... │ ...   the cells of all lines, one after the other */
#ifndef GIPR_CHECK_PLAN_H
#define GIPR_CHECK_PLAN_H

#include "check/rules.h"

struct plan_term {
    uint32_t cell; /* index in the form's cells; previous: in those of the form before */
    bool minus, previous;
};

struct plan_line {
    const struct rule *rule;
    uint32_t shown;            /* the cell that a finding names */
    uint32_t left, right, end; /* terms [left, right) and [right, end) */
    bool only;                 /* the table has no other line for this rule's axis */
};

struct plan {
    const struct form *form;
    const struct form *previous; /* of the year before, NULL: rules of a single report */
    struct plan_line *line;
    size_t lines, lines_cap;
    struct plan_term *term;
    size_t terms, terms_cap;
};

/* Resolves the rules for reports of `form`: with `previous` NULL those of a single
 * report, else those that compare it with a report of the form `previous`, which
 * the rule must hold for, too.  A code that the form lacks counts as nothing; a
 * line that has no cell at all on one side is not checked.  `rules` must outlive
 * the plan. */
void plan_make(struct plan *p, const struct rules *rules, const struct form *form,
               const struct form *previous);
void plan_free(struct plan *p);

/* Adds the cells of the line `code` (a column for AXIS_COL) that a formula names. */
void plan_add_terms(struct plan *p, const struct formula *f, struct str table, enum rule_axis axis,
                    struct str code);

#endif
