#include "align/group_reading.h"

#include "align/token_label.h"
#include "base/buf.h"
#include "base/utf8.h"

struct group_reading group_reading_start(const struct group_reader *r, struct groups *g)
{
    g->groups = g->tokens = 0;
    g->own = g->torn = g->ends_at_line = false;
    return (struct group_reading){.r = r,
                                  .g = g,
                                  .lines = {0, NO_LINE},
                                  .label_row = NO_LINE,
                                  .last = NO_LINE,
                                  .first_line = NO_LINE,
                                  .last_line = NO_LINE};
}

static bool same_row(const struct lexed *lx, uint32_t a, uint32_t b)
{
    return lx->token[a].row == lx->token[b].row;
}

/* Whether a group that starts with a token stands right behind the label, if it is the first. */
static bool is_own(const struct group_reading *s, const struct token *t)
{
    bool beside = t->style != LINE_WORDS && t->row == s->label_row;
    return s->label_row != NO_LINE && (!s->words || beside);
}

static void start_group(struct group_reading *s, const struct token *t)
{
    struct groups *g = s->g;
    if (g->groups == 0)
        g->own = is_own(s, t);
    ARRAY_GROW(g->group, g->groups, g->groups_cap);
    g->group[g->groups++] = (struct group){.value = (uint32_t)g->tokens,
                                           .after_words = s->words_since,
                                           .first_line = s->first_line,
                                           .last_line = s->last_line};
    s->first_line = s->last_line = NO_LINE;
    s->words_since = false;
}

/* Adds token i to the group that is open, or starts one: in a row of several cells, of other rows
 * than the last token's. */
static void read_value(struct group_reading *s, uint32_t i)
{
    const struct lexed *lx = &s->r->text->lx;
    struct groups *g = s->g;
    if (s->last == NO_LINE ||
        (!same_row(lx, s->last, i) && (!token_alone(lx, s->last) || !token_alone(lx, i))))
        start_group(s, &lx->token[i]);
    struct group *group = &g->group[g->groups - 1];
    ARRAY_GROW(g->token, g->tokens, g->tokens_cap);
    g->token[g->tokens++] = i;
    group->values++;
    group->figures += lx->token[i].kind != TOKEN_BLANK;
    s->last = i;
}

/* Whether token i is a figure in a drawn row that has figures on another line, too. */
static bool is_torn(const struct groups *g, const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    if (t->style != LINE_BOX || g->tokens == 0)
        return false;
    const struct token *last = &lx->token[g->token[g->tokens - 1]];
    return last->style == LINE_BOX && last->rules == t->rules && last->row != t->row;
}

/* Whether a drawn cell stands left of where the cell of the line's label ends. */
static bool in_label_cell(const struct group_reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    if (s->label_end == 0 || s->r->table->across || t->style != LINE_BOX)
        return false;
    const struct token *label = &s->r->text->lx.token[s->label_end - 1];
    return label->style == LINE_BOX &&
           token_span(t, BY_WIDTH).from < token_span(label, BY_WIDTH).until;
}

/* Whether a word stands left of the line's label, or of the next one that starts at token
 * `to`, with no figures before it: figures never do. */
static bool before_label(const struct group_reading *s, uint32_t i, uint32_t to)
{
    const struct lexed *lx = &s->r->text->lx;
    const struct token *t = &lx->token[i], *label = &lx->token[s->label_first];
    if (to < lx->tokens && same_row(lx, i, to) && t->row != s->label_row &&
        !(same_row(lx, i, i - 1) && token_is_value(&lx->token[i - 1])))
        return true;
    bool left = false;
    for (int by = 0; by < MEASURES; by++)
        left |= token_span(t, (enum measure)by).until <= token_span(label, (enum measure)by).from;
    return t->row >= label->row && left;
}

/* 无 left of a label is a piece of a group's label (无法提供). */
static bool beside_label(const struct group_reading *s, uint32_t i, uint32_t to)
{
    const struct token *t = &s->r->text->lx.token[i];
    return s->label_end && !s->r->table->across && t->kind == TOKEN_NOTHING &&
           t->style != LINE_CELLS && !token_alone(&s->r->text->lx, i) &&
           utf8_leads_han(t->raw.p[0]) && before_label(s, i, to);
}

/* Whether token i repeats the label's last cell, which spans its own, too. */
static bool repeats_label(const struct group_reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    return i > 0 && i == s->label_end && t->style == LINE_CELLS && t->kind == TOKEN_TEXT &&
           t->row == t[-1].row && str_eq(t->raw, t[-1].raw);
}

/* Whether the row of the line's label, or of a table's heads, starts with a number.  One of
 * columns' numbers does not. */
static bool is_numbered(const struct group_reading *s)
{
    const struct token *token = s->r->text->lx.token, *t = token + s->label_first;
    if (s->label_end == 0 || t->kind == TOKEN_FIGURE)
        return false;
    while (t > token && t[-1].row == token[s->label_first].row)
        t--;
    return t->kind == TOKEN_FIGURE;
}

/* Whether token i numbers a row below the line's: words stand behind it, or numbers stand before
 * all rows. */
static bool numbers_row(const struct group_reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    if (t->kind != TOKEN_FIGURE || t->row == s->label_row || t->cell > 0 ||
        i + 1 >= s->r->text->lx.tokens || t[1].row != t->row)
        return false;
    bool words = t[1].kind == TOKEN_TEXT;
    return (words && t->style == LINE_CELLS) || ((words || s->r->table->across) && is_numbered(s));
}

/* Whether words before any figures of a table printed across may be a piece of its heads,
 * whatever they are in other tables (其他 of 其他结果). */
static bool may_be_head_piece(const struct group_reading *s, const struct token *t)
{
    return s->r->table->across && s->g->groups == 0 && groups_is_piece(s->r, 0, t->raw);
}

void group_reading_pass_words(struct group_reading *s)
{
    s->words = s->words_since = true;
    s->last = NO_LINE;
}

/* Whether value i is but a part of a label, or numbers a row. */
static bool is_none(const struct group_reading *s, uint32_t i, uint32_t to)
{
    return beside_label(s, i, to) || in_label_cell(s, i) || numbers_row(s, i);
}

/* Reads words that are not the label's.  Returns false where reading stops at them. */
static bool read_words(struct group_reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    struct token_label label = token_label(s->r, s->lines, i);
    s->g->ends_at_line = label.line && !label.fits;
    if (label.head || (label.other_table && !may_be_head_piece(s, t)) || s->g->ends_at_line)
        return false;
    if (t->style == LINE_CELLS && t->row == s->label_row && !label.group && !s->r->table->across) {
        read_value(s, i); /* words where a figure should stand */
        return true;
    }
    if (label.group) {
        s->first_line = label.first_line;
        s->last_line = label.last_line;
    }
    group_reading_pass_words(s);
    return true;
}

uint32_t group_reading_go(struct group_reading *s, uint32_t from, uint32_t to)
{
    const struct lexed *lx = &s->r->text->lx;
    uint32_t i = from;
    for (; i < to; i++) {
        const struct token *t = &lx->token[i];
        s->label_end += repeats_label(s, i);
        if (t->kind == TOKEN_UNIT || (t->kind == TOKEN_TEXT && (t->in_label || i < s->label_end)))
            continue;
        if (!token_is_value(t)) {
            if (!read_words(s, i))
                break;
        } else if (!is_none(s, i, to)) {
            s->g->torn |= t->torn || is_torn(s->g, lx, i);
            read_value(s, i);
        }
    }
    return i;
}
