/* rows.c - the rows of cells in which the figures of lines stand: where their labels end, which
 * kinds of rows there are, and which of them leave open where they start. */
#include "base/buf.h"
#include "lex/fold.h"
#include "place/cell_heads.h"
#include "place/cell_rows.h"

/* The cell right behind the labels at the start of the row. */
static uint32_t behind_label(const struct placing *p, const struct placing_line *line,
                             const struct cell_row *row)
{
    const struct lexed *lx = &p->text->lx;
    bool labelled = placing_is_labelled(line);
    uint32_t cell = 0;
    for (uint32_t i = row->from; i < row->to; i++) {
        const struct token *t = &lx->token[i];
        if (labelled ? i > line->match->last : t->kind != TOKEN_TEXT && t->kind != TOKEN_UNIT)
            break;
        cell = t->cell + 1;
    }
    while (labelled && cell < row->cells && row->from + cell < row->to &&
           lx->token[row->from + cell].kind == TOKEN_UNIT)
        cell++;
    return cell;
}

/* Whether token i is words like the label of the line. */
static bool like_label(const struct placing *p, const struct placing_line *line, uint32_t i)
{
    enum { BYTES_MAX = 160, DIFFERENT_PERCENT_MAX = 40 };
    const struct token *t = &p->text->lx.token[i];
    const struct str label = p->table->line[line->line].label;
    uint32_t a[BYTES_MAX], b[BYTES_MAX];
    if (t->kind != TOKEN_TEXT || label.n > BYTES_MAX || t->raw.n > BYTES_MAX)
        return false;
    size_t n = fold_str(label, a), m = fold_str(t->raw, b);
    return m && label_distance(a, n, b, m) * 100 <= n * DIFFERENT_PERCENT_MAX;
}

/* Whether the words at the start of a row are like the label of the line, though it was
 * not found. */
static bool shows_label(const struct placing *p, const struct placing_line *line,
                        const struct cell_row *row)
{
    for (uint32_t i = row->from; i < row->to && p->text->lx.token[i].kind == TOKEN_TEXT; i++)
        if (like_label(p, line, i))
            return true;
    return placing_opens_with_label(p, line);
}

static struct cell_row row_of(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *t = &lx->token[line->value[0]];
    struct cell_row row = {.from = line->value[0], .to = line->value[0]};
    for (uint32_t i = 0; i < line->values; i++)
        if (lx->token[line->value[i]].row != t->row ||
            lx->token[line->value[i]].style != LINE_CELLS)
            return row;
    while (row.from > 0 && lx->token[row.from - 1].row == t->row)
        row.from--;
    while (row.to < lx->tokens && lx->token[row.to].row == t->row)
        row.to++;
    row.cells = lx->token[row.to - 1].cell + 1 - line->padding;
    row.behind = behind_label(p, line, &row);
    while (row.from + row.behind < row.to && like_label(p, line, row.from + row.behind))
        row.behind++; /* the label once more, misspelt in another way */
    row.overwritten =
        !placing_is_labelled(line) && !p->table->across && !shows_label(p, line, &row);
    return row;
}

uint32_t cells_in_row(const struct lexed *lx, uint32_t token)
{
    while (token + 1 < lx->tokens && lx->token[token + 1].row == lx->token[token].row)
        token++;
    return lx->token[token].cell + 1;
}

/* The cells of a row, with those that the labels of its groups span if they stand in rows above
 * only. */
static uint32_t cells_with_groups(const struct placing *p, const struct placing_line *line)
{
    uint32_t groups = (uint32_t)p->table->line[line->line].groups, before = groups;
    if (placing_is_labelled(line))
        before = placing_token(p, line->match->first)->cell;
    return line->row.cells + (before < groups ? groups - before : 0);
}

/* Whether blank cells that the label of a row spans stand between it and the figures, which end
 * where the row does. */
static bool is_padded(const struct placing *p, const struct placing_line *line)
{
    const struct cell_row *row = &line->row;
    return placing_is_labelled(line) && row->cells > row->behind + line->slots &&
           row->from + row->behind < row->to &&
           placing_token(p, row->from + row->behind)->kind == TOKEN_BLANK &&
           placing_token(p, row->to - 1)->kind != TOKEN_BLANK;
}

/* How many cells the widest row has, if labels keep the cells that they span. */
static uint32_t find_full_cells(const struct placing *p)
{
    uint32_t widest = 0;
    bool padded = false;
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].row.cells > 0) {
            padded |= is_padded(p, &p->line[i]);
            widest = p->line[i].row.cells > widest ? p->line[i].row.cells : widest;
        }
    return padded ? widest : 0;
}

/* The kind of a labelled row: by the groups that the form has its line in, and the cells that
 * labels take in it.  ROW_KINDS if it is of none that tells anything. */
static size_t kind_of(const struct placing *p, const struct placing_line *line)
{
    size_t groups = (size_t)p->table->line[line->line].groups;
    if (line->row.behind >= LABEL_CELLS_MAX || groups >= LABEL_CELLS_MAX ||
        !placing_is_labelled(line) || line->slots < p->table->slots_max)
        return ROW_KINDS;
    return groups * LABEL_CELLS_MAX + line->row.behind;
}

/* The cell in which complete rows of a line's kind have their first figure: CELL_UNKNOWN if there
 * are none, CELL_DIFFERS if they differ. */
static uint32_t known_first_cell(const struct placing *p, const struct placing_line *line)
{
    size_t kind = kind_of(p, line);
    return kind == ROW_KINDS ? CELL_UNKNOWN : p->first_cell[kind];
}

/* Whether a row, of one line of text, has fewer cells than all complete ones of its kind, be they
 * blank ones behind the figures: unless it is closed by a bar and the last of its table, for then
 * it may lack those bars that others were filled up with. */
static bool is_shorter(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    const struct cell_row *row = &line->row;
    size_t kind = kind_of(p, line);
    if (kind == ROW_KINDS || row->cells + line->padding >= p->least_cells[kind])
        return false;
    const struct token *last = &lx->token[row->to - 1];
    bool ends_table = row->to == lx->tokens || last[1].style != LINE_CELLS;
    return lx->token[row->from].input.p == last->input.p &&
           !(ends_table && str_ends(str_trim(last->input), STR("|")));
}

/* Whether cells are lost at the end of a row: many programs take white space off there, and tabs
 * with it.  None are where complete rows of its kind end no further right. */
static bool lacks_end(const struct placing *p, const struct placing_line *line)
{
    uint32_t first = known_first_cell(p, line);
    return is_shorter(p, line) ||
           (cells_with_groups(p, line) < p->full_cells &&
            (first >= CELL_DIFFERS || line->row.cells < first + line->slots));
}

/* Notes in which cell a complete row has its first figure, and how many cells: unless it was read
 * with blanks already (spread.c), which have no cell of their own. */
static void note_first_cell(struct placing *p, const struct placing_line *line)
{
    size_t kind = kind_of(p, line);
    if (!line->full || line->row.cells == 0 || kind == ROW_KINDS || line->slot[0] < 0 ||
        line->slot[line->slots - 1] < 0)
        return;
    uint32_t first = placing_token(p, (uint32_t)line->slot[0])->cell;
    uint32_t last = placing_token(p, (uint32_t)line->slot[line->slots - 1])->cell;
    uint32_t *known = &p->first_cell[kind];
    bool same = *known == CELL_UNKNOWN || *known == first;
    *known = same && last - first + 1 == line->slots ? first : CELL_DIFFERS;
    uint32_t cells = line->row.cells + line->padding, *least = &p->least_cells[kind];
    *least = *least == 0 || cells < *least ? cells : *least;
}

bool rows_have_full(const struct placing *p, const struct placing_line *line)
{
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].full && p->line[i].row.cells > 0 && p->line[i].slots == line->slots)
            return true;
    return false;
}

bool row_agrees_with_full(const struct placing *p, const struct placing_line *line,
                          const int32_t *slot)
{
    uint32_t first = known_first_cell(p, line);
    for (uint32_t i = 0; i < line->slots && first < CELL_DIFFERS; i++)
        if (slot[i] >= 0 && placing_token(p, (uint32_t)slot[i])->cell != first + i)
            return false;
    return true;
}

/* Whether the label of a line may span cells that those of others take. */
static bool may_span(const struct placing *p, const struct placing_line *line)
{
    return placing_is_labelled(line) && line->row.cells > 0 && placing_spanned(p, line) > 0;
}

/* The kind of what stands right behind the label of a line. */
static enum token_kind kind_behind(const struct placing *p, const struct placing_line *line)
{
    uint32_t i = line->row.from + line->row.behind;
    return i < line->row.to ? placing_token(p, i)->kind : TOKEN_TEXT;
}

/* Whether labels keep no blank cells for what they span: figures stand right behind one that may.
 */
static bool labels_keep_none(const struct placing *p)
{
    for (size_t i = 0; i < p->lines; i++)
        if (may_span(p, &p->line[i]) && kind_behind(p, &p->line[i]) == TOKEN_FIGURE)
            return true;
    return false;
}

void placing_find_rows(struct placing *p)
{
    for (size_t i = 0; i < ROW_KINDS; i++)
        p->first_cell[i] = CELL_UNKNOWN, p->least_cells[i] = 0;
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].values) {
            p->line[i].row = row_of(p, &p->line[i]);
            note_first_cell(p, &p->line[i]);
        }
    placing_find_heads(p);
    p->full_cells = find_full_cells(p);
    p->keeps_none = labels_keep_none(p);
}

/* Whether the label of another line stands in the row of line i. */
static bool shares_row(const struct placing *p, size_t i)
{
    const struct cell_row *row = &p->line[i].row;
    for (size_t k = i > 0 ? i - 1 : 0; k <= i + 1 && k < p->lines; k++)
        if (k != i && placing_is_labelled(&p->line[k]) && p->line[k].match->first >= row->from &&
            p->line[k].match->first < row->to)
            return true;
    return false;
}

/* Whether the cells of line i, whose row is shared, are its figures, and one that the end of a
 * row left blank at most: else nobody knows which of them its label spans. */
static bool is_bounded(const struct placing *p, size_t i)
{
    const struct placing_line *line = &p->line[i];
    const struct cell_row *row = &line->row;
    if (i + 1 == p->lines || !placing_is_labelled(&p->line[i + 1]) ||
        p->line[i + 1].match->first >= row->to)
        return false;
    const struct token *next = placing_token(p, p->line[i + 1].match->first);
    uint32_t cells = next->cell > row->behind ? next->cell - row->behind : 0;
    return cells == line->slots || (cells == line->slots + 1 && next[-1].kind == TOKEN_BLANK);
}

bool row_may_start_later(const struct placing *p, const struct placing_line *line)
{
    const struct cell_row *row = &line->row;
    uint32_t first = known_first_cell(p, line);
    return !p->keeps_none && may_span(p, line) && first >= CELL_DIFFERS &&
           kind_behind(p, line) == TOKEN_BLANK && row->cells > row->behind + line->slots &&
           placing_token(p, row->to - 1)->kind == TOKEN_BLANK;
}

void placing_close_unclear_rows(struct placing *p)
{
    for (size_t i = 0; i < p->lines; i++)
        if (placing_is_open(&p->line[i]) && p->line[i].row.cells > 0 &&
            (lacks_end(p, &p->line[i]) || (shares_row(p, i) && !is_bounded(p, i))))
            placing_close(&p->line[i]);
}
