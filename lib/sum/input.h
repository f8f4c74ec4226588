/* input.h - records into sums.
 *
 * Records are cells (one figure or none each), or sums written before, which
 * have both of the columns `reports` and `blank` as well. */
#ifndef GIPR_SUM_INPUT_H
#define GIPR_SUM_INPUT_H

#include "record/reader.h"
#include "sum/agency_map.h"
#include "sum/line_key.h"
#include "sum/sum.h"

struct sum_input {
    struct record_column *column; /* what the reader must look for */
    size_t columns;
    size_t keys;                                 /* the first columns: by, then the unit */
    size_t value, reports, blank, table, agency; /* slots */
    struct str *key;                             /* of a record whose agency is replaced */
    struct line_key line_key;
    struct agency_map *map; /* NULL: none */
    bool strict_map;        /* an agency that the map lacks is an error */
};

/* Groups by these columns (borrowed) and the unit; map (borrowed) may be NULL. */
void sum_input_init(struct sum_input *in, const struct str *by, size_t n, struct agency_map *map,
                    bool strict_map);
void sum_input_free(struct sum_input *in);

/* Adds the present record of `r`, a reader of in->column, and those behind it that are quickly
 * added.  Derived records (see sum/ratio.h) are passed over.  Returns 0, or -1 with *e filled
 * when the record is not right (nothing is added then) or its group has overflowed (the group
 * is dropped).  An agency that the map lacks is named once: in a warning, or as the error of
 * its first record. */
int sum_input_add(struct sum_input *in, struct record_reader *r, struct sum *s,
                  const struct err_sink *warnings, struct err *e);

#endif
