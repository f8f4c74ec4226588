/* repeated.c - labels that stand twice. */
#include "align/repeated.h"

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
    const struct label *l = hit_label(h);
    if (!label_is(l, LABEL_LINE, r->form, r->number) || !h->whole)
        return NULL;
    struct line_match *line = &m->line[l->first];
    bool twice = line->state == MATCH_LABEL && h->first != line->first && line->values &&
                 table_figure_behind(lx, h->last) < lx->tokens && r->table->line[l->first].once &&
                 stands_between(m, l->first, h->first);
    return twice ? line : NULL;
}

bool table_repeats(const struct table_match *m, const struct group_reader *r)
{
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++)
        if (repeated_line(m, r, &r->text->hits.hit[i]))
            return true;
    return false;
}

bool head_is_copied(const struct group_reader *r, const struct label_hit *hit)
{
    if (hit->first != hit->last || !token_is_copy(&r->text->lx, hit->first)) /* most */
        return false;
    const struct label *l = hit_label(hit);
    return label_is(l, LABEL_HEAD, r->form, r->number) && l->leaf;
}

bool table_copies_heads(const struct group_reader *r, uint32_t before)
{
    const struct label_hits *hits = &r->text->hits;
    for (size_t k = 0; k < hits->hits && hits->hit[k].first < before; k++)
        if (head_is_copied(r, &hits->hit[k]))
            return true;
    return false;
}

bool figures_are_copied(const struct group_reader *r, const uint32_t *token, size_t n,
                        uint32_t label)
{
    for (size_t i = 1; i < n; i++)
        if (token[i] != token[i - 1] + 1 || !token_is_copy(&r->text->lx, token[i]))
            return false;
    return table_copies_heads(r, label);
}

/* Whether the label of a line at tokens [first, last] is the one of which a copy stands at token
 * `copy` before it, with nothing else between. */
static bool starts_copies(const struct lexed *lx, uint32_t copy, const struct line_match *line)
{
    uint32_t i = copy + 1;
    while (i <= line->last && token_is_copy(lx, i))
        i++;
    return copy < line->first && i > line->last;
}

/* The line whose label the hit is once more, anywhere; NULL if it is none. */
static const struct line_match *line_again(const struct table_match *m,
                                           const struct group_reader *r, const struct label_hit *h)
{
    const struct label *l = hit_label(h);
    if (!label_is(l, LABEL_LINE, r->form, r->number) || !h->whole)
        return NULL;
    const struct line_match *line = &m->line[l->first];
    if (line->state != MATCH_LABEL || h->first == line->first || /* most are its own */
        starts_copies(&r->text->lx, h->first, line))
        return NULL;
    return r->table->line[l->first].once ? line : NULL;
}

/* Whether another figure than the line's first, or what says that there is none, stands behind its
 * label, found once more. */
static bool has_other_figure(const struct lexed *lx, const struct table_match *m,
                             const struct line_match *line, const struct label_hit *h)
{
    uint32_t figure = table_figure_behind(lx, h->last), next = h->last + 1;
    if (figure == lx->tokens && next < lx->tokens && lx->token[next].kind == TOKEN_NOTHING &&
        line->values > 1) /* of one column, it may be the unit's */
        figure = next;
    return figure < lx->tokens &&
           (line->values == 0 ||
            !str_eq(lx->token[figure].raw, lx->token[line_value(m, line, 0)].raw));
}

/* Whether heads of the table's columns stand not far before token `first`, other than those above
 * the lines that were found. */
static bool is_headed(const struct table_match *m, const struct group_reader *r, uint32_t first)
{
    enum { HEADS_BEFORE = 40 };
    const struct label_hits *hits = &r->text->hits;
    uint32_t from = first > HEADS_BEFORE ? first - HEADS_BEFORE : 0, last = table_extent(m).last;
    from = from <= last && first > last ? last + 1 : from;
    for (size_t i = label_hits_from(hits, from); i < hits->hits && hits->hit[i].first < first;
         i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        if (label_is(l, LABEL_HEAD, r->form, r->number) && hits->hit[i].whole)
            return true;
    }
    return false;
}

/* Whether a label stands as those of rows do: nothing but words before it, and nothing but cells of
 * figures behind it; where there is none at all, below heads and above no prose. */
static bool stands_as_row(const struct table_match *m, const struct group_reader *r,
                          const struct label_hit *h)
{
    enum { GROUPS_MAX = 6 }; /* words of labels before it */
    const struct lexed *lx = &r->text->lx;
    uint32_t next = h->last + 1, from = h->first, i = next;
    for (; from > 0 && lx->token[from - 1].row == lx->token[h->first].row; from--)
        if (lx->token[from - 1].kind != TOKEN_TEXT || h->first - from == GROUPS_MAX)
            return false;
    for (; i < lx->tokens && lx->token[i].row == lx->token[h->last].row; i++)
        if (!token_is_value(&lx->token[i]) && lx->token[i].kind != TOKEN_UNIT)
            return false;
    if (i > next || i == lx->tokens || token_is_value(&lx->token[i]))
        return i > next || is_headed(m, r, h->first);
    return is_headed(m, r, h->first) &&
           str_find(lx->token[i].raw, STR("。"), 0) == lx->token[i].raw.n;
}

/* Whether the row of a label that stands as such says something else than the line does: one of
 * them may be blank. */
static bool row_differs(const struct lexed *lx, const struct table_match *m,
                        const struct line_match *line, const struct label_hit *h)
{
    uint32_t k = 0;
    for (uint32_t at = h->last + 1; k < line->values && at < lx->tokens; at++) {
        if (lx->token[at].kind == TOKEN_UNIT)
            continue;
        if (!token_is_value(&lx->token[at]))
            break;
        if (!str_eq(lx->token[at].raw, lx->token[line_value(m, line, k++)].raw))
            return true;
    }
    return k == 0 && (line->values > 0 || table_figure_behind(lx, h->last) < lx->tokens);
}

/* Whether the text holds the table once more, of another year or another body: which of them is the
 * report's is anybody's guess.  A blank table is one, too.  *again becomes whether the label of any
 * line stands once more. */
static bool has_other_table(const struct table_match *m, const struct group_reader *r, bool *again)
{
    enum { LINES_MIN = 3 };
    const struct lexed *lx = &r->text->lx;
    size_t figures = 0, rows = 0, others = 0;
    *again = false;
    for (size_t i = 0; m->strays && i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        const struct line_match *line = line_again(m, r, h);
        if (!line)
            continue;
        *again = true;
        figures += has_other_figure(lx, m, line, h);
        if (stands_as_row(m, r, h)) {
            rows++;
            others += row_differs(lx, m, line, h);
        }
    }
    return figures >= LINES_MIN || (rows >= LINES_MIN && others > 0);
}

/* How many cells of figures stand right behind token `last`, units aside, up to `slots`: *differ
 * becomes whether they are others than the line's. */
static uint32_t row_behind(const struct lexed *lx, const struct table_match *m,
                           const struct line_match *line, uint32_t last, size_t slots, bool *differ)
{
    uint32_t cells = 0;
    *differ = false;
    for (uint32_t i = last + 1; i < lx->tokens && cells < slots; i++) {
        const struct token *t = &lx->token[i];
        if (t->kind == TOKEN_UNIT)
            continue;
        if (!token_is_value(t))
            break;
        *differ |=
            cells >= line->values || !str_eq(t->raw, lx->token[line_value(m, line, cells)].raw);
        cells++;
    }
    *differ |= cells < line->values;
    return cells;
}

/* Whether the heads of a table printed across stand once more, above another row, be it blank.
 * Not all of them, above half its figures, may be its own second half, printed below the first. */
static bool has_other_row(const struct table_match *m, const struct group_reader *r)
{
    const struct line_match *line = &m->line[0];
    size_t slots = r->table->line[0].slots;
    struct anchor run;
    uint32_t count;
    if (!r->table->across || line->state != MATCH_LABEL)
        return false;
    size_t at = label_hits_from(&r->text->hits, m->down ? line->end : line->last + 1);
    while ((count = heads_next(r, &at, &run)) > 0) {
        bool differ;
        if (count <= slots / 2)
            continue;
        size_t cells = row_behind(&r->text->lx, m, line, run.last, slots, &differ);
        if (differ && (count >= slots || cells > slots / 2))
            return true;
    }
    return false;
}

/* Whether a line of several columns has another row elsewhere, as full and with other figures, at a
 * label found once more. */
static bool has_full_row_again(const struct table_match *m, const struct group_reader *r,
                               const struct line_match *line, const struct label_hit *h)
{
    enum { COLUMNS_MIN = 2 }; /* one figure behind 行政许可 may be of any table */
    size_t slots = r->table->line[line - m->line].slots;
    bool differ;
    return slots >= COLUMNS_MIN && stands_as_row(m, r, h) &&
           row_behind(&r->text->lx, m, line, h->last, slots, &differ) == slots && differ;
}

/* Makes the lines unsure that have another row at a label found once more. */
static void doubt_lines_again(struct table_match *m, const struct group_reader *r)
{
    const struct lexed *lx = &r->text->lx;
    for (size_t i = 0; i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        const struct line_match *line = line_again(m, r, h);
        if (line && line->values > 0 && has_full_row_again(m, r, line, h))
            m->line[line - m->line].state = MATCH_UNSURE;
    }
    for (size_t i = 0; i < r->text->hits.hits; i++) {
        const struct label_hit *h = &r->text->hits.hit[i];
        struct line_match *line = repeated_line(m, r, h);
        uint32_t at = line ? table_figure_behind(lx, h->last) : 0;
        for (uint32_t k = 0; line && k < line->values && at + k < lx->tokens; k++)
            if (!str_eq(lx->token[at + k].raw, lx->token[line_value(m, line, k)].raw))
                line->state = MATCH_UNSURE;
    }
}

void table_doubt_repeated(struct table_match *m, const struct group_reader *r)
{
    bool again;
    if (has_other_table(m, r, &again) || has_other_row(m, r))
        table_doubt(m);
    if (again)
        doubt_lines_again(m, r);
}
