/* blocks.c - a table that is printed across, printed by a body in several blocks of figures.
 *
 *     行政复议 | 结果维持 | 5      结果     | 行政复议 | 未经复议直接起诉 | 复议后起诉
 *              | 结果纠正 | 2      结果维持 | 5        | 1                | 0
 *              | ...               ...
 *
 *     行政复议                     行政诉讼
 *     结果维持 | 结果纠正 | ...    未经复议直接起诉          | 复议后起诉
 *     5        | 2        | ...    结果维持 | 结果纠正 | ... | 结果维持 | 结果纠正 | ...
 *
 * What was named since the block before says whose its figures are: groups, columns, or both.  It
 * is believed where nothing but these names and figures stands there, in the form's order, as many
 * figures in each block as it has columns in its groups, and in the end one for each slot. */
#include "align/column_groups.h"
#include "align/deal.h"
#include "report/year.h"

enum {
    SLOTS_MAX = 32, /* of a table's only line; the forms have fifteen */
};

/* Names, groups or heads, that stand between two blocks of figures or before the first. */
struct names {
    uint32_t of[SLOTS_MAX], token[SLOTS_MAX], n;
    bool used; /* a block of figures followed: the next name is the first of the next block */
};

struct blocks {
    const struct group_reader *r;
    uint32_t groups, columns; /* that the form has; columns in each group */
    struct names group, head;
    bool named;                       /* the group of a list was, amid its figures or before them */
    uint32_t value[SLOTS_MAX];        /* the token in each slot, or NO_LINE */
    uint32_t filled, found;           /* slots, blocks */
    uint32_t run[SLOTS_MAX], figures; /* of the block that is open */
};

static const struct token *token_of(const struct blocks *b, uint32_t i)
{
    return &b->r->text->lx.token[i];
}

static bool add_name(struct names *names, uint32_t of, uint32_t token)
{
    if (names->used)
        names->n = 0;
    names->used = false;
    if (names->n == SLOTS_MAX)
        return false;
    names->of[names->n] = of;
    names->token[names->n++] = token;
    return true;
}

/* Puts a token into a slot that has none yet. */
static bool fill(struct blocks *b, uint32_t group, uint32_t column, uint32_t value)
{
    uint32_t slot = group * b->columns + column;
    if (slot >= b->groups * b->columns || b->value[slot] != NO_LINE)
        return false;
    b->value[slot] = value;
    b->filled++;
    return true;
}

/* One figure behind one head: of the group that is next in order, whose name may stand amid its
 * rows, but no other's. */
static bool end_pair(struct blocks *b)
{
    uint32_t group = b->filled / b->columns, column = b->filled % b->columns;
    if (column == 0)
        b->named = false;
    if (!b->group.used && b->group.n > 0) {
        if (b->group.n > 1 || b->group.of[0] != group)
            return false;
        b->named = true;
    }
    return b->head.of[0] == column && (column + 1 < b->columns || b->named) &&
           fill(b, group, column, b->run[0]);
}

/* Whether names are those of columns, or groups, that count up from `first`, anew when all of `all`
 * were named. */
static bool count_up(const struct names *names, uint32_t first, uint32_t all)
{
    for (uint32_t i = 0; i < names->n; i++)
        if (names->of[i] != (first + i) % all)
            return false;
    return names->n > 0;
}

/* A block of all columns in the groups named, whose heads stand over each group's, or once for all
 * blocks; or of the columns one below the other, in all groups. */
static bool end_columns(struct blocks *b)
{
    uint32_t groups = b->group.n, heads = b->head.n;
    bool turned = heads == 1;
    uint32_t columns = turned ? 1 : b->columns;
    if (b->figures != groups * columns || groups > b->groups ||
        !(turned ? groups == b->groups : heads == columns || heads == b->figures) ||
        !count_up(&b->group, turned ? 0 : b->filled / columns, b->groups) ||
        !count_up(&b->head, turned ? b->found : 0, b->columns))
        return false;
    for (uint32_t i = 0; i < b->figures; i++)
        if (!fill(b, b->group.of[i / columns], b->head.of[i % columns], b->run[i]))
            return false;
    return true;
}

/* Ends the block of figures that is open, if one is. */
static bool end_block(struct blocks *b)
{
    if (b->figures == 0)
        return true;
    bool pair = b->head.n == 1 && b->figures == 1;
    if (!(pair ? end_pair(b) : end_columns(b)))
        return false;
    b->group.used = b->head.used = true;
    b->figures = 0;
    b->found++;
    return true;
}

static bool add_figure(struct blocks *b, uint32_t i)
{
    if (b->figures == SLOTS_MAX)
        return false;
    b->run[b->figures++] = i;
    return true;
}

/* Reads the name at token i, before token `to`, if one is there: *is_name. */
static bool read_name(struct blocks *b, uint32_t i, uint32_t to, bool *is_name)
{
    struct heads_of head;
    int group = column_group_at(b->r, i, to);
    bool leaf = column_head(b->r, i, to, &head) && head.leaf;
    *is_name = leaf || group != COLUMNS_OF_NONE;
    if (!*is_name)
        return true;
    if (!end_block(b))
        return false;
    if (leaf)
        return add_name(&b->head, head.first, i);
    return group == COLUMNS_OF_GROUPS || add_name(&b->group, (uint32_t)group, i);
}

/* Whether cell `cell` of a row is one of those whose heads stand above it, or behind its own. */
static bool has_head(const struct blocks *b, struct token_row row, uint32_t cell)
{
    const struct names *head = &b->head;
    if (head->n == 0)
        return false;
    uint32_t last = head->token[head->n - 1];
    if (last >= row.from)
        return cell > token_of(b, last)->cell && cell <= token_of(b, last)->cell + b->group.n;
    for (uint32_t k = 0; k < head->n; k++)
        if (token_of(b, head->token[k])->cell == cell)
            return true;
    return false;
}

/* Whether a row of cells has values: a figure, or blank cells behind the only head. */
static bool has_values(const struct blocks *b, struct token_row row)
{
    unsigned heads = 0;
    struct heads_of head;
    for (uint32_t i = row.from; i < row.to; i++) {
        const struct token *t = token_of(b, i);
        if (t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING)
            return true;
        heads += t->kind == TOKEN_TEXT && column_head(b->r, i, row.to, &head) && head.leaf;
    }
    return heads == 1;
}

/* Reads a row of cells: names, and then values in those with a head and nowhere else. */
static bool read_cells(struct blocks *b, struct token_row row)
{
    bool is_name, values = has_values(b, row), names = false;
    for (uint32_t i = row.from; i < row.to; i++) {
        const struct token *t = token_of(b, i);
        if (t->in_label)
            continue;
        if (token_is_value(t)) {
            bool headed = values && has_head(b, row, t->cell);
            if (headed ? !add_figure(b, i) : t->kind != TOKEN_BLANK)
                return false;
        } else if (t->kind == TOKEN_TEXT) {
            if (!read_name(b, i, (uint32_t)b->r->text->lx.tokens, &is_name) ||
                (!is_name && (values || names)))
                return false;
            names |= is_name;
        } else {
            return false;
        }
    }
    return !values || end_block(b);
}

/* Reads a token of text without cells. */
static bool read_word(struct blocks *b, uint32_t i)
{
    const struct token *t = token_of(b, i);
    bool is_name = true;
    if (t->kind == TOKEN_UNIT || t->in_label)
        return true;
    if (t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING)
        return add_figure(b, i);
    return t->kind == TOKEN_TEXT && read_name(b, i, (uint32_t)b->r->text->lx.tokens, &is_name) &&
           is_name;
}

/* Reads blocks from token `at` on until all slots are filled or something else stands there.
 * Returns the token behind them. */
static uint32_t read_blocks(struct blocks *b, uint32_t at)
{
    const struct lexed *lx = &b->r->text->lx;
    uint32_t slots = b->groups * b->columns;
    b->group = b->head = (struct names){.n = 0};
    b->filled = b->found = b->figures = 0;
    for (uint32_t i = 0; i < slots; i++)
        b->value[i] = NO_LINE;
    while (at < lx->tokens && b->filled < slots) {
        bool cells = lx->token[at].style == LINE_CELLS;
        struct token_row row = cells ? token_row_of(lx, at) : (struct token_row){at, at + 1};
        if (!(cells ? read_cells(b, row) : read_word(b, at)))
            break;
        at = row.to;
        if (b->filled + b->figures == slots && b->figures > 0 &&
            (at == lx->tokens || !token_is_value(&lx->token[at])) && !end_block(b))
            break;
    }
    return at;
}

/* Whether the row above token `first` tells of two years: then figures may be of either. */
static bool has_years_above(const struct lexed *lx, uint32_t first)
{
    uint32_t from = token_row_of(lx, first).from;
    unsigned years = 0;
    for (uint32_t i = from > 0 ? token_row_of(lx, from - 1).from : 0; i < first; i++)
        years += lx->token[i].kind == TOKEN_TEXT && year_named(lx->token[i].raw) > 0;
    return years > 1;
}

/* Whether the blocks that start at token `first` are all there, *end being the token behind
 * them. */
static bool find_blocks(struct blocks *b, uint32_t first, uint32_t *end)
{
    const struct lexed *lx = &b->r->text->lx;
    uint32_t at = first;
    if (lx->token[first].style == LINE_CELLS)
        at = token_row_of(lx, first).from;
    *end = read_blocks(b, at);
    return b->found > 1 && b->filled == b->groups * b->columns && !has_years_above(lx, first) &&
           !(*end < lx->tokens && lexed_has_figure(lx, *end, token_row_of(lx, *end).to));
}

/* Whether a figure follows token `first`, the head of the first column, before as many words as
 * there are slots, as in a table printed across. */
static bool figures_come_early(const struct blocks *b, uint32_t first)
{
    const struct lexed *lx = &b->r->text->lx;
    uint32_t words = 0, i = first;
    for (; i < lx->tokens && words < b->groups * b->columns; i++) {
        if (lx->token[i].kind == TOKEN_FIGURE || lx->token[i].kind == TOKEN_NOTHING)
            return true;
        words += lx->token[i].kind == TOKEN_TEXT;
    }
    return false;
}

/* The first token of the table: the name of its first group, if that stands right before the head
 * of the first column, else this head.  NO_LINE if there is none, or the table is another's. */
static uint32_t find_start(const struct blocks *b)
{
    enum { NAMES_MAX = 16 }; /* tokens from the one to the other */
    const struct label_hits *hits = &b->r->text->hits;
    uint32_t name = NO_LINE;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label *l = hit_label(&hits->hit[i]);
        uint32_t first = hits->hit[i].first;
        if (!label_is(l, LABEL_HEAD, b->r->form, b->r->number) || l->first > 0)
            continue;
        if (!l->leaf)
            name = first;
        else if (!figures_come_early(b, first))
            return NO_LINE;
        else
            return name != NO_LINE && first - name <= NAMES_MAX ? name : first;
    }
    return NO_LINE;
}

bool deal_blocks(const struct group_reader *r, struct table_match *m)
{
    const struct form_line *printed = &r->table->line[0];
    struct line_match *line = &m->line[0];
    struct blocks b = {.r = r, .columns = (uint32_t)printed->group};
    b.groups = (uint32_t)printed->slots / b.columns;
    uint32_t end, first = printed->slots <= SLOTS_MAX ? find_start(&b) : NO_LINE;
    if (first == NO_LINE || !find_blocks(&b, first, &end))
        return false;
    line_anchor(line, &(struct anchor){.first = first, .last = b.value[0] - 1});
    line->end = end;
    for (size_t at = 0; at < printed->slots; at++)
        line_add(m, line, b.value[at]);
    m->labels = 1;
    m->down = true;
    return true;
}
