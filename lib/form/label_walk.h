/* label_walk.h - the trie of labels followed from token to token.
 *
 *     三、本年度办 | 12 | 5 | ...     a label that wraps around the figures of its row:
 *     理结果                         its pieces are two tokens, with others between them
 *
 * A token is a piece if the trie goes on along all of it, and if it stands where the rest of a
 * label may: next to the piece before, or below it. */
#ifndef GIPR_FORM_LABEL_WALK_H
#define GIPR_FORM_LABEL_WALK_H

#include "form/label_hits.h"

enum {
    LABEL_PIECES_AHEAD_MAX = 20, /* TEXT tokens looked at for the next piece of a label */
    LABEL_TOKENS_AHEAD_MAX = 60, /* tokens of any kind */
    LABEL_PIECES_MAX = 16,       /* a label in more pieces is not followed further */
};

/* Where following the trie along texts has led. */
struct label_path {
    uint64_t word;        /* in a memo, the number of the one text; 0: the slot is free */
    uint32_t node, depth; /* where it has ended */
    uint32_t glued_node;  /* the last label's end inside of a text, LABEL_ROOT: none ... */
    size_t glued_offset;  /* ... and the byte behind it */
    bool follows;         /* the trie was followed to the text's end */
};

/* How far the text from some token on follows the trie. */
struct label_walk {
    uint32_t whole_node;          /* the last label's end that is a token's end, or LABEL_ROOT */
    uint32_t prefix_node, prefix; /* where the last token's end left off, and how deep */
    uint32_t piece[LABEL_PIECES_MAX]; /* the tokens that were followed */
    uint32_t pieces, whole_pieces;    /* how many in all, and up to whole_node */
};

/* Goes on from path->node along a text from byte `from` on.  Returns whether the trie leads to
 * the text's end; the caller sets path->follows. */
bool label_follow(const struct label_set *set, struct str text, size_t from,
                  struct label_path *path);

/* The same for a whole token from the root, from memory where its text was met before. */
struct label_path label_follow_token(const struct label_set *set, struct label_hits *hits,
                                     const struct token *t);

/* What label_next_piece() returns when other words bar the way. */
#define LABEL_BARRED UINT32_MAX

/* The next token that holds the next piece of a label whose last piece is `last`: directly next,
 * or, in text placed by position, below it.  Moves *path to its end.  Without one LABEL_BARRED, or
 * lx->tokens when the text ended first. */
uint32_t label_next_piece(const struct label_set *set, const struct lexed *lx, uint32_t last,
                          struct label_path *path);

/* Follows the label that starts in token `from`, along which `path` has led. */
struct label_walk label_walk(const struct label_set *set, const struct lexed *lx, uint32_t from,
                             struct label_path path);

#endif
