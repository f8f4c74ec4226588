#include "form/scan.h"

#include "base/buf.h"
#include "form/label_walk.h"
#include "lex/fold.h"

enum { PREFIX_CHARS_MIN = 3 }; /* a shorter beginning of a label says nothing */

/* What is looked for, where, and what was found. */
struct scan {
    const struct label_set *set;
    struct lexed *lx;
    struct label_hits *hits;
};

/* Hits for all labels that end at `node`, in tokens [first, last]. */
static void add_ends(const struct scan *s, uint32_t node, uint32_t first, uint32_t last)
{
    const struct label_set *set = s->set;
    for (uint32_t id = set->ends[node]; id != NO_LABEL; id = set->label[id].next)
        label_hits_add(s->hits, (struct label_hit){id, first, last, set->label[id].length, true});
}

/* Hits for all labels that `w` followed to their end, whose pieces are nothing else from now on. */
static void add_whole(const struct scan *s, uint32_t first, const struct label_walk *w)
{
    add_ends(s, w->whole_node, first, w->piece[w->whole_pieces - 1]);
    for (uint32_t i = 1; i < w->whole_pieces; i++) {
        struct token *piece = &s->lx->token[w->piece[i]];
        piece->in_label = true;
        piece->kind = TOKEN_TEXT;
    }
}

/* Whether the first `depth` characters of a label lead to `node`. */
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
static void add_prefix(const struct scan *s, uint32_t first, const struct label_walk *w)
{
    uint32_t last = w->piece[w->pieces - 1];
    size_t at = 0;
    uint32_t c = fold_next(s->lx->token[first].raw, &at);
    for (uint32_t id = 0; id < s->set->labels; id++) {
        const struct label *l = &s->set->label[id];
        if (s->set->chars[l->text] == c && passes(s->set, l, w->prefix_node, w->prefix))
            label_hits_add(s->hits, (struct label_hit){id, first, last, w->prefix, false});
    }
    for (uint32_t i = 1; i < w->pieces; i++)
        s->lx->token[w->piece[i]].in_label = true;
}

/* Whether text is a remark in parentheses: 行政许可（指本年办件量） is 行政许可. */
static bool is_remark(struct str text)
{
    text = str_trim_wide(text);
    return (str_starts(text, STR("(")) || str_starts(text, STR("（"))) &&
           (str_ends(text, STR(")")) || str_ends(text, STR("）")));
}

/* Whether text, which goes on behind the label in the cell of token `at`, tells what the label
 * means, and a figure stands behind the cell: 规章：指依法制定的规章 | 5 | */
static bool is_definition(const struct scan *s, uint32_t at, struct str text)
{
    const struct token *t = &s->lx->token[at];
    text = str_trim_wide(text);
    return t->style == LINE_CELLS && at + 1 < s->lx->tokens && t[1].kind == TOKEN_FIGURE &&
           (str_starts(text, STR(":")) || str_starts(text, STR("：")));
}

/* Notes where the figure that is glued to the label in token i, along which `path` has led, is to
 * be cut off.  Whether there is one. */
static bool note_cut(const struct scan *s, uint32_t i, const struct label_path *path)
{
    struct label_hits *hits = s->hits;
    struct token_cut cut;
    if (!path->glued_node || s->lx->token[i].style != LINE_WORDS ||
        !label_names_line(s->set, path->glued_node) ||
        !lexed_may_cut(s->lx, i, path->glued_offset, !label_names_count(s->set, path->glued_node),
                       &cut))
        return false;
    ARRAY_GROW(hits->cut, hits->cuts, hits->cuts_cap);
    hits->cut[hits->cuts++] = cut;
    return true;
}

/* The same for all tokens behind number `at`. */
static void note_cuts_behind(const struct scan *s, uint32_t at)
{
    for (uint32_t i = at + 1; i < s->lx->tokens; i++) {
        const struct token *t = &s->lx->token[i];
        if (!token_may_be_label(t) || t->in_label || !label_may_start(s->set, t->raw))
            continue;
        struct label_path path = label_follow_token(s->set, s->hits, t);
        if (!path.follows)
            note_cut(s, i, &path);
    }
}

/* Cuts off the figure that is glued to the label in token `at`; whether there is one.  All that are
 * glued so behind it are cut off with the first one, so that tokens move but once. */
static bool cut_glued(const struct scan *s, uint32_t at, const struct label_path *path)
{
    struct label_hits *hits = s->hits;
    size_t before = hits->cuts;
    if (!note_cut(s, at, path))
        return false;
    if (before == 0)
        note_cuts_behind(s, at);
    lexed_cut(s->lx, hits->cut + before, hits->cuts - before);
    for (size_t i = hits->hits; i-- > 0;) { /* whose last pieces stand behind */
        uint32_t *last = &hits->hit[i].last, moved = 0;
        for (size_t k = before; k < hits->cuts && hits->cut[k].token < *last; k++)
            moved++;
        *last += moved;
    }
    return true;
}

/* Finds the label that starts at byte `offset` of token `at`; whether there is one. */
static bool scan_token(const struct scan *s, uint32_t at, size_t offset)
{
    struct str text = s->lx->token[at].raw;
    struct label_path path = {.node = LABEL_ROOT};
    if (offset == 0)
        path = label_follow_token(s->set, s->hits, &s->lx->token[at]);
    else
        path.follows = label_follow(s->set, text, offset, &path);
    if (path.depth == 0 || (!path.follows && !path.glued_node))
        return false; /* as most words: no label starts so */
    struct label_walk w = label_walk(s->set, s->lx, at, path);
    if (w.whole_node) {
        add_whole(s, at, &w);
        return true;
    }
    if (path.glued_node &&
        ((offset == 0 && cut_glued(s, at, &path)) || is_remark(str_from(text, path.glued_offset)) ||
         is_definition(s, at, str_from(text, path.glued_offset)))) {
        add_ends(s, path.glued_node, at, at);
        return true;
    }
    if (path.glued_node) { /* two labels in one token: 三、本年度办理结果（一）予以公开 */
        size_t before = s->hits->hits;
        add_ends(s, path.glued_node, at, at);
        if (scan_token(s, at, path.glued_offset))
            return true;
        s->hits->hits = before;
    }
    if (offset == 0 && w.pieces && w.prefix >= PREFIX_CHARS_MIN) {
        add_prefix(s, at, &w);
        return true;
    }
    return false;
}

/* Whether words for nothing begin a label, with the number before them, that the next token
 * goes on with: `2 没有`, `现成信息`. */
static bool begins_label(const struct scan *s, uint32_t at, uint32_t node)
{
    const struct token *t = &s->lx->token[at];
    struct label_path path = {.node = node, .depth = 1};
    size_t start = 0;
    return t->kind == TOKEN_NOTHING && at + 1 < s->lx->tokens && token_may_be_label(t + 1) &&
           label_follow(s->set, t->raw, 0, &path) && path.depth > 1 &&
           label_step(s->set, path.node, fold_next(t[1].raw, &start));
}

/* `1 属于国家秘密`: the number before the words may be the label's own. */
static bool scan_number(const struct scan *s, uint32_t at)
{
    struct token *t = &s->lx->token[at], *words = t + 1;
    if (t->raw.n != 1 || t->style != LINE_WORDS || at + 1 == s->lx->tokens)
        return false;
    uint32_t node = label_step(s->set, LABEL_ROOT, (unsigned char)t->raw.p[0]);
    if (!node || words->row != t->row)
        return false;
    if (begins_label(s, at + 1, node))
        t->kind = words->kind = TOKEN_TEXT; /* even if the label is damaged */
    if (!token_may_be_label(words))
        return false;
    struct label_path path = {.node = node, .depth = 1};
    path.follows = label_follow(s->set, words->raw, 0, &path);
    struct label_walk w = label_walk(s->set, s->lx, at + 1, path);
    if (!w.whole_node)
        return false;
    add_whole(s, at, &w);
    t->kind = TOKEN_TEXT;
    words->in_label = true;
    return true;
}

void label_scan(const struct label_set *set, struct lexed *lx, struct label_hits *hits)
{
    const struct scan s = {set, lx, hits};
    hits->cuts = 0;
    for (uint32_t at = 0; at < lx->tokens; at++) {
        const struct token *t = &lx->token[at];
        if (t->kind == TOKEN_FIGURE && scan_number(&s, at))
            at++;
        else if (token_may_be_label(t) && !t->in_label && label_may_start(set, t->raw))
            scan_token(&s, at, 0);
    }
}
