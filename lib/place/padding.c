/* padding.c - rows that an extractor filled up with bars, to the width of the widest one:
 *
 *     规章 | 0 | 5 | 8 |                          four cells
 *     一、本年新收 | 3 | 5 | 8 | ||||||             some of the ten are lost, nobody knows which
 *
 * Where a label spans several cells, bars stand for all but one of them, at the end; so they do for
 * blank cells, which are left out wherever they stood.  Such bars follow each other without a
 * blank, cells that are blank do not. */
#include "place/cell_rows.h"
#include "place/checks.h"
#include "place/evidence.h"

/* Whether a blank cell is nothing between two bars. */
static bool is_tight(const struct token *t)
{
    return t->kind == TOKEN_BLANK && t->style == LINE_CELLS && t->raw.p > t->input.p &&
           t->raw.p < t->input.p + t->input.n && t->raw.p[-1] == '|' && t->raw.p[0] == '|';
}

/* How many cells at the end of a row are padding for sure: its bars stand apart from those of the
 * cells before it, or on a line of their own. */
static uint32_t padding_of(const struct lexed *lx, struct token_row row)
{
    uint32_t n = 0, cells = row.to - row.from;
    while (n < cells && is_tight(&lx->token[row.to - 1 - n]))
        n++;
    if (n == 0 || n == cells)
        return n;
    const struct token *before = &lx->token[row.to - 1 - n];
    if (before->input.p != before[1].input.p)
        return n;
    return before->kind == TOKEN_BLANK ? n + 1 : 0;
}

void padding_drop(const struct lexed *lx, struct placing_line *line)
{
    if (!lexed_is_padded(lx) || line->values == 0)
        return;
    struct token_row row = token_row_of(lx, line->value[line->values - 1]);
    uint32_t end = row.to - padding_of(lx, row);
    for (; line->values > 0 && line->value[line->values - 1] >= end; line->values--)
        line->padding++;
}

/* Whether a blank cell, token i, stands right before a figure, in its row or both on lines of their
 * own. */
static bool is_before_figure(const struct lexed *lx, size_t i)
{
    if (i + 1 >= lx->tokens)
        return false;
    const struct token *blank = &lx->token[i], *t = blank + 1;
    return t->kind == TOKEN_FIGURE && blank->kind == TOKEN_BLANK && !is_tight(blank) &&
           (t->row == blank->row || token_alone(lx, i));
}

/* Whether blank cells are not left out: one stands right before a figure, and behind another one or
 * a label if it is alone, for a bar alone may also be the start of a row. */
static bool keeps_blanks(const struct scanned *text)
{
    const struct lexed *lx = &text->lx;
    for (size_t i = 0; i < lx->tokens; i++)
        if (is_before_figure(lx, i) && (lx->token[i].row == lx->token[i + 1].row ||
                                        (i > 0 && lx->token[i - 1].kind == TOKEN_FIGURE)))
            return true;
    for (size_t i = 0; i < text->hits.hits; i++) {
        const struct label_hit *hit = &text->hits.hit[i];
        if (hit_label(hit)->kind == LABEL_LINE && hit->whole && is_before_figure(lx, hit->last + 1))
            return true;
    }
    return false;
}

static bool is_blank_cell(const struct token *t)
{
    return t->kind == TOKEN_BLANK && t->style == LINE_CELLS;
}

/* Whether the last value of a line, as many as it has slots, may be padding: one bar may stand for
 * either. */
static bool may_be_padding(const struct placing *p, const struct placing_line *line)
{
    const struct token *last = placing_token(p, line->value[line->values - 1]);
    bool one =
        line->values == 1 || placing_token(p, line->value[line->values - 2])->kind != TOKEN_BLANK;
    return is_blank_cell(last) && one && line->values == line->slots;
}

/* Whether the first value of a line without a label of its own is a bar alone that may be the start
 * of a row: where blank cells are left out, or the line of heads above starts with one, too. */
static bool may_be_start(const struct placing *p, const struct placing_line *line, bool left_out)
{
    const struct token *first = placing_token(p, line->value[0]), *head = first;
    if (!p->table->across || !is_blank_cell(first) || !str_eq(str_trim(first->input), STR("|")))
        return false;
    while (head > p->text->lx.token && head->kind == TOKEN_BLANK)
        head--;
    return left_out || (head->line + 1 == first->line && str_starts(head->input, STR("|")));
}

/* Whether the figures of a line stand in a row below its label and do not fill it: a blank cell may
 * be the end of the line there, and padding stand for it at the row's end. */
static bool is_parted(const struct placing *p, const struct placing_line *line)
{
    const struct token *label = placing_token(p, line->match->last);
    const struct token *first = placing_token(p, line->value[0]);
    const struct token *last = placing_token(p, line->value[line->values - 1]);
    return line->match->state == MATCH_LABEL && !p->table->across && label->style == LINE_CELLS &&
           first->row != label->row && line->values > 1 && last->input.p == first->input.p &&
           is_blank_cell(last);
}

/* The figures of a row of cells before its first blank one; 0 if a blank cell stands before any of
 * its figures. */
static uint32_t figures_ahead(const struct placing *p, const struct placing_line *line)
{
    uint32_t ahead = 0;
    while (ahead < line->values && !is_blank_cell(placing_token(p, line->value[ahead])))
        ahead++;
    for (uint32_t i = ahead; i < line->values; i++)
        if (!is_blank_cell(placing_token(p, line->value[i])))
            return 0;
    return ahead;
}

/* Where the blank cells of a table's rows stand. */
static struct row_ends find_row_ends(const struct placing *p)
{
    enum { SLOTS_MIN = 3 };
    struct row_ends ends = {.least = UINT32_MAX};
    for (size_t i = 0; i < p->lines && !ends.keeps; i++) {
        const struct placing_line *line = &p->line[i];
        if (!placing_is_open(line) || line->slots < SLOTS_MIN ||
            placing_token(p, line->value[0])->style != LINE_CELLS)
            continue;
        uint32_t ahead = figures_ahead(p, line);
        ends.keeps = ahead == 0;
        if (p->table->across || ahead == line->values)
            continue; /* the one row of such a table may end in a group that nobody filled in */
        ends.rows++;
        ends.lack |= line->values < line->slots;
        ends.least = ahead < ends.least ? ahead : ends.least;
        ends.most = ahead > ends.most ? ahead : ends.most;
    }
    return ends;
}

/* Whether the blank cells of rows of several lengths stand all at their ends:
 *
 *     一、本年新收 | 5 | 2 | 9 | 6 |   |   |   |
 *     二、上年结转 | 7 | 1 | 8 |   |   |   |   |
 *
 * No table was ever filled in so: they are padding for cells that were left out.  So they are where
 * they do not even make a row as long as it has to be. */
static bool is_ragged(const struct row_ends *ends)
{
    return !ends->keeps && (ends->lack || ends->least < ends->most);
}

/* The same of one table alone, which must have columns and rows enough. */
static bool is_ragged_alone(const struct placing *p)
{
    enum { ROWS_MIN = 3, SLOTS_MIN = 4 };
    return p->table->slots_max >= SLOTS_MIN && p->ends.rows >= ROWS_MIN && is_ragged(&p->ends);
}

void evidence_add_row_ends(struct evidence *evidence, const struct placing *p)
{
    struct row_ends *all = &evidence->ends;
    const struct row_ends *ends = &p->ends;
    evidence->ragged |= is_ragged_alone(p);
    evidence->ended += ends->rows > 0;
    all->keeps |= ends->keeps;
    all->lack |= ends->lack;
    if (ends->rows == 0)
        return;
    all->least = all->rows == 0 || ends->least < all->least ? ends->least : all->least;
    all->most = ends->most > all->most ? ends->most : all->most;
    all->rows += ends->rows;
}

void padding_settle(struct placing *p)
{
    enum { TABLES_MIN = 2 };
    const struct evidence *evidence = p->evidence;
    if (evidence->ends.keeps ||
        !(evidence->ragged || (evidence->ended >= TABLES_MIN && is_ragged(&evidence->ends))))
        return;
    for (size_t i = 0; i < p->lines; i++)
        if (placing_is_open(&p->line[i]) &&
            placing_token(p, p->line[i].value[0])->style == LINE_CELLS)
            placing_close(&p->line[i]);
}

void padding_check(struct placing *p)
{
    p->ends = find_row_ends(p);
    bool ragged = is_ragged_alone(p);
    bool padded = lexed_is_padded(&p->text->lx), left_out = padded && !keeps_blanks(p->text);
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        if (!placing_is_open(line))
            continue;
        bool lost = padded && line->padding > 0 && line->values < line->slots;
        if (ragged || lost || is_parted(p, line) || may_be_start(p, line, left_out) ||
            (left_out && may_be_padding(p, line)))
            placing_close(line);
    }
}
