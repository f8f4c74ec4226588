#include "form/label_walk.h"

#include "base/buf.h"
#include "lex/fold.h"

bool label_follow(const struct label_set *set, struct str text, size_t from,
                  struct label_path *path)
{
    uint32_t c;
    for (size_t at = from; (c = fold_next(text, &at)) != 0;) {
        uint32_t to = label_step(set, path->node, c);
        if (!to)
            return false;
        path->node = to;
        path->depth++;
        if (at < text.n && set->ends[to] != NO_LABEL) {
            path->glued_node = to;
            path->glued_offset = at;
        }
    }
    return true;
}

struct label_path label_follow_token(const struct label_set *set, struct label_hits *hits,
                                     const struct token *t)
{
    struct label_path fresh = {.word = t->word, .node = LABEL_ROOT};
    if (!hits->memo)
        hits->memo = xcalloc(SEEN_SLOTS, sizeof *hits->memo);
    struct label_path *path = t->word ? &hits->memo[seen_slot(t->word)] : &fresh;
    if (t->word && path->word == t->word)
        return *path;
    fresh.follows = label_follow(set, t->raw, 0, &fresh);
    return *path = fresh;
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

uint32_t label_next_piece(const struct label_set *set, const struct lexed *lx, uint32_t last,
                          struct label_path *path)
{
    const struct token *piece = &lx->token[last];
    int looked = 0;
    for (uint32_t i = last + 1; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        if (i > last + LABEL_TOKENS_AHEAD_MAX)
            return LABEL_BARRED;
        if (token_is_value(t) && t->style == LINE_WORDS && token_alone(lx, i))
            return LABEL_BARRED; /* a cell a line: labels do not reach over figures */
        bool unit = t->kind == TOKEN_UNIT && t->style == LINE_WORDS; /* 事项: the rest may be 项 */
        if ((!token_may_be_label(t) && !unit) || t->in_label)
            continue;
        struct label_path next = {.node = path->node, .depth = path->depth};
        if (label_follow(set, t->raw, 0, &next) && next.depth > path->depth &&
            (looked == 0 || (token_below(t, piece) && !is_second_word(lx, i)))) {
            path->node = next.node;
            path->depth = next.depth;
            return i;
        }
        if (unit)
            continue;
        if (++looked == LABEL_PIECES_AHEAD_MAX)
            return LABEL_BARRED;
        if (token_alone(lx, last) && token_alone(lx, i) && token_below(t, piece))
            return LABEL_BARRED; /* other words stand where the piece goes on */
    }
    /* Nothing is below a cell. */
    return looked > 0 && piece->style == LINE_CELLS ? LABEL_BARRED : (uint32_t)lx->tokens;
}

/* Goes on from token to token where token `from` led to `path`, through `most` of them. */
static struct label_walk walk_from(const struct label_set *set, const struct lexed *lx,
                                   uint32_t from, struct label_path path, uint32_t most)
{
    struct label_walk w = {.whole_node = LABEL_ROOT};
    if (path.depth == 0)
        return w; /* quotes or the like alone: a label does not start here */
    for (uint32_t at = from; path.follows && at < lx->tokens;
         at = label_next_piece(set, lx, at, &path)) {
        w.prefix = path.depth;
        w.prefix_node = path.node;
        w.piece[w.pieces++] = at;
        if (set->ends[path.node] != NO_LABEL) {
            w.whole_node = path.node;
            w.whole_pieces = w.pieces;
        }
        if (!set->goes_on[path.node] || w.pieces == most)
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

/* The label of a line stands beside one row of figures, however it wraps, and a head above them:
 * what stands beside another is none of its pieces. */
struct label_walk label_walk(const struct label_set *set, const struct lexed *lx, uint32_t from,
                             struct label_path path)
{
    struct label_walk w = walk_from(set, lx, from, path, LABEL_PIECES_MAX);
    for (uint32_t k = 1; w.whole_node && k < w.whole_pieces; k++)
        if (is_far(lx, w.piece[k - 1], w.piece[k]) && !is_group(set, w.whole_node))
            return walk_from(set, lx, from, path, k);
    return w;
}
