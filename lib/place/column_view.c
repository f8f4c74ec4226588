/* column_view.c - the four ways to know where columns stand. */
#include "place/column_view.h"

#include <stdlib.h>

enum { STACKED_MAX = 512 }; /* figures of one page that are looked at */

/* Whether the slots' spans are all known and follow one another. */
static bool in_order(const struct column_view *v)
{
    for (uint32_t k = 0; k < v->line->slots; k++)
        if (v->at->span[k].from == SPAN_NONE.from ||
            (k > 0 && v->at->span[k].from < v->at->span[k - 1].until))
            return false;
    return true;
}

/* Whether another line of the table has the same columns. */
static bool same_columns(const struct column_view *v, const struct placing_line *other)
{
    const struct form_line *line = v->p->table->line;
    return line[other->line].columns == line[v->line->line].columns;
}

/* Whether it has them, and maybe more behind them. */
static bool starts_alike(const struct column_view *v, const struct placing_line *other)
{
    const struct form_line *line = v->p->table->line;
    return same_columns(v, other) || line[other->line].columns == line[v->line->line].wider;
}

static bool spans_of_lines(struct column_view *v)
{
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct placing_line *other = &v->p->line[i];
        if (!other->full || other->moved || other->slots < 2 || other->slot[0] < 0 ||
            !starts_alike(v, other) ||
            !column_view_has(v, placing_token(v->p, (uint32_t)other->slot[0])))
            continue;
        for (uint32_t k = 0; k < v->line->slots; k++)
            if (other->slot[k] >= 0)
                column_places_add(v->at, k,
                                  token_span(placing_token(v->p, (uint32_t)other->slot[k]), v->by));
    }
    return in_order(v);
}

/* Whether hit h is the head of one column of the table at hand. */
static const struct label *head_of(const struct column_view *v, const struct label_hit *h)
{
    const struct label *l = hit_label(h);
    bool ours = label_is(l, LABEL_HEAD, v->p->form, v->p->number) && l->leaf;
    return ours ? l : NULL;
}

/* Where a head stands: all its tokens, or, if groups' names are among them, the last, what one
 * blank parts from it, and what it goes on from in rows below the first name. */
static struct span span_of_head(const struct column_view *v, const struct label_hit *h,
                                const struct label *l)
{
    uint32_t first = l->whole_path ? h->last : h->first;
    while (first > h->first &&
           placing_token(v->p, first - 1)->row == placing_token(v->p, first)->row &&
           placing_token(v->p, first - 1)->raw.p + placing_token(v->p, first - 1)->raw.n + 1 ==
               placing_token(v->p, first)->raw.p)
        first--;
    struct span s = token_span(placing_token(v->p, first), v->by);
    span_widen(&s, token_span(placing_token(v->p, h->last), v->by));
    for (uint32_t i = first; l->whole_path && i-- > h->first;) {
        struct span above = token_span(placing_token(v->p, i), v->by);
        if (placing_token(v->p, i)->row > placing_token(v->p, h->first)->row &&
            span_overlap(above, s))
            span_widen(&s, above);
    }
    return s;
}

/* The heads of a table printed across, one a slot, from left to right. */
static bool spans_across(struct column_view *v)
{
    const struct label_hits *hits = &v->p->text->hits;
    uint32_t n = 0, last = UINT32_MAX;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label_hit *h = &hits->hit[i];
        if (h->first == last || h->first < v->line->match->first ||
            h->first > v->line->match->last || !head_of(v, h))
            continue;
        if (n == v->line->slots)
            return false;
        last = h->first;
        struct span s = span_of_head(v, h, head_of(v, h));
        uint32_t at = n++;
        for (; at > 0 && v->at->span[at - 1].from > s.from; at--)
            v->at->span[at] = v->at->span[at - 1];
        v->at->span[at] = s;
    }
    return in_order(v);
}

/* The heads that stand last before the line. */
static bool spans_of_heads(struct column_view *v)
{
    const struct label_hits *hits = &v->p->text->hits;
    uint32_t heads = 0;
    if (v->p->table->across)
        return spans_across(v);
    for (size_t i = 0; i < hits->hits && hits->hit[i].first < v->line->value[0]; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = head_of(v, h);
        if (!l || l->line > v->line->line || l->line < heads ||
            !column_view_has(v, placing_token(v->p, h->first)))
            continue;
        heads = l->line;
        v->at->span[l->first] = span_of_head(v, h, l);
    }
    for (uint32_t k = 1; k < v->line->slots; k++)
        if (v->at->span[k].from <= v->at->span[k - 1].until + 1)
            return false; /* pressed together, so that they may not stand over their columns */
    return in_order(v);
}

static int by_start(const void *p, const void *q)
{
    const struct span *a = p, *b = q;
    return (a->from > b->from) - (a->from < b->from);
}

/* The figures of the page in stacks that stand apart: as many as slots, each of two
 * figures or more. */
static bool spans_of_stacks(struct column_view *v)
{
    struct span all[STACKED_MAX];
    uint32_t n = 0, stacks = 0, high = 0;
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct placing_line *line = &v->p->line[i];
        for (uint32_t k = 0; k < line->values && !line->moved && same_columns(v, line); k++) {
            const struct token *t = placing_token(v->p, line->value[k]);
            if (column_view_has(v, t) && t->style != LINE_CELLS && n < STACKED_MAX)
                all[n++] = token_span(t, v->by);
        }
    }
    qsort(all, n, sizeof *all, by_start);
    for (uint32_t i = 0; i < n; i++, high++) {
        if (stacks && all[i].from < v->at->span[stacks - 1].until) {
            column_places_add(v->at, stacks - 1, all[i]);
            continue;
        }
        if (stacks == v->line->slots || (stacks && high < 2))
            return false;
        column_places_add(v->at, stacks++, all[i]);
        high = 0;
    }
    return stacks == v->line->slots && high >= 2;
}

/* The words above a table printed across, in stacks. */
static bool spans_of_words(struct column_view *v)
{
    return heads_stacked(v->p, v->line, v->by, v->any_page, v->at->span) && in_order(v);
}

/* Whether labels, nine of ten at least, stand left of the first column. */
static bool labels_left(const struct column_view *v)
{
    uint32_t labels = 0, left = 0;
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct line_match *m = v->p->line[i].match;
        const struct token *t = placing_token(v->p, m->first);
        if (m->state != MATCH_LABEL || !column_view_has(v, t))
            continue;
        labels++;
        left += token_span(t, v->by).until <= v->at->span[0].from;
    }
    return left * 10 >= labels * 9;
}

bool column_view_find(struct column_view *v)
{
    static bool (*const spans_of[])(struct column_view *) = {[BY_LINES] = spans_of_lines,
                                                             [BY_HEADS] = spans_of_heads,
                                                             [BY_STACKS] = spans_of_stacks,
                                                             [BY_WORDS] = spans_of_words};
    column_places_start(v->at, v->line->slots, v->by_figures);
    return spans_of[v->way](v) && (v->p->table->across || labels_left(v));
}
