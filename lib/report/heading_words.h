/* heading_words.h - the first characters of a heading's words, which tell most lines of tables, and
 * sentences, that start as a heading does from one, at little cost:
 *
 *     （一）总体情况      总体情况 may be a heading's
 *     其他结果            no heading starts so
 *     （五）不予公开      nor so
 *     一是加强领导        nor so
 *     第二十条            it is no part or chapter
 *     三、办理结果        a numeral that is set off numbers headings of any words */
#ifndef GIPR_REPORT_HEADING_WORDS_H
#define GIPR_REPORT_HEADING_WORDS_H

#include "report/heading_start.h"

/* First characters that were met before. */
struct heading_word {
    uint64_t first, others; /* their bytes, zeros behind them */
    bool may_start;         /* whether a statutory heading or an annex starts so */
};

enum { HEADING_WORDS = 2048 };

/* A zeroed one knows none. */
struct heading_words {
    struct heading_word word[HEADING_WORDS];
};

/* Whether no heading starts with `text`, the rest of a report from the first character of a line
 * that heading_may_skip() does not name: true only if that is sure. */
bool heading_words_exclude(struct heading_words *w, const struct heading_starts *s,
                           const struct topics *t, struct str text);

#endif
