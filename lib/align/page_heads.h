/* page_heads.h - pages that show only in the heads of a table, which stand there once more.
 *
 *     8.属于行政查询事项             3          1
 *                            自然人  商业企业  科研机构 ...
 *     1.本机关不掌握相关政府信息  2          4
 *
 * Text of a PDF without form feeds and pages' numbers is such; columns are each page's own. */
#ifndef GIPR_ALIGN_PAGE_HEADS_H
#define GIPR_ALIGN_PAGE_HEADS_H

#include "align/groups.h"

/* Counts another page (token.page) from where heads of columns, two at least, stand amid the rows
 * of a table in lines of words that are divided by blanks alone, unless form feeds tell pages
 * apart. `text` is that of `r`. */
void table_part_pages(struct scanned *text, const struct group_reader *r,
                      const struct table_match *m);

#endif
