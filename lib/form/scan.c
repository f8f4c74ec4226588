#include "form/scan.h"

#include <stdlib.h>

#include "base/buf.h"
#include "lex/fold.h"

enum {
    PIECES_AHEAD_MAX = LABEL_PIECES_AHEAD_MAX,
    TOKENS_AHEAD_MAX = 60, /* tokens of any kind */
    PIECES_MAX = 16,       /* a label in more pieces is not followed further */
    PREFIX_CHARS_MIN = 3,  /* a shorter beginning of a label says nothing */
};

void label_hits_free(struct label_hits *hits)
{
    free(hits->hit);
    free(hits->memo);
    free(hits->cut);
    *hits = (struct label_hits){0};
}

void label_hits_clear(struct label_hits *hits)
{
    hits->hits = hits->others = 0;
}

/* Where a token leads from the root is kept under the number of its text. */
struct label_memo {
    uint64_t word;        /* number of the text; 0: the slot is free */
    uint32_t node, depth; /* where it ended */
    uint32_t glued_node;  /* the last label's end inside the token ... */
    size_t glued_offset;  /* ... and the byte behind it */
    bool follows;         /* the trie was followed to the token's end */
};

/* How far the text from some token on follows the trie. */
struct walk {
    uint32_t whole_node;           /* the last label's end that is a token's end */
    uint32_t prefix_node, prefix;  /* where the last token's end left off, and how deep */
    uint32_t piece[PIECES_MAX];    /* the tokens that were followed */
    uint32_t pieces, whole_pieces; /* how many in all, and up to whole_node */
};

static void add_hit(struct label_hits *hits, struct label_hit hit)
{
    ARRAY_GROW(hits->hit, hits->hits, hits->cap);
    hits->hit[hits->hits++] = hit;
}

/* Follows the trie along one token's text from byte `from` on.  Returns whether it
 * leads to the token's end; m->node and m->depth are the start and the end. */
static bool follow(const struct label_set *set, struct str text, size_t from, struct label_memo *m)
{
    uint32_t c;
    for (size_t at = from; (c = fold_next(text, &at)) != 0;) {
        uint32_t to = label_step(set, m->node, c);
        if (!to)
            return false;
        m->node = to;
        m->depth++;
        if (at < text.n && set->ends[to] != NO_LABEL) {
            m->glued_node = to;
            m->glued_offset = at;
        }
    }
    return true;
}

/* The same for a whole token from the root, from memory where its text was met before. */
static struct label_memo follow_token(const struct label_set *set, struct label_hits *hits,
                                      const struct token *t)
{
    struct label_memo fresh = {.word = t->word, .node = LABEL_ROOT};
    if (!hits->memo) {
        hits->memo = xcalloc(SEEN_SLOTS, sizeof *hits->memo);
    }
    struct label_memo *m = t->word ? &hits->memo[seen_slot(t->word)] : &fresh;
    if (t->word && m->word == t->word)
        return *m;
    fresh.follows = follow(set, t->raw, 0, &fresh);
    return *m = fresh;
}

/* Whether token t is the second word of a text, after one blank: a piece of its
 * neighbour's label, not of one that stands above. */
static bool is_second_word(const struct lexed *lx, uint32_t i)
{
    if (i == 0 || lx->token[i - 1].row != lx->token[i].row)
        return false;
    const struct token *t = &lx->token[i - 1];
    return t->kind == TOKEN_TEXT && !t->in_label && t->raw.p + t->raw.n + 1 == lx->token[i].raw.p;
}

/* What next_piece() returns when other words bar the way. */
#define BARRED UINT32_MAX

/* The next token that holds the next piece of a label whose last piece is `last`:
 * directly next, or, in text placed by position, below it.  Moves *m to its end.  Without one
 * BARRED, or lx->tokens when the text ended first. */
static uint32_t next_piece(const struct label_set *set, const struct lexed *lx, uint32_t last,
                           struct label_memo *m)
{
    const struct token *piece = &lx->token[last];
    int looked = 0;
    for (uint32_t i = last + 1; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        if (i > last + TOKENS_AHEAD_MAX)
            return BARRED;
        if (token_is_value(t) && t->style == LINE_WORDS && token_alone(lx, i))
            return BARRED; /* a cell a line: labels do not reach over figures */
        bool unit = t->kind == TOKEN_UNIT && t->style == LINE_WORDS; /* 事项: the rest may be 项 */
        if ((!token_may_be_label(t) && !unit) || t->in_label)
            continue;
        struct label_memo next = {.node = m->node, .depth = m->depth};
        if (follow(set, t->raw, 0, &next) && next.depth > m->depth &&
            (looked == 0 || (token_below(t, piece) && !is_second_word(lx, i)))) {
            m->node = next.node;
            m->depth = next.depth;
            return i;
        }
        if (unit)
            continue;
        if (++looked == PIECES_AHEAD_MAX)
            return BARRED;
        if (token_alone(lx, last) && token_alone(lx, i) && token_below(t, piece))
            return BARRED; /* other words stand where the piece goes on */
    }
    /* Nothing is below a cell. */
    return looked > 0 && piece->style == LINE_CELLS ? BARRED : (uint32_t)lx->tokens;
}

/* Goes on from token to token where token `from` led to `m`, through `most` of them. */
static struct walk walk_from(const struct label_set *set, const struct lexed *lx, uint32_t from,
                             struct label_memo m, uint32_t most)
{
    struct walk w = {.whole_node = LABEL_ROOT};
    if (m.depth == 0)
        return w; /* quotes or the like alone: a label does not start here */
    for (uint32_t at = from; m.follows && at < lx->tokens; at = next_piece(set, lx, at, &m)) {
        w.prefix = m.depth;
        w.prefix_node = m.node;
        w.piece[w.pieces++] = at;
        if (set->ends[m.node] != NO_LABEL) {
            w.whole_node = m.node;
            w.whole_pieces = w.pieces;
        }
        if (!set->goes_on[m.node] || w.pieces == most)
            break;
    }
    return w;
}

/* Whether two lines with figures, or units of figures that are blank, stand between tokens
 * `from` and `to`, by position. */
static bool is_far(const struct lexed *lx, uint32_t from, uint32_t to)
{
    uint32_t rows = 0, row = UINT32_MAX;
    for (uint32_t i = from + 1; i < to; i++) {
        const struct token *t = &lx->token[i];
        bool figure = token_is_value(t) || t->kind == TOKEN_UNIT;
        if (t->row != row && figure && t->style == LINE_WORDS) {
            row = t->row;
            rows++;
        }
    }
    return rows > 1;
}

/* Whether a label that ends at `node` is but a group's, which may wrap beside many lines. */
static bool is_group(const struct label_set *set, uint32_t node)
{
    bool group = false;
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next) {
        if (set->label[id].kind == LABEL_LINE)
            return false;
        group |= set->label[id].kind == LABEL_GROUP;
    }
    return group;
}

/* The same, but the label of a line stands beside one row of figures, however it wraps, and a
 * head above them: what stands beside another is none of its pieces. */
static struct walk walk_line(const struct label_set *set, const struct lexed *lx, uint32_t from,
                             struct label_memo m)
{
    struct walk w = walk_from(set, lx, from, m, PIECES_MAX);
    for (uint32_t k = 1; w.whole_node && k < w.whole_pieces; k++)
        if (is_far(lx, w.piece[k - 1], w.piece[k]) && !is_group(set, w.whole_node))
            return walk_from(set, lx, from, m, k);
    return w;
}

/* Hits for all labels that end at `node`, the pieces being those of `w`. */
static void add_whole(const struct label_set *set, struct lexed *lx, struct label_hits *hits,
                      uint32_t node, uint32_t first, const struct walk *w)
{
    uint32_t last = w ? w->piece[w->whole_pieces - 1] : first;
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
        add_hit(hits, (struct label_hit){id, first, last, set->label[id].length, true});
    for (uint32_t i = 1; w && i < w->whole_pieces; i++) {
        lx->token[w->piece[i]].in_label = true;
        lx->token[w->piece[i]].kind = TOKEN_TEXT;
    }
}

static bool passes(const struct label_set *set, const struct label *l, uint32_t node,
                   uint32_t depth)
{
    uint32_t at = LABEL_ROOT;
    if (l->length < depth)
        return false;
    for (uint32_t i = 0; i < depth; i++)
        if (!(at = label_step(set, at, set->chars[l->text + i])))
            return false;
    return at == node;
}

/* Hits for all labels whose beginning is what `w` followed. */
static void add_prefix(const struct label_set *set, struct lexed *lx, struct label_hits *hits,
                       uint32_t first, const struct walk *w)
{
    size_t at = 0;
    uint32_t c = fold_next(lx->token[first].raw, &at);
    for (uint32_t id = 0; id < set->labels; id++) {
        const struct label *l = &set->label[id];
        if (set->chars[l->text] == c && passes(set, l, w->prefix_node, w->prefix))
            add_hit(hits, (struct label_hit){id, first, w->piece[w->pieces - 1], w->prefix, false});
    }
    for (uint32_t i = 1; i < w->pieces; i++)
        lx->token[w->piece[i]].in_label = true;
}

/* Whether text is a remark in parentheses: 行政许可（指本年办件量） is 行政许可. */
static bool is_remark(struct str text)
{
    text = str_trim_wide(text);
    return (str_starts(text, STR("(")) || str_starts(text, STR("（"))) &&
           (str_ends(text, STR(")")) || str_ends(text, STR("）")));
}

/* Notes where the figure that is glued to the label in token i, which ends at `m`, is cut off.
 * Whether there is one. */
static bool note_cut(const struct label_set *set, const struct lexed *lx, struct label_hits *hits,
                     uint32_t i, const struct label_memo *m)
{
    struct token_cut cut;
    if (!m->glued_node || lx->token[i].style != LINE_WORDS ||
        !label_names_line(set, m->glued_node) ||
        !lexed_may_cut(lx, i, m->glued_offset, !label_names_count(set, m->glued_node), &cut))
        return false;
    ARRAY_GROW(hits->cut, hits->cuts, hits->cuts_cap);
    hits->cut[hits->cuts++] = cut;
    return true;
}

/* Cuts off the figure that is glued to the label in token `at`; whether there is one.  All that are
 * glued so behind it are cut off with the first one, so that tokens move but once. */
static bool cut_glued(const struct label_set *set, struct lexed *lx, struct label_hits *hits,
                      uint32_t at, const struct label_memo *m)
{
    bool first = hits->cuts == 0;
    size_t before = hits->cuts;
    if (!note_cut(set, lx, hits, at, m))
        return false;
    for (uint32_t i = at + 1; first && i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        if (!token_may_be_label(t) || t->in_label || !label_may_start(set, t->raw))
            continue;
        struct label_memo other = follow_token(set, hits, t);
        if (!other.follows)
            note_cut(set, lx, hits, i, &other);
    }
    lexed_cut(lx, hits->cut + before, hits->cuts - before);
    for (size_t i = hits->hits; i-- > 0;) { /* whose last pieces stand behind */
        uint32_t *last = &hits->hit[i].last, moved = 0;
        for (size_t k = before; k < hits->cuts && hits->cut[k].token < *last; k++)
            moved++;
        *last += moved;
    }
    return true;
}

/* Finds the label that starts at byte `offset` of token `at`; whether there is one. */
static bool scan_token(const struct label_set *set, struct lexed *lx, struct label_hits *hits,
                       uint32_t at, size_t offset)
{
    struct str text = lx->token[at].raw;
    struct label_memo m = {.node = LABEL_ROOT};
    if (offset == 0)
        m = follow_token(set, hits, &lx->token[at]);
    else
        m.follows = follow(set, text, offset, &m);
    if (m.depth == 0 || (!m.follows && !m.glued_node))
        return false; /* as most words: no label starts so */
    struct walk w = walk_line(set, lx, at, m);
    if (w.whole_node) {
        add_whole(set, lx, hits, w.whole_node, at, &w);
        return true;
    }
    if (offset == 0 && cut_glued(set, lx, hits, at, &m)) {
        add_whole(set, lx, hits, m.glued_node, at, NULL);
        return true;
    }
    if (m.glued_node && is_remark(str_from(text, m.glued_offset))) {
        add_whole(set, lx, hits, m.glued_node, at, NULL);
        return true;
    }
    if (m.glued_node) { /* two labels in one token: 三、本年度办理结果（一）予以公开 */
        size_t before = hits->hits;
        add_whole(set, lx, hits, m.glued_node, at, NULL);
        if (scan_token(set, lx, hits, at, m.glued_offset))
            return true;
        hits->hits = before;
    }
    if (offset == 0 && w.pieces && w.prefix >= PREFIX_CHARS_MIN) {
        add_prefix(set, lx, hits, at, &w);
        return true;
    }
    return false;
}

/* Whether words for nothing begin a label, with the number before them, that the next token
 * goes on with: `2 没有`, `现成信息`. */
static bool begins_label(const struct label_set *set, const struct lexed *lx, uint32_t at,
                         uint32_t node)
{
    const struct token *t = &lx->token[at];
    struct label_memo m = {.node = node, .depth = 1};
    size_t start = 0;
    return t->kind == TOKEN_NOTHING && at + 1 < lx->tokens && token_may_be_label(t + 1) &&
           follow(set, t->raw, 0, &m) && m.depth > 1 &&
           label_step(set, m.node, fold_next(t[1].raw, &start));
}

/* `1 属于国家秘密`: the number before the words may be the label's own. */
static bool scan_number(const struct label_set *set, struct lexed *lx, struct label_hits *hits,
                        uint32_t at)
{
    struct token *t = &lx->token[at], *words = t + 1;
    if (t->raw.n != 1 || t->style != LINE_WORDS || at + 1 == lx->tokens)
        return false;
    uint32_t node = label_step(set, LABEL_ROOT, (unsigned char)t->raw.p[0]);
    if (!node || words->row != t->row)
        return false;
    if (begins_label(set, lx, at + 1, node))
        t->kind = words->kind = TOKEN_TEXT; /* even if the label is damaged */
    if (!token_may_be_label(words))
        return false;
    struct label_memo m = {.node = node, .depth = 1};
    m.follows = follow(set, words->raw, 0, &m);
    struct walk w = walk_line(set, lx, at + 1, m);
    if (!w.whole_node)
        return false;
    add_whole(set, lx, hits, w.whole_node, at, &w);
    t->kind = TOKEN_TEXT;
    words->in_label = true;
    return true;
}

void label_scan(const struct label_set *set, struct lexed *lx, struct label_hits *hits)
{
    hits->cuts = 0;
    for (uint32_t at = 0; at < lx->tokens; at++) {
        const struct token *t = &lx->token[at];
        if (t->kind == TOKEN_FIGURE && scan_number(set, lx, hits, at))
            at++;
        else if (token_may_be_label(t) && !t->in_label && label_may_start(set, t->raw))
            scan_token(set, lx, hits, at, 0);
    }
}

/* The node of the trie at which a label that starts at token `at` may go on behind the text;
 * LABEL_ROOT if none does.  `memo` may be NULL. */
static uint32_t open_end(const struct label_set *set, const struct lexed *lx,
                         struct label_hits *memo, uint32_t at)
{
    struct label_memo m = {.node = LABEL_ROOT};
    if (memo)
        m = follow_token(set, memo, &lx->token[at]);
    else
        m.follows = follow(set, lx->token[at].raw, 0, &m);
    if (!m.follows || m.depth == 0)
        return LABEL_ROOT;
    while (set->goes_on[m.node] && at < lx->tokens)
        at = next_piece(set, lx, at, &m);
    return at == lx->tokens ? m.node : LABEL_ROOT;
}

size_t label_open_ends(const struct label_set *set, const struct lexed *lx, struct label_hits *memo,
                       uint32_t *node, size_t max)
{
    size_t n = 0;
    for (uint32_t i = (uint32_t)lx->tokens; i-- > 0 && i + TOKENS_AHEAD_MAX >= lx->tokens;) {
        const struct token *t = &lx->token[i];
        uint32_t end = LABEL_ROOT;
        if (token_may_be_label(t) && label_may_start(set, t->raw))
            end = open_end(set, lx, memo, i);
        if (end != LABEL_ROOT && n < max)
            node[n] = end;
        n += end != LABEL_ROOT;
    }
    return n;
}

bool label_goes_on(const struct label_set *set, uint32_t node, struct str text)
{
    struct label_memo m = {.node = node};
    return follow(set, text, 0, &m) && m.depth > 0;
}

void label_hits_keep(const struct label_set *set, struct label_hits *hits, uint32_t layout)
{
    size_t n = 0;
    for (size_t i = 0; i < hits->hits; i++)
        if (set->label[hits->hit[i].label].layout == layout) {
            struct label_hit other = hits->hit[n];
            hits->hit[n++] = hits->hit[i];
            hits->hit[i] = other;
        }
    hits->others = hits->hits - n;
    hits->hits = n;
}

size_t label_hits_from(const struct label_hits *hits, uint32_t token)
{
    size_t low = 0, high = hits->hits;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (hits->hit[mid].first < token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

bool label_starts_at(const struct label_hits *hits, uint32_t token)
{
    size_t i = label_hits_from(hits, token);
    return i < hits->hits && hits->hit[i].first == token;
}
