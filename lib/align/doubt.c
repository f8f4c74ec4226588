/* doubt.c - what tells that figures are not those of the lines they seem to be of. */
#include "align/checks.h"
#include "align/repeated.h"
#include "lex/figure.h"

/* Rows whose figures may stand behind one label, the other's missing; more are a column in one
 * go. */
enum { MISSING = 2 };

/* Whether the figures of a line stand in pieces of several lengths with empty lines
 * between: no table was ever written so. */
static bool is_scattered(const struct lexed *lx, const struct table_match *m,
                         const struct line_match *line)
{
    bool apart = false, together = false;
    for (uint32_t i = 1; i < line->values; i++) {
        const struct token *t = &lx->token[m->value[line->value + i]];
        const struct token *last = &lx->token[m->value[line->value + i - 1]];
        if (t->style != LINE_WORDS)
            return false;
        together |= t->row == last->row && t->kind == TOKEN_FIGURE;
        bool lone_end = i + 1 == line->values && token_alone(lx, m->value[line->value + i]);
        apart |= t->row != last->row && t->gap_empty > 0 && !lone_end; /* a page's number */
    }
    return apart && together;
}

size_t table_scattered(const struct scanned *text, const struct table_match *m)
{
    size_t n = m->disorder;
    for (size_t i = 0; m->lines > 1 && i < m->lines; i++) /* not where heads may be another's */
        n += is_scattered(&text->lx, m, &m->line[i]);
    return n;
}

void table_doubt(struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state != MATCH_ABSENT)
            m->line[i].state = MATCH_UNSURE;
}

static size_t numbers_of(const struct lexed *lx, const struct table_match *m, size_t i)
{
    size_t n = 0;
    for (uint32_t k = 0; k < m->line[i].values; k++)
        n += lx->token[m->value[m->line[i].value + k]].kind == TOKEN_FIGURE;
    return n;
}

/* Makes a line that has a label and no figures unsure.  Whether the lines beyond may be, too:
 * they are such, or not there. */
static bool doubt_bare(struct line_match *line)
{
    bool bare = line_match_is_bare(line);
    if (bare)
        line->state = MATCH_UNSURE;
    return bare || line->state == MATCH_ABSENT;
}

void table_doubt_bare(struct table_match *m)
{
    for (size_t i = 0; i < m->lines; i++)
        doubt_bare(&m->line[i]);
}

/* Lines without figures beside one that has too many are not blank: nobody knows whose
 * they are. */
static void doubt_neighbours(struct table_match *m, size_t overfull)
{
    for (size_t k = overfull; k-- > 0 && doubt_bare(&m->line[k]);)
        continue;
    for (size_t k = overfull + 1; k < m->lines && doubt_bare(&m->line[k]); k++)
        continue;
}

/* Whether a line has as many figures as slots, none of them alone on its line of text. */
static bool is_full_row(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    size_t slots = r->table->line[i].slots;
    for (uint32_t k = 0; k < m->line[i].values; k++)
        if (token_alone(lx, m->value[m->line[i].value + k]))
            return false;
    return numbers_of(lx, m, i) == slots && m->line[i].values == slots;
}

bool line_may_lack_number(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || (lx->page == 0 && lx->pages.heads == 0) ||
        is_full_row(r, m, i))
        return false;
    for (uint32_t k = line->first; k < line->end; k++)
        if (lx->token[k].number_behind)
            return true;
    return false;
}

bool line_is_glued(const struct group_reader *r, const struct table_match *m, size_t i)
{
    for (uint32_t k = 0; k < m->line[i].values; k++) {
        const struct token *t = &r->text->lx.token[m->value[m->line[i].value + k]];
        if (t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && t->raw.n > 1 &&
            t->raw.p[0] == '0' && t->raw.p[1] >= '0' && t->raw.p[1] <= '9')
            return true;
    }
    return false;
}

static size_t digits_of(const struct token *t)
{
    struct figure figure;
    figure_parse(t->raw, &figure);
    return figure.kind == FIGURE_NUMBER ? strlen(figure.value) : 0;
}

/* The digits of figure k of a line. */
static size_t digits_at(const struct lexed *lx, const struct table_match *m,
                        const struct line_match *line, uint32_t k)
{
    return digits_of(&lx->token[m->value[line->value + k]]);
}

/* Whether figure k of line i leaves room in its cell: a longer one stands in its column, as far
 * as lines with as many figures tell, or it is a digit alone. */
static bool has_room(const struct lexed *lx, const struct table_match *m,
                     const struct form_table *table, size_t i, uint32_t k)
{
    size_t digits = digits_at(lx, m, &m->line[i], k);
    bool room = digits == 1;
    for (size_t j = 0; j < m->lines && !room; j++)
        room = table->line[j].columns == table->line[i].columns &&
               m->line[j].values == m->line[i].values && digits_at(lx, m, &m->line[j], k) > digits;
    return room;
}

/* Whether the figures of the next line, which stand right below those of line i and are as
 * many, cannot be the rest of these. */
static bool is_row_below(const struct lexed *lx, const struct table_match *m,
                         const struct form_table *table, size_t i)
{
    const struct line_match *line = &m->line[i], *next = line + 1;
    if (i + 1 == m->lines || next->state != MATCH_ORDER || next->values != line->values)
        return false;
    bool room = false;
    for (uint32_t k = 0; k < line->values; k++) {
        if (lx->token[m->value[next->value + k]].line !=
            lx->token[m->value[line->value + k]].line + 1)
            return false;
        room = room || has_room(lx, m, table, i, k);
    }
    return room;
}

/* Whether a token stands below any figure of a line. */
static bool is_below(const struct lexed *lx, const struct table_match *m,
                     const struct line_match *line, const struct token *t)
{
    for (uint32_t k = 0; k < line->values; k++)
        if (token_below(t, &lx->token[m->value[line->value + k]]))
            return true;
    return false;
}

/* Whether token i is the first figure of the line behind line `line`, which has no label but all
 * its figures. */
static bool opens_next(const struct table_match *m, const struct form_table *table, size_t line,
                       uint32_t i)
{
    const struct line_match *next = &m->line[line + 1];
    return line + 1 < m->lines && next->state == MATCH_ORDER &&
           next->values == table->line[line + 1].slots && m->value[next->value] == i;
}

/* Whether a number stands right below the figures of a line, which it is none of: what is
 * left of one that was too long for its cell. */
static bool is_broken(const struct lexed *lx, const struct table_match *m,
                      const struct form_table *table, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values == 0)
        return false;
    uint32_t last = m->value[line->value + line->values - 1];
    const struct token *t = &lx->token[last], *below = t + 1;
    bool number = last + 1 < lx->tokens && last + 1 < line->end && t->style == LINE_WORDS &&
                  !token_alone(lx, last) && below->kind == TOKEN_FIGURE &&
                  below->style == LINE_WORDS && below->line == t->line + 1;
    return number && (!opens_next(m, table, i, last + 1) ||
                      (is_below(lx, m, line, below) && !is_row_below(lx, m, table, i)));
}

static bool stands_by_position(const struct lexed *lx, const struct table_match *m, size_t i)
{
    uint32_t first = m->value[m->line[i].value];
    return lx->token[first].style == LINE_WORDS && !token_alone(lx, first);
}

/* Whether the last figures of a line stand on a line of their own right above the label
 * of the next, so that they may be the next line's. */
static bool ends_between(const struct lexed *lx, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values < 2)
        return false;
    const struct token *first = &lx->token[m->value[line->value]];
    const struct token *last = &lx->token[m->value[line->value + line->values - 1]];
    return last->style == LINE_WORDS && first->row != last->row &&
           !token_alone(lx, m->value[line->value]) &&
           lx->token[line[1].first].line == last->line + 1 &&
           token_span(last, BY_WIDTH).from >= token_span(&lx->token[line->last], BY_WIDTH).until;
}

/* Whether each of a line's figures stands alone on its line. */
static bool stand_alone(const struct lexed *lx, const struct table_match *m, size_t i)
{
    for (uint32_t k = 0; k < m->line[i].values; k++)
        if (!token_alone(lx, m->value[m->line[i].value + k]))
            return false;
    return true;
}

bool table_mixes_labels(const struct group_reader *r, const struct table_match *m)
{
    const struct scanned *text = r->text;
    enum { BEHIND = 40 }; /* tokens behind the last label, where one of the table may stand */
    size_t absent = 0;
    for (size_t i = 0; i < m->lines; i++)
        absent += m->line[i].state == MATCH_ABSENT;
    if (absent == 0)
        return false;
    for (size_t i = 0; i < m->lines; i++)
        if (!stand_alone(&text->lx, m, i))
            return false;
    struct table_extent all = table_extent(m);
    for (size_t i = 0; i < text->hits.hits; i++) {
        const struct label_hit *h = &text->hits.hit[i];
        const struct label *l = &label_set_builtin()->label[h->label];
        if (h->first >= all.first && h->first < all.last + BEHIND && h->whole &&
            l->kind == LABEL_LINE && l->layout == r->form && l->table == r->number &&
            m->line[l->first].state == MATCH_ABSENT && r->table->line[l->first].once &&
            text->lx.token[h->first].style == LINE_WORDS && token_alone(&text->lx, h->first))
            return true;
    }
    return false;
}

/* Whether the first figure stands further from its label, or less far, than the others
 * from each other, in text of a cell a line. */
static bool gaps_differ(const struct lexed *lx, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values < 2)
        return false;
    const struct token *first = &lx->token[m->value[line->value]];
    if (first->style != LINE_WORDS || first->paged || !stand_alone(lx, m, i))
        return false;
    for (uint32_t k = 1; k < line->values; k++) {
        const struct token *t = &lx->token[m->value[line->value + k]];
        if (t->gap_empty != first->gap_empty && t->page == first->page && !t->paged)
            return true;
    }
    return false;
}

/* Whether token i stands right below the one before: no line between is a blank cell. */
static bool stands_close(const struct lexed *lx, uint32_t i)
{
    return i < lx->tokens && lx->token[i].gap_empty == 0 && lx->token[i].gap_spaces == 0;
}

/* Whether the figures of a line are those of a whole column, behind the labels of all its
 * lines: several labels without figures stand before it, and its gaps are no row's. */
static bool ends_labels(const struct lexed *lx, const struct table_match *m, size_t i)
{
    enum { BARE = 2 };
    size_t bare = 0;
    while (bare < i && line_match_is_bare(&m->line[i - bare - 1]) &&
           stands_close(lx, m->line[i - bare - 1].last + 1))
        bare++;
    return bare >= BARE && m->line[i].state == MATCH_LABEL && gaps_differ(lx, m, i);
}

bool line_follows_figures(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (!line_match_is_bare(line))
        return false;
    uint32_t row = lx->token[line->first].row, at = line->first;
    while (at > 0 && lx->token[at - 1].row == row && lx->token[at - 1].kind != TOKEN_TEXT)
        at--;
    return at < line->first && (at == 0 || lx->token[at - 1].row != row) &&
           lx->token[at].kind == TOKEN_FIGURE;
}

static struct str unit_of(uint32_t form, const struct form_table *table, size_t line)
{
    size_t count;
    return form_layouts(&count)[form].form->cell[table->line[line].cell].unit;
}

bool line_has_other_unit(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || line->values == 0)
        return false;
    uint32_t value = m->value[line->value];
    const struct token *t = &lx->token[value];
    if (value <= line->last || t->style != LINE_WORDS || t[-1].kind != TOKEN_UNIT ||
        t[-1].row != t->row || t->row == lx->token[line->last].row)
        return false;
    struct str unit = unit_of(r->form, r->table, i);
    return unit.n > 0 && !str_eq(t[-1].raw, unit);
}

bool line_stands_before_figures(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    uint32_t at = line->last + 1;
    if (!line_match_is_bare(line) || at >= lx->tokens || lx->token[at].style != LINE_CELLS ||
        lx->token[line->last].style != LINE_CELLS || lx->token[at].row == lx->token[line->last].row)
        return false;
    uint32_t row = lx->token[at].row;
    while (at < lx->tokens && lx->token[at].row == row && lx->token[at].kind != TOKEN_TEXT &&
           lx->token[at].kind != TOKEN_FIGURE)
        at++;
    return at < lx->tokens && lx->token[at].row == row && lx->token[at].kind == TOKEN_FIGURE;
}

/* Whether line i has a label and less figures than slots. */
static bool is_short(const struct lexed *lx, const struct table_match *m,
                     const struct form_table *table, size_t i)
{
    return i < m->lines && m->line[i].state == MATCH_LABEL &&
           numbers_of(lx, m, i) < table->line[i].slots;
}

/* Whether a table as a whole cannot be trusted: checks.h says what is looked for. */
static bool table_is_doubtful(const struct group_reader *r, const struct table_match *m)
{
#define TABLE_CHECK(fails)                                                                         \
    if (fails(r, m))                                                                               \
        return true;
#include "align/table_checks.h"
    return false;
}

/* The same for line i of it, which has not more figures than slots. */
static bool line_is_doubtful(const struct group_reader *r, const struct table_match *m, size_t i)
{
#define LINE_CHECK(fails)                                                                          \
    if (fails(r, m, i))                                                                            \
        return true;
#include "align/line_checks.h"
    return false;
}

/* Whether the figures of a line of one column are one figure, repeated as its head is. */
static bool is_copied(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    return line->state == MATCH_LABEL && r->table->line[i].slots == 1 &&
           figures_are_copied(r, m->value + line->value, line->values, line->first);
}

/* Looks at line i by the number of its figures: they may be the neighbours', or the neighbours'
 * may be its. */
static void doubt_line(const struct group_reader *r, struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    struct line_match *line = &m->line[i];
    size_t numbers = numbers_of(lx, m, i), slots = r->table->line[i].slots;
    if (numbers > slots) {
        doubt_neighbours(m, i);
        if (is_short(lx, m, r->table, i + 1) && stands_by_position(lx, m, i))
            line[1].state = MATCH_UNSURE;
        m->disorder |= numbers > MISSING * slots && stand_alone(lx, m, i) && !is_copied(r, m, i);
    } else if (ends_labels(lx, m, i)) {
        m->disorder = true;
    } else if (is_broken(lx, m, r->table, i) ||
               (numbers < slots && is_short(lx, m, r->table, i + 1) && ends_between(lx, m, i))) {
        line[0].state = MATCH_UNSURE;
        if (is_short(lx, m, r->table, i + 1))
            line[1].state = MATCH_UNSURE;
    } else if (line_is_doubtful(r, m, i)) {
        line->state = MATCH_UNSURE;
    }
}

void table_doubt_lines(struct table_match *m, const struct group_reader *r)
{
    if (table_is_doubtful(r, m))
        table_doubt(m);
    table_doubt_repeated(m, r);
    for (size_t i = 0; i < m->lines; i++)
        doubt_line(r, m, i);
}
