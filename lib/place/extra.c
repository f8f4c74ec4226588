/* extra.c - lines below columns of figures that the form does not have (printed.h):
 *
 *     自然人 | 商业企业 | 科研机构 | ... | 其他 | 小计 | 总计
 *     5      | 1        |          | ... | 2    | 3    | 8
 *
 * With one blank cell as many figures as slots stand in a row, so that their number proves
 * nothing.  A row that has a cell for each column is read without those; another is not. */
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/checks.h"
#include "place/extra_heads.h"
#include "place/printed.h"

/* Whether the values of a line stand one after the other, as they are read: in cells, or each on a
 * line of its own, or, if none is blank, along a line. */
static bool are_in_order(const struct placing *p, const struct placing_line *line)
{
    const struct token *first = placing_token(p, line->value[0]);
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        bool blank = t->kind == TOKEN_BLANK && first->style != LINE_CELLS;
        bool same = t->row == first->row;
        if (blank || !(same || (token_alone(&p->text->lx, line->value[i]) &&
                                token_alone(&p->text->lx, line->value[0]))))
            return false;
    }
    return true;
}

/* Whether rows of cells have, before what they hold or behind it, more or less cells than there are
 * columns: then a blank one there may be a label's, or one be lost. */
static bool ends_vary(const struct placing *p, const struct printed_columns *c, bool more)
{
    for (size_t i = c->line; i < p->lines && p->line[i].slots == p->line[c->line].slots; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->figures && (more ? line->values > c->columns : line->values < c->columns))
            return true;
    }
    return false;
}

static bool is_blank(const struct placing *p, uint32_t token)
{
    return placing_token(p, token)->kind == TOKEN_BLANK;
}

/* Reads a line that has a value for each column; the ends may be blank if none varies. */
static bool read_columns(const struct placing *p, const struct printed_columns *c,
                         struct placing_line *line)
{
    if (c->unclear || line->values != c->columns || !are_in_order(p, line) ||
        (is_blank(p, line->value[0]) && ends_vary(p, c, true)) ||
        (is_blank(p, line->value[line->values - 1]) && ends_vary(p, c, false)))
        return false;
    for (uint32_t slot = 0, at = 0; slot < line->slots; slot++, at++) {
        at += c->extra[slot];
        line->slot[slot] = is_blank(p, line->value[at]) ? SLOT_BLANK : (int32_t)line->value[at];
    }
    return true;
}

/* Whether the figures of a line stand along it, by position. */
static bool stands_by_position(const struct placing *p, const struct placing_line *line)
{
    return placing_token(p, line->value[0])->style != LINE_CELLS &&
           !token_alone(&p->text->lx, line->value[0]);
}

static bool are_figures(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = 0; i < line->values; i++) {
        enum token_kind kind = placing_token(p, line->value[i])->kind;
        if (kind != TOKEN_FIGURE && kind != TOKEN_NOTHING)
            return false;
    }
    return true;
}

/* Whether each row is complete and no longer than the form's: the columns are there in name only,
 * for blank cells at the ends of rows may be left out. */
static bool are_never_filled(const struct placing *p, uint32_t first)
{
    enum { ROWS_MIN = 4 }; /* fewer may each have lost one blank cell */
    uint32_t slots = p->line[first].slots, rows = 0;
    for (size_t i = first; i < p->lines && p->line[i].slots == slots; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->figures && (line->values != slots || !are_figures(p, line)))
            return false;
        rows += line->figures > 0;
    }
    return rows >= ROWS_MIN && slots > 2; /* a row of few may have lost its own */
}

/* Whether the last n cells of rows with a cell for each column never are figures, and the one
 * before them always is: no other column than the total is behind those that it sums up. */
static bool ends_behind_totals(const struct placing *p, const struct printed_columns *c, uint32_t n)
{
    enum { ROWS_MIN = 2 };
    uint32_t slots = p->line[c->line].slots, rows = 0;
    for (size_t i = c->line; i < p->lines && p->line[i].slots == slots; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->figures == 0 || line->values != c->columns)
            continue;
        for (uint32_t k = 0; k < n; k++)
            if (placing_token(p, line->value[c->columns - 1 - k])->kind == TOKEN_FIGURE)
                return false;
        if (placing_token(p, line->value[c->columns - 1 - n])->kind != TOKEN_FIGURE)
            return false;
        rows++;
    }
    return rows >= ROWS_MIN;
}

/* Settles which of the columns that may stand behind the last one do. */
static void settle_last(const struct placing *p, struct printed_columns *c)
{
    uint32_t slots = p->line[c->line].slots;
    for (uint32_t slot = 0; slot < slots; slot++) {
        uint32_t n = c->inner_or_last >> slot & 1 ? c->extra[slot] : 0;
        if (n == 0)
            continue;
        c->unclear |= c->extra[slots] > 0 || !ends_behind_totals(p, c, n);
        c->extra[slots] += n;
        c->extra[slot] = 0;
    }
}

/* Whether what the heads make the first column of the form, or the last, numbers the rows: the head
 * of such a column may stand behind all others (总计 | 行次), its numbers before them. */
static bool numbers_rows(const struct placing *p, const struct printed_columns *c)
{
    uint32_t slots = p->line[c->line].slots;
    return (c->extra[0] == 0 && placing_is_numbered(p, true, false)) ||
           (c->extra[slots] == 0 && placing_is_numbered(p, true, true));
}

/* Reads a line that has not a value for each column by the heads over its very cells.  Nothing
 * stands before them but a figure of each column there. */
static void settle_by_heads(const struct placing *p, const struct printed_columns *c,
                            struct placing_line *line)
{
    if (line->row.cells > 0)
        line->row.cells =
            cells_in_row(&p->text->lx, line->row.from); /* blank ones at its end, too */
    heads_settle(p, line, false);
    for (uint32_t i = 0; line->settled && i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->kind != TOKEN_BLANK && t->cell + c->extra[0] < heads_first_cell(p, line)) {
            placing_close(line);
            line->settled = false;
        }
    }
}

/* Reads the lines below heads among which are others than the form's.  Where figures stand by
 * position, that may tell which are theirs.  Numbers of rows need not stand below their head. */
static void settle(struct placing *p, const struct printed_columns *c, bool numbered)
{
    uint32_t slots = p->line[c->line].slots;
    for (size_t i = c->line; i < p->lines && p->line[i].slots == slots; i++) {
        struct placing_line *line = &p->line[i];
        if (line->figures == 0 || line->closed)
            continue;
        line->full = false;
        placing_set(line, SLOT_UNKNOWN);
        line->settled = read_columns(p, c, line);
        if (line->settled || (c->in_row && stands_by_position(p, line)))
            continue;
        if (numbered)
            placing_close(line);
        else
            settle_by_heads(p, c, line);
    }
}

/* Whether the head of a sum of columns stands behind hit i, which is a head. */
static bool sum_is_behind(const struct placing *p, size_t i, const struct label *head)
{
    uint32_t from;
    struct extra_head sum;
    return extra_heads_behind(p, i, head, &from) > 0 &&
           extra_head_find(placing_token(p, from)->raw, &sum) && sum.of_columns;
}

/* Reads the lines of a table on a full grid by the heads over their cells, where one heads a sum.
 */
static void check_spread(struct placing *p, struct hit_range near)
{
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        if (!head || p->line[head->line].extra_read || !sum_is_behind(p, i, head))
            continue;
        p->line[head->line].extra_read = true;
        placing_find_rows(p);
        uint32_t slots = p->line[head->line].slots;
        for (size_t k = head->line; k < p->lines && p->line[k].slots == slots; k++)
            if (p->line[k].figures > 0)
                heads_settle(p, &p->line[k], false);
    }
}

void placing_check_extra(struct placing *p)
{
    uint32_t line;
    if (p->table->across)
        return;
    struct hit_range near = printed_heads(p);
    if (p->spread) {
        check_spread(p, near);
        return;
    }
    for (size_t i = near.from; i < near.to; i++) {
        if (!printed_has_extra(p, i, &line))
            continue;
        p->line[line].extra_read = true;
        struct printed_columns c = printed_columns_find(p, line, near);
        settle_last(p, &c);
        bool numbered = numbers_rows(p, &c);
        c.unclear |= numbered;
        if (!are_never_filled(p, line)) {
            placing_find_rows(p);
            settle(p, &c, numbered);
        }
    }
}
