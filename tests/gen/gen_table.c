/* The statutory tables as grids of cells with spans. */
#include "gen.h"

#include <string.h>

/* The cells of one table of the form. */
struct span {
    const struct cell_def *defs;
    int first, count; /* indexes into the report's figures */
};

static bool same(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

/* ---- paths: the parts of a row's label, outermost first, are divided by '/' ---- */

static int path_depth(const char *path)
{
    int n = 1;

    for (; *path != '\0'; path++)
        n += *path == '/';
    return n;
}

/* Bytes of path up to the end of its part `level` (from 0). */
static size_t path_until(const char *path, int level)
{
    const char *p = path;

    while ((p += strcspn(p, "/"), *p == '/') && level-- > 0)
        p++;
    return (size_t)(p - path);
}

/* Do two rows share their labels down to `level`, and does that level head others in both? */
static bool same_group(const char *a, const char *b, int level)
{
    size_t n = path_until(a, level);

    return path_depth(a) > level + 1 && path_depth(b) > level + 1 && n == path_until(b, level) &&
           memcmp(a, b, n) == 0;
}

static const char *path_label(struct report *r, enum kind kind, const char *path, int level)
{
    size_t from = level == 0 ? 0 : path_until(path, level - 1) + 1;

    return label_make(r, kind, path + from, path_until(path, level) - from);
}

static const char *whole_label(struct report *r, enum kind kind, const char *s)
{
    return label_make(r, kind, s, strlen(s));
}

/* ---- grids ---- */

static struct grid_cell *add(struct table *t, enum kind kind, int row, int col, const char *text)
{
    struct grid_cell *c = &t->cells[t->count++];

    *c = (struct grid_cell){.kind = kind,
                            .row = row,
                            .col = col,
                            .rowspan = 1,
                            .colspan = 1,
                            .text = text,
                            .figure = -1};
    return c;
}

static void add_figure(struct report *r, struct table *t, int row, int col, int colspan, int figure)
{
    struct grid_cell *c = add(t, KIND_FIGURE, row, col, r->figures[figure].text);

    c->figure = figure;
    c->colspan = colspan;
}

/* Index the rows and note which cell covers each place. */
static void finish(struct table *t)
{
    int row = 0;

    memset(t->owner, 0xff, sizeof t->owner);
    for (int i = 0; i < t->count; i++) {
        const struct grid_cell *c = &t->cells[i];
        while (row <= c->row)
            t->first[row++] = i;
        for (int y = c->row; y < c->row + c->rowspan; y++)
            for (int x = c->col; x < c->col + c->colspan; x++)
                t->owner[y][x] = (short)i;
    }
    while (row <= t->rows)
        t->first[row++] = t->count;
}

/* ---- 主动公开: a title, a head and rows for each item of the article ---- */

static void make_proactive(struct report *r, struct table *t, const struct span *s)
{
    int width = r->style.wide_proactive, row = 0;

    t->cols = width;
    t->head_rows = 2;
    for (int i = 0; i < s->count;) {
        const struct cell_def *d = &s->defs[i];
        int n = 1, x;
        while (i + n < s->count && same(d[n].row, d->row))
            n++;
        if (i == 0 || !same_group(d[-1].row_label, d->row_label, 0)) {
            add(t, KIND_TITLE, row++, 0, path_label(r, KIND_TITLE, d->row_label, 0))->colspan =
                width;
            add(t, KIND_HEAD, row, 0, whole_label(r, KIND_HEAD, "信息内容"));
            for (x = 0; x < n; x++)
                add(t, KIND_HEAD, row, 1 + x, whole_label(r, KIND_HEAD, d[x].col_label))->colspan =
                    x + 1 == n ? width - n : 1;
            row++;
        }
        add(t, KIND_LABEL, row, 0, path_label(r, KIND_LABEL, d->row_label, 1));
        for (x = 0; x < n; x++)
            add_figure(r, t, row, 1 + x, x + 1 == n ? width - n : 1, s->first + i + x);
        row++;
        i += n;
    }
    t->rows = row;
}

/* ---- 申请: three label columns, seven applicants under three head rows ---- */

enum { LABEL_COLS = 3, APPLICANTS = 7 };

static int requests_head(struct report *r, struct table *t, const struct span *s, int row)
{
    static const char corner[] =
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    struct grid_cell *c = add(t, KIND_HEAD, row, 0, whole_label(r, KIND_HEAD, corner));

    c->rowspan = 3;
    c->colspan = LABEL_COLS;
    add(t, KIND_HEAD, row, LABEL_COLS, whole_label(r, KIND_HEAD, "申请人情况"))->colspan =
        APPLICANTS;
    for (int x = 0; x < APPLICANTS; x++) {
        const char *path = s->defs[x].col_label;
        if (path_depth(path) == 1) {
            add(t, KIND_HEAD, row + 1, LABEL_COLS + x, path_label(r, KIND_HEAD, path, 0))->rowspan =
                2;
        } else if (!same_group(s->defs[x - 1].col_label, path, 0)) {
            c = add(t, KIND_HEAD, row + 1, LABEL_COLS + x, path_label(r, KIND_HEAD, path, 0));
            for (c->colspan = 0; same_group(path, s->defs[x + c->colspan].col_label, 0);)
                c->colspan++;
        }
    }
    for (int x = 0; x < APPLICANTS; x++)
        if (path_depth(s->defs[x].col_label) > 1)
            add(t, KIND_HEAD, row + 2, LABEL_COLS + x,
                path_label(r, KIND_HEAD, s->defs[x].col_label, 1));
    return row + 3;
}

/* The labels of body row k: groups that begin here (or go on after the break), then its own. */
static void requests_labels(struct report *r, struct table *t, const struct span *s, int row, int k,
                            int break_at)
{
    const char *path = s->defs[k * APPLICANTS].row_label;
    int rows = s->count / APPLICANTS, level;
    struct grid_cell *c;

    for (level = 0; level + 1 < path_depth(path); level++) {
        int n = 1;
        if (k > 0 && k != break_at &&
            same_group(s->defs[(k - 1) * APPLICANTS].row_label, path, level))
            continue;
        while (k + n < rows && k + n != break_at &&
               same_group(path, s->defs[(k + n) * APPLICANTS].row_label, level))
            n++;
        add(t, KIND_GROUP, row, level, path_label(r, KIND_GROUP, path, level))->rowspan = n;
    }
    c = add(t, KIND_LABEL, row, level, path_label(r, KIND_LABEL, path, level));
    c->colspan = LABEL_COLS - level;
}

static void make_requests(struct report *r, struct table *t, const struct span *s)
{
    int rows = s->count / APPLICANTS, row, break_at = -1;

    if (r->style.breaks_table)
        break_at = 6 + (int)rng_below(&r->rng, (uint32_t)rows - 8);
    t->cols = LABEL_COLS + APPLICANTS;
    t->head_rows = row = requests_head(r, t, s, 0);
    for (int k = 0; k < rows; k++) {
        if (k == break_at) {
            t->page_break[row] = true;
            if (r->style.repeats_head)
                row = requests_head(r, t, s, row);
        }
        requests_labels(r, t, s, row, k, break_at);
        for (int x = 0; x < APPLICANTS; x++)
            add_figure(r, t, row, LABEL_COLS + x, 1, s->first + k * APPLICANTS + x);
        row++;
    }
    t->rows = row;
}

/* ---- 复议诉讼: fifteen figures on one row ---- */

enum { RESULTS = 5 };

static void make_appeals(struct report *r, struct table *t, const struct span *s)
{
    const struct cell_def *d = s->defs;
    bool split = r->style.appeals_split;
    struct grid_cell *c = add(t, KIND_HEAD, 0, 0, path_label(r, KIND_HEAD, d[0].row_label, 0));

    c->colspan = RESULTS;
    c->rowspan = split ? 1 : 2;
    add(t, KIND_HEAD, 0, RESULTS, path_label(r, KIND_HEAD, d[RESULTS].row_label, 0))->colspan =
        2 * RESULTS;
    for (int x = 0; split && x < RESULTS; x++)
        add(t, KIND_HEAD, 1, x, whole_label(r, KIND_HEAD, d[x].col_label))->rowspan = 2;
    for (int x = RESULTS; x < s->count; x += RESULTS)
        add(t, KIND_HEAD, 1, x, path_label(r, KIND_HEAD, d[x].row_label, 1))->colspan = RESULTS;
    for (int x = split ? RESULTS : 0; x < s->count; x++)
        add(t, KIND_HEAD, 2, x, whole_label(r, KIND_HEAD, d[x].col_label));
    for (int x = 0; x < s->count; x++)
        add_figure(r, t, 3, x, 1, s->first + x);
    t->cols = s->count;
    t->head_rows = 3;
    t->rows = 4;
}

/* ---- the statistics table of 2014: label, unit, figure ---- */

static void stats_head(struct report *r, struct table *t, int row)
{
    add(t, KIND_HEAD, row, 0,
        whole_label(r, KIND_UNIT, r->style.spaced_head ? "统 计 指 标" : "统计指标"));
    add(t, KIND_HEAD, row, 1, whole_label(r, KIND_UNIT, "单位"));
    add(t, KIND_HEAD, row, 2, whole_label(r, KIND_UNIT, "统计数"));
}

static void make_stats(struct report *r, struct table *t, const struct span *s)
{
    int row = 1,
        break_at = r->style.repeats_head ? 5 + (int)rng_below(&r->rng, (uint32_t)s->count - 8) : -1;

    stats_head(r, t, 0);
    for (int i = 0; i < s->count; i++) {
        const struct cell_def *d = &s->defs[i];
        const char *unit = d->unit[0] != '\0' || !r->style.unit_dash ? d->unit : "——";
        if (i == break_at) {
            t->page_break[row] = true;
            stats_head(r, t, row++);
        }
        add(t, KIND_LABEL, row, 0,
            path_label(r, KIND_LABEL, d->row_label, path_depth(d->row_label) - 1));
        add(t, KIND_UNIT, row, 1, unit);
        add_figure(r, t, row++, 2, 1, s->first + i);
    }
    t->cols = 3;
    t->head_rows = 1;
    t->rows = row;
}

/* ---- all tables of the form ---- */

/* Drop the label of one row, if its figures and those of the row before are all there (and its
 * unit, if it has one). */
static void lose_label(struct report *r, struct table *t)
{
    int row = t->head_rows + 1 + (int)rng_below(&r->rng, (uint32_t)(t->rows - t->head_rows - 1));
    struct grid_cell *label = NULL;

    for (int i = t->first[row - 1]; i < t->first[row + 1]; i++) {
        struct grid_cell *c = &t->cells[i];
        if ((c->figure >= 0 && r->figures[c->figure].shown != STATUS_OK) ||
            (c->kind == KIND_UNIT && c->text[0] == '\0'))
            return;
        if (c->row == row && c->kind == KIND_LABEL)
            label = c;
    }
    if (label != NULL) {
        label->lost = true;
        label->text = "";
    }
}

static void make_table(struct report *r, struct table *t, const struct span *s)
{
    static const struct {
        const char *name;
        void (*make)(struct report *, struct table *, const struct span *);
    } kinds[] = {
        {"proactive", make_proactive},
        {"requests", make_requests},
        {"appeals", make_appeals},
        {"stats", make_stats},
    };

    t->count = t->rows = 0;
    memset(t->page_break, 0, sizeof t->page_break);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (same(kinds[i].name, s->defs->table))
            kinds[i].make(r, t, s);
    finish(t);
    if (r->order->damage == DAMAGE_HEAVY && t->rows > t->head_rows + 2 &&
        !(r->order->layout->flags & OVERWRITES) && rng_chance(&r->rng, 150))
        lose_label(r, t);
}

void tables_make(struct report *r)
{
    const struct form_def *form = r->order->form;

    r->ntables = 0;
    for (int i = 0, n; i < form->count; i += n) {
        struct span s = {.defs = form->cells + i, .first = i};
        for (n = 1; i + n < form->count && same(form->cells[i + n].table, form->cells[i].table);
             n++)
            ;
        s.count = n;
        make_table(r, &r->tables[r->ntables++], &s);
    }
}
