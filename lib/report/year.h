/* year.h - calendar years as reports write them.
 *
 * A year is four digits, all ASCII, all full-width or all Chinese (2021, ２０２１, 二〇二一), from
 * 1900 to 2099: no report is of another century, and 3000 is a number of something else. */
#ifndef GIPR_REPORT_YEAR_H
#define GIPR_REPORT_YEAR_H

#include "base/str.h"

/* The year that text is and nothing else, 0 if it is none: 2021 */
int year_read(struct str text);

/* The year that words are and nothing else, with 年 behind it and in brackets or not, 0 if they are
 * none: 2021年, （2021年度） */
int year_named(struct str words);

/* The year that stands first in text (without white space, see compact.h) right before a 年, from
 * byte *at on: then *at becomes where it starts.  0 if none does. */
int year_next(struct str text, size_t *at);

#endif
