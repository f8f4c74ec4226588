/* among_words.c - cells of a line that are words, and figures that stand among words. */
#include "align/checks.h"
#include "base/utf8.h"
#include "lex/figure.h"

/* Whether text is punctuation of labels and nothing else, in any width: “ （ 、 1. */
static bool is_punctuation(struct str text)
{
    static const struct str marks = STR_INIT("“”\"‘’'「」《》〈〉（）()〔〕[]、，,．.。：:；;");
    for (size_t used; text.n > 0; text = str_from(text, used)) {
        utf8_decode(text.p, text.n, &used);
        if (str_find(marks, str_make(text.p, used), 0) == marks.n)
            return false;
    }
    return true;
}

/* Whether a row of text goes on from other rows of the table: more stands before the label of a
 * line than labels of its groups. */
static bool goes_on(const struct lexed *lx, const struct line_match *line)
{
    enum { GROUPS_MAX = 6 };
    return line->first - token_row_of(lx, line->first).from > GROUPS_MAX;
}

/* Whether a line has one value more than slots, words as the first or not. */
static bool is_wider(const struct lexed *lx, const struct table_match *m, size_t i, size_t slots,
                     bool words)
{
    const struct line_match *line = &m->line[i];
    return line->state == MATCH_LABEL && line->values == slots + 1 &&
           (lx->token[line_value(m, line, 0)].kind == TOKEN_TEXT) == words;
}

/* Whether a word stands before as many figures as line i has slots: a piece of its label, but for
 * other rows that are as wide without. */
static bool leads_full_row(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    size_t slots = r->table->line[i].slots;
    if (!is_wider(lx, m, i, slots, true))
        return false;
    for (uint32_t k = 1; k <= slots; k++)
        if (lx->token[line_value(m, &m->line[i], k)].kind != TOKEN_FIGURE)
            return false;
    for (size_t other = 0; other < m->lines; other++)
        if (is_wider(lx, m, other, r->table->line[other].slots, false))
            return true;
    return false;
}

bool line_has_strange_words(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    size_t slots = r->table->line[i].slots;
    if (leads_full_row(r, m, i))
        return true;
    for (uint32_t k = 0; k < line->values && k < slots; k++) {
        const struct token *t = &lx->token[line_value(m, line, k)];
        if (t->kind == TOKEN_TEXT &&
            (is_punctuation(t->raw) || (line->state == MATCH_LABEL && goes_on(lx, line))))
            return true;
    }
    return false;
}

/* Whether no more than one blank stands between two tokens of a line of text, as within sentences.
 */
static bool stand_close(const struct token *a, const struct token *b)
{
    struct str between;
    return token_text_between(a, b, &between) && between.n <= 1;
}

/* Whether token i is words that are neither a label of the form nor a piece of line `line`'s. */
static bool is_other_words(const struct group_reader *r, size_t line, uint32_t i)
{
    const struct token *t = &r->text->lx.token[i];
    return t->kind == TOKEN_TEXT && !t->in_label && !label_starts_at(&r->text->hits, i) &&
           !groups_is_piece(r, (uint32_t)line, t->raw);
}

/* Whether a unit and a pause follow the figure in token i, as in a sentence: 行政处罚 60
 * 项、行政强制 13 项。 */
static bool is_in_sentence(const struct lexed *lx, uint32_t i)
{
    static const struct str pauses[] = {STR_INIT("，"), STR_INIT("、"), STR_INIT("；"),
                                        STR_INIT("。"), STR_INIT(","),  STR_INIT(";")};
    const struct token *t = &lx->token[i];
    if (i + 1 == lx->tokens || t[1].kind != TOKEN_TEXT || !stand_close(t, t + 1) ||
        !figure_starts_with_unit(t[1].raw))
        return false;
    size_t end = t[1].raw.n;
    for (size_t k = 0; k < sizeof pauses / sizeof *pauses; k++) {
        size_t at = str_find(t[1].raw, pauses[k], 0);
        end = at < end ? at : end;
    }
    struct figure unit;
    figure_parse(str_make(t[1].raw.p, end), &unit);
    return end < t[1].raw.n && unit.kind == FIGURE_UNIT;
}

bool line_counts_in_words(const struct group_reader *r, const struct table_match *m, size_t i)
{
    const struct lexed *lx = &r->text->lx;
    const struct line_match *line = &m->line[i];
    for (uint32_t k = 0; line->state == MATCH_LABEL && k < line->values; k++) {
        uint32_t at = line_value(m, line, k);
        const struct token *t = &lx->token[at];
        if (t->kind != TOKEN_FIGURE || t->style != LINE_WORDS)
            continue;
        if (is_in_sentence(lx, at))
            return true;
        if (t->row == lx->token[line->last].row || t->row == lx->token[line->first].row)
            continue;
        if ((at > 0 && stand_close(t - 1, t) && is_other_words(r, i, at - 1)) ||
            (at + 1 < lx->tokens && stand_close(t, t + 1) && is_other_words(r, i, at + 1)))
            return true;
    }
    return false;
}
