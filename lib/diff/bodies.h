/* bodies.h - the bodies of a source in the order of their names' bytes.
 *
 * A source that is sorted so is read body by body and only one body is held; any
 * other is held as a whole, with its runs put together by a hash of the agency. */
#ifndef GIPR_DIFF_BODIES_H
#define GIPR_DIFF_BODIES_H

#include "diff/runs.h"

/* The caller may read body, which lives until the next call of bodies_next(). */
struct bodies {
    struct body body;

    struct runs runs;
    bool held;
    struct intern leads; /* held: what lines begin with */
    struct run *sorted;  /* held: all runs, body after body, and those alike together */
    size_t at, count;    /* held: runs given out, all runs */
    struct buf last;     /* else: the agency that came last */
};

/* When a source is read body by body. */
enum bodies_merge {
    MERGE_ORDERED,  /* when as much of it as can be seen ahead is in order */
    MERGE_FORESEEN, /* the same, unless it may go on unseen: years mostly follow one another, each
                       of them in order */
    MERGE_NEVER,
};

/* The source has just been started. */
void bodies_init(struct bodies *b, struct source *s, enum bodies_merge merge);
void bodies_free(struct bodies *b);

/* The next body; false at the end, or when the source is broken: also because the
 * agencies turned out not to be in order.  For `like` see runs_body(). */
bool bodies_next(struct bodies *b, const struct run *like);

#endif
