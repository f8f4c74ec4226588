/* text.h - how much of their text two reports have in common, topic by topic.
 *
 * The measures are Broder's (On the resemblance and containment of documents, 1997)
 * over the multisets A (old) and B (new) of sentences, each weighing as much as it
 * has characters:
 *
 *     carried       |A ∩ B|
 *     containment   |A ∩ B| / |B|    the share of the new text that was there before
 *     resemblance   |A ∩ B| / |A ∪ B|  (the Jaccard index) */
#ifndef GIPR_DIFF_TEXT_H
#define GIPR_DIFF_TEXT_H

#include "base/decimal.h"
#include "base/intern.h"
#include "diff/reports.h"
#include "diff/sentences.h"
#include "record/writer.h"

/* The columns that a comparison of texts wants of its sources. */
enum { TEXT_TOPIC = SOURCE_OWN, TEXT_HEADING, TEXT_TEXT, TEXT_COLUMNS };

/* Percentages have at most so many digits behind the point, rounded half away from
 * zero. */
enum { TEXT_PLACES = 2 };

/* The text of one report. */
struct text_side {
    struct source *source;
    struct sentences sentences;
    struct buf plain; /* fields without their escapes */
};

struct text_diff {
    struct decimal min_percent; /* rows with a smaller containment, or none, are left out */
    struct writer *out;
    struct text_side old, new;
    /* Of the two reports; without escapes. */
    struct str agency, old_year, new_year;

    struct intern topics;
    struct text_topic *topic; /* of each id */
    size_t topics_cap;
    uint32_t *order; /* ids in the order in which the new report, then the old has them */
    size_t ordered, order_cap;
    struct buf text; /* a number as digits */
    bool different;  /* a record was written that is not the same on both sides */
};

/* Starts a stream of the comparison on `fd` (see writer_init). */
void text_start(struct writer *out, int fd, const struct writer_options *options);

/* Starts on two sources, which may be one and the same; all must outlive t.  `out` was started by
 * text_start(). */
void text_diff_init(struct text_diff *t, struct writer *out, struct source *old,
                    struct source *new);
void text_diff_free(struct text_diff *t);

/* Writes a record for each topic of two reports. */
void text_diff_pair(struct text_diff *t, const struct report_pair *pair);

#endif
