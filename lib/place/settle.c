/* settle.c - the figures of lines that readings agree on. */
#include <stdlib.h>

#include "base/buf.h"
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/columns.h"
#include "place/evidence.h"

enum { FITS_PERCENT_MIN = 80 }; /* of the incomplete lines that a reading must explain */

/* Whether a row of cells has no words at all: neither a label nor what is left of one. */
static bool lacks_label(const struct placing *p, const struct placing_line *line)
{
    const struct token *first = placing_token(p, line->value[0]);
    if (line->match->state != MATCH_ORDER || first->style != LINE_CELLS)
        return false;
    while (first > p->text->lx.token && first[-1].row == first->row)
        first--;
    return first->kind != TOKEN_TEXT;
}

/* Whether what a reading says of a line that is complete, or settled already, contradicts it:
 * the figures stand elsewhere, or nowhere, where the cells leave no choice (`firm`) or columns
 * were found otherwise before. */
static bool is_contradiction(const struct placing_line *line, enum reading said,
                             const int32_t *slot, bool firm)
{
    if (said != READ_FITS)
        return said == READ_AGAINST && (firm || line->settled);
    return memcmp(slot, line->slot, line->slots * sizeof *slot) != 0;
}

/* How many of the open lines a reading explains, 0 if a complete line speaks
 * against it or if it leaves too many lines unread.  *all: how many complete lines it explains if
 * it does so with every line that it has anything to say of, else 0. */
static uint32_t lines_explained(const struct placing *p, reading_fn *read, int how, uint32_t *all)
{
    uint32_t heard = 0, fits = 0, complete = 0, against = 0;
    bool firm = read == reading_box || read == reading_each; /* drawn cells, and those by bars */
    int32_t slot[SLOTS_MAX];
    *all = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        bool known = line->full || line->settled;
        if (!known && !placing_is_open(line))
            continue;
        enum reading said = read(p, line, how, slot);
        against += said == READ_AGAINST;
        if (known && is_contradiction(line, said, slot, firm))
            return 0;
        if (known) {
            complete += said == READ_FITS;
            continue;
        }
        against += line->row.overwritten; /* who knows where its figures start */
        heard += said != READ_SILENT;
        fits += said == READ_FITS;
        if (said == READ_AGAINST && lacks_label(p, line))
            return 0; /* rows of cells without labels are all alike */
    }
    *all = against == 0 ? complete : 0;
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
            shows |= SHOWS_OPEN | style[placing_token(p, line->value[0])->style];
        for (uint32_t k = 0; k < line->values && !(shows & SHOWS_BESIDE); k++) {
            const struct token *t = placing_token(p, line->value[k]);
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

/* Whether the report was set by the measure of this variant of reading_columns; of those for
 * all pages, whether it certainly was, or counts columns from the edge of the paper. */
static bool is_measure(const struct placing *p, int how)
{
    const struct evidence *evidence = p->evidence;
    bool all_pages = how >= PAGE_VARIANTS;
    if (!evidence_for_measure(evidence, columns_measure(how)))
        return false;
    if (all_pages && columns_measure(how) == BY_CHARACTER)
        return p->fixed_pitch;
    return !all_pages || evidence->measured[BY_WIDTH] > evidence->measured[BY_CHARACTER];
}

void evidence_add(struct evidence *evidence, struct placing *p)
{
    uint32_t most[MEASURES] = {0};
    p->shows = look_at(p);
    evidence_add_lines(evidence, p);
    evidence_add_row_ends(evidence, p);
    bool columns = (p->shows & SHOWS_OPEN) && (p->shows & SHOWS_BESIDE);
    if (columns) {
        placing_mark_moved(p);
        placing_mark_beside(p);
        placing_forget_columns(p);
        evidence_add_aligned(evidence, p);
    }
    for (int how = 0; columns && how < PAGE_VARIANTS; how++) {
        uint32_t all, fits = lines_explained(p, reading_columns, how, &all);
        if (fits > most[columns_measure(how)])
            most[columns_measure(how)] = fits;
    }
    for (int m = 0; m < MEASURES; m++)
        evidence->measured[m] += most[m];
}

static bool stand_alone(const struct placing *p, const struct placing_line *line)
{
    for (uint32_t i = 0; i < line->values; i++)
        if (placing_token(p, line->value[i])->style != LINE_WORDS ||
            !token_alone(&p->text->lx, line->value[i]))
            return false;
    return true;
}

/* Closes the full lines of a cell a line that a reading which explains others cannot: as many
 * figures as slots with a blank between them are not all the line's. */
static void doubt_full(struct placing *p, reading_fn *read, int how)
{
    int32_t slot[SLOTS_MAX];
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].full && stand_alone(p, &p->line[i]) &&
            read(p, &p->line[i], how, slot) == READ_AGAINST)
            placing_close(&p->line[i]);
}

/* Takes back the open lines whose cells leave a choice, where no variant explains all lines: what
 * explains most of them need not be the way of the others. */
static void drop_choices(const struct placing *p, struct verdict *verdict)
{
    for (size_t i = 0; i < p->lines; i++)
        if (verdict[i].state == AGREED && cells_leave_choice(p, &p->line[i], verdict[i].slot))
            verdict[i].state = DISPUTED;
}

_Static_assert(VARIANTS_MAX >= (int)COLUMNS_VARIANTS && VARIANTS_MAX >= (int)LINES_VARIANTS,
               "a reading has more variants than are counted");

/* Hears the variants of a reading that explain most lines, those alone that explain all if
 * there are any, and settles the lines on which they agree.  Returns whether there are any. */
static bool settle_once(struct placing *p, struct verdict *verdict, reading_fn *read, int from,
                        int to)
{
    enum { ALL_MIN = 2 }; /* complete lines that show what explains all */
    uint32_t most = 1, fits[VARIANTS_MAX], all[VARIANTS_MAX] = {0};
    bool any = false, some_all = false, unopposed = false;
    for (int how = from; how < to; how++) {
        /* What the whole report says may leave a variant nothing to explain. */
        bool heard = read == reading_columns ? is_measure(p, how)
                     : read == reading_lines ? evidence_for_lines(p->evidence, how)
                                             : true;
        fits[how] = heard ? lines_explained(p, read, how, &all[how]) : 0;
        most = fits[how] > most ? fits[how] : most;
    }
    for (int how = from; how < to && read == reading_cells; how++) {
        some_all |= fits[how] == most && all[how] >= ALL_MIN;
        unopposed |= fits[how] == most && all[how] > 0;
    }
    for (size_t i = 0; i < p->lines; i++)
        verdict[i].state = UNHEARD;
    for (int how = from; how < to; how++)
        if (fits[how] == most && (all[how] >= ALL_MIN || !some_all)) {
            hear(p, verdict, read, how);
            if (read == reading_lines)
                doubt_full(p, read, how);
        }
    if ((read == reading_cells && !unopposed) || (read == reading_heads && p->off))
        drop_choices(p, verdict);
    for (size_t i = 0; i < p->lines; i++)
        if (verdict[i].state == AGREED) {
            memcpy(p->line[i].slot, verdict[i].slot, sizeof verdict[i].slot);
            p->line[i].settled = any = true;
        }
    return any;
}

/* Whether a line in cells is open still. */
static bool open_cells(const struct placing *p)
{
    for (size_t i = 0; i < p->lines; i++)
        if (placing_is_open(&p->line[i]) &&
            placing_token(p, p->line[i].value[0])->style == LINE_CELLS)
            return true;
    return false;
}

/* The families in the order of what they prove: heads over the very cells first. */
void placing_settle(struct placing *p, const struct evidence *evidence)
{
    if (!(p->shows & SHOWS_OPEN))
        return;
    p->evidence = evidence;
    struct verdict *verdict = xrealloc(NULL, p->lines, sizeof *verdict);
    if (p->shows & SHOWS_CELLS) {
        padding_settle(p);
        placing_find_rows(p);
        placing_close_unclear_rows(p);
        heads_mark_off(p);
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
        p->fixed_pitch = has_fixed_pitch(&p->text->lx);
        while (settle_once(p, verdict, reading_columns, PAGE_VARIANTS, COLUMNS_VARIANTS))
            continue;
    }
    if ((p->shows & SHOWS_CELLS) && open_cells(p))
        settle_once(p, verdict, reading_some_heads, 0, HEADS_VARIANTS);
    free(verdict);
}
