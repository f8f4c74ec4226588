/* heads.c - columns known from heads that were broken or damaged: whatever stands
 * above the lines that they head, in stacks.
 *
 *            未经复议               a word over several stacks is a group's head
 *     结果  其他  结   尚 未  总    a stack may be parted by a stray blank
 *     维持  结果  果    审结  计
 *       0     8         3     5
 *
 * Each stack must be like the head that is its own by the order of columns. */
#include "lex/fold.h"
#include "place/columns.h"

enum {
    ROWS_MAX = 12,                 /* lines of heads */
    HEAD_BYTES_MAX = 48,           /* a longer text is no head */
    TEXT_MAX = 2 * HEAD_BYTES_MAX, /* folded characters of a stack that are looked at */
    STACKS_MAX = SLOTS_MAX + 8,
    WORDS_MAX = 8,  /* of one stack */
    PASSED = 1,     /* what a stack without a slot adds to a distance */
    NO_WAY = 10000, /* more than any distance */
};

/* A word of a stack, on physical row `row`; its folded text starts at stack.text[at]. */
struct word {
    struct span span;
    uint32_t row, at, n;
};

struct stack {
    struct span span;
    struct word word[WORDS_MAX]; /* from the bottom */
    uint32_t words;
    uint32_t text[TEXT_MAX], n;
};

struct stacks {
    struct stack stack[STACKS_MAX];
    uint32_t n;
};

static void put_above(struct stack *stack, const struct token *t, struct span span)
{
    uint32_t text[TEXT_MAX];
    uint32_t n = (uint32_t)fold_str(t->raw, text);
    if (n + stack->n > TEXT_MAX || stack->words == WORDS_MAX)
        return;
    memcpy(stack->text + stack->n, text, n * sizeof *text);
    stack->word[stack->words++] =
        (struct word){.span = span, .row = t->row, .at = stack->n, .n = n};
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
    const struct word *word[2 * WORDS_MAX];
    const uint32_t *of_word[2 * WORDS_MAX];
    uint32_t words;
    uint32_t text[2 * TEXT_MAX];
    size_t n;
};

static void join_stacks(const struct stack *stack, uint32_t count, struct joined *j)
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
        const struct word *word = &stack[last].word[at[last]++];
        j->word[j->words] = word;
        j->of_word[j->words++] = stack[last].text + word->at;
        j->n += word->n;
    }
    for (size_t i = 0, end = j->n; i < j->words; i++) {
        end -= j->word[i]->n;
        memcpy(j->text + end, j->of_word[i], j->word[i]->n * sizeof *j->text);
    }
}

/* How far the end of a text (a group's head may stand above) is from a head, NO_WAY when more
 * than half of it differs; *length is that end's.  Distances of all ends are found in one go,
 * backwards from the last characters (edit distance as in label_distance()). */
static int distance_of_end(const struct joined *j, struct str name, size_t *length)
{
    uint32_t head[HEAD_BYTES_MAX];
    int row[HEAD_BYTES_MAX + 1];
    size_t m = name.n > HEAD_BYTES_MAX ? 0 : fold_str(name, head);
    int nearest = NO_WAY;
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
    return nearest * 2 <= (int)m ? nearest : NO_WAY;
}

/* How far the text of `count` stacks, or its end, is from the head of a slot of the line that
 * starts with `cell`, with the names of its groups or without; *span is where it stands.
 * Both of two stacks must have a part in it. */
static int distance_to(const struct form_cell *cell, const struct stack *stack, uint32_t count,
                       uint32_t slot, struct span *span)
{
    struct joined j;
    size_t length = 0;
    join_stacks(stack, count, &j);
    int distance = distance_of_end(&j, cell[slot].col_label, &length);
    if (distance == NO_WAY)
        distance = distance_of_end(&j, str_last_part(cell[slot].col_label, '/'), &length);
    *span = SPAN_NONE;
    bool left = false, right = count == 1;
    for (uint32_t i = 0; i < j.words && length > 0; i++) {
        bool first = j.word[i] >= stack->word && j.word[i] < stack->word + WORDS_MAX;
        left |= first;
        right |= !first;
        span_widen(span, j.word[i]->span);
        length -= j.word[i]->n < length ? j.word[i]->n : length;
    }
    return left && right ? distance : NO_WAY;
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
    const struct stack *last = &s->stack[j - (j > 0)];
    struct ways *to = &ways[k][j];
    struct span span;
    *to = (struct ways){k || j ? NO_WAY : 0, NO_WAY, 0};
    if (j > k && ways[k][j - 1].best < NO_WAY) /* a piece of a group's head */
        add_way(to, &ways[k][j - 1], PASSED, 0);
    if (k > 0 && ways[k - 1][j - 1].best < NO_WAY)
        add_way(to, &ways[k - 1][j - 1], distance_to(cell, last, 1, k - 1, &span), 1);
    if (k > 0 && j > k && ways[k - 1][j - 2].best < NO_WAY &&
        last->span.from <= last[-1].span.until + 1) /* a stray blank parts them */
        add_way(to, &ways[k - 1][j - 2], distance_to(cell, last - 1, 2, k - 1, &span), 2);
}

/* Stacks as the heads of slots. */
struct given {
    int distance;                /* from the heads; NO_WAY: they cannot be, or in several ways */
    int unlike;                  /* what of it is not for stacks that are passed over */
    struct span span[SLOTS_MAX]; /* where the heads stand */
};

/* Gives the stacks to the slots in order, if there is one best way. */
static struct given give_stacks(const struct form_cell *cell, const struct stacks *s,
                                uint32_t slots)
{
    struct given g = {.distance = NO_WAY};
    struct ways ways[SLOTS_MAX + 1][STACKS_MAX + 1];
    for (uint32_t k = 0; k <= slots; k++) /* each slot takes one stack at least */
        for (uint32_t j = k; j <= s->n - slots + k; j++)
            find_ways(cell, s, k, j, ways);
    const struct ways *end = &ways[slots][s->n];
    if (end->best >= NO_WAY || end->second == end->best)
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

uint32_t heads_first_line(const struct placing *p, uint32_t line)
{
    const struct form_line *printed = p->table->line;
    while (line > 0 && printed[line - 1].columns == printed[line].columns &&
           (printed[line - 1].shared > 0 ||
            !memchr(printed[line - 1].path.p, '/', printed[line - 1].path.n)))
        line--;
    return line;
}

/* What is above a line: the token behind the heads, and the columns that labels take. */
struct below {
    uint32_t token, labels;
};

static bool is_labelled(const struct placing *p, size_t line, uint32_t page)
{
    const struct line_match *m = p->line[line].match;
    return m->state == MATCH_LABEL && p->text->lx.token[m->first].page == page;
}

/* Finds where the heads of a line end: before the first line of its page that they head. */
static struct below below_heads(const struct placing *p, const struct placing_line *line,
                                enum measure by)
{
    const struct token *token = p->text->lx.token;
    uint32_t page = token[line->value[0]].page, first = heads_first_line(p, line->line);
    struct below b = {line->value[0], 0};
    if (p->table->across)
        return b;
    while (first < line->line && !is_labelled(p, first, page))
        first++;
    b.token = is_labelled(p, first, page) ? p->line[first].match->first : 0;
    while (b.token > 0 && token[b.token - 1].row == token[b.token].row)
        b.token--;
    for (size_t i = 0; i < p->lines; i++) {
        uint32_t until =
            is_labelled(p, i, page) ? token_span(&token[p->line[i].match->first], by).until : 0;
        b.labels = until > b.labels ? until : b.labels;
    }
    return b;
}

/* Stacks what is above a line, row by row, until it is the heads; what was nearest to them. */
static struct given stack_heads(const struct placing *p, const struct placing_line *line,
                                enum measure by, bool any_page)
{
    const struct lexed *lx = &p->text->lx;
    const struct form_cell *cell = &p->cell[p->table->line[line->line].cell];
    struct stacks s; /* too large to be cleared as a whole each time */
    struct given nearest = {.distance = NO_WAY};
    struct below below = below_heads(p, line, by);
    uint32_t i = below.token, page = lx->token[line->value[0]].page;
    s.n = 0;
    for (int rows = 0; rows < ROWS_MAX && i > 0 && nearest.distance > 0; rows++) {
        uint32_t row = lx->token[i - 1].row;
        for (; i > 0 && lx->token[i - 1].row == row; i--) {
            const struct token *t = &lx->token[i - 1];
            if (token_is_value(t) || t->style != LINE_WORDS || (t->page != page && !any_page))
                return nearest;
            struct span at = token_span(t, by);
            if (at.from < below.labels)
                continue;
            if (t->raw.n > HEAD_BYTES_MAX || !add_token(&s, t, at))
                return nearest;
        }
        if (s.n < line->slots)
            continue;
        struct given found = give_stacks(cell, &s, line->slots);
        if (found.distance < nearest.distance)
            nearest = found;
    }
    return nearest;
}

/* Whether a head is parted from the one before it by a blank at most: it may have been pushed aside
 * by that, so that a piece of it stands below another.  Heads printed across are mostly so. */
static bool are_pressed(const struct span *span, uint32_t slots)
{
    for (uint32_t k = 1; k < slots; k++)
        if (span[k].from <= span[k - 1].until + 1)
            return true;
    return false;
}

bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   bool any_page, struct span *span)
{
    struct given heads = stack_heads(p, line, by, any_page);
    if (heads.distance == NO_WAY ||
        (heads.unlike > 0 && !p->table->across && are_pressed(heads.span, line->slots)))
        return false;
    memcpy(span, heads.span, line->slots * sizeof *span);
    return true;
}
