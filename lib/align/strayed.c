/* strayed.c - figures of other rows that seem to be a line's, and its own that stand elsewhere. */
#include "align/checks.h"
#include "align/noted.h"
#include "align/token_label.h"
#include "form/extras.h"
#include "report/year.h"

enum { ROW_SLOTS_MIN = 3 }; /* so many figures together are no page's number, nor a sentence's */

/* The first value of a line that is not blank, NULL if there is none. */
static const struct token *first_figure(const struct lexed *lx, const struct table_match *m,
                                        const struct line_match *line)
{
    for (uint32_t k = 0; k < line->values; k++) {
        const struct token *t = &lx->token[line_value(m, line, k)];
        if (t->kind != TOKEN_BLANK)
            return t;
    }
    return NULL;
}

/* Whether text may be a piece of the label of line i or of its groups, or of those of its
 * neighbours, be it misread here and there. */
static bool may_be_of_labels(const struct form_table *table, size_t i, struct str text)
{
    for (size_t k = i > 0 ? i - 1 : i; k < table->lines && k <= i + 1; k++)
        if (piece_may_be_of_line(table, k, text, 0))
            return true;
    return false;
}

/* Whether a whole label starts at token i. */
static bool starts_label(const struct label_hits *hits, uint32_t i)
{
    size_t h = label_hits_from(hits, i);
    while (h < hits->hits && hits->hit[h].first == i && !hits->hit[h].whole)
        h++;
    return h < hits->hits && hits->hit[h].first == i;
}

/* Whether a whole label of the table starts at token i: those of others (合计) name rows that a
 * body added. */
static bool starts_own_label(const struct group_reader *r, uint32_t i)
{
    struct token_label label = token_label_any(r, i);
    return label.line || label.group || label.head;
}

/* Whether token i is words of the table: a label, a piece of line `line`'s, or of its heads where
 * it is printed across. */
static bool is_of_table(const struct group_reader *r, size_t line, uint32_t i)
{
    const struct token *t = &r->text->lx.token[i];
    if (t->in_label || starts_own_label(r, i))
        return true;
    return r->table->across ? groups_is_piece(r, (uint32_t)line, t->raw)
                            : year_named(t->raw) == 0 && may_be_of_labels(r->table, line, t->raw);
}

/* Whether token i names the only row of figures of a table printed across, in a cell before those
 * of its columns: 白石县财政局 | 2 | 0 | ... */
static bool names_only_row(const struct group_reader *r, uint32_t i)
{
    const struct lexed *lx = &r->text->lx;
    struct token_row row = token_row_of(lx, i);
    return r->table->across && i == row.from && row.to - row.from > r->table->line[0].slots &&
           year_named(lx->token[i].raw) == 0 && !token_row_goes_on(lx, row);
}

/* Whether a row starts with words that are of no label, be it misread, of a line or its neighbours:
 * it is one that the form lacks, if rows have their labels beside them. */
static bool has_own_label(const struct group_reader *r, size_t line, struct token_row row)
{
    const struct token *t = &r->text->lx.token[row.from];
    return t->kind == TOKEN_TEXT && !may_be_of_labels(r->table, line, t->raw) &&
           !starts_label(&r->text->hits, row.from);
}

bool line_has_strangers(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    const struct token *figure = first_figure(lx, m, line);
    if (line->state != MATCH_LABEL || !figure || figure->kind != TOKEN_FIGURE)
        return false;
    const struct token *label = &lx->token[line->last];
    bool cells = figure->style == LINE_CELLS; /* words of other rows of theirs are read as such */
    if (cells ? figure->row == label->row : figure->style != LINE_WORDS || r->table->across)
        return false;
    if (figure < &lx->token[line->first]) /* raised.c */
        return has_own_label(r, i, token_row_of(lx, (uint32_t)(figure - lx->token)));
    for (const struct token *t = figure - 1; t > label; t--) {
        if (cells && t->row != figure->row)
            return false;
        uint32_t at = (uint32_t)(t - lx->token);
        if (t->kind == TOKEN_TEXT && !is_of_table(r, i, at) && !names_only_row(r, at))
            return true;
    }
    return false;
}

/* Whether the label of line i is all of a row of cells that a bar closes, and other lines have
 * their figures in the row of their label. */
static bool is_closed_row(const struct lexed *lx, const struct table_match *m, size_t i)
{
    uint32_t last = m->line[i].last;
    return token_alone(lx, last) && str_ends(lx->token[last].input, STR("|")) &&
           table_has_rows_of_cells(lx, m);
}

bool line_borrows_figures(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    const struct token *figure = first_figure(lx, m, line);
    size_t blanks = 0;
    if (line->state != MATCH_LABEL || !figure)
        return false;
    const struct token *label = &lx->token[line->last];
    if (label->style != LINE_CELLS)
        return false;
    for (const struct token *t = label + 1; t < figure && t->row == label->row; t++)
        blanks += t->kind == TOKEN_BLANK;
    return figure->style == LINE_WORDS && figure->row != label->row &&
           (blanks >= r->table->line[i].slots || is_closed_row(lx, m, i));
}

/* Whether no line of the table behind line i was found. */
static bool is_last(const struct table_match *m, size_t i)
{
    for (size_t k = i + 1; k < m->lines; k++)
        if (m->line[k].state != MATCH_ABSENT)
            return false;
    return true;
}

/* Whether a label of another table stands at token i, and none of this one. */
static bool starts_other_table(const struct group_reader *r, uint32_t i)
{
    const struct label_hits *hits = &r->text->hits;
    bool other = false;
    for (size_t h = label_hits_from(hits, i); h < hits->hits && hits->hit[h].first == i; h++) {
        const struct label *l = hit_label(&hits->hit[h]);
        if (l->layout == r->form && l->table == r->number)
            return false;
        other |= l->layout == r->form && hits->hit[h].whole;
    }
    return other;
}

bool line_is_cut_off(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    size_t slots = r->table->line[i].slots, figures = 0;
    if (!line_match_is_bare(&m->line[i]) || !is_last(m, i))
        return false;
    uint32_t at = m->line[i].last + 1, to = at + 4 * (uint32_t)slots;
    for (; at < to && at < lx->tokens && figures < slots; at++) {
        if (starts_other_table(r, at))
            return false;
        figures += lx->token[at].kind == TOKEN_FIGURE;
    }
    return figures == slots;
}

/* The first token of the next line that was found behind line i, be it a figure that stands above
 * the rest of its label; `to` if there is none. */
static uint32_t next_line(const struct table_match *m, size_t i, uint32_t to)
{
    for (size_t k = i + 1; k < m->lines; k++) {
        const struct line_match *line = &m->line[k];
        if (line->state == MATCH_ABSENT)
            continue;
        uint32_t value = line->values ? line_value(m, line, 0) : line->first;
        return value < line->first ? value : line->first;
    }
    return to;
}

/* Whether a row of cells is named as a sum of rows above it, and as nothing that the form has
 * (小计): blank cells may stand before that. */
static bool is_sum_of_rows(const struct lexed *lx, struct token_row row)
{
    struct extra_head sum;
    while (row.from + 1 < row.to && lx->token[row.from].kind == TOKEN_BLANK)
        row.from++;
    const struct token *t = &lx->token[row.from];
    return t->kind == TOKEN_TEXT && t->style == LINE_CELLS && extra_head_find(t->raw, &sum) &&
           sum.of_columns && sum.stands_for.n == 0;
}

bool line_has_row_to_spare(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    size_t slots = r->table->line[i].slots;
    if (line->state != MATCH_LABEL || line->values == 0 || slots < ROW_SLOTS_MIN)
        return false;
    uint32_t at = line_last_value(m, line) + 1, end = next_line(m, i, at);
    bool beside = lx->token[line_value(m, line, 0)].row == lx->token[line->last].row;
    for (size_t figures = 0; at < end; at++) {
        bool same = at > 0 && lx->token[at - 1].row == lx->token[at].row;
        figures = lx->token[at].kind == TOKEN_FIGURE ? (same ? figures + 1 : 1) : 0;
        if (figures != slots)
            continue;
        struct token_row row = token_row_of(lx, at);
        if (!beside || !(has_own_label(r, i, row) || is_sum_of_rows(lx, row)))
            return true;
    }
    return false;
}

/* Whether no line of the table has a figure. */
static bool lacks_all(const struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].values > 0)
            return false;
    return true;
}

/* Whether n figures and nothing else are the row right before token i. */
static bool row_stands_before(const struct lexed *lx, uint32_t i, size_t n)
{
    size_t figures = 0;
    for (uint32_t k = i; k > 0 && lx->token[k - 1].row == lx->token[i - 1].row; k--)
        figures += lx->token[k - 1].kind == TOKEN_FIGURE ? 1 : n + 1;
    return figures == n;
}

bool table_stands_above(const struct group_reader *r, const struct table_match *m)
{
    size_t first = m->lines, last = 0;
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL) {
            first = first < i ? first : i;
            last = i;
        }
    if (last < first || !line_match_is_bare(&m->line[last]) ||
        r->table->line[first].slots < ROW_SLOTS_MIN)
        return false;
    if (lacks_all(m) &&
        row_stands_before(&r->text->lx, m->line[first].first, r->table->line[first].slots))
        return true;
    struct groups g = {.groups = 0};
    groups_before(r, m->line[first].first, &g);
    /* More rows than lines that lack their labels. */
    bool above = g.groups > first && g.group[g.groups - 1].figures == r->table->line[first].slots;
    groups_free(&g);
    return above;
}
