#include "align/chain.h"

#include <stdlib.h>

#include "align/repeated.h"
#include "base/buf.h"
#include "lex/fold.h"

enum {
    LOOK_BACK = 256,       /* anchors that a chain may jump over; bounds the work on hostile text */
    NEAR_TOKENS = 60,      /* tokens between two neighbouring lines of one table ... */
    NEAR_TOKENS_LINE = 20, /* ... and more for each line between them */
    FAR_COST = 120,        /* what a greater distance costs: more than one label is worth */
};

void anchors_add(struct anchors *a, struct anchor anchor)
{
    ARRAY_GROW(a->anchor, a->anchors, a->cap);
    a->anchor[a->anchors++] = anchor;
}

uint32_t chain_reach(const struct form_table *table, uint32_t lines)
{
    enum { BEHIND = 120, LABEL_CELLS = 5 }; /* and of each line: labels, unit, padding */
    return BEHIND + lines * ((uint32_t)table->slots_max + LABEL_CELLS);
}

static int by_text(const void *p, const void *q)
{
    const struct anchor *a = p, *b = q;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

void anchors_sort(struct anchors *a)
{
    size_t i = 1;
    while (i < a->anchors && by_text(&a->anchor[i - 1], &a->anchor[i]) <= 0)
        i++;
    if (i < a->anchors) /* hits are mostly in order already */
        qsort(a->anchor, a->anchors, sizeof *a->anchor, by_text);
}

static void best_before(struct anchor *all, size_t i)
{
    struct anchor *here = &all[i];
    here->best = here->score;
    here->before = -1;
    here->length = 1;
    for (size_t j = i; j-- > 0 && i - j <= LOOK_BACK;) {
        const struct anchor *b = &all[j];
        if (b->most + here->score <= here->best)
            break; /* nothing further back is better */
        if (b->line >= here->line || b->last >= here->first)
            continue;
        uint32_t near = NEAR_TOKENS + NEAR_TOKENS_LINE * (here->line - b->line);
        int sum = b->best + here->score - (here->first - b->last > near ? FAR_COST : 0);
        if (sum > here->best) {
            here->best = sum;
            here->before = (int32_t)j;
            here->length = b->length + 1;
        }
    }
    here->most = i && all[i - 1].most > here->best ? all[i - 1].most : here->best;
}

/* Of two tables in a text, of two years or two bodies, the first counts, even if the labels of
 * the other, no more of them, have more figures behind them: the end of that table's chain, or
 * `last` if it is the only one. */
static size_t first_table(const struct anchors *a, size_t last)
{
    enum {
        LABELS_MIN = 8, /* fewer are a part of a table */
        SHARE_MIN = 75, /* percent of the score: without figures, labels make a list */
    };
    const struct anchor *best = &a->anchor[last];
    size_t first = last, found = last;
    while (a->anchor[first].before >= 0)
        first = (size_t)a->anchor[first].before;
    for (size_t i = 0; best->length >= LABELS_MIN && i < first; i++) {
        const struct anchor *end = &a->anchor[i];
        if (end->length == best->length && end->last < a->anchor[first].first &&
            end->best * 100 >= best->best * SHARE_MIN &&
            (found == last || end->best > a->anchor[found].best))
            found = i;
    }
    return found;
}

void anchors_chain(struct anchors *a)
{
    size_t last = 0, n = 0;
    if (a->anchors == 0)
        return;
    for (size_t i = 0; i < a->anchors; i++) {
        best_before(a->anchor, i);
        if (a->anchor[i].best > a->anchor[last].best)
            last = i;
    }
    last = first_table(a, last);
    /* Mark the chain from its end, then close the gaps. */
    for (int32_t i = (int32_t)last; i >= 0;) {
        int32_t before = a->anchor[i].before;
        a->anchor[i].best = -1;
        i = before;
    }
    for (size_t i = 0; i < a->anchors; i++)
        if (a->anchor[i].best == -1)
            a->anchor[n++] = a->anchor[i];
    a->anchors = n;
}

/* How many lines between two (exclusive) have the label of `line`. */
static uint32_t lines_alike(const struct form_table *table, uint32_t line, int64_t after,
                            uint32_t before)
{
    uint32_t n = 0;
    for (uint32_t i = (uint32_t)(after + 1); i < before; i++)
        n += str_eq(table->line[i].label, table->line[line].label);
    return n;
}

void anchors_drop_shared(struct anchors *a, const struct form_table *table)
{
    size_t n = 0;
    for (size_t i = 0; i < a->anchors; i++)
        if (table->line[a->anchor[i].line].once)
            a->anchor[n++] = a->anchor[i];
    a->anchors = n;
}

void anchors_drop_undecided(struct anchors *a, const struct form_table *table)
{
    size_t n = 0;
    int64_t after = -1; /* line of the last anchor that is sure */
    for (size_t i = 0; i < a->anchors; i++) {
        struct anchor *here = &a->anchor[i];
        uint32_t before = (uint32_t)table->lines, found = 0;
        bool shared = !table->line[here->line].once;
        for (size_t k = i + 1; shared && k < a->anchors && before == table->lines; k++)
            if (table->line[a->anchor[k].line].once)
                before = a->anchor[k].line;
        for (size_t k = 0; shared && k < a->anchors; k++)
            found += a->anchor[k].line > after && a->anchor[k].line < before &&
                     str_eq(table->line[a->anchor[k].line].label, table->line[here->line].label);
        if (shared && lines_alike(table, here->line, after, before) != found)
            here->score = 0; /* dropped below, after its neighbours have been judged */
        if (!shared)
            after = here->line;
    }
    for (size_t i = 0; i < a->anchors; i++)
        if (a->anchor[i].score > 0)
            a->anchor[n++] = a->anchor[i];
    a->anchors = n;
}
