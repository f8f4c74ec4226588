/* divide.h - rows whose cells are divided by a mark of punctuation: 规章；5；0；2 or CSV. */
#ifndef GIPR_LEX_DIVIDE_H
#define GIPR_LEX_DIVIDE_H

#include "lex/figure.h"
#include "lex/lex.h"

/* See divide_may(). */
bool divide_may_slow(struct str line);

/* Whether a byte can be the last of a mark, of a quote, of a dash or of a figure in digits. */
static inline bool divide_ends(unsigned char c)
{
    switch (c) {
    case ';':
    case ',':
    case '&':
    case '^':
    case '~':
    case '"':
    case '/':
    case '-':
    case 0x9b:
    case 0x9c:
    case 0x8c:
    case 0x81: /* ；｜，、 */
    case 0xa6: /* ¦ */
    case 0xa8: /* 丨 */
        return true;
    default:
        return (c >= '0' && c <= '9') || (c >= 0x90 && c <= 0x99) /* ０ to ９, — */;
    }
}

/* Whether a line (trimmed) may be such a row, going by its end: behind another row, or a mark
 * stands before its last figure, or last. */
static inline bool divide_may(const struct lexed *lx, struct str line)
{
    enum { ROW_MIN = 8 }; /* bytes */
    if (lx->divided.mark || line.n <= ROW_MIN)
        return lx->divided.mark;
    return (divide_ends((unsigned char)line.p[line.n - 1]) || figure_word_behind(line) > 0) &&
           divide_may_slow(line);
}

/* Appends the cells of a line that is such a row, as CELLS; a line without figures is one only
 * behind another.  Returns whether it is. */
bool divide_line(struct lexed *lx, struct str line, size_t number);

/* The same for a row of which is known that no other mark divides it. */
bool divide_by(struct lexed *lx, struct str line, size_t number, struct str by);

#endif
