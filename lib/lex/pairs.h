/* pairs.h - rows whose cells are divided by two bars: 规章 || 5 || || 2 */
#ifndef GIPR_LEX_PAIRS_H
#define GIPR_LEX_PAIRS_H

#include "lex/lex.h"

/* Whether a line with bars, trimmed, is such a row: in the block of lines of cells that it belongs
 * to, all bars stand in pairs.  Then *row is what its pairs divide: a bar, or two, that open the
 * row are left out, and as many that close it.
 *
 *     规章 || 5 || || 2        ||规章||5||||2||        |规章||5||||2|        | 规章 || 5 || || 2 */
bool pairs_divide(struct lexed *lx, struct str line, struct str *row);

/* Cuts the next cell off such a row, the last one included if it is blank. */
struct str pairs_cut(struct str *row);

#endif
