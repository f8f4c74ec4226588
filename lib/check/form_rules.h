/* form_rules.h - what the form asks for besides identities.
 *
 *     form.blank      warning   a cell is blank where the form asks for 0
 *     form.absent     error     a table is missing
 *     form.row        warning   a row of a table that is there is missing
 *     form.sections   error     a section is missing or out of order
 *     form.problems   warning   the section on problems says nothing
 *
 * lib/forms/sections.tsv lists the sections (forms topic heading content), in
 * their order; content `needed`: it must say something. */
#ifndef GIPR_CHECK_FORM_RULES_H
#define GIPR_CHECK_FORM_RULES_H

#include "check/finding.h"
#include "check/message.h"
#include "check/narrative.h"

struct wanted;

/* The sections that a form asks for, in their order. */
struct wanted_list {
    struct wanted *section;
    size_t sections, cap;
};

/* All members are its own. */
struct form_rules {
    struct wanted_list of[FORMS_MAX]; /* as in the codebook */
};

/* Takes the built-in sections.  Returns 0, or -1 with *e filled. */
int form_rules_init(struct form_rules *rules, struct err *e);
void form_rules_free(struct form_rules *rules);

/* Checks the cells of a report. */
void form_rules_cells(const struct gather *g, struct message *m, struct findings *out);

/* Checks its sections. */
void form_rules_sections(struct form_rules *rules, const struct gathered_report *r,
                         const struct narrative *said, struct message *m, struct findings *out);

#endif
