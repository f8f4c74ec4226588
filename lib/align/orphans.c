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

bool tables_have_orphans(const struct scanned *text, const struct table_match *match, size_t tables)
{
    enum { BEHIND = 24, PAGES_MAX = 6 }; /* tokens; numbers of the pages that tables take */
    struct table_extent all = {UINT32_MAX, 0, 0};
    bool bare = false;
    for (size_t i = 0; i < tables; i++) {
        struct table_extent one = table_extent(&match[i]);
        all.first = one.first < all.first ? one.first : all.first;
        all.end = one.end > all.end ? one.end : all.end;
        bare |= table_has_bare_line(&match[i]);
    }
    if (!bare)
        return false;
    size_t lone = count_lone(text, all.first, all.end + BEHIND), taken = 0;
    for (size_t i = 0; lone > PAGES_MAX && i < tables; i++)
        taken += count_taken(&text->lx, &match[i]);
    return lone > taken + PAGES_MAX;
}
