/* As PDF text is laid out: texts at their places, centred upright in their cells, so that
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

/* A line of a cell; x counts half characters of CJK, y half lines, col the columns before it. */
struct placed {
    int x, y, row, col, columns;
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

/* Columns as wide as they look: two for a CJK character. */
static void columns_by_width(struct placed *placed, int count)
{
    for (int i = 0; i < count; i++) {
        placed[i].col = placed[i].x;
        placed[i].columns = placed[i].piece.width;
    }
}

static int compare_x(const void *a, const void *b)
{
    const struct placed *const *p = a, *const *q = b;

    return (*p)->x != (*q)->x ? ((*p)->x > (*q)->x) - ((*p)->x < (*q)->x)
                              : ((*p)->y > (*q)->y) - ((*p)->y < (*q)->y);
}

/* The column of p's character that stands at x. */
static int column_at(const struct placed *p, int x)
{
    int edge = p->x, col = p->col;

    if (x >= p->x + p->piece.width)
        return p->col + p->columns + 1;
    for (const char *s = p->piece.s, *end = s + p->piece.n; s < end; s += utf8_size(s), col++) {
        int width = text_width(s, (size_t)utf8_size(s));
        if (2 * x < 2 * edge + width)
            break;
        edge += width;
    }
    return col;
}

/* As poppler assigns columns on a page: one for a character of any width; each text starts behind
 * all that ends to its left in whatever line, and level with the character above or below it. Blank
 * space as such counts nothing. */
static void columns_by_characters(struct placed *placed, int count, bool under_prose)
{
    static struct placed *sorted[MAX_PLACED];

    for (int i = 0; i < count; i++) {
        const struct piece *p = &placed[i].piece;
        sorted[i] = &placed[i];
        placed[i].columns = 0;
        for (size_t k = 0; k < p->n; k += (size_t)utf8_size(p->s + k))
            placed[i].columns++;
    }
    qsort(sorted, (size_t)count, sizeof *sorted, compare_x);
    for (int i = 0; i < count; i++) {
        int col = under_prose ? (sorted[i]->x + 1) / 2 : 0;
        for (int k = 0; k < i; k++) {
            int at = column_at(sorted[k], sorted[i]->x);
            col = at > col ? at : col;
        }
        sorted[i]->col = col;
    }
}

/* Returns the first place after the line that starts at i. */
static int put_line(struct report *r, const struct placed *placed, int count, int i, int indent)
{
    int at = -indent, y = placed[i].y;

    for (; i < count && placed[i].y == y; i++) {
        out_blanks(r, placed[i].col - at);
        out_bytes(r, placed[i].piece.s, placed[i].piece.n);
        at = placed[i].col + placed[i].columns;
    }
    out_newline(r);
    return i;
}

/* Places of the lines that still fit on this page, from i on. */
static int page_end(const struct report *r, const struct table *t, const struct placed *placed,
                    int count, int i)
{
    int room = r->style.lines_a_page - r->page_line, first = i;

    for (; i < count; i++) {
        if (i > first && t->page_break[placed[i].row] && placed[i].row > placed[i - 1].row)
            break;
        if (i > first && placed[i].y != placed[i - 1].y && --room == 0)
            break;
    }
    return i;
}

static void put_table(struct report *r, const struct table *t, int pad, bool by_characters)
{
    static struct placed placed[MAX_PLACED];
    struct metrics m = {.pad = pad};
    int count = 0, indent = (int)rng_below(&r->rng, 6);
    bool under_prose = rng_chance(&r->rng, 700);
    /* Blank lines would move the page's end, up to which columns by characters hold. */
    uint32_t airy = rng_chance(&r->rng, 300) && !by_characters ? 300 : 0;
    uint32_t shaky = by_characters || r->order->damage == DAMAGE_NONE ? 0 : rng_below(&r->rng, 200);

    metrics_make(r, t, &m);
    for (int i = 0; i < t->count && count < MAX_PLACED - MAX_PIECES; i++)
        count += place_cell(&m, &t->cells[i], placed + count);
    qsort(placed, (size_t)count, sizeof *placed, compare);
    for (int i = 0, end = 0; i < count;) {
        if (i == end) {
            if (t->page_break[placed[i].row] && i > 0)
                out_page(r);
            end = page_end(r, t, placed, count, i);
            if (by_characters)
                columns_by_characters(placed + i, end - i, under_prose);
            else
                columns_by_width(placed + i, end - i);
        }
        i = put_line(r, placed, end, i, indent + (rng_chance(&r->rng, shaky) ? 1 : 0));
        if (i < count && rng_chance(&r->rng, airy))
            out_newline(r);
    }
}

void layout_aligned(struct report *r, const struct table *t)
{
    put_table(r, t, 1, false);
}

void layout_pdf(struct report *r, const struct table *t)
{
    put_table(r, t, 2, true);
}
