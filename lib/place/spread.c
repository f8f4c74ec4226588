/* spread.c - tables on a full grid in which a spanned cell is repeated in all
 * its places:
 *
 *     信息内容       | 上一年项目数量 | 本年增/减 | 本年增/减
 *     行政事业性收费 |                |     2     |     2
 *
 * Blank cells are truly blank there, and the number of figures proves nothing: a
 * figure below a repeated head may be a copy of the one at its left. */
#include "place/cell_heads.h"
#include "place/checks.h"

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
        const struct label *l = hit_label(&hits->hit[h]);
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

/* In how many cells labels stand before the figures of the table's rows, 0 if that differs. */
static uint32_t cells_of_labels(const struct placing *p)
{
    uint32_t cells = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct placing_line *line = &p->line[i];
        if (!placing_is_labelled(line) || line->values == 0)
            continue;
        uint32_t cell = placing_token(p, line->value[0])->cell;
        if (cells && cell != cells)
            return 0;
        cells = cell;
    }
    return cells;
}

/* Whether a line could be read whose heads are not known; then slot[] is filled. */
static bool read_by_copies(const struct lexed *lx, struct placing_line *line)
{
    struct token_row row = token_row_of(lx, line->value[0]), heads = row;
    bool copied = line->values > line->slots && heads_above(lx, &row, line->slots, &heads);
    uint32_t n = 0, filled = line->values; /* up to the last that is not blank */
    while (filled > 0 && lx->token[line->value[filled - 1]].kind == TOKEN_BLANK)
        filled--;
    if (lx->token[line->value[0]].kind == TOKEN_TEXT)
        return false; /* it may be the label once more, misspelt in another way */
    for (uint32_t i = 0; i < line->values; i++) {
        uint32_t token = line->value[i];
        bool again = i > 0 && repeats(lx, token);
        if (token < row.from || token >= row.to || lx->token[token].style != LINE_CELLS ||
            (again && filled > line->slots && !copied))
            return false;
        if (again && copied && repeats(lx, heads.from + token - row.from))
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

/* Whether token i heads a slot of a line of the form's table. */
static bool is_head_of(const struct placing *p, uint32_t i, uint32_t slot, uint32_t line)
{
    for (size_t h = 0; h < p->heads; h++)
        if (p->head[h].token == i && p->head[h].slot == slot && p->head[h].line <= line)
            return true;
    return false;
}

/* The row of heads over the row of a line: those of all its slots, each over cells side by side,
 * from token *first on.  Whether there is one. */
static bool find_heads(const struct placing *p, const struct placing_line *line,
                       struct token_row row, struct token_row *heads, uint32_t *first)
{
    *first = UINT32_MAX;
    for (size_t i = 0; i < p->heads && p->head[i].token < row.from; i++)
        if (p->head[i].slot == 0 && p->head[i].line <= line->line)
            *first = p->head[i].token;
    if (*first == UINT32_MAX)
        return false;
    *heads = token_row_of(&p->text->lx, *first);
    *first = heads->from;
    while (!is_head_of(p, *first, 0, line->line))
        ++*first;
    uint32_t i = *first;
    for (uint32_t k = 0; k < line->slots; k++) {
        if (i == heads->to || !is_head_of(p, i, k, line->line))
            return false;
        for (i++; i < heads->to && repeats(&p->text->lx, i);)
            i++;
    }
    return true;
}

static bool are_as_wide(struct token_row a, struct token_row b)
{
    return a.to - a.from == b.to - b.from;
}

static bool repeats_any(const struct lexed *lx, uint32_t from, uint32_t to)
{
    while (from + 1 < to && !repeats(lx, from + 1))
        from++;
    return from + 1 < to;
}

/* Whether a row that lacks cells, those of its heads being more, may have lost blank ones and kept
 * the copies of a figure instead:
 *
 *     信息内容     | 采购项目数量 | 采购总金额 | 采购总金额
 *     政府集中采购 | 95           | 95 */
static bool may_be_copies(const struct lexed *lx, struct token_row row, struct token_row heads)
{
    return row.to - row.from < heads.to - heads.from && repeats_any(lx, heads.from, heads.to) &&
           repeats_any(lx, row.from, row.to);
}

/* Puts into slot[] what stands below the heads, the same in all cells that one spans.  Whether
 * these are all figures of the line. */
static bool read_below(const struct placing *p, struct placing_line *line, struct token_row row,
                       struct token_row heads, uint32_t first)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t taken = 0, head = first;
    for (uint32_t k = 0; k < line->slots; k++) {
        uint32_t at = row.from + (head - heads.from);
        line->slot[k] = lx->token[at].kind == TOKEN_BLANK ? SLOT_BLANK : (int32_t)at;
        taken += line->slot[k] >= 0;
        for (head++; head < heads.to && repeats(lx, head); head++) {
            uint32_t next = row.from + (head - heads.from);
            if (!str_eq(lx->token[next].raw, lx->token[at].raw))
                return false;
            taken += line->slot[k] >= 0;
        }
    }
    return taken == line->figures;
}

/* Leaves the blank cells of a lost label out of a line's values, of which labels have so many in
 * each row. */
static void drop_label(const struct placing *p, struct placing_line *line, uint32_t labels)
{
    while (line->match->state == MATCH_ORDER && line->values > 0 &&
           placing_token(p, line->value[0])->kind == TOKEN_BLANK &&
           placing_token(p, line->value[0])->cell < labels) {
        line->value++;
        line->values--;
    }
}

/* Whether heads, from token `first` on, stand over the cells of a row, and not over its labels:
 * some programs leave the cells before the first head out.
 *
 *     自然人         | 商业企业       | 科研机构 | ...
 *     （一）予以公开 | （一）予以公开 | 5        | 0 | 2 | ... */
static bool stand_over(const struct placing_line *line, struct token_row row,
                       struct token_row heads, uint32_t first)
{
    return are_as_wide(heads, row) && first - heads.from >= line->value[0] - row.from;
}

/* Reads a line that has figures, or closes it. */
static void read_line(const struct placing *p, struct placing_line *line)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t first;
    struct token_row row = token_row_of(lx, line->value[0]), heads;
    bool headed = find_heads(p, line, row, &heads, &first);
    line->full = headed && stand_over(line, row, heads, first)
                     ? read_below(p, line, row, heads, first)
                     : !(headed && may_be_copies(lx, row, heads)) && read_by_copies(lx, line);
    if (!line->full)
        placing_close(line);
}

/* The first of the heads over a line that was read, or closed; UINT32_MAX if they are not known. */
static uint32_t heads_over(const struct placing *p, const struct placing_line *line)
{
    uint32_t first;
    struct token_row heads;
    if (line->figures == 0 || !(line->full || line->closed))
        return UINT32_MAX;
    struct token_row row = token_row_of(&p->text->lx, line->value[0]);
    return find_heads(p, line, row, &heads, &first) && are_as_wide(heads, row) ? heads.from
                                                                               : UINT32_MAX;
}

/* Closes the lines below heads that other lines stand otherwise than: a blank cell may be
 * anybody's. */
static void close_below(struct placing *p, uint32_t heads)
{
    for (size_t i = 0; i < p->lines; i++)
        if (p->line[i].full && heads_over(p, &p->line[i]) == heads)
            placing_close(&p->line[i]);
}

void spread_read(struct placing *p)
{
    uint32_t labels = cells_of_labels(p);
    placing_find_heads(p);
    for (size_t i = 0; i < p->lines; i++) {
        drop_label(p, &p->line[i], labels);
        if (p->line[i].figures > 0 && !p->line[i].closed)
            read_line(p, &p->line[i]);
    }
    for (size_t i = 0; i < p->lines; i++) {
        uint32_t heads = p->line[i].closed ? heads_over(p, &p->line[i]) : UINT32_MAX;
        if (heads != UINT32_MAX)
            close_below(p, heads);
    }
}
