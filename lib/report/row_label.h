/* row_label.h - the numbered rows of the statutory tables, which are no headings.
 *
 *     二、上年结转政府信息公开申请数量     never a heading
 *     一、主动公开情况                     a row of the 2014 form, or a heading: what
 *                                          stands behind it decides
 *
 * The labels come from the codebook.  A label may be cut (broken over lines) or
 * misspelt a little. */
#ifndef GIPR_REPORT_ROW_LABEL_H
#define GIPR_REPORT_ROW_LABEL_H

#include <stdint.h>

#include "base/str.h"

enum { ROW_LABEL_CHARS = 64 };

struct row_label {
    uint32_t
        chars[ROW_LABEL_CHARS]; /* folded (see lex/fold.h), a Chinese numeral in front left out */
    size_t n;
    bool numbered; /* has such a numeral */
    bool unit;     /* its table has a column with the unit: a row tells itself by what follows */
};

struct row_labels {
    struct row_label *label;
    size_t labels, cap;
};

/* Collects the labels of the built-in forms: all numbered ones, and the others
 * of tables with a column for the unit. */
void row_labels_init(struct row_labels *r);
void row_labels_free(struct row_labels *r);

/* The numbered label that `text` (a line's text behind its number) starts with,
 * or that starts with text (then it is not `whole`); NULL if there is none. */
const struct row_label *row_labels_numbered(const struct row_labels *r, struct str text,
                                            bool *whole);

/* Whether `text`, a line below a label with a unit, shows that the label is a
 * row: a unit, a figure, a dash, or another such label (`numbered`: be it a
 * numbered one, which in itself could be the report's next heading). */
bool row_labels_follow(const struct row_labels *r, struct str text, bool numbered);

/* Whether `token` is what a table's cell holds: a figure, a unit, or a mark for
 * nothing that is no word. */
bool row_value(struct str token);

/* `text` without the values at its end, which are divided by blanks or pipes;
 * *count is their number. */
struct str row_without_values(struct str text, size_t *count);

#endif
