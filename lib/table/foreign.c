/* foreign.c - rows below heads that another form has.
 *
 * Bodies edit last year's report, and the columns of an old form stay above this year's rows:
 *
 *     信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
 *     规章     | 1              | 2              | 9
 *
 * Nothing of this is the number of rules in force. */
#include "table/hidden.h"

enum { HEADS_BEFORE = 40 }; /* tokens before the first line in which its heads stand */

bool table_hit_is_head(const struct label_hit *h)
{
    const struct label *l = &label_set_builtin()->label[h->label];
    return l->kind == LABEL_HEAD && l->leaf && h->whole;
}

/* The heads of columns in tokens [from, to). */
static size_t count_own(const struct group_reader *r, uint32_t from, uint32_t to)
{
    const struct label_hits *hits = &r->text->hits;
    size_t n = 0;
    for (size_t i = label_hits_from(hits, from); i < hits->hits && hits->hit[i].first < to; i++)
        n += table_hit_is_head(&hits->hit[i]) &&
             label_set_builtin()->label[hits->hit[i].label].table == r->number;
    return n;
}

static size_t count_foreign(const struct group_reader *r, uint32_t from, uint32_t to)
{
    const struct label_hits *hits = &r->text->hits;
    size_t n = 0;
    for (size_t i = hits->hits; i < hits->hits + hits->others; i++) {
        const struct label_hit *h = &hits->hit[i];
        if (h->first < from || h->first >= to || !table_hit_is_head(h))
            continue;
        size_t own = label_hits_from(hits, h->first); /* the form's own words are none of these */
        n += own == hits->hits || hits->hit[own].first != h->first;
    }
    return n;
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
        if (count_own(r, from, first) > 0)
            foreign = false;
        else if (count_foreign(r, from, first) > 0)
            foreign = true; /* of the lines below, too, that have no heads of their own */
        from = line->values ? m->value[line->value + line->values - 1] + 1 : first + 1;
        if (foreign)
            line->state = MATCH_UNSURE;
    }
}
