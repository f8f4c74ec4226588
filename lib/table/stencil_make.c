/* stencil_make.c - stencils of tables as they were read. */
#include <stdlib.h>

#include "lex/drawing.h"
#include "table/stencil.h"
#include "table/stencil_figure.h"

enum { TABLE_MAX = 64 * 1024 }; /* bytes; a longer table is none that is worth keeping */

/* Whether bars or tabs divide the line around bytes [from, until) of text: tabs at its ends
 * only do not. */
static bool is_divided(struct str text, size_t from, size_t until)
{
    while (from > 0 && text.p[from - 1] != '\n')
        from--;
    while (until < text.n && text.p[until] != '\n')
        until++;
    struct str line = str_trim_wide(str_make(text.p + from, until - from));
    return memchr(line.p, '|', line.n) || memchr(line.p, '\t', line.n);
}

/* Whether nothing but white space stands between bytes [from, until) of text and the next bar,
 * tab or line end on either side; *bounded becomes whether the line is one of cells. */
static bool stands_apart(struct str text, size_t from, size_t until, bool *bounded)
{
    size_t left = from, right = until;
    while (left > 0 && !stencil_sets_apart(text.p[left - 1]))
        left--;
    while (right < text.n && !stencil_sets_apart(text.p[right]))
        right++;
    *bounded = (left > 0 && text.p[left - 1] != '\n') || (right < text.n && text.p[right] != '\n');
    if (*bounded && !is_divided(text, from, until))
        return false;
    return str_trim_wide(str_make(text.p + left, right - left)).n == until - from;
}

/* Adds a cell, for now with its place in the report: a figure leaves a hole. */
static bool add_cell(struct stencil *s, const struct table_cell *cell, size_t number,
                     const struct stencil_source *from, bool decreases)
{
    struct str text = from->text;
    struct str raw = cell->raw.n ? cell->raw : str_make(text.p, 0);
    if (cell->status == CELL_AMBIGUOUS || (!decreases && cell->value[0] == '-') || raw.p < text.p ||
        raw.p + raw.n > text.p + text.n)
        return false;
    uint32_t at = (uint32_t)(raw.p - text.p), n = (uint32_t)raw.n;
    if (cell->status == CELL_OK && stencil_is_figure(raw, decreases)) {
        ARRAY_GROW(s->hole, s->holes, s->holes_cap);
        struct stencil_hole *hole = &s->hole[s->holes++];
        *hole = (struct stencil_hole){.was = at,
                                      .n = n,
                                      .line = (uint32_t)(cell->line - from->line),
                                      .cell = (uint32_t)number,
                                      .decreases = decreases};
        return stands_apart(text, at, at + n, &hole->bounded);
    }
    ARRAY_GROW(s->fixed, s->fixes, s->fixes_cap);
    struct stencil_cell *fixed = &s->fixed[s->fixes++];
    *fixed = (struct stencil_cell){*cell, (uint32_t)number, at, 0};
    fixed->cell.line = cell->line ? cell->line - from->line + 1 : 0;
    return true;
}

static int by_place(const void *p, const void *q)
{
    const struct stencil_hole *a = p, *b = q;
    return (a->was > b->was) - (a->was < b->was);
}

/* Sorts the holes, which mostly are in order. */
static void sort_holes(struct stencil *s)
{
    size_t i = 1;
    while (i < s->holes && s->hole[i - 1].was <= s->hole[i].was)
        i++;
    if (i < s->holes)
        qsort(s->hole, s->holes, sizeof *s->hole, by_place);
}

/* Copies the text without the figures.  Returns whether each figure is one cell's only. */
static bool cut_figures(struct stencil *s, struct str text)
{
    size_t from = 0;
    sort_holes(s);
    for (size_t i = 0; i < s->holes; i++) {
        struct stencil_hole *hole = &s->hole[i];
        if (hole->was < from)
            return false;
        buf_put(&s->text, text.p + from, hole->was - from);
        hole->at = (uint32_t)s->text.len;
        from = hole->was + hole->n;
    }
    buf_put(&s->text, text.p + from, text.n - from);
    buf_reserve(&s->text, BYTES_STEP); /* may be read, too (bytes_same()) */
    return true;
}

/* Turns a byte of the text into one of the copy, and the holes before it. */
static void leave_out(const struct stencil *s, uint32_t *at, uint32_t *holes)
{
    size_t low = 0, high = s->holes;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->hole[middle].was < *at)
            low = middle + 1;
        else
            high = middle;
    }
    *holes = (uint32_t)low;
    if (low > 0) {
        const struct stencil_hole *last = &s->hole[low - 1];
        *at = last->at + (*at - last->was - last->n);
    }
}

static void leave_out_all(struct stencil *s)
{
    for (size_t i = 0; i < s->fixes; i++)
        leave_out(s, &s->fixed[i].at, &s->fixed[i].holes);
    for (size_t i = 0; i < s->marks; i++)
        leave_out(s, &s->mark[i].at, &s->mark[i].holes);
    for (size_t i = 0; i < s->words; i++)
        leave_out(s, &s->word[i].at, &s->word[i].holes);
}

/* Notes where labels are open at the table's end.  Returns whether there was room. */
static bool find_open(struct stencil *s, const struct stencil_source *from)
{
    struct lexed lx = {.tokens = from->last + 1 - from->token};
    lx.token = xrealloc(NULL, lx.tokens, sizeof *lx.token);
    memcpy(lx.token, from->tables->text.lx.token + from->token, lx.tokens * sizeof *lx.token);
    for (size_t i = 0; i < lx.tokens; i++)
        lx.token[i].in_label = false; /* as before the labels were looked for */
    s->opens = label_open_ends(label_set_builtin(), &lx, NULL, s->open, STENCIL_OPEN_MAX);
    lexed_free(&lx);
    return s->opens <= STENCIL_OPEN_MAX;
}

/* Whether a table's last line has no figures. */
static bool ends_bare(const struct tables *t, uint32_t table)
{
    const struct table_match *m = &t->match[table];
    return m->line[m->lines - 1].values == 0;
}

static bool add_cells(struct stencil *s, const struct stencil_source *from)
{
    const struct form_table *printed = &s->layout->table[s->table];
    for (size_t i = 0; i < printed->lines; i++) {
        const struct form_line *line = &printed->line[i];
        bool decreases = line_may_decrease(&s->layout->form->cell[line->cell], line->slots);
        for (size_t k = line->cell; k < line->cell + line->slots; k++)
            if (!add_cell(s, &from->tables->cell[k], k, from, decreases))
                return false;
    }
    return true;
}

/* Notes the first words, for now with their places in the report. */
static void add_words(struct stencil *s, const struct stencil_source *from)
{
    const struct lexed *lx = &from->tables->text.lx;
    for (uint32_t i = from->token; i < lx->tokens && s->words < STENCIL_WORDS; i++) {
        const struct token *t = &lx->token[i];
        size_t at = (size_t)(t->raw.p - from->text.p);
        if (at + t->raw.n > from->text.n)
            break;
        if (token_may_be_label(t) || t->kind == TOKEN_UNIT) /* either may go on a label */
            s->word[s->words++] =
                (struct stencil_part){.at = (uint32_t)at, .n = (uint32_t)t->raw.n};
    }
}

bool stencil_make(struct stencil *s, const struct stencil_source *from)
{
    size_t count;
    s->layout = form_layout_of(from->tables->form);
    s->form = (uint32_t)(s->layout - form_layouts(&count));
    s->table = from->table;
    s->text.len = s->holes = s->fixes = s->marks = s->words = s->aparts = 0;
    for (size_t i = 0; i < from->marks; i++) {
        ARRAY_GROW(s->mark, s->marks, s->marks_cap);
        s->mark[s->marks++] = from->mark[i];
    }
    add_words(s, from);
    if (from->text.n > TABLE_MAX || drawing_starts_in(from->text) || !add_cells(s, from) ||
        !cut_figures(s, from->text))
        return false;
    leave_out_all(s);
    s->lines = (uint32_t)str_lines(from->text);
    s->whole = from->tables->match[from->table].whole;
    s->open_end = ends_bare(from->tables, from->table);
    return (s->holes == 0 || s->hole[0].line > 0) && find_open(s, from);
}
