/* printed.h - the columns that a table prints, by its heads: those of the form, and others among
 * them that the form does not have, or has once.
 *
 *     自然人 | 商业企业 | 科研机构 | ... | 其他 | 小计 | 总计 */
#ifndef GIPR_PLACE_PRINTED_H
#define GIPR_PLACE_PRINTED_H

#include "place/readings.h"

/* The columns that stand over lines of a table. */
struct printed_columns {
    uint32_t line;                 /* the first of those lines */
    uint32_t extra[SLOTS_MAX + 1]; /* so many stand right before each slot, or behind the last */
    uint32_t columns;              /* in all */
    uint64_t inner_or_last;        /* bit i: those before slot i may stand behind the last one */
    bool unclear;                  /* of others nobody can tell where they stand */
    bool in_row;                   /* some stand beside others in a row, as figures below may */
};

enum {
    HEADS_AROUND = 40,   /* tokens: so far heads of one table reach */
    HEAD_BYTES_MAX = 48, /* longer words are none */
};

/* Hits [from, to) of labels. */
struct hit_range {
    size_t from, to;
};

/* The hits so near to a token that they may be heads of one table. */
struct hit_range printed_heads_around(const struct placing *p, uint32_t token);

/* The hits among and not far above the table's lines: heads elsewhere are of another, with the same
 * words. */
struct hit_range printed_heads(const struct placing *p);

/* The head of a column, or of several, that hit i is of; NULL if it is none. */
const struct label *printed_head(const struct placing *p, size_t i);

/* Whether words are a piece of the head of some column of the form over `line`, broken perhaps. */
bool printed_is_piece(const struct placing *p, uint32_t line, struct str words);

/* Whether n folded characters are like the label of a head, or of its characters alone. */
bool printed_head_is_like(const uint32_t *text, size_t n, const struct label *l);

/* Whether words are like some head of the table, misread perhaps. */
bool printed_is_like(const struct placing *p, struct str words);

/* Whether hit i is a head beside which others stand than the form's; then *line is the first of the
 * lines that it heads.  Not of lines that were looked at before (placing_line.extra_read). */
bool printed_has_extra(const struct placing *p, size_t i, uint32_t *line);

/* The columns that the heads over `line` and those below tell of. */
struct printed_columns printed_columns_find(const struct placing *p, uint32_t line,
                                            struct hit_range near);

#endif
