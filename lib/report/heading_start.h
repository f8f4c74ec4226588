/* heading_start.h - how headings start: most lines of a report start otherwise, and are not
 * looked at further. */
#ifndef GIPR_REPORT_HEADING_START_H
#define GIPR_REPORT_HEADING_START_H

#include "report/topics.h"

enum { CHINESE_FIRST = 0x3400, CHINESE_LAST = 0x9fff };

/* What stands before a number that a heading starts with, and behind a year: 第 and 年. */
enum { ORDINAL_MARK = 0x7b2c, YEAR_MARK = 0x5e74 };

/* Sets of Chinese characters. */
struct heading_starts {
    struct char_set any;       /* with which a heading, or what stands behind the digits of its year
                                * or number, can start */
    struct char_set statutory; /* of those, with which the words of a statutory one can, or an
                                * annex */
    struct char_set annex;     /* an annex */
    struct char_set numeral;   /* of which the numerals of headings are made */
    struct char_set words;     /* of the statutory ones, those that only words start with: no
                                * numeral, and none of the marks above */
};

/* Collects them from the patterns of `topics`, into zeroed sets. */
void heading_starts_init(struct heading_starts *s, const struct topics *topics);

/* Most Chinese characters: they are their own compact form. */
static inline bool heading_is_chinese(uint32_t c)
{
    return c >= CHINESE_FIRST && c <= CHINESE_LAST;
}

/* Whether such a character may be the first of a heading or of its number. */
static inline bool heading_starts_with(const struct heading_starts *s, uint32_t c)
{
    return char_set_has(&s->any, c);
}

/* Whether c may stand before the first Chinese character of a heading: it adorns a line, belongs to
 * a heading's number, or is left out of its compact form. */
bool heading_may_skip(const struct heading_starts *s, uint32_t c);

/* A quick look at a line's number and first word: false if it is no heading for sure.  `first`:
 * bytes before the first character that heading_may_skip() does not name. */
bool heading_may_begin(const struct heading_starts *s, struct str line, size_t first);

/* Whether a line ends in a figure, as no heading does, nor any annex but those that its first
 * character may start. */
bool heading_ends_otherwise(const struct heading_starts *s, struct str line, size_t first);

/* The first character of words in its compact form, 0 if there is none. */
uint32_t heading_first_char(struct str words);

/* Whether words that start with c (compact) can be a statutory heading, a year before it
 * aside, or an annex; and whether they can be an annex. */
static inline bool heading_may_be_statutory(const struct heading_starts *s, uint32_t c)
{
    return c == '2' || char_set_has(&s->statutory, c); /* or a year stands first */
}
static inline bool heading_may_be_annex(const struct heading_starts *s, uint32_t c)
{
    return char_set_has(&s->annex, c);
}

#endif
