/* meta_titles.h - the titles that stand above a report's first heading, of which one is its own.
 *
 * A site repeats a report's title, and lists the reports of other years and bodies beside it.
 * Titles that tell the same are no matter; of others, the last is nearest to the report, unless
 * it has no headings and all of it stands there. */
#ifndef GIPR_REPORT_META_TITLES_H
#define GIPR_REPORT_META_TITLES_H

#include "base/buf.h"

enum { TITLES_MAX = 100 };

struct meta_title {
    int year;     /* 0: none */
    bool apart;   /* the body has a line of its own, which may be the site's or a link */
    size_t at, n; /* where the body stands in names; 0 bytes: it has none */
};

/* A zeroed one has none. */
struct meta_titles {
    struct meta_title of[TITLES_MAX];
    size_t n;
    struct buf names;
    bool first; /* whether the first of several counts, not the last */
};

void meta_titles_free(struct meta_titles *t);

/* Drops all titles; `first`: of several that will be added the first counts. */
void meta_titles_clear(struct meta_titles *t, bool first);

/* Adds a title (see struct meta_title), whose body is copied; one too many is left out. */
void meta_titles_add(struct meta_titles *t, int year, bool apart, struct str body);

/* Whether a title that counts as much as `n` says is to be taken, where the best so far has
 * `most`. */
static inline bool meta_titles_better(const struct meta_titles *t, size_t n, size_t most)
{
    return t->first ? n > most : n >= most;
}

/* The body of a title that has one. */
struct str meta_titles_body(const struct meta_titles *t, size_t i);

/* Whether titles tell different years. */
bool meta_titles_years_differ(const struct meta_titles *t);

/* Drops the titles of other years than `year`; where no title tells that one, than that which most
 * titles tell, or the last one. */
void meta_titles_keep_year(struct meta_titles *t, int year);

/* Keeps, of the titles with a body, those that tell most; returns the year of all of them, 0 if
 * none has one. */
int meta_titles_keep_best(struct meta_titles *t);

#endif
