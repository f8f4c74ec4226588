/* place_heads.c - columns known from heads that were broken or damaged: whatever stands
 * above the figures of a table printed across, in as many stacks as it has columns.
 *
 *            未经复议               a head over several stacks is a group's
 *     结果  其他  结   尚未  总
 *     维持  结果  果   审结  计
 *       0     8         3     5
 *
 * Some of the heads must have been read, and stand in the right stacks. */
#include "table/place.h"

enum {
    ROWS_MAX = 6,        /* lines of heads */
    HEAD_BYTES_MAX = 48, /* a longer text is no head */
    KNOWN_MIN = 2,       /* heads that must have been read */
};

/* Stacks from left to right. */
struct stacks {
    struct span span[SLOTS_MAX];
    uint32_t n;
};

static void widen(struct span *stack, struct span span)
{
    stack->from = span.from < stack->from ? span.from : stack->from;
    stack->until = span.until > stack->until ? span.until : stack->until;
}

/* Adds a token to the stack that it overlaps, or as one of its own.  One that overlaps
 * several is left out.  Returns false when there are too many. */
static bool add_span(struct stacks *s, struct span span)
{
    uint32_t over = 0, at = 0, k = 0;
    for (; k < s->n; k++) {
        over += span_overlap(s->span[k], span);
        at = span_overlap(s->span[k], span) ? k : at;
    }
    if (over > 1)
        return true;
    if (over == 1) {
        widen(&s->span[at], span);
        return true;
    }
    if (s->n == SLOTS_MAX)
        return false;
    for (k = s->n++; k > 0 && s->span[k - 1].from > span.from; k--)
        s->span[k] = s->span[k - 1];
    s->span[k] = span;
    return true;
}

/* Puts the halves of heads that a stray blank has parted together: where other stacks
 * stand further apart, as many stacks that are only a blank apart as there are too many.
 * Returns whether there are `slots` then. */
static bool join_halves(const struct stacks *from, uint32_t slots, struct stacks *to)
{
    uint32_t narrow = 0;
    to->n = 0;
    for (uint32_t k = 0; k < from->n; k++) {
        bool half = k > 0 && from->span[k].from <= from->span[k - 1].until + 1;
        narrow += half;
        if (half && from->n > slots)
            to->span[to->n - 1].until = from->span[k].until;
        else
            to->span[to->n++] = from->span[k];
    }
    bool dense = from->n == slots && narrow * 2 > slots; /* a blank apart is how they stand */
    return to->n == slots && (narrow == from->n - slots || dense);
}

/* Stacks the words above token `figure`, line by line.  Returns the first token of the
 * highest line at which there are as many stacks as `slots`, in *s; `figure` if none. */
static uint32_t stack_words(const struct lexed *lx, uint32_t figure, enum measure by,
                            uint32_t slots, struct stacks *s)
{
    struct stacks growing = {.n = 0};
    uint32_t first = figure, i = figure;
    for (int rows = 0; rows < ROWS_MAX && i > 0; rows++) {
        uint32_t row = lx->token[i - 1].row;
        for (; i > 0 && lx->token[i - 1].row == row; i--) {
            const struct token *t = &lx->token[i - 1];
            if (token_is_value(t) || t->style != LINE_WORDS || t->raw.n > HEAD_BYTES_MAX ||
                t->page != lx->token[figure].page || !add_span(&growing, token_span(t, by)))
                return first;
        }
        struct stacks joined;
        if (growing.n >= slots && join_halves(&growing, slots, &joined)) {
            *s = joined;
            first = i;
        }
    }
    return first;
}

/* Whether a head that was read is one word, or words below each other. */
static bool is_upright(const struct lexed *lx, const struct label_hit *h)
{
    return h->first == h->last || token_below(&lx->token[h->last], &lx->token[h->first]);
}

/* Whether the heads that were read among the tokens [first, last) stand in their own
 * stacks. */
static bool heads_agree(const struct placing *p, const struct stacks *s, uint32_t first,
                        uint32_t last, enum measure by)
{
    const struct label_hits *hits = &p->text->hits;
    uint32_t known = 0;
    for (size_t i = 0; i < hits->hits;) {
        uint32_t token = hits->hit[i].first;
        bool head = false, agrees = false;
        for (; i < hits->hits && hits->hit[i].first == token; i++) {
            const struct label *l = &label_set_builtin()->label[hits->hit[i].label];
            if (token < first || token >= last || !hits->hit[i].whole || !l->leaf ||
                !is_upright(&p->text->lx, &hits->hit[i]) || l->kind != LABEL_HEAD ||
                l->layout != p->form || l->table != p->number)
                continue;
            head = true;
            agrees |= l->first < s->n &&
                      span_overlap(s->span[l->first], token_span(&p->text->lx.token[token], by));
        }
        if (head && !agrees)
            return false;
        known += head;
    }
    return known >= KNOWN_MIN;
}

bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   struct span *span)
{
    struct stacks s = {.n = 0};
    uint32_t figure = line->value[0];
    if (!p->table->across)
        return false;
    uint32_t first = stack_words(&p->text->lx, figure, by, line->slots, &s);
    if (first == figure || !heads_agree(p, &s, first, figure, by))
        return false;
    memcpy(span, s.span, line->slots * sizeof *span);
    return true;
}
