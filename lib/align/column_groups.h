/* column_groups.h - the heads of a table printed across: of its columns, and of groups of them.
 *
 *     行政复议          | 行政诉讼                                 groups, ...
 *                       | 未经复议直接起诉  | 复议后起诉           ... in groups
 *     维持 | ... | 总计 | 维持 | ... | 总计 | 维持 | ... | 总计    the same columns in each */
#ifndef GIPR_ALIGN_COLUMN_GROUPS_H
#define GIPR_ALIGN_COLUMN_GROUPS_H

#include "align/groups.h"

/* What the heads that start at a token name: slots [first, last] of the table's only line. */
struct heads_of {
    uint32_t first, last;
    bool leaf;
};

/* Whether a head of the table starts at token i, and ends before token `to`, with nothing beside
 * it: *named is what it names. */
bool column_head(const struct group_reader *r, uint32_t i, uint32_t to, struct heads_of *named);

/* Whether the heads of all columns of a group stand in cells from token `first` on, in their
 * order and a token each, in a row that ends with token `to`. */
bool column_heads(const struct group_reader *r, uint32_t first, uint32_t to);

enum { COLUMNS_OF_NONE = -1, COLUMNS_OF_GROUPS = -2 };

/* The number of the group that the words from token i on, before token `to`, name, by its own head
 * or with those of all the groups it is in: 行政诉讼（复议后起诉）; COLUMNS_OF_GROUPS where they
 * name several. */
int column_group_at(const struct group_reader *r, uint32_t i, uint32_t to);

/* That which the last of tokens [from, to) that names any names. */
int column_group(const struct group_reader *r, uint32_t from, uint32_t to);

#endif
