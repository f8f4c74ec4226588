/* row_alike.h - whether a text is a label of a row, or starts as one: a misspelt character or two
 * are forgiven.  Only for row_label.c.
 *
 * Most labels are excluded by the characters that they have, before any is compared. */
#ifndef GIPR_REPORT_ROW_ALIKE_H
#define GIPR_REPORT_ROW_ALIKE_H

#include "report/row_label.h"

/* The start of a text, folded as labels are. */
struct row_start {
    uint32_t chars[ROW_LABEL_CHARS];
    size_t n;
    uint64_t set[ROW_LABEL_CHARS + 1]; /* of the first 0, 1, ... n characters, as row_label.set */
};

/* Folds the first characters of text, at most `most` <= ROW_LABEL_CHARS of them. */
void row_start_fold(struct row_start *start, struct str text, size_t most);

/* Whether the text is all of the label. */
bool row_is_alike(const struct row_start *text, const struct row_label *label);

/* Whether the text is the start of the label, or the other way round. */
bool row_starts_alike(const struct row_start *text, const struct row_label *label);

/* Whether both are so much alike at their starts that more text may make it so. */
bool row_may_become_alike(const struct row_start *text, const struct row_label *label);

#endif
