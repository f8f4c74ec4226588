/* run_line.h - the lines of a source, one by one, where runs.c does not pass over many at once.
 *
 * Each is the line at r->scan, of n bytes; the caller moves on.  Only for runs.c. */
#ifndef GIPR_DIFF_RUN_LINE_H
#define GIPR_DIFF_RUN_LINE_H

#include "diff/runs.h"

/* The line; it stays where it is until the next is found. */
static inline char *run_line_at(const struct runs *r)
{
    return source_at(r->source, r->scan);
}

/* Brings r->line up to scan. */
void run_line_count(struct runs *r);

/* Finds the end of the line: *n bytes behind its start.  One that is too long is reported, and
 * empty.  Returns false at the end of the input. */
bool run_line_find(struct runs *r, size_t *n);

/* Whether the line is the header line again, which is in no run. */
bool run_line_is_header(const struct runs *r, size_t n);

/* Whether the line is a record; says so if not, unless it is empty. */
bool run_line_check(struct runs *r, size_t n);

/* Passes over what is no record; *n as above.  Returns false at the end. */
bool run_line_find_record(struct runs *r, size_t *n);

#endif
