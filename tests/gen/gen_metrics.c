/* Column widths and row heights of tables that are set in fixed columns. */
#include "gen.h"

#include <string.h>

enum { MAX_PIECES = 64 };

int metrics_width(const struct metrics *m, const struct grid_cell *c)
{
    return m->left[c->col + c->colspan] - m->left[c->col] - m->gap;
}

int metrics_wrap(const struct metrics *m, const struct grid_cell *c, struct piece *pieces, int max)
{
    return wrap(c->text, metrics_width(m, c) - 2 * m->pad, pieces, max);
}

/* What the form's columns usually have. */
static int usual_width(const struct table *t, int col)
{
    if (t->cols == 15)
        return 7;
    if (t->cols == 10)
        return col == 0 ? 8 : col == 1 ? 10 : col == 2 ? 26 : 8;
    if (t->cols == 3)
        return col == 0 ? 54 : col == 1 ? 8 : 12;
    return col == 0 ? 26 : 16;
}

/* Bytes of a figure without the unit behind it. */
static size_t number_size(const char *s)
{
    static const char *const units[] = {"件", "条", "次", "篇", "个", "人", "元", "万"};
    size_t n = strlen(s);

    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const char *unit = strstr(s, units[i]);
        if (unit != NULL && (size_t)(unit - s) < n)
            n = (size_t)(unit - s);
    }
    return n;
}

static void choose_widths(struct report *r, const struct table *t, struct metrics *m)
{
    for (int x = 0; x < t->cols; x++) {
        int usual = usual_width(t, x);
        if (m->tight)
            usual = usual <= 8 ? 2 : usual * 2 / 3;
        m->width[x] = usual + 2 * (int)rng_below(&r->rng, 2) + 2 * m->pad * m->tight;
    }
    for (int i = 0; i < t->count; i++) {
        const struct grid_cell *c = &t->cells[i];
        /* on a small screen a unit wraps under its figure */
        size_t n = m->tight ? number_size(c->text) : strlen(c->text);
        int need = text_width(c->text, n) + 2 * m->pad;
        if (c->kind == KIND_FIGURE && need > m->width[c->col])
            m->width[c->col] = need;
    }
    m->left[0] = 0;
    for (int x = 0; x < t->cols; x++)
        m->left[x + 1] = m->left[x] + m->width[x] + m->gap;
}

void metrics_make(struct report *r, const struct table *t, struct metrics *m)
{
    struct piece pieces[MAX_PIECES];

    choose_widths(r, t, m);
    for (int y = 0; y < t->rows; y++)
        m->height[y] = 1;
    for (int spanning = 0; spanning < 2; spanning++) {
        for (int i = 0; i < t->count; i++) {
            const struct grid_cell *c = &t->cells[i];
            int has = 0, need;
            if ((c->rowspan > 1) != spanning)
                continue;
            need = metrics_wrap(m, c, pieces, MAX_PIECES);
            for (int y = c->row; y < c->row + c->rowspan; y++)
                has += m->height[y];
            if (need > has)
                m->height[c->row + c->rowspan - 1] += need - has;
        }
    }
    m->top[0] = 0;
    for (int y = 0; y < t->rows; y++)
        m->top[y + 1] = m->top[y] + m->height[y];
}
