/* repeated.h - labels that stand twice in a text. */
#ifndef GIPR_ALIGN_REPEATED_H
#define GIPR_ALIGN_REPEATED_H

#include "align/groups.h"

/* The figure right behind the label that ends at token `last`, units aside; lx->tokens if there is
 * none. */
uint32_t table_figure_behind(const struct lexed *lx, uint32_t last);

/* Whether the label of a line stands twice in its place, with figures behind both. */
bool table_repeats(const struct table_match *m, const struct group_reader *r);

/* Whether a hit is a copy of the head before it, that of one column of the table: on a full grid
 * without bars, cells that span others are repeated in all their places (token_is_copy()). */
bool head_is_copied(const struct group_reader *r, const struct label_hit *hit);

/* Whether some head of the table that stands before token `before` is copied so. */
bool table_copies_heads(const struct group_reader *r, uint32_t before);

/* Whether n figures, which stand at token[0], token[1], ..., are one and its copies, and some head
 * of the table before the label at token `label` is copied, too. */
bool figures_are_copied(const struct group_reader *r, const uint32_t *token, size_t n,
                        uint32_t label);

/* Makes the lines unsure whose label stands twice in their place, with other figures behind
 * it: those of two years, say; or all, if the table stands twice. */
void table_doubt_repeated(struct table_match *m, const struct group_reader *r);

#endif
