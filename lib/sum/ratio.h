/* ratio.h - the shares that evaluators quote, from sums.
 *
 * lib/forms/ratios.tsv defines them: the cells of one table whose sums are the
 * numerator and the denominator.  Cells are written row/col and divided by ` + `;
 * `denied.*` stands for every row below `denied.`.
 *
 * A share is a group of the table RATIO_TABLE, whose row is its name, whose col
 * is the table it is computed from, and whose unit is `%`.  Shares are derived:
 * they cannot be added up, so sums that are read again pass over them. */
#ifndef GIPR_SUM_RATIO_H
#define GIPR_SUM_RATIO_H

#include "sum/sum.h"

#define RATIO_TABLE STR("ratio")

enum { RATIO_TERMS = 32, RATIO_PLACES = 2 };

/* Cells of a ratio's table. */
struct ratio_term {
    struct str row; /* a code, or the part of it before `*` */
    bool wild;
    struct str col;
    int side; /* 0 numerator, 1 denominator */
};

struct ratio {
    struct str name, table;
    struct ratio_term term[RATIO_TERMS];
    size_t terms;
};

struct ratios {
    struct ratio *ratio;
    size_t ratios, ratios_cap;
};

/* Reads definitions (TSV with the columns ratio table numerator denominator
 * meaning source) from `text`, which must outlive them.  Returns 0, or -1 with *e
 * filled (`name` is used in the message). */
int ratios_init(struct ratios *r, struct str text, const char *name, struct err *e);
void ratios_free(struct ratios *r);

/* The built-in definitions. */
void ratios_builtin(struct ratios *r);

/* Puts RATIO_TABLE and the ratios' names behind the codebook's codes. */
void ratios_order(const struct ratios *r, struct order *order);

/* Adds the shares of all sums.  `column` are the names of the keys, with table,
 * row and col among them.
 *
 * A share is there when every term of it is; it has a number (in percent, with
 * RATIO_PLACES digits, rounded half away from zero) when every cell of it has one,
 * all in one unit, and the denominator is not 0.  Its `reports` is that of the
 * cell with the fewest, its `blank` that of the cell with the most. */
void ratios_add(const struct ratios *r, struct sum *s, const struct str *column);

#endif
