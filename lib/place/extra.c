/* extra.c - columns of figures that the form does not have, or has once, by their heads:
 *
 *     自然人 | 商业企业 | 科研机构 | ... | 其他 | 小计 | 总计
 *     5      | 1        |          | ... | 2    | 3    | 8
 *
 * With one blank cell as many figures as slots stand in a row, so that their number proves
 * nothing.  A row that has a cell for each column is read without those; another is not. */
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"
#include "lex/fold.h"
#include "place/readings.h"

/* The columns that stand over lines of a table. */
struct printed_columns {
    uint32_t line;                 /* the first of those lines */
    uint32_t extra[SLOTS_MAX + 1]; /* so many stand right before each slot, or behind the last */
    uint32_t columns;              /* in all */
};

/* Hits [from, to) of labels. */
struct hit_range {
    size_t from, to;
};

static bool same_words(struct str a, struct str b)
{
    size_t i = 0, k = 0;
    uint32_t c;
    do {
        c = fold_next(a, &i);
        if (c != fold_next(b, &k))
            return false;
    } while (c);
    return true;
}

/* The slot of `line` whose column has that head in the form, `slots` if none has. */
static uint32_t slot_of(const struct placing *p, uint32_t line, struct str words)
{
    const struct form_line *printed = &p->table->line[line];
    uint32_t slot = 0;
    while (slot < printed->slots &&
           !str_eq(str_last_part(p->cell[printed->cell + slot].col_label, '/'), words))
        slot++;
    return slot;
}

/* Whether words are a piece of the head of some column of the form over `line`, broken perhaps. */
static bool is_piece(const struct placing *p, uint32_t line, struct str words)
{
    const struct form_line *printed = &p->table->line[line];
    for (size_t i = 0; i < printed->slots; i++) {
        struct str label = p->cell[printed->cell + i].col_label;
        for (; label.n > 0; label = str_from(label, 1)) {
            size_t at = 0, k = 0;
            uint32_t c;
            while ((c = fold_next(words, &at)) != 0 && fold_next(label, &k) == c)
                continue;
            if (c == 0)
                return true;
        }
    }
    return false;
}

/* Whether words are not the head of a column of the form over `line` in other words: it has none
 * that they may stand for, or that has its own head. */
static bool is_no_other(const struct placing *p, uint32_t line, struct str stands_for)
{
    uint32_t slot = slot_of(p, line, stands_for);
    for (size_t i = 0; i < p->text->hits.hits && slot < p->table->line[line].slots; i++) {
        const struct label_hit *hit = &p->text->hits.hit[i];
        const struct label *l = &label_set_builtin()->label[hit->label];
        if (l->kind == LABEL_HEAD && l->leaf && hit->whole && l->layout == p->form &&
            l->table == p->number && l->line == line && l->first == slot)
            return true;
    }
    return slot == p->table->line[line].slots;
}

/* Whether words start like one of the heads: few do. */
static bool may_be_extra(struct str words)
{
    static struct char_set starts;
    static bool known;
    size_t used;
    if (!known) {
        struct str rest = str_make(data_extras, data_extras_len);
        for (str_cut(&rest, '\n'); rest.n; str_cut(&rest, '\n'))
            char_set_add(&starts, utf8_decode(rest.p, rest.n, &used));
        known = true;
    }
    return char_set_has(&starts, utf8_decode(words.p, words.n, &used));
}

/* Whether token i is the head of a column that lines below `line` have and the form has not. */
static bool is_extra(const struct placing *p, uint32_t line, uint32_t i)
{
    enum { HEAD_BYTES_MAX = 48 };
    const struct token *t = placing_token(p, i);
    if (i >= p->text->lx.tokens || t->kind != TOKEN_TEXT || t->in_label ||
        t->raw.n > HEAD_BYTES_MAX || t->raw.n == 0 || !may_be_extra(t->raw))
        return false;
    struct str rest = str_make(data_extras, data_extras_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str entry = str_cut(&rest, '\n');
        if (!same_words(str_cut(&entry, '\t'), t->raw))
            continue;
        return !is_piece(p, line, t->raw) && is_no_other(p, line, str_cut(&entry, '\t'));
    }
    return false;
}

/* The head of a column, or of several, that hit i is of; NULL if it is none. */
static const struct label *head_of(const struct placing *p, size_t i)
{
    const struct label_hit *hit = &p->text->hits.hit[i];
    const struct label *l = &label_set_builtin()->label[hit->label];
    bool own = l->layout == p->form && l->table == p->number;
    return own && l->kind == LABEL_HEAD && hit->whole ? l : NULL;
}

/* Whether a label starts right behind hit i, as most heads are followed by another. */
static bool label_follows(const struct label_hits *hits, size_t i)
{
    uint32_t token = hits->hit[i].last + 1;
    while (i < hits->hits && hits->hit[i].first < token)
        i++;
    return i < hits->hits && hits->hit[i].first == token;
}

/* Whether token i is the head of one column once more, behind it in its row: what stands below are
 * copies. */
static bool is_copy(const struct placing *p, const struct label_hit *hit, const struct label *head,
                    uint32_t i)
{
    const struct token *t = placing_token(p, i), *first = placing_token(p, hit->first);
    return i < p->text->lx.tokens && head->leaf && hit->first == hit->last &&
           t->row == first->row && str_eq(t->raw, first->raw);
}

/* How many columns more stand right behind head i, or right before the first of all; no more than
 * are looked at. */
static uint32_t count_extra(const struct placing *p, size_t i, const struct label *head,
                            bool before)
{
    enum { EXTRA_MAX = 8 };
    const struct label_hit *hit = &p->text->hits.hit[i];
    uint32_t n = 0;
    if (before)
        while (n < EXTRA_MAX && n < hit->first && is_extra(p, head->line, hit->first - 1 - n))
            n++;
    else
        while (n < EXTRA_MAX && (is_copy(p, hit, head, hit->last + 1 + n) ||
                                 ((n > 0 || !label_follows(&p->text->hits, i)) &&
                                  is_extra(p, head->line, hit->last + 1 + n))))
            n++;
    return n;
}

static void note_columns(struct printed_columns *c, uint32_t slot, uint32_t n)
{
    if (n > c->extra[slot]) { /* the heads may stand on each page */
        c->columns += n - c->extra[slot];
        c->extra[slot] = n;
    }
}

/* The columns that the heads over `line` and those below tell of.  A word that heads several
 * columns has a hit for each. */
static struct printed_columns find_columns(const struct placing *p, uint32_t line,
                                           struct hit_range near)
{
    struct printed_columns c = {.line = line, .columns = p->line[line].slots};
    const struct label_hits *hits = &p->text->hits;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = head_of(p, i);
        if (!head || head->line != line)
            continue;
        const struct label *next = i + 1 < hits->hits ? head_of(p, i + 1) : NULL;
        if (head->first == 0)
            note_columns(&c, 0, count_extra(p, i, head, true));
        if (!next || next->line != line || hits->hit[i + 1].first != hits->hit[i].first ||
            next->first < head->first)
            note_columns(&c, head->first + 1, count_extra(p, i, head, false));
    }
    return c;
}

/* Whether the values of a line stand one after the other, as they are read: in cells, or each on a
 * line of its own, or, if none is blank, along a line. */
static bool are_in_order(const struct placing *p, const struct placing_line *line)
{
    const struct token *first = placing_token(p, line->value[0]);
    for (uint32_t i = 0; i < line->values; i++) {
        const struct token *t = placing_token(p, line->value[i]);
        bool blank = t->kind == TOKEN_BLANK && first->style != LINE_CELLS;
        bool same = t->row == first->row;
        if (blank || !(same || (token_alone(&p->text->lx, line->value[i]) &&
                                token_alone(&p->text->lx, line->value[0]))))
            return false;
    }
    return true;
}

/* Whether rows of cells have, before what they hold or behind it, more or less cells than there are
 * columns: then a blank one there may be a label's, or one be lost. */
static bool ends_vary(const struct placing *p, const struct printed_columns *c, bool more)
{
    for (size_t i = c->line; i < p->lines && p->line[i].slots == p->line[c->line].slots; i++) {
        const struct placing_line *line = &p->line[i];
        if (line->figures && (more ? line->values > c->columns : line->values < c->columns))
            return true;
    }
    return false;
}

static bool is_blank(const struct placing *p, uint32_t token)
{
    return placing_token(p, token)->kind == TOKEN_BLANK;
}

/* Reads a line that has a value for each column; the ends may be blank if none varies. */
static bool read_columns(const struct placing *p, const struct printed_columns *c,
                         struct placing_line *line)
{
    if (line->values != c->columns || !are_in_order(p, line) ||
        (is_blank(p, line->value[0]) && ends_vary(p, c, true)) ||
        (is_blank(p, line->value[line->values - 1]) && ends_vary(p, c, false)))
        return false;
    for (uint32_t slot = 0, at = 0; slot < line->slots; slot++, at++) {
        at += c->extra[slot];
        line->slot[slot] = is_blank(p, line->value[at]) ? SLOT_BLANK : (int32_t)line->value[at];
    }
    return true;
}

/* Whether the figures of a line stand along it, by position. */
static bool stands_by_position(const struct placing *p, const struct placing_line *line)
{
    return placing_token(p, line->value[0])->style != LINE_CELLS &&
           !token_alone(&p->text->lx, line->value[0]);
}

/* Reads the lines below heads among which are others than the form's.  Where figures stand by
 * position, that may tell which are theirs. */
static void settle(struct placing *p, const struct printed_columns *c)
{
    uint32_t slots = p->line[c->line].slots;
    for (size_t i = c->line; i < p->lines && p->line[i].slots == slots; i++) {
        struct placing_line *line = &p->line[i];
        if (line->figures == 0 || line->closed)
            continue;
        line->full = false;
        placing_set(line, SLOT_UNKNOWN);
        line->settled = read_columns(p, c, line);
        if (!line->settled && !stands_by_position(p, line))
            placing_close(line);
    }
}

/* The hits among and not far above the table's lines: heads elsewhere are of another, with the same
 * words. */
static struct hit_range hits_of(const struct placing *p)
{
    enum { HEADS_BEFORE = 40 }; /* tokens */
    uint32_t from = UINT32_MAX, to = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct line_match *line = p->line[i].match;
        if (line->state != MATCH_LABEL)
            continue;
        from = line->first < from ? line->first : from;
        to = line->last > to ? line->last : to;
    }
    from = from > HEADS_BEFORE ? from - HEADS_BEFORE : 0;
    return (struct hit_range){label_hits_from(&p->text->hits, from),
                              label_hits_from(&p->text->hits, to)};
}

void placing_check_extra(struct placing *p)
{
    uint32_t done = UINT32_MAX;
    struct hit_range near = {0, 0};
    if (!p->table->across && !p->spread)
        near = hits_of(p);
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = head_of(p, i);
        if (!head || head->line == done ||
            (!count_extra(p, i, head, false) &&
             (head->first > 0 || !count_extra(p, i, head, true))))
            continue;
        done = head->line;
        struct printed_columns c = find_columns(p, head->line, near);
        settle(p, &c);
    }
}
