/* cells.c - figures in explicit cells: a row is cells, blank ones included,
 * and the question is only where its padding stands.
 *
 *   0  right behind the label; a line without a label keeps a cell for it, which
 *      says nothing or 0
 *   1  right behind the label; a line without a label has no cell for it
 *   2  at the right end of the row
 *   3+ from cell (how - 3) on, in all rows */
#include "place/cell_rows.h"

enum { BEHIND_KEPT, BEHIND, RIGHT_END, FIXED = CELLS_BY_ROW };

/* The head of slot `slot` above a line, which must stand in a row of as many cells, and in that
 * once; NULL if there is none. */
static struct cell_head *head_over(const struct placing *p, const struct placing_line *line,
                                   uint32_t slot)
{
    const struct token *token = p->text->lx.token;
    struct cell_head *found = NULL, *last = NULL;
    uint32_t heads = 0;
    for (size_t i = 0; i < p->heads && p->head[i].token < line->row.from; i++) {
        struct cell_head *head = &p->head[i];
        if (head->line > line->line || head->line < heads || head->slot != slot)
            continue;
        bool again = last && token[head->token].row == token[last->token].row &&
                     token[head->token].cell != token[last->token].cell;
        found = head->cells == line->row.cells && head->cells > 1 && !again ? head : NULL;
        heads = head->line;
        last = head;
    }
    return found;
}

/* Whether some row stands otherwise than below the heads of a line (heads_mark_off()). */
static bool heads_are_off(const struct placing *p, const struct placing_line *line)
{
    const struct cell_head *head = head_over(p, line, 0);
    return head && head->off;
}

/* The cell of the row in which slot `slot` stands according to the head above it.  Whether that is
 * known. */
static bool cell_of_head(const struct placing *p, const struct placing_line *line, uint32_t slot,
                         uint32_t *cell)
{
    const struct cell_head *head = head_over(p, line, slot);
    if (head)
        *cell = placing_token(p, head->token)->cell;
    return head;
}

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
    return takes_all(p, line, UINT32_MAX, slot) ? READ_FITS : READ_AGAINST;
}

enum reading reading_cells(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    const struct cell_row *row = &line->row;
    uint32_t first = 0, overwritten = UINT32_MAX;
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
        overwritten = first - 1;
        if (!says_nothing(p, row, overwritten))
            return READ_AGAINST;
    }
    for (uint32_t i = 0; i < line->slots; i++)
        if (!cell_take(p, row, first + i, &slot[i]))
            return READ_AGAINST;
    return takes_all(p, line, overwritten, slot) && row_agrees_with_full(p, line, slot)
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
        if (fits && takes_all(p, line, UINT32_MAX, other) && row_agrees_with_full(p, line, other) &&
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
        if (!cell_of_head(p, line, i, &cell) || cell < next ||
            !cell_take(p, &line->row, cell, &slot[i]))
            return false;
    return true;
}

void heads_mark_off(struct placing *p)
{
    int32_t slot[SLOTS_MAX];
    p->off = false;
    for (size_t i = 0; i < p->lines && !p->table->across; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->row.cells > 0 && line->figures > 0 && placing_is_labelled(line) &&
            take_below_heads(p, line, slot) && !takes_all(p, line, UINT32_MAX, slot))
            head_over(p, line, 0)->off = p->off = true;
    }
}

enum reading reading_heads(const struct placing *p, const struct placing_line *line, int how,
                           int32_t slot[SLOTS_MAX])
{
    (void)how;
    if (p->table->across || line->row.cells == 0 || !take_below_heads(p, line, slot) ||
        heads_are_off(p, line))
        return READ_SILENT;
    return takes_all(p, line, UINT32_MAX, slot) && row_agrees_with_full(p, line, slot)
               ? READ_FITS
               : READ_SILENT;
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
        else if (cell < next || !cell_take(p, &line->row, cell, &slot[i]))
            return READ_AGAINST;
        else
            next = cell + 1;
    }
    if (lacking == 0 || lacking == line->slots)
        return READ_SILENT;
    return takes_all(p, line, UINT32_MAX, slot) ? READ_FITS : READ_AGAINST;
}

bool heads_are_all(const struct placing *p, const struct placing_line *line)
{
    const struct cell_head *first = head_over(p, line, 0);
    uint32_t filled = 0;
    if (!first || p->table->across)
        return false;
    struct token_row row = token_row_of(&p->text->lx, first->token);
    for (uint32_t k = 1; k < line->slots; k++) {
        const struct cell_head *head = head_over(p, line, k);
        if (!head || head->token < row.from || head->token >= row.to)
            return false;
    }
    for (uint32_t i = row.from; i < row.to; i++)
        filled += placing_token(p, i)->cell >= line->row.behind &&
                  placing_token(p, i)->kind != TOKEN_BLANK;
    return filled == line->slots;
}

bool heads_are_missed(const struct placing *p, const struct placing_line *line)
{
    uint32_t first = UINT32_MAX, last = 0, cell = 0;
    bool blank = false, outside = false;
    for (uint32_t i = 0; i < line->slots; i++) {
        const struct cell_head *head = head_over(p, line, i), *before = head_over(p, line, 0);
        int32_t below;
        if (!head || placing_token(p, head->token)->row != placing_token(p, before->token)->row)
            return false;
        cell = placing_token(p, head->token)->cell;
        blank |= cell_take(p, &line->row, cell, &below) && below == SLOT_BLANK;
        first = cell < first ? cell : first;
        last = cell > last ? cell : last;
    }
    for (uint32_t i = 0; i < line->slots; i++) {
        cell = line->slot[i] < 0 ? first : placing_token(p, (uint32_t)line->slot[i])->cell;
        outside |= cell < first || cell > last;
    }
    return blank && outside;
}

/* Whether the label of a group stands in a row of heads. */
static bool is_beside_heads(const struct placing *p, const struct label_hit *hit)
{
    const struct token *group = placing_token(p, hit->first);
    if (!label_is(hit_label(hit), LABEL_GROUP, p->form, p->number))
        return false;
    for (size_t i = 0; i < p->heads; i++)
        if (placing_token(p, p->head[i].token)->row == group->row)
            return true;
    return false;
}

/* Whether labels of groups take cells of their own before those of lines, or before heads. */
static bool groups_take_cells(const struct placing *p)
{
    for (size_t i = 0; i < p->lines; i++)
        if (placing_is_labelled(&p->line[i]) && placing_token(p, p->line[i].match->first)->cell > 0)
            return true;
    for (size_t i = 0; i < p->text->hits.hits; i++)
        if (is_beside_heads(p, &p->text->hits.hit[i]))
            return true;
    return false;
}

/* Whether the row of a line has a cell for each column, as that of the heads does: its label stands
 * behind those of its groups, which it shares with other rows. */
static bool keeps_cells(const struct placing *p, const struct placing_line *line)
{
    const struct token *label = placing_token(p, line->match->first);
    return line->row.cells > 0 && placing_is_labelled(line) &&
           ((int)label->cell >= p->table->line[line->line].groups || !groups_take_cells(p));
}

/* Fills slot[] by them.  Returns whether it could be done. */
static bool read_by_heads(const struct placing *p, struct placing_line *line, bool all)
{
    uint64_t taken = 0;
    uint32_t cell = 0;
    if (all ? heads_are_off(p, line) : !keeps_cells(p, line))
        return false;
    for (uint32_t i = 0; i < line->slots; i++) {
        if (!cell_of_head(p, line, i, &cell) || cell < line->row.behind || cell >= 64 ||
            (taken >> cell & 1) || !cell_take(p, &line->row, cell, &line->slot[i]))
            return false;
        taken |= (uint64_t)1 << cell;
    }
    return !all || takes_all(p, line, UINT32_MAX, line->slot);
}

uint32_t heads_first_cell(const struct placing *p, const struct placing_line *line)
{
    uint32_t cell, first = UINT32_MAX;
    for (uint32_t i = 0; i < line->slots; i++)
        if (cell_of_head(p, line, i, &cell) && cell < first)
            first = cell;
    return first;
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
