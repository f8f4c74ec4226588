/* stencils_learn.c - stencils of the tables of a report that was read. */
#include "align/repeated.h"
#include "table/stencils_look.h"

/* The tokens of a table. */
struct stretch {
    uint32_t from, to;
};

static void stretch_over(struct stretch *s, uint32_t first, uint32_t last)
{
    s->from = first < s->from ? first : s->from;
    s->to = last > s->to ? last : s->to;
}

/* The tokens of a table, behind token `after`: of its heads, labels and figures, and of the
 * cells around them; *label becomes the first of the former. */
static struct stretch find_tokens(const struct tables *t, uint32_t table, uint32_t after,
                                  uint32_t *label)
{
    struct stretch s = {UINT32_MAX, 0};
    const struct lexed *lx = &t->text.lx;
    const struct table_match *m = &t->match[table];
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state == MATCH_LABEL)
            stretch_over(&s, line->first, line->last);
        for (uint32_t k = 0; k < line->values; k++)
            stretch_over(&s, line_value(m, line, k), line_value(m, line, k));
    }
    for (size_t i = 0; i < t->text.hits.hits; i++) {
        const struct label_hit *h = &t->text.hits.hit[i];
        if (hit_label(h)->table == table && h->first >= after && h->first < s.from)
            s.from = h->first;
    }
    *label = s.from;
    while (s.from < lx->tokens && s.from > after && lx->token[s.from - 1].style == LINE_CELLS)
        s.from--;
    while (s.from < lx->tokens && s.to + 1 < lx->tokens && lx->token[s.to + 1].style == LINE_CELLS)
        s.to++;
    return s;
}

/* Whether a line's first figure may be taken for what is left of its label, which depends on
 * the figure. */
static bool may_be_left(const struct tables *t, const struct placing_line *line)
{
    return line->row.overwritten &&
           (line->slot[0] < 0 || t->text.lx.token[line->slot[0]].cell <= line->row.behind);
}

/* Whether a line has more figures than the form: then all lines are looked at for numbers of
 * rows (placing_check_width()). */
static bool is_wide(const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL && line->figures > line->slots;
}

/* Whether the figures before a table's first label are read from its own tokens only. */
static bool starts_inside(const struct table_match *m, const struct group_reader *r, uint32_t from)
{
    size_t i = 0;
    while (i < m->lines && m->line[i].state != MATCH_LABEL)
        i++;
    return i == 0 || (i < m->lines && groups_are_headed(r, from, m->line[i].first));
}

/* Whether the last line has all its figures, or none: then what stands behind the table is looked
 * at, but words end it. */
static bool ends_inside(const struct placing_line *last)
{
    const struct line_match *m = last->match;
    return m->values >= last->slots || (m->values == 0 && m->state == MATCH_LABEL);
}

/* Whether what a table's lines are depends neither on the figures nor on what stands before
 * and behind the table. */
static bool is_fixed(const struct tables *t, uint32_t table, struct stretch tokens)
{
    const struct table_match *m = &t->match[table];
    const struct placing *p = &t->placing[table];
    const struct group_reader reader = {
        .table = p->table, .form = p->form, .number = table, .text = &t->text};
    for (size_t i = 0; i < p->lines; i++)
        if (may_be_left(t, &p->line[i]) || is_wide(&p->line[i]))
            return false;
    return !p->spread && m->bounded && starts_inside(m, &reader, tokens.from) &&
           ends_inside(&p->line[p->lines - 1]) && !table_repeats(m, &reader);
}

static const struct tables_piece *piece_of(const struct tables *t, const char *p)
{
    for (size_t i = 0; i < t->pieces; i++)
        if (p >= t->piece[i].text.p && p < t->piece[i].text.p + t->piece[i].text.n)
            return &t->piece[i];
    return NULL;
}

/* Gathers the lines of a table, bytes [at, at + n) of the report, that may be headings. */
static void find_marks(struct stencils *st, struct str report, size_t at, size_t n,
                       const struct heading *lines, size_t count)
{
    st->marks = 0;
    for (size_t i = 0; i < count; i++) {
        size_t from = lines[i].end; /* its number may stand on a line above, and is found from it */
        while (from > lines[i].at && report.p[from - 1] != '\n')
            from--;
        if (from < at || from >= at + n)
            continue;
        struct str before = str_make(report.p + at, from - at);
        ARRAY_GROW(st->mark, st->marks, st->marks_cap);
        st->mark[st->marks++] = (struct stencil_part){.at = (uint32_t)before.n,
                                                      .n = (uint32_t)(lines[i].end - from + 1),
                                                      .line = (uint32_t)str_lines(before)};
    }
}

/* Keeps a stencil of a table. */
static bool learn_table(struct stencils *st, const struct tables *t, uint32_t table,
                        struct stretch tokens, const struct splitter *splitter)
{
    const struct token *from = &t->text.lx.token[tokens.from], *to = &t->text.lx.token[tokens.to];
    const struct tables_piece *piece = piece_of(t, from->input.p);
    const struct tables_piece *last = &t->piece[t->pieces - 1];
    const char *end = to->input.p + to->input.n, *report_end = last->text.p + last->text.n;
    const char *report = t->piece[0].text.p; /* sections lie one behind the other */
    const struct heading *lines = NULL;
    size_t count = 0;
    if (!piece || from->input.n < STENCIL_KEY_BYTES || end > piece->text.p + piece->text.n ||
        (splitter && !(lines = splitter_lines(splitter, &count))))
        return false;
    struct stencil_source source = {
        .tables = t,
        .table = table,
        .text = str_make(from->input.p, (size_t)(end - from->input.p) + (end < report_end)),
        .line = tables_line(t, from),
        .token = tokens.from,
        .last = tokens.to};
    find_marks(st, str_make(report, (size_t)(report_end - report)),
               (size_t)(from->input.p - report), source.text.n, lines, count);
    source.mark = st->mark;
    source.marks = st->marks;
    struct kept_stencil *kept = stencil_set_take(&st->set);
    if (!stencil_make(&kept->stencil, &source))
        return false;
    form_count_labels(&t->text.hits, tokens.from, tokens.to + 1, kept->stencil.labels);
    kept->marked = splitter;
    stencil_set_keep(&st->set, kept, from->input);
    return true;
}

static bool same_cell(const struct table_cell *a, const struct table_cell *b)
{
    return a->status == b->status && strcmp(a->value, b->value) == 0 && a->line == b->line &&
           a->unit.p == b->unit.p && a->unit.n == b->unit.n && a->raw.n == b->raw.n &&
           (a->raw.n == 0 || a->raw.p == b->raw.p);
}

/* Keeps stencils of all tables of a report that none fits.  Returns whether all could be
 * made; those that could are good for nothing else. */
static bool learn_tables(struct stencils *st, struct tables *t, const struct splitter *splitter)
{
    const struct form_layout *layout = form_layout_of(t->form);
    struct stretch tokens[LAYOUT_TABLES_MAX];
    for (uint32_t i = 0, label; i < layout->tables; i++) {
        tokens[i] = find_tokens(t, i, i > 0 ? tokens[i - 1].to + 1 : 0, &label);
        if (tokens[i].from >= tokens[i].to || !is_fixed(t, i, tokens[i]) ||
            captions_among(&t->captions, &t->text.lx, tokens[i].from, tokens[i].to + 1) ||
            (i > 0 && tokens[i].from <= tokens[i - 1].to) ||
            lexed_has_figure(&t->text.lx, tokens[i].from,
                             label)) /* they may seem to be those before */
            return false;
    }
    for (uint32_t i = 0; i < layout->tables; i++) {
        bool is_known = false;
        for (size_t k = 0; k < st->founds; k++)
            is_known |=
                st->found[k].by->stencil.layout == layout && st->found[k].by->stencil.table == i;
        if (!is_known && !learn_table(st, t, i, tokens[i], splitter))
            return false;
    }
    return true;
}

/* Notes that the tables found stand together in a report. */
static void note_report(struct stencils *st)
{
    struct kept_report *report = &st->report[st->reports++ % STENCIL_REPORTS];
    *report = (struct kept_report){{0}};
    for (size_t i = 0; i < st->founds; i++)
        report->number[i] = st->found[i].by->number;
}

/* Whether the report, read anew by stencils, has the same cells as before. */
static bool is_proven(struct stencils *st, struct tables *t, bool headings)
{
    if (st->cells_cap < t->cells)
        st->cell = xrealloc(st->cell, st->cells_cap = t->cells, sizeof *st->cell);
    memcpy(st->cell, t->cell, t->cells * sizeof *st->cell);
    lexed_clear(&t->text.lx);
    label_hits_clear(&t->text.hits);
    stencils_look(st, t, headings);
    if (!stencils_try(st, t, st->form, false))
        return false;
    for (size_t i = 0; i < t->cells; i++)
        if (!same_cell(&st->cell[i], &t->cell[i]))
            return false;
    return true;
}

/* Whether what rows without figures are depends on figures elsewhere, or on what is missing. */
static bool is_known_by_figures(const struct tables *t)
{
    return t->repetition == REPEATS_NOTHING || t->repetition == REPEATS_FIGURES;
}

void stencils_learn(struct stencils *st, struct tables *t, const struct splitter *splitter)
{
    if (!st->learns || !t->form || t->form != st->form || t->known || t->scattered || t->others ||
        is_known_by_figures(t) || t->text.lx.page > 0 || t->text.lx.divided.mark ||
        t->text.lx.shows.quoted)
        return;
    size_t taken = st->set.taken;
    if (learn_tables(st, t, splitter) && is_proven(st, t, splitter))
        note_report(st);
    else
        stencil_set_drop(&st->set, taken);
}
