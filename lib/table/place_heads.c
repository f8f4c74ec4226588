/* place_heads.c - columns known from heads that were broken or damaged: whatever stands
 * above the figures of a table printed across, in stacks.
 *
 *            未经复议               a word over several stacks is a group's head
 *     结果  其他  结   尚 未  总    a stack may be parted by a stray blank
 *     维持  结果  果    审结  计
 *       0     8         3     5
 *
 * Each stack must be like the head that is its own by the order of columns. */
#include "lex/fold.h"
#include "table/place.h"

enum {
    ROWS_MAX = 6,                  /* lines of heads */
    HEAD_BYTES_MAX = 48,           /* a longer text is no head */
    TEXT_MAX = 2 * HEAD_BYTES_MAX, /* folded characters of a stack that are looked at */
    STACKS_MAX = SLOTS_MAX + 8,
    NO_WAY = 10000, /* more than any distance */
};

struct stack {
    struct span span;
    uint32_t text[TEXT_MAX], n; /* what is written in it, folded, from the top */
};

struct stacks {
    struct stack stack[STACKS_MAX];
    uint32_t n;
};

static void put_above(struct stack *stack, const struct token *t)
{
    uint32_t text[TEXT_MAX];
    uint32_t n = (uint32_t)fold_str(t->raw, text);
    if (n + stack->n > TEXT_MAX)
        return;
    memmove(stack->text + n, stack->text, stack->n * sizeof *text);
    memcpy(stack->text, text, n * sizeof *text);
    stack->n += n;
}

/* Adds a token, which stands above or left of those before it, to the stack that it
 * overlaps, or as one of its own.  One that overlaps several is left out.  Returns false
 * when there are too many. */
static bool add_token(struct stacks *s, const struct token *t, struct span span)
{
    uint32_t over = 0, at = 0, k = 0;
    for (; k < s->n; k++) {
        over += span_overlap(s->stack[k].span, span);
        at = span_overlap(s->stack[k].span, span) ? k : at;
    }
    if (over > 1)
        return true;
    if (over == 0) {
        if (s->n == STACKS_MAX)
            return false;
        for (at = s->n++; at > 0 && s->stack[at - 1].span.from > span.from; at--)
            s->stack[at] = s->stack[at - 1];
        s->stack[at] = (struct stack){.span = span};
    }
    struct span *whole = &s->stack[at].span;
    whole->from = span.from < whole->from ? span.from : whole->from;
    whole->until = span.until > whole->until ? span.until : whole->until;
    put_above(&s->stack[at], t);
    return true;
}

/* How far the text of `count` stacks, or its end (a group's head may stand above), is
 * from the head of a slot: NO_WAY when more than half of it differs. */
static int distance_to(const struct placing *p, const struct stack *stack, uint32_t count,
                       uint32_t slot)
{
    uint32_t text[2 * TEXT_MAX], head[TEXT_MAX];
    const struct form_cell *cell = &p->cell[p->table->line[0].cell + slot];
    struct str name = str_last_part(cell->col_label, '/');
    size_t n = 0, m = name.n > HEAD_BYTES_MAX ? 0 : fold_str(name, head);
    for (uint32_t k = 0; k < count; k++) {
        memcpy(text + n, stack[k].text, stack[k].n * sizeof *text);
        n += stack[k].n;
    }
    int distance = NO_WAY;
    for (size_t length = m / 2; length <= n && length <= 2 * m; length++) {
        int d = (int)label_distance(text + n - length, length, head, m);
        distance = d < distance ? d : distance;
    }
    return m && distance * 2 <= (int)m ? distance : NO_WAY;
}

/* The ways to give the first j stacks to the first slots, one or two for each. */
struct ways {
    int best, second; /* distances of the two best */
    bool two;         /* the best gives two stacks to the last slot */
};

static void add_way(struct ways *to, const struct ways *from, int distance, bool two)
{
    int best = from->best + distance, second = from->second + distance;
    if (best < to->best) {
        to->second = to->best < second ? to->best : second;
        to->best = best;
        to->two = two;
    } else if (best < to->second) {
        to->second = best;
    }
}

/* Gives the stacks to the slots in order, if there is one best way.  Returns its distance,
 * NO_WAY if there is none; span[] are the slots' places. */
static int give_stacks(const struct placing *p, const struct stacks *s, uint32_t slots,
                       struct span *span)
{
    struct ways ways[SLOTS_MAX + 1][STACKS_MAX + 1];
    for (uint32_t k = 0; k <= slots; k++)
        for (uint32_t j = 0; j <= s->n; j++)
            ways[k][j] = (struct ways){k || j ? NO_WAY : 0, NO_WAY, false};
    for (uint32_t k = 1; k <= slots; k++)
        for (uint32_t j = k; j <= s->n && j <= 2 * k; j++) {
            const struct stack *last = &s->stack[j - 1];
            if (ways[k - 1][j - 1].best < NO_WAY)
                add_way(&ways[k][j], &ways[k - 1][j - 1], distance_to(p, last, 1, k - 1), false);
            if (j > 1 && ways[k - 1][j - 2].best < NO_WAY &&
                last->span.from <= last[-1].span.until + 1)
                add_way(&ways[k][j], &ways[k - 1][j - 2], distance_to(p, last - 1, 2, k - 1), true);
        }
    const struct ways *end = &ways[slots][s->n];
    if (end->best >= NO_WAY || end->second == end->best)
        return NO_WAY;
    for (uint32_t k = slots, j = s->n; k > 0; k--) {
        bool two = ways[k][j].two;
        span[k - 1] = s->stack[j - 1].span;
        if (two)
            span[k - 1].from = s->stack[j - 2].span.from;
        j -= two ? 2 : 1;
    }
    return end->best;
}

bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   struct span *span)
{
    const struct lexed *lx = &p->text->lx;
    struct stacks s = {.n = 0};
    struct span found[SLOTS_MAX];
    uint32_t i = line->value[0], page = lx->token[i].page;
    int nearest = NO_WAY;
    if (!p->table->across)
        return false;
    for (int rows = 0; rows < ROWS_MAX && i > 0; rows++) {
        uint32_t row = lx->token[i - 1].row;
        for (; i > 0 && lx->token[i - 1].row == row; i--) {
            const struct token *t = &lx->token[i - 1];
            if (token_is_value(t) || t->style != LINE_WORDS || t->raw.n > HEAD_BYTES_MAX ||
                t->page != page || !add_token(&s, t, token_span(t, by)))
                return nearest < NO_WAY;
        }
        int distance = s.n < line->slots ? NO_WAY : give_stacks(p, &s, line->slots, found);
        if (distance < nearest) {
            nearest = distance;
            memcpy(span, found, line->slots * sizeof *span);
        }
    }
    return nearest < NO_WAY;
}
