/* heads.c - columns known from heads that were broken or damaged: whatever stands above the lines
 * that they head, in stacks.  Each must be like the head that is its own by the order of columns.
 */
#include "place/columns.h"
#include "place/stacks.h"

enum { ROWS_MAX = 12 }; /* lines of heads */

uint32_t heads_first_line(const struct placing *p, uint32_t line)
{
    const struct form_line *printed = p->table->line;
    while (line > 0 && printed[line - 1].columns == printed[line].columns &&
           (printed[line - 1].shared > 0 ||
            !memchr(printed[line - 1].path.p, '/', printed[line - 1].path.n)))
        line--;
    return line;
}

/* What is above a line: the token behind the heads, and the columns that labels take. */
struct below {
    uint32_t token, labels;
};

static bool is_labelled(const struct placing *p, size_t line, uint32_t page)
{
    const struct line_match *m = p->line[line].match;
    return m->state == MATCH_LABEL && p->text->lx.token[m->first].page == page;
}

/* Finds where the heads of a line end: before the first line of its page that they head. */
static struct below below_heads(const struct placing *p, const struct placing_line *line,
                                enum measure by)
{
    const struct token *token = p->text->lx.token;
    uint32_t page = token[line->value[0]].page, first = heads_first_line(p, line->line);
    struct below b = {line->value[0], 0};
    if (p->table->across)
        return b;
    while (first < line->line && !is_labelled(p, first, page))
        first++;
    b.token = is_labelled(p, first, page) ? p->line[first].match->first : 0;
    while (b.token > 0 && token[b.token - 1].row == token[b.token].row)
        b.token--;
    for (size_t i = 0; i < p->lines; i++) {
        uint32_t until =
            is_labelled(p, i, page) ? token_span(&token[p->line[i].match->first], by).until : 0;
        b.labels = until > b.labels ? until : b.labels;
    }
    return b;
}

/* Stacks what is above a line, row by row, until it is the heads; what was nearest to them. */
static struct stacked_heads stack_heads(const struct placing *p, const struct placing_line *line,
                                        enum measure by, bool any_page)
{
    const struct lexed *lx = &p->text->lx;
    const struct form_cell *cell = &p->cell[p->table->line[line->line].cell];
    struct stacks s; /* too large to be cleared as a whole each time */
    struct stacked_heads nearest = {.distance = STACKS_NO_WAY};
    struct below below = below_heads(p, line, by);
    uint32_t i = below.token, page = lx->token[line->value[0]].page;
    s.n = 0;
    for (int rows = 0; rows < ROWS_MAX && i > 0 && nearest.distance > 0; rows++) {
        uint32_t row = lx->token[i - 1].row;
        for (; i > 0 && lx->token[i - 1].row == row; i--) {
            const struct token *t = &lx->token[i - 1];
            if (token_is_value(t) || t->style != LINE_WORDS || (t->page != page && !any_page))
                return nearest;
            struct span at = token_span(t, by);
            if (at.from < below.labels)
                continue;
            if (t->raw.n > STACK_BYTES_MAX || !stacks_add(&s, t, at))
                return nearest;
        }
        if (s.n < line->slots)
            continue;
        struct stacked_heads found = stacks_give(&s, cell, line->slots);
        if (found.distance < nearest.distance)
            nearest = found;
    }
    return nearest;
}

/* Whether a head is parted from the one before it by a blank at most: it may have been pushed aside
 * by that, so that a piece of it stands below another.  Heads printed across are mostly so. */
static bool are_pressed(const struct span *span, uint32_t slots)
{
    for (uint32_t k = 1; k < slots; k++)
        if (span[k].from <= span[k - 1].until + 1)
            return true;
    return false;
}

bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   bool any_page, struct span *span)
{
    struct stacked_heads heads = stack_heads(p, line, by, any_page);
    if (heads.distance == STACKS_NO_WAY ||
        (heads.unlike > 0 && !p->table->across && are_pressed(heads.span, line->slots)))
        return false;
    memcpy(span, heads.span, line->slots * sizeof *span);
    return true;
}
