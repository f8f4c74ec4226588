/* heading_candidate.h - one line read as a heading, without those around it and without memory:
 * what heading.c is made of. */
#ifndef GIPR_REPORT_HEADING_CANDIDATE_H
#define GIPR_REPORT_HEADING_CANDIDATE_H

#include "report/heading.h"

/* Makes r->compact of the first `most` bytes of a line, or some less; returns its number. */
struct numbering heading_read_number(struct heading_reader *r, struct str line, size_t most);

/* The words of a line, without what adorns them. */
struct str heading_line_words(struct str raw);

/* Whether cells of a table, or values at the line's end, stand in the rest of a line. */
bool heading_has_cells(struct str rest);

/* Whether a line is a number and words with which a statutory heading can start, but not all of
 * one.
 */
bool heading_may_go_on(struct heading_reader *r, struct str raw);

/* Whether the line that `below` starts with may be the rest of a heading that is one without it,
 * going by the word that it starts with: 存在的主要问题 / 及改进情况 */
static inline bool heading_goes_on(struct str below)
{
    enum { PAUSE = 0x3001, YU = 0x4e0e, YI = 0x4ee5, JI = 0x53ca, HE = 0x548c }; /* 、与以及和 */
    if (below.n < 3 || (unsigned char)*below.p < 0xe3 || (unsigned char)*below.p > 0xe5)
        return false;
    uint32_t c = utf8_of_three((const unsigned char *)below.p);
    return c == JI || c == HE || c == YU || c == YI || c == PAUSE;
}

/* Reads a statutory heading that line breaks divide: `raw` is its first line, and `below` the text
 * below that.  Whether it is one; then *h is filled, and its text are all its lines. */
bool heading_read_divided(struct heading_reader *r, struct str raw, struct str below,
                          struct heading *h);

/* Reads a heading in the report's own words behind a number of any style.  Whether the line may be
 * one; then *h is filled, all but where it stands. */
bool heading_read_own(struct heading_reader *r, struct str raw, struct heading *h);

/* Reads a line as far as it can be read without those below it.  Whether it may be a heading;
 * then *h is filled, else no more of it than its number.  *rest becomes what stands behind that,
 * which may be a row's label if the number is a Chinese numeral; its pointer is NULL if there is
 * nothing. */
bool heading_read_candidate(struct heading_reader *r, struct str raw, struct heading *h,
                            struct str *rest);

#endif
