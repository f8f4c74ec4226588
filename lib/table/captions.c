#include "table/captions.h"

#include <stdlib.h>

#include "report/year.h"
#include "table/caption_lines.h"
#include "table/caption_names.h"
#include "table/caption_words.h"

void captions_free(struct captions *c)
{
    free(c->mark);
    compact_free(&c->line);
    compact_free(&c->next);
    *c = (struct captions){0};
}

/* ---- above a table */

/* What a line above a table says of it: nothing, that it is another's, or that no caption is
 * further up. */
enum saying { SAYS_NOTHING, SAYS_FOREIGN, SAYS_END };

/* What the line of token i says of a table below.  Most are looked at as they stand. */
static enum saying line_says(struct captions *c, const struct lexed *lx, uint32_t i)
{
    struct str line = lx->token[i].input;
    if (line.n > CAPTION_BYTES_MAX || caption_heading_number(lx->token[i].raw) > 0 ||
        str_has(line, STR("。")))
        return SAYS_END;
    if (!str_has(line, STR("年")))
        return SAYS_NOTHING;
    struct str text = caption_compact(&c->line, lx, i);
    bool other = (caption_names_other_year(text, c->year) || caption_names_past(text)) &&
                 caption_is_name(text);
    return other ? SAYS_FOREIGN : SAYS_NOTHING;
}

bool captions_above(struct captions *c, const struct scanned *text, uint32_t first)
{
    /* What says whose a table is stands a few lines above it; rows of labels, of the table before
     * or of its own heads, may come between. */
    enum { ROWS_MAX = 64, LINES_MAX = 6 };
    const struct lexed *lx = &text->lx;
    uint32_t at = first < lx->tokens ? token_row_of(lx, first).from : first;
    for (int rows = 0, lines = 0; at > 0 && rows < ROWS_MAX && lines < LINES_MAX; rows++) {
        struct token_row row = token_row_of(lx, at - 1);
        at = row.from;
        if (caption_is_label_row(text, row))
            continue;
        enum saying is = line_says(c, lx, row.from);
        if (is != SAYS_NOTHING)
            return is == SAYS_FOREIGN;
        if (lexed_has_figure(lx, row.from, row.to))
            return false;
        lines++;
    }
    return false;
}

bool captions_among(struct captions *c, const struct lexed *lx, uint32_t from, uint32_t to)
{
    struct str name;
    for (uint32_t i = from; i < to; i++) {
        if (caption_may_be_annex(lx, i) || caption_may_be_title(&lx->token[i]))
            return true;
        if (lx->token[i].kind != TOKEN_TEXT || lx->token[i].in_label || !caption_starts_row(lx, i))
            continue;
        if (!str_has(lx->token[i].input, STR("年")))
            continue;
        size_t at = 0;
        name = caption_compact(&c->line, lx, i);
        if ((year_next(name, &at) > 0 || caption_names_past(name)) && caption_is_name(name))
            return true;
    }
    return false;
}

void captions_doubt(struct captions *c, const struct scanned *text, struct table_match *m)
{
    struct table_extent all = table_extent(m);
    if (all.first > all.last)
        return;
    if (captions_above(c, text, all.first))
        table_doubt(m);
    for (size_t i = 0; c->marks > 0 && i < m->lines; i++)
        if (m->line[i].state != MATCH_ABSENT && captions_cover(c, m->line[i].first))
            m->line[i].state = MATCH_UNSURE;
}
