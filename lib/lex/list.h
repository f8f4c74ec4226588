/* list.h - rows as programs print or dump them: lists and tuples of Python, arrays of JSON.
 *
 *     ['规章', '18', None, '1801']
 *     ('规章', 18, None, 1801)
 *     [["规章", "18", null, "1801"], ["行政规范性文件", "82", "", "29"]]
 *
 * Source of the notations: RFC 8259, and the Python Language Reference, 2.4.1 (escapes). */
#ifndef GIPR_LEX_LIST_H
#define GIPR_LEX_LIST_H

#include "lex/lex.h"

/* Reads a line (trimmed, not empty) that is one list, of cells or of such lists, each innermost one
 * a row of cells; a comma may follow it.  Strings without their quotes and escapes are cells, and
 * so are numbers and names; words of blank cells are data (figures.tsv).  Whether it is one: else
 * nothing was read. */
bool list_read_slow(struct lexed *lx, struct str line, size_t number);
static inline bool list_read(struct lexed *lx, struct str line, size_t number)
{
    return (line.p[0] == '[' || line.p[0] == '(') && list_read_slow(lx, line, number);
}

#endif
