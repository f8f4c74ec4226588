/* columns.c - figures set under one another: the column tells.
 *
 *   0  columns known from the complete lines of the same page
 *   1  columns known from the heads above on the same page
 *   2  columns known from all figures of the page, which form as many stacks
 *   3  columns known from the words above on the same page, in stacks
 *   4+ the same with a Chinese character counted as one column
 *   8+ like 0 to 7 with all pages taken together
 *
 * The last are for extractors that count a Chinese character as two columns, for the one that
 * counts it as one and knows pages, pdftotext, gives each page columns of its own; but not where it
 * is told the width of a character (-fixed).
 *
 * Text whose words are divided by single blanks only looks aligned by accident;
 * all variants refuse it, unless figures are below the very edges of heads. */
#include <stdlib.h>

#include "base/buf.h"
#include "place/readings.h"

/* What columns are known from: see above. */
enum { BY_LINES, BY_HEADS, BY_STACKS, BY_WORDS };

enum {
    WAYS = PAGE_VARIANTS / MEASURES,
    STACKED_MAX = 512,   /* figures of one page that are looked at */
    WIDE_PART = 5,       /* one gap in so many must be wide ... */
    UNEVEN = 4,          /* ... and the widest so much wider than the narrowest, ... */
    MANY = 10,           /* ... or, if so many figures keep to their columns, ... */
    SLIGHTLY_UNEVEN = 2, /* ... so much */
};

/* The gaps before the figures of a page that something stands beside. */
struct gaps {
    bool known;
    bool drawn; /* bars divide them */
    uint32_t page;
    uint32_t gaps, wide;  /* how many, and of more than one blank */
    uint32_t least, most; /* columns */
};

/* The columns of a page as one variant sees them. */
struct columns {
    struct gaps gaps;
    bool known, good; /* found out before, and to any use */
    uint32_t page;
    size_t class; /* of lines with the same columns (form_line.columns) */
    struct column_places at;
};

/* What one variant looks at. */
struct view {
    const struct placing *p;
    const struct placing_line *line;
    enum measure by;
    bool any_page;
    uint32_t page;
    bool by_figures; /* the columns are known from figures, which are aligned alike */
    struct columns *c;
};

static const struct token *token_at(const struct view *v, uint32_t i)
{
    return &v->p->text->lx.token[i];
}

static bool on_page(const struct view *v, const struct token *t)
{
    return v->any_page || t->page == v->page;
}

/* Looks at the gaps before the figures of a page. */
static struct gaps find_gaps(const struct view *v)
{
    struct gaps g = {.known = true, .page = v->page, .least = UINT32_MAX};
    for (size_t i = 0; i < v->p->lines; i++)
        for (uint32_t k = 0; k < v->p->line[i].values && !g.drawn; k++) {
            uint32_t token = v->p->line[i].value[k];
            const struct token *t = token_at(v, token);
            if (!on_page(v, t) || token == 0 || t[-1].row != t->row)
                continue;
            g.drawn = t->style == LINE_BOX;
            uint32_t gap = token_span(t, v->by).from - token_span(t - 1, v->by).until;
            g.gaps++;
            g.wide += gap >= 2;
            g.least = gap < g.least ? gap : g.least;
            g.most = gap > g.most ? gap : g.most;
        }
    return g;
}

/* Whether the figures of the page are set in columns: gaps are wider than one
 * blank, and not all alike, as they are where blanks only divide cells. */
static bool stands_apart(const struct view *v, struct gaps *g)
{
    if (!g->known || g->page != v->page)
        *g = find_gaps(v);
    bool uneven = g->most >= g->least + UNEVEN ||
                  (v->line->figures >= MANY && g->most >= g->least + SLIGHTLY_UNEVEN);
    return g->drawn || (g->gaps && g->wide * WIDE_PART >= g->gaps && uneven);
}

/* Whether the figures stand beside each other, or (in cells of several lines) on lines
 * that follow each other. */
static bool on_near_rows(const struct view *v)
{
    const uint32_t *value = v->line->value;
    for (uint32_t i = 0; i < v->line->values; i++) {
        const struct token *t = token_at(v, value[i]), *last = token_at(v, value[i ? i - 1 : 0]);
        if (t->style == LINE_CELLS || t->page != last->page || t->row > last->row + 1 ||
            (t->row > last->row && token_alone(&v->p->text->lx, value[i])))
            return false;
        for (const struct token *a = last; t->row > last->row && a->row == last->row; a--) {
            if (token_below(t, a))
                return false; /* a row that was broken at the edge of the page */
            if (a == v->p->text->lx.token)
                break;
        }
    }
    return true;
}

/* Whether the figures stand below the label, not beside it or amid its lines: a row that
 * was broken. */
static bool stands_below(const struct view *v)
{
    const struct placing_line *line = v->line;
    const struct lexed *lx = &v->p->text->lx;
    const struct token *first = token_at(v, line->value[0]);
    if (v->p->table->across || line->match->state != MATCH_LABEL ||
        first->row <= token_at(v, line->match->last)->row ||
        (first->follows && first[-1].kind == TOKEN_TEXT)) /* what is left of its label */
        return false;
    uint32_t behind = line->value[line->values - 1] + 1;
    bool ends = behind >= lx->tokens || lx->token[behind].kind != TOKEN_TEXT ||
                lx->token[behind].line > lx->token[behind - 1].line + 1;
    bool next = line->line + 1 < v->p->lines && line->match[1].state == MATCH_LABEL &&
                line->match[1].first == behind;
    return ends || next; /* else words of the label may go on below, which were not known */
}

/* Labels stand left of the first column. */
static bool labels_left(const struct view *v)
{
    uint32_t labels = 0, left = 0;
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct line_match *m = v->p->line[i].match;
        const struct token *t = token_at(v, m->first);
        if (m->state != MATCH_LABEL || !on_page(v, t))
            continue;
        labels++;
        left += token_span(t, v->by).until <= v->c->at.span[0].from;
    }
    return left * 10 >= labels * 9;
}

/* Whether the slots' spans are all known and follow one another. */
static bool in_order(const struct view *v)
{
    for (uint32_t k = 0; k < v->line->slots; k++)
        if (v->c->at.span[k].from == SPAN_NONE.from ||
            (k > 0 && v->c->at.span[k].from < v->c->at.span[k - 1].until))
            return false;
    return true;
}

/* Whether another line of the table has the same columns. */
static bool same_columns(const struct view *v, const struct placing_line *other)
{
    const struct form_line *line = v->p->table->line;
    return line[other->line].columns == line[v->line->line].columns;
}

/* Whether it has them, and maybe more behind them. */
static bool starts_alike(const struct view *v, const struct placing_line *other)
{
    const struct form_line *line = v->p->table->line;
    return same_columns(v, other) || line[other->line].columns == line[v->line->line].wider;
}

static bool spans_of_lines(struct view *v)
{
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct placing_line *other = &v->p->line[i];
        if (!other->full || other->moved || other->slots < 2 || other->slot[0] < 0 ||
            !starts_alike(v, other) || !on_page(v, token_at(v, (uint32_t)other->slot[0])))
            continue;
        for (uint32_t k = 0; k < v->line->slots; k++)
            if (other->slot[k] >= 0)
                column_places_add(&v->c->at, k,
                                  token_span(token_at(v, (uint32_t)other->slot[k]), v->by));
    }
    return in_order(v);
}

/* Whether hit h is the head of one column of the table at hand. */
static const struct label *head_of(const struct view *v, const struct label_hit *h)
{
    const struct label *l = &label_set_builtin()->label[h->label];
    bool ours =
        l->kind == LABEL_HEAD && l->leaf && l->layout == v->p->form && l->table == v->p->number;
    return ours ? l : NULL;
}

/* Where a head stands: all its tokens, or, if groups' names are among them, the last and what
 * one blank parts from it. */
static struct span span_of_head(const struct view *v, const struct label_hit *h,
                                const struct label *l)
{
    uint32_t first = l->whole_path ? h->last : h->first;
    while (first > h->first && token_at(v, first - 1)->row == token_at(v, first)->row &&
           token_at(v, first - 1)->raw.p + token_at(v, first - 1)->raw.n + 1 ==
               token_at(v, first)->raw.p)
        first--;
    struct span s = token_span(token_at(v, first), v->by);
    span_widen(&s, token_span(token_at(v, h->last), v->by));
    return s;
}

/* The heads of a table printed across, one a slot, from left to right. */
static bool spans_across(struct view *v)
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
        for (; at > 0 && v->c->at.span[at - 1].from > s.from; at--)
            v->c->at.span[at] = v->c->at.span[at - 1];
        v->c->at.span[at] = s;
    }
    return in_order(v);
}

/* The heads that stand last before the line. */
static bool spans_of_heads(struct view *v)
{
    const struct label_hits *hits = &v->p->text->hits;
    uint32_t heads = 0;
    if (v->p->table->across)
        return spans_across(v);
    for (size_t i = 0; i < hits->hits && hits->hit[i].first < v->line->value[0]; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = head_of(v, h);
        if (!l || l->line > v->line->line || l->line < heads || !on_page(v, token_at(v, h->first)))
            continue;
        heads = l->line;
        v->c->at.span[l->first] = span_of_head(v, h, l);
    }
    for (uint32_t k = 1; k < v->line->slots; k++)
        if (v->c->at.span[k].from <= v->c->at.span[k - 1].until + 1)
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
static bool spans_of_stacks(struct view *v)
{
    struct span all[STACKED_MAX];
    uint32_t n = 0, stacks = 0, high = 0;
    for (size_t i = 0; i < v->p->lines; i++) {
        const struct placing_line *line = &v->p->line[i];
        for (uint32_t k = 0; k < line->values && !line->moved && same_columns(v, line); k++) {
            const struct token *t = token_at(v, line->value[k]);
            if (on_page(v, t) && t->style != LINE_CELLS && n < STACKED_MAX)
                all[n++] = token_span(t, v->by);
        }
    }
    qsort(all, n, sizeof *all, by_start);
    for (uint32_t i = 0; i < n; i++, high++) {
        if (stacks && all[i].from < v->c->at.span[stacks - 1].until) {
            column_places_add(&v->c->at, stacks - 1, all[i]);
            continue;
        }
        if (stacks == v->line->slots || (stacks && high < 2))
            return false;
        column_places_add(&v->c->at, stacks++, all[i]);
        high = 0;
    }
    return stacks == v->line->slots && high >= 2;
}

/* The words above a table printed across, in stacks. */
static bool spans_of_words(struct view *v)
{
    return heads_stacked(v->p, v->line, v->by, v->any_page, v->c->at.span) && in_order(v);
}

/* Finds the columns.  Whether they are of any use. */
static bool find_columns(struct view *v, int way)
{
    static bool (*const spans_of[])(struct view *) = {[BY_LINES] = spans_of_lines,
                                                      [BY_HEADS] = spans_of_heads,
                                                      [BY_STACKS] = spans_of_stacks,
                                                      [BY_WORDS] = spans_of_words};
    column_places_start(&v->c->at, v->line->slots, v->by_figures);
    return spans_of[way](v) && (v->p->table->across || labels_left(v));
}

/* The same from memory: columns known by figures, or by words, are those of all lines of a
 * page that have the same. */
static bool recall_columns(struct view *v, int how)
{
    struct columns *c = &v->p->columns[how];
    size_t class = v->by_figures ? v->p->table->line[v->line->line].columns
                                 : heads_first_line(v->p, v->line->line);
    v->c = c;
    if (!c->known || c->page != v->page || c->class != class) {
        c->good = find_columns(v, how % WAYS);
        c->known = true;
        c->page = v->page;
        c->class = class;
    }
    return c->good;
}

void placing_forget_columns(struct placing *p)
{
    if (!p->columns)
        p->columns = xrealloc(NULL, COLUMNS_VARIANTS, sizeof *p->columns);
    for (int how = 0; how < COLUMNS_VARIANTS; how++)
        p->columns[how].known = p->columns[how].gaps.known = false;
}

enum measure columns_measure(int how)
{
    return how % PAGE_VARIANTS < WAYS ? BY_WIDTH : BY_CHARACTER;
}

enum reading reading_columns(const struct placing *p, const struct placing_line *line, int how,
                             int32_t slot[SLOTS_MAX])
{
    struct columns own;
    struct view v = {.p = p,
                     .line = line,
                     .by = columns_measure(how),
                     .any_page = how >= PAGE_VARIANTS,
                     .by_figures = how % WAYS == BY_LINES || how % WAYS == BY_STACKS,
                     .page = p->text->lx.token[line->value[0]].page,
                     .c = &own};
    if (line->moved || stands_below(&v) || !on_near_rows(&v))
        return READ_SILENT;
    bool apart = stands_apart(&v, &p->columns[how].gaps);
    if ((!apart && v.by_figures) ||
        !(how % WAYS == BY_HEADS ? find_columns(&v, BY_HEADS) : recall_columns(&v, how)) ||
        (!apart && !columns_exact(p, line, v.by, &v.c->at)))
        return READ_SILENT;
    for (uint32_t k = 0; k < line->slots; k++)
        slot[k] = SLOT_BLANK;
    if (columns_choose(p, line, v.by, &v.c->at, slot))
        return READ_FITS;
    const struct form_line *printed = &p->table->line[line->line];
    bool lent =
        how % WAYS == BY_LINES && printed->wider != printed->columns; /* the last may be wider */
    return lent ? READ_SILENT : READ_AGAINST;
}
