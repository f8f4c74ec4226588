/* pattern.h - regular expressions over UTF-8, compiled once, matched often.
 *
 * A thin layer over PCRE2, which nothing else includes.  Subjects carry their
 * length, may hold NUL, and may hold bytes that are no UTF-8 (these match
 * nothing).  Patterns that are asked often are compiled to machine code where the
 * system allows it, and interpreted otherwise, with the same results.
 *
 * A pattern keeps the groups of its last match, so it serves one thread. */
#ifndef GIPR_PATTERN_PATTERN_H
#define GIPR_PATTERN_PATTERN_H

#include "base/err.h"
#include "base/str.h"

struct pattern;

/* Compiles `source` (PCRE2 syntax).  Names of groups may occur several times.
 * Returns NULL with *e filled, `name` in its message, if it is no pattern. */
struct pattern *pattern_new(struct str source, const char *name, struct err *e);

/* The same, but compiled when it is first asked, which takes long: for one that most runs do not
 * need.  If it is no pattern, matches are given up. */
struct pattern *pattern_new_late(struct str source);

/* One pattern out of several, tried in their order at each place of the text;
 * pattern_which() tells which one has matched.  `before` and `after` are put
 * around each of them (`^(?:` and `)$` say). */
struct pattern *pattern_new_set(const struct str *sources, size_t n, const char *before,
                                const char *after, const char *name, struct err *e);

/* The same as pattern_new_late(). */
struct pattern *pattern_new_late_set(const struct str *sources, size_t n, const char *before,
                                     const char *after);

/* pattern may be NULL. */
void pattern_del(struct pattern *pattern);

/* Looks for the first match at or after byte `from`.  Returns 1, 0 when there
 * is none, -1 when the match was given up (it would have taken too long). */
int pattern_find(struct pattern *pattern, struct str text, size_t from);

/* Whether a match could begin with these characters. */
bool pattern_can_start(struct pattern *pattern, struct str prefix);

/* After a match: the index of the alternative of pattern_new_set(). */
size_t pattern_which(const struct pattern *pattern);

/* After a match: the text of the group of that name (the first that took part),
 * `""` the whole match.  A group that took no part, and any group after a
 * match that failed, has a NULL pointer.  It points into the text that was searched. */
struct str pattern_group(const struct pattern *pattern, const char *name);

#endif
