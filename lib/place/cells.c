/* cells.c - figures in explicit cells: a row is cells, blank ones included,
 * and the question is only where its padding stands.
 *
 *   0  right behind the label; a line without a label keeps a cell for it, which
 *      says nothing or 0
 *   1  right behind the label; a line without a label has no cell for it
 *   2  at the right end of the row
 *   3+ from cell (how - 3) on, in all rows */
#include "place/cell_heads.h"
#include "place/cell_rows.h"

enum { BEHIND_KEPT, BEHIND, RIGHT_END, FIXED = CELLS_BY_ROW };

/* The token of the row in its cell `cell`, row->to if there is none: cells are numbered on. */
static uint32_t token_in_cell(const struct placing *p, const struct cell_row *row, uint32_t cell)
{
    const struct token *token = p->text->lx.token;
    uint32_t first = token[row->from].cell;
    uint32_t i = row->from + (cell - first);
    return cell >= first && i < row->to && token[i].cell == cell ? i : row->to;
}

bool cell_take(const struct placing *p, const struct cell_row *row, uint32_t cell, int32_t *slot)
{
    uint32_t i = token_in_cell(p, row, cell);
    enum token_kind kind = i < row->to ? p->text->lx.token[i].kind : TOKEN_UNIT;
    *slot = kind == TOKEN_BLANK ? SLOT_BLANK : (int32_t)i;
    return kind != TOKEN_UNIT;
}

static bool first_cell(const struct placing_line *line, int how, uint32_t *first)
{
    const struct cell_row *row = &line->row;
    bool labelled = placing_is_labelled(line);
    if (how == BEHIND_KEPT || how == BEHIND)
        *first = row->behind + (how == BEHIND_KEPT && row->overwritten);
    else if (how == RIGHT_END)
        *first = row->cells - line->slots;
    else
        *first = (uint32_t)(how - FIXED);
    return row->cells >= line->slots && *first + line->slots <= row->cells &&
           (!labelled || *first >= row->behind);
}

/* How many figures of a line are in slots. */
static uint32_t count_taken(const struct placing_line *line, const int32_t *slot)
{
    uint32_t taken = 0;
    for (uint32_t i = 0; i < line->slots; i++)
        taken += slot[i] >= 0;
    return taken;
}

bool cells_take_all(const struct placing_line *line, const int32_t *slot)
{
    return count_taken(line, slot) == line->figures;
}

/* How many figures of a line stand in a cell of its row. */
static uint32_t figures_in_cell(const struct placing *p, const struct placing_line *line,
                                uint32_t cell)
{
    uint32_t figures = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        figures += t->cell == cell && t->kind != TOKEN_BLANK;
    }
    return figures;
}

/* Whether a cell can be what is left of a label that was overwritten. */
static bool says_nothing(const struct placing *p, const struct cell_row *row, uint32_t cell)
{
    uint32_t i = token_in_cell(p, row, cell);
    const struct token *t = &p->text->lx.token[i];
    return i < row->to &&
           (t->kind == TOKEN_BLANK || t->kind == TOKEN_NOTHING || str_eq(t->raw, STR("0")));
}

/* A full row of the columns of a line, with blank cells among its figures, which others span:
 * another row's figures can only stand in the same cells.  NULL if there is none. */
static const struct placing_line *gapped_row(const struct placing *p,
                                             const struct placing_line *line)
{
    const struct form_line *printed = p->table->line;
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].gapped && p->line[i].full && p->line[i].slots == line->slots &&
            printed[i].columns == printed[line->line].columns)
            return &p->line[i];
    return NULL;
}

/* Takes the cells of a line in which a full row has its figures. */
static enum reading read_as_row(const struct placing *p, const struct placing_line *line,
                                const struct placing_line *full, int32_t slot[SLOTS_MAX])
{
    if (line->row.cells != full->row.cells || line->row.behind != full->row.behind)
        return READ_AGAINST;
    for (uint32_t i = 0; i < line->slots; i++)
        if (!cell_take(p, &line->row, placing_token(p, (uint32_t)full->slot[i])->cell, &slot[i]))
            return READ_AGAINST;
    return cells_take_all(line, slot) ? READ_FITS : READ_AGAINST;
}

enum reading reading_cells(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    const struct cell_row *row = &line->row;
    uint32_t first = 0, overwritten = 0; /* figures that stand for the label */
    if (row->cells == 0)
        return READ_SILENT;
    const struct placing_line *gapped = p->gapped ? gapped_row(p, line) : NULL;
    if (gapped)
        return read_as_row(p, line, gapped, slot);
    if (p->off && heads_are_off(p, line) && !rows_have_full(p, line))
        return READ_AGAINST;
    if (how >= RIGHT_END && lexed_is_padded(&p->text->lx)) /* bars stand behind all figures */
        return READ_AGAINST;
    if (!first_cell(line, how, &first))
        return READ_AGAINST;
    if (!line->full && first == row->behind && row_may_start_later(p, line))
        return READ_SILENT;
    if (how == BEHIND_KEPT && row->overwritten) {
        if (!says_nothing(p, row, first - 1))
            return READ_AGAINST;
        overwritten = figures_in_cell(p, line, first - 1);
    }
    for (uint32_t i = 0; i < line->slots; i++)
        if (!cell_take(p, row, first + i, &slot[i]))
            return READ_AGAINST;
    return count_taken(line, slot) + overwritten == line->figures &&
                   row_agrees_with_full(p, line, slot)
               ? READ_FITS
               : READ_AGAINST;
}

/* The most cells that may stand between the labels of a row and its first figure: no more than in
 * any complete row, nor than the row's label spans and those that stand in each. */
static uint32_t most_cells_between(const struct placing *p, const struct placing_line *of)
{
    uint32_t most = 0, each = UINT32_MAX;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (!line->full || line->row.cells == 0 || line->row.overwritten || line->slot[0] < 0)
            continue;
        uint32_t first = placing_token(p, (uint32_t)line->slot[0])->cell;
        uint32_t between = first > line->row.behind ? first - line->row.behind : 0;
        uint32_t spanned = placing_spanned(p, line);
        uint32_t others = between > spanned ? between - spanned : 0;
        most = between > most ? between : most;
        each = others < each ? others : each;
    }
    uint32_t spanned = placing_spanned(p, of);
    return most < spanned || each > most - spanned ? most : each + spanned;
}

bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX])
{
    const struct cell_row *row = &line->row;
    int32_t other[SLOTS_MAX];
    if (!placing_is_labelled(line))
        return false;
    uint32_t last = row->behind + most_cells_between(p, line);
    for (uint32_t first = row->behind; first <= last && first + line->slots <= row->cells;
         first++) {
        bool fits = true;
        for (uint32_t i = 0; fits && i < line->slots; i++)
            fits = cell_take(p, row, first + i, &other[i]);
        if (fits && cells_take_all(line, other) && row_agrees_with_full(p, line, other) &&
            memcmp(slot, other, line->slots * sizeof *slot) != 0)
            return true;
    }
    return false;
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
