/* column_view.h - figures set under one another, as one variant of reading_columns sees them. */
#ifndef GIPR_PLACE_COLUMN_VIEW_H
#define GIPR_PLACE_COLUMN_VIEW_H

#include "place/columns.h"

/* What columns are known from: see columns.c. */
enum column_way { BY_LINES, BY_HEADS, BY_STACKS, BY_WORDS, COLUMN_WAYS };

struct column_view {
    const struct placing *p;
    const struct placing_line *line;
    enum column_way way;
    enum measure by;
    bool any_page;
    uint32_t page;
    bool by_figures;          /* the columns are known from figures, which are aligned alike */
    struct column_places *at; /* where they stand, as far as that was found */
};

/* Whether a token stands on a page that is looked at. */
static inline bool column_view_has(const struct column_view *v, const struct token *t)
{
    return v->any_page || t->page == v->page;
}

/* Finds where the columns of the line stand: *v->at.  Returns whether all of them are known, in
 * their order, and right of labels. */
bool column_view_find(struct column_view *v);

#endif
