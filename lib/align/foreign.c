#include "align/foreign.h"

enum { HEADS_BEFORE = 40 }; /* tokens before the first line in which its heads stand */

bool table_hit_is_head(const struct label_hit *h)
{
    const struct label *l = hit_label(h);
    return l->kind == LABEL_HEAD && l->leaf && h->whole;
}

/* Whether heads of the table's columns stand in tokens [from, to). */
static bool has_own(const struct group_reader *r, uint32_t from, uint32_t to)
{
    const struct label_hits *hits = &r->text->hits;
    for (size_t i = label_hits_from(hits, from); i < hits->hits && hits->hit[i].first < to; i++)
        if (table_hit_is_head(&hits->hit[i]) && hit_label(&hits->hit[i])->table == r->number)
            return true;
    return false;
}

/* Whether hit i, of another form, is a head that the form does not have. */
static bool is_foreign(const struct label_hits *hits, size_t i)
{
    const struct label_hit *h = &hits->hit[i];
    if (!table_hit_is_head(h))
        return false;
    size_t own = label_hits_from(hits, h->first); /* the same words may be this form's, too */
    return own == hits->hits || hits->hit[own].first != h->first;
}

/* Whether foreign heads stand in tokens [from, to). */
static bool has_foreign(const struct label_hits *hits, uint32_t from, uint32_t to)
{
    for (size_t i = hits->hits; i < hits->hits + hits->others; i++)
        if (hits->hit[i].first >= from && hits->hit[i].first < to && is_foreign(hits, i))
            return true;
    return false;
}

bool text_has_foreign_heads(const struct label_hits *hits)
{
    return has_foreign(hits, 0, UINT32_MAX);
}

void table_doubt_foreign(struct table_match *m, const struct group_reader *r)
{
    uint32_t from = UINT32_MAX;
    bool foreign = false;
    for (size_t i = 0; i < m->lines; i++) {
        struct line_match *line = &m->line[i];
        if (line->state == MATCH_ABSENT)
            continue;
        uint32_t first = line->first;
        if (from == UINT32_MAX)
            from = first > HEADS_BEFORE ? first - HEADS_BEFORE : 0;
        if (has_own(r, from, first))
            foreign = false;
        else if (has_foreign(&r->text->hits, from, first))
            foreign = true; /* of the lines below, too, that have no heads of their own */
        from = line->values ? line_last_value(m, line) + 1 : first + 1;
        if (foreign)
            line->state = MATCH_UNSURE;
    }
}
