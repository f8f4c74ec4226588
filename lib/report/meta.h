/* meta.h - whose report it is and of which year.
 *
 * Source: how bodies head and sign their annual reports; the patterns are data
 * (lib/forms/titles.tsv, for compact text, see compact.h).  What the report does
 * not say clearly stays empty. */
#ifndef GIPR_REPORT_META_H
#define GIPR_REPORT_META_H

#include "base/buf.h"
#include "pattern/pattern.h"
#include "report/compact.h"
#include "report/report.h"

enum meta_pattern {
    META_TITLE,    /* the report's name, with the body before or behind the year */
    META_BODY,     /* a line that is the name of a body */
    META_FRAGMENT, /* the end of a body's name that was broken over two lines */
    META_NOBODY,   /* what looks like a body's name and is none */
    META_COMPILED, /* 由…编制 */
    META_FILLED,   /* 填报单位：… */
    META_QUOTED,   /* the report's name in a sentence */
    META_PERIOD,   /* 自2023年1月1日起至2023年12月31日 */
    META_CAPTION,  /* 统计表（2018年度） */
    META_OPENING,  /* a paragraph that starts with 2023年 */
    META_DATE,     /* any day */
    META_SIGNED,   /* a line that is a day, or a body and a day */
    META_PATTERNS
};

struct meta_reader {
    struct pattern *pattern[META_PATTERNS];
    struct compact compact;
    struct buf body;   /* a name that is being looked at */
    struct buf agency; /* the one that was taken */
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
