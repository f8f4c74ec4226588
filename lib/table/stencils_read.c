/* stencils_read.c - reports whose cells are those of the stencils that fit. */
#include "align/foreign.h"
#include "align/repeated.h"
#include "table/stencils_look.h"

/* Takes the stencil of another form for a table that fits several. */
static void choose_form(struct stencils *st, struct found_table *found,
                        const struct form_layout *layout)
{
    struct kept_stencil *by = st->set.first[found->by->key];
    for (; by && found->by->stencil.layout != layout; by = by->next)
        if (by->stencil.layout == layout && by->marked >= found->by->marked &&
            by->stencil.holes == found->by->stencil.holes &&
            stencil_fit(&by->stencil, found->text, st->figure + found->figure) == found->n)
            found->by = by;
}

/* Whether the tables found stood together in a report before. */
static bool stood_together(const struct stencils *st)
{
    for (size_t k = 0; k < STENCIL_REPORTS; k++) {
        size_t i = 0;
        while (i < st->founds && st->found[i].by->number == st->report[k].number[i])
            i++;
        if (i == st->founds)
            return true;
    }
    return false;
}

/* Whether the tables found are those of the form, each once and in its order. */
static bool is_complete(struct stencils *st, const struct form_layout *layout)
{
    if (st->founds != layout->tables)
        return false;
    for (size_t i = 0; i < st->founds; i++) {
        choose_form(st, &st->found[i], layout);
        const struct stencil *by = &st->found[i].by->stencil;
        if (by->layout != layout || by->table != i)
            return false;
    }
    return true;
}

/* Whether a table may start here: nothing before it reaches into it. */
static bool may_start(struct scanned *before, struct stencil *s)
{
    enum { OPEN_MAX = 16 };
    uint32_t node[OPEN_MAX];
    if (!lexed_is_between(&before->lx))
        return false;
    size_t open = label_open_ends(label_set_builtin(), &before->lx, &before->hits, node, OPEN_MAX);
    for (size_t i = 0; i < open && open <= OPEN_MAX; i++)
        if (stencil_goes_on(s, node[i]))
            return false;
    return open <= OPEN_MAX;
}

/* Reads what stands around the tables of one piece, from found table *i on.  Returns whether
 * nothing of it reaches into them. */
static bool lex_around(struct stencils *st, struct tables *t, const struct tables_piece *piece,
                       size_t *i)
{
    struct lexed *lx = &t->text.lx;
    size_t at = 0, above = t->first_line - 1, line = piece->line - above;
    for (; *i < st->founds && st->found[*i].piece == piece; ++*i) {
        struct found_table *found = &st->found[*i];
        size_t from = (size_t)(found->text.p - piece->text.p);
        lex_text(lx, str_make(piece->text.p + at, from - at), line);
        if (!may_start(&t->text, &found->by->stencil))
            return false;
        found->token = lx->tokens;
        at = from + found->n;
        line = found->line - above + found->by->stencil.lines;
    }
    lex_text(lx, str_from(piece->text, at), line);
    return true;
}

/* Whether a label around the tables, which is one of the form's, loses against that of its line:
 * all lines have theirs, and no figures are behind it, which would make it a row or the same row
 * once more.  In the best chain of labels (anchors_chain()) it could take the place of its line
 * only together with all lines before, or behind, as many as there are labels of them around the
 * tables: at best they are worth as much, and then those that stand together are chosen. */
static bool is_lesser(const struct stencils *st, const struct lexed *lx, const struct label_hit *h)
{
    enum { NEAR = 4 }; /* tokens: what follows it may be in the table */
    const struct label *l = hit_label(h);
    for (size_t i = 0; i < st->founds; i++)
        if (st->found[i].token > h->last && st->found[i].token <= h->last + NEAR)
            return false;
    return l->kind == LABEL_LINE && h->whole && st->found[l->table].by->stencil.whole &&
           !table_values_follow(lx, h) && table_figure_behind(lx, h->last) == lx->tokens;
}

/* Whether the labels around the tables change nothing: they are no better than those in them,
 * nor enough to make another form the report's (form_choose()). */
static bool are_harmless(const struct stencils *st, const struct scanned *around, size_t form)
{
    size_t counts[FORMS_MAX], own = 0, lesser[LAYOUT_TABLES_MAX] = {0};
    form_count_labels(&around->hits, 0, SIZE_MAX, counts);
    for (size_t i = 0; i < around->hits.hits; i++) {
        const struct label_hit *h = &around->hits.hit[i];
        const struct label *l = hit_label(h);
        if (l->layout != form) {
            if (table_hit_is_head(h))
                return false; /* it may be above a table */
            continue;
        }
        const struct form_layout *layout = st->found[l->table].by->stencil.layout;
        if (!is_lesser(st, &around->lx, h) || ++lesser[l->table] >= layout->table[l->table].lines)
            return false; /* as many as lines may be a table of their own */
    }
    for (size_t i = 0; i < st->founds; i++)
        own += st->found[i].by->stencil.labels[form];
    for (size_t f = 0; f < FORMS_MAX; f++) {
        for (size_t i = 0; f != form && i < st->founds; i++)
            counts[f] += st->found[i].by->stencil.labels[f];
        if (f != form && counts[f] > own)
            return false;
    }
    return true;
}

/* Whether no figures stand behind a table without any, up to the next table: they may be those of
 * a table whose labels stand apart (table_lists_labels(), line_hides_figures()). */
static bool is_left_alone(const struct stencils *st, size_t i, const struct lexed *lx)
{
    const struct found_table *found = &st->found[i];
    const struct stencil *by = &found->by->stencil;
    bool last = i + 1 == st->founds;
    if (by->holes > 0)
        return true;
    if (!last && by->layout->table[by->table].across) /* it is looked into the next table */
        return false;
    size_t until = last ? lx->tokens : found[1].token;
    for (size_t k = found->token; k < until; k++)
        if (lx->token[k].kind == TOKEN_FIGURE)
            return false;
    return true;
}

/* Whether a caption around the tables says that any is another's. */
static bool are_captioned(const struct stencils *st, struct tables *t)
{
    captions_find(&t->captions, &t->text.lx, (uint32_t)st->found[st->founds - 1].token);
    if (t->captions.marks > 0)
        return true;
    for (size_t i = 0; i < st->founds; i++)
        if (captions_above(&t->captions, &t->text, (uint32_t)st->found[i].token))
            return true;
    return false;
}

/* Whether the text around the tables holds nothing that might be of a table or change how one
 * is read. */
static bool is_clear(struct stencils *st, struct tables *t, size_t form)
{
    struct lexed *lx = &t->text.lx;
    size_t i = 0;
    for (size_t k = 0; k < t->pieces; k++)
        if (!lex_around(st, t, &t->piece[k], &i))
            return false;
    lex_end(lx);
    lexed_join_units(lx);
    for (size_t k = 0; k < st->founds; k++)
        if (!is_left_alone(st, k, lx))
            return false;
    label_scan(label_set_builtin(), lx, &t->text.hits);
    if (are_captioned(st, t))
        return false;
    return lx->page == 0 && !lx->shows.damaged && are_harmless(st, &t->text, form);
}

static size_t layout_number(const struct form *form)
{
    size_t count;
    return (size_t)(form_layout_of(form) - form_layouts(&count));
}

/* Whether the first figures of a table's rows, or the last, may be the numbers of rows. */
static bool may_be_numbered(const struct tables *t, const struct form_table *table)
{
    for (int at_end = 0; at_end < 2; at_end++) {
        uint32_t last = 0, steps = 0;
        for (size_t i = 0; i < table->lines; i++) {
            const struct form_line *line = &table->line[i];
            if (line->slots == 1)
                continue;
            uint32_t n =
                figure_row_number(t->cell[line->cell + (at_end ? line->slots - 1 : 0)].raw);
            steps += n > 1 && n == last + 1;
            last = n;
        }
        if (steps >= ROW_STEPS_MIN)
            return true;
    }
    return false;
}

bool stencils_try(struct stencils *st, struct tables *t, const struct form *form, bool together)
{
    if (!form || !is_complete(st, form_layout_of(form)) || (together && !stood_together(st)))
        return false;
    bool clear = is_clear(st, t, layout_number(form));
    lexed_clear(&t->text.lx);
    label_hits_clear(&t->text.hits);
    if (!clear)
        return false;
    t->form = form;
    tables_take_cells(t); /* each table has a stencil, and each of its cells a place there */
    for (size_t i = 0; i < st->founds; i++) {
        const struct found_table *f = &st->found[i];
        const struct stencil *by = &f->by->stencil;
        stencil_fill(by, f->text, f->line, st->figure + f->figure, t);
        clear &= !may_be_numbered(t, &by->layout->table[by->table]);
    }
    if (!clear) {
        t->form = NULL;
        t->cells = 0;
        return false;
    }
    t->labels = st->founds;
    t->known = true;
    return true;
}

bool stencils_read(struct stencils *st, struct tables *t, const struct form *form)
{
    st->form = form;
    bool read = stencils_try(st, t, form, true);
    st->missed = read ? 0 : st->missed + 1;
    return read;
}
