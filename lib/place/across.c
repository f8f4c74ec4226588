/* across.c - tables printed across: whether the heads of their columns are in the form's order, and
 * which figures stand below them in rows of more cells than there are columns.
 *
 * Cells that span several of the widest row's leave blank ones behind them, and nobody can tell
 * these from those that the body left blank, but for the heads:
 *
 *     结果维持 | 结果纠正 |   | 其他结果 | 尚未审结 | 总计
 *     5        |          |   |          | 2        | 7       */
#include "place/cell_rows.h"
#include "place/checks.h"

/* The head that a hit stands for, of several with the same words the first one; *i moves to the
 * last of its hits.  NULL if it is none of the table's. */
static const struct label *head_at(const struct placing *p, size_t *i)
{
    const struct label_hits *hits = &p->text->hits;
    const struct label *head = NULL;
    uint32_t token = hits->hit[*i].first;
    for (;; (*i)++) {
        const struct label *l = hit_label(&hits->hit[*i]);
        if (hits->hit[*i].whole && label_is(l, LABEL_HEAD, p->form, p->number) &&
            (!head || l->first < head->first))
            head = l;
        if (*i + 1 == hits->hits || hits->hit[*i + 1].first != token)
            return head;
    }
}

/* Whether token b, which comes later in the text, stands behind token a in one row of heads. */
static bool comes_behind(const struct lexed *lx, uint32_t a, uint32_t b)
{
    if (lx->token[a].row == lx->token[b].row)
        return true;
    return token_alone(lx, a) && token_alone(lx, b) &&
           token_span(&lx->token[b], BY_WIDTH).until > token_span(&lx->token[a], BY_WIDTH).from;
}

/* Whether the last head, at token `token`, is of another column than the last one of a group, and
 * figures follow: then the groups start with that (总计 结果维持 ...). */
static bool ends_early(const struct placing *p, uint32_t token, uint32_t column)
{
    const struct lexed *lx = &p->text->lx;
    size_t columns = p->table->line[0].group;
    uint32_t next = token + 1;
    while (next < lx->tokens && lx->token[next].kind == TOKEN_BLANK)
        next++;
    return column + 1 < columns && next < lx->tokens && lx->token[next].kind == TOKEN_FIGURE;
}

/* The first token of the last row of heads, with a cell a line, if that has one of each column:
 * heads of columns that stand before it are those of cells that span rows, repeated. */
static uint32_t last_row_alone(const struct placing *p)
{
    const struct line_match *m = p->line[0].match;
    const struct label_hits *hits = &p->text->hits;
    uint32_t slots = (uint32_t)p->table->line[0].slots;
    if (m->last < m->first + slots)
        return m->first;
    uint32_t first = m->last + 1 - slots, token = first;
    for (size_t i = label_hits_from(hits, first);
         i < hits->hits && hits->hit[i].first == token && token <= m->last; i++, token++) {
        const struct label *head = head_at(p, &i);
        if (!head || !head->leaf || !token_alone(&p->text->lx, token))
            return m->first;
    }
    return token > m->last ? first : m->first;
}

/* Whether the heads of a table printed across are out of order: those of its groups, or those
 * of the columns, which are the same in each group (结果维持 结果纠正 ...) and start anew in each,
 * in a row of them. */
static bool across_disorder(const struct placing *p)
{
    const struct line_match *m = p->line[0].match;
    const struct lexed *lx = &p->text->lx;
    uint32_t group = 0, group_token = m->first, column = 0, last = m->first, starts = 1;
    size_t groups = p->table->line[0].slots / p->table->line[0].group;
    uint32_t last_row = last_row_alone(p);
    const struct label_hits *hits = &p->text->hits;
    size_t i = label_hits_from(hits, m->first);
    for (; i < hits->hits && hits->hit[i].first <= m->last; i++) {
        uint32_t token = hits->hit[i].first;
        const struct label *head = head_at(p, &i);
        if (!head)
            continue;
        if (head->leaf && token < last_row)
            continue;
        if (head->leaf) {
            if (!token_alone(lx, token) && lx->token[token].row != lx->token[last].row)
                starts = 1, column = 0;
            if (head->first < column && ++starts > groups)
                return true;
            column = head->first;
            last = token;
            continue;
        }
        if (head->first < group && comes_behind(lx, group_token, token))
            return true;
        group = head->first;
        group_token = token;
    }
    return ends_early(p, last, column);
}

/* The cells in which the heads of a line's slots stand. */
struct heads_across {
    uint32_t cell[SLOTS_MAX], heads;
    bool above;  /* from left to right, in rows of as many cells as the line's */
    bool packed; /* some stand left of where they would, had cells that span several not been left
                    out of their rows */
};

/* Finds them.  Whether there is one of each slot, in the form's order. */
static bool find_heads(const struct placing *p, const struct placing_line *line,
                       struct heads_across *h)
{
    const struct label_hits *hits = &p->text->hits;
    uint32_t columns = (uint32_t)p->table->line[0].group, cells = line->row.cells + line->padding;
    *h = (struct heads_across){.above = true};
    size_t i = label_hits_from(hits, line->match->first);
    for (; i < hits->hits && hits->hit[i].first <= line->match->last; i++) {
        uint32_t token = hits->hit[i].first, n = h->heads;
        const struct label *head = head_at(p, &i);
        if (!head || !head->leaf)
            continue;
        const struct token *t = placing_token(p, token);
        if (n == line->slots || head->first != n % columns || t->style != LINE_CELLS)
            return false;
        h->cell[h->heads++] = t->cell;
        h->packed |= t->cell < n;
        h->above &=
            (n == 0 || t->cell > h->cell[n - 1]) && cells_in_row(&p->text->lx, token) == cells;
    }
    return h->heads == line->slots;
}

/* Whether the line's first figure is the number of the only row, in a cell before those below the
 * heads: 1 | 2 | 0 | ... */
static bool numbers_only_row(const struct placing *p, const struct placing_line *line,
                             uint32_t first)
{
    const struct token *t = placing_token(p, line->value[0]);
    const struct token_row row = {line->row.from, line->row.to};
    return t->cell == 0 && first > 0 && figure_row_number(t->raw) == 1 &&
           !token_row_goes_on(&p->text->lx, row);
}

/* Puts into slot[] what stands in the cells below the heads.  Whether that is all figures of the
 * line, but for the number of its row. */
static bool read_below(const struct placing *p, struct placing_line *line, const uint32_t *cell)
{
    uint32_t taken = 0;
    for (uint32_t k = 0; k < line->slots; k++) {
        if (!cell_take(p, &line->row, cell[k], &line->slot[k]))
            return false;
        taken += line->slot[k] >= 0;
    }
    return taken + numbers_only_row(p, line, cell[0]) == line->figures;
}

/* Whether all figures of a line stand in the first cells of its row. */
static bool stands_first(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = line->slots; i < line->values; i++)
        if (placing_token(p, line->value[i])->kind != TOKEN_BLANK)
            return false;
    return true;
}

/* Whether the line's first figure is the number of its row, as the last row of heads starts with
 * the one before: where a blank cell follows, it would stand for that.
 *
 *     2  结果维持  结果纠正  其他结果 ...
 *     3                  5         2 */
static bool starts_with_number(const struct placing *p, const struct placing_line *line)
{
    const struct token *first = placing_token(p, line->value[0]);
    struct str head = placing_token(p, token_row_of(&p->text->lx, line->match->last).from)->raw;
    size_t digits = 0;
    while (digits < head.n && str_is_digit(head.p[digits]))
        digits++;
    return digits > 0 && first->style == LINE_WORDS && line->value[0] > line->match->last &&
           first[-1].row != first->row &&
           figure_row_number(first->raw) == figure_row_number(str_make(head.p, digits)) + 1;
}

/* Whether the rows of heads, of as many cells as the line's, leave its first cell, a blank one,
 * without words: then it is of no column, and the last ones are missing, or others' too. */
static bool starts_further_right(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t cells = line->row.cells + line->padding, i = token_row_of(lx, line->match->first).from;
    if (line->row.cells == 0 || placing_token(p, line->value[0])->kind != TOKEN_BLANK)
        return false;
    for (; i <= line->match->last; i++) {
        const struct token *t = placing_token(p, i);
        if (t->style != LINE_CELLS || cells_in_row(lx, i) != cells ||
            (t->cell == 0 && t->kind == TOKEN_TEXT))
            return false;
    }
    return true;
}

/* Whether each row, from the first of heads to the line's, starts and ends with a blank cell: these
 * are then what a program wrote around its rows. */
static bool is_framed(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    for (uint32_t at = line->match->first; at < line->row.to;) {
        struct token_row row = token_row_of(lx, at);
        if (lx->token[row.from].kind != TOKEN_BLANK || lx->token[row.to - 1].kind != TOKEN_BLANK ||
            lx->token[row.from].style != LINE_CELLS)
            return false;
        at = row.to;
    }
    return line->row.cells > 0;
}

/* Reads the line by the heads over its very cells if these are more than its slots, or closes it:
 * unless all rows are filled up at their ends. */
static void read_wide(struct placing *p, struct placing_line *line)
{
    struct heads_across h;
    placing_find_rows(p);
    bool labelled = placing_is_labelled(line);
    if (line->row.cells <= line->slots) {
        if (labelled && (starts_further_right(p, line) || is_framed(p, line)))
            placing_close(line);
        return;
    }
    bool found = labelled && find_heads(p, line, &h);
    if (found && h.packed && stands_first(p, line))
        return;
    line->settled = found && h.above && read_below(p, line, h.cell);
    if (!line->settled)
        placing_close(line);
}

void placing_check_across(struct placing *p)
{
    struct placing_line *line = &p->line[0];
    if (line->settled) /* not printed across here */
        return;
    if (placing_is_labelled(line) &&
        (across_disorder(p) || (line->values > 0 && starts_with_number(p, line))))
        placing_close(line);
    if (placing_is_open(line))
        read_wide(p, line);
}
