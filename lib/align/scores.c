/* scores.c - how sure a program was of what it read, behind each piece of it.
 *
 *     规章	0.9981
 *     5	0.9420 */
#include "align/checks.h"

/* Whether a token is a fraction of one, of several digits. */
static bool is_score(const struct token *t)
{
    enum { BYTES_MIN = 4 };
    return t->kind == TOKEN_FIGURE && t->raw.n >= BYTES_MIN && t->raw.p[0] == '0' &&
           t->raw.p[1] == '.';
}

bool table_has_scores(const struct group_reader *r, const struct table_match *m)
{
    enum { AMOUNTS_MAX = 2 }; /* lines of money, in any form */
    const struct token *token = r->text->lx.token;
    size_t lines = 0;
    for (size_t i = 0; i < m->lines && lines <= AMOUNTS_MAX; i++)
        lines += m->line[i].values > 0 && (is_score(&token[line_value(m, &m->line[i], 0)]) ||
                                           is_score(&token[line_last_value(m, &m->line[i])]));
    return lines > AMOUNTS_MAX;
}
