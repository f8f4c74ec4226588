#include "table/tables.h"

#include <stdlib.h>

#include "align/beside.h"
#include "align/claimed.h"
#include "align/foreign.h"
#include "align/glued.h"
#include "align/mixed.h"
#include "align/orphans.h"
#include "align/reversed.h"
#include "align/shifted.h"
#include "base/buf.h"
#include "form/recognise.h"
#include "form/units.h"
#include "lex/figure.h"
#include "report/script.h"
#include "table/others.h"
#include "table/rows.h"

enum { RAW_MAX = 4096 }; /* bytes of an ambiguous row that are shown */

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

/* Whether a number has a fraction that is not zero. */
static bool has_fraction(const char *value)
{
    const char *point = strchr(value, '.');
    return point && point[1 + strspn(point + 1, "0")] != '\0';
}

/* Whether what a unit counts comes in wholes. */
static bool is_of_wholes(struct str unit)
{
    return unit.n > 0 && !unit_is_money(unit);
}

/* Whether a figure is money where things are counted, or the other way round: then it is in no
 * cell of its own. */
static bool is_of_another(const struct figure *figure, struct str unit)
{
    return figure->unit.n > 0 && unit.n > 0 && unit_is_money(figure->unit) != unit_is_money(unit);
}

void table_cell_read_any(struct table_cell *cell, struct str raw, bool bounded)
{
    struct figure figure;
    cell->value[0] = '\0';
    figure_parse(raw, &figure);
    switch (figure.kind) {
    case FIGURE_NUMBER:
        if (is_of_another(&figure, cell->unit) ||
            (has_fraction(figure.value) && /* 1.234 may be 1,234 */
             is_of_wholes(figure.unit.n ? figure.unit : cell->unit))) {
            cell->status = CELL_TEXT;
            break;
        }
        cell->status = CELL_OK;
        memcpy(cell->value, figure.value, sizeof figure.value);
        /* 5人 over 次: by position, the rest of a unit stands on another line. */
        if (figure.unit.n &&
            (bounded || figure.unit.n >= cell->unit.n || !str_starts(cell->unit, figure.unit)))
            cell->unit = figure.unit;
        break;
    case FIGURE_NOTHING:
        cell->status = CELL_NA;
        break;
    case FIGURE_BLANK:
        cell->status = CELL_BLANK;
        break;
    case FIGURE_UNIT:
    case FIGURE_TEXT:
        cell->status = CELL_TEXT;
        break;
    }
}

/* The figures of a line that cannot be placed, divided by blanks, RAW_MAX bytes of them
 * at most.  Returns where they start in t->raw. */
static size_t join_figures(struct tables *t, const struct placing_line *line)
{
    size_t from = t->raw.len;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *token = &t->text.lx.token[line->value[i]];
        if (token->kind == TOKEN_BLANK)
            continue;
        if (t->raw.len + token->raw.n + 1 - from > RAW_MAX)
            break;
        if (t->raw.len > from)
            buf_put_char(&t->raw, ' ');
        buf_put_str(&t->raw, tables_own_text(t, token->raw));
    }
    return from;
}

/* The unit that the heads of a figure of money state, or what stands between its label and it: the
 * form's may have been changed.  Looked for from the line above on; empty if there is none. */
static struct str stated_unit(const struct lexed *lx, const struct table_match *m, size_t line,
                              uint32_t figure)
{
    enum { BEFORE = 24 };                        /* tokens */
    struct str unit = STR(""), parted = STR(""); /* 万 above 元: 万元 */
    uint32_t from = figure > BEFORE ? figure - BEFORE : 0;
    if (line > 0 && m->line[line - 1].end > from && m->line[line - 1].state == MATCH_LABEL)
        from = m->line[line - 1].last + 1;
    for (uint32_t i = from; i < figure; i++) {
        struct str words = token_is_value(&lx->token[i]) ? STR("") : lx->token[i].raw;
        struct str stated = unit_stated(words);
        unit = stated.n > 0 ? stated : unit;
        struct str started = unit_started(words);
        parted = started.n > 0 ? started : parted;
    }
    return parted.n > 0 ? parted : unit;
}

/* Gives a cell of money the unit that is stated for its figure, if that is another. */
static void take_stated_unit(struct tables *t, struct table_cell *cell, const struct table_match *m,
                             size_t line, uint32_t figure)
{
    struct str stated = stated_unit(&t->text.lx, m, line, figure);
    if (stated.n > 0 && !str_eq(stated, cell->unit)) {
        cell->unit = stated;
        cell->plain = false;
    }
}

/* Reads the cell of line `line` whose figure is token `figure`. */
static void fill_cell(struct tables *t, struct table_cell *cell, const struct form_line *printed,
                      const struct table_match *m, size_t line, uint32_t figure)
{
    const struct token *token = &t->text.lx.token[figure];
    const char *unit = cell->unit.p;
    cell->line = tables_line(t, token);
    table_cell_read(cell, token->raw, token->style == LINE_CELLS);
    cell->raw = tables_own_text(t, cell->raw);
    size_t slot = (size_t)(cell - t->cell) - printed->cell;
    if ((printed->money >> slot & 1) && cell->status == CELL_OK && cell->unit.p == unit)
        take_stated_unit(t, cell, m, line, figure);
}

/* Fills the cells of line `number` of a table. */
static void fill_line(struct tables *t, const struct placing_line *line, size_t number,
                      const struct form_line *printed, const struct table_match *all)
{
    const struct line_match *m = line->match;
    size_t row = m->state == MATCH_ABSENT ? 0 : tables_line(t, &t->text.lx.token[m->first]);
    bool unknown = m->state != MATCH_ABSENT && line->slot[0] == SLOT_UNKNOWN;
    size_t from = unknown ? join_figures(t, line) : 0, length = t->raw.len - from;
    for (size_t i = 0; i < printed->slots; i++) {
        struct table_cell *cell = &t->cell[printed->cell + i];
        if (m->state == MATCH_ABSENT || line->slot[i] == SLOT_ABSENT)
            continue;
        cell->line = row;
        if (unknown) {
            cell->status = CELL_AMBIGUOUS;
            cell->plain = false;
            cell->raw.n = length;
            cell->raw_at = from;
        } else if (line->slot[i] == SLOT_BLANK) {
            cell->status = CELL_BLANK;
        } else {
            fill_cell(t, cell, printed, all, number, (uint32_t)line->slot[i]);
        }
    }
}

void tables_take_cells(struct tables *t)
{
    if (t->cells_cap < t->form->cells)
        t->cell = xrealloc(t->cell, t->cells_cap = t->form->cells, sizeof *t->cell);
    t->cells = t->form->cells;
}

/* Makes t->cell the cells of t->form, all of them absent. */
static void start_cells(struct tables *t)
{
    const struct form *form = t->form;
    tables_take_cells(t);
    for (size_t i = 0; i < form->cells; i++) { /* one by one: most of a cell is room for digits */
        t->cell[i].status = CELL_ABSENT;
        t->cell[i].value[0] = '\0';
        t->cell[i].unit = form->cell[i].unit;
        t->cell[i].raw = STR("");
        t->cell[i].plain = true;
        t->cell[i].line = 0;
    }
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
        table_align(layout, number, i, &t->text, &t->match[i]);
        drop_headings(&t->text.lx, &t->match[i]);
        scattered += table_scattered(&t->text, &t->match[i]);
        t->labels += t->match[i].labels;
    }
    t->scattered = scattered > 0;
}

/* Makes the lines unsure that may have lost their figures, or have others'. */
static void doubt_all(struct tables *t, const struct form_layout *layout, uint32_t number)
{
    bool foreign = text_has_foreign_heads(&t->text.hits);
    bool glued = tables_are_glued(&t->text.lx, t->match, layout->tables);
    bool orphans = tables_have_orphans(&t->text, t->match, layout->tables);
    t->repetition = table_repetition(&t->text.lx, t->match, layout->tables);
    uint32_t until = 0; /* where the last table's last line starts */
    for (uint32_t i = 0; i < layout->tables; i++)
        for (size_t k = 0; k < t->match[i].lines; k++)
            until = t->match[i].line[k].first > until ? t->match[i].line[k].first : until;
    captions_find(&t->captions, &t->text.lx, until);
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
        for (size_t k = 0; k < t->placing[i].lines; k++)
            fill_line(t, &t->placing[i].line[k], k, &layout->table[i].line[k], &t->match[i]);
    }
    for (size_t i = 0; i < t->cells; i++) /* now that the buffer moves no more */
        if (t->cell[i].status == CELL_AMBIGUOUS)
            t->cell[i].raw.p = buf_str(&t->raw, t->cell[i].raw_at).p;
}

bool tables_read(struct tables *t, struct str form, struct str year)
{
    if (t->known)
        return true;
    tables_scan(t);
    t->form = choose_form(t, form, year);
    if (!t->form)
        return false;
    start_cells(t);
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

const char *cell_status_name(enum cell_status status)
{
    static const char *const names[] = {
        [CELL_OK] = "ok",     [CELL_BLANK] = "blank",   [CELL_NA] = "na",
        [CELL_TEXT] = "text", [CELL_ABSENT] = "absent", [CELL_AMBIGUOUS] = "ambiguous",
    };
    return names[status];
}
