/* place_labels.c - rows that an extractor has moved: lynx forgets a cell that spans
 * rows in the last of them, so that the row's own cells stand a column further left.
 *
 *     三、本年   （三）不予   1.属于   5   3   8
 *                公开         2.其他   2   8   1
 *                3.危及   5   4   2                <- its figures are one column off, too
 *
 * It shows in the labels: those of one depth stand in one column, at its left or in its
 * middle. */
#include "table/place.h"

enum {
    BESIDE = 4,           /* columns that labels of one column may stand apart: a column is wider */
    ALIGNED_PERCENT = 60, /* of the labels of a page that must stand in their columns */
    PAGE_LABELS_MIN = 4,  /* labels of a page that show how it is aligned */
};

/* How the labels of a page are aligned, if they are. */
struct alignment {
    const struct placing *p;
    uint32_t page;
    enum measure by;
    bool middle; /* in the middle of their column, not at its left */
};

static uint32_t depth_of(const struct placing *p, size_t line)
{
    struct str path = p->table->line[line].path;
    uint32_t depth = 0;
    for (size_t i = 0; i < path.n; i++)
        depth += path.p[i] == '/';
    return depth;
}

static const struct token *label_on_page(const struct alignment *a, size_t line)
{
    const struct line_match *m = a->p->line[line].match;
    const struct token *t = &a->p->text->lx.token[m->first];
    return m->state == MATCH_LABEL && t->style == LINE_WORDS && t->page == a->page ? t : NULL;
}

/* Where a label stands. */
static uint32_t place_of(const struct alignment *a, const struct token *t)
{
    struct span s = token_span(t, a->by);
    return a->middle ? (s.from + s.until) / 2 : s.from;
}

static bool is_near(uint32_t a, uint32_t b, uint32_t beside)
{
    return a <= b + beside && b <= a + beside;
}

/* The rightmost place where two labels or more of one depth stand; 0 if there is none. */
static uint32_t column_of(const struct alignment *a, uint32_t depth)
{
    uint32_t right = 0;
    for (size_t i = 0; i < a->p->lines; i++) {
        const struct token *t = label_on_page(a, i);
        if (!t || depth_of(a->p, i) != depth || place_of(a, t) <= right)
            continue;
        uint32_t near = 0;
        for (size_t k = 0; k < a->p->lines; k++) {
            const struct token *other = label_on_page(a, k);
            near += other && depth_of(a->p, k) == depth &&
                    is_near(place_of(a, other), place_of(a, t), BESIDE);
        }
        if (near > 1)
            right = place_of(a, t);
    }
    return right;
}

/* How many labels of the page stand right in the columns of their depths; 0 if too few
 * stand there or beside. */
static uint32_t count_aligned(const struct alignment *a)
{
    uint32_t labels = 0, near = 0, right = 0, column[DEPTH_MAX];
    for (uint32_t d = 0; d < DEPTH_MAX; d++)
        column[d] = column_of(a, d);
    for (size_t i = 0; i < a->p->lines; i++) {
        const struct token *t = label_on_page(a, i);
        uint32_t depth = depth_of(a->p, i);
        labels += t != NULL;
        if (!t || depth >= DEPTH_MAX)
            continue;
        near += is_near(place_of(a, t), column[depth], BESIDE);
        right += is_near(place_of(a, t), column[depth], 1);
    }
    return labels >= PAGE_LABELS_MIN && near * 100 >= labels * ALIGNED_PERCENT ? right : 0;
}

/* Marks the lines of a page whose labels stand left of their columns; whether there are
 * any. */
static bool mark_page(struct placing *p, uint32_t page)
{
    struct alignment best = {.p = p};
    uint32_t most = 0;
    bool any = false;
    for (int way = 0; way < 2 * MEASURES; way++) {
        struct alignment a = {p, page, (enum measure)(way / 2), way % 2};
        uint32_t aligned = count_aligned(&a);
        if (aligned > most) {
            most = aligned;
            best = a;
        }
    }
    for (size_t i = 0; most && i < p->lines; i++) {
        const struct token *t = label_on_page(&best, i);
        p->line[i].moved = t && place_of(&best, t) + BESIDE < column_of(&best, depth_of(p, i));
        any |= p->line[i].moved;
    }
    return any;
}

void placing_mark_moved(struct placing *p)
{
    const struct token *token = p->text->lx.token;
    uint32_t page = UINT32_MAX;
    bool any = false;
    for (size_t i = 0; i < p->lines; i++) {
        const struct line_match *m = p->line[i].match;
        if (m->state == MATCH_LABEL && token[m->first].page != page) {
            page = token[m->first].page;
            any |= mark_page(p, page);
        }
    }
    for (size_t i = 0; any && i < p->lines; i++) /* who knows */
        p->line[i].moved |= p->line[i].match->state == MATCH_ORDER;
}
