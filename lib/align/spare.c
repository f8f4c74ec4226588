/* spare.c - figures and labels that are left over at a line of the form. */
#include "align/checks.h"
#include "base/utf8.h"
#include "lex/fold.h"

/* Whether the characters of a text that carry meaning stand in a label, side by side. */
static bool stands_in(struct str text, struct str label)
{
    for (size_t from = 0, used = 1; from < label.n; from += used) {
        size_t at = 0, k = from;
        uint32_t c = fold_next(text, &at);
        if (c == 0)
            return false;
        while (c != 0 && c == fold_next(label, &k))
            c = fold_next(text, &at);
        if (c == 0)
            return true;
        utf8_decode(label.p + from, label.n - from, &used);
    }
    return false;
}

/* Whether token i goes on with the label of line `line`, or is the unit behind it. */
static bool is_of_label(const struct group_reader *r, size_t line, uint32_t i)
{
    const struct token *t = &r->text->lx.token[i];
    return t->kind == TOKEN_UNIT ||
           (t->kind == TOKEN_TEXT && stands_in(t->raw, r->table->line[line].label));
}

/* Whether the label of the line behind line i starts at a token. */
static bool starts_next(const struct table_match *m, size_t i, uint32_t token)
{
    const struct line_match *next = &m->line[i] + 1;
    return i + 1 < m->lines && next->state == MATCH_LABEL && next->first == token;
}

bool line_has_figure_to_spare(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    if (line->state != MATCH_LABEL || line->values != 1 || r->table->line[i].slots != 1)
        return false;
    uint32_t value = line_value(m, line, 0), at = value + 1;
    if (!token_alone(lx, value) || lx->token[value].kind != TOKEN_FIGURE || starts_next(m, i, at))
        return false;
    while (at < lx->tokens && lx->token[at].row > lx->token[value].row && is_of_label(r, i, at))
        at++;
    return at > value + 1 && lx->token[value + 1].kind == TOKEN_TEXT && at < lx->tokens &&
           lx->token[at].kind == TOKEN_FIGURE;
}

/* The words of a label, without the number before them. */
static struct str words_of(struct str label)
{
    return str_from(label, utf8_first_han(label));
}

/* Whether the label of line i is in one piece with that of line k, which has figures of its own and
 * was not found elsewhere. */
static bool names_line(const struct group_reader *r, const struct table_match *m, size_t i,
                       size_t k)
{
    enum { BYTES_MIN = 12 /* shorter words stand in other labels, too */ };
    if (m->line[k].state == MATCH_LABEL)
        return false;
    struct str raw = r->text->lx.token[m->line[i].last].raw;
    struct str words = words_of(r->table->line[k].label);
    return words.n >= BYTES_MIN && words.n < raw.n && str_has(raw, words) &&
           !str_has(r->table->line[i].label, words);
}

bool line_names_next(const struct group_reader *r, const struct table_match *m, size_t i)
{
    enum { LINES_AHEAD = 2 };
    if (m->line[i].state != MATCH_LABEL)
        return false;
    for (size_t k = i + 1; k < m->lines && k <= i + LINES_AHEAD; k++)
        if (names_line(r, m, i, k))
            return true;
    return false;
}

bool line_names_last(const struct group_reader *r, const struct table_match *m, size_t i)
{
    return i > 0 && m->line[i].state == MATCH_LABEL && m->line[i - 1].state == MATCH_ABSENT &&
           r->text->lx.token[m->line[i].last].style == LINE_CELLS &&
           (r->table->line[i - 1].slots > 1 || line_unit(r, i - 1).n > 0) &&
           names_line(r, m, i, i - 1);
}
