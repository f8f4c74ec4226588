/* doubled.c - words whose characters each stand twice, as a page prints bold ones by drawing them
 * once more. */
#include "align/checks.h"
#include "base/utf8.h"

/* Whether text is Chinese characters, two at least, each of which stands twice: 总总计计 */
static bool is_doubled(struct str text)
{
    enum { HAN = 3, TWICE = 2 * HAN };
    if (text.n < 2 * TWICE || text.n % TWICE != 0)
        return false;
    for (size_t at = 0; at < text.n; at += TWICE)
        if (!utf8_leads_han(text.p[at]) || memcmp(text.p + at, text.p + at + HAN, HAN) != 0)
            return false;
    return true;
}

/* Whether some part of a token is: （（七））总总计计 */
static bool has_doubled(const struct token *t)
{
    enum { HAN = 3, TAIL = 4 * HAN };
    return t->kind == TOKEN_TEXT && t->raw.n >= TAIL &&
           is_doubled(str_from(t->raw, t->raw.n - TAIL));
}

/* The tokens of a table from its first head or label on. */
static struct token_row tokens_of(const struct group_reader *r, const struct table_match *m)
{
    const struct label_hits *hits = &r->text->hits;
    struct token_row found = {UINT32_MAX, 0};
    for (size_t i = 0; i < m->lines; i++)
        if (m->line[i].state == MATCH_LABEL) {
            found.from = m->line[i].first < found.from ? m->line[i].first : found.from;
            found.to = m->line[i].end > found.to ? m->line[i].end : found.to;
        }
    for (size_t i = 0; i < hits->hits && hits->hit[i].first < found.from; i++)
        if (hit_label(&hits->hit[i])->table == r->number)
            found.from = hits->hit[i].first;
    return found;
}

bool table_is_doubled(const struct group_reader *r, const struct table_match *m)
{
    struct token_row tokens = tokens_of(r, m);
    for (uint32_t i = tokens.from; i < tokens.to; i++)
        if (has_doubled(&r->text->lx.token[i]))
            return true;
    return false;
}
