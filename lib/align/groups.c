#include "align/groups.h"

#include <stdlib.h>

#include "align/group_reading.h"
#include "align/token_label.h"
#include "base/buf.h"

enum {
    AROUND_TOKENS = 120, /* how far from its labels a table can reach */
    LONGEST_LABEL = 200, /* bytes; a longer text is a sentence */
};

void groups_free(struct groups *g)
{
    free(g->group);
    free(g->token);
    *g = (struct groups){0};
}

static bool same_row(const struct lexed *lx, uint32_t a, uint32_t b)
{
    return lx->token[a].row == lx->token[b].row;
}

void groups_copy(struct groups *to, const struct groups *from, size_t i)
{
    struct group group = from->group[i];
    to->tokens = to->groups = 0;
    for (uint32_t k = 0; k < group.values; k++) {
        ARRAY_GROW(to->token, to->tokens, to->tokens_cap);
        to->token[to->tokens++] = from->token[group.value + k];
    }
    group.value = 0;
    group.after_words = false;
    group.first_line = group.last_line = NO_LINE;
    ARRAY_GROW(to->group, to->groups, to->groups_cap);
    to->group[to->groups++] = group;
    to->torn = to->ends_at_line = false;
    to->own = true;
}

/* Groups of blanks alone are the padding of heads, unless they are the row's own. */
static void drop_padding(struct groups *g)
{
    size_t n = 0;
    for (size_t i = 0; i < g->groups; i++)
        if (g->group[i].figures || (i == 0 && g->own))
            g->group[n++] = g->group[i];
    g->groups = n;
}

/* The end of a table's last line: its figures and what is left of its label. */
static uint32_t last_line_end(const struct group_reader *r, const struct anchor *here)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t i = here->first + 1;
    bool values = false;
    for (; i < lx->tokens && i < here->last + AROUND_TOKENS; i++) {
        const struct token *t = &lx->token[i];
        bool row_cell = t->style == LINE_CELLS && t->row == lx->token[here->last].row;
        if (t->kind == TOKEN_TEXT && !row_cell && i > here->last && !t->in_label &&
            !groups_may_go_on(r, here->line, t->raw, values))
            break;
        if (values && token_is_value(t) && t->style == LINE_CELLS && !token_alone(lx, i) &&
            !same_row(lx, i - 1, i))
            break;
        values |= t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING;
    }
    return i;
}

/* Where a table ends whose last lines have no labels: at a sentence, or at another table. */
static uint32_t table_end(const struct group_reader *r, const struct anchor *here)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t i = here->last + 1;
    uint32_t reach = chain_reach(r->table, (uint32_t)r->table->lines - here->line - 1);
    for (; i < lx->tokens && i < here->last + reach; i++) {
        const struct token *t = &lx->token[i];
        bool sentence = t->kind == TOKEN_TEXT && t->raw.n > LONGEST_LABEL;
        if (sentence || token_label_any(r, i).other_table)
            break;
    }
    return i;
}

/* Where the row of the label at token `label` starts, if the label `here` stands in another:
 * the label's number may stand before it, in a cell or in a column of its own. */
static uint32_t row_start(const struct lexed *lx, const struct anchor *here, uint32_t label)
{
    uint32_t i = label;
    while (i > here->last + 1 && same_row(lx, i - 1, label))
        i--;
    if (i == label || same_row(lx, i - 1, label))
        return label;
    const struct token *number = &lx->token[i];
    bool apart = i + 1 == label && token_is_value(number) &&
                 lx->token[label].raw.p > number->raw.p + number->raw.n + 1;
    return number->style == LINE_CELLS || (number->style == LINE_WORDS && apart) ? i : label;
}

uint32_t groups_after(const struct group_reader *r, const struct anchor *here,
                      const struct anchor *next, struct groups *g)
{
    struct group_reading s = group_reading_start(r, g);
    s.lines = (struct span){here->line, next ? next->line : NO_LINE};
    s.label_row = r->text->lx.token[here->last].row;
    s.label_first = here->first;
    s.label_end = here->last + 1;
    bool at_end = !next && here->line + 1 == r->table->lines;
    uint32_t to = next     ? row_start(&r->text->lx, here, next->first)
                  : at_end ? last_line_end(r, here)
                           : table_end(r, here);
    /* Figures may stand amid a wrapped label.  Heads that a page break repeats, or that
     * stand before another group of lines, do not end a table. */
    uint32_t end = group_reading_go(&s, here->first + 1, to);
    while (!at_end && end < to && !g->ends_at_line) {
        group_reading_pass_words(&s);
        end = group_reading_go(&s, end + 1, to);
    }
    drop_padding(g);
    return end;
}

/* How far before its first label, at token `first`, a table can reach. */
static uint32_t reach_before(uint32_t first)
{
    return first > AROUND_TOKENS ? first - AROUND_TOKENS : 0;
}

bool groups_are_headed(const struct group_reader *r, uint32_t from, uint32_t first)
{
    for (uint32_t i = first; i > from && i > reach_before(first); i--) {
        struct token_label label = token_label_any(r, i - 1);
        if (label.head || label.group)
            return true;
    }
    return false;
}

void groups_before(const struct group_reader *r, uint32_t first, struct groups *g)
{
    struct group_reading s = group_reading_start(r, g);
    uint32_t from = reach_before(first), start = first;
    for (uint32_t i = from; i < first; i++) {
        struct token_label label = token_label_any(r, i);
        if (label.head || label.group) {
            if (label.group) {
                s.first_line = label.first_line;
                s.last_line = label.last_line;
            }
            start = i + 1;
        }
    }
    if (start == first)
        start = heads_like_until(r, from, first);
    group_reading_go(&s, start, first);
    g->own = false;
    drop_padding(g);
}
