/* divide_row.h - what a mark of punctuation would divide a line into.
 *
 *     2,规章,5,0,2      words before figures only, but for the number of the row: it may be a row
 *     规章,1,234        the mark may group digits: who knows which figures there are? */
#ifndef GIPR_LEX_DIVIDE_ROW_H
#define GIPR_LEX_DIVIDE_ROW_H

#include "lex/lex.h"

struct divide_row {
    uint32_t cells, values, blanks, words, units;
    bool groups;  /* the mark may group digits ... */
    bool zeros;   /* ... and does, for no figure starts so: 15,054 */
    bool lengthy; /* a figure has more digits than a group in its cell */
};

/* Cuts the first cell off a row, and the quotes around it; rest->p is NULL behind the last. */
struct str divide_cut(struct str *rest, struct str mark);

/* Counts what the mark would divide a line into.  Returns false, with *row half filled, where words
 * stand behind a figure or hold one. */
bool divide_row_read(struct lexed *lx, struct str line, struct str mark, struct divide_row *row);

/* Whether a cell may be the number of a row. */
bool divide_may_be_number(struct str cell);

/* Whether a mark may group the digits of a figure. */
bool divide_is_comma(struct str mark);

#endif
