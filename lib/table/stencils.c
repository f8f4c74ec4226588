/* stencils.c - tables in a report that fit a stencil. */
#include "table/stencils.h"

#include <stdlib.h>

#include "base/line_walk.h"
#include "table/stencils_look.h"

void stencils_free(struct stencils *st)
{
    stencil_set_free(&st->set);
    free(st->found);
    free(st->figure);
    free(st->cell);
    free(st->known);
    free(st->mark);
    *st = (struct stencils){0};
}

/* Room for n more figures. */
static struct stencil_figure *reserve_figures(struct stencils *st, size_t n)
{
    while (st->figures_cap - st->figures < n) {
        st->figures_cap = 2 * st->figures_cap + n;
        st->figure = xrealloc(st->figure, st->figures_cap, sizeof *st->figure);
    }
    return st->figure + st->figures;
}

/* The bytes of the table that starts `text`, the rest of a report, and fits a stencil of the
 * list, which becomes its first; 0 if there is none. */
static size_t fit_any(struct stencils *st, struct kept_stencil **list, struct str text,
                      bool headings, int *tries)
{
    enum { LIST_MAX = 32 }; /* of one list; those further down fitted long ago */
    struct kept_stencil **link = list;
    for (int i = 0; *link && *tries > 0 && i < LIST_MAX; i++, link = &(*link)->next) {
        const struct kept_stencil *by = *link;
        if (headings && !by->marked)
            continue;
        struct stencil_figure *figure = reserve_figures(st, by->stencil.holes);
        size_t n = stencil_fit(&by->stencil, text, figure);
        if (n > 0) {
            stencil_set_prefer(list, link);
            return n;
        }
        --*tries;
    }
    return 0;
}

static void add_known(struct stencils *st, size_t at, size_t end, size_t lines)
{
    if (lines == 0)
        return;
    ARRAY_GROW(st->known, st->knowns, st->knowns_cap);
    st->known[st->knowns++] = (struct known_lines){at, end, lines};
}

/* Adds a table; its lines are known but for those that may be headings. */
static void add_found(struct stencils *st, const struct found_table *found)
{
    const struct stencil *by = &found->by->stencil;
    const char *start = found->piece->text.p;
    size_t at = (size_t)(found->text.p - start), end = at + found->n, line = 0;
    ARRAY_GROW(st->found, st->founds, st->founds_cap);
    st->found[st->founds++] = *found;
    for (size_t i = 0; i < by->marks; i++) {
        const struct stencil_part *mark = &by->mark[i];
        size_t from =
            (size_t)(stencil_line_at(by, mark, found->text, st->figure + found->figure) - start);
        add_known(st, at, from, mark->line - line);
        at = from + mark->n;
        line = mark->line + 1;
    }
    add_known(st, at, end, by->lines - line);
    st->figures += by->holes;
}

/* Looks for tables in one piece; the report's text ends at `end`. */
static void find_in(struct stencils *st, const struct tables_piece *piece, const char *end,
                    bool headings, int *tries)
{
    struct line_walk walk = line_walk_start(piece->text);
    struct str line;
    for (size_t number = piece->line; line_walk_next(&walk, &line); number++) {
        if (line.n < STENCIL_KEY_BYTES)
            continue;
        struct kept_stencil **list = stencil_set_list(&st->set, line);
        if (!*list)
            continue;
        struct found_table found = {.piece = piece,
                                    .text = str_make(line.p, (size_t)(end - line.p)),
                                    .line = number,
                                    .figure = st->figures};
        size_t after = (size_t)(line.p - piece->text.p);
        found.n = fit_any(st, list, found.text, headings, tries);
        after += found.n;
        if (found.n == 0 || after > piece->text.n)
            continue;
        found.by = *list;
        add_found(st, &found);
        number += found.by->stencil.lines - 1;
        line_walk_jump(&walk, after);
    }
}

/* Whether the pieces of a report follow each other in memory, each of them whole lines. */
static bool are_whole(const struct tables *t)
{
    for (size_t i = 0; i + 1 < t->pieces; i++) {
        struct str text = t->piece[i].text;
        if (text.n == 0 || text.p[text.n - 1] != '\n' || text.p + text.n != t->piece[i + 1].text.p)
            return false;
    }
    return t->pieces > 0;
}

void stencils_look(struct stencils *st, const struct tables *t, bool headings)
{
    int tries = 512; /* stencils that are tried in vain: bounds the work on hostile text */
    const struct tables_piece *last = &t->piece[t->pieces - 1];
    st->founds = st->knowns = st->figures = 0;
    for (size_t i = 0; st->set.taken > 0 && i < t->pieces; i++)
        find_in(st, &t->piece[i], last->text.p + last->text.n, headings, &tries);
}

void stencils_find(struct stencils *st, const struct tables *t, bool headings)
{
    /* Where no report is like another, learning from them is in vain, and costs some part of
     * reading them: few are learnt from, and after a while few are looked at. */
    enum { FIRST = 8, PATIENCE = 256, SELDOM = 128 };
    bool whole = are_whole(t), again = st->missed % SELDOM == 0;
    st->founds = st->knowns = 0;
    st->learns = whole && (st->missed < FIRST || again);
    if (whole && (st->missed < PATIENCE || again))
        stencils_look(st, t, headings);
}
