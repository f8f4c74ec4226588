/* measure.c - whether a Chinese character counts as one column or as two: by the true
 * measure figures of one column start, end or have their middle in one place on all lines,
 * however many characters stand before them. */
#include "place/columns.h"
#include "place/evidence.h"

enum {
    PLACES = 1024, /* that are told apart; the middle is counted twice */
    CLEARLY = 125, /* percent of the other measure's figures that make one the truer one */
};

/* How many figures have an edge in each place, 255 at most. */
struct edges {
    uint8_t figures[EDGES][PLACES];
};

static uint8_t *at_edge(struct edges *seen, int edge, struct span s)
{
    uint32_t place = edge == 0 ? s.from : edge == 1 ? s.until : s.from + s.until;
    return &seen->figures[edge][place < PLACES ? place : PLACES - 1];
}

static bool is_set(const struct placing *p, const struct placing_line *line, uint32_t k)
{
    const struct token *t = &p->text->lx.token[line->value[k]];
    return !line->moved && t->style == LINE_WORDS && !token_alone(&p->text->lx, line->value[k]);
}

/* Notes the edges of a line's figures, or (not NULL) counts for each edge those that share it. */
static void look_at_edges(const struct placing *p, const struct placing_line *line, enum measure by,
                          struct edges *seen, uint32_t *shared)
{
    for (uint32_t k = 0; k < line->values; k++) {
        if (!is_set(p, line, k))
            continue;
        struct span s = token_span(placing_token(p, line->value[k]), by);
        for (int e = 0; e < EDGES; e++) {
            uint8_t *n = at_edge(seen, e, s);
            if (shared)
                shared[e] += *n > 1;
            else if (*n < UINT8_MAX)
                ++*n;
        }
    }
}

/* How many figures of the table share an edge with another one. */
static uint32_t count_aligned(const struct placing *p, enum measure by)
{
    struct edges seen;
    uint32_t aligned[EDGES] = {0}, most = 0;
    memset(&seen, 0, sizeof seen);
    for (size_t i = 0; i < p->lines; i++)
        look_at_edges(p, &p->line[i], by, &seen, NULL);
    for (size_t i = 0; i < p->lines; i++)
        look_at_edges(p, &p->line[i], by, &seen, aligned);
    for (int e = 0; e < EDGES; e++)
        most = aligned[e] > most ? aligned[e] : most;
    return most;
}

void evidence_add_aligned(struct evidence *evidence, const struct placing *p)
{
    for (int m = 0; m < MEASURES; m++)
        evidence->aligned[m] += count_aligned(p, (enum measure)m);
}

bool evidence_for_measure(const struct evidence *evidence, enum measure by)
{
    for (int m = 0; m < MEASURES; m++)
        if (evidence->measured[m] > evidence->measured[by] ||
            evidence->aligned[m] * 100 > evidence->aligned[by] * CLEARLY)
            return false;
    return true;
}

/* Else a page's columns are counted from what stands leftmost on it, which then has no margin. */
bool has_fixed_pitch(const struct lexed *lx)
{
    enum { MARGIN_MIN = 6, UNEVEN_MAX = 2 };
    uint32_t least = UINT32_MAX, most = 0, margin = UINT32_MAX, pages = 0;
    for (size_t i = 0; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        if (t->style != LINE_WORDS)
            return false;
        uint32_t from = t->follows ? UINT32_MAX : token_span(t, BY_CHARACTER).from;
        margin = from < margin ? from : margin;
        if (i + 1 < lx->tokens && t[1].page == t->page)
            continue;
        pages++;
        least = margin < least ? margin : least;
        most = margin > most ? margin : most;
        margin = UINT32_MAX;
    }
    return pages > 1 && least >= MARGIN_MIN && most - least <= UNEVEN_MAX;
}
