/* span.h - columns of a line of text. */
#ifndef GIPR_LEX_SPAN_H
#define GIPR_LEX_SPAN_H

#include <stdbool.h>
#include <stdint.h>

/* Extractors that set text in columns count a Chinese character as one column or
 * as two, so that a place in a line has two measures. */
enum measure { BY_WIDTH, BY_CHARACTER, MEASURES };

/* Columns [from, until) of a line. */
struct span {
    uint32_t from, until;
};

/* No column at all; span_widen() makes of it what is added. */
#define SPAN_NONE ((struct span){UINT32_MAX, 0})

/* Whether two spans have a column in common. */
static inline bool span_overlap(struct span a, struct span b)
{
    return a.from < b.until && b.from < a.until;
}

/* Makes *s reach over `more`, too. */
static inline void span_widen(struct span *s, struct span more)
{
    s->from = more.from < s->from ? more.from : s->from;
    s->until = more.until > s->until ? more.until : s->until;
}

/* Columns that a character takes: of any, and, of the most frequent ones, at once. */
uint32_t columns_of_rare(uint32_t c, enum measure by);
static inline uint32_t columns_of(uint32_t c, enum measure by)
{
    bool chinese = c >= 0x4e00 && c <= 0x9fff, drawn = c >= 0x2500 && c <= 0x257f;
    if (chinese || drawn || (c >= ' ' && c < 0x7f))
        return chinese && by == BY_WIDTH ? 2 : 1;
    return columns_of_rare(c, by);
}

#endif
