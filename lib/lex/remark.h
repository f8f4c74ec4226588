/* remark.h - figures in remarks that belong to words, which white space parts from these:
 *
 *     （一）主动公开政府信息数（不同渠道和方式公开相同信息计 1 条）   条   44
 *
 * Some programs set a blank between characters of different fonts. */
#ifndef GIPR_LEX_REMARK_H
#define GIPR_LEX_REMARK_H

#include "lex/lex.h"

/* Makes one token of words with an open parenthesis, a figure one blank behind them, and what goes
 * on so, up to where the parenthesis is closed.  The tokens are those of one line of words, behind
 * the first `before`. */
void remark_join(struct lexed *lx, size_t before);

#endif
