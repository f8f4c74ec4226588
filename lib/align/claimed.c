#include "align/claimed.h"

/* Whether a hit is the label of another table, and the tokens of a line's label are a part of it.
 */
static bool claims(const struct label_hit *h, const struct line_match *line,
                   const struct group_reader *r)
{
    const struct label *l = hit_label(h);
    return h->whole && l->layout == r->form && l->table != r->number && h->last >= line->last &&
           h->last - h->first > line->last - line->first;
}

static bool is_claimed(const struct line_match *line, const struct group_reader *r)
{
    enum { TOKENS_MAX = 4 }; /* of such a label that stand before */
    const struct label_hits *hits = &r->text->hits;
    uint32_t from = line->first < TOKENS_MAX ? 0 : line->first - TOKENS_MAX;
    for (size_t i = label_hits_from(hits, from);
         i < hits->hits && hits->hit[i].first <= line->first; i++)
        if (claims(&hits->hit[i], line, r))
            return true;
    return false;
}

void table_doubt_claimed(struct table_match *m, const struct group_reader *r)
{
    for (size_t i = 0; i < m->lines; i++)
        if (line_match_is_bare(&m->line[i]) && is_claimed(&m->line[i], r))
            m->line[i].state = MATCH_UNSURE;
}
