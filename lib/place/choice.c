/* choice.c - which column each figure of a line belongs to, by where it stands. */
#include "place/columns.h"

enum {
    UNALIGNED_MAX = 3,  /* columns that the edges of one column's figures may differ by */
    NEAR = 2,           /* columns that a figure may stand beside its column's span ... */
    CLEAR = 3,          /* ... when the next span is that much further away */
    EXACT_MIN = 6,      /* figures that do not stand below heads' edges by accident, ... */
    EXACT_PERCENT = 65, /* ... and of all of a line: others are wider than their heads */
};

void column_places_start(struct column_places *c, uint32_t slots, bool by_figures)
{
    c->slots = slots;
    c->by_figures = by_figures;
    for (uint32_t k = 0; k < slots; k++) {
        c->span[k] = SPAN_NONE;
        for (int e = 0; e < EDGES; e++)
            c->edge[e][k] = SPAN_NONE;
    }
}

/* Where the figures of a column start, end and have their middle (counted twice), from the
 * least to the most: figures that are aligned have one of these in common. */
static void see_edges(struct column_places *c, uint32_t slot, struct span s)
{
    const uint32_t edge[EDGES] = {s.from, s.until, s.from + s.until};
    for (int e = 0; e < EDGES; e++) {
        span_widen(&c->edge[e][slot], (struct span){edge[e], edge[e]});
    }
}

/* Whether a figure is aligned with those of the column. */
static bool is_aligned(const struct column_places *c, uint32_t slot, struct span s)
{
    const uint32_t edge[EDGES] = {s.from, s.until, s.from + s.until};
    for (int e = 0; e < EDGES; e++) {
        struct span seen = c->edge[e][slot];
        uint32_t least = edge[e] < seen.from ? edge[e] : seen.from;
        uint32_t most = edge[e] > seen.until ? edge[e] : seen.until;
        if (most - least <= UNALIGNED_MAX)
            return true;
    }
    return false;
}

void column_places_add(struct column_places *c, uint32_t slot, struct span s)
{
    span_widen(&c->span[slot], s);
    see_edges(c, slot, s);
}

bool column_places_straight(const struct column_places *c)
{
    for (uint32_t k = 0; k < c->slots; k++) {
        bool straight = c->span[k].from == SPAN_NONE.from;
        for (int e = 0; e < EDGES && !straight; e++)
            straight = c->edge[e][k].until - c->edge[e][k].from <= UNALIGNED_MAX;
        if (!straight)
            return false;
    }
    return true;
}

static uint32_t length(struct span s)
{
    return s.until - s.from;
}

static uint32_t distance(struct span a, struct span b)
{
    if (b.until <= a.from)
        return a.from - b.until + 1;
    return a.until <= b.from ? b.from - a.until + 1 : 0;
}

/* The slots that a token may belong to, from left to right; none if first > last. */
struct choice {
    uint32_t first, last;
};

struct placed_figure {
    uint32_t token;
    struct span span;
};

/* By figures: the one column that the token is clearly set in. */
static struct choice slots_by_figures(const struct column_places *c, struct span s)
{
    uint32_t best = 0, nearest = UINT32_MAX, second = UINT32_MAX;
    for (uint32_t k = 0; k < c->slots; k++) {
        uint32_t d = distance(c->span[k], s);
        if (d < nearest) {
            second = nearest;
            nearest = d;
            best = k;
        } else if (d < second) {
            second = d;
        }
    }
    bool clear = nearest == 0 ? second > 0 : nearest <= NEAR && second >= nearest + CLEAR;
    return clear && is_aligned(c, best, s) ? (struct choice){best, best} : (struct choice){1, 0};
}

/* Under heads: a blank at least parts texts of different columns, on whatever lines they
 * stand, so that what touches a head is its own, and what stands between two heads belongs to
 * one of them: to the one at its left if it is clearly nearer to that, for Chinese characters
 * are wider than they count; for the same reason what only touches the next head may be of either.
 * A token that is far from all of them belongs to none. */
static struct choice slots_by_heads(const struct column_places *places, struct span s)
{
    uint32_t last = places->slots - 1;
    const struct span *head = places->span;
    struct choice c = {0, last};
    while (c.first < last && head[c.first + 1].from <= s.until)
        c.first++;
    while (c.last > 0 && head[c.last - 1].until >= s.from)
        c.last--;
    if (c.first > c.last)
        return c;
    if (c.first == c.last && c.first > 0 && head[c.first].from == s.until &&
        distance(head[c.first - 1], s) <= NEAR)
        c.first--;
    uint32_t near = distance(head[c.first], s), far = distance(head[c.last], s);
    if (c.first < c.last && near <= NEAR && far >= near + CLEAR)
        c.last = c.first;
    bool ours = near > 0 || s.from >= head[c.first].from || length(s) >= length(head[c.first]);
    /* two figures, glued at the edge of a column, start left of its head */
    return c.first < c.last || (near <= NEAR && ours) ? c : (struct choice){1, 0};
}

/* The figures of the line from left to right; they may stand on several lines. */
static void sort_figures(const struct placing *p, const struct placing_line *line, enum measure by,
                         struct placed_figure figure[SLOTS_MAX])
{
    for (uint32_t i = 0; i < line->values; i++) {
        uint32_t token = line->value[i], at = i;
        struct span s = token_span(&p->text->lx.token[token], by);
        for (; at > 0 && figure[at - 1].span.from > s.from; at--)
            figure[at] = figure[at - 1];
        figure[at] = (struct placed_figure){token, s};
    }
}

/* How many blanks stand between texts that follow each other in one line, at least and at
 * most. */
struct blanks {
    uint32_t least, most;
};

static void add_blanks(struct blanks *b, struct span left, struct span right)
{
    uint32_t n = right.from > left.until ? right.from - left.until : 0;
    b->least = n < b->least ? n : b->least;
    b->most = n > b->most ? n : b->most;
}

/* Whether a text starts (or ends) where a head does. */
static bool is_below_edge(const struct column_places *c, struct span s, bool start)
{
    for (uint32_t k = 0; k < c->slots; k++)
        if (start ? c->span[k].from == s.from : c->span[k].until == s.until)
            return true;
    return false;
}

/* Whether a text and a head stand one within the other. */
static bool is_within_head(const struct column_places *c, struct span s)
{
    for (uint32_t k = 0; k < c->slots; k++) {
        struct span h = c->span[k];
        if ((h.from >= s.from && h.until <= s.until) || (h.from <= s.from && h.until >= s.until))
            return true;
    }
    return false;
}

bool columns_exact(const struct placing *p, const struct placing_line *line, enum measure by,
                   const struct column_places *c)
{
    struct blanks blanks = {UINT32_MAX, 0};
    uint32_t starts = 0, ends = 0, within = 0;
    for (uint32_t k = 0; k + 1 < c->slots; k++)
        add_blanks(&blanks, c->span[k], c->span[k + 1]);
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = &p->text->lx.token[line->value[i]];
        struct span s = token_span(t, by);
        starts += is_below_edge(c, s, true);
        ends += is_below_edge(c, s, false);
        within += is_within_head(c, s);
        if (i > 0 && line->value[i - 1] + 1 == line->value[i] && t[-1].row == t->row)
            add_blanks(&blanks, token_span(t - 1, by), s);
    }
    uint32_t exact = starts > ends ? starts : ends;
    bool centred = within >= EXACT_MIN && within == line->values;
    return blanks.most > blanks.least &&
           (centred || (exact >= EXACT_MIN && exact * 100 >= line->values * EXACT_PERCENT));
}

bool columns_choose(const struct placing *p, const struct placing_line *line, enum measure by,
                    const struct column_places *c, int32_t slot[SLOTS_MAX])
{
    struct placed_figure figure[SLOTS_MAX];
    struct choice choice[SLOTS_MAX];
    uint32_t n = line->values;
    if (n > line->slots)
        return false;
    sort_figures(p, line, by, figure);
    for (uint32_t i = 0; i < n; i++) {
        choice[i] =
            c->by_figures ? slots_by_figures(c, figure[i].span) : slots_by_heads(c, figure[i].span);
        if (i > 0 && choice[i].first <= choice[i - 1].first)
            choice[i].first = choice[i - 1].first + 1;
    }
    for (uint32_t i = n; i-- > 0;) {
        if (i + 1 < n && choice[i].last >= choice[i + 1].last)
            choice[i].last = choice[i + 1].last - 1; /* not below 0: that one is the only one */
        if (choice[i].first != choice[i].last)
            return false;
        slot[choice[i].first] = (int32_t)figure[i].token;
    }
    return true;
}
