/* notes.h - a column of notes behind all others of a table of cells (lib/forms/notes.tsv):
 *
 *     信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注
 *     规章     | 2            |              | 9            | 见附件
 *
 * No form has it, and nothing in it is a figure of the table; but a cell more in a row, blank or
 * not, would be one that a column may be looked for in. */
#ifndef GIPR_LEX_NOTES_H
#define GIPR_LEX_NOTES_H

#include "lex/lex.h"

/* Notes that the text has such a column, if the last token, which ends a row of cells, heads it. */
void notes_look(struct lexed *lx);

/* Marks the cells of such columns as dropped, where all rows of figures below the head have as many
 * cells as it, none has a figure, or marks alone, in it, and none may have been filled up at its
 * end: a blank note stands behind a figure or words. */
void notes_drop(struct lexed *lx);

#endif
