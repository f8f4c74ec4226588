#include "lex/quoted.h"

#include "lex/cells.h"
#include "lex/divide.h"
#include "lex/look.h"

struct quoted_row {
    struct str text; /* its lines, without the last one's end */
    size_t lines;
};

enum {
    ROW_BYTES_MAX = 4096, /* bounds the work for each quote; a row of any form has some hundred */
    CELL_LINES_MAX = 16,  /* a label of one character a line is not much longer */
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

/* Bytes of the cell in quotes that starts `text`, its line breaks added to *breaks; 0 if it is too
 * long, or does not end: then *unended is set if it has lines.  A quote in it is doubled, and no
 * mark follows: there cells are cut. */
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
    *unended |= lines > 1;
    return 0;
}

/* Whether a row may end at byte `at`. */
static bool ends_at(struct str text, size_t at)
{
    return at == text.n || text.p[at] == '\n' ||
           (text.p[at] == '\r' && (at + 1 == text.n || text.p[at + 1] == '\n'));
}

/* Whether `text`, of which a line starts, starts with a row of several cells that `mark` divides,
 * one of them with a line break: then it is in *row.  *unended is set if the text ends in such a
 * cell. */
static bool find_row(struct str text, char mark, struct quoted_row *row, bool *unended)
{
    size_t at = 0, marks = 0, breaks = 0;
    for (;; at++, marks++) { /* at: where a cell starts */
        if (at < text.n && text.p[at] == '"') {
            size_t n = cell_bytes(str_from(text, at), mark, &breaks, unended);
            if (n == 0)
                return false;
            at += n;
        } else {
            while (at < text.n && text.p[at] != mark && !ends_at(text, at))
                at++;
        }
        if (at > ROW_BYTES_MAX)
            return false;
        if (ends_at(text, at))
            break;
        if (text.p[at] != mark)
            return false;
    }
    *row = (struct quoted_row){str_make(text.p, at), breaks + 1};
    return marks > 0 && breaks > 0;
}

/* Reads a row with line breaks in it if that is what `mark` divides it into: no other sign of cells
 * stands in it, and without the breaks it would be a row, too. */
static bool read_row(struct lexed *lx, struct str row, size_t number, struct str mark)
{
    size_t before = lx->tokens;
    struct str trimmed = str_trim_wide(row);
    unsigned look = look_at(row);
    bool tabs = str_eq(mark, STR("\t"));
    if ((look & (LOOK_PIPE | LOOK_BOX | LOOK_FEED)) || tabs != ((look & LOOK_TAB) != 0))
        return false;
    lx->input = row;
    if (tabs)
        cells_read_quoted(lx, row, number);
    else if (!divide_may(lx, trimmed) || !divide_by(lx, trimmed, number, mark))
        return false;
    else
        cells_end(lx, trimmed, before);
    lx->shows.quoted = true;
    return true;
}

size_t quoted_read(struct lexed *lx, struct str text, size_t number, size_t *n)
{
    static const struct str marks[] = {STR_INIT(","), STR_INIT(";"), STR_INIT("\t")};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct quoted_row row;
        if (find_row(text, marks[i].p[0], &row, &lx->shows.unended) &&
            read_row(lx, row.text, number, marks[i])) {
            *n = row.text.n;
            return row.lines;
        }
    }
    return 0;
}

const char *quoted_mark(struct str text, size_t from)
{
    if (from >= text.n)
        return text.n > 0 ? text.p + text.n : text.p;
    const char *quote = memchr(text.p + from, '"', text.n - from);
    return quote ? quote : text.p + text.n;
}
