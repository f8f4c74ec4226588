/* named_again.c - a label that a text names before its table, whose own row was not read:
 *
 *     （一）收到申请数：31件             an item of a text
 *     ...
 *     （一）收到申请数件62件2.传真 ...   the row, with nothing between its cells */
#include "align/checks.h"

enum { TOKENS_MAX = 256 }; /* from a line to the next one that are looked at */

/* The first token of the next line behind line i that was found; `to` if none was, or `all` if no
 * other was at all. */
static uint32_t next_found(const struct table_match *m, size_t i, uint32_t to, uint32_t all)
{
    for (size_t k = i + 1; k < m->lines; k++)
        if (m->line[k].state != MATCH_ABSENT)
            return m->line[k].first;
    for (size_t k = 0; k < i; k++)
        if (m->line[k].state != MATCH_ABSENT)
            return to;
    return all;
}

/* Whether text starts with a label, be it behind the number of a row, and goes on. */
static bool goes_on_from(struct str text, struct str label)
{
    while (text.n > 0 && str_is_digit(text.p[0]))
        text = str_from(text, 1);
    return text.n > label.n && str_starts(text, label);
}

bool line_is_named_again(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || line->values == 0 || line->first != line->last)
        return false;
    uint32_t at = line_last_value(m, line) + 1;
    if (i + 1 < m->lines && line[1].state != MATCH_ABSENT && line[1].first <= at)
        return false; /* as mostly: nothing stands between */
    struct str label = lx->token[line->last].raw;
    uint32_t all = at + TOKENS_MAX < lx->tokens ? at + TOKENS_MAX : (uint32_t)lx->tokens;
    uint32_t end = next_found(m, i, at, all);
    for (end = end < all ? end : all; at < end; at++) {
        const struct token *t = &lx->token[at];
        if (t->kind == TOKEN_TEXT && t->style == LINE_WORDS && goes_on_from(t->raw, label))
            return true;
    }
    return false;
}
