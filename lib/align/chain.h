/* chain.h - the best chain of labels in the form's order. */
#ifndef GIPR_ALIGN_CHAIN_H
#define GIPR_ALIGN_CHAIN_H

#include "align/align.h"

/* A label that may stand for a line of the form. */
struct anchor {
    uint32_t line, first, last; /* line of the form, tokens */
    int score;                  /* 100: a whole label */
    int best;                   /* of the chain that ends here ... */
    int most;                   /* ... and of the best one that ends here or before */
    int32_t before;             /* the anchor before it in that chain, -1: none */
    uint32_t length;            /* anchors in that chain */
};

struct anchors {
    struct anchor *anchor;
    size_t anchors, cap;
};

/* Keeps of `a` (in text order) the chain with the greatest sum of scores whose
 * lines and tokens both increase (a weighted longest increasing subsequence); of two tables
 * with as many labels, the first one's. */
void anchors_chain(struct anchors *a);

/* Adds an anchor behind the others, in whatever order. */
void anchors_add(struct anchors *a, struct anchor anchor);

/* How many tokens behind its last anchor a table may reach that has so many more lines. */
uint32_t chain_reach(const struct form_table *table, uint32_t lines);

/* Drops the anchors whose label stands for several lines of the table. */
void anchors_drop_shared(struct anchors *a, const struct form_table *table);

/* Drops of a chain the anchors whose label stands for several lines, where fewer
 * labels than lines are left between their sure neighbours: which is which cannot
 * be known. */
void anchors_drop_undecided(struct anchors *a, const struct form_table *table);

/* Puts anchors into text order. */
void anchors_sort(struct anchors *a);

/* Adds anchors for lines that `chain` lacks, by likeness of their labels to text
 * that no label was found in. */
void anchors_add_similar(struct anchors *chain, const struct form_table *table, uint32_t form,
                         uint32_t number, const struct scanned *text);

/* Whether anchors_add_similar() looks for a line: short labels it does not. */
bool anchors_have_likes(const struct form_table *table, uint32_t form, uint32_t number,
                        uint32_t line);

#endif
