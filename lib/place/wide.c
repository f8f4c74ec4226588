/* wide.c - tables that have a column more than the form: numbers of rows, figures of the
 * year before, remarks.
 *
 * Where its cells and some of the form's are blank, as many figures as slots stand in a row
 * that has more columns than slots, so that their number proves nothing.  Where heads stand over
 * the very cells, they tell which are the form's. */
#include "align/may_count.h"
#include "place/cell_heads.h"
#include "place/cell_rows.h"
#include "place/checks.h"

/* Figures, and words that may be some: 12%, 约3件. */
static uint32_t numbers_of(const struct placing *p, const struct placing_line *line)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        n += t->kind == TOKEN_FIGURE || (t->kind == TOKEN_TEXT && text_may_count(t->raw));
    }
    return n;
}

/* Whether more figures than slots stand behind the line's label, copies of one aside. */
static bool is_wider(const struct placing *p, const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL && !line->settled && line->figures > line->slots &&
           numbers_of(p, line) > line->slots && !line->copied && (!p->spread || line->closed);
}

/* Whether a line of text has less figures than slots, blank ones having left no trace. */
static bool is_shorter(const struct placing *p, const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL && line->figures > 0 && line->figures < line->slots &&
           line->values == line->figures && placing_token(p, line->value[0])->style == LINE_WORDS &&
           !token_alone(&p->text->lx, line->value[0]);
}

uint32_t figure_row_number(struct str raw)
{
    enum { DIGITS_MAX = 3 };
    uint32_t n = 0;
    for (size_t i = 0; i < raw.n; i++) {
        if (raw.n > DIGITS_MAX || !str_is_digit(raw.p[i]))
            return 0;
        n = n * 10 + (uint32_t)(raw.p[i] - '0');
    }
    return n;
}

/* The number that a line's figures start with, or end with (the next row's, then), if it can
 * be that of a row; 0 if not. */
static uint32_t row_number(const struct placing *p, const struct placing_line *line, bool at_end)
{
    if (line->match->state != MATCH_LABEL || line->values == 0)
        return 0;
    return figure_row_number(p->text->lx.token[line->value[at_end ? line->values - 1 : 0]].raw);
}

bool placing_is_numbered(const struct placing *p, bool any, bool at_end)
{
    uint32_t last = 0, steps = 0, others = 0;
    for (size_t i = 0; i < p->lines; i++) {
        if (p->line[i].slots == 1 && !any)
            continue;
        uint32_t n = row_number(p, &p->line[i], at_end);
        steps += n > 1 && n == last + 1;
        others += p->line[i].values && n != last + 1;
        last = n;
    }
    return steps >= ROW_STEPS_MIN && steps > others;
}

/* Whether a line has a label and more cells behind it, in its row, than slots; then in *used which
 * of them are not blank. */
static bool has_more_cells(const struct placing *p, const struct placing_line *line, uint64_t *used)
{
    if (line->match->state != MATCH_LABEL || line->settled || line->values <= line->slots)
        return false;
    const struct token *label = placing_token(p, line->match->last);
    *used = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        uint32_t at = t->cell - label->cell - 1;
        if (t->style != LINE_CELLS || t->row != label->row || t->cell <= label->cell || at >= 64)
            return false;
        *used |= (uint64_t)(t->kind != TOKEN_BLANK) << at;
    }
    return true;
}

static uint32_t count_bits(uint64_t bits)
{
    uint32_t n = 0;
    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

/* Whether rows of cells that are alike have figures in more columns than line i has slots. */
static bool uses_more_columns(const struct placing *p, size_t i)
{
    uint64_t all = 0, used;
    for (size_t k = 0; k < p->lines; k++)
        if (p->line[k].slots == p->line[i].slots && p->line[k].values == p->line[i].values &&
            has_more_cells(p, &p->line[k], &used))
            all |= used;
    return count_bits(all) > p->line[i].slots;
}

/* Whether the cells of rows show that the table has a column more, though no row may have a figure
 * in each:
 *
 *     规章       | 8 | 4 |    | 7
 *     规范性文件 |   | 2 | 38 | 25 */
static bool shows_column_more(const struct placing *p)
{
    uint64_t used;
    if (p->table->across || p->spread)
        return false;
    for (size_t i = 0; i < p->lines; i++)
        if (placing_spanned(p, &p->line[i]) > 0)
            return false; /* cells of labels shift those of figures */
    for (size_t i = 0; i < p->lines; i++)
        if (has_more_cells(p, &p->line[i], &used) && uses_more_columns(p, i))
            return true;
    return false;
}

/* Reads the rows that have more cells than slots by the heads over these very cells, which may span
 * another number of them in each part of the table, or closes them.  Those that are full stay so
 * where no other heads stand over them. */
static void read_more_cells(struct placing *p)
{
    uint64_t used;
    placing_find_rows(p);
    heads_mark_off(p);
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].figures > 0 && has_more_cells(p, &p->line[i], &used) &&
            !(p->line[i].full && heads_are_all(p, &p->line[i])))
            heads_settle(p, &p->line[i], true);
}

void placing_check_width(struct placing *p)
{
    enum { LINES_MIN = 2, SHARE_MIN = 5 }; /* so many lines, one in so many, prove a column */
    size_t wider = 0, shorter = 0, lines = 0;
    for (size_t i = 0; i < p->lines; i++) {
        lines += p->line[i].match->state == MATCH_LABEL && p->line[i].figures > 0;
        wider += is_wider(p, &p->line[i]);
        shorter += is_shorter(p, &p->line[i]);
    }
    bool many = wider >= LINES_MIN && (wider * SHARE_MIN > lines || shorter > 0);
    bool any = wider > 0 || p->table->unit_column; /* a form of one column, not filled in */
    if (!many && !placing_is_numbered(p, any, false) && !placing_is_numbered(p, any, true)) {
        if (shows_column_more(p))
            read_more_cells(p);
        return;
    }
    placing_find_rows(p);
    for (size_t i = 0; i < p->lines; i++) {
        if (p->line[i].figures == 0 || p->line[i].settled)
            continue;
        if (p->spread)
            placing_close(&p->line[i]);
        else
            heads_settle(p, &p->line[i], false);
    }
}
