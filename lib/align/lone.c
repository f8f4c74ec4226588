/* lone.c - a cell alone on the line below a row that lacks one, and of something else:
 *
 *     8.属于行政查询事项 3 1 0 0 0 4
 *     无                                      of 无法提供, written upright; or a page's number */
#include "align/checks.h"
#include "base/utf8.h"
#include "lex/figure.h"
#include "report/year.h"

/* How many values of a line there are up to its last one that is not blank. */
static uint32_t values_until_last(const struct lexed *lx, const struct table_match *m,
                                  const struct line_match *line)
{
    uint32_t n = line->values;
    while (n > 0 && lx->token[line_value(m, line, n - 1)].kind == TOKEN_BLANK)
        n--;
    return n;
}

/* Whether the last value of a line stands alone below the row of all others, which is not the like:
 * it holds several, or the label, too. */
static bool ends_below(const struct lexed *lx, const struct table_match *m,
                       const struct line_match *line)
{
    const uint32_t *value = m->value + line->value;
    uint32_t n = values_until_last(lx, m, line);
    if (n < 2 || !token_alone(lx, value[n - 1]) || token_alone(lx, value[n - 2]) ||
        value[n - 1] <= value[n - 2])
        return false;
    for (uint32_t i = 0; i + 1 < n; i++)
        if (lx->token[value[i]].row != lx->token[value[0]].row)
            return false;
    return true;
}

/* Whether the figures of a line were broken where more than one was left. */
static bool is_broken(const struct lexed *lx, const struct table_match *m,
                      const struct line_match *line)
{
    const uint32_t *value = m->value + line->value;
    uint32_t n = values_until_last(lx, m, line);
    return n > 2 && lx->token[value[0]].row != lx->token[value[n - 1]].row &&
           lx->token[value[n - 2]].row == lx->token[value[n - 1]].row && !token_alone(lx, value[0]);
}

/* Whether the row of token `last` would have held token i, too: another row of figures is longer
 * than both. */
static bool has_room(const struct lexed *lx, const struct table_match *m, uint32_t last, uint32_t i)
{
    while (last + 1 < lx->tokens && lx->token[last + 1].row == lx->token[last].row)
        last++;
    struct span row = token_span(&lx->token[last], BY_WIDTH);
    struct span own = token_span(&lx->token[i], BY_WIDTH);
    uint32_t needed = row.until + 1 + own.until - own.from;
    for (size_t k = 0; k < m->lines; k++) {
        const struct line_match *other = &m->line[k];
        if (other->values == 0)
            continue;
        uint32_t at = token_row_of(lx, m->value[other->value]).to - 1;
        if (token_span(&lx->token[at], BY_WIDTH).until >= needed)
            return true;
    }
    return false;
}

/* Whether a token is a number too high for a page's, and no year. */
static bool is_amount(const struct token *t)
{
    enum { YEAR_DIGITS = 4 };
    struct figure figure;
    if (t->kind != TOKEN_FIGURE)
        return false;
    figure_parse(t->raw, &figure);
    size_t digits = figure.kind == FIGURE_NUMBER ? strspn(figure.value, "0123456789") : 0;
    bool year = year_read(str_make(figure.value, digits)) > 0;
    return digits >= YEAR_DIGITS && !year;
}

/* Whether the only figure of a line stands alone right below its label, which is not the like: all
 * others have theirs beside it, or amid its pieces, and so could this one.  Behind an empty line it
 * stands below no matter how long the label is. */
static bool stands_below_label(const struct lexed *lx, const struct table_match *m, size_t i)
{
    enum { OTHERS_MIN = 2 };
    const struct line_match *line = &m->line[i];
    size_t beside = 0;
    if (line->state != MATCH_LABEL || line->values != 1)
        return false;
    uint32_t value = line_value(m, line, 0), label = line->last;
    if (value < label)
        return false;
    bool apart = lx->token[value].gap_empty > 0; /* rows are broken without empty lines */
    while (apart && lx->token[label + 1].row == lx->token[label].row &&
           (lx->token[label + 1].kind == TOKEN_UNIT || lx->token[label + 1].kind == TOKEN_BLANK))
        label++;
    if (value != label + 1 || !token_alone(lx, value) || lx->token[value].kind != TOKEN_FIGURE ||
        lx->token[value].row == lx->token[line->last].row || is_amount(&lx->token[value]))
        return false;
    for (size_t k = 0; k < m->lines; k++) {
        const struct line_match *other = &m->line[k];
        if (k == i || other->state != MATCH_LABEL || other->values == 0)
            continue;
        uint32_t at = m->value[other->value]; /* a label may go on below its figure */
        if (token_alone(lx, at) && lx->token[at].row != lx->token[other->last].row)
            return false;
        beside++;
    }
    return beside >= OTHERS_MIN && (apart || has_room(lx, m, line->last, value));
}

bool line_ends_in_stray(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state == MATCH_ABSENT || line->values < r->table->line[i].slots)
        return false;
    if (line->values == 1)
        return stands_below_label(lx, m, i);
    if (!ends_below(lx, m, line))
        return false;
    uint32_t last = line_value(m, line, values_until_last(lx, m, line) - 1);
    bool broken = false;
    for (size_t k = 0; k < m->lines && !broken; k++)
        broken = k != i && is_broken(lx, m, &m->line[k]);
    return !is_amount(&lx->token[last]) &&
           (!broken || has_room(lx, m, line_value(m, line, 0), last));
}

/* Whether a token is one Chinese character. */
static bool is_character(const struct token *t)
{
    size_t used;
    return t->raw.n > 0 && utf8_is_han(utf8_decode(t->raw.p, t->raw.n, &used)) && used == t->raw.n;
}

/* Whether the labels of some line have the characters of tokens a and b side by side. */
static bool are_of_label(const struct form_table *table, const struct token *a,
                         const struct token *b)
{
    enum { BYTES_MAX = 4 }; /* of a character */
    char both[2 * BYTES_MAX];
    memcpy(both, a->raw.p, a->raw.n);
    memcpy(both + a->raw.n, b->raw.p, b->raw.n);
    struct str text = str_make(both, a->raw.n + b->raw.n);
    for (size_t i = 0; i < table->lines; i++)
        if (str_has(table->line[i].path, text))
            return true;
    return false;
}

static bool ends_row(const struct lexed *lx, uint32_t i)
{
    return i + 1 == lx->tokens || lx->token[i + 1].row != lx->token[i].row;
}

/* Whether token i stands behind a figure, and nothing behind it in its row. */
static bool is_behind_row(const struct lexed *lx, uint32_t i)
{
    return i > 0 && token_is_value(&lx->token[i - 1]) && ends_row(lx, i);
}

/* Whether token i stands between words and a figure of its row. */
static bool parts_label(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return i > 0 && t[-1].row == t->row && t[-1].kind == TOKEN_TEXT && !ends_row(lx, i) &&
           token_is_value(&t[1]);
}

/* Whether token i goes on in the next character alone behind it, rows between or not. */
static bool is_upright(const struct group_reader *r, uint32_t i)
{
    enum { AHEAD_MAX = 40 }; /* tokens: a few rows of cells */
    const struct lexed *lx = &r->text->lx;
    uint32_t next = i + 1;
    while (next < lx->tokens && next - i < AHEAD_MAX &&
           (lx->token[next].kind != TOKEN_TEXT || !is_character(&lx->token[next])))
        next++;
    return next < lx->tokens && next - i < AHEAD_MAX &&
           ((is_behind_row(lx, i) && is_behind_row(lx, next)) ||
            (parts_label(lx, i) && parts_label(lx, next))) &&
           are_of_label(r->table, &lx->token[i], &lx->token[next]);
}

bool line_has_upright(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct line_match *line = &m->line[i];
    for (uint32_t k = 0; line->state != MATCH_ABSENT && k < line->values; k++) {
        uint32_t at = line_value(m, line, k);
        const struct token *t = &r->text->lx.token[at];
        if (t->kind == TOKEN_NOTHING && is_character(t) && is_upright(r, at))
            return true;
    }
    return false;
}
