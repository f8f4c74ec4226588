/* reversed.h - text that runs from the bottom of a page to its top.
 *
 * Some programs write the lines of a page as its file has them, and some files have the last one
 * first.  Rows keep their figures, but whose groups, heads and figures stand above and below is
 * not what it seems. */
#ifndef GIPR_ALIGN_REVERSED_H
#define GIPR_ALIGN_REVERSED_H

#include "form/scan.h"

/* Whether most labels of lines stand below those that the form has behind them; `hits` are those of
 * one form (label_hits_keep()). */
bool text_is_reversed(const struct label_hits *hits);

#endif
