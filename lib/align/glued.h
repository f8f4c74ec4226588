/* glued.h - tables whose cells have nothing between them.
 *
 * Some programs that take the text out of a page leave out what divides its cells:
 *
 *     规章000 规范性文件
 *     00 第二十条第（五）项
 *
 * Where one row is glued so, the figures of another may be anything that stands near it.  So it is
 * where the tables of a page stand in a text with their tags. */
#ifndef GIPR_ALIGN_GLUED_H
#define GIPR_ALIGN_GLUED_H

#include "align/align.h"

/* Whether words in any of the `tables` tables of a report go on with several figures in one piece:
 * then no row without figures is blank for certain.  Not looked at where no row is without. */
bool tables_are_glued(const struct lexed *lx, const struct table_match *match, size_t tables);

#endif
