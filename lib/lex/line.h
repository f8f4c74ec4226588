/* line.h - what the parts of the lexer need of each other. */
#ifndef GIPR_LEX_LINE_H
#define GIPR_LEX_LINE_H

#include "lex/lex.h"

/* Appends a token for `raw` (trimmed), cell number `cell` of lx->input, which is input line
 * `line`. */
struct token *lexed_add(struct lexed *lx, struct str raw, size_t line, enum line_style style,
                        uint32_t cell);

/* Reads a line by itself, whatever stands around it. */
void lex_line_alone(struct lexed *lx, struct str line, size_t number);

/* Columns that a character takes. */
uint32_t columns_of(uint32_t c, enum measure by);

#endif
