/* numeral.h - Chinese numerals as headings and years write them. */
#ifndef GIPR_REPORT_NUMERAL_H
#define GIPR_REPORT_NUMERAL_H

#include "base/char_set.h"
#include "base/str.h"

/* Adds the characters that a numeral of counting may hold: 一 to 十, 壹 to 玖. */
void numeral_add_chars(struct char_set *set);

/* Cuts a numeral of counting (一, 十二, 二十) off the front of *rest and returns
 * its value, at most 99; 0 and *rest unchanged if there is none. */
int numeral_cut(struct str *rest);

/* The value of a number of things in words (四十一, 两百零五, 一千二百), whose order is the
 * caller's to see to; -1 if `text` holds anything else. */
int numeral_count(struct str text);

/* Reads a year of four digits, each ASCII, full-width or Chinese (2021, ２０２１,
 * 二〇二一, 二零二一, 二O二一), at the start of `text`.  Returns it, 0 if there is none. */
int numeral_year(struct str text);

#endif
