/* words.h - lines of words that no mark divides, only white space. */
#ifndef GIPR_LEX_WORDS_H
#define GIPR_LEX_WORDS_H

#include "lex/lex.h"

/* Appends the words of a line, which is `trimmed` without the white space around it: each is a
 * token, but for what belongs together though a blank parts it.  `look` is what look_at() says of
 * it. */
void words_read(struct lexed *lx, struct str line, struct str trimmed, size_t number,
                unsigned look);

#endif
