/* orphans.h - figures that belong to no line.
 *
 * Programs that write a page in an order of their own (pdftotext without options) list the labels
 * of a table and then its figures, one below the other. Those of the rows found that seem blank may
 * be among them:
 *
 *     规章
 *     规范性文件
 *     信息内容
 *     2
 *     本年新制作数量
 *     6
 *
 * or a column behind the rows, below its head. */
#ifndef GIPR_ALIGN_ORPHANS_H
#define GIPR_ALIGN_ORPHANS_H

#include "align/align.h"

/* Whether more figures stand alone on their lines of text, among the `tables` tables of a report
 * and right behind them, that no line has, than pages can have numbers there, or a column stands
 * behind rows. Not asked, and false, where no line seems blank. */
bool tables_have_orphans(const struct scanned *text, const struct table_match *match,
                         size_t tables);

#endif
