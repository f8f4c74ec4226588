/* box.h - lines of tables that are drawn with bars and rules. */
#ifndef GIPR_LEX_BOX_H
#define GIPR_LEX_BOX_H

#include "lex/lex.h"

/* Whether an upright or a corner of a drawing stands in a line, and not dashes only. */
bool box_is_drawn(struct str line);

/* Whether a character divides the cells of a drawn table, or draws its rules. */
bool box_is_bar(uint32_t c);

/* Whether a line (trimmed) only draws: +---+, |---|---|, ---- */
bool box_is_rule(struct str line);

/* Appends the tokens of one line whose cells stand between bars at fixed columns: only
 * what shows becomes a token, and its cell's columns say where it belongs. */
void lex_box(struct lexed *lx, struct str line, size_t number);

#endif
