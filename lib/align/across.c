/* across.c - the figures of a table that is printed across.
 *
 *     本年度收到 | 予以公开 | 不予公开     it has no labels of its own lines, only heads
 *     12         | 5        | 7 */
#include <stdlib.h>

#include "align/deal.h"
#include "align/repeated.h"
#include "lex/figure.h"

/* Whether a group is the numbers of the columns: 1 2 3 ... up to as many as there are, or from 2
 * on, where the first was taken for that of a row. */
static bool numbers_columns(const struct lexed *lx, const struct groups *g, size_t i, size_t slots)
{
    const struct group *group = &g->group[i];
    size_t number = slots - group->figures;
    if (group->figures != slots && group->figures + 1 != slots)
        return false;
    for (uint32_t k = 0; k < group->values; k++) {
        char value[FIGURE_VALUE_MAX];
        const struct token *t = &lx->token[g->token[group->value + k]];
        if (t->kind == TOKEN_BLANK)
            continue;
        if (t->kind != TOKEN_FIGURE || !figure_plain(t->raw, value) ||
            strtoul(value, NULL, 10) != ++number)
            return false;
    }
    return true;
}

/* The first group of figures: blanks before it are the padding of the heads. */
static size_t first_row(const struct groups *g)
{
    size_t row = 0;
    while (row + 1 < g->groups && g->group[row].figures == 0)
        row++;
    return row;
}

/* Reads the groups behind the heads.  Numbers of the columns, with another row below, are heads,
 * too: *heads then ends with them.  Returns the group with which the row of figures starts. */
static size_t read_row(const struct group_reader *r, struct anchor *heads, struct groups *g,
                       uint32_t *end)
{
    *end = groups_after(r, heads, NULL, g);
    size_t row = first_row(g);
    if (row == g->groups || !numbers_columns(&r->text->lx, g, row, r->table->line[0].slots))
        return row;
    heads->first = heads->last = g->token[g->group[row].value + g->group[row].values - 1];
    *end = groups_after(r, heads, NULL, g);
    return first_row(g);
}

/* Whether no row of cells stands below heads that stand in cells: that of the figures, which would
 * show were it blank, is not there. */
static bool lacks_row(const struct lexed *lx, const struct anchor *heads)
{
    uint32_t below = token_row_of(lx, heads->last).to;
    return lx->token[heads->last].style == LINE_CELLS &&
           (below == lx->tokens || lx->token[below].style != LINE_CELLS);
}

/* Whether a row of nothing but figures stands behind the heads, beyond words that may be the rest
 * of these: written upright, a character a line, they are not known as such. */
static bool has_figures_behind(const struct lexed *lx, const struct anchor *heads)
{
    enum { BEHIND_MAX = 64 }; /* tokens */
    for (uint32_t k = heads->last + 1; k < lx->tokens && k <= heads->last + BEHIND_MAX;) {
        struct token_row row = token_row_of(lx, k);
        bool figure = false, words = false;
        for (; k < row.to; k++) {
            figure |= lx->token[k].kind == TOKEN_FIGURE;
            words |= !token_is_value(&lx->token[k]);
        }
        if (figure && !words)
            return true;
    }
    return false;
}

/* Whether figures of group `row`, in drawn cells, go on in those of the next one: no rule is drawn
 * between them. */
static bool goes_on_below(const struct lexed *lx, const struct groups *g, size_t row)
{
    if (row + 1 >= g->groups || g->group[row + 1].figures == 0)
        return false;
    const struct token *a = &lx->token[g->token[g->group[row].value]];
    const struct token *b = &lx->token[g->token[g->group[row + 1].value]];
    return a->style == LINE_BOX && b->style == LINE_BOX && b->rules == a->rules;
}

/* The figure behind a head and blank cells, in its row or alone in another; the number of tokens if
 * there is none. */
static uint32_t figure_behind(const struct lexed *lx, uint32_t head)
{
    uint32_t last = head;
    while (last + 1 < lx->tokens && lx->token[last + 1].kind == TOKEN_BLANK)
        last++;
    uint32_t figure = table_figure_behind(lx, last);
    bool is = figure < lx->tokens &&
              (lx->token[figure].row == lx->token[head].row || token_alone(lx, figure));
    return is ? figure : (uint32_t)lx->tokens;
}

/* Gives the line the figures of heads that stand apart, one behind each: they are listed, not
 * printed across, and nobody knows of which groups they are.
 *
 *     结果维持 3
 *     结果纠正 0 */
static void deal_list(const struct group_reader *r, struct table_match *m, struct line_match *line)
{
    enum { LISTED_MIN = 4 }; /* a sentence may name some */
    const struct lexed *lx = &r->text->lx;
    struct anchor head;
    size_t at = 0;
    while (line->values < r->table->line[0].slots && heads_next(r, &at, &head) > 0) {
        uint32_t figure = figure_behind(lx, head.last);
        if (figure == lx->tokens)
            continue;
        if (line->values == 0)
            line_anchor(line, &head);
        line_add(m, line, figure);
    }
    m->labels = line->values >= LISTED_MIN;
    if (m->labels)
        line->state = MATCH_UNSURE;
    else
        *line = (struct line_match){.state = MATCH_ABSENT};
}

void deal_across(const struct group_reader *r, struct table_match *m)
{
    size_t slots = r->table->line[0].slots;
    struct line_match *line = &m->line[0];
    struct groups g = {0};
    struct anchor heads;
    if (heads_find(r, &heads)) {
        line_anchor(line, &heads);
        size_t row = read_row(r, &heads, &g, &line->end), until = row;
        if (row == 0)
            groups_drop_page_number(&r->text->lx, &g, slots);
        if (row < g.groups) /* a long row wraps */
            until = g.group[row].figures < slots ? g.groups : row + 1;
        line_give(m, line, &g, row, until);
        m->labels = 1;
        if ((groups_figures(&g) == 0 &&
             (lacks_row(&r->text->lx, &heads) || has_figures_behind(&r->text->lx, &heads))) ||
            goes_on_below(&r->text->lx, &g, row))
            line->state = MATCH_UNSURE;
    } else {
        deal_list(r, m, line);
    }
    groups_free(&g);
}
