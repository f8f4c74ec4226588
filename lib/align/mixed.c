#include "align/mixed.h"

/* Whether token i stands below the label of a line. */
static bool is_below(const struct lexed *lx, const struct line_match *line, uint32_t i)
{
    return lx->token[i].row > lx->token[line->last].row;
}

static bool has_words(const struct lexed *lx, struct token_row row)
{
    while (row.from < row.to && lx->token[row.from].kind != TOKEN_TEXT)
        row.from++;
    return row.from < row.to;
}

static bool may_stand_apart(const struct token *t)
{
    return t->kind == TOKEN_FIGURE && t->style != LINE_BOX;
}

/* Whether token i is a figure in a row of its own, or with others, but without words. */
static bool stands_apart(const struct lexed *lx, uint32_t i)
{
    return may_stand_apart(&lx->token[i]) && !has_words(lx, token_row_of(lx, i));
}

/* How many of tokens [from, end) do; a row may be long, and is looked at once. */
static size_t count_apart(const struct lexed *lx, uint32_t from, uint32_t end)
{
    size_t apart = 0;
    while (from < end) {
        struct token_row row = token_row_of(lx, from);
        bool words = has_words(lx, row);
        for (; from < row.to && from < end; from++)
            apart += !words && may_stand_apart(&lx->token[from]);
    }
    return apart;
}

/* Whether more figures than a line has slots stand between its label and that of the next line,
 * some beside it and some in rows of their own: two at least, for one may be the number of a page.
 */
static bool shows_row_to_spare(const struct lexed *lx, const struct table_match *m, size_t i,
                               size_t slots)
{
    const struct line_match *line = &m->line[i];
    size_t beside = 0, apart = 0;
    if (i + 1 == m->lines || line->state != MATCH_LABEL || line[1].state != MATCH_LABEL ||
        line[1].first - line->first <= slots || !is_below(lx, line, line[1].first - 1) ||
        lx->token[line[1].first - 1].kind != TOKEN_FIGURE)
        return false;
    uint32_t k = line->first;
    for (; !is_below(lx, line, k); k++)
        beside += lx->token[k].kind == TOKEN_FIGURE;
    if (beside > 0)
        apart = count_apart(lx, k, line[1].first);
    return beside > 0 && apart > (slots > 1) && beside + apart > slots;
}

/* Whether the first figure of a line stands apart, below its label. */
static bool has_below(const struct lexed *lx, const struct table_match *m,
                      const struct line_match *line)
{
    return line->state == MATCH_LABEL && line->values > 0 &&
           is_below(lx, line, line_value(m, line, 0)) && stands_apart(lx, line_value(m, line, 0));
}

/* Whether a line has no figures, and such a row right above its label. */
static bool is_below_row(const struct lexed *lx, const struct line_match *line)
{
    return line_match_is_bare(line) && line->first > 0 && stands_apart(lx, line->first - 1);
}

/* Whether the token right above the label of a line is a figure that is no line's. */
static bool is_below_nobodys(const struct lexed *lx, const struct table_match *m,
                             const struct line_match *line)
{
    if (!is_below_row(lx, line))
        return false;
    for (size_t k = 0; k < m->values; k++)
        if (m->value[k] == line->first - 1)
            return false;
    return true;
}

/* Whether a line has less figures than slots, and they stand below its label in pieces of several
 * lengths: the next label may be amid those of its own. */
static bool is_in_pieces(const struct lexed *lx, const struct table_match *m,
                         const struct line_match *line, size_t slots)
{
    bool together = false, parted = false;
    if (line->values >= slots || !has_below(lx, m, line))
        return false;
    for (uint32_t k = 1; k < line->values; k++) {
        const struct token *t = &lx->token[line_value(m, line, k)];
        bool same = t->row == lx->token[line_value(m, line, k - 1)].row;
        together |= same;
        parted |= !same;
    }
    return together && parted;
}

void table_doubt_mixed(struct table_match *m, const struct group_reader *r)
{
    const struct lexed *lx = &r->text->lx;
    const struct form_table *table = r->table;
    bool spare = false;
    for (size_t i = 0; i < m->lines && !spare; i++)
        spare = shows_row_to_spare(lx, m, i, table->line[i].slots);
    for (size_t i = 0; i < m->lines; i++) {
        struct line_match *line = &m->line[i];
        if (spare ? has_below(lx, m, line) || is_below_row(lx, line)
                  : is_below_nobodys(lx, m, line))
            line->state = MATCH_UNSURE;
    }
    for (size_t i = 0; i + 1 < m->lines; i++) {
        struct line_match *line = &m->line[i], *next = line + 1;
        bool unsure = line->state == MATCH_UNSURE && is_below_row(lx, next);
        if (line_match_is_bare(next) && (unsure || is_in_pieces(lx, m, line, table->line[i].slots)))
            next->state = MATCH_UNSURE;
    }
}
