/* noted.c - numbers that are of a label and seem to be its first figure:
 *
 *     行政许可 12 项 100 78           （五）不予处理 | 1.信访举报投诉类申请
 *                                     39 | 5 | 7 | 1 | 0 | 33 |                 */
#include "align/noted.h"
#include "align/checks.h"

/* Whether a figure stands at token i, and no unit behind it. */
static bool is_bare_figure(const struct lexed *lx, uint32_t i)
{
    return i < lx->tokens && lx->token[i].kind == TOKEN_FIGURE &&
           (i + 1 == lx->tokens || lx->token[i + 1].kind != TOKEN_UNIT);
}

/* Whether the figure at token i, beside its label, has a unit that the next one has not. */
static bool has_unit_alone(const struct lexed *lx, const struct line_match *line, uint32_t i)
{
    return lx->token[i].row == lx->token[line->last].row && lx->token[i].style == LINE_WORDS &&
           i + 1 < lx->tokens && lx->token[i + 1].kind == TOKEN_UNIT &&
           lx->token[i + 1].row == lx->token[i].row && is_bare_figure(lx, i + 2);
}

bool table_has_rows_of_cells(const struct lexed *lx, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL || line->values == 0)
            continue;
        const struct token *value = &lx->token[line_value(m, line, 0)];
        if (value->style == LINE_CELLS && value->row == lx->token[line->last].row)
            return true;
    }
    return false;
}

/* Whether the figure at token i is the first cell of the row below the label of its line, whose
 * cell no bar or tab closes, as other rows have theirs before their figures. */
static bool opens_row_below(const struct lexed *lx, const struct table_match *m,
                            const struct line_match *line, uint32_t i)
{
    const struct token *label = &lx->token[line->last], *t = &lx->token[i];
    return t->style == LINE_CELLS && t->cell == 0 && t->row == label->row + 1 &&
           t->line == label->line + 1 && !token_alone(lx, i) &&
           label->raw.p + label->raw.n == label->input.p + label->input.n &&
           table_has_rows_of_cells(lx, m);
}

/* Whether the figure at token i, below the label of its line, stands left of it, and the last one
 * right of it. */
static bool stands_left(const struct lexed *lx, const struct table_match *m,
                        const struct line_match *line, uint32_t i)
{
    const struct token *t = &lx->token[i];
    const struct token *last = &lx->token[line_last_value(m, line)];
    if (line->values < 2 || t->style != LINE_WORDS || t->row != lx->token[line->last].row + 1 ||
        last->row != t->row)
        return false;
    uint32_t row = token_row_of(lx, line->last).from;
    const struct token *label = &lx->token[row > line->first ? row : line->first];
    return token_span(t, BY_WIDTH).until <= token_span(label, BY_WIDTH).from &&
           token_span(last, BY_WIDTH).from >= token_span(label, BY_WIDTH).until;
}

bool line_has_note(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (r->table->across || line->state != MATCH_LABEL || line->values == 0)
        return false;
    uint32_t first = line_value(m, line, 0);
    return first > line->last && lx->token[first].kind == TOKEN_FIGURE &&
           (has_unit_alone(lx, line, first) || opens_row_below(lx, m, line, first) ||
            stands_left(lx, m, line, first));
}
