/* divide.c - rows whose cells are divided by a mark of punctuation.
 *
 *     规章；5；0；2         label, then figures: all that follows the first figure is one
 *     "规章","5","","2"     cells in quotes may hold the mark
 *     2,规章,5,0,2          rows may be numbered
 *
 * What a sentence divides (自然人5件，法人2件) has words behind its figures. */
#include "lex/divide.h"

#include "base/utf8.h"
#include "lex/divide_row.h"
#include "lex/line.h"
#include "lex/notes.h"

enum {
    VALUES_MIN = 2,  /* figures that make a row, if not one and a unit ... */
    VALUES_BARE = 5, /* ... or figures alone */
    MARKS_MIN = 2,   /* one mark may be that of any sentence */
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
    enum { WIDE_DIGIT = 3 };
    static const struct str passed[] = {STR_INIT("　"), STR_INIT("\xc2\xa0"), STR_INIT("/"),
                                        STR_INIT("-"), STR_INIT("—")};
    if (line.n > WIDE_DIGIT && utf8_starts_wide_digit(str_from(line, line.n - WIDE_DIGIT)))
        return WIDE_DIGIT;
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

static size_t count_marks(struct str line, struct str mark)
{
    size_t n = 0;
    for (size_t at = str_find(line, mark, 0); at < line.n; at = str_find(line, mark, at + mark.n))
        n++;
    return n;
}

/* Whether the line before, that of the last token, has as many marks: all rows of a table
 * have. */
static bool like_last(const struct lexed *lx, struct str mark, size_t n)
{
    return lx->tokens && count_marks(lx->token[lx->tokens - 1].input, mark) == n;
}

/* Whether the line before, that of the last token, has as many marks and no figures: heads. */
static bool like_heads(struct lexed *lx, struct str mark, size_t n)
{
    struct divide_row heads;
    return like_last(lx, mark, n) &&
           divide_row_read(lx, lx->token[lx->tokens - 1].input, mark, &heads) && heads.values == 0;
}

/* Whether the commas of a row do not group digits, though they could: there are as many as in the
 * heads or in the last row where they cannot, or as many figures, if no cell is blank; or no digits
 * are grouped but in quotes, for some figure of more than three is not. */
static bool is_plain(struct lexed *lx, struct str mark, const struct divide_row *row)
{
    return !row->groups || lx->divided.long_figures ||
           (row->cells > MARKS_MIN && row->cells == lx->divided.plain_cells) ||
           (row->blanks == 0 && row->values > 0 && row->values == lx->divided.plain_values) ||
           (row->cells > MARKS_MIN && like_heads(lx, mark, row->cells - 1));
}

/* Whether a row is a label and its figure, amid rows that one mark divides in two: the lines of the
 * last two tokens are, and show no figures.  Those of a sentence are not, but by chance. */
static bool is_pair(struct lexed *lx, struct str mark, const struct divide_row *row)
{
    struct divide_row above;
    if (mark.n > 1 || row->cells != 2 || row->words != 1 || row->values != 1 || lx->tokens < 2)
        return false;
    for (size_t i = lx->tokens - 2; i < lx->tokens; i++)
        if (count_marks(lx->token[i].input, mark) != 1 ||
            !divide_row_read(lx, lx->token[i].input, mark, &above) || above.values > 0)
            return false;
    return lx->token[lx->tokens - 1].row != lx->token[lx->tokens - 2].row;
}

/* Whether the mark divides the line into a label and figures, or into figures: then into *row. */
static bool divides(struct lexed *lx, struct str line, struct str mark, struct divide_row *row)
{
    if (!divide_row_read(lx, line, mark, row) || !is_plain(lx, mark, row))
        return false;
    bool alike = row->cells > MARKS_MIN && like_last(lx, mark, row->cells - 1);
    if (row->words == 0)
        return row->values >= VALUES_BARE;
    return row->values >= VALUES_MIN || (row->values && (row->units || lx->divided.mark)) ||
           (alike && row->values + row->blanks > 0) || is_pair(lx, mark, row);
}

/* The first of the marks [from, to) that divides a line, into *row; -1 if none does. */
static int find_mark(struct lexed *lx, struct str line, int from, int to, struct divide_row *row)
{
    for (int i = from; i < to; i++)
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
        bool label = rest.p && (lexed_kind(lx, first) == TOKEN_TEXT ||
                                (cell == 0 && divide_may_be_number(first)));
        struct token *t = lexed_add(lx, label ? first : all, number, LINE_CELLS, cell++);
        if (label)
            continue;
        t->kind = TOKEN_TEXT;
        break;
    }
}

/* Whether commas group digits in a row, or may; if they cannot, what the row shows is kept. */
static bool is_doubtful(struct lexed *lx, struct str mark, const struct divide_row *row)
{
    if (!divide_is_comma(mark))
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

/* Appends the cells of a line that one of the marks [from, to) divides, or that of the row above if
 * it is among them.  Returns whether one does. */
static bool divide_by_any(struct lexed *lx, struct str line, size_t number, int from, int to)
{
    struct divide_row row;
    int mark = find_mark(lx, line, from, to, &row);
    bool read = mark >= 0;
    if (!read) {
        mark = mark_above(lx, line);
        if (mark < from || mark >= to)
            return false;
        read = divide_row_read(lx, line, marks[mark], &row);
    }
    lx->divided.mark = (uint32_t)mark + 1;
    if (read && is_doubtful(lx, marks[mark], &row))
        add_doubtful(lx, line, number, marks[mark]);
    else
        add_cells(lx, line, number, marks[mark]);
    return true;
}

bool divide_line(struct lexed *lx, struct str line, size_t number)
{
    return divide_by_any(lx, line, number, 0, MARKS);
}

bool divide_by(struct lexed *lx, struct str line, size_t number, struct str by)
{
    int mark = 0;
    while (mark < MARKS && !str_eq(marks[mark], by))
        mark++;
    return mark < MARKS && divide_by_any(lx, line, number, mark, mark + 1);
}
