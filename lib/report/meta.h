/* meta.h - whose report it is and of which year.
 *
 * Source: how bodies head and sign their annual reports; the patterns are data
 * (lib/forms/titles.tsv, for compact text, see compact.h).  What the report does
 * not say clearly stays empty. */
#ifndef GIPR_REPORT_META_H
#define GIPR_REPORT_META_H

#include "base/buf.h"
#include "base/seen.h"
#include "report/compact.h"
#include "report/meta_patterns.h"
#include "report/meta_titles.h"
#include "report/report.h"

struct meta_reader {
    struct pattern *pattern[META_PATTERNS];
    struct meta_word_list words[META_WORDS];
    struct compact compact;
    size_t made;              /* bytes that were asked for of it; 0: what it was made of is gone */
    struct seen titles;       /* lines met before that are like titles */
    struct seen names;        /* names met before: which patterns they match */
    struct meta_titles above; /* the titles above the first heading */
    struct buf body;          /* a name that is being looked at */
    struct buf pair;          /* the line above it, and it */
    struct buf agency;        /* the one that was taken */
    char year[5];
};

/* Returns 0, or -1 with *e filled if the built-in data is wrong. */
int meta_reader_init(struct meta_reader *r, struct err *e);
void meta_reader_free(struct meta_reader *r);

/* Whether a line is the title of a report. */
bool meta_is_title(struct meta_reader *r, struct str line);

/* Fills year and agency of a report whose sections are known.  The strings live
 * in the reader until the next call. */
void meta_read(struct meta_reader *r, struct split *split);

#endif
