/* scan.h - where labels of the forms stand in lexed text. */
#ifndef GIPR_FORM_SCAN_H
#define GIPR_FORM_SCAN_H

#include "form/labels.h"
#include "lex/lex.h"

/* A label found at tokens [first, last].  A whole label was followed to its end;
 * otherwise the text breaks off after `matched` of its folded characters (the
 * rest may stand elsewhere: labels wrap around figures). */
struct label_hit {
    uint32_t label; /* index in label_set.label */
    uint32_t first, last;
    uint32_t matched;
    bool whole;
};

/* The labels found in a struct lexed, and always in the same one: the memo knows texts by the
 * numbers that its `words` have given them. */
struct label_hits {
    struct label_hit *hit;
    size_t hits, others; /* others: those that label_hits_keep() put behind the hits */
    size_t cap;
    struct label_memo *memo; /* tokens met before and where they lead, across texts */
    struct token_cut *cut;   /* figures glued to labels, of the text at hand */
    size_t cuts, cuts_cap;
};

void label_hits_free(struct label_hits *hits);

/* Forgets the hits, but not the memo. */
void label_hits_clear(struct label_hits *hits);

/* Finds the labels in lx, exact but for folding, and appends them to `hits` in
 * text order (one hit for each label of the same words).  A number that turns out
 * to be a label's own (`1 属于国家秘密`) is made TEXT in lx, and a figure that is glued
 * to a label becomes a token of its own. */
void label_scan(const struct label_set *set, struct lexed *lx, struct label_hits *hits);

/* Whether a label starts at a token, be it one that breaks off. */
bool label_starts_at(const struct label_hits *hits, uint32_t token);

/* The number of the first hit that starts at token `token` or behind it; `hits` if none does. */
size_t label_hits_from(const struct label_hits *hits, uint32_t token);

enum { LABEL_PIECES_AHEAD_MAX = 20 }; /* TEXT tokens looked at for the next piece of a label */

/* The nodes of the trie at which labels that start in lx, which was not scanned yet, may go on in
 * text that is to be appended.  Returns how many there are, of which the first `max` are put
 * into node[].  `memo` may be NULL; it is quicker with those hits to which lx belongs. */
size_t label_open_ends(const struct label_set *set, const struct lexed *lx, struct label_hits *memo,
                       uint32_t *node, size_t max);

/* Whether a label that is open at `node` goes on in a text, to its end. */
bool label_goes_on(const struct label_set *set, uint32_t node, struct str text);

/* Puts the hits of labels of other forms than number `layout` of form_layouts() behind those of
 * its own, in no order. */
void label_hits_keep(const struct label_set *set, struct label_hits *hits, uint32_t layout);

#endif
