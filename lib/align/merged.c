/* merged.c - cells that were put together, on a grid that still has the place of the other.
 *
 * Programs that find the rules of a table by themselves miss one now and then:
 *
 *     （一）予以公开 | 12 7 |   | 0 | ...        not blank: 7 was there
 *     （二）部分公开 5 |    | 2 | 0 | ...        nor is this: it was 5 */
#include "align/checks.h"
#include "base/utf8.h"

/* Whether text holds no words, but several numbers, or one and something else behind a space or a
 * break: `12 7`, `12<br>7`, `12 /`. */
static bool holds_numbers(struct str text)
{
    size_t numbers = 0, end = 0; /* byte behind the last digit */
    bool parted = false;
    for (size_t i = 0; i < text.n; i++) {
        if (utf8_leads_han(text.p[i]))
            return false;
        parted |= text.p[i] == ' ' || text.p[i] == '<' || text.p[i] == '\\' || text.p[i] == '\n';
        if (!str_is_digit(text.p[i]))
            continue;
        bool fraction = i == end + 1 && (text.p[end] == '.' || text.p[end] == ',');
        numbers += numbers == 0 || (i > end && !fraction);
        end = i + 1;
    }
    return numbers > 1 || (numbers == 1 && parted);
}

/* Whether a blank cell stands beside token k in its row. */
static bool beside_blank(const struct lexed *lx, uint32_t k)
{
    const struct token *t = &lx->token[k];
    return (k > 0 && t[-1].kind == TOKEN_BLANK && t[-1].row == t->row) ||
           (k + 1 < lx->tokens && t[1].kind == TOKEN_BLANK && t[1].row == t->row);
}

static bool ends_with_digit(const struct token *t)
{
    return t->kind == TOKEN_TEXT && t->raw.n > 0 && str_is_digit(t->raw.p[t->raw.n - 1]);
}

/* Whether the cell before a line's first value ends with a number, or with a figure that was cut
 * from it, and a blank one stands behind it. */
static bool label_has_figure(const struct lexed *lx, uint32_t first, size_t slots)
{
    const struct token *t = &lx->token[first];
    if (first == 0 || t[-1].row != t->row)
        return false;
    if (t->kind == TOKEN_BLANK)
        return ends_with_digit(&t[-1]);
    return slots > 1 && t->kind == TOKEN_FIGURE && t->cell == t[-1].cell &&
           first + 1 < lx->tokens && t[1].row == t->row && t[1].kind == TOKEN_BLANK;
}

/* Whether a cell of a row, from token k of it on, holds several figures and stands beside a blank
 * one. */
static bool row_has_merged(const struct lexed *lx, uint32_t row, uint32_t k)
{
    for (; k < lx->tokens && lx->token[k].row == row; k++)
        if (lx->token[k].kind == TOKEN_TEXT && beside_blank(lx, k) &&
            holds_numbers(lx->token[k].raw))
            return true;
    return false;
}

bool line_merges_cells(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    bool label = line->state == MATCH_LABEL;
    if (line->values == 0)
        return label && lx->token[line->last].style == LINE_CELLS &&
               row_has_merged(lx, lx->token[line->last].row, line->last + 1);
    uint32_t first = line_value(m, line, 0), row = lx->token[first].row;
    if (lx->token[first].style != LINE_CELLS)
        return false;
    bool beside = label && lx->token[line->last].row == row;
    return label_has_figure(lx, first, r->table->line[i].slots) ||
           row_has_merged(lx, row, beside ? line->last + 1 : token_row_of(lx, first).from);
}
