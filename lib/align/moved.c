/* moved.c - rows that stand elsewhere than in the form:
 *
 *     第二十条第（八）项
 *     行政事业性收费 | 0
 *     第二十条第（一）项
 *     规章 | 1 | 2 | 3        before all others in the form
 *
 * The labels that are in its order have found their figures without them.  Whether such a row is
 * the table's, or of one that stands beside it, nobody knows; but it is there. */
#include "align/anchors.h"
#include "align/deal.h"

/* Gives a line the values that follow its label, which may go on behind them: as many as it has
 * slots at most. */
static void add_values(const struct group_reader *r, const struct label_hit *h,
                       struct table_match *m, struct line_match *line, size_t slots)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t i = h->first + 1;
    while (!token_is_value(&lx->token[i])) /* table_values_follow() has seen one */
        i++;
    for (; i < lx->tokens && token_is_value(&lx->token[i]) && line->values < slots; i++)
        line_add(m, line, i);
}

void table_find_moved(const struct group_reader *r, struct table_match *m)
{
    const struct label_hits *hits = &r->text->hits;
    for (size_t i = 0; m->strays && !m->whole && i < hits->hits; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = hit_label(h);
        if (!label_is(l, LABEL_LINE, r->form, r->number) || !h->whole ||
            m->line[l->first].state != MATCH_ABSENT || !r->table->line[l->first].once ||
            !table_values_follow(&r->text->lx, h))
            continue;
        struct line_match *line = &m->line[l->first];
        line_anchor(line, &(struct anchor){.first = h->first, .last = h->last});
        line->state = MATCH_UNSURE;
        add_values(r, h, m, line, r->table->line[l->first].slots);
    }
}
