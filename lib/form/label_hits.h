/* label_hits.h - the labels that were found in lexed text. */
#ifndef GIPR_FORM_LABEL_HITS_H
#define GIPR_FORM_LABEL_HITS_H

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

/* What was found: a label of the built-in forms. */
static inline const struct label *hit_label(const struct label_hit *hit)
{
    return &label_set_builtin()->label[hit->label];
}

struct label_path;

/* The labels found in a struct lexed, and always in the same one: the memo knows texts by the
 * numbers that its `words` have given them.  A zeroed struct has none. */
struct label_hits {
    struct label_hit *hit;
    size_t hits, others; /* others: those that label_hits_keep() put behind the hits */
    size_t cap;
    struct label_path *memo; /* where tokens met before lead, across texts: see label_walk.h */
    struct token_cut *cut;   /* figures glued to labels, of the text at hand */
    size_t cuts, cuts_cap;
};

void label_hits_free(struct label_hits *hits);

/* Forgets the hits, but not the memo. */
void label_hits_clear(struct label_hits *hits);

/* Adds a hit; they are added in text order. */
void label_hits_add(struct label_hits *hits, struct label_hit hit);

/* Puts the hits of labels of other forms than number `layout` of form_layouts() behind those of
 * its own, in no order. */
void label_hits_keep(const struct label_set *set, struct label_hits *hits, uint32_t layout);

/* The number of the first hit that starts at token `token` or behind it; `hits` if none does. */
size_t label_hits_from(const struct label_hits *hits, uint32_t token);

/* Whether a label starts at a token, be it one that breaks off. */
bool label_starts_at(const struct label_hits *hits, uint32_t token);

#endif
