/* labels.c - rows that an extractor has moved: lynx forgets a cell that spans
 * rows in the last of them, so that the row's own cells stand a column further left.
 *
 *     三、本年   （三）不予   1.属于   5   3   8
 *                公开         2.其他   2   8   1
 *                3.危及   5   4   2                <- its figures are one column off, too
 *
 * It shows in the labels: those of one depth stand in one column, at its left, in its
 * middle or at its right. */
#include "place/columns.h"

enum {
    BESIDE = 4,           /* columns that labels of one column may stand apart: it is wider */
    ALIGNED_PERCENT = 50, /* of the labels of a depth that must stand in their column */
};

/* How the labels of one depth on one page are aligned: at which side of their column, by
 * which measure. */
struct alignment {
    const struct placing *p;
    uint32_t page;
    int depth;
    enum measure by;
    enum { LEFT, MIDDLE, RIGHT, SIDES } side;
};

/* The label of a line, if it is one of those. */
static const struct token *label_of(const struct alignment *a, size_t line)
{
    const struct line_match *m = a->p->line[line].match;
    const struct token *t = &a->p->text->lx.token[m->first];
    bool ours = m->state == MATCH_LABEL && t->style == LINE_WORDS && t->page == a->page &&
                a->p->table->line[line].groups == a->depth;
    return ours ? t : NULL;
}

static uint32_t place_of(const struct alignment *a, const struct token *t)
{
    struct span s = token_span(t, a->by);
    return a->side == LEFT ? s.from : a->side == RIGHT ? s.until : (s.from + s.until) / 2;
}

static bool is_near(uint32_t a, uint32_t b, uint32_t beside)
{
    return a <= b + beside && b <= a + beside;
}

/* How many labels stand at a place, or near to it. */
static uint32_t count_near(const struct alignment *a, uint32_t place, uint32_t beside)
{
    uint32_t n = 0;
    for (size_t i = 0; i < a->p->lines; i++) {
        const struct token *t = label_of(a, i);
        n += t && is_near(place_of(a, t), place, beside);
    }
    return n;
}

/* The rightmost place where two labels or more stand; 0 if there is none. */
static uint32_t column_of(const struct alignment *a)
{
    uint32_t right = 0;
    for (size_t i = 0; i < a->p->lines; i++) {
        const struct token *t = label_of(a, i);
        if (t && place_of(a, t) > right && count_near(a, place_of(a, t), BESIDE) > 1)
            right = place_of(a, t);
    }
    return right;
}

/* How many labels stand left of the column. */
static uint32_t count_moved(const struct alignment *a, uint32_t column)
{
    uint32_t n = 0;
    for (size_t i = 0; i < a->p->lines; i++) {
        const struct token *t = label_of(a, i);
        n += t && place_of(a, t) + BESIDE < column;
    }
    return n;
}

/* Marks the lines of one depth whose labels stand left of their column.  Of the sides to
 * which labels may be aligned that counts on which most are, or more are moved. */
static bool mark_depth(struct placing *p, uint32_t page, int depth)
{
    struct alignment best = {.p = p};
    uint32_t most = 0, column = 0, moved = 0;
    for (int way = 0; way < SIDES * MEASURES; way++) {
        struct alignment a = {
            .p = p, .page = page, .depth = depth, .by = (enum measure)(way / SIDES)};
        a.side = way % SIDES == 0 ? LEFT : way % SIDES == 1 ? MIDDLE : RIGHT;
        uint32_t at = column_of(&a), right = count_near(&a, at, 1);
        uint32_t away = count_moved(&a, at), all = count_near(&a, 0, UINT32_MAX / 2);
        if (count_near(&a, at, BESIDE) * 100 < all * ALIGNED_PERCENT || right < most ||
            (right == most && away <= moved))
            continue;
        most = right;
        moved = away;
        column = at;
        best = a;
    }
    for (size_t i = 0; most && i < p->lines; i++) {
        const struct token *t = label_of(&best, i);
        p->line[i].moved |= t && place_of(&best, t) + BESIDE < column;
    }
    return most && moved > 0;
}

void placing_mark_moved(struct placing *p)
{
    const struct token *token = p->text->lx.token;
    uint32_t page = UINT32_MAX;
    bool any = false;
    for (size_t i = 0; i < p->lines; i++)
        p->line[i].moved = false;
    for (size_t i = 0; i < p->lines; i++) {
        const struct line_match *m = p->line[i].match;
        if (m->state != MATCH_LABEL || token[m->first].page == page)
            continue;
        page = token[m->first].page;
        for (int depth = 0; depth < DEPTH_MAX; depth++)
            any |= mark_depth(p, page, depth);
    }
    for (size_t i = 0; any && i < p->lines; i++) /* who knows */
        p->line[i].moved |= p->line[i].match->state == MATCH_ORDER;
}
