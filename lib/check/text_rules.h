/* text_rules.h - which cells the figures that the text states are compared with.
 *
 * lib/forms/text_rules.tsv: rule forms table col right meaning; `right` is a formula
 * over the rows of that column (see formula.h).  What states a figure for a rule
 * is told by stated.h. */
#ifndef GIPR_CHECK_TEXT_RULES_H
#define GIPR_CHECK_TEXT_RULES_H

#include "check/plan.h"

struct text_rule {
    struct str name;
    size_t form;      /* in the codebook */
    struct plan plan; /* no lines: all its terms are the right side */
};

struct text_rules {
    struct text_rule *rule; /* one for each row and form */
    size_t rules, cap;
};

/* Takes the built-in rules.  Returns 0, or -1 with *e filled. */
int text_rules_init(struct text_rules *t, struct err *e);
void text_rules_free(struct text_rules *t);

#endif
