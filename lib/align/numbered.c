/* numbered.c - numbers of labels that were parted from them and seem to be figures:
 *
 *     1                                       属于国家秘密 1 45 0 19 0 2 66
 *     属于国家秘密                             其他法律行政法规禁止公开 2 1 0 0 0 0 1
 *     45 0 19 0 2 66
 *     2
 *     其他法律行政法规禁止公开
 *
 * or of rows, in a column that the form does not have. */
#include "align/checks.h"

/* The number that the form has before the label of line i; empty if there is none. */
static struct str number_of(const struct form_table *table, size_t i)
{
    struct str label = table->line[i].label;
    size_t n = 0;
    while (n < label.n && str_is_digit(label.p[n]))
        n++;
    return str_make(label.p, n);
}

/* Whether the form has a number before the label of line i, and the text has not. */
static bool lacks_number(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL)
        return false;
    struct str raw = r->text->lx.token[line->first].raw;
    return raw.n > 0 && !str_is_digit(raw.p[0]) && number_of(r->table, i).n > 0;
}

static bool is_number(const struct group_reader *r, uint32_t token, size_t i)
{
    return str_eq(r->text->lx.token[token].raw, number_of(r->table, i));
}

/* Whether the figure at one side of the label of line i is its number: right behind it (a value of
 * its own), or right before it. */
static bool has_parted_number(const struct group_reader *r, const struct table_match *m, size_t i,
                              bool behind)
{
    const struct line_match *line = &m->line[i];
    if (!behind)
        return line->first > 0 && lacks_number(r, m, i) && is_number(r, line->first - 1, i);
    return line->values > 0 && line_value(m, line, 0) == line->last + 1 && lacks_number(r, m, i) &&
           is_number(r, line->last + 1, i);
}

/* Whether numbers stand so in the table: half of the labels that lack theirs have it there. */
static bool table_parts_numbers(const struct group_reader *r, const struct table_match *m,
                                bool behind)
{
    size_t parted = 0, lacking = 0;
    for (size_t i = 0; i < m->lines && !r->table->across; i++) {
        lacking += lacks_number(r, m, i) && m->line[i].values > 0;
        parted += has_parted_number(r, m, i, behind);
    }
    return parted > 0 && 2 * parted >= lacking;
}

bool line_has_number_behind(const struct group_reader *r, const struct table_match *m, size_t i)
{
    return has_parted_number(r, m, i, true) && table_parts_numbers(r, m, true);
}

/* The number that token i is, alone on its line; 0 if it is none. */
static size_t number_of_token(const struct lexed *lx, uint32_t i)
{
    size_t number = 0;
    return token_alone(lx, i) && str_size(lx->token[i].raw, &number) ? number : 0;
}

/* The number that stands right before a label, 0 if there is none. */
static size_t number_before(const struct lexed *lx, const struct line_match *line)
{
    return line->first > 0 ? number_of_token(lx, line->first - 1) : 0;
}

/* Whether a number stands alone before each label that was found, and these count up, be it over
 * rows of heads between them. */
static bool rows_are_numbered(const struct group_reader *r, const struct table_match *m)
{
    enum { ROWS_MIN = 3 };
    size_t before = 0, rows = 0, number;
    for (size_t i = 0; i < m->lines && !r->table->across; i++) {
        enum match_state state = m->line[i].state;
        if (state != MATCH_LABEL && state != MATCH_UNSURE)
            continue;
        number = number_before(&r->text->lx, &m->line[i]);
        if (number > before) {
            before = number;
            rows++;
        } else if (state == MATCH_LABEL) { /* others may have lost theirs */
            return false;
        }
    }
    return rows >= ROWS_MIN;
}

bool line_has_number_of_next(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    if (line->values == 0)
        return false;
    uint32_t last = line_last_value(m, line);
    if (r->text->lx.token[last].kind != TOKEN_FIGURE || !token_alone(&r->text->lx, last))
        return false;
    size_t number = line->state == MATCH_LABEL ? number_before(&r->text->lx, line) : 0;
    if (number > 0 && number_of_token(&r->text->lx, last) == number + 1 && rows_are_numbered(r, m))
        return true;
    for (size_t k = i + 1; k < m->lines; k++)
        if (m->line[k].state == MATCH_LABEL)
            return last + 1 == m->line[k].first && has_parted_number(r, m, k, false) &&
                   table_parts_numbers(r, m, false);
    return false;
}
