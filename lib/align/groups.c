#include "align/groups.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "lex/fold.h"

enum {
    AROUND_TOKENS = 120,  /* how far from its labels a table can reach */
    PIECE_CHARS_MAX = 12, /* a longer text after a label is no piece of it */
    PIECE_BYTES_MAX = 4 * PIECE_CHARS_MAX,
    PIECE_SHARED_MIN = 80, /* percent of its characters that the label has, too */
    LONGEST_LABEL = 200,   /* bytes; a longer text is a sentence */
};

void groups_free(struct groups *g)
{
    free(g->group);
    free(g->token);
    *g = (struct groups){0};
}

static bool same_row(const struct lexed *lx, uint32_t a, uint32_t b)
{
    return lx->token[a].row == lx->token[b].row;
}

static void add_group(struct groups *g, bool after_words, uint32_t first_line, uint32_t last_line)
{
    ARRAY_GROW(g->group, g->groups, g->groups_cap);
    g->group[g->groups++] = (struct group){.value = (uint32_t)g->tokens,
                                           .after_words = after_words,
                                           .first_line = first_line,
                                           .last_line = last_line};
}

static void add_token(struct groups *g, const struct lexed *lx, uint32_t i)
{
    struct group *group = &g->group[g->groups - 1];
    ARRAY_GROW(g->token, g->tokens, g->tokens_cap);
    g->token[g->tokens++] = i;
    group->values++;
    group->figures += lx->token[i].kind != TOKEN_BLANK;
}

void groups_copy(struct groups *to, const struct groups *from, size_t i)
{
    const struct group *group = &from->group[i];
    to->groups = to->tokens = 0;
    to->torn = to->ends_at_line = false;
    to->own = true;
    add_group(to, false, NO_LINE, NO_LINE);
    for (uint32_t k = 0; k < group->values; k++) {
        ARRAY_GROW(to->token, to->tokens, to->tokens_cap);
        to->token[to->tokens++] = from->token[group->value + k];
    }
    to->group->values = group->values;
    to->group->figures = group->figures;
}

/* What the labels say of a token: the hits are in text order. */
struct token_label {
    bool head, other_table, group;
    bool line, fits;                /* of a line of the table; of one that may stand here */
    uint32_t first_line, last_line; /* of the group */
};

static struct token_label label_of(const struct group_reader *r, struct span lines, uint32_t i)
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &r->text->hits;
    struct token_label found = {0};
    bool here = false;
    for (size_t h = label_hits_from(hits, i); h < hits->hits && hits->hit[h].first == i; h++) {
        const struct label *l = &set->label[hits->hit[h].label];
        if (l->layout != r->form || !hits->hit[h].whole)
            continue;
        if (l->table != r->number) {
            found.other_table = true;
            continue;
        }
        here = true;
        found.head |= l->kind == LABEL_HEAD;
        found.line |= l->kind == LABEL_LINE;
        found.fits |= l->kind == LABEL_LINE && l->first >= lines.from && l->first < lines.until;
        if (l->kind == LABEL_GROUP) {
            found.group = true;
            found.first_line = l->first;
            found.last_line = l->last;
        }
    }
    found.other_table &= !here;
    return found;
}

/* Reading state between two labels. */
struct reading {
    const struct group_reader *r;
    struct groups *g;
    struct span lines;               /* of the form, whose labels may stand here */
    uint32_t label_row;              /* physical row of the label before, NO_LINE if none */
    uint32_t label_first, label_end; /* that label's first token, the one after its last piece */
    uint32_t last; /* token read last into a group, NO_LINE at the start of a group */
    uint32_t first_line, last_line; /* of the group label seen since the last figures */
    bool words_since;               /* the same since the last figures */
    bool words; /* words that are not the label's own were seen since the label */
};

static void read_value(struct reading *s, uint32_t i)
{
    const struct lexed *lx = &s->r->text->lx;
    bool new_group = s->last == NO_LINE;
    if (!new_group && !same_row(lx, s->last, i) &&
        (!token_alone(lx, s->last) || !token_alone(lx, i)))
        new_group = true;
    if (new_group) {
        if (s->g->groups == 0)
            s->g->own = s->label_row != NO_LINE &&
                        (!s->words ||
                         (lx->token[i].style != LINE_WORDS && lx->token[i].row == s->label_row));
        add_group(s->g, s->words_since, s->first_line, s->last_line);
        s->first_line = s->last_line = NO_LINE;
        s->words_since = false;
    }
    add_token(s->g, lx, i);
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
static bool in_label_cell(const struct reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    if (s->label_end == 0 || s->r->table->across || t->style != LINE_BOX)
        return false;
    const struct token *label = &s->r->text->lx.token[s->label_end - 1];
    return label->style == LINE_BOX &&
           token_span(t, BY_WIDTH).from < token_span(label, BY_WIDTH).until;
}

/* Groups of blanks alone are the padding of heads, unless they are the row's own. */
static void drop_padding(struct groups *g)
{
    size_t n = 0;
    for (size_t i = 0; i < g->groups; i++)
        if (g->group[i].figures || (i == 0 && g->own))
            g->group[n++] = g->group[i];
    g->groups = n;
}

/* Whether a word stands left of the line's label, or of the next one that starts at token
 * `to`, with no figures before it: figures never do. */
static bool before_label(const struct reading *s, uint32_t i, uint32_t to)
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
static bool beside_label(const struct reading *s, uint32_t i, uint32_t to)
{
    const struct token *t = &s->r->text->lx.token[i];
    return s->label_end && !s->r->table->across && t->kind == TOKEN_NOTHING &&
           t->style != LINE_CELLS && !token_alone(&s->r->text->lx, i) &&
           utf8_leads_han(t->raw.p[0]) && before_label(s, i, to);
}

/* Whether token i repeats the label's last cell, which spans its own, too. */
static bool repeats_label(const struct reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    return i > 0 && i == s->label_end && t->style == LINE_CELLS && t->kind == TOKEN_TEXT &&
           t->row == t[-1].row && str_eq(t->raw, t[-1].raw);
}

/* Whether words before any figures of a table printed across may be a piece of its heads,
 * whatever they are in other tables (其他 of 其他结果). */
static bool may_be_head_piece(const struct reading *s, const struct token *t)
{
    return s->r->table->across && s->g->groups == 0 && groups_is_piece(s->r, 0, t->raw);
}

/* Whether the row of the line's label, or of a table's heads, starts with a number.  One of
 * columns' numbers does not. */
static bool is_numbered(const struct reading *s)
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
static bool numbers_row(const struct reading *s, uint32_t i)
{
    const struct token *t = &s->r->text->lx.token[i];
    if (t->kind != TOKEN_FIGURE || t->row == s->label_row || t->cell > 0 ||
        i + 1 >= s->r->text->lx.tokens || t[1].row != t->row)
        return false;
    bool words = t[1].kind == TOKEN_TEXT;
    return (words && t->style == LINE_CELLS) || ((words || s->r->table->across) && is_numbered(s));
}

/* Reads the tokens [from, to); returns where it stopped. */
static uint32_t read_groups(struct reading *s, uint32_t from, uint32_t to)
{
    const struct lexed *lx = &s->r->text->lx;
    uint32_t i = from;
    for (; i < to; i++) {
        const struct token *t = &lx->token[i];
        s->label_end += repeats_label(s, i);
        if (t->kind == TOKEN_UNIT || (t->kind == TOKEN_TEXT && (t->in_label || i < s->label_end)))
            continue;
        if (token_is_value(t)) {
            if (beside_label(s, i, to) || in_label_cell(s, i) || numbers_row(s, i))
                continue;
            s->g->torn |= t->torn || is_torn(s->g, lx, i);
            read_value(s, i);
            continue;
        }
        struct token_label label = label_of(s->r, s->lines, i);
        s->g->ends_at_line = label.line && !label.fits;
        if (label.head || (label.other_table && !may_be_head_piece(s, t)) || s->g->ends_at_line)
            break;
        bool cell = t->style == LINE_CELLS && t->row == s->label_row && !label.group &&
                    !s->r->table->across;
        if (cell) { /* words where a figure should stand */
            read_value(s, i);
            continue;
        }
        if (label.group) {
            s->first_line = label.first_line;
            s->last_line = label.last_line;
        }
        s->words = s->words_since = true;
        s->last = NO_LINE;
    }
    return i;
}

static struct reading start_reading(const struct group_reader *r, struct groups *g)
{
    g->groups = g->tokens = 0;
    g->own = g->torn = g->ends_at_line = false;
    return (struct reading){.r = r,
                            .g = g,
                            .lines = {0, NO_LINE},
                            .label_row = NO_LINE,
                            .last = NO_LINE,
                            .first_line = NO_LINE,
                            .last_line = NO_LINE};
}

/* How many of the n characters occur in the label. */
static uint32_t shared_characters(const struct label *l, const uint32_t *text, size_t n)
{
    const uint32_t *label = label_set_builtin()->chars + l->text;
    uint32_t shared = 0;
    for (size_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < l->length; k++)
            if (label[k] == text[i]) {
                shared++;
                break;
            }
    return shared;
}

/* Folds a short text; 0 characters for one that is too long to be a piece of a label. */
static size_t fold_piece(struct str piece, uint32_t text[PIECE_BYTES_MAX])
{
    size_t n = piece.n > PIECE_BYTES_MAX ? 0 : fold_str(piece, text);
    return n > PIECE_CHARS_MAX ? 0 : n;
}

bool groups_is_piece(const struct group_reader *r, uint32_t line, struct str piece)
{
    const struct label_set *set = label_set_builtin();
    uint32_t text[PIECE_BYTES_MAX];
    size_t n = fold_piece(piece, text);
    for (size_t i = 0; n > 0 && i < set->labels; i++) {
        const struct label *l = &set->label[i];
        bool wanted =
            r->table->across ? l->kind == LABEL_HEAD : l->kind == LABEL_LINE && l->first == line;
        if (wanted && l->layout == r->form && l->table == r->number &&
            shared_characters(l, text, n) * 100 >= n * PIECE_SHARED_MIN)
            return true;
    }
    return false;
}

bool groups_may_go_on(const struct group_reader *r, uint32_t line, struct str words, bool values)
{
    uint32_t text[PIECE_BYTES_MAX];
    return groups_is_piece(r, line, words) ||
           (r->table->across && !values && fold_piece(words, text) > 0);
}

/* The end of a table's last line: its figures and what is left of its label. */
static uint32_t last_line_end(const struct group_reader *r, const struct anchor *here)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t i = here->first + 1;
    bool values = false;
    for (; i < lx->tokens && i < here->last + AROUND_TOKENS; i++) {
        const struct token *t = &lx->token[i];
        bool row_cell = t->style == LINE_CELLS && t->row == lx->token[here->last].row;
        if (t->kind == TOKEN_TEXT && !row_cell && i > here->last && !t->in_label &&
            !groups_may_go_on(r, here->line, t->raw, values))
            break;
        if (values && token_is_value(t) && t->style == LINE_CELLS && !token_alone(lx, i) &&
            !same_row(lx, i - 1, i))
            break;
        values |= t->kind == TOKEN_FIGURE || t->kind == TOKEN_NOTHING;
    }
    return i;
}

/* Where a table ends whose last lines have no labels: at a sentence, or at another table. */
static uint32_t table_end(const struct group_reader *r, const struct anchor *here)
{
    const struct lexed *lx = &r->text->lx;
    uint32_t i = here->last + 1;
    uint32_t reach = chain_reach(r->table, (uint32_t)r->table->lines - here->line - 1);
    for (; i < lx->tokens && i < here->last + reach; i++) {
        const struct token *t = &lx->token[i];
        bool sentence = t->kind == TOKEN_TEXT && t->raw.n > LONGEST_LABEL;
        if (sentence || label_of(r, (struct span){0, NO_LINE}, i).other_table)
            break;
    }
    return i;
}

/* Where the row of the label at token `label` starts, if the label `here` stands in another:
 * the label's number may stand before it, in a cell or in a column of its own. */
static uint32_t row_start(const struct lexed *lx, const struct anchor *here, uint32_t label)
{
    uint32_t i = label;
    while (i > here->last + 1 && same_row(lx, i - 1, label))
        i--;
    if (i == label || same_row(lx, i - 1, label))
        return label;
    const struct token *number = &lx->token[i];
    bool apart = i + 1 == label && token_is_value(number) &&
                 lx->token[label].raw.p > number->raw.p + number->raw.n + 1;
    return number->style == LINE_CELLS || (number->style == LINE_WORDS && apart) ? i : label;
}

uint32_t groups_after(const struct group_reader *r, const struct anchor *here,
                      const struct anchor *next, struct groups *g)
{
    struct reading s = start_reading(r, g);
    s.lines = (struct span){here->line, next ? next->line : NO_LINE};
    s.label_row = r->text->lx.token[here->last].row;
    s.label_first = here->first;
    s.label_end = here->last + 1;
    bool at_end = !next && here->line + 1 == r->table->lines;
    uint32_t to = next     ? row_start(&r->text->lx, here, next->first)
                  : at_end ? last_line_end(r, here)
                           : table_end(r, here);
    /* Figures may stand amid a wrapped label.  Heads that a page break repeats, or that
     * stand before another group of lines, do not end a table. */
    uint32_t end = read_groups(&s, here->first + 1, to);
    while (!at_end && end < to && !g->ends_at_line) {
        s.last = NO_LINE;
        s.words = s.words_since = true;
        end = read_groups(&s, end + 1, to);
    }
    drop_padding(g);
    return end;
}

/* How far before its first label, at token `first`, a table can reach. */
static uint32_t reach_before(uint32_t first)
{
    return first > AROUND_TOKENS ? first - AROUND_TOKENS : 0;
}

bool groups_are_headed(const struct group_reader *r, uint32_t from, uint32_t first)
{
    for (uint32_t i = first; i > from && i > reach_before(first); i--) {
        struct token_label label = label_of(r, (struct span){0, NO_LINE}, i - 1);
        if (label.head || label.group)
            return true;
    }
    return false;
}

void groups_before(const struct group_reader *r, uint32_t first, struct groups *g)
{
    struct reading s = start_reading(r, g);
    uint32_t from = reach_before(first), start = first;
    for (uint32_t i = from; i < first; i++) {
        struct token_label label = label_of(r, (struct span){0, NO_LINE}, i);
        if (label.head || label.group) {
            if (label.group) {
                s.first_line = label.first_line;
                s.last_line = label.last_line;
            }
            start = i + 1;
        }
    }
    if (start == first)
        start = heads_like_until(r, from, first);
    read_groups(&s, start, first);
    g->own = false;
    drop_padding(g);
}
