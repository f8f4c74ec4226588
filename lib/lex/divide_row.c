#include "lex/divide_row.h"

#include "lex/line.h"

enum {
    CELLS_MAX = 40,  /* more than twice as many as the widest table of a form has */
    GROUP_DIGITS = 3 /* of 1,234 */
};

struct str divide_cut(struct str *rest, struct str mark)
{
    size_t quoted = 0;
    if (str_starts(*rest, STR("\""))) { /* to the quote before a mark, or the last */
        size_t end = str_find(*rest, STR("\""), 1);
        while (end + 1 < rest->n && !str_starts(str_from(*rest, end + 1), mark))
            end = str_find(*rest, STR("\""), end + 1);
        quoted = end < rest->n ? end + 1 : 0;
    }
    size_t at = str_find(*rest, mark, quoted);
    struct str cell = str_make(rest->p, at < rest->n ? at : rest->n);
    *rest = at < rest->n ? str_from(*rest, at + mark.n) : str_make(NULL, 0);
    cell = str_trim_wide(cell);
    if (cell.n > 1 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"')
        cell = str_trim_wide(str_make(cell.p + 1, cell.n - 2));
    return cell;
}

bool divide_is_comma(struct str mark)
{
    return str_eq(mark, STR(",")) || str_eq(mark, STR("，"));
}

bool divide_may_be_number(struct str cell)
{
    enum { DIGITS_MAX = 3 };
    return cell.n <= DIGITS_MAX && text_is_digits(cell);
}

/* Whether a cell can be digits of the figure that the cell before it starts: 1,234 */
static bool goes_on(struct str before, struct str cell)
{
    return text_is_digits(cell) && cell.n == GROUP_DIGITS && before.n <= GROUP_DIGITS &&
           before.n > 0 && str_is_digit(before.p[before.n - 1]);
}

/* Whether words hold a digit that is not in front of them, as a label's number is. */
static bool counts_in_words(struct str words)
{
    size_t at = 0;
    while (at < words.n && ((unsigned char)words.p[at] < 0x80))
        at++;
    for (; at < words.n; at++)
        if (str_is_digit(words.p[at]))
            return true;
    return false;
}

/* Counts a cell by what it is. */
static void count_cell(struct divide_row *row, enum token_kind kind)
{
    row->values += kind == TOKEN_FIGURE || kind == TOKEN_NOTHING;
    row->blanks += kind == TOKEN_BLANK;
    row->words += kind == TOKEN_TEXT;
    row->units += kind == TOKEN_UNIT;
}

/* Whether a figure has more digits in its cell than a group has: the mark groups none. */
static bool is_lengthy(struct str figure, struct str mark)
{
    return figure.n > GROUP_DIGITS && figure.p[0] != '0' &&
           (text_is_digits(figure) || str_has(figure, mark));
}

bool divide_row_read(struct lexed *lx, struct str line, struct str mark, struct divide_row *row)
{
    bool comma = divide_is_comma(mark);
    struct str before = {"", 0};
    bool numbered = false;
    *row = (struct divide_row){0};
    for (struct str rest = line; rest.p; row->cells++) {
        struct str cell = divide_cut(&rest, mark);
        if (row->cells == 0 && divide_may_be_number(cell)) {
            numbered = true;
            before = cell;
            continue;
        }
        enum token_kind kind = lexed_kind(lx, cell);
        if (row->cells == CELLS_MAX ||
            (kind == TOKEN_TEXT && (row->values || counts_in_words(cell))))
            return false;
        count_cell(row, kind);
        bool quoted = cell.p > line.p && cell.p[-1] == '"';
        bool groups = comma && !quoted && goes_on(before, cell);
        row->groups |= groups;
        row->zeros |= groups && cell.p[0] == '0' && before.p[0] != '0';
        row->lengthy |= kind == TOKEN_FIGURE && is_lengthy(cell, mark);
        before = cell;
    }
    row->values += numbered && row->words == 0;
    return true;
}
