#include "align/dropped.h"

enum { TOKENS_MIN = 12 }; /* fewer may well differ all */

/* Whether a line has a label, which is all of its line of text, and no figures. */
static bool is_lone_and_bare(const struct lexed *lx, const struct line_match *line)
{
    return line_match_is_bare(line) && token_alone(lx, line->last);
}

/* Whether figures stand on the line of their label. */
static bool is_row(const struct lexed *lx, const struct table_match *m,
                   const struct line_match *line)
{
    return line->state == MATCH_LABEL && line->values > 0 &&
           lx->token[line_value(m, line, 0)].row == lx->token[line->last].row;
}

/* Whether a row may have lost its figures, and none shows that rows are lines. */
static bool may_be_dropped(const struct lexed *lx, const struct table_match *match, size_t tables)
{
    bool bare = false;
    for (size_t i = 0; i < tables; i++)
        for (size_t k = 0; k < match[i].lines; k++) {
            if (is_row(lx, &match[i], &match[i].line[k]))
                return false;
            bare |= is_lone_and_bare(lx, &match[i].line[k]);
        }
    return bare;
}

/* The text of a token: of words, or of figures.  Nothing if it is the other. */
static struct str text_of(const struct token *t, bool words)
{
    bool is_words = t->kind == TOKEN_TEXT || t->kind == TOKEN_UNIT;
    bool is_figure = t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING;
    return (words ? is_words : is_figure) ? t->raw : STR("");
}

/* Whether two of its texts that are lines of their own are the same, no further apart than the rows
 * of a table. */
static bool stands_twice(const struct lexed *lx, const struct table_match *m, bool words)
{
    enum { APART_MAX = 500 };
    struct table_extent all = table_extent(m);
    for (uint32_t i = all.first; i < all.end; i++) {
        struct str text = token_alone(lx, i) ? text_of(&lx->token[i], words) : STR("");
        uint32_t from = i - all.first > APART_MAX ? i - APART_MAX : all.first;
        for (uint32_t k = from; text.n > 0 && k < i; k++)
            if (token_alone(lx, k) && str_eq(text_of(&lx->token[k], words), text))
                return true;
    }
    return false;
}

enum repetition table_repetition(const struct lexed *lx, const struct table_match *match,
                                 size_t tables)
{
    if (!may_be_dropped(lx, match, tables))
        return REPETITION_NOT_ASKED;
    bool words = false, figures = false;
    size_t tokens = 0;
    for (size_t i = 0; i < tables; i++) {
        struct table_extent all = table_extent(&match[i]);
        tokens += all.first < all.end ? all.end - all.first : 0;
    }
    if (tokens < TOKENS_MIN)
        return REPETITION_NOT_ASKED;
    for (size_t i = 0; i < tables && !words; i++)
        words = stands_twice(lx, &match[i], true);
    for (size_t i = 0; i < tables && !words && !figures; i++)
        figures = stands_twice(lx, &match[i], false);
    return words ? REPEATS_WORDS : figures ? REPEATS_FIGURES : REPEATS_NOTHING;
}

void table_doubt_cut(const struct lexed *lx, struct table_match *m)
{
    for (size_t i = 0; i + 1 < m->lines; i++)
        if (line_match_is_bare(&m->line[i]) && m->line[i].last + 1 == lx->tokens)
            m->line[i].state = MATCH_UNSURE;
}
