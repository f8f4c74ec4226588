/* parted.c - figures that stand apart from their label: before it, in the row of cells below,
 * behind a unit further down, or each behind the head of its column. */
#include "align/checks.h"
#include "base/utf8.h"

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

struct str line_unit(const struct group_reader *r, size_t line)
{
    size_t count;
    return form_layouts(&count)[r->form].form->cell[r->table->line[line].cell].unit;
}

bool line_has_other_unit(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || line->values == 0)
        return false;
    uint32_t value = line_value(m, line, 0);
    const struct token *t = &lx->token[value];
    if (value <= line->last || t->style != LINE_WORDS || t[-1].kind != TOKEN_UNIT ||
        t[-1].row != t->row || t->row == lx->token[line->last].row)
        return false;
    struct str unit = line_unit(r, i);
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

/* Whether words stand at a token, not marks alone. */
static bool has_words(const struct token *t)
{
    bool words = false;
    size_t used;
    for (size_t at = 0; at < t->raw.n && !words; at += used)
        words = utf8_is_han(utf8_decode(t->raw.p + at, t->raw.n - at, &used));
    return words;
}

bool line_stands_before_head(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct label_hits *hits = &r->text->hits;
    const struct line_match *line = &m->line[i];
    uint32_t next = line->last + 1;
    if (line->state != MATCH_LABEL)
        return false;
    for (uint32_t k = 0; k < line->values; k++)
        if (lx->token[line_value(m, line, k)].kind != TOKEN_BLANK)
            return false;
    if (next < lx->tokens && !has_words(&lx->token[next])) /* a colon, a brace */
        next++;
    for (size_t k = label_hits_from(hits, next); k < hits->hits && hits->hit[k].first == next;
         k++) {
        const struct label *l = hit_label(&hits->hit[k]);
        if (label_is(l, LABEL_HEAD, r->form, r->number) && l->leaf && hits->hit[k].whole)
            return true;
    }
    return false;
}
