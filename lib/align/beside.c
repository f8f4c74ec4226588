#include "align/beside.h"

#include "form/extras.h"
#include "report/year.h"

enum { HEAD_BYTES_MAX = 18, CELLS_MAX = 64 };

/* The columns beside, a bit for each cell of a row. */
struct beside {
    struct token_row heads;
    uint32_t cells;   /* of the row of heads */
    uint64_t figures; /* columns of figures that are not the form's */
};

/* Whether each cell of a row is one token. */
static bool is_grid_row(const struct lexed *lx, struct token_row row, uint32_t cells)
{
    return row.to - row.from == cells && lx->token[row.to - 1].cell + 1 == cells;
}

/* Notes the year before that heads a column beside the year's own, the only years in the row. */
static void look_at_years(const struct lexed *lx, struct beside *b)
{
    uint32_t years = 0, last = 0;
    int named[2] = {0, 0};
    for (uint32_t k = 0; k < b->cells; k++) {
        const struct token *t = &lx->token[b->heads.from + k];
        int year = t->kind == TOKEN_TEXT && t->raw.n <= HEAD_BYTES_MAX ? year_named(t->raw) : 0;
        if (year == 0)
            continue;
        if (years == 2 || (years == 1 && k != last + 1))
            return;
        named[years++] = year;
        last = k;
    }
    if (years == 2 && (named[0] == named[1] + 1 || named[1] == named[0] + 1))
        b->figures |= (uint64_t)1 << (named[0] < named[1] ? last - 1 : last);
}

/* Finds the columns beside in a row of heads.  Whether there are any. */
static bool find_columns(const struct lexed *lx, struct token_row row, struct beside *b)
{
    *b = (struct beside){.heads = row, .cells = row.to - row.from};
    bool may_be_years = false;
    if (b->cells > CELLS_MAX || !is_grid_row(lx, row, b->cells))
        return false;
    for (uint32_t k = 0; k < b->cells; k++) {
        const struct token *t = &lx->token[row.from + k];
        struct extra_head extra;
        if (t->kind != TOKEN_TEXT || t->raw.n > HEAD_BYTES_MAX || k == 0)
            continue;
        may_be_years |= str_ends(t->raw, STR("年")) || str_ends(t->raw, STR("年度"));
        bool spans = k + 1 < b->cells && t[1].kind == TOKEN_BLANK;
        if (extra_head_may_start(t->raw) && !spans && extra_head_find(t->raw, &extra))
            b->figures |= extra.of_columns ? 0 : (uint64_t)1 << k;
    }
    if (may_be_years)
        look_at_years(lx, b);
    return b->figures != 0;
}

/* Whether a row may stand below the heads: its cells in the columns beside are of these.  Heads in
 * further rows leave them blank. */
static bool row_fits(const struct lexed *lx, const struct beside *b, struct token_row row,
                     bool figures)
{
    for (uint32_t k = 0; k < b->cells; k++) {
        const struct token *t = &lx->token[row.from + k], *head = &lx->token[b->heads.from + k];
        bool fits = true;
        if (b->figures >> k & 1)
            fits = figures ? t->kind != TOKEN_BLANK
                           : t->kind == TOKEN_BLANK || str_eq(t->raw, head->raw);
        if (!fits)
            return false;
    }
    return true;
}

/* The token behind the rows below the heads, up to where the table ends or other heads of such
 * columns stand; 0 unless all rows of figures have a cell for each of the heads'. */
static uint32_t find_end(const struct lexed *lx, const struct beside *b)
{
    uint32_t at = b->heads.to;
    bool filled = false;
    while (at < lx->tokens && lx->token[at].style == LINE_CELLS) {
        struct token_row row = token_row_of(lx, at);
        struct beside next;
        bool figures = lexed_has_figure(lx, row.from, row.to);
        bool grid = is_grid_row(lx, row, b->cells);
        if (!figures && find_columns(lx, row, &next))
            break;
        if (figures ? !grid || !row_fits(lx, b, row, true)
                    : grid && !filled && !row_fits(lx, b, row, false))
            return 0;
        filled |= figures;
        at = row.to;
    }
    return filled ? at : 0;
}

static void drop_columns(struct lexed *lx, const struct beside *b, uint32_t end)
{
    for (uint32_t at = b->heads.from; at < end;) {
        struct token_row row = token_row_of(lx, at);
        uint32_t dropped = 0, cells = is_grid_row(lx, row, b->cells) ? b->cells : 0;
        for (uint32_t k = 0; k < cells; k++) {
            struct token *t = &lx->token[row.from + k];
            bool beside = b->figures >> k & 1;
            t->cell -= dropped;
            if (beside)
                t->kind = TOKEN_DROPPED;
            dropped += beside;
        }
        at = row.to;
    }
    lx->shows.dropped = true;
}

/* Finds the next row of heads with columns beside, from token *at on, and the end of what stands
 * below: 0 if that is not clear.  *at becomes where to go on.  Whether there is one. */
static bool find_next(const struct lexed *lx, uint32_t *at, struct beside *b, uint32_t *end)
{
    while (*at < lx->tokens) {
        if (lx->token[*at].style != LINE_CELLS) {
            ++*at;
            continue;
        }
        struct token_row row = {*at, *at + 1};
        bool figures = lx->token[*at].kind == TOKEN_FIGURE;
        for (; row.to < lx->tokens && lx->token[row.to].row == lx->token[*at].row; row.to++)
            figures |= lx->token[row.to].kind == TOKEN_FIGURE;
        *at = row.to;
        if (figures || row.to - row.from == 1 || !find_columns(lx, row, b))
            continue;
        *end = find_end(lx, b);
        *at = *end > 0 ? *end : row.to;
        return true;
    }
    return false;
}

void beside_drop(struct lexed *lx)
{
    struct beside b;
    uint32_t at = 0, end, found = 0;
    while (find_next(lx, &at, &b, &end)) {
        if (end == 0)
            return; /* its rows would be unlike those of the others */
        found++;
    }
    for (at = 0; found > 0 && find_next(lx, &at, &b, &end); found--)
        drop_columns(lx, &b, end);
    if (lx->shows.dropped)
        lexed_drop(lx);
}
