#include "lex/quoted.h"

#include "lex/lex.h"

enum {
    ROW_BYTES_MAX = 4096,
    CELL_LINES_MAX = 16, /* a label of one character a line is not much longer */
};

/* Whether a byte stands in words, or breaks them. */
static bool is_of_words(char c)
{
    return (unsigned char)c >= 0x80 || c == '\n' || c == '\r';
}

/* Whether the mark at byte `at` of a cell may be one of words.  Else it divides cells: two quotes
 * that stand alone, for "as above", have them between. */
static bool is_punctuation(struct str text, size_t at)
{
    return text.p[at] != '\t' && is_of_words(text.p[at - 1]) && at + 1 < text.n &&
           is_of_words(text.p[at + 1]);
}

/* Bytes of the cell in quotes that starts `text`, its line breaks added to *breaks; 0 if it does
 * not end, or is too long.  A quote in it is doubled, and no mark follows: there cells are cut. */
static size_t cell_bytes(struct str text, char mark, size_t *breaks, bool *unended)
{
    size_t lines = 1;
    bool divided = false;
    for (size_t at = 1; at < text.n; at++) {
        if (at > LABEL_BYTES_MAX || lines > CELL_LINES_MAX)
            return 0;
        lines += text.p[at] == '\n';
        divided |= text.p[at] == mark && !is_punctuation(text, at);
        if (text.p[at] != '"')
            continue;
        if (at + 1 == text.n || text.p[at + 1] != '"') {
            *breaks += lines - 1;
            return lines > 1 && divided ? 0 : at + 1;
        }
        at++;
        if (at + 1 < text.n && text.p[at + 1] == mark)
            return 0;
    }
    *unended = lines > 1;
    return 0;
}

/* Whether a row may end at byte `at`. */
static bool ends_at(struct str text, size_t at)
{
    return at == text.n || text.p[at] == '\n' ||
           (text.p[at] == '\r' && (at + 1 == text.n || text.p[at + 1] == '\n'));
}

enum quoted quoted_row(struct str text, char mark, struct quoted_row *row)
{
    size_t at = 0, marks = 0, breaks = 0;
    bool unended = false;
    for (;; at++, marks++) { /* at: where a cell starts */
        if (at < text.n && text.p[at] == '"') {
            size_t n = cell_bytes(str_from(text, at), mark, &breaks, &unended);
            if (n == 0)
                return unended ? QUOTED_UNENDED : QUOTED_NOT;
            at += n;
        } else {
            while (at < text.n && text.p[at] != mark && !ends_at(text, at))
                at++;
        }
        if (at > ROW_BYTES_MAX)
            return QUOTED_NOT;
        if (ends_at(text, at))
            break;
        if (text.p[at] != mark)
            return QUOTED_NOT;
    }
    *row = (struct quoted_row){str_make(text.p, at), breaks + 1};
    return marks > 0 && breaks > 0 ? QUOTED_ROW : QUOTED_NOT;
}
