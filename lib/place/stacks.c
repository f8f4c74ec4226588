#include "place/stacks.h"

#include "lex/fold.h"

enum { PASSED = 1 /* what a stack without a slot adds to a distance */ };

static void put_above(struct heads_stack *stack, const struct token *t, struct span span)
{
    uint32_t text[STACK_TEXT];
    uint32_t n = (uint32_t)fold_str(t->raw, text);
    if (n + stack->n > STACK_TEXT || stack->words == STACK_WORDS)
        return;
    memcpy(stack->text + stack->n, text, n * sizeof *text);
    stack->word[stack->words++] =
        (struct heads_word){.span = span, .row = t->row, .at = stack->n, .n = n};
    stack->n += n;
}

bool stacks_add(struct stacks *s, const struct token *t, struct span span)
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
        s->stack[at].span = span;
        s->stack[at].words = s->stack[at].n = 0;
    }
    span_widen(&s->stack[at].span, span);
    put_above(&s->stack[at], t, span);
    return true;
}

/* The words of one stack, or of two side by side, from the last one that is read on, and their
 * text. */
struct joined {
    const struct heads_word *word[2 * STACK_WORDS];
    const uint32_t *of_word[2 * STACK_WORDS];
    uint32_t words;
    uint32_t text[2 * STACK_TEXT];
    size_t n;
};

static void join_stacks(const struct heads_stack *stack, uint32_t count, struct joined *j)
{
    uint32_t at[2] = {0, 0};
    j->words = 0;
    j->n = 0;
    for (;;) {
        uint32_t last = count; /* the stack whose next word is the lowest, the right one first */
        for (uint32_t k = count; k-- > 0;)
            if (at[k] < stack[k].words &&
                (last == count || stack[k].word[at[k]].row > stack[last].word[at[last]].row))
                last = k;
        if (last == count)
            break;
        const struct heads_word *word = &stack[last].word[at[last]++];
        j->word[j->words] = word;
        j->of_word[j->words++] = stack[last].text + word->at;
        j->n += word->n;
    }
    for (size_t i = 0, end = j->n; i < j->words; i++) {
        end -= j->word[i]->n;
        memcpy(j->text + end, j->of_word[i], j->word[i]->n * sizeof *j->text);
    }
}

/* How far the end of a text (a group's head may stand above) is from a head, STACKS_NO_WAY when
 * more than half of it differs; *length is that end's.  Distances of all ends are found in one go,
 * backwards from the last characters (edit distance as in label_distance()). */
static int distance_of_end(const struct joined *j, struct str name, size_t *length)
{
    uint32_t head[STACK_BYTES_MAX];
    int row[STACK_BYTES_MAX + 1];
    size_t m = name.n > STACK_BYTES_MAX ? 0 : fold_str(name, head);
    int nearest = STACKS_NO_WAY;
    for (size_t i = 0; i <= m; i++)
        row[i] = (int)i;
    for (size_t n = 1; n <= j->n && n <= 2 * m; n++) {
        uint32_t c = j->text[j->n - n];
        int diagonal = row[0];
        row[0] = (int)n;
        for (size_t i = 1; i <= m; i++) {
            int replace = diagonal + (c != head[m - i]);
            int other = (row[i] < row[i - 1] ? row[i] : row[i - 1]) + 1;
            diagonal = row[i];
            row[i] = replace < other ? replace : other;
        }
        *length = row[m] < nearest ? n : *length;
        nearest = row[m] < nearest ? row[m] : nearest;
    }
    return nearest * 2 <= (int)m ? nearest : STACKS_NO_WAY;
}

/* How far the text of `count` stacks, or its end, is from the head of a slot of the line that
 * starts with `cell`, with the names of its groups or without; *span is where it stands.
 * Both of two stacks must have a part in it. */
static int distance_to(const struct form_cell *cell, const struct heads_stack *stack,
                       uint32_t count, uint32_t slot, struct span *span)
{
    struct joined j;
    size_t length = 0;
    join_stacks(stack, count, &j);
    int distance = distance_of_end(&j, cell[slot].col_label, &length);
    if (distance == STACKS_NO_WAY)
        distance = distance_of_end(&j, str_last_part(cell[slot].col_label, '/'), &length);
    *span = SPAN_NONE;
    bool left = false, right = count == 1;
    for (uint32_t i = 0; i < j.words && length > 0; i++) {
        bool first = j.word[i] >= stack->word && j.word[i] < stack->word + STACK_WORDS;
        left |= first;
        right |= !first;
        span_widen(span, j.word[i]->span);
        length -= j.word[i]->n < length ? j.word[i]->n : length;
    }
    return left && right ? distance : STACKS_NO_WAY;
}

/* The ways to give the first j stacks to the first slots, one or two for each, or to none. */
struct ways {
    int best, second; /* distances of the two best */
    uint32_t given;   /* stacks that the best gives to the last slot; 0: it passes over one */
};

static void add_way(struct ways *to, const struct ways *from, int distance, uint32_t given)
{
    int best = from->best + distance, second = from->second + distance;
    if (best < to->best) {
        to->second = to->best < second ? to->best : second;
        to->best = best;
        to->given = given;
    } else if (best < to->second) {
        to->second = best;
    }
}

/* The ways to give the first j stacks to the first k slots, from those with less. */
static void find_ways(const struct form_cell *cell, const struct stacks *s, uint32_t k, uint32_t j,
                      struct ways ways[SLOTS_MAX + 1][STACKS_MAX + 1])
{
    const struct heads_stack *last = &s->stack[j - (j > 0)];
    struct ways *to = &ways[k][j];
    struct span span;
    *to = (struct ways){k || j ? STACKS_NO_WAY : 0, STACKS_NO_WAY, 0};
    if (j > k && ways[k][j - 1].best < STACKS_NO_WAY) /* a piece of a group's head */
        add_way(to, &ways[k][j - 1], PASSED, 0);
    if (k > 0 && ways[k - 1][j - 1].best < STACKS_NO_WAY)
        add_way(to, &ways[k - 1][j - 1], distance_to(cell, last, 1, k - 1, &span), 1);
    if (k > 0 && j > k && ways[k - 1][j - 2].best < STACKS_NO_WAY &&
        last->span.from <= last[-1].span.until + 1) /* a stray blank parts them */
        add_way(to, &ways[k - 1][j - 2], distance_to(cell, last - 1, 2, k - 1, &span), 2);
}

struct stacked_heads stacks_give(const struct stacks *s, const struct form_cell *cell,
                                 uint32_t slots)
{
    struct stacked_heads g = {.distance = STACKS_NO_WAY};
    struct ways ways[SLOTS_MAX + 1][STACKS_MAX + 1];
    for (uint32_t k = 0; k <= slots; k++) /* each slot takes one stack at least */
        for (uint32_t j = k; j <= s->n - slots + k; j++)
            find_ways(cell, s, k, j, ways);
    const struct ways *end = &ways[slots][s->n];
    if (end->best >= STACKS_NO_WAY || end->second == end->best)
        return g;
    g.distance = end->best;
    for (uint32_t k = slots, j = s->n; k > 0;) {
        uint32_t given = ways[k][j].given;
        j -= given ? given : 1;
        if (given) {
            k--;
            g.unlike += distance_to(cell, &s->stack[j], given, k, &g.span[k]);
        }
    }
    return g;
}
