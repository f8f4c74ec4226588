/* recognise.h - which form a report uses, from the labels of its tables. */
#ifndef GIPR_FORM_RECOGNISE_H
#define GIPR_FORM_RECOGNISE_H

#include "form/form.h"
#include "form/scan.h"

/* How many different labels of each form, by numbers of form_layouts(), were found at tokens
 * [from, to). */
void form_count_labels(const struct label_hits *hits, size_t from, size_t to,
                       size_t counts[FORMS_MAX]);

/* Whether a text in which these labels were found shows more of `form` than of any other: then
 * labels are there that no other form has. */
bool form_leads(const struct label_hits *hits, const struct form *form);

/* The form that a text shows in which these labels were found; those that only some forms
 * have decide, never the year alone.  `year` (four digits or empty) decides between forms
 * that the labels leave equal (say only the appeals table is there).  NULL when no table is
 * recognised. */
const struct form *form_choose(const struct label_hits *hits, struct str year);

#endif
