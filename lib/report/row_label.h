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

#include "base/seen.h"

enum { ROW_LABEL_CHARS = 64 };

struct row_label {
    /* Folded (see lex/fold.h), a Chinese numeral in front left out. */
    uint32_t chars[ROW_LABEL_CHARS];
    size_t n;
    uint64_t set;  /* which characters it has: a bit for each, several share one */
    bool numbered; /* has such a numeral */
    bool unit;     /* its table has a column with the unit: a row tells itself by what follows */
};

struct row_labels {
    struct row_label *label;
    size_t labels, cap;
    size_t longest;      /* characters of the longest numbered label ... */
    size_t longest_unit; /* ... and of the longest one of a table with units */
    struct seen found;   /* the label that a text was found to be */
    struct seen below;   /* what a line says of the label above it */
};

/* Collects the labels of the built-in forms: all numbered ones, and the others
 * of tables with a column for the unit. */
void row_labels_init(struct row_labels *r);
void row_labels_free(struct row_labels *r);

/* Whether a line is a numbered row of a table, as far as it tells itself. */
enum row_answer {
    ROW_NEVER,
    ROW_SURE,
    ROW_BY_UNITS, /* it is if a unit, a figure, a dash or another such label follows */
    ROW_BY_REST   /* it may be if the rest of its label follows */
};

/* The text behind a line's number, as far as it can be read without the lines below. */
struct row_text {
    struct str text;
    size_t chars; /* of it, the values at its end left out */
    bool valued;  /* it has values */
    bool whole;   /* it does not end within the label that it starts with */
    enum row_answer answer;
};

/* Reads the text behind the number of a line, which must outlive the result. */
struct row_text row_labels_read(struct row_labels *r, struct str text);

/* Whether the text behind a number starts with the label of a numbered row. */
bool row_labels_know(struct row_labels *r, struct str text);

/* Whether a line is a numbered row of a table, given the lines below it: a label may be broken
 * over lines, and a label of a table with units is a row's only if such things follow. */
bool row_labels_is_row(struct row_labels *r, const struct row_text *row, struct str below);

#endif
