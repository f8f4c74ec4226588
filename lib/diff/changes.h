/* changes.h - differences between figures as records. */
#ifndef GIPR_DIFF_CHANGES_H
#define GIPR_DIFF_CHANGES_H

#include "diff/cell_pairs.h"
#include "record/writer.h"

/* Percentages have at most so many digits behind the point, rounded half away from
 * zero. */
enum { CHANGES_PLACES = 2 };

enum change_kind { CHANGE_CHANGED, CHANGE_SAME, CHANGE_REMOVED, CHANGE_ADDED, CHANGE_KINDS };

/* In the order of their columns. */
enum change_number { CHANGE_OLD, CHANGE_NEW, CHANGE_DELTA, CHANGE_PERCENT, CHANGE_NUMBERS };

struct changes_options {
    bool all;                   /* also figures that are the same */
    struct decimal min_change;  /* see changes_pair() */
    struct decimal min_percent; /* see changes_pair() */
};

struct changes {
    const struct changes_options *options;
    const struct codes *codes;
    struct writer *out;
    struct runs *old_runs, *new_runs; /* which the figures are from */
    /* Fields as they are written: of the two reports, see changes_name(); of the codebook's
     * cells, by their places; of each kind of change; of each number that is not there. */
    struct written agency, years, *cell, kind[CHANGE_KINDS], none[CHANGE_NUMBERS];
    struct buf names, bytes; /* what they point into */
    bool few; /* changes of few digits are put together by hand: none is left out for its size */
    bool different; /* a record was written that is not the same on both sides */
};

/* Starts a stream of changes on `fd` (see writer_init). */
void changes_start(struct writer *out, int fd, const struct writer_options *options);

/* Prepares what is the same in many records; options, codes, out and the runs are set, the rest is
 * zero. */
void changes_prepare(struct changes *c);

/* The two reports that figures are from; the strings have no escapes. */
void changes_name(struct changes *c, struct str agency, struct str old_year, struct str new_year);

/* Writes what has become of a figure:
 *
 *     figures     change    old new delta percent
 *     two         changed   all, but no percent when old is 0
 *     two, equal  same      likewise
 *     only old    removed   old
 *     only new    added     new
 *     none                  no record
 *
 * Figures in different units of one quantity are both given in the smaller one.
 * The percentage is that of the delta in the old figure's size.
 *
 * Left out are figures that are the same, unless options->all; those whose delta
 * (or whose only figure) is smaller than min_change; those whose percentage is smaller
 * than min_percent.  What is no number, or has too many digits, is reported to the
 * source it is from, and left out. */
void changes_pair(struct changes *c, const struct cell_pair *pair);
void changes_free(struct changes *c);

#endif
