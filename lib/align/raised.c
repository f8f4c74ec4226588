/* raised.c - figures that a cell of many lines beside them, a group's label, has pushed apart:
 *
 *     （三）不予   1.属于国家秘密      3   0
 *     公开                             5   1      <- these are of the next row
 *                  2.其他禁止公开 */
#include "align/groups.h"

/* Whether the last group stands right above the label `next`, on a line that has no
 * label of a row, and the label `here` has figures of its own beside it. */
static bool is_raised(const struct lexed *lx, const struct groups *g, const struct anchor *here,
                      const struct anchor *next)
{
    if (g->groups < 2)
        return false;
    const struct group *last = &g->group[g->groups - 1];
    const struct token *own = &lx->token[g->token[0]], *below = &lx->token[next->first];
    const struct token *from = &lx->token[g->token[last->value]];
    const struct token *to = &lx->token[g->token[last->value + last->values - 1]];
    return own->row >= lx->token[here->first].row && own->row <= lx->token[here->last].row &&
           from->style == LINE_WORDS && from->row == to->row &&
           !token_alone(lx, g->token[last->value]) && from->row > own->row &&
           from->row + 1 == below->row && from->line + 1 == below->line;
}

bool groups_take_raised(const struct group_reader *r, const struct anchors *a, size_t i,
                        struct groups *g, struct groups *raised)
{
    const struct anchor *here = &a->anchor[i], *next = here + 1;
    if (i + 1 == a->anchors || next->line != here->line + 1 ||
        !is_raised(&r->text->lx, g, here, next))
        return false;
    groups_after(r, next, i + 2 < a->anchors ? next + 1 : NULL, raised);
    if (groups_figures(raised) > 0)
        return false;
    groups_copy(raised, g, g->groups - 1);
    g->groups--;
    return true;
}
