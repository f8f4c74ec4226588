/* shared_head.c - a column of the form that a body has parted, so that its head spans several:
 *
 *     统计指标           | 单位 | 统计数 |          |
 *                        |      | 区政府 | 区直单位 | 乡镇
 *     主动公开政府信息数 | 条   | 100    | 200      | 300
 *
 * None of these figures is what the form asks for.  In tables of several columns the other heads
 * tell where one ends. */
#include "place/cell_heads.h"
#include "place/checks.h"

/* Whether a line has a label and figures of several cells. */
static bool has_several(const struct placing *p, const struct placing_line *line)
{
    return placing_is_labelled(line) && line->figures > 1 &&
           placing_token(p, line->value[0])->style == LINE_CELLS;
}

/* The head nearest above a line, the first of copies in a row; NULL if there is none in cells. */
static const struct cell_head *head_above(const struct placing *p, const struct placing_line *line)
{
    const struct cell_head *above = NULL;
    for (size_t i = 0; i < p->heads && p->head[i].token < line->match->first; i++)
        if (!above ||
            placing_token(p, p->head[i].token)->row != placing_token(p, above->token)->row)
            above = &p->head[i];
    return above;
}

/* Whether words of its own, not those of `head` once more, stand in a cell of the row of `head`. */
static bool has_own_head(const struct placing *p, uint32_t head, uint32_t cell)
{
    const struct token *t = p->text->lx.token;
    struct token_row row = token_row_of(&p->text->lx, head);
    uint32_t i = head + 1;
    while (i < row.to && t[i].cell != cell)
        i++;
    return i < row.to && t[i].kind == TOKEN_TEXT && !str_eq(t[i].raw, t[head].raw);
}

/* Whether another figure than that below the head stands right of it, below no other head. */
static bool shares_head(const struct placing *p, const struct placing_line *line)
{
    const struct cell_head *head = has_several(p, line) ? head_above(p, line) : NULL;
    const struct token *own = NULL, *above = head ? placing_token(p, head->token) : NULL;
    for (uint32_t i = 0; head && i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        if (t->cell == above->cell)
            own = t;
        else if (own && t->cell > above->cell && t->kind == TOKEN_FIGURE &&
                 !str_eq(t->raw, own->raw) && !has_own_head(p, head->token, t->cell))
            return true;
    }
    return false;
}

void placing_check_shared_head(struct placing *p)
{
    size_t i = 0;
    while (i < p->lines && (p->line[i].slots > 1 || !has_several(p, &p->line[i])))
        i++;
    if (i == p->lines || p->table->slots_max > 1)
        return;
    placing_find_heads(p);
    while (i < p->lines && !shares_head(p, &p->line[i]))
        i++;
    for (size_t k = 0; i < p->lines && k < p->lines; k++)
        if (p->line[k].figures > 0) {
            p->line[k].settled = false;
            placing_close(&p->line[k]);
        }
}
