/* cell_heads.c - figures in explicit cells below the heads of their columns, which stand in a row
 * of as many cells. */
#include "place/cell_heads.h"

#include "base/buf.h"
#include "place/cell_rows.h"

void placing_find_heads(struct placing *p)
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &p->text->hits;
    const struct lexed *lx = &p->text->lx;
    p->heads = 0;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = &set->label[hits->hit[i].label];
        uint32_t token = hits->hit[i].first;
        if (!label_is(l, LABEL_HEAD, p->form, p->number) || !l->leaf ||
            lx->token[token].style != LINE_CELLS)
            continue;
        ARRAY_GROW(p->head, p->heads, p->heads_cap);
        struct cell_head *head = &p->head[p->heads++];
        bool same = head > p->head && lx->token[head[-1].token].row == lx->token[token].row;
        uint32_t cells = same ? head[-1].cells : cells_in_row(lx, token);
        *head = (struct cell_head){token, l->first, l->line, cells, false};
    }
}

/* The head of slot `slot` above a line, which must stand in a row of as many cells, and in that
 * once; NULL if there is none. */
static struct cell_head *head_over(const struct placing *p, const struct placing_line *line,
                                   uint32_t slot)
{
    const struct token *token = p->text->lx.token;
    struct cell_head *found = NULL, *last = NULL;
    uint32_t newest = 0; /* the line of the last head: none of a line before stands below it */
    for (size_t i = 0; i < p->heads && p->head[i].token < line->row.from; i++) {
        struct cell_head *head = &p->head[i];
        if (head->line > line->line || head->line < newest || head->slot != slot)
            continue;
        bool again = last && token[head->token].row == token[last->token].row &&
                     token[head->token].cell != token[last->token].cell;
        found = head->cells == line->row.cells && head->cells > 1 && !again ? head : NULL;
        newest = head->line;
        last = head;
    }
    return found;
}

bool heads_are_off(const struct placing *p, const struct placing_line *line)
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
            take_below_heads(p, line, slot) && !cells_take_all(line, slot))
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
    return cells_take_all(line, slot) && row_agrees_with_full(p, line, slot) ? READ_FITS
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
    return cells_take_all(line, slot) ? READ_FITS : READ_AGAINST;
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
    const struct cell_head *left = head_over(p, line, 0);
    uint32_t first = UINT32_MAX, last = 0, cell = 0;
    bool blank = false, outside = false;
    for (uint32_t i = 0; i < line->slots; i++) {
        const struct cell_head *head = head_over(p, line, i);
        int32_t below;
        if (!head || placing_token(p, head->token)->row != placing_token(p, left->token)->row)
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

/* Fills a line's slots by the heads over its cells (heads_settle()).  Returns whether it could be
 * done. */
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
    return !all || cells_take_all(line, line->slot);
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
