/* figure.h - what the text of one cell says: a number, nothing, or words.
 *
 * Signs, units and the words for "nothing" are data: figure_words.h. */
#ifndef GIPR_LEX_FIGURE_H
#define GIPR_LEX_FIGURE_H

#include "lex/figure_words.h"

enum figure_kind {
    FIGURE_BLANK,   /* white space only */
    FIGURE_NUMBER,  /* 12  1,234  １２  增5  -5  397265元  零 */
    FIGURE_NOTHING, /* /  -  ——  无  不适用 */
    FIGURE_UNIT,    /* a unit alone: 件  万元 */
    FIGURE_TEXT,    /* anything else */
};

enum {
    FIGURE_DIGITS_MAX = 40,                   /* longer numbers are text: no statutory figure is */
    FIGURE_VALUE_MAX = FIGURE_DIGITS_MAX + 2, /* bytes, with a sign or point and the NUL */
    FIGURE_PLAIN_MAX = 18,                    /* digits that text_is_digits() takes */
    FIGURE_BYTES_MAX = 96,                    /* longer text is words */
};

struct figure {
    enum figure_kind kind;
    char value[FIGURE_VALUE_MAX]; /* NUMBER: -?[0-9]+(\.[0-9]+)?, no superfluous zeros in front */
    struct str unit;              /* NUMBER: the unit that stands behind it, or empty */
};

/* Whether text is a few digits and nothing else, as most figures are. */
static inline bool text_is_digits(struct str text)
{
    size_t i = 0;
    while (i < text.n && str_is_digit(text.p[i]))
        i++;
    return i == text.n && i > 0 && i <= FIGURE_PLAIN_MAX;
}

/* The quick way for a few digits and nothing else (no zero in front of others), as most figures
 * are: writes the number to `value`, of FIGURE_VALUE_MAX bytes.  Returns false for any other
 * text; then `value` may be written over. */
static inline bool figure_plain(struct str raw, char *value)
{
    size_t n = 0;
    if (raw.n == 0 || raw.n > FIGURE_PLAIN_MAX || (raw.p[0] == '0' && raw.n > 1))
        return false;
    while (n < raw.n && str_is_digit(raw.p[n])) {
        value[n] = raw.p[n];
        n++;
    }
    value[n] = '\0';
    return n == raw.n;
}

/* Reads the text of one cell.  White space around it is ignored, and inside, too, but within a
 * number: "12 件" is one, "1 234" and "1, 234" may be two.  Digits may be grouped by commas in
 * threes and by nothing else.  out->unit points into built-in data. */
void figure_parse(struct str raw, struct figure *out);

#endif
