/* recognise.h - which form a report uses, from the labels of its tables. */
#ifndef GIPR_FORM_RECOGNISE_H
#define GIPR_FORM_RECOGNISE_H

#include "form/form.h"
#include "form/scan.h"

/* The form whose labels `text` (the whole report, UTF-8) shows; the labels that
 * only some forms have decide, never the year alone.  `year` (four digits or
 * empty) decides between forms that the labels leave equal (say only the
 * appeals table is there).  NULL when no table is recognised. */
const struct form *form_recognise(struct str text, struct str year);

/* The same from labels that were found already (all of a report's text). */
const struct form *form_choose(const struct label_hits *hits, struct str year);

#endif
