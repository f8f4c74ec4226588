/* scan.h - where labels of the forms stand in lexed text. */
#ifndef GIPR_FORM_SCAN_H
#define GIPR_FORM_SCAN_H

#include "form/label_hits.h"

/* Finds the labels in lx, exact but for folding, and appends them to `hits` in
 * text order (one hit for each label of the same words).  A number that turns out
 * to be a label's own (`1 属于国家秘密`) is made TEXT in lx, and a figure that is glued
 * to a label becomes a token of its own. */
void label_scan(const struct label_set *set, struct lexed *lx, struct label_hits *hits);

#endif
