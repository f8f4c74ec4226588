/* line.h - what the parts of the lexer need of each other. */
#ifndef GIPR_LEX_LINE_H
#define GIPR_LEX_LINE_H

#include "base/utf8.h"
#include "lex/figure.h"
#include "lex/lex.h"

/* Whether one blank stands between the end of some words and the next ones in their line. */
static inline bool lexed_are_near(const char *end, const char *next)
{
    return end < next && end + utf8_space_at(end, (size_t)(next - end)) == next;
}

/* What the text of a token would be. */
enum token_kind lexed_kind(struct lexed *lx, struct str raw);

/* Appends a token for `raw` (trimmed), cell number `cell` of lx->input, which is input line
 * `line`. */
struct token *lexed_add(struct lexed *lx, struct str raw, size_t line, enum line_style style,
                        uint32_t cell);

/* Reads a line that is one word and nothing else, by what is known of it; whether it is. */
bool lexed_add_known(struct lexed *lx, struct str line, size_t number);

/* Notes that the last token is all of its line, one word that says nothing else: any such line
 * is read alike. */
void lexed_note_line(struct lexed *lx);

#endif
