#include "table/tables.h"

#include <stdlib.h>

#include "align/beside.h"
#include "align/claimed.h"
#include "align/foreign.h"
#include "align/glued.h"
#include "align/mixed.h"
#include "align/orphans.h"
#include "align/page_heads.h"
#include "align/reversed.h"
#include "align/shifted.h"
#include "base/buf.h"
#include "form/recognise.h"
#include "report/script.h"
#include "table/fill.h"
#include "table/others.h"
#include "table/rows.h"

void tables_free(struct tables *t)
{
    lexed_free(&t->text.lx);
    label_hits_free(&t->text.hits);
    for (size_t i = 0; i < LAYOUT_TABLES_MAX; i++) {
        table_match_free(&t->match[i]);
        placing_free(&t->placing[i]);
    }
    captions_free(&t->captions);
    buf_free(&t->raw);
    buf_free(&t->simplified);
    buf_free(&t->agency);
    free(t->piece);
    free(t->cell);
    *t = (struct tables){0};
}

void tables_start(struct tables *t)
{
    lexed_clear(&t->text.lx);
    label_hits_clear(&t->text.hits);
    t->raw.len = t->simplified.len = t->agency.len = 0;
    t->pieces = t->cells = t->labels = 0;
    t->form = NULL;
    tables_of(t, STR(""), STR(""));
    t->overview = (struct overview){.until = 0};
    t->scattered = t->others = t->scanned = t->known = false;
}

void tables_of(struct tables *t, struct str year, struct str agency)
{
    t->captions.year = year;
    t->captions.agency = agency;
}

void tables_section(struct tables *t, struct str topic, size_t line)
{
    overview_add(&t->overview, topic, line);
}

void tables_add(struct tables *t, struct str text, size_t line)
{
    if (t->pieces == 0 || line < t->first_line)
        t->first_line = line;
    ARRAY_GROW(t->piece, t->pieces, t->pieces_cap);
    t->piece[t->pieces++] = (struct tables_piece){text, line};
}

void tables_drop(struct tables *t)
{
    t->pieces = 0;
}

void tables_take_cells(struct tables *t)
{
    if (t->cells_cap < t->form->cells)
        t->cell = xrealloc(t->cell, t->cells_cap = t->form->cells, sizeof *t->cell);
    t->cells = t->form->cells;
}

struct str tables_own_text(const struct tables *t, struct str part)
{
    size_t at = (uintptr_t)part.p - (uintptr_t)t->simplified.p; /* large if it is not in there */
    if (at >= t->simplified.len)
        return part;
    const struct tables_piece *piece = t->piece;
    for (; at >= piece->text.n; piece++)
        at -= piece->text.n;
    return str_make(piece->text.p + at, part.n);
}

/* Reads the lines of the pieces, or of what stands for them, and finds the labels. */
static void scan_pieces(struct tables *t)
{
    bool own = t->simplified.len == 0;
    for (size_t i = 0, at = 0; i < t->pieces; at += t->piece[i].text.n, i++) {
        struct str text = t->piece[i].text;
        lex_text(&t->text.lx, own ? text : str_make(t->simplified.p + at, text.n),
                 t->piece[i].line - t->first_line + 1);
    }
    lex_end(&t->text.lx);
    lexed_join_units(&t->text.lx);
    beside_drop(&t->text.lx);
    label_scan(label_set_builtin(), &t->text.lx, &t->text.hits);
}

/* Whether text is in traditional characters, going by its first labels; where there are few, by its
 * first words. */
static bool is_traditional(const struct tables *t)
{
    enum { LABELS = 8, BYTES = 96 };
    const struct label_hits *found = &t->text.hits;
    for (size_t i = 0; i < found->hits && i < LABELS; i++)
        if (script_is_traditional(t->text.lx.token[found->hit[i].first].raw))
            return true;
    for (size_t i = 0; found->hits < LABELS && i < t->pieces; i++) {
        struct str text = t->piece[i].text;
        if (script_is_traditional(str_make(text.p, text.n < BYTES ? text.n : BYTES)))
            return true;
    }
    return false;
}

/* Makes the twin of the text, and of the agency, which captions are compared with. */
static void simplify(struct tables *t)
{
    for (size_t i = 0; i < t->pieces; i++)
        script_simplify(&t->simplified, t->piece[i].text);
    script_simplify(&t->agency, t->captions.agency);
    t->captions.agency = buf_str(&t->agency, 0);
}

/* Text in traditional characters is read once more, by its twin: there is more to know in it than
 * labels. */
void tables_scan(struct tables *t)
{
    if (t->scanned)
        return;
    scan_pieces(t);
    if (is_traditional(t)) {
        simplify(t);
        lexed_clear(&t->text.lx);
        label_hits_clear(&t->text.hits);
        scan_pieces(t);
    }
    t->scanned = true;
}

/* Whether prose follows the label of a line. */
static bool heads_prose(const struct lexed *lx, const struct line_match *line)
{
    if (line->state == MATCH_ABSENT || line->last + 1 >= lx->tokens)
        return false;
    const struct token *next = &lx->token[line->last + 1];
    return next->kind == TOKEN_TEXT && str_has(next->raw, STR("。"));
}

/* Takes back a table of which nothing is there but labels above prose, without figures: they are
 * headings of the report. */
static void drop_headings(const struct lexed *lx, struct table_match *m)
{
    size_t prose = 0;
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].values > 0)
            return;
    for (size_t i = 0; i < m->lines; i++)
        prose += heads_prose(lx, &m->line[i]);
    if (prose * 2 <= m->labels)
        return;
    m->labels = 0;
    for (size_t i = 0; i < m->lines; i++)
        m->line[i].state = MATCH_ABSENT;
}

/* The report's form: the one that is named, else the one that the labels show, else that of its
 * year.  NULL if it has none. */
static const struct form *choose_form(const struct tables *t, struct str name, struct str year)
{
    const struct form *form = form_find(codebook_builtin(), name);
    if (!form)
        form = form_choose(&t->text.hits, year);
    return form ? form : form_of_year(codebook_builtin(), year);
}

/* Finds out what belongs to which line of which table. */
static void align_all(struct tables *t, const struct form_layout *layout, uint32_t number)
{
    size_t scattered = t->text.lx.shows.damaged + text_is_reversed(&t->text.hits);
    for (uint32_t i = 0; i < layout->tables; i++) {
        const struct group_reader reader = {&layout->table[i], number, i, &t->text};
        table_align(layout, number, i, &t->text, &t->match[i]);
        table_part_pages(&t->text, &reader, &t->match[i]);
        drop_headings(&t->text.lx, &t->match[i]);
        scattered += table_scattered(&t->text, &t->match[i]);
        t->labels += t->match[i].labels;
    }
    t->scattered = scattered > 0;
}

/* Where the last line of all tables starts. */
static uint32_t last_line_start(const struct tables *t, const struct form_layout *layout)
{
    uint32_t last = 0;
    for (uint32_t i = 0; i < layout->tables; i++)
        for (size_t k = 0; k < t->match[i].lines; k++)
            last = t->match[i].line[k].first > last ? t->match[i].line[k].first : last;
    return last;
}

/* Makes the lines unsure that may have lost their figures, or have others'. */
static void doubt_all(struct tables *t, const struct form_layout *layout, uint32_t number)
{
    bool foreign = text_has_foreign_heads(&t->text.hits);
    bool glued = tables_are_glued(&t->text.lx, t->match, layout->tables);
    bool orphans = tables_have_orphans(&t->text, t->match, layout->tables);
    t->repetition = table_repetition(&t->text.lx, t->match, layout->tables);
    captions_find(&t->captions, &t->text.lx, last_line_start(t, layout));
    for (uint32_t i = 0; i < layout->tables; i++) {
        captions_doubt(&t->captions, &t->text, &t->match[i]);
        overview_doubt(&t->overview, &layout->table[i], t->first_line, &t->text.lx, &t->match[i]);
        if (t->scattered)
            table_doubt(&t->match[i]);
        else if (glued || orphans || t->repetition == REPEATS_NOTHING)
            table_doubt_bare(&t->match[i]);
        table_doubt_cut(&t->text.lx, &t->match[i]);
        const struct group_reader reader = {&layout->table[i], number, i, &t->text};
        table_doubt_claimed(&t->match[i], &reader);
        table_doubt_shifted(&t->match[i], &reader);
        table_doubt_mixed(&t->match[i], &reader);
        if (foreign)
            table_doubt_foreign(&t->match[i], &reader);
    }
}

/* Finds out which figure stands in which column, and fills the cells. */
static void place_all(struct tables *t, const struct form_layout *layout, uint32_t number)
{
    struct evidence evidence = {.distance = NO_DISTANCE};
    for (uint32_t i = 0; i < layout->tables; i++) {
        placing_start(&t->placing[i], layout, number, i, &t->text, &t->match[i]);
        evidence_add(&evidence, &t->placing[i]);
    }
    for (uint32_t i = 0; i < layout->tables; i++) {
        placing_settle(&t->placing[i], &evidence);
        fill_table(t, &t->placing[i], &t->match[i]);
    }
    fill_end(t);
}

bool tables_read(struct tables *t, struct str form, struct str year)
{
    if (t->known)
        return true;
    tables_scan(t);
    t->form = choose_form(t, form, year);
    if (!t->form)
        return false;
    fill_start(t);
    const struct form_layout *layout = form_layout_of(t->form);
    size_t count;
    uint32_t number = (uint32_t)(layout - form_layouts(&count));
    label_hits_keep(label_set_builtin(), &t->text.hits, number);
    t->others = others_leave_out(&t->captions, number, &t->text);
    overview_drop_labels(&t->overview, number, t->first_line, &t->text);
    rows_restore(layout, number, &t->text);
    align_all(t, layout, number);
    doubt_all(t, layout, number);
    place_all(t, layout, number);
    return t->labels > 0;
}
