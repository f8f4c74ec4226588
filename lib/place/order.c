/* order.c - tables whose columns stand in another order than the form's:
 *
 *     项目 | 总计 | 自然人 | 商业企业 | ...
 *
 * Figures are read in the form's order, so that heads which contradict it must be
 * seen.  Where the heads are cells over the very figures, they tell each figure's
 * column; elsewhere the lines stay open for good. */
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/checks.h"

enum { APART_MAX = 40 }; /* tokens between two heads of one table */

/* A head over one column, which is `inner` below one over several; or such a one: then the slot is
 * that of the first. */
struct head_seen {
    uint32_t line; /* the first line whose slots it heads */
    uint32_t slot, token;
    bool several, inner;
};

/* The heads of one group of lines, without any figure between. */
struct run {
    uint32_t line;
    struct head_seen head[SLOTS_MAX]; /* in the order of the text */
    uint32_t heads;
};

enum { WAITING_MAX = 16 }; /* heads; no table has more side by side */

/* What heads were seen so far. */
struct order {
    struct run run;
    struct head_seen outer;                /* the last that stands below none ... */
    bool any_outer;                        /* ... if there was any */
    bool rows_found;                       /* the rows of cells are */
    struct head_seen waiting[WAITING_MAX]; /* found, but others may stand before them in the text */
    uint32_t waits;
};

/* Whether two neighbouring heads may be of one run: cells and lines of their own are
 * read one after the other, but words that are set by position only along their line, and where
 * cells are repeated over all that they span, each row has all its heads. */
static bool go_together(const struct placing *p, uint32_t a, uint32_t b)
{
    const struct lexed *lx = &p->text->lx;
    if (lx->token[a].row == lx->token[b].row || p->spread)
        return lx->token[a].row == lx->token[b].row;
    return (lx->token[a].style == LINE_CELLS || token_alone(lx, a)) &&
           (lx->token[b].style == LINE_CELLS || token_alone(lx, b));
}

/* Whether the run is the form's order: column by column, or those heads first that no
 * other spans, or last, where they are of another row of cells. */
static bool in_order(const struct placing *p, const struct run *run)
{
    const struct token *first = placing_token(p, run->head[0].token);
    const struct token *last = placing_token(p, run->head[run->heads - 1].token);
    bool one_row = first->style == LINE_CELLS && first->row == last->row;
    bool flat = true, levels = !run->head[0].inner || !one_row, changed = false;
    for (uint32_t i = 1; i < run->heads; i++) {
        uint32_t slot = run->head[i].slot, before = run->head[i - 1].slot;
        bool same = run->head[i].inner == run->head[i - 1].inner;
        flat &= slot > before;
        levels &= same ? slot > before : !changed;
        changed |= !same;
    }
    return flat || levels;
}

/* Where the head at `head`, of a column, stands in the row of the one at `group`: a cell that spans
 * rows may be repeated in each of them. `head` if it does not stand there. With a cell a line, what
 * stands before the group's head is of its row, or above it.
 *
 *     自然人 | 法人或其他组织                | 总计
 *     自然人 | 商业企业 | 科研机构 | ... | 总计 */
static uint32_t repeated_beside(const struct placing *p, uint32_t head, uint32_t group)
{
    const struct token *token = p->text->lx.token;
    struct token_row row = token_row_of(&p->text->lx, group);
    if (head >= row.from && head < row.to)
        return head;
    if (token_alone(&p->text->lx, group))
        row.from = group > APART_MAX ? group - APART_MAX : 0;
    for (uint32_t i = row.from; i < row.to; i++)
        if (str_eq(token[i].raw, token[head].raw))
            return i;
    return head;
}

/* Whether the head at `head`, of a column, stands on the other side of the one at `group` than the
 * form has it: `before` or behind. */
static bool is_beyond(const struct placing *p, uint32_t head, uint32_t group, bool before)
{
    const struct lexed *lx = &p->text->lx;
    if ((head < group) == before)
        return false;
    head = repeated_beside(p, head, group);
    return (head < group) != before && go_together(p, group, head) &&
           !lexed_has_figure(lx, group, head) && !lexed_has_figure(lx, head, group);
}

/* Whether a head over several columns (法人或其他组织) stands on the other side of one of the run
 * than in the form. */
static bool group_moved(const struct placing *p, const struct run *run)
{
    const struct label_hits *hits = &p->text->hits;
    uint32_t first = run->head[0].token, last = run->head[run->heads - 1].token;
    size_t i = label_hits_from(hits, first > APART_MAX ? first - APART_MAX : 0);
    for (; i < hits->hits && hits->hit[i].first < last; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        uint32_t token = hits->hit[i].first;
        if (!label_is(l, LABEL_HEAD, p->form, p->number) || l->leaf || !hits->hit[i].whole ||
            l->line != run->line)
            continue;
        for (uint32_t k = 0; k < run->heads; k++)
            if (!run->head[k].inner &&
                is_beyond(p, run->head[k].token, token, run->head[k].slot < l->first))
                return true;
    }
    return false;
}

/* Reads the lines of a group whose heads are out of order by these, or closes them. */
static void reread(struct placing *p, uint32_t line)
{
    uint32_t slots = p->line[line].slots;
    p->line[line].reordered = true;
    for (size_t i = line; i < p->lines && p->line[i].slots == slots; i++)
        if (p->line[i].figures)
            heads_settle(p, &p->line[i], true);
}

/* Leaves the lines of a group to other readings, whatever the order of heads over them. */
static void let_be(struct placing *p, uint32_t line)
{
    uint32_t slots = p->line[line].slots;
    for (size_t i = line; i < p->lines && p->line[i].slots == slots; i++)
        p->line[i].reordered = true;
}

/* Whether a head over one column goes on the run. */
static bool goes_on(const struct placing *p, const struct run *run, const struct head_seen *head)
{
    if (run->heads == 0 || head->line != run->line)
        return false;
    uint32_t last = run->head[run->heads - 1].token;
    for (uint32_t i = 0; i < run->heads; i++)
        if (run->head[i].slot == head->slot)
            return false;
    return head->token <= last + APART_MAX && go_together(p, last, head->token) &&
           !lexed_has_figure(&p->text->lx, last, head->token);
}

/* The token of a row that holds the same in the same cell as `token`; row.to if there is none. */
static uint32_t same_cell_in(const struct lexed *lx, struct token_row row, uint32_t token)
{
    uint32_t i = row.from;
    while (i < row.to && (lx->token[i].cell != lx->token[token].cell ||
                          !str_eq(lx->token[i].raw, lx->token[token].raw)))
        i++;
    return i;
}

/* Whether the head before the last of the run is but a copy of the one in the same cell of the row
 * above, which ends there: that row counts the columns of the group before as one, so that the copy
 * stands amid those.  Where a column stands is told by the row above alone: as in the form.
 *
 *     自然人 | 法人或其他组织 | 总计
 *     自然人 | 商业企业       | 总计 | 科研机构 | 社会公益组织 | ...   */
static bool is_copied_down(const struct placing *p, const struct run *run)
{
    const struct lexed *lx = &p->text->lx;
    const struct head_seen *head = &run->head[run->heads - 2], *next = head + 1;
    if (run->heads < 3 || head->inner || !head[-1].inner || !next->inner ||
        head->slot + 1 != p->line[run->line].slots || next->slot != head[-1].slot + 1 ||
        lx->token[head->token].style != LINE_CELLS || run->head[0].inner)
        return false;
    uint32_t from = token_row_of(lx, head->token).from;
    struct token_row above = from > 0 ? token_row_of(lx, from - 1) : (struct token_row){0, 0};
    uint32_t first = same_cell_in(lx, above, run->head[0].token);
    uint32_t last = same_cell_in(lx, above, head->token);
    return last + 1 == above.to && first + 2 == last;
}

/* Looks at a head over one column, which goes on the run or starts another. */
static void see_column(struct placing *p, struct order *order, const struct head_seen *head)
{
    struct run *run = &order->run;
    if (!goes_on(p, run, head))
        *run = (struct run){.line = head->line};
    bool back = run->heads > 0 && head->slot < run->head[run->heads - 1].slot;
    run->head[run->heads++] = *head;
    bool complete = back || run->heads == p->line[run->line].slots;
    if (!complete || p->line[run->line].reordered ||
        (in_order(p, run) && (p->spread || !group_moved(p, run))))
        return;
    if (back && is_copied_down(p, run)) {
        let_be(p, run->line);
        return;
    }
    if (!order->rows_found)
        placing_find_rows(p);
    order->rows_found = true;
    reread(p, run->line);
}

/* Whether two heads, a before b, stand in one row and no figure between them. */
static bool are_beside(const struct lexed *lx, uint32_t a, uint32_t b)
{
    return b <= a + APART_MAX && lx->token[a].row == lx->token[b].row &&
           !lexed_has_figure(lx, a, b);
}

/* Looks at a head that stands below none.  Those that are set by position are read along their
 * line, which has no others, so that no run of columns shows where one over several stands:
 *
 *     法人或其他组织                    自然人   总计
 *     商业企业 科研机构 社会公益组织 ...                 */
static void see_outer(struct placing *p, struct order *order, const struct head_seen *head)
{
    const struct head_seen *last = &order->outer;
    bool beside = order->any_outer && last->line == head->line &&
                  placing_token(p, head->token)->style == LINE_WORDS &&
                  are_beside(&p->text->lx, last->token, head->token);
    if (beside && head->slot < last->slot && !p->line[head->line].reordered)
        reread(p, head->line);
    order->outer = *head;
    order->any_outer = true;
}

/* Looks at the heads that wait and stand before token `until`. */
static void see_waiting(struct placing *p, struct order *order, uint32_t until)
{
    uint32_t n = 0;
    while (n < order->waits && order->waiting[n].token < until) {
        const struct head_seen *head = &order->waiting[n++];
        if (!head->inner)
            see_outer(p, order, head);
        if (!head->several)
            see_column(p, order, head);
    }
    order->waits -= n;
    memmove(order->waiting, order->waiting + n, order->waits * sizeof *order->waiting);
}

/* Lets a head wait for those that stand before it. */
static void let_wait(struct placing *p, struct order *order, struct head_seen head)
{
    if (order->waits == WAITING_MAX)
        see_waiting(p, order, order->waiting[0].token + 1);
    uint32_t i = order->waits++;
    for (; i > 0 && order->waiting[i - 1].token > head.token; i--)
        order->waiting[i] = order->waiting[i - 1];
    order->waiting[i] = head;
}

/* The first slot below the head that spans a slot. */
static uint32_t first_below(const struct placing *p, uint32_t line, uint32_t slot)
{
    const struct form_cell *cell = &p->cell[p->table->line[line].cell];
    struct str last = str_last_part(cell[slot].col_label, '/');
    struct str group = str_make(cell[slot].col_label.p, cell[slot].col_label.n - last.n);
    while (slot > 0 && str_starts(cell[slot - 1].col_label, group))
        slot--;
    return slot;
}

/* Of the hits from number i on that have the same words, the one whose lines stand below them. */
static size_t hit_of_lines(const struct placing *p, size_t i)
{
    const struct label_hits *hits = &p->text->hits;
    uint32_t token = hits->hit[i].first, first = UINT32_MAX;
    size_t below = 0, best = i;
    if (i + 1 == hits->hits || hits->hit[i + 1].first != token)
        return i;
    for (size_t k = 0; k < p->lines; k++)
        if (placing_is_labelled(&p->line[k]) && p->line[k].match->first > token &&
            p->line[k].match->first < first) {
            first = p->line[k].match->first;
            below = k;
        }
    for (; i < hits->hits && hits->hit[i].first == token; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        if (label_is(l, LABEL_HEAD, p->form, p->number) && hits->hit[i].whole && l->line <= below &&
            p->table->line[l->line].columns == p->table->line[below].columns)
            best = i;
    }
    return best;
}

/* Lets the head of a hit wait.  One that was found with the head above it (法人或其他组织 商业企业)
 * starts before its neighbours and stands where it ends: the one above waits, too. */
static void see_hit(struct placing *p, struct order *order, const struct label_hit *hit)
{
    const struct label *l = hit_label(hit);
    struct head_seen head = {.line = l->line,
                             .slot = l->first,
                             .token = l->leaf ? hit->last : hit->first,
                             .several = !l->leaf,
                             .inner = l->inner};
    let_wait(p, order, head);
    if (!l->leaf || !l->inner || !l->whole_path || hit->first == hit->last)
        return;
    struct head_seen above = {.line = l->line,
                              .slot = first_below(p, l->line, l->first),
                              .token = hit->first,
                              .several = true};
    let_wait(p, order, above);
}

/* Looks at the heads in the order of the text. */
static void check_heads(struct placing *p)
{
    const struct label_hits *hits = &p->text->hits;
    struct order order = {.waits = 0};
    uint32_t first = UINT32_MAX; /* of the last hit; labels may share their words */
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label_hit *hit = &hits->hit[i];
        if (!label_is(hit_label(hit), LABEL_HEAD, p->form, p->number) || !hit->whole ||
            hit->first == first)
            continue;
        first = hit->first;
        see_waiting(p, &order, first);
        see_hit(p, &order, &hits->hit[hit_of_lines(p, i)]);
    }
    see_waiting(p, &order, UINT32_MAX);
}

/* Looks at the cells over the first complete line of each group that has the same heads. */
static void check_cells(struct placing *p)
{
    const struct form_line *printed = p->table->line;
    uint32_t first = 0; /* of the group */
    bool looked = false;
    for (uint32_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (i > 0 && printed[i].columns != printed[i - 1].columns) {
            first = i;
            looked = false;
        }
        if (looked || !line->full || line->reordered)
            continue;
        looked = true;
        if (!heads_stand_elsewhere(p, line))
            continue;
        placing_find_rows(p);
        reread(p, first);
    }
}

void placing_check_order(struct placing *p)
{
    if (p->table->across) {
        placing_check_across(p);
    } else {
        check_heads(p);
        if (!p->spread) /* a head over several columns is repeated over each */
            check_cells(p);
    }
}
