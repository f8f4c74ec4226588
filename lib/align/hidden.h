/* hidden.h - figures that are there, but not as figures.
 *
 * A line without figures is blank only if nothing that may be one stands behind its label:
 * (5), 5%, 共5件, 12；15；7 or 自然人：5 are words to the lexer. */
#ifndef GIPR_ALIGN_HIDDEN_H
#define GIPR_ALIGN_HIDDEN_H

#include "base/str.h"

/* Whether text may say how many, other than the number in front of a label (3.重复申请). */
bool text_may_count(struct str text);

/* Whether text is Chinese words without a number: it ends where figures are looked for. */
bool text_tells_only(struct str text);

#endif
