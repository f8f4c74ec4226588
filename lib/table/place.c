#include "table/place.h"

#include <stdlib.h>

#include "base/buf.h"

enum { FITS_PERCENT_MIN = 80 }; /* of the incomplete lines that a reading must explain */

void placing_free(struct placing *p)
{
    free(p->line);
    free(p->head);
    free(p->columns);
    *p = (struct placing){0};
}

static const struct token *token_of(const struct placing *p, uint32_t i)
{
    return &p->text->lx.token[i];
}

/* Whether any line of the table has a unit between its label and its figures. */
static bool shows_units(const struct placing *p, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL)
            continue;
        uint32_t end = line->values ? m->value[line->value] : line->last + 2;
        for (uint32_t t = line->last + 1; t < end && t < p->text->lx.tokens; t++)
            if (token_of(p, t)->kind == TOKEN_UNIT)
                return true;
    }
    return false;
}

static void count_figures(const struct placing *p, struct placing_line *line)
{
    line->figures = 0;
    for (uint32_t i = 0; i < line->values; i++)
        line->figures += token_of(p, line->value[i])->kind != TOKEN_BLANK;
}

/* Whether any line whose unit the form leaves open has a figure where a dash would
 * stand for the unit. */
static bool lacks_unit_dashes(const struct placing *p, const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL && m->line[i].values &&
            p->cell[p->table->line[i].cell].unit.n == 0 &&
            token_of(p, m->value[m->line[i].value])->kind == TOKEN_FIGURE)
            return true;
    return false;
}

/* A line whose unit the form leaves open has a dash in the unit column; a dash alone
 * is that only where the table has such dashes. */
static void skip_unit_dash(const struct placing *p, struct placing_line *line, struct str unit)
{
    bool dash = unit.n == 0 && line->values && token_of(p, line->value[0])->kind == TOKEN_NOTHING;
    if (dash && (line->values > 1 || !p->no_dashes)) {
        line->value++;
        line->values--;
    }
}

/* Whether figures are written one after the other.  Where two stand on lines that hold
 * more, the second starts below something of the first one's line, a row that was broken;
 * else cells of several lines stand beside each other, and columns tell what comes
 * first. */
static bool in_reading_order(const struct placing *p, uint32_t before, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *a = &lx->token[before], *b = &lx->token[i];
    if (b->style == LINE_CELLS || a->row == b->row ||
        (token_alone(lx, before) && token_alone(lx, i)))
        return true;
    if (b->line != a->line + 1)
        return false;
    if (token_span(a, BY_WIDTH).until <= token_span(b, BY_WIDTH).from)
        return true;
    bool below = false;
    const struct token *first =
        a; /* of the figures: a row that goes on does not start right of it */
    for (const struct token *t = a; t >= lx->token && t->row == a->row; t--) {
        below |= token_below(b, t);
        first = token_is_value(t) ? t : first;
    }
    return below && b[-1].row != b->row &&
           token_span(b, BY_WIDTH).from <= token_span(first, BY_WIDTH).from;
}

/* Takes the words out of a line's values when the numbers alone fill its slots; or
 * counts them, where no cell is blank. */
static bool fill_in_order(const struct placing *p, struct placing_line *line, bool words)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = token_of(p, line->value[i]);
        if (t->kind == TOKEN_BLANK && words)
            return false;
        if (t->kind == TOKEN_BLANK || (t->kind == TOKEN_TEXT && !words))
            continue;
        if (n == line->slots ||
            (n > 0 && !in_reading_order(p, (uint32_t)line->slot[n - 1], line->value[i])))
            return false;
        line->slot[n++] = (int32_t)line->value[i];
    }
    return n == line->slots;
}

/* A row of cells without a label of its own may begin with what overwrote the
 * label, so that the number of its figures alone proves nothing. */
static bool count_is_certain(const struct placing *p, const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL || line->values == 0 ||
           token_of(p, line->value[0])->style != LINE_CELLS;
}

static void set_all(struct placing_line *line, int32_t what)
{
    for (uint32_t i = 0; i < line->slots; i++)
        line->slot[i] = what;
}

/* Whether the table's cells were spread over all that they span. */
static bool is_spread(const struct placing *p, const struct table_match *m)
{
    uint32_t from = UINT32_MAX, to = 0;
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].values && token_of(p, m->value[m->line[i].value])->style == LINE_CELLS) {
            from = m->line[i].first < from ? m->line[i].first : from;
            to = m->value[m->line[i].value] > to ? m->value[m->line[i].value] : to;
        }
    return from < to && spread_shows(p, from, to);
}

static void start_line(struct placing *p, const struct table_match *m, size_t i, bool units)
{
    const struct form_line *printed = &p->table->line[i];
    struct placing_line *line;
    ARRAY_GROW(p->line, p->lines, p->lines_cap);
    line = &p->line[p->lines++];
    *line = (struct placing_line){.match = &m->line[i],
                                  .line = (uint32_t)i,
                                  .slots = (uint32_t)printed->slots,
                                  .value = m->values ? m->value + m->line[i].value : NULL,
                                  .values = m->line[i].values};
    set_all(line, SLOT_UNKNOWN);
    if (line->match->state == MATCH_ABSENT || line->match->state == MATCH_UNSURE)
        return;
    if (units)
        skip_unit_dash(p, line, p->cell[printed->cell].unit);
    count_figures(p, line);
    if (p->spread && line->figures) {
        line->full = spread_read(&p->text->lx, line);
        line->closed = !line->full;
        if (!line->full)
            set_all(line, SLOT_UNKNOWN);
        return;
    }
    line->full = count_is_certain(p, line) &&
                 (fill_in_order(p, line, false) || fill_in_order(p, line, true));
    if (!line->full)
        set_all(line, line->figures ? SLOT_UNKNOWN : SLOT_BLANK);
}

/* Whether a row of cells has no words at all: neither a label nor what is left of one. */
static bool lacks_label(const struct placing *p, const struct placing_line *line)
{
    const struct token *first = token_of(p, line->value[0]);
    if (line->match->state != MATCH_ORDER || first->style != LINE_CELLS)
        return false;
    while (first > p->text->lx.token && first[-1].row == first->row)
        first--;
    return first->kind != TOKEN_TEXT;
}

/* Whether a line that is complete, or settled already, contradicts a reading: it puts
 * the figures elsewhere, or (drawn cells and those that bars show leave no choice, and
 * columns were found otherwise before) nowhere. */
static bool speaks_against(const struct placing *p, const struct placing_line *line,
                           reading_fn *read, int how)
{
    int32_t slot[SLOTS_MAX];
    enum reading said = read(p, line, how, slot);
    if (said != READ_FITS)
        return said == READ_AGAINST &&
               (read == reading_box || read == reading_each || line->settled);
    return memcmp(slot, line->slot, line->slots * sizeof *slot) != 0;
}

/* How many of the open lines a reading explains, 0 if a complete line speaks
 * against it or if it leaves too many lines unread. */
static uint32_t lines_explained(const struct placing *p, reading_fn *read, int how)
{
    uint32_t heard = 0, fits = 0;
    int32_t slot[SLOTS_MAX];
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if ((line->full || line->settled) && speaks_against(p, line, read, how))
            return 0;
        if (placing_is_open(line)) {
            enum reading said = read(p, line, how, slot);
            heard += said != READ_SILENT;
            fits += said == READ_FITS;
            if (said == READ_AGAINST && lacks_label(p, line))
                return 0; /* rows of cells without labels are all alike */
        }
    }
    return fits * 100 >= heard * FITS_PERCENT_MIN ? fits : 0;
}

/* How figures stand, or-ed together: most readings have nothing to say of most tables. */
enum {
    SHOWS_OPEN = 1,   /* some line is open ... */
    SHOWS_CELLS = 2,  /* ... and in cells, */
    SHOWS_BOX = 4,    /* drawn, */
    SHOWS_WORDS = 8,  /* or neither */
    SHOWS_BESIDE = 16 /* a figure, of any line, is beside something, and not in cells */
};

static unsigned look_at(const struct placing *p)
{
    static const unsigned style[] = {
        [LINE_WORDS] = SHOWS_WORDS, [LINE_CELLS] = SHOWS_CELLS, [LINE_BOX] = SHOWS_BOX};
    unsigned shows = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (placing_is_open(line))
            shows |= SHOWS_OPEN | style[token_of(p, line->value[0])->style];
        for (uint32_t k = 0; k < line->values && !(shows & SHOWS_BESIDE); k++) {
            const struct token *t = token_of(p, line->value[k]);
            if (t->style != LINE_CELLS && line->value[k] > 0 && t[-1].row == t->row)
                shows |= SHOWS_BESIDE;
        }
    }
    return shows;
}

/* What a family of readings says of each open line. */
struct verdict {
    int32_t slot[SLOTS_MAX];
    enum { UNHEARD, AGREED, DISPUTED } state;
};

static void hear(const struct placing *p, struct verdict *verdict, reading_fn *read, int how)
{
    int32_t slot[SLOTS_MAX];
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        size_t size = line->slots * sizeof *slot;
        if (!placing_is_open(line) || read(p, line, how, slot) != READ_FITS)
            continue;
        if (verdict[i].state == UNHEARD) {
            memcpy(verdict[i].slot, slot, size);
            verdict[i].state = AGREED;
        } else if (memcmp(verdict[i].slot, slot, size) != 0) {
            verdict[i].state = DISPUTED;
        }
    }
}

static enum measure measure_of(int how)
{
    return how < PAGE_VARIANTS / MEASURES ? BY_WIDTH : BY_CHARACTER;
}

/* Whether the report was set by the measure of this variant of reading_columns: no
 * other measure explains more of its lines. */
static bool is_measure(const struct evidence *evidence, int how)
{
    if (how >= PAGE_VARIANTS)
        return evidence->measured[BY_WIDTH] > evidence->measured[BY_CHARACTER];
    for (int m = 0; m < MEASURES; m++)
        if (evidence->measured[m] > evidence->measured[measure_of(how)])
            return false;
    return true;
}

void evidence_add(struct evidence *evidence, struct placing *p)
{
    uint32_t most[MEASURES] = {0};
    p->shows = look_at(p);
    evidence_add_lines(evidence, p);
    bool columns = (p->shows & SHOWS_OPEN) && (p->shows & SHOWS_BESIDE);
    if (columns) {
        placing_mark_moved(p);
        placing_forget_columns(p);
    }
    for (int how = 0; columns && how < PAGE_VARIANTS; how++) {
        uint32_t fits = lines_explained(p, reading_columns, how);
        if (fits > most[measure_of(how)])
            most[measure_of(how)] = fits;
    }
    for (int m = 0; m < MEASURES; m++)
        evidence->measured[m] += most[m];
}

/* Hears the variants of a reading that explain most lines, and settles the lines on
 * which they agree.  Returns whether there are any. */
static bool settle_once(struct placing *p, struct verdict *verdict, reading_fn *read, int from,
                        int to)
{
    uint32_t most = 1, fits[CELLS_VARIANTS];
    bool any = false;
    for (int how = from; how < to; how++) {
        /* What the whole report says may leave a variant nothing to explain. */
        bool heard = read == reading_columns ? is_measure(p->evidence, how)
                     : read == reading_lines ? evidence_for_lines(p->evidence, how)
                                             : true;
        fits[how] = heard ? lines_explained(p, read, how) : 0;
        most = fits[how] > most ? fits[how] : most;
    }
    for (size_t i = 0; i < p->lines; i++)
        verdict[i].state = UNHEARD;
    for (int how = from; how < to; how++)
        if (fits[how] == most)
            hear(p, verdict, read, how);
    for (size_t i = 0; i < p->lines; i++)
        if (verdict[i].state == AGREED) {
            memcpy(p->line[i].slot, verdict[i].slot, sizeof verdict[i].slot);
            p->line[i].settled = any = true;
        }
    return any;
}

void placing_start(struct placing *p, const struct form_layout *layout, uint32_t form,
                   uint32_t table, const struct scanned *text, const struct table_match *m)
{
    p->cell = layout->form->cell;
    p->table = &layout->table[table];
    p->form = form;
    p->number = table;
    p->text = text;
    p->lines = 0;
    p->spread = is_spread(p, m);
    bool units = p->table->unit_column && shows_units(p, m);
    p->no_dashes = units && lacks_unit_dashes(p, m);
    for (size_t i = 0; i < m->lines; i++)
        start_line(p, m, i, units);
    placing_check_order(p);
    placing_find_distance(p);
    placing_forget_columns(p);
}

/* The families in the order of what they prove: heads over the very cells first. */
void placing_settle(struct placing *p, const struct evidence *evidence)
{
    if (!(p->shows & SHOWS_OPEN))
        return;
    p->evidence = evidence;
    struct verdict *verdict = xrealloc(NULL, p->lines, sizeof *verdict);
    if (p->shows & SHOWS_CELLS) {
        placing_find_rows(p);
        settle_once(p, verdict, reading_heads, 0, HEADS_VARIANTS);
        settle_once(p, verdict, reading_cells, 0, CELLS_VARIANTS);
    }
    if (p->shows & (SHOWS_CELLS | SHOWS_WORDS))
        settle_once(p, verdict, reading_each, 0, EACH_VARIANTS);
    if (p->shows & SHOWS_WORDS)
        settle_once(p, verdict, reading_lines, 0, LINES_VARIANTS);
    if (p->shows & SHOWS_BOX)
        settle_once(p, verdict, reading_box, 0, BOX_VARIANTS);
    if (p->shows & SHOWS_BESIDE) {
        while (settle_once(p, verdict, reading_columns, 0, PAGE_VARIANTS))
            continue; /* each page, each group of heads has columns of its own */
        while (settle_once(p, verdict, reading_columns, PAGE_VARIANTS, COLUMNS_VARIANTS))
            continue;
    }
    free(verdict);
}
