/* repeated.c - labels that stand twice. */
#include "table/hidden.h"

bool table_has_once(const struct form_table *table, uint32_t line)
{
    for (size_t i = 0; i < table->lines; i++)
        if (i != line && str_eq(table->line[i].label, table->line[line].label))
            return false;
    return true;
}

/* Whether token i stands where line `line` could: behind the label before, and before the one
 * behind it. */
static bool stands_between(const struct table_match *m, size_t line, uint32_t i)
{
    size_t before = line, behind = line + 1;
    while (before > 0 && m->line[before - 1].state != MATCH_LABEL)
        before--;
    while (behind < m->lines && m->line[behind].state != MATCH_LABEL)
        behind++;
    return (before == 0 || i > m->line[before - 1].last) &&
           (behind == m->lines ? i <= m->line[line].end : i < m->line[behind].first);
}

/* Whether other figures than the line's stand right behind its label at tokens [.., last]. */
static bool differs_at(const struct lexed *lx, const struct table_match *m,
                       const struct line_match *line, uint32_t last)
{
    uint32_t i = last + 1;
    while (i < lx->tokens && lx->token[i].kind == TOKEN_UNIT)
        i++;
    if (i == lx->tokens || lx->token[i].kind != TOKEN_FIGURE)
        return false;
    for (uint32_t k = 0; k < line->values && i + k < lx->tokens; k++)
        if (!str_eq(lx->token[i + k].raw, lx->token[m->value[line->value + k]].raw))
            return true;
    return false;
}

void table_doubt_repeated(struct table_match *m, const struct group_reader *r)
{
    const struct lexed *lx = &r->text->lx;
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        const struct label *l = &label_set_builtin()->label[h->label];
        if (l->kind != LABEL_LINE || l->layout != r->form || l->table != r->number || !h->whole)
            continue;
        struct line_match *line = &m->line[l->first];
        if (line->state == MATCH_LABEL && h->first != line->first && line->values &&
            differs_at(lx, m, line, h->last) && table_has_once(r->table, l->first) &&
            stands_between(m, l->first, h->first))
            line->state = MATCH_UNSURE;
    }
}
