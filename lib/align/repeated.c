/* repeated.c - labels that stand twice. */
#include "align/hidden.h"

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

uint32_t table_figure_behind(const struct lexed *lx, uint32_t last)
{
    uint32_t i = last + 1;
    while (i < lx->tokens && lx->token[i].kind == TOKEN_UNIT)
        i++;
    return i < lx->tokens && lx->token[i].kind == TOKEN_FIGURE ? i : (uint32_t)lx->tokens;
}

/* The line whose label the hit is once more, with figures behind both; NULL if it is none. */
static struct line_match *repeated_line(const struct table_match *m, const struct group_reader *r,
                                        const struct label_hit *h)
{
    const struct lexed *lx = &r->text->lx;
    const struct label *l = &label_set_builtin()->label[h->label];
    if (l->kind != LABEL_LINE || l->layout != r->form || l->table != r->number || !h->whole)
        return NULL;
    struct line_match *line = &m->line[l->first];
    bool twice = line->state == MATCH_LABEL && h->first != line->first && line->values &&
                 table_figure_behind(lx, h->last) < lx->tokens &&
                 table_has_once(r->table, l->first) && stands_between(m, l->first, h->first);
    return twice ? line : NULL;
}

bool table_repeats(const struct table_match *m, const struct group_reader *r)
{
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++)
        if (repeated_line(m, r, &r->text->hits.hit[i]))
            return true;
    return false;
}

/* Whether the hit is the label of a line once more, anywhere, with another figure behind it. */
static bool is_of_other_table(const struct table_match *m, const struct group_reader *r,
                              const struct label_hit *h)
{
    const struct lexed *lx = &r->text->lx;
    const struct label *l = &label_set_builtin()->label[h->label];
    if (l->kind != LABEL_LINE || l->layout != r->form || l->table != r->number || !h->whole)
        return false;
    const struct line_match *line = &m->line[l->first];
    if (line->state != MATCH_LABEL || h->first == line->first) /* most are its own */
        return false;
    uint32_t figure = table_figure_behind(lx, h->last);
    bool other =
        figure < lx->tokens &&
        (line->values == 0 || !str_eq(lx->token[figure].raw, lx->token[m->value[line->value]].raw));
    return other && table_has_once(r->table, l->first);
}

/* Whether the text holds the table once more, of another year or another body: which of them is the
 * report's is anybody's guess. */
static bool has_other_table(const struct table_match *m, const struct group_reader *r)
{
    enum { LINES_MIN = 3 };
    size_t lines = 0;
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++)
        lines += is_of_other_table(m, r, &r->text->hits.hit[i]);
    return lines >= LINES_MIN;
}

void table_doubt_repeated(struct table_match *m, const struct group_reader *r)
{
    const struct lexed *lx = &r->text->lx;
    if (has_other_table(m, r))
        table_doubt(m);
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        struct line_match *line = repeated_line(m, r, h);
        uint32_t at = line ? table_figure_behind(lx, h->last) : 0;
        for (uint32_t k = 0; line && k < line->values && at + k < lx->tokens; k++)
            if (!str_eq(lx->token[at + k].raw, lx->token[m->value[line->value + k]].raw))
                line->state = MATCH_UNSURE;
    }
}
