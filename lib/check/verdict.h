/* verdict.h - whether an identity holds, by exact arithmetic. */
#ifndef GIPR_CHECK_VERDICT_H
#define GIPR_CHECK_VERDICT_H

#include "check/gather.h"
#include "check/plan.h"

enum verdict_status { VERDICT_PASS, VERDICT_FAIL, VERDICT_UNKNOWN };

/* Why an identity cannot be checked: a cell's status, or one of these. */
enum {
    WHY_NO_RECORD = CELL_AMBIGUOUS + 1, /* no record has come for the cell */
    WHY_UNITS,                          /* its unit differs from that of the cells before it */
    WHY_DIGITS,                         /* with it the sum has too many digits */
    WHYS
};

struct verdict {
    enum verdict_status status;
    bool left_known, right_known;
    struct decimal left, right;      /* the sums of the sides that are known */
    struct decimal delta;            /* left - right, when both are known */
    const struct plan_term *unknown; /* the first cell that prevents the check, NULL: none */
    int why;                         /* ... and the reason */
    size_t unknowns;                 /* how many such cells there are */
    uint32_t unit;                   /* of the cells added last, 0: none says */
};

/* A plan and the cells that it is for. */
struct planned {
    const struct plan *plan;
    const struct gathered_cell *cell;     /* of a report of plan->form */
    const struct gathered_cell *previous; /* of the year before; NULL when the plan needs none */
};

/* Adds up the terms from `from` to `until`.  A cell that says that there is nothing
 * (CELL_NA) counts as 0; any other without a number makes the sum unknown.
 * Returns whether it is known, and fills v->unknown, v->why and v->unknowns. */
bool verdict_sum(struct verdict *v, const struct planned *of, uint32_t from, uint32_t until,
                 struct decimal *sum);

/* Checks one line of the plan. */
void verdict_make(struct verdict *v, const struct planned *of, const struct plan_line *line);

/* Fills status and delta from both sides.  `term` is named when they differ by more
 * digits than a number has. */
void verdict_compare(struct verdict *v, bool at_most, const struct plan_term *term);

#endif
