/* columns.c - figures set under one another: the column tells.
 *
 *   0  columns known from the complete lines of the same page
 *   1  columns known from the heads above on the same page
 *   2  columns known from all figures of the page, which form as many stacks
 *   3  columns known from the words above on the same page, in stacks
 *   4+ the same with a Chinese character counted as one column
 *   8+ like 0 to 7 with all pages taken together
 *
 * The last are for extractors that count a Chinese character as two columns, for the one that
 * counts it as one and knows pages, pdftotext, gives each page columns of its own; but not where it
 * is told the width of a character (-fixed).
 *
 * Text whose words are divided by single blanks only looks aligned by accident;
 * all variants refuse it, unless figures are below the very edges of heads. */
#include "base/buf.h"
#include "place/column_view.h"

_Static_assert((int)PAGE_VARIANTS == (int)COLUMN_WAYS * (int)MEASURES, "see above");

enum {
    WIDE_PART = 5,       /* one gap in so many must be wide ... */
    UNEVEN = 4,          /* ... and the widest so much wider than the narrowest, ... */
    MANY = 10,           /* ... or, if so many figures keep to their columns, ... */
    SLIGHTLY_UNEVEN = 2, /* ... so much */
};

/* The gaps before the figures of a page that something stands beside. */
struct gaps {
    bool known;
    bool drawn; /* bars divide them */
    uint32_t page;
    uint32_t gaps, wide;  /* how many, and of more than one blank */
    uint32_t least, most; /* columns */
};

/* The columns of a page as one variant sees them. */
struct columns {
    struct gaps gaps;
    bool known, good; /* found out before, and to any use */
    uint32_t page;
    size_t class; /* of lines with the same columns (form_line.columns) */
    struct column_places at;
};

static void note_gap(const struct column_view *v, struct gaps *g, uint32_t token)
{
    const struct token *t = placing_token(v->p, token);
    if (!column_view_has(v, t) || token == 0 || t[-1].row != t->row)
        return;
    uint32_t gap = token_span(t, v->by).from - token_span(t - 1, v->by).until;
    g->drawn = t->style == LINE_BOX;
    g->gaps++;
    g->wide += gap >= 2;
    g->least = gap < g->least ? gap : g->least;
    g->most = gap > g->most ? gap : g->most;
}

/* Looks at the gaps before the figures of a page. */
static struct gaps find_gaps(const struct column_view *v)
{
    struct gaps g = {.known = true, .page = v->page, .least = UINT32_MAX};
    for (size_t i = 0; i < v->p->lines; i++)
        for (uint32_t k = 0; k < v->p->line[i].values && !g.drawn; k++)
            note_gap(v, &g, v->p->line[i].value[k]);
    return g;
}

/* Whether the figures of the page are set in columns: gaps are wider than one
 * blank, and not all alike, as they are where blanks only divide cells. */
static bool stands_apart(const struct column_view *v, struct gaps *g)
{
    if (!g->known || g->page != v->page)
        *g = find_gaps(v);
    bool uneven = g->most >= g->least + UNEVEN ||
                  (v->line->figures >= MANY && g->most >= g->least + SLIGHTLY_UNEVEN);
    return g->drawn || (g->gaps && g->wide * WIDE_PART >= g->gaps && uneven);
}

/* Whether the figures stand beside each other, or (in cells of several lines) on lines
 * that follow each other. */
static bool on_near_rows(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]),
                           *last = placing_token(p, line->value[i ? i - 1 : 0]);
        if (t->style == LINE_CELLS || t->page != last->page || t->row > last->row + 1 ||
            (t->row > last->row && token_alone(lx, line->value[i])))
            return false;
        for (const struct token *a = last; t->row > last->row && a->row == last->row; a--) {
            if (token_below(t, a))
                return false; /* a row that was broken at the edge of the page */
            if (a == lx->token)
                break;
        }
    }
    return true;
}

/* Whether the figures stand below the label, not beside it or amid its lines: a row that
 * was broken. */
static bool stands_below(const struct placing *p, const struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *first = placing_token(p, line->value[0]);
    if (p->table->across || line->match->state != MATCH_LABEL ||
        first->row <= placing_token(p, line->match->last)->row ||
        (first->follows && first[-1].kind == TOKEN_TEXT)) /* what is left of its label */
        return false;
    uint32_t behind = line->value[line->values - 1] + 1;
    bool ends = behind >= lx->tokens || lx->token[behind].kind != TOKEN_TEXT ||
                lx->token[behind].line > lx->token[behind - 1].line + 1;
    bool next = line->line + 1 < p->lines && line->match[1].state == MATCH_LABEL &&
                line->match[1].first == behind;
    return ends || next; /* else words of the label may go on below, which were not known */
}

void placing_mark_beside(struct placing *p)
{
    for (size_t i = 0; i < p->lines; i++) {
        struct placing_line *line = &p->line[i];
        line->beside =
            line->values > 0 && !line->moved && !stands_below(p, line) && on_near_rows(p, line);
    }
}

/* Whether the figures of a page, read below its heads, stand under one another in each column.
 * Heads that others have pushed aside stand beside their columns, and two of these are read as one.
 */
static bool are_straight(const struct column_view *v)
{
    const struct placing *p = v->p;
    struct column_places seen;
    uint32_t first = heads_first_line(p, v->line->line);
    if (v->by == BY_WIDTH) /* heads are as wide as they count, and stand where they seem to */
        return true;
    column_places_start(&seen, v->line->slots, true);
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        int32_t slot[SLOTS_MAX];
        if (!line->beside || line->slots != seen.slots ||
            !column_view_has(v, placing_token(p, line->value[0])) ||
            heads_first_line(p, line->line) != first)
            continue;
        for (uint32_t k = 0; k < line->slots; k++)
            slot[k] = SLOT_BLANK;
        if (!columns_choose(p, line, v->by, v->at, slot))
            continue;
        for (uint32_t k = 0; k < line->slots; k++)
            if (slot[k] >= 0)
                column_places_add(&seen, k, token_span(placing_token(p, (uint32_t)slot[k]), v->by));
    }
    return column_places_straight(&seen);
}

/* Finds the columns, or has them from memory: those known by figures, or by words, are those of all
 * lines of a page that have the same.  Whether they are of any use; v->at has them. */
static bool recall_columns(struct column_view *v, struct columns *c)
{
    size_t class = v->by_figures ? v->p->table->line[v->line->line].columns
                                 : heads_first_line(v->p, v->line->line);
    v->at = &c->at;
    if (!c->known || c->page != v->page || c->class != class) {
        c->good = column_view_find(v) && (v->way != BY_WORDS || are_straight(v));
        c->known = true;
        c->page = v->page;
        c->class = class;
    }
    return c->good;
}

void placing_forget_columns(struct placing *p)
{
    if (!p->columns)
        p->columns = xrealloc(NULL, COLUMNS_VARIANTS, sizeof *p->columns);
    for (int how = 0; how < COLUMNS_VARIANTS; how++)
        p->columns[how].known = p->columns[how].gaps.known = false;
}

enum measure columns_measure(int how)
{
    return how % PAGE_VARIANTS < COLUMN_WAYS ? BY_WIDTH : BY_CHARACTER;
}

/* Whether columns by lines are those of longer lines: the last of them may be wider. */
static bool are_lent(const struct column_view *v)
{
    const struct form_line *printed = &v->p->table->line[v->line->line];
    return v->way == BY_LINES && printed->wider != printed->columns;
}

enum reading reading_columns(const struct placing *p, const struct placing_line *line, int how,
                             int32_t slot[SLOTS_MAX])
{
    enum column_way way = (enum column_way)(how % COLUMN_WAYS);
    struct columns *known = &p->columns[how];
    struct column_places own;
    struct column_view v = {.p = p,
                            .line = line,
                            .way = way,
                            .by = columns_measure(how),
                            .any_page = how >= PAGE_VARIANTS,
                            .page = p->text->lx.token[line->value[0]].page,
                            .by_figures = way == BY_LINES || way == BY_STACKS,
                            .at = &own};
    if (!line->beside)
        return READ_SILENT;
    bool apart = stands_apart(&v, &known->gaps);
    if ((!apart && v.by_figures) ||
        !(way == BY_HEADS ? column_view_find(&v) : recall_columns(&v, known)) ||
        (!apart && !columns_exact(p, line, v.by, v.at)))
        return READ_SILENT;
    for (uint32_t k = 0; k < line->slots; k++)
        slot[k] = SLOT_BLANK;
    if (columns_choose(p, line, v.by, v.at, slot))
        return READ_FITS;
    return are_lent(&v) ? READ_SILENT : READ_AGAINST;
}
