/* A made-up county's reports: what the generator of tests/gen leaves open is decided here.
 *
 * The report model, its tables and layouts are those of gen.h; figures_make() and text_make() of
 * this folder stand in for the random ones: the figures of a body follow from one year to the next,
 * the prose states them, and only what county_plants lists is wrong. */
#ifndef COUNTY_H
#define COUNTY_H

#include "../gen/gen.h"

enum { FIRST_YEAR = 2020, YEARS = 2 };

struct body {
    const char *stem; /* of its files' names */
    const char *agency, *short_name;
    bool town;
    uint32_t size; /* requests that a year brings, roughly */
    const char *layout[YEARS];
    const char *encoding; /* of its first report; NULL: UTF-8 */
};

/* One figure of one report that is not what it should be. */
struct plant {
    const char *stem;
    int year;
    const char *row, *col;
    int delta;  /* what it is too high by */
    bool blank; /* or it is left out */
};

/* What a report is made from; struct report points to its first member. */
struct assignment {
    struct order order;
    const struct body *body;
    int year;
    const struct form_def *previous; /* the form of the year before; NULL in the first year */
};

extern const struct plant county_plants[];
extern const size_t county_plants_count;

/* Bodies whose text is wrong: one states more requests than its table has, one has copied a
 * section from the year before. */
#define MISSTATED_STEM "minzheng"
#define MISSTATED_YEAR 2020
#define COPIED_STEM "liulin"

/* The figure of a row and column as it stands in the report. */
int county_figure(const struct report *r, const char *row, const char *col);

/* A stream of random numbers for one body, year and purpose. */
void county_rng(struct rng *g, const struct body *body, int year, int purpose);

#endif
