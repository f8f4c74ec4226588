/* group_reading.h - reads the tokens around a label into groups. */
#ifndef GIPR_ALIGN_GROUP_READING_H
#define GIPR_ALIGN_GROUP_READING_H

#include "align/groups.h"

/* Reading state between two labels. */
struct group_reading {
    const struct group_reader *r;
    struct groups *g;
    struct span lines;               /* of the form, whose labels may stand here */
    uint32_t label_row;              /* physical row of the label before, NO_LINE if none */
    uint32_t label_first, label_end; /* that label's first token, the one after its last piece */
    uint32_t last;                   /* token read last into a group, NO_LINE at a group's start */
    uint32_t first_line, last_line;  /* of the group label seen since the last figures */
    bool words_since;                /* words were seen since the last figures */
    bool words;                      /* words that are not the label's own, since the label */
};

/* Starts on *g, which becomes empty, with no label before it and any line's labels allowed. */
struct group_reading group_reading_start(const struct group_reader *r, struct groups *g);

/* Reads the tokens [from, to).  Returns where it stopped: at `to`, or at a label that no group of
 * the table goes over: a head, another table's, or a line's that may not stand here (then
 * g->ends_at_line). */
uint32_t group_reading_go(struct group_reading *s, uint32_t from, uint32_t to);

/* Ends the group that is open: what follows stands behind words. */
void group_reading_pass_words(struct group_reading *s);

#endif
