/* similar.c - lines whose label was damaged, found by likeness. */
#include <stdlib.h>

#include "align/chain.h"
#include "align/groups.h"
#include "base/buf.h"
#include "lex/fold.h"

enum {
    PIECES_MAX = 4,        /* tokens that a damaged label may be broken into */
    BESIDE_MAX = 20,       /* tokens that may stand beside a piece of a label */
    CHARS_MIN = 3,         /* shorter labels must be whole: one character off says too little */
    CHARS_MAX = 120,       /* folded characters of any label and a little more */
    LIKENESS_MIN = 60,     /* percent of characters that agree */
    AROUND_TOKENS = 120,   /* how far before the first anchor to look */
    UNANCHORED_MAX = 4000, /* tokens searched when the table has no anchor at all */
};

/* What is searched: the text of the tokens [from, to) against the lines (after, before). */
struct gap {
    uint32_t from, to;
    uint32_t line_from, line_to; /* lines [line_from, line_to) lack an anchor */
};

struct search {
    const struct label_set *set;
    const struct form_table *table;
    uint32_t form, number;
    const struct scanned *text;
    const uint8_t *taken; /* tokens that are part of a whole label */
};

static int likeness(const uint32_t *a, size_t n, const struct label_set *set, const struct label *l)
{
    size_t longer = n > l->length ? n : l->length;
    size_t shorter = n > l->length ? l->length : n;
    if (shorter * 100 < longer * LIKENESS_MIN)
        return 0;
    return (int)((longer - label_distance(a, n, set->chars + l->text, l->length)) * 100 / longer);
}

/* Whether two texts start alike, one character aside: the end of a label alone
 * does not say where the label starts, and figures may stand before it. */
static bool starts_alike(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
    if (n < 2 || m < 2)
        return false;
    return a[0] == b[0] || a[0] == b[1] || a[1] == b[0] || a[1] == b[1];
}

/* The line of the table whose label is most like the text; *score its likeness,
 * 0 when another line is just as like. */
static uint32_t most_like(const struct search *s, const uint32_t *text, size_t n, int *score)
{
    uint32_t best = 0;
    *score = 0;
    for (size_t i = 0; i < s->set->labels; i++) {
        const struct label *l = &s->set->label[i];
        if (l->layout != s->form || l->table != s->number || l->length < CHARS_MIN)
            continue;
        if (!starts_alike(text, n, s->set->chars + l->text, l->length))
            continue;
        int like = likeness(text, n, s->set, l);
        if (like > *score) {
            *score = like;
            best = l->kind == LABEL_LINE ? l->first : (uint32_t)s->table->lines;
        }
    }
    return best;
}

/* All lines of the gap that have the same label as `line` (其他情形数 occurs twice). */
static void add_same(const struct search *s, const struct gap *gap, struct anchors *found,
                     struct anchor anchor)
{
    struct str label = s->table->line[anchor.line].label;
    for (uint32_t i = gap->line_from; i < gap->line_to; i++)
        if (str_eq(s->table->line[i].label, label)) {
            anchor.line = i;
            anchors_add(found, anchor);
        }
}

/* Whether a figure stands on token i's line. */
static bool figures_beside(const struct lexed *lx, uint32_t i)
{
    for (uint32_t k = i + 1; k < lx->tokens && lx->token[k].row == lx->token[i].row; k++)
        if (token_is_value(&lx->token[k]) && lx->token[k].style != LINE_CELLS)
            return true;
    return false;
}

/* The token that can hold what follows token i of a broken label: the next one, or,
 * where figures stand beside it, the next one below it.  gap->to if there is none. */
static uint32_t next_piece(const struct lexed *lx, const struct gap *gap, uint32_t i)
{
    const struct token *piece = &lx->token[i];
    for (uint32_t k = i + 1; k < gap->to && k <= i + BESIDE_MAX; k++) {
        const struct token *t = &lx->token[k];
        if (t->kind == TOKEN_TEXT && k > i + 1 && !token_below(t, piece))
            return gap->to;
        if (t->kind == TOKEN_TEXT && t->row == piece->row)
            return k;
        if (t->kind == TOKEN_TEXT) /* a label stands beside one row of figures, not two */
            return figures_beside(lx, i) && figures_beside(lx, k) ? gap->to : k;
        if (t->row != piece->row && token_alone(lx, k))
            return gap->to; /* a cell a line: labels do not reach over figures */
    }
    return gap->to;
}

/* The line whose label token i alone is like, NO_LINE if there is none. */
static uint32_t line_alone(const struct search *s, uint32_t i)
{
    const struct token *t = &s->text->lx.token[i];
    uint32_t text[LABEL_BYTES_MAX];
    int score = 0;
    size_t n = token_may_be_label(t) && t->raw.n / 3 <= CHARS_MAX ? fold_str(t->raw, text) : 0;
    uint32_t line = n + 1 >= CHARS_MIN ? most_like(s, text, n, &score) : NO_LINE;
    return score >= LIKENESS_MIN ? line : NO_LINE;
}

/* The best line for the text from token `at` on, in up to PIECES_MAX pieces.  Words that are
 * like the same line without those before, which have figures of their own, are no piece. */
static struct anchor best_anchor(const struct search *s, const struct gap *gap, uint32_t at)
{
    const struct lexed *lx = &s->text->lx;
    struct anchor best = {.score = 0};
    uint32_t joined[CHARS_MAX + LABEL_BYTES_MAX], alone = NO_LINE;
    size_t n = 0;
    uint32_t i = at;
    for (int piece = 0; piece < PIECES_MAX && i < gap->to; piece++) {
        const struct token *t = &lx->token[i];
        size_t before = n;
        if (!token_may_be_label(t) || s->taken[i] || n + t->raw.n / 3 > CHARS_MAX)
            break;
        n += fold_str(t->raw, joined + n);
        if (n == before)
            break;
        int score = 0;
        uint32_t line = n + 1 < CHARS_MIN ? 0 : most_like(s, joined, n, &score);
        if (score > 0 && line == alone)
            break;
        if (score > best.score)
            best = (struct anchor){.line = line, .first = at, .last = i, .score = score};
        uint32_t next = next_piece(lx, gap, i);
        bool beside = next > i + 1 && next < gap->to && figures_beside(lx, i);
        alone = beside ? line_alone(s, next) : NO_LINE;
        i = next;
    }
    return best;
}

/* `3 危及…`: a lone digit right before a damaged label is the label's own number, if it has
 * no other (`3 3.危及…`). */
static uint32_t with_number(const struct search *s, const struct anchor *a)
{
    const struct token *t = &s->text->lx.token[a->first];
    const struct str label = s->table->line[a->line].label;
    if (a->first == 0 || t[-1].row != t->row || t[-1].kind != TOKEN_FIGURE || t[-1].raw.n != 1 ||
        t->raw.p[0] == t[-1].raw.p[0])
        return a->first;
    return label.n && label.p[0] == t[-1].raw.p[0] ? a->first - 1 : a->first;
}

/* Whether token `at` is the second half of words that a blank has parted: those that have a
 * number in front start anew. */
static bool is_second_half(const struct search *s, uint32_t at)
{
    const struct token *t = &s->text->lx.token[at];
    bool numbered = t->kind == TOKEN_TEXT && t->raw.p[0] >= '1' && t->raw.p[0] <= '9';
    return at > 0 && !numbered && t->style == LINE_WORDS && t[-1].row == t->row &&
           t[-1].kind == TOKEN_TEXT && !s->taken[at - 1] &&
           t[-1].raw.p + t[-1].raw.n + 1 == t->raw.p;
}

static void search_gap(const struct search *s, const struct gap *gap, struct anchors *found)
{
    for (uint32_t at = gap->from; at < gap->to; at++) {
        if (is_second_half(s, at))
            continue;
        struct anchor best = best_anchor(s, gap, at);
        if (best.score < LIKENESS_MIN || best.line >= s->table->lines)
            continue;
        best.first = with_number(s, &best);
        add_same(s, gap, found, best);
    }
}

bool anchors_have_likes(const struct form_table *table, uint32_t form, uint32_t number,
                        uint32_t line)
{
    const struct label_set *set = label_set_builtin();
    for (size_t i = 0; i < set->labels; i++) {
        const struct label *l = &set->label[i];
        if (label_is(l, LABEL_LINE, form, number) && l->length >= CHARS_MIN &&
            str_eq(table->line[l->first].label, table->line[line].label))
            return true;
    }
    return false;
}

static void mark_taken(const struct search *s, uint8_t *taken)
{
    for (size_t i = 0; i < s->text->hits.hits; i++) {
        const struct label_hit *h = &s->text->hits.hit[i];
        const struct label *l = &s->set->label[h->label];
        if (!h->whole || l->layout != s->form || l->table != s->number)
            continue;
        for (uint32_t t = h->first; t <= h->last; t++)
            if (t == h->first || s->text->lx.token[t].in_label)
                taken[t] = 1;
    }
}

void anchors_add_similar(struct anchors *chain, const struct form_table *table, uint32_t form,
                         uint32_t number, const struct scanned *text)
{
    size_t anchors = chain->anchors;
    if (anchors == table->lines || text->lx.tokens == 0)
        return;
    uint8_t *taken = xrealloc(NULL, text->lx.tokens, 1);
    memset(taken, 0, text->lx.tokens);
    struct search s = {label_set_builtin(), table, form, number, text, taken};
    mark_taken(&s, taken);
    for (size_t i = 0; i <= anchors; i++) {
        struct gap gap = {0, (uint32_t)text->lx.tokens, 0, (uint32_t)table->lines};
        if (i > 0) {
            gap.from = chain->anchor[i - 1].last + 1;
            gap.line_from = chain->anchor[i - 1].line + 1;
            uint32_t reach = chain_reach(table, gap.line_to - gap.line_from);
            if (i == anchors && gap.to > gap.from + reach)
                gap.to = gap.from + reach;
        }
        if (i < anchors) {
            gap.to = chain->anchor[i].first;
            gap.line_to = chain->anchor[i].line;
            if (i == 0 && gap.to > AROUND_TOKENS)
                gap.from = gap.to - AROUND_TOKENS;
        }
        if (anchors == 0 && gap.to > UNANCHORED_MAX)
            gap.to = UNANCHORED_MAX;
        if (gap.line_from < gap.line_to)
            search_gap(&s, &gap, chain);
    }
    free(taken);
}
