/* cells.c - figures in explicit cells: a row is cells, blank ones included,
 * and the question is only where its padding stands.
 *
 *   0  right behind the label; a line without a label keeps a cell for it, which
 *      says nothing or 0
 *   1  right behind the label; a line without a label has no cell for it
 *   2  at the right end of the row
 *   3+ from cell (how - 3) on, in all rows */
#include "base/buf.h"
#include "lex/fold.h"
#include "place/readings.h"

enum { BEHIND_KEPT, BEHIND, RIGHT_END, FIXED };

static bool is_labelled(const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL;
}

/* The cell right behind the labels at the start of the row. */
static uint32_t behind_label(const struct placing *p, const struct placing_line *line,
                             const struct cell_row *row)
{
    const struct lexed *lx = &p->text->lx;
    bool labelled = is_labelled(line);
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
    row.overwritten = !is_labelled(line) && !p->table->across && !shows_label(p, line, &row);
    return row;
}

static uint32_t cells_in_row(const struct lexed *lx, uint32_t token)
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
    if (is_labelled(line))
        before = placing_token(p, line->match->first)->cell;
    return line->row.cells + (before < groups ? groups - before : 0);
}

/* Whether blank cells that the label of a row spans stand between it and the figures, which end
 * where the row does. */
static bool is_padded(const struct placing *p, const struct placing_line *line)
{
    const struct cell_row *row = &line->row;
    return is_labelled(line) && row->cells > row->behind + line->slots &&
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
    if (line->row.behind >= LABEL_CELLS_MAX || groups >= LABEL_CELLS_MAX || !is_labelled(line) ||
        line->slots < p->table->slots_max)
        return ROW_KINDS;
    return groups * LABEL_CELLS_MAX + line->row.behind;
}

/* Whether cells are lost at the end of a row: many programs take white space off there, and tabs
 * with it.  None are where complete rows of its kind end no further right. */
static bool lacks_end(const struct placing *p, const struct placing_line *line)
{
    size_t kind = kind_of(p, line);
    uint32_t first = kind == ROW_KINDS ? CELL_UNKNOWN : p->first_cell[kind];
    return cells_with_groups(p, line) < p->full_cells &&
           (first >= CELL_DIFFERS || line->row.cells < first + line->slots);
}

/* Notes in which cell a complete row has its first figure. */
static void note_first_cell(struct placing *p, const struct placing_line *line)
{
    size_t kind = kind_of(p, line);
    if (!line->full || line->row.cells == 0 || kind == ROW_KINDS)
        return;
    uint32_t first = placing_token(p, (uint32_t)line->slot[0])->cell;
    uint32_t last = placing_token(p, (uint32_t)line->slot[line->slots - 1])->cell;
    uint32_t *known = &p->first_cell[kind];
    bool same = *known == CELL_UNKNOWN || *known == first;
    *known = same && last - first + 1 == line->slots ? first : CELL_DIFFERS;
}

/* Whether a reading puts figures where complete rows of the line's kind have theirs. */
static bool agrees_with_full(const struct placing *p, const struct placing_line *line,
                             const int32_t *slot)
{
    size_t kind = kind_of(p, line);
    uint32_t first = kind == ROW_KINDS ? CELL_UNKNOWN : p->first_cell[kind];
    for (uint32_t i = 0; i < line->slots && first < CELL_DIFFERS; i++)
        if (slot[i] >= 0 && placing_token(p, (uint32_t)slot[i])->cell != first + i)
            return false;
    return true;
}

/* Whether the label of a line is in less groups than others, so that it may span cells that theirs
 * take. */
static bool may_span(const struct placing *p, const struct placing_line *line)
{
    int groups = p->table->line[line->line].groups, most = groups;
    for (size_t i = 0; i < p->table->lines; i++)
        most = p->table->line[i].groups > most ? p->table->line[i].groups : most;
    return is_labelled(line) && line->row.cells > 0 && groups < most;
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
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &p->text->hits;
    const struct lexed *lx = &p->text->lx;
    for (size_t i = 0; i < ROW_KINDS; i++)
        p->first_cell[i] = CELL_UNKNOWN;
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].values) {
            p->line[i].row = row_of(p, &p->line[i]);
            note_first_cell(p, &p->line[i]);
        }
    p->heads = 0;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = &set->label[hits->hit[i].label];
        uint32_t token = hits->hit[i].first;
        if (l->kind != LABEL_HEAD || !l->leaf || l->layout != p->form || l->table != p->number ||
            lx->token[token].style != LINE_CELLS)
            continue;
        ARRAY_GROW(p->head, p->heads, p->heads_cap);
        struct cell_head *head = &p->head[p->heads++];
        bool same = head > p->head && lx->token[head[-1].token].row == lx->token[token].row;
        uint32_t cells = same ? head[-1].cells : cells_in_row(lx, token);
        *head = (struct cell_head){token, l->first, l->line, cells};
    }
    p->full_cells = find_full_cells(p);
    p->keeps_none = labels_keep_none(p);
}

/* Whether the label of another line stands in the row of line i. */
static bool shares_row(const struct placing *p, size_t i)
{
    const struct cell_row *row = &p->line[i].row;
    for (size_t k = i > 0 ? i - 1 : 0; k <= i + 1 && k < p->lines; k++)
        if (k != i && is_labelled(&p->line[k]) && p->line[k].match->first >= row->from &&
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
    if (i + 1 == p->lines || !is_labelled(&p->line[i + 1]) ||
        p->line[i + 1].match->first >= row->to)
        return false;
    const struct token *next = placing_token(p, p->line[i + 1].match->first);
    uint32_t cells = next->cell > row->behind ? next->cell - row->behind : 0;
    return cells == line->slots || (cells == line->slots + 1 && next[-1].kind == TOKEN_BLANK);
}

/* Whether the blank cell behind the label of a line may be one that the label spans, for its row
 * ends in a blank cell that may be the last one's:
 *
 *     （二）部分公开 |   | 5 |   | 6 |   | 8 | 3 |   |   |
 *
 * and no complete row of its kind shows whose it is. */
static bool may_start_later(const struct placing *p, const struct placing_line *line)
{
    const struct cell_row *row = &line->row;
    size_t kind = kind_of(p, line);
    uint32_t first = kind == ROW_KINDS ? CELL_UNKNOWN : p->first_cell[kind];
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

/* The cell of the row in which slot `slot` stands according to the heads above
 * it, which must be rows of as many cells, and have that head once. */
static bool cell_of_head(const struct placing *p, const struct placing_line *line, uint32_t slot,
                         uint32_t *cell)
{
    const struct token *token = p->text->lx.token;
    bool found = false;
    uint32_t heads = 0, row = UINT32_MAX;
    for (size_t i = 0; i < p->heads && p->head[i].token < line->row.from; i++) {
        const struct cell_head *head = &p->head[i];
        if (head->line > line->line || head->line < heads || head->slot != slot)
            continue;
        bool again = token[head->token].row == row && token[head->token].cell != *cell;
        found = head->cells == line->row.cells && head->cells > 1 && !again;
        heads = head->line;
        row = token[head->token].row;
        *cell = token[head->token].cell;
    }
    return found;
}

/* The token of the row in its cell `cell`, row->to if there is none: cells are numbered on. */
static uint32_t token_in_cell(const struct placing *p, const struct cell_row *row, uint32_t cell)
{
    const struct token *token = p->text->lx.token;
    uint32_t first = token[row->from].cell;
    uint32_t i = row->from + (cell - first);
    return cell >= first && i < row->to && token[i].cell == cell ? i : row->to;
}

static bool take(const struct placing *p, const struct cell_row *row, uint32_t cell, int32_t *slot)
{
    uint32_t i = token_in_cell(p, row, cell);
    enum token_kind kind = i < row->to ? p->text->lx.token[i].kind : TOKEN_UNIT;
    *slot = kind == TOKEN_BLANK ? SLOT_BLANK : (int32_t)i;
    return kind != TOKEN_UNIT;
}

static bool first_cell(const struct placing_line *line, int how, uint32_t *first)
{
    const struct cell_row *row = &line->row;
    bool labelled = is_labelled(line);
    if (how == BEHIND_KEPT || how == BEHIND)
        *first = row->behind + (how == BEHIND_KEPT && row->overwritten);
    else if (how == RIGHT_END)
        *first = row->cells - line->slots;
    else
        *first = (uint32_t)(how - FIXED);
    return row->cells >= line->slots && *first + line->slots <= row->cells &&
           (!labelled || *first >= row->behind);
}

/* Whether all figures of the line are in its slots. */
static bool takes_all(const struct placing *p, const struct placing_line *line,
                      uint32_t overwritten, const int32_t *slot)
{
    uint32_t taken = 0;
    for (uint32_t i = 0; i < line->slots; i++)
        taken += slot[i] >= 0;
    for (uint32_t i = 0; i < line->values && overwritten != UINT32_MAX; i++)
        if (p->text->lx.token[line->value[i]].cell == overwritten)
            taken += p->text->lx.token[line->value[i]].kind != TOKEN_BLANK;
    return taken == line->figures;
}

/* Whether a cell can be what is left of a label that was overwritten. */
static bool says_nothing(const struct placing *p, const struct cell_row *row, uint32_t cell)
{
    uint32_t i = token_in_cell(p, row, cell);
    const struct token *t = &p->text->lx.token[i];
    return i < row->to &&
           (t->kind == TOKEN_BLANK || t->kind == TOKEN_NOTHING || str_eq(t->raw, STR("0")));
}

enum reading reading_cells(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    const struct cell_row *row = &line->row;
    uint32_t first = 0, overwritten = UINT32_MAX;
    if (row->cells == 0)
        return READ_SILENT;
    if (how >= RIGHT_END && lexed_is_padded(&p->text->lx)) /* bars stand behind all figures */
        return READ_AGAINST;
    if (!first_cell(line, how, &first))
        return READ_AGAINST;
    if (!line->full && first == row->behind && may_start_later(p, line))
        return READ_SILENT;
    if (how == BEHIND_KEPT && row->overwritten) {
        overwritten = first - 1;
        if (!says_nothing(p, row, overwritten))
            return READ_AGAINST;
    }
    for (uint32_t i = 0; i < line->slots; i++)
        if (!take(p, row, first + i, &slot[i]))
            return READ_AGAINST;
    return takes_all(p, line, overwritten, slot) && agrees_with_full(p, line, slot) ? READ_FITS
                                                                                    : READ_AGAINST;
}

/* Cells that the label of a line may span: those that stand for deeper groups. */
static uint32_t spanned_cells(const struct placing *p, const struct placing_line *line)
{
    size_t deepest = 0, groups = (size_t)p->table->line[line->line].groups;
    for (size_t i = 0; i < p->table->lines; i++)
        if ((size_t)p->table->line[i].groups > deepest)
            deepest = (size_t)p->table->line[i].groups;
    return (uint32_t)(deepest - groups);
}

/* The most cells that may stand between the labels of a row and its first figure: no more than in
 * any complete row, nor than the row's label spans and those that stand in each. */
static uint32_t most_cells_between(const struct placing *p, const struct placing_line *of)
{
    uint32_t most = 0, each = UINT32_MAX;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (!line->full || line->row.cells == 0 || line->row.overwritten)
            continue;
        uint32_t first = placing_token(p, (uint32_t)line->slot[0])->cell;
        uint32_t between = first > line->row.behind ? first - line->row.behind : 0;
        uint32_t spanned = spanned_cells(p, line);
        uint32_t others = between > spanned ? between - spanned : 0;
        most = between > most ? between : most;
        each = others < each ? others : each;
    }
    uint32_t spanned = spanned_cells(p, of);
    return most < spanned || each > most - spanned ? most : each + spanned;
}

bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX])
{
    const struct cell_row *row = &line->row;
    int32_t other[SLOTS_MAX];
    if (!is_labelled(line))
        return false;
    uint32_t last = row->behind + most_cells_between(p, line);
    for (uint32_t first = row->behind; first <= last && first + line->slots <= row->cells;
         first++) {
        bool fits = true;
        for (uint32_t i = 0; fits && i < line->slots; i++)
            fits = take(p, row, first + i, &other[i]);
        if (fits && takes_all(p, line, UINT32_MAX, other) && agrees_with_full(p, line, other) &&
            memcmp(slot, other, line->slots * sizeof *slot) != 0)
            return true;
    }
    return false;
}

/* Takes the cells below the heads.  Returns whether each slot has its own. */
static bool take_below_heads(const struct placing *p, const struct placing_line *line,
                             int32_t slot[SLOTS_MAX])
{
    uint32_t next = line->row.behind, cell = 0;
    for (uint32_t i = 0; i < line->slots; i++, next = cell + 1)
        if (!cell_of_head(p, line, i, &cell) || cell < next || !take(p, &line->row, cell, &slot[i]))
            return false;
    return true;
}

enum reading reading_heads(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    (void)how;
    if (p->table->across || line->row.cells == 0 || !take_below_heads(p, line, slot))
        return READ_SILENT;
    return takes_all(p, line, UINT32_MAX, slot) && agrees_with_full(p, line, slot) ? READ_FITS
                                                                                   : READ_SILENT;
}

bool heads_fail(const struct placing *p)
{
    int32_t slot[SLOTS_MAX];
    for (size_t i = 0; i < p->lines && !p->table->across; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->row.cells > 0 && is_labelled(line) && !line->closed && line->figures > 0 &&
            take_below_heads(p, line, slot) && !takes_all(p, line, UINT32_MAX, slot))
            return true;
    }
    return false;
}

/* Whether the head of a column stands above a line, in whatever cell. */
static bool has_head(const struct placing *p, const struct placing_line *line, uint32_t slot)
{
    for (size_t i = 0; i < p->heads && p->head[i].token < line->row.from; i++)
        if (p->head[i].line <= line->line && p->head[i].slot == slot)
            return true;
    return false;
}

enum reading reading_some_heads(const struct placing *p, const struct placing_line *line, int how,
                                int32_t slot[SLOTS_MAX])
{
    (void)how;
    if (p->table->across || line->row.cells == 0)
        return READ_SILENT;
    uint32_t next = line->row.behind, cell = 0, lacking = 0;
    for (uint32_t i = 0; i < line->slots; i++) {
        slot[i] = SLOT_ABSENT;
        if (!has_head(p, line, i))
            lacking++;
        else if (!cell_of_head(p, line, i, &cell))
            return READ_SILENT;
        else if (cell < next || !take(p, &line->row, cell, &slot[i]))
            return READ_AGAINST;
        else
            next = cell + 1;
    }
    if (lacking == 0 || lacking == line->slots)
        return READ_SILENT;
    return takes_all(p, line, UINT32_MAX, slot) ? READ_FITS : READ_AGAINST;
}

/* Fills slot[] by them.  Returns whether it could be done. */
static bool read_by_heads(const struct placing *p, struct placing_line *line, bool all)
{
    uint64_t taken = 0;
    uint32_t cell = 0;
    for (uint32_t i = 0; i < line->slots; i++) {
        if (!cell_of_head(p, line, i, &cell) || cell < line->row.behind || cell >= 64 ||
            (taken >> cell & 1) || !take(p, &line->row, cell, &line->slot[i]))
            return false;
        taken |= (uint64_t)1 << cell;
    }
    return !all || takes_all(p, line, UINT32_MAX, line->slot);
}

void heads_settle(const struct placing *p, struct placing_line *line, bool all)
{
    line->settled = line->row.cells && read_by_heads(p, line, all);
    line->closed = line->full = false;
    if (!line->settled)
        placing_close(line);
}

/* Each cell stands alone on its line, and a bar shows the blank ones: as many as slots,
 * and `how` bars that end the row, which only other rows can prove. */
enum reading reading_each(const struct placing *p, const struct placing_line *line, int how,
                          int32_t slot[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    bool blanks = false;
    uint32_t cells = line->slots + (uint32_t)how;
    for (uint32_t i = 0; i < line->values; i++) {
        if (!token_alone(lx, line->value[i]))
            return READ_SILENT;
        blanks |= lx->token[line->value[i]].kind == TOKEN_BLANK;
    }
    if (line->values != cells ||
        (how && (p->table->across || lx->token[line->value[cells - 1]].kind != TOKEN_BLANK)))
        return blanks ? READ_AGAINST : READ_SILENT;
    for (uint32_t i = 0; i < line->slots; i++) {
        bool blank = lx->token[line->value[i]].kind == TOKEN_BLANK;
        slot[i] = blank ? SLOT_BLANK : (int32_t)line->value[i];
    }
    return READ_FITS;
}

/* The cells of a drawn line end where the table ends, so that the last ones are the
 * slots of the widest lines, whatever the labels span. */
enum reading reading_box(const struct placing *p, const struct placing_line *line, int how,
                         int32_t slot[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    const struct token *first = &lx->token[line->value[0]];
    (void)how;
    if (first->style != LINE_BOX || first->cells < line->slots || line->slots < p->table->slots_max)
        return READ_SILENT;
    for (uint32_t i = 0; i < line->slots; i++)
        slot[i] = SLOT_BLANK;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = &lx->token[line->value[i]];
        uint32_t at = t->cell + line->slots - first->cells;
        if (t->row != first->row || t->cell + line->slots < first->cells || at >= line->slots ||
            slot[at] != SLOT_BLANK)
            return READ_AGAINST;
        slot[at] = (int32_t)line->value[i];
    }
    return READ_FITS;
}
