/* page_number.c - numbers of pages that stand between a label and its figures. */
#include "align/groups.h"
#include "lex/figure.h"

/* Whether a group is one short number alone on its line, as those of pages are. */
static bool is_lone_number(const struct lexed *lx, const struct groups *g, size_t i)
{
    enum { DIGITS_MAX = 3 };
    const struct group *group = &g->group[i];
    const struct token *t = &lx->token[g->token[group->value]];
    return group->values == 1 && t->style == LINE_WORDS && t->kind == TOKEN_FIGURE &&
           token_alone(lx, g->token[group->value]) && text_is_digits(t->raw) &&
           t->raw.n <= DIGITS_MAX && t->raw.p[0] != '0';
}

/* Whether a group is a whole row of a line that has so many slots, on one line of text. */
static bool is_whole_row(const struct lexed *lx, const struct groups *g, size_t i, size_t slots)
{
    enum { SLOTS_MIN = 3 };
    const struct group *group = &g->group[i];
    const uint32_t *token = g->token + group->value;
    return slots >= SLOTS_MIN && group->values == slots && group->figures == slots &&
           lx->token[token[0]].style == LINE_WORDS &&
           lx->token[token[0]].row == lx->token[token[slots - 1]].row;
}

/* Without an empty line before the row, the number may be what a figure was torn of. */
void groups_drop_page_number(const struct lexed *lx, struct groups *g, size_t slots)
{
    if (g->groups != 2 || g->torn || g->group[1].after_words || g->group[1].first_line != NO_LINE ||
        !is_lone_number(lx, g, 0) || !is_whole_row(lx, g, 1, slots) ||
        lx->token[g->token[g->group[1].value]].gap_empty == 0)
        return;
    g->group[0] = g->group[1];
    g->groups = 1;
}
