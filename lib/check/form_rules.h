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

/* Checks the cells of a report. */
void form_rules_cells(const struct gather *g, struct message *m, struct findings *out);

/* Checks its sections. */
void form_rules_sections(const struct gathered_report *r, const struct narrative *said,
                         struct message *m, struct findings *out);

#endif
