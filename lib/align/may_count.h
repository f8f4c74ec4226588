/* may_count.h - what may say how many, though the lexer takes it for words: (5), 5%, 共5件,
 * 12；15；7, 自然人：5, 一百零五, O, #REF! */
#ifndef GIPR_ALIGN_MAY_COUNT_H
#define GIPR_ALIGN_MAY_COUNT_H

#include "base/str.h"

/* Whether text may say how many, other than the number in front of a label (3.重复申请). */
bool text_may_count(struct str text);

/* Whether text is Chinese words without a number: it ends where figures are looked for. */
bool text_tells_only(struct str text);

/* The byte behind the number in front of a label, 0 if there is none: `3.`, `（3）`.  Without a
 * mark, or with more digits, it is a figure: `0第二十条`. */
size_t text_label_number(struct str text);

#endif
