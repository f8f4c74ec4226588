/* divide.c - rows whose cells are divided by a mark of punctuation.
 *
 *     规章；5；0；2         label, then figures: all that follows the first figure is one
 *     "规章","5","","2"     cells in quotes may hold the mark
 *     2,规章,5,0,2          rows may be numbered
 *
 * What a sentence divides (自然人5件，法人2件) has words behind its figures. */
#include "lex/divide.h"

#include "base/utf8.h"
#include "lex/line.h"
#include "lex/notes.h"

enum {
    CELLS_MAX = 40,  /* more than twice as many as the widest table of a form has */
    VALUES_MIN = 2,  /* figures that make a row, if not one and a unit ... */
    VALUES_BARE = 5, /* ... or figures alone */
    MARKS_MIN = 2,   /* one mark may be that of any sentence */
    GROUP_DIGITS = 3 /* of 1,234 */
};

/* The marks that may divide cells.  A point, a hyphen, a slash and a colon stand in figures. */
static const struct str marks[] =
    {
        STR_INIT("；"), STR_INIT("｜"), STR_INIT("，"), STR_INIT("、"),
        STR_INIT(";"),  STR_INIT(","),  STR_INIT("¦"),  STR_INIT("&"),
        STR_INIT("^"),  STR_INIT("~"),  STR_INIT("丨"), /* a stroke, for a bar */
};
enum { MARKS = sizeof marks / sizeof *marks };

/* Bytes of a full-width digit, of what says nothing, of a unit, or of wide white space that ends
 * the line; 0 if none does. */
static size_t passed_at_end(struct str line)
{
    static const struct str passed[] = {STR_INIT("　"), STR_INIT("\xc2\xa0"), STR_INIT("/"),
                                        STR_INIT("-"), STR_INIT("—")};
    unsigned char c = (unsigned char)line.p[line.n - 1];
    if (line.n > 3 && line.p[line.n - 3] == '\xef' && line.p[line.n - 2] == '\xbc' && c >= 0x90 &&
        c <= 0x99) /* ０ to ９ */
        return 3;
    for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
        if (str_ends(line, passed[i]))
            return passed[i].n;
    return figure_word_behind(line);
}

bool divide_may_slow(struct str line)
{
    bool digit = false;
    for (size_t n; line.n; line.n -= n) { /* passes over the last figure, or nothing */
        char c = line.p[line.n - 1];
        bool point = c == '.' && digit; /* 18.0 */
        digit = str_is_digit(c);
        n = digit || point || c == ' ' ? 1 : passed_at_end(line);
        if (n == 0)
            break;
    }
    for (int i = 0; i < MARKS; i++)
        if (str_ends(line, marks[i]))
            return true;
    return str_ends(line, STR("\""));
}

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

static size_t count_marks(struct str line, struct str mark)
{
    size_t n = 0;
    for (size_t at = str_find(line, mark, 0); at < line.n; at = str_find(line, mark, at + mark.n))
        n++;
    return n;
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

/* Whether the line before, that of the last token, has as many marks: all rows of a table
 * have. */
static bool like_last(const struct lexed *lx, struct str mark, size_t n)
{
    return lx->tokens && count_marks(lx->token[lx->tokens - 1].input, mark) == n;
}

static bool is_comma(struct str mark)
{
    return str_eq(mark, STR(",")) || str_eq(mark, STR("，"));
}

/* What a mark would divide a line into. */
struct row {
    uint32_t cells, values, blanks, words, units;
    bool groups;  /* the mark may group digits ... */
    bool zeros;   /* ... and does, for no figure starts so: 15,054 */
    bool lengthy; /* a figure has more digits than a group in its cell */
};

/* Whether a cell may be the number of a row. */
static bool may_number(struct str cell)
{
    enum { DIGITS_MAX = 3 };
    return cell.n <= DIGITS_MAX && text_is_digits(cell);
}

/* Counts a cell by what it is. */
static void count_cell(struct row *row, enum token_kind kind)
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

/* Whether the mark leaves words before figures only, the number of the row aside.  Fills *row. */
static bool cut_row(struct lexed *lx, struct str line, struct str mark, struct row *row)
{
    bool comma = is_comma(mark);
    struct str before = {"", 0};
    bool numbered = false;
    *row = (struct row){0};
    for (struct str rest = line; rest.p; row->cells++) {
        struct str cell = divide_cut(&rest, mark);
        if (row->cells == 0 && may_number(cell)) {
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

/* Whether the line before, that of the last token, has as many marks and no figures: heads. */
static bool like_heads(struct lexed *lx, struct str mark, size_t n)
{
    struct row heads;
    return like_last(lx, mark, n) && cut_row(lx, lx->token[lx->tokens - 1].input, mark, &heads) &&
           heads.values == 0;
}

/* Whether the commas of a row do not group digits, though they could: there are as many as in the
 * heads or in the last row where they cannot, or as many figures, if no cell is blank; or no digits
 * are grouped but in quotes, for some figure of more than three is not. */
static bool is_plain(struct lexed *lx, struct str mark, const struct row *row)
{
    return !row->groups || lx->divided.long_figures ||
           (row->cells > MARKS_MIN && row->cells == lx->divided.plain_cells) ||
           (row->blanks == 0 && row->values > 0 && row->values == lx->divided.plain_values) ||
           (row->cells > MARKS_MIN && like_heads(lx, mark, row->cells - 1));
}

/* Whether a row is a label and its figure, amid rows that one mark divides in two: the lines of the
 * last two tokens are, and show no figures.  Those of a sentence are not, but by chance. */
static bool is_pair(struct lexed *lx, struct str mark, const struct row *row)
{
    struct row above;
    if (mark.n > 1 || row->cells != 2 || row->words != 1 || row->values != 1 || lx->tokens < 2)
        return false;
    for (size_t i = lx->tokens - 2; i < lx->tokens; i++)
        if (count_marks(lx->token[i].input, mark) != 1 ||
            !cut_row(lx, lx->token[i].input, mark, &above) || above.values > 0)
            return false;
    return lx->token[lx->tokens - 1].row != lx->token[lx->tokens - 2].row;
}

/* Whether the mark divides the line into a label and figures, or into figures: then into *row. */
static bool divides(struct lexed *lx, struct str line, struct str mark, struct row *row)
{
    if (!cut_row(lx, line, mark, row) || !is_plain(lx, mark, row))
        return false;
    bool alike = row->cells > MARKS_MIN && like_last(lx, mark, row->cells - 1);
    if (row->words == 0)
        return row->values >= VALUES_BARE;
    return row->values >= VALUES_MIN || (row->values && (row->units || lx->divided.mark)) ||
           (alike && row->values + row->blanks > 0) || is_pair(lx, mark, row);
}

/* The mark that divides a line, into *row; -1 if none does. */
static int find_mark(struct lexed *lx, struct str line, struct row *row)
{
    for (int i = 0; i < MARKS; i++)
        if (str_has(line, marks[i]) && divides(lx, line, marks[i], row))
            return i;
    return -1;
}

static void add_cells(struct lexed *lx, struct str line, size_t number, struct str mark)
{
    uint32_t cell = 0;
    for (struct str rest = line; rest.p;)
        lexed_add(lx, divide_cut(&rest, mark), number, LINE_CELLS, cell++);
    notes_look(lx);
}

/* The same where commas may group digits: who knows which figures there are?  They are one cell of
 * words behind those of the labels. */
static void add_doubtful(struct lexed *lx, struct str line, size_t number, struct str mark)
{
    uint32_t cell = 0;
    for (struct str rest = line, all = rest; rest.p; all = rest) {
        struct str first = divide_cut(&rest, mark);
        bool label =
            rest.p && (lexed_kind(lx, first) == TOKEN_TEXT || (cell == 0 && may_number(first)));
        struct token *t = lexed_add(lx, label ? first : all, number, LINE_CELLS, cell++);
        if (label)
            continue;
        t->kind = TOKEN_TEXT;
        break;
    }
}

/* Whether commas group digits in a row, or may; if they cannot, what the row shows is kept. */
static bool is_doubtful(struct lexed *lx, struct str mark, const struct row *row)
{
    if (!is_comma(mark))
        return false;
    lx->shows.damaged |= row->zeros;
    lx->divided.long_figures |= row->lengthy;
    bool plain = is_plain(lx, mark, row);
    if (plain && row->values > 0) {
        lx->divided.plain_cells = row->cells;
        lx->divided.plain_values = row->blanks == 0 ? row->values : 0;
    }
    return !plain;
}

/* The mark of the row above if it divides a line that need not have figures; -1 if it does not. */
static int mark_above(const struct lexed *lx, struct str line)
{
    if (!lx->divided.mark || line.n > LABEL_BYTES_MAX || str_ends(line, STR("。")))
        return -1;
    int mark = (int)lx->divided.mark - 1;
    return count_marks(line, marks[mark]) < MARKS_MIN ? -1 : mark;
}

/* Appends the cells of a row; of one that is `cut`, *row tells what they are. */
static void add_row(struct lexed *lx, struct str line, size_t number, int mark, bool cut,
                    const struct row *row)
{
    lx->divided.mark = (uint32_t)mark + 1;
    if (cut && is_doubtful(lx, marks[mark], row))
        add_doubtful(lx, line, number, marks[mark]);
    else
        add_cells(lx, line, number, marks[mark]);
}

bool divide_line(struct lexed *lx, struct str line, size_t number)
{
    struct row row;
    int mark = find_mark(lx, line, &row);
    bool cut = mark >= 0;
    if (!cut) {
        mark = mark_above(lx, line);
        if (mark < 0)
            return false;
        cut = cut_row(lx, line, marks[mark], &row);
    }
    add_row(lx, line, number, mark, cut, &row);
    return true;
}

bool divide_by(struct lexed *lx, struct str line, size_t number, struct str by)
{
    struct row row;
    int mark = 0;
    while (mark < MARKS && !str_eq(marks[mark], by))
        mark++;
    if (mark == MARKS)
        return false;
    bool cut = divides(lx, line, by, &row);
    if (!cut) {
        if (mark_above(lx, line) != mark)
            return false;
        cut = cut_row(lx, line, by, &row);
    }
    add_row(lx, line, number, mark, cut, &row);
    return true;
}
