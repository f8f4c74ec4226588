/* topics.h - what the headings of annual reports say, as data.
 *
 * Source: the outline that the General Office of the State Council prescribes
 * for the annual report (six headings since 2019, eight or so before), and how
 * bodies vary it.  lib/forms/topics.tsv holds patterns for compact text (see
 * compact.h), without the heading's number:
 *     heading   a statutory heading: known as a heading even without a number
 *     annex     how an annex's line begins
 *     words     words that tell the topic of a heading, the first row counts
 *     text      how the text starts that may stand right behind a numbered statutory heading */
#ifndef GIPR_REPORT_TOPICS_H
#define GIPR_REPORT_TOPICS_H

#include <stdint.h>

#include "base/char_set.h"
#include "base/err.h"
#include "base/seen.h"
#include "pattern/pattern.h"

struct topic_row {
    struct str topic, pattern;
    int rank; /* the place of the topic among the statutory headings, from 1 */
};

struct topic_set {
    struct topic_row *row;
    struct pattern *start;  /* a row's pattern at the start of the text */
    struct pattern *whole;  /* heading: as all of the text */
    struct pattern *inside; /* heading: anywhere, behind a number */
    size_t rows, cap;
};

struct topics {
    struct topic_set heading, annex, words, text;
    struct seen starts; /* first words that were met before: whether a heading may have them */
};

/* Reads topics.tsv (`text`, which must outlive it).  Returns 0, or -1 with *e
 * filled, `name` in its message. */
int topics_init(struct topics *t, struct str text, const char *name, struct err *e);
void topics_free(struct topics *t);

/* Adds the Chinese characters that the words of a statutory heading, a year before it aside, and
 * those that an annex can start with. */
void topics_starts(const struct topics *t, struct char_set *heading, struct char_set *annex);

/* The row of a statutory heading that is all of `text` but for a remark in
 * parentheses or punctuation at the end; NULL if there is none. */
const struct topic_row *topics_heading(const struct topics *t, struct str text);

/* Whether a statutory heading may stand at the start of `text`, going by its first words:
 * false if none does for sure. */
bool topics_may_start(struct topics *t, struct str text);

/* The row of a statutory heading that `text` starts with, *n its bytes; NULL. */
const struct topic_row *topics_heading_start(const struct topics *t, struct str text, size_t *n);

/* The row of the first statutory heading behind a Chinese numeral that stands at or
 * after byte `from` of `text`; *heading is the numeral and the heading.  NULL. */
const struct topic_row *topics_heading_inside(const struct topics *t, struct str text, size_t from,
                                              struct str *heading);

/* Whether what stands right behind a heading's words is the text below it: 总体情况2023年，我局… */
bool topics_is_text(const struct topics *t, struct str text);

/* Whether `text` starts an annex; its row, or NULL. */
const struct topic_row *topics_annex(const struct topics *t, struct str text);

/* The topic that the words of a heading tell, empty if they tell none. */
struct str topics_words(const struct topics *t, struct str heading);

#endif
