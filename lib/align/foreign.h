/* foreign.h - rows below heads that another form has.
 *
 * Bodies edit last year's report, and the columns of an old form stay above this year's rows:
 *
 *     信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
 *     规章     | 1              | 2              | 9
 *
 * Nothing of this is the number of rules in force. */
#ifndef GIPR_ALIGN_FOREIGN_H
#define GIPR_ALIGN_FOREIGN_H

#include "align/groups.h"

/* Whether a hit is the whole head of one column. */
bool table_hit_is_head(const struct label_hit *h);

/* Whether a text has heads of columns that another form has, and its own has not: few have. */
bool text_has_foreign_heads(const struct label_hits *hits);

/* Makes the lines unsure above which heads of columns stand that another form has, and none of
 * their own. */
void table_doubt_foreign(struct table_match *m, const struct group_reader *r);

#endif
