/* open_ends.h - labels that break off at the end of a text and may go on in what is appended. */
#ifndef GIPR_FORM_OPEN_ENDS_H
#define GIPR_FORM_OPEN_ENDS_H

#include "form/label_walk.h"

/* The nodes of the trie at which labels that start in lx, which was not scanned yet, may go on in
 * text that is to be appended.  Returns how many there are, of which the first `max` are put
 * into node[].  `memo` may be NULL; it is quicker with those hits to which lx belongs. */
size_t label_open_ends(const struct label_set *set, const struct lexed *lx, struct label_hits *memo,
                       uint32_t *node, size_t max);

/* Whether a label that is open at `node` goes on in a text, to its end. */
bool label_goes_on(const struct label_set *set, uint32_t node, struct str text);

#endif
