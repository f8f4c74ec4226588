/* complete.c - lines with as many figures as slots, which are read in order. */
#include "place/start.h"

/* Whether the line that token a ends may have been broken at its end: few around are much
 * longer. */
static bool is_wrapped(const struct lexed *lx, uint32_t a)
{
    enum { AROUND = 150 /* tokens */, FILLED_PERCENT_MIN = 75 };
    uint32_t from = a > AROUND ? a - AROUND : 0;
    for (int by = 0; by < MEASURES; by++) {
        enum measure m = (enum measure)by;
        uint32_t widest = 0, end = token_span(&lx->token[a], m).until;
        for (uint32_t i = from; i < a + AROUND && i < lx->tokens; i++)
            if (lx->token[i].style == LINE_WORDS && lx->token[i].raw.n <= LABEL_BYTES_MAX) {
                uint32_t until = token_span(&lx->token[i], m).until;
                widest = until > widest ? until : widest;
            }
        if (end * 100 >= widest * FILLED_PERCENT_MIN)
            return true;
    }
    return false;
}

/* Whether figures are written one after the other.  Where two stand on lines that hold
 * more, the second starts below something of the first one's line, a row that was broken;
 * else cells of several lines stand beside each other, and columns tell what comes
 * first. */
static bool in_reading_order(const struct placing *p, uint32_t before, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *a = &lx->token[before], *b = &lx->token[i];
    if (b->style == LINE_CELLS || a->row == b->row ||
        (token_alone(lx, before) && token_alone(lx, i)))
        return true;
    if (b->line != a->line + 1)
        return false;
    if (token_span(a, BY_WIDTH).until <= token_span(b, BY_WIDTH).from)
        return true;
    bool below = false;
    const struct token *first = a; /* of the figures: a row that goes on starts where it does or,
                                      behind words, left of it */
    for (uint32_t k = before + 1; k > 0 && lx->token[k - 1].row == a->row; k--) {
        const struct token *t = &lx->token[k - 1];
        below |= token_below(b, t);
        first = token_is_value(t) ? t : first;
    }
    bool words = first > lx->token && first[-1].row == first->row;
    return below && b[-1].row != b->row &&
           token_span(b, BY_WIDTH).from + words <= token_span(first, BY_WIDTH).from &&
           is_wrapped(lx, before);
}

/* Puts the numbers of a line into its slots; or its `words`, too, where no cell is blank.  Returns
 * whether they are as many, and written one after the other. */
static bool fill_in_order(const struct placing *p, struct placing_line *line, bool words)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        bool within =
            p->table->across && n > 0 && n < line->slots; /* where no cell spans columns */
        if (t->kind == TOKEN_BLANK && (words || within))
            return false;
        if (t->kind == TOKEN_BLANK || (t->kind == TOKEN_TEXT && !words))
            continue;
        if (n == line->slots ||
            (n > 0 && !in_reading_order(p, (uint32_t)line->slot[n - 1], line->value[i])))
            return false;
        line->slot[n++] = (int32_t)line->value[i];
    }
    return n == line->slots;
}

/* Whether the figures of a line stand in two rows, one of which has blank cells, too, or words for
 * them (NaN): then that they are as many as slots is chance. */
static bool is_of_two_rows(const struct placing *p, const struct placing_line *line)
{
    bool blank = false, rows = false;
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        rows |= i > 0 && t->row != placing_token(p, line->value[i - 1])->row;
        blank |= t->kind == TOKEN_BLANK && !token_alone(&p->text->lx, line->value[i]);
    }
    return rows && blank;
}

/* A row of cells without a label of its own may begin with what overwrote the
 * label, so that the number of its figures alone proves nothing. */
static bool count_is_certain(const struct placing *p, const struct placing_line *line)
{
    uint32_t first = 0; /* that shows: a blank cell may be the label's */
    while (first + 1 < line->values && placing_token(p, line->value[first])->kind == TOKEN_BLANK)
        first++;
    return line->match->state == MATCH_LABEL || line->values == 0 ||
           placing_token(p, line->value[first])->style != LINE_CELLS ||
           placing_opens_with_label(p, line);
}

bool line_fill(const struct placing *p, struct placing_line *line)
{
    return (fill_in_order(p, line, false) || fill_in_order(p, line, true)) &&
           count_is_certain(p, line) && (line->values == line->figures || !is_of_two_rows(p, line));
}
