#include "report/contents.h"

enum { LOOKED_AT = 64 /* candidates; a table of contents stands at the top */ };

/* Whether two headings say the same under the same number. */
static bool same_heading(const struct heading *a, const struct heading *b)
{
    if (a->style != b->style || a->number != b->number)
        return false;
    return a->rank ? a->rank == b->rank : str_eq(a->text, b->text);
}

/* Candidates without text in between, of which those in the style of the first number on; others
 * are of lower rank. */
struct contents {
    size_t first, after;
    size_t entries; /* in that style */
};

static struct contents contents_at(const struct heading *h, size_t n, size_t first)
{
    struct contents c = {first, first + 1, 1};
    bool has_lower = h[first].style == HEADING_NUMERAL || h[first].style == HEADING_PART;
    for (int number = h[first].number; c.after < n && h[c.after].adjacent; c.after++) {
        const struct heading *next = &h[c.after];
        bool lower = next->style == HEADING_PAREN || next->style == HEADING_DIGIT;
        if (next->style == h[first].style ? next->number != number + 1 : !(has_lower && lower))
            break;
        c.entries += next->style == h[first].style;
        number += next->style == h[first].style;
    }
    return c;
}

/* How many entries of a table of contents come again below. */
static size_t count_again(const struct heading *h, size_t n, const struct contents *c)
{
    size_t again = 0;
    for (size_t i = c->first; i < c->after; i++)
        for (size_t j = c->after; j < n && j < c->after + LOOKED_AT; j++)
            if (h[i].style == h[c->first].style && same_heading(&h[i], &h[j])) {
                again++;
                break;
            }
    return again;
}

void contents_drop(struct heading *h, size_t n)
{
    enum { CONTENTS_MIN = 3 };
    for (size_t first = 0; first < n && first < LOOKED_AT;) {
        struct contents c = contents_at(h, n, first);
        bool again = c.entries >= CONTENTS_MIN && count_again(h, n, &c) * 2 > c.entries;
        for (size_t i = first; i < c.after && again; i++)
            h[i].dropped = true;
        first = c.after;
    }
}

void annexed_drop(struct heading *h, size_t n)
{
    enum { HEADINGS_ABOVE_MIN = 2 };
    size_t above = 0;
    bool annexed = false;
    for (size_t i = 0; i < n; i++) {
        above += h[i].style == HEADING_NUMERAL;
        annexed = annexed || (h[i].style == HEADING_ANNEX && above >= HEADINGS_ABOVE_MIN);
        h[i].dropped = h[i].dropped || (annexed && !h[i].rank && h[i].style != HEADING_ANNEX);
    }
}
