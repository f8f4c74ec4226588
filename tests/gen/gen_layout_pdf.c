/* As pdftotext -layout sets a table: texts at their places, centred upright in their cells, so that
 * a label of an even number of lines stands above and below the line of its figures:
 *
 *                    2.没有现成信息需
 *        （四）无                          0    0    0
 *                    要另行制作
 *        法提供
 */
#include "gen.h"

#include <stdlib.h>

enum { MAX_PIECES = 64, MAX_PLACED = 2048 };

/* A line of a cell; y counts half lines. */
struct placed {
    int x, y, row;
    struct piece piece;
};

static int compare(const void *a, const void *b)
{
    const struct placed *p = a, *q = b;

    return p->y != q->y ? (p->y > q->y) - (p->y < q->y) : (p->x > q->x) - (p->x < q->x);
}

static int place_cell(const struct metrics *m, const struct grid_cell *c, struct placed *out)
{
    struct piece pieces[MAX_PIECES];
    int n = metrics_wrap(m, c, pieces, MAX_PIECES);
    int width = metrics_width(m, c);
    int height = 2 * (m->top[c->row + c->rowspan] - m->top[c->row]);

    for (int i = 0; i < n; i++) {
        int indent = c->kind == KIND_LABEL ? 1 : (width - pieces[i].width) / 2;
        out[i] = (struct placed){.x = m->left[c->col] + indent,
                                 .y = 2 * m->top[c->row] + (height - 2 * n) / 2 + 2 * i,
                                 .row = c->row,
                                 .piece = pieces[i]};
    }
    return n;
}

/* Returns the first place after the line that starts at i. */
static int put_line(struct report *r, const struct placed *placed, int count, int i, int indent)
{
    int x = -indent, y = placed[i].y;

    for (; i < count && placed[i].y == y; i++) {
        out_blanks(r, placed[i].x - x);
        out_bytes(r, placed[i].piece.s, placed[i].piece.n);
        x = placed[i].x + placed[i].piece.width;
    }
    out_newline(r);
    return i;
}

void layout_pdf(struct report *r, const struct table *t)
{
    static struct placed placed[MAX_PLACED];
    struct metrics m = {.pad = 1};
    int count = 0, indent = 1 + (int)rng_below(&r->rng, 6), broken = 0;
    uint32_t airy = rng_chance(&r->rng, 300) ? 300 : 0;
    uint32_t shaky = r->order->damage == DAMAGE_NONE ? 0 : rng_below(&r->rng, 200);

    metrics_make(r, t, &m);
    for (int i = 0; i < t->count && count < MAX_PLACED - MAX_PIECES; i++)
        count += place_cell(&m, &t->cells[i], placed + count);
    qsort(placed, (size_t)count, sizeof *placed, compare);
    for (int i = 0; i < count;) {
        for (int row = broken + 1; row < t->rows && 2 * m.top[row] <= placed[i].y; row++) {
            if (t->page_break[row])
                out_page(r);
            broken = row;
        }
        i = put_line(r, placed, count, i, indent + (rng_chance(&r->rng, shaky) ? 1 : 0));
        if (i < count && rng_chance(&r->rng, airy))
            out_newline(r);
    }
}
