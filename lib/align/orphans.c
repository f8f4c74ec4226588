#include "align/orphans.h"

/* Whether a token is a figure that stands alone on its line of text. */
static bool is_lone_figure(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return t->kind == TOKEN_FIGURE && t->style == LINE_WORDS && token_alone(lx, i);
}

/* How many of a table's figures stand so. */
static size_t count_taken(const struct lexed *lx, const struct table_match *m)
{
    size_t n = 0;
    for (size_t i = 0; i < m->lines; i++)
        for (uint32_t k = 0; k < m->line[i].values; k++)
            n += is_lone_figure(lx, m->value[m->line[i].value + k]);
    return n;
}

/* How many of tokens [from, to) stand so, but those that may be a row's: one that the form lacks,
 * with words of its own before them, or the numbers of columns. */
static size_t count_lone(const struct scanned *text, uint32_t from, uint32_t to)
{
    enum { COLUMNS_MAX = 10 }; /* of any form, and some of a body's own */
    const struct lexed *lx = &text->lx;
    size_t lone = 0, run = 0;
    bool strange = false;
    for (uint32_t k = from; k < to && k < lx->tokens; k++) {
        bool figure = is_lone_figure(lx, k);
        run = figure ? run + 1 : 0;
        if (lx->token[k].kind == TOKEN_TEXT)
            strange = !lx->token[k].in_label && !label_starts_at(&text->hits, k);
        if (!figure || (strange && run <= COLUMNS_MAX))
            continue;
        lone += strange && run == COLUMNS_MAX + 1 ? run : 1;
    }
    return lone;
}

/* Whether the head of a column of table number `table` stands alone on its line behind the first
 * row, and a figure alone right behind it: figures of that column may follow it, whose rows have
 * them no more. */
static bool column_stands_behind(const struct scanned *text, const struct table_match *m,
                                 size_t table)
{
    enum { BEHIND = 4 }; /* tokens between a table's last row and such a head */
    struct table_extent extent = table_extent(m);
    const struct label_hits *hits = &text->hits;
    for (size_t i = label_hits_from(hits, extent.first); i < hits->hits; i++) {
        const struct label_hit *hit = &hits->hit[i];
        const struct label *l = hit_label(hit);
        if (hit->first >= extent.end + BEHIND)
            break;
        if (l->kind == LABEL_HEAD && l->table == table && l->leaf && hit->whole &&
            hit->first == hit->last && token_alone(&text->lx, hit->first) &&
            hit->last + 1 < text->lx.tokens && is_lone_figure(&text->lx, hit->last + 1) &&
            !table_has_label_at(m, hit->first))
            return true;
    }
    return false;
}

bool tables_have_orphans(const struct scanned *text, const struct table_match *match, size_t tables)
{
    enum { BEHIND = 24, PAGES_MAX = 6 }; /* tokens; numbers of the pages that tables take */
    struct table_extent all = {UINT32_MAX, 0, 0};
    bool bare = false;
    for (size_t i = 0; i < tables; i++) {
        struct table_extent one = table_extent(&match[i]);
        all.first = one.first < all.first ? one.first : all.first;
        all.end = one.end > all.end ? one.end : all.end;
        if (!table_has_bare_line(&match[i]))
            continue;
        bare = true;
        if (column_stands_behind(text, &match[i], i))
            return true;
    }
    if (!bare)
        return false;
    size_t lone = count_lone(text, all.first, all.end + BEHIND), taken = 0;
    for (size_t i = 0; lone > PAGES_MAX && i < tables; i++)
        taken += count_taken(&text->lx, &match[i]);
    return lone > taken + PAGES_MAX;
}
