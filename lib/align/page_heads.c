#include "align/page_heads.h"

/* Whether a hit is the head of one column of the table's first lines, and no line's label. */
static bool is_head(const struct group_reader *r, const struct table_match *m,
                    const struct label_hit *hit)
{
    const struct label *l = hit_label(hit);
    return label_is(l, LABEL_HEAD, r->form, r->number) && l->leaf && l->line == 0 && hit->whole &&
           r->text->lx.token[hit->first].style == LINE_WORDS && !table_has_label_at(m, hit->first);
}

/* Whether the label of a line starts at one of tokens [from, to). */
static bool has_line(const struct table_match *m, uint32_t from, uint32_t to)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL && m->line[i].first >= from && m->line[i].first < to)
            return true;
    return false;
}

void table_part_pages(struct scanned *text, const struct group_reader *r,
                      const struct table_match *m)
{
    enum { HEADS_MIN = 2 };
    struct lexed *lx = &text->lx;
    struct table_extent extent = table_extent(m);
    uint32_t start = 0, heads = 0;
    if (r->table->across || lx->page > 0)
        return;
    for (size_t i = label_hits_from(&text->hits, extent.first); i < text->hits.hits; i++) {
        const struct label_hit *hit = &text->hits.hit[i];
        if (hit->first >= extent.last)
            break;
        if (!is_head(r, m, hit))
            continue;
        if (heads == 0 || has_line(m, start, hit->first)) {
            start = token_row_of(lx, hit->first).from;
            heads = 0;
        }
        if (++heads == HEADS_MIN)
            for (uint32_t k = start; k < lx->tokens; k++)
                lx->token[k].page++;
    }
}
