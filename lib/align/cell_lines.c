#include "align/cell_lines.h"

#include "align/checks.h"

bool line_has_lone_figures(const struct lexed *lx, const struct table_match *m, size_t i)
{
    for (uint32_t k = 0; k < m->line[i].values; k++)
        if (!token_alone(lx, m->value[m->line[i].value + k]))
            return false;
    return true;
}

bool table_mixes_labels(const struct group_reader *r, const struct table_match *m)
{
    const struct scanned *text = r->text;
    enum { BEHIND = 40 }; /* tokens behind the last label, where one of the table may stand */
    size_t absent = 0;
    for (size_t i = 0; i < m->lines; i++)
        absent += m->line[i].state == MATCH_ABSENT;
    if (absent == 0)
        return false;
    for (size_t i = 0; i < m->lines; i++)
        if (!line_has_lone_figures(&text->lx, m, i))
            return false;
    struct table_extent all = table_extent(m);
    for (size_t i = 0; i < text->hits.hits; i++) {
        const struct label_hit *h = &text->hits.hit[i];
        const struct label *l = hit_label(h);
        if (h->first >= all.first && h->first < all.last + BEHIND && h->whole &&
            label_is(l, LABEL_LINE, r->form, r->number) &&
            m->line[l->first].state == MATCH_ABSENT && r->table->line[l->first].once &&
            text->lx.token[h->first].style == LINE_WORDS && token_alone(&text->lx, h->first))
            return true;
    }
    return false;
}

/* Whether the first figure stands further from its label, or less far, than the others
 * from each other, in text of a cell a line. */
static bool gaps_differ(const struct lexed *lx, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values < 2)
        return false;
    const struct token *first = &lx->token[line_value(m, line, 0)];
    if (first->style != LINE_WORDS || first->paged || !line_has_lone_figures(lx, m, i))
        return false;
    for (uint32_t k = 1; k < line->values; k++) {
        const struct token *t = &lx->token[line_value(m, line, k)];
        if (t->gap_empty != first->gap_empty && t->page == first->page && !t->paged)
            return true;
    }
    return false;
}

/* Whether token i stands right below the one before: no line between is a blank cell. */
static bool stands_close(const struct lexed *lx, uint32_t i)
{
    return i < lx->tokens && lx->token[i].gap_empty == 0 && lx->token[i].gap_spaces == 0;
}

bool line_ends_labels(const struct lexed *lx, const struct table_match *m, size_t i)
{
    enum { BARE = 2 };
    size_t bare = 0;
    while (bare < i && line_match_is_bare(&m->line[i - bare - 1]) &&
           stands_close(lx, m->line[i - bare - 1].last + 1))
        bare++;
    return bare >= BARE && m->line[i].state == MATCH_LABEL && gaps_differ(lx, m, i);
}
