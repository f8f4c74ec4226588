/* place_columns.c - figures set under one another: the display column tells.
 *
 *   0  columns known from the complete lines of the same page
 *   1  columns known from the heads above on the same page
 *   2  columns known from the complete lines of any page
 *   3  columns known from the heads above on any page
 *
 * Text whose words are divided by single blanks only looks aligned by accident;
 * both variants refuse it. */
#include "table/place.h"

enum {
    SPAN_NONE = UINT32_MAX,
    NEAR = 2,  /* columns that a figure may stand beside its column's span ... */
    CLEAR = 3, /* ... when the next span is that much further away */
    WIDE_PART = 5, /* one gap in so many must be wide */
};

struct span {
    uint32_t x, end; /* x == SPAN_NONE: unknown */
};

static uint32_t distance(struct span s, const struct token *t)
{
    if (t->end <= s.x)
        return s.x - t->end + 1;
    return s.end <= t->x ? t->x - s.end + 1 : 0;
}

static void widen(struct span *s, const struct token *t)
{
    if (s->x == SPAN_NONE) {
        *s = (struct span){t->x, t->end};
        return;
    }
    s->x = t->x < s->x ? t->x : s->x;
    s->end = t->end > s->end ? t->end : s->end;
}

/* Whether the figures of the page stand apart as in a table, not as words in a
 * sentence: some gaps are wider than one blank. */
static bool stands_apart(const struct placing *p, uint32_t page)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t gaps = 0, wide = 0;
    for (size_t i = 0; i < p->lines; i++)
        for (uint32_t k = 0; k < p->line[i].values; k++) {
            const struct token *t = &lx->token[p->line[i].value[k]];
            if (t->page != page || t == lx->token || t[-1].row != t->row)
                continue;
            if (t->style == LINE_BOX)
                return true;
            gaps++;
            wide += t->x >= t[-1].end + 2;
        }
    return wide * WIDE_PART >= gaps;
}

static bool on_one_row(const struct lexed *lx, const uint32_t *token, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        if (lx->token[token[i]].row != lx->token[token[0]].row)
            return false;
    return true;
}

/* Labels stand left of the first column. */
static bool left_of(const struct placing *p, uint32_t x, uint32_t page)
{
    uint32_t labels = 0, left = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct line_match *m = p->line[i].match;
        const struct token *t = &p->text->lx.token[m->first];
        if (m->state != MATCH_LABEL || t->page != page)
            continue;
        labels++;
        left += t->end < x;
    }
    return left * 10 >= labels * 9;
}

static bool spans_of_lines(const struct placing *p, const struct placing_line *line, bool any_page,
                           struct span span[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    uint32_t page = lx->token[line->value[0]].page, used = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *other = &p->line[i];
        if (!other->full || other->slots != line->slots || other->slots < 2 ||
            (!any_page && lx->token[other->slot[0]].page != page))
            continue;
        for (uint32_t k = 0; k < other->slots; k++)
            widen(&span[k], &lx->token[other->slot[k]]);
        used++;
    }
    for (uint32_t k = 1; used && k < line->slots; k++)
        if (span[k].x < span[k - 1].end + 1)
            return false;
    return used > 0;
}

/* The heads of a table printed across, one a slot, from left to right. */
static bool spans_across(const struct placing *p, const struct placing_line *line,
                         struct span span[SLOTS_MAX])
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &p->text->hits;
    uint32_t n = 0, last = UINT32_MAX;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = &set->label[h->label];
        if (l->kind != LABEL_HEAD || !l->leaf || l->layout != p->form || l->table != p->number ||
            h->first == last || h->first < line->match->first || h->first > line->match->last)
            continue;
        if (n == line->slots)
            return false;
        last = h->first;
        struct span s = {SPAN_NONE, 0};
        widen(&s, &p->text->lx.token[h->first]);
        widen(&s, &p->text->lx.token[h->last]);
        uint32_t at = n++;
        for (; at > 0 && span[at - 1].x > s.x; at--)
            span[at] = span[at - 1];
        span[at] = s;
    }
    return n == line->slots;
}

static bool spans_of_heads(const struct placing *p, const struct placing_line *line, bool any_page,
                           struct span span[SLOTS_MAX])
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &p->text->hits;
    uint32_t page = p->text->lx.token[line->value[0]].page, heads = 0;
    if (p->table->across)
        return spans_across(p, line, span);
    for (size_t i = 0; i < hits->hits && hits->hit[i].first < line->value[0]; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = &set->label[h->label];
        const struct token *t = &p->text->lx.token[h->first];
        if (l->kind != LABEL_HEAD || !l->leaf || l->layout != p->form || l->table != p->number ||
            l->line > line->line || l->line < heads || (!any_page && t->page != page))
            continue;
        heads = l->line;
        span[l->first] = (struct span){SPAN_NONE, 0};
        widen(&span[l->first], t);
        widen(&span[l->first], &p->text->lx.token[h->last]);
    }
    for (uint32_t k = 0; k < line->slots; k++)
        if (span[k].x == SPAN_NONE || (k > 0 && span[k].x < span[k - 1].end + 1))
            return false;
    return true;
}

/* The slot whose span the token clearly belongs to, `slots` if none. */
static uint32_t slot_at(const struct span *span, uint32_t slots, const struct token *t)
{
    uint32_t best = slots, nearest = UINT32_MAX, second = UINT32_MAX;
    for (uint32_t k = 0; k < slots; k++) {
        uint32_t d = distance(span[k], t);
        if (d < nearest) {
            second = nearest;
            nearest = d;
            best = k;
        } else if (d < second) {
            second = d;
        }
    }
    bool clear = nearest == 0 ? second > 0 : nearest <= NEAR && second >= nearest + CLEAR;
    return clear ? best : slots;
}

bool reading_columns(const struct placing *p, const struct placing_line *line, int how,
                     int32_t slot[SLOTS_MAX])
{
    const struct lexed *lx = &p->text->lx;
    struct span span[SLOTS_MAX];
    for (uint32_t k = 0; k < SLOTS_MAX; k++)
        span[k] = (struct span){SPAN_NONE, 0};
    for (uint32_t i = 0; i < line->values; i++)
        if (lx->token[line->value[i]].style == LINE_CELLS)
            return false;
    if (!on_one_row(lx, line->value, line->values) ||
        !stands_apart(p, lx->token[line->value[0]].page))
        return false;
    bool any_page = how >= 2;
    if (!(how % 2 == 0 ? spans_of_lines(p, line, any_page, span)
                       : spans_of_heads(p, line, any_page, span)))
        return false;
    if (!p->table->across && !left_of(p, span[0].x, lx->token[line->value[0]].page))
        return false;
    for (uint32_t k = 0; k < line->slots; k++)
        slot[k] = SLOT_BLANK;
    for (uint32_t i = 0; i < line->values; i++) {
        uint32_t k = slot_at(span, line->slots, &lx->token[line->value[i]]);
        if (k == line->slots || slot[k] != SLOT_BLANK)
            return false;
        slot[k] = (int32_t)line->value[i];
    }
    return true;
}
