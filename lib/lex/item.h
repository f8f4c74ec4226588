/* item.h - lines that are items of a list: - 规章, * 5, • 自然人 */
#ifndef GIPR_LEX_ITEM_H
#define GIPR_LEX_ITEM_H

#include "lex/lex.h"

/* Whether a line (trimmed) may start with the mark of an item, going by its first byte. */
static inline bool item_may_start(struct str line)
{
    char c = line.n ? line.p[0] : 0;
    return c == '-' || c == '*' || c == '+' || c == '>' || c == '\xc2' || c == '\xe2';
}

/* Finds the mark at the start of a line (trimmed); lx->item, which it sets, says whether the
 * line before was an item with the same mark.  *rest is what the line says: without its mark
 * where that is one, the same line where it is none or says something itself.  Returns whether
 * that cannot be told of a line with a figure: - 5 is an item, or nothing and 5. */
bool item_read(struct lexed *lx, struct str line, struct str *rest);

#endif
