/* place_labels.c - rows that an extractor has moved: lynx forgets a cell that spans
 * rows in the last of them, so that the row's own cells stand a column further left.
 *
 *     三、本年   （三）不予   1.属于   5   3   8
 *                公开         2.其他   2   8   1
 *                3.危及   5   4   2                <- its figures are one column off, too
 *
 * It shows where labels are aligned: those of one depth start at one column. */
#include "table/place.h"

static uint32_t depth_of(const struct placing *p, size_t line)
{
    struct str path = p->table->line[line].path;
    uint32_t depth = 0;
    for (size_t i = 0; i < path.n; i++)
        depth += path.p[i] == '/';
    return depth;
}

static const struct token *label_of(const struct placing *p, size_t line)
{
    const struct line_match *m = p->line[line].match;
    const struct token *t = &p->text->lx.token[m->first];
    return m->state == MATCH_LABEL && t->style == LINE_WORDS ? t : NULL;
}

/* How many columns the labels of a page start at, and how many depths they have. */
static uint32_t label_starts(const struct placing *p, uint32_t page, enum measure by,
                             uint32_t *levels)
{
    uint32_t start[DEPTH_MAX], starts = 0, depths = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct token *t = label_of(p, i);
        if (!t || t->page != page)
            continue;
        uint32_t from = token_span(t, by).from, k = 0;
        depths |= 1u << depth_of(p, i);
        while (k < starts && start[k] != from)
            k++;
        if (k < starts)
            continue;
        if (starts == DEPTH_MAX)
            return 0;
        start[starts++] = from;
    }
    for (*levels = 0; depths; depths >>= 1)
        *levels += depths & 1;
    return starts;
}

/* Where the labels of one depth start on a page, at most. */
static uint32_t rightmost(const struct placing *p, uint32_t page, enum measure by, uint32_t depth)
{
    uint32_t most = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct token *t = label_of(p, i);
        if (t && t->page == page && depth_of(p, i) == depth && token_span(t, by).from > most)
            most = token_span(t, by).from;
    }
    return most;
}

static bool mark_by(struct placing *p, size_t line, enum measure by)
{
    const struct token *t = label_of(p, line);
    uint32_t levels, starts = label_starts(p, t->page, by, &levels);
    if (starts < 2 || starts > levels)
        return false; /* not aligned, or in one column */
    return token_span(t, by).from < rightmost(p, t->page, by, depth_of(p, line));
}

void placing_mark_moved(struct placing *p)
{
    bool any = false;
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        line->moved = label_of(p, i) && (mark_by(p, i, BY_WIDTH) || mark_by(p, i, BY_CHARACTER));
        any |= line->moved;
    }
    for (size_t i = 0; any && i < p->lines; i++) /* who knows */
        p->line[i].moved |= p->line[i].match->state == MATCH_ORDER;
}
