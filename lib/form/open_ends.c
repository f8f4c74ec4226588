#include "form/open_ends.h"

/* The node of the trie at which a label that starts at token `at` may go on behind the text;
 * LABEL_ROOT if none does.  `memo` may be NULL. */
static uint32_t open_end(const struct label_set *set, const struct lexed *lx,
                         struct label_hits *memo, uint32_t at)
{
    struct label_path path = {.node = LABEL_ROOT};
    if (memo)
        path = label_follow_token(set, memo, &lx->token[at]);
    else
        path.follows = label_follow(set, lx->token[at].raw, 0, &path);
    if (!path.follows || path.depth == 0)
        return LABEL_ROOT;
    while (set->goes_on[path.node] && at < lx->tokens)
        at = label_next_piece(set, lx, at, &path);
    return at == lx->tokens ? path.node : LABEL_ROOT;
}

size_t label_open_ends(const struct label_set *set, const struct lexed *lx, struct label_hits *memo,
                       uint32_t *node, size_t max)
{
    size_t n = 0;
    for (uint32_t i = (uint32_t)lx->tokens; i-- > 0 && i + LABEL_TOKENS_AHEAD_MAX >= lx->tokens;) {
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
    struct label_path path = {.node = node};
    return label_follow(set, text, 0, &path) && path.depth > 0;
}
