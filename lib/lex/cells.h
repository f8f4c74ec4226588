/* cells.h - lines of words that bars or tabs divide into cells. */
#ifndef GIPR_LEX_CELLS_H
#define GIPR_LEX_CELLS_H

#include "lex/lex.h"

/* A|B|C: each cell a token, the blank ones too.  What follows the last bar is a cell
 * if it is not blank, or if the block has no borders and bars only between its cells.
 * Tabs have no borders, either: N of them make N + 1 cells.  `bar` is '|' or a tab. */
void cells_read(struct lexed *lx, struct str line, size_t number, char bar);

/* Reads a line of cells that bars divide, one between two cells or two. */
void cells_read_barred(struct lexed *lx, struct str line, struct str trimmed, size_t number);

/* Reads a row whose cells tabs part, and stand in quotes where they hold line breaks. */
void cells_read_quoted(struct lexed *lx, struct str row, size_t number);

/* Notes whether a line is a bar alone that opens cells, and whether the row ends with that which
 * this one opens, a blank one if a line of white space follows: html2text breaks rows as Markdown
 * does, by two blanks behind their last cell, and puts one behind each bar. */
void cells_note_lone_bar(struct lexed *lx, struct str line, struct str trimmed);

/* Tells that a line of words, whose tokens stand behind the first `before`, was read: it ends a
 * block of cells, unless it belongs to a cell that is open. */
void cells_end(struct lexed *lx, struct str line, size_t before);

#endif
