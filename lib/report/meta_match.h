/* meta_match.h - what the files of meta.h share: patterns matched with pieces of a report's
 * text, and the names of bodies that they find. */
#ifndef GIPR_REPORT_META_MATCH_H
#define GIPR_REPORT_META_MATCH_H

#include "report/meta.h"

/* Makes r->compact the compact form of raw, at most `max` bytes of it, unless it was made last. */
void meta_compact(struct meta_reader *r, struct str raw, size_t max);

/* Whether the compact form of raw, a line, matches; pattern_group() then tells its parts. */
bool meta_matches(struct meta_reader *r, enum meta_pattern which, struct str raw);

/* The year that the last match tells, 0 if it tells none. */
int meta_year_of(const struct meta_reader *r, enum meta_pattern which);

/* Appends a group of the last match to r->body as it stands in the raw text, without the white
 * space that the compact form left out. */
void meta_put_group(struct meta_reader *r, enum meta_pattern which, const char *name);

/* Whether a name matches one of META_BODY to META_GOVERNMENT, as pattern_find() tells; from memory
 * where that was asked before, for the reports of a body mostly stand together. */
int meta_name_is(struct meta_reader *r, enum meta_pattern which, struct str name);

/* Keeps what meta_put_group() has gathered of a title if it can be a body's name, which ends as
 * such names do if `suffix`; else empties it.  What a site puts before it and what a date leaves
 * behind it is cut off where the rest is plainly a body's name.  Whether it is kept. */
bool meta_keep_title_body(struct meta_reader *r, bool suffix);

/* What the line above a body's name says of it. */
enum meta_above {
    ABOVE_NOTHING, /* the name is whole */
    ABOVE_BEGINS,  /* it begins on that line */
    ABOVE_DOUBTS   /* it is no whole name, or may be none */
};

/* Whether the form of the body that was kept is such that the name may begin above it. */
bool meta_may_be_end(struct meta_reader *r);

/* Looks at the line above the body that was kept. */
enum meta_above meta_look_above(struct meta_reader *r, struct str above);

/* Whether `name` (compact) and what is in r->body are two bodies that may have one report. */
bool meta_are_twins(struct meta_reader *r, struct str name);

/* The same of the name that is the line above. */
bool meta_has_twin(struct meta_reader *r, struct str above);

/* Whether a line is the last of those that are nothing but a body's name; then that is kept. */
bool meta_take_body_lines(struct meta_reader *r, struct str above, struct str line);

/* Whether a line is nothing but a body's name; then it is kept. */
bool meta_take_body_line(struct meta_reader *r, struct str line);

/* Keeps the last match's agency if it is a body's name.  Whether it is. */
bool meta_take_group(struct meta_reader *r, enum meta_pattern which);

/* Makes the name that was kept the report's agency. */
void meta_accept_body(struct meta_reader *r);

/* Whether two names can be the same body's: one may leave the place out, or 人民政府 and 办公室. */
bool meta_bodies_agree(struct meta_reader *r, struct str a, struct str b);

/* Adds the titles above the report's first heading to r->above. */
void meta_find_titles(struct meta_reader *r, struct str front);

#endif
