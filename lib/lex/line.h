/* line.h - what the parts of the lexer need of each other. */
#ifndef GIPR_LEX_LINE_H
#define GIPR_LEX_LINE_H

#include "lex/lex.h"

/* What the text of a token would be. */
enum token_kind lexed_kind(struct lexed *lx, struct str raw);

/* Appends a token for `raw` (trimmed), cell number `cell` of lx->input, which is input line
 * `line`. */
struct token *lexed_add(struct lexed *lx, struct str raw, size_t line, enum line_style style,
                        uint32_t cell);

/* Whether text is a few digits and nothing else, as most figures are. */
static inline bool text_is_digits(struct str text)
{
    enum { DIGITS_MAX = 18 };
    size_t i = 0;
    while (i < text.n && text.p[i] >= '0' && text.p[i] <= '9')
        i++;
    return i == text.n && i > 0 && i <= DIGITS_MAX;
}

/* Reads a line that is one word and nothing else, by what is known of it; whether it is. */
bool lexed_add_known(struct lexed *lx, struct str line, size_t number);

/* Notes that the last token is all of its line, one word that says nothing else: any such line
 * is read alike. */
void lexed_note_line(struct lexed *lx);

/* page.c: whether a line (trimmed) is a page's number and says so: - 3 -, 第 3 页 共 9 页 */
bool page_is_number_slow(struct str line);

/* The same, quick for lines that do not start as those do. */
static inline bool page_is_number(struct str line)
{
    unsigned char c = line.n ? (unsigned char)line.p[0] : 0;
    if (c >= '0' && c <= '9') {
        size_t n = 1;
        while (n < line.n && line.p[n] >= '0' && line.p[n] <= '9')
            n++;
        return n < line.n && line.p[n] != '.' && page_is_number_slow(line);
    }
    return (c == '-' || c == 0xe2 || c == 0xe7 /* of 第 */) && page_is_number_slow(line);
}

/* Whether the tokens from `before` on, those of the line at hand, are one short number, which
 * a form feed before or behind it makes a page's number. */
bool page_may_be_number(const struct lexed *lx, size_t before);

/* Drops such a number, the last token, where lx->lone says that there is one. */
void page_drop_number(struct lexed *lx);

/* Columns that a character takes. */
uint32_t columns_of(uint32_t c, enum measure by);

#endif
