/* beside.h - columns that stand beside those of the form in a table on a full grid of cells:
 *
 *     信息内容 | 本年制发件数 | 现行有效件数 | 上年数
 *     规章     | 2            |              | 7
 *
 * those of another time or of shares (lib/forms/extras.tsv), and of the year before beside the
 * year's own.  Nothing in them is a figure of the table; but a cell more in a row is one that a
 * column of the form may be looked for in. */
#ifndef GIPR_ALIGN_BESIDE_H
#define GIPR_ALIGN_BESIDE_H

#include "lex/lex.h"

/* Drops the cells of such columns, where all rows of figures below each head have as many cells as
 * its row.  No row may be without one: it could be one that was filled up. */
void beside_drop(struct lexed *lx);

#endif
