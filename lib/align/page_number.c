/* page_number.c - numbers of pages that stand between a label and its figures, and figures that may
 * have been taken for such. */
#include "align/checks.h"
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

/* Whether line i has as many figures as slots, none of them alone on its line of text. */
static bool is_full_row(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    for (uint32_t k = 0; k < line->values; k++) {
        uint32_t value = line_value(m, line, k);
        if (r->text->lx.token[value].kind != TOKEN_FIGURE || token_alone(&r->text->lx, value))
            return false;
    }
    return line->values == r->table->line[i].slots;
}

bool line_may_lack_number(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || (lx->page == 0 && lx->pages.heads == 0) ||
        is_full_row(r, m, i))
        return false;
    for (uint32_t k = line->first; k < line->end; k++)
        if (lx->token[k].number_behind)
            return true;
    return false;
}
