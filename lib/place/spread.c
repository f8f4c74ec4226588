/* spread.c - tables on a full grid in which a spanned cell is repeated in all
 * its places:
 *
 *     信息内容       | 上一年项目数量 | 本年增/减 | 本年增/减
 *     行政事业性收费 |                |     2     |     2
 *
 * Blank cells are truly blank there, and the number of figures proves nothing: a
 * figure below a repeated head may be a copy of the one at its left. */
#include "place/readings.h"

static bool repeats(const struct lexed *lx, uint32_t i)
{
    return lx->token[i].raw.n && str_eq(lx->token[i].raw, lx->token[i - 1].raw);
}

bool spread_shows(const struct placing *p, uint32_t from, uint32_t to)
{
    const struct lexed *lx = &p->text->lx;
    const struct label_hits *hits = &p->text->hits;
    from = token_row_of(lx, from).from;
    for (size_t h = 0; h < hits->hits && hits->hit[h].first < to; h++) {
        uint32_t i = hits->hit[h].first;
        const struct label *l = &label_set_builtin()->label[hits->hit[h].label];
        if (i > from && hits->hit[h].whole && hits->hit[h].last == i && l->layout == p->form &&
            l->table == p->number && lx->token[i].style == LINE_CELLS &&
            lx->token[i].row == lx->token[i - 1].row && repeats(lx, i))
            return true;
    }
    return false;
}

/* How many words a row has, with nothing behind them but blank cells that pad it, and nothing
 * before them but a number of the row; 0 if anything else stands there. */
static uint32_t words_of(const struct lexed *lx, const struct token_row *row)
{
    bool numbered = row->from < row->to && lx->token[row->from].kind == TOKEN_FIGURE;
    uint32_t from = row->from + numbered, i = from;
    while (i < row->to && lx->token[i].kind == TOKEN_TEXT)
        i++;
    uint32_t words = i - from;
    while (i < row->to && lx->token[i].kind == TOKEN_BLANK)
        i++;
    return i == row->to ? words : 0;
}

/* The next row of heads above `row` that has as many cells: more words than a line has slots.
 * Where they are as many, and padded, cells that labels span are left out: then columns stand
 * below other heads than their own. */
static bool heads_above(const struct lexed *lx, const struct token_row *row, uint32_t slots,
                        struct token_row *heads)
{
    enum { ROWS_MAX = 12 };
    uint32_t at = row->from, cells = row->to - row->from;
    for (int i = 0; i < ROWS_MAX && at > 0 && lx->token[at - 1].style == LINE_CELLS; i++) {
        *heads = token_row_of(lx, at - 1);
        uint32_t words = heads->to - heads->from == cells ? words_of(lx, heads) : 0;
        if (words > slots)
            return true;
        if (words == slots && words > 1)
            return false;
        at = heads->from;
    }
    return false;
}

uint32_t spread_labels(const struct lexed *lx, const struct table_match *m)
{
    uint32_t cells = 0;
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL || line->values == 0)
            continue;
        uint32_t cell = lx->token[m->value[line->value]].cell;
        if (cells && cell != cells)
            return 0;
        cells = cell;
    }
    return cells;
}

bool spread_read(const struct lexed *lx, uint32_t labels, struct placing_line *line)
{
    while (line->match->state == MATCH_ORDER && lx->token[line->value[0]].kind == TOKEN_BLANK &&
           lx->token[line->value[0]].cell < labels) {
        line->value++; /* its lost label's */
        line->values--;
    }
    struct token_row row = token_row_of(lx, line->value[0]), heads = row;
    bool copied = line->values > line->slots && heads_above(lx, &row, line->slots, &heads);
    uint32_t n = 0;
    if (lx->token[line->value[0]].kind == TOKEN_TEXT)
        return false; /* it may be the label once more, misspelt in another way */
    for (uint32_t i = 0; i < line->values; i++) {
        uint32_t token = line->value[i];
        if (token < row.from || token >= row.to || lx->token[token].style != LINE_CELLS)
            return false;
        if (i > 0 && copied && repeats(lx, token) && repeats(lx, heads.from + token - row.from))
            continue;
        if (n == line->slots && lx->token[token].kind == TOKEN_BLANK)
            continue; /* padding */
        if (n == line->slots ||
            (copied && lx->token[heads.from + token - row.from].kind == TOKEN_BLANK))
            return false; /* no column's cell */
        line->slot[n++] = lx->token[token].kind == TOKEN_BLANK ? SLOT_BLANK : (int32_t)token;
    }
    return n == line->slots;
}
