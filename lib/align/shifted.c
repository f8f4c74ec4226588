#include "align/shifted.h"

/* Whether token i is all that stands in its row, and no cell by bars. */
static bool is_lone_cell(const struct lexed *lx, uint32_t i)
{
    return lx->token[i].style == LINE_WORDS && token_alone(lx, i);
}

/* How many tokens of a kind are such among [from, to). */
static size_t count_lone(const struct lexed *lx, uint32_t from, uint32_t to, enum token_kind kind)
{
    size_t n = 0;
    for (uint32_t k = from; k < to; k++)
        n += lx->token[k].kind == kind && is_lone_cell(lx, k);
    return n;
}

/* The first token of [from, to) that is words of none of line i's label, but maybe of a row that
 * the form lacks; else `to`. */
static uint32_t strange_words(const struct group_reader *r, size_t i, uint32_t from, uint32_t to)
{
    const struct token *token = r->text->lx.token;
    while (from < to &&
           (token[from].kind != TOKEN_TEXT || groups_is_piece(r, (uint32_t)i, token[from].raw)))
        from++;
    return from < to ? from : to;
}

/* Whether more cells stand behind the label of line i than are its own.  Of a row's figures two
 * more tell, or one with a unit, for another may be the number of a page; that is MAYBE. */
static enum surplus {
    NONE,
    MAYBE,
    SURE
} surplus_of(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    size_t slots = r->table->line[i].slots;
    size_t next = i + 1;
    while (next < m->lines && m->line[next].state == MATCH_ABSENT)
        next++;
    if (line->values == 0 || line->state == MATCH_ABSENT || next == m->lines)
        return NONE;
    uint32_t end = m->line[next].first;
    uint32_t first = line_value(m, line, 0), last = line_last_value(m, line);
    uint32_t from = first < line->last ? first : line->last + 1;
    if (end <= from + slots || !is_lone_cell(lx, last)) /* most */
        return NONE;
    uint32_t to = strange_words(r, i, last < line->last ? last : line->last + 1, end);
    size_t figures = count_lone(lx, from, to, TOKEN_FIGURE);
    size_t dashes = count_lone(lx, from, to, TOKEN_NOTHING);
    if (!r->table->unit_column)
        return figures + dashes > slots + 1 ? SURE : NONE;
    figures += dashes / 2; /* one of two is a unit */
    if (count_lone(lx, from, to, TOKEN_UNIT) > 1 || (figures > 1 && dashes > 1))
        return SURE;
    return figures > 1 ? MAYBE : NONE;
}

/* Whether the figures of a line, or its dashes, stand below its label, so that they may be of the
 * next one. */
static bool may_be_of_next(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->values == 0)
        return false;
    uint32_t first = line_value(m, line, 0);
    return is_lone_cell(lx, first) &&
           (line->state == MATCH_UNSURE || lx->token[first].row > lx->token[line->last].row);
}

/* The first line behind line i whose figures cannot be of the next, for it has none or they stand
 * beside its label; else m->lines. */
static size_t end_behind(const struct group_reader *r, const struct table_match *m, size_t i)
{
    do
        i++;
    while (i < m->lines && (m->line[i].state == MATCH_ABSENT || may_be_of_next(r, m, i)));
    return i;
}

static void doubt(struct line_match *line)
{
    if (line->state != MATCH_ABSENT)
        line->state = MATCH_UNSURE;
}

void table_doubt_shifted(struct table_match *m, const struct group_reader *r)
{
    bool all = false;
    size_t end = 0; /* of line i and those up to it: doubting these does not move it */
    for (size_t i = 0; i < m->lines; i++) {
        if (end <= i)
            end = end_behind(r, m, i);
        bool bare = end < m->lines && m->line[end].values == 0; /* as in few tables */
        enum surplus surplus = bare ? surplus_of(r, m, i) : NONE;
        for (size_t k = i + 1; surplus != NONE && k <= end; k++)
            doubt(&m->line[k]);
        all |= surplus == SURE;
    }
    for (size_t i = 0; all && i < m->lines; i++)
        if (m->line[i].values == 0 || may_be_of_next(r, m, i))
            doubt(&m->line[i]);
}
