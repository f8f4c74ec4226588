/* doubt.c - asks what tells that figures are not those of the lines they seem to be of: the checks
 * of the lists, and how many figures lines have. */
#include "align/broken.h"
#include "align/cell_lines.h"
#include "align/checks.h"
#include "align/repeated.h"

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
        const struct token *t = &lx->token[line_value(m, line, i)];
        const struct token *last = &lx->token[line_value(m, line, i - 1)];
        if (t->style != LINE_WORDS)
            return false;
        together |= t->row == last->row && t->kind == TOKEN_FIGURE;
        bool lone_end = i + 1 == line->values && token_alone(lx, line_value(m, line, i));
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
    const struct token *first = &lx->token[line_value(m, line, 0)];
    const struct token *last = &lx->token[line_last_value(m, line)];
    return last->style == LINE_WORDS && first->row != last->row &&
           !token_alone(lx, line_value(m, line, 0)) &&
           lx->token[line[1].first].line == last->line + 1 &&
           token_span(last, BY_WIDTH).from >= token_span(&lx->token[line->last], BY_WIDTH).until;
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

/* Whether a line has no more figures than columns, each repeated as its head is. */
static bool is_copied(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    const uint32_t *value = m->value + line->value;
    size_t figures = 0, from = 0;
    for (size_t k = 1; line->state == MATCH_LABEL && k <= line->values; k++) {
        if (k < line->values && token_is_copy(&r->text->lx, value[k]))
            continue;
        if (!figures_are_copied(r, value + from, k - from, line->first))
            return false;
        figures++;
        from = k;
    }
    return figures > 0 && figures <= r->table->line[i].slots;
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
        m->disorder |=
            numbers > MISSING * slots && line_has_lone_figures(lx, m, i) && !is_copied(r, m, i);
    } else if (line_ends_labels(lx, m, i)) {
        m->disorder = true;
    } else if (line_is_broken(r, m, i) ||
               (numbers < slots && is_short(lx, m, r->table, i + 1) && ends_between(lx, m, i))) {
        line[0].state = MATCH_UNSURE;
        if (is_short(lx, m, r->table, i + 1))
            line[1].state = MATCH_UNSURE;
    } else if (line_is_doubtful(r, m, i)) {
        line->state = MATCH_UNSURE;
    }
}

/* Whether some lines are unsure, and more than not, of those that were found. */
static bool most_are_unsure(const struct table_match *m)
{
    enum { UNSURE_MIN = 4 };
    size_t unsure = 0, found = 0;
    for (size_t i = 0; i < m->lines; i++) {
        unsure += m->line[i].state == MATCH_UNSURE;
        found += m->line[i].state != MATCH_ABSENT;
    }
    return unsure >= UNSURE_MIN && 2 * unsure > found;
}

void table_doubt_lines(struct table_match *m, const struct group_reader *r)
{
    if (table_is_doubtful(r, m))
        table_doubt(m);
    table_doubt_repeated(m, r);
    for (size_t i = 0; i < m->lines; i++)
        doubt_line(r, m, i);
    table_doubt_torn(m, r);
    if (most_are_unsure(m))
        table_doubt_bare(m); /* what hides their figures may hide its, too */
}
