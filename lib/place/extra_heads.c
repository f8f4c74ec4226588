#include "place/extra_heads.h"

#include "base/utf8.h"
#include "lex/fold.h"

enum { EXTRA_MAX = 8 }; /* columns beside a head that are looked at */

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

/* Whether words at token i are not the head of a column of the form over `line` in other words: it
 * has none that they may stand for, or that has its own head. */
static bool is_no_other(const struct placing *p, uint32_t line, struct str stands_for, uint32_t i)
{
    uint32_t slot = slot_of(p, line, stands_for);
    struct hit_range near = printed_heads_around(p, i);
    bool found = slot == p->table->line[line].slots;
    for (size_t k = near.from; k < near.to && !found; k++) {
        const struct label *head = printed_head(p, k);
        found = head && head->leaf && head->line == line && head->first == slot;
    }
    return found;
}

/* Whether token i is the head of a column that lines below `line` have and the form has not, by
 * the words that such heads have. */
static bool is_extra(const struct placing *p, uint32_t line, uint32_t i)
{
    const struct token *t = placing_token(p, i);
    struct extra_head head;
    return i < p->text->lx.tokens && t->kind == TOKEN_TEXT && !t->in_label && t->raw.n > 0 &&
           t->raw.n <= HEAD_BYTES_MAX && extra_head_may_start(t->raw) &&
           extra_head_find(t->raw, &head) && !printed_is_piece(p, line, t->raw) &&
           is_no_other(p, line, head.stands_for, i);
}

/* Whether words are as short as a head, and nothing but Chinese. */
static bool is_short(struct str words)
{
    enum { HAN_MIN = 2, HAN_MAX = 12 };
    size_t han = 0, used;
    for (size_t at = 0; at < words.n; at += used, han++)
        if (han == HAN_MAX || !utf8_is_han(utf8_decode(words.p + at, words.n - at, &used)))
            return false;
    return han >= HAN_MIN;
}

/* Whether figures stand between token i and a hit: then this is of other rows. */
static bool figures_between(const struct lexed *lx, uint32_t i, const struct label_hit *hit)
{
    return lexed_has_figure(lx, hit->last, i) || lexed_has_figure(lx, i, hit->first);
}

/* Whether all columns over `line` have their heads around token i: then words beside them are none
 * of these, misread. */
static bool heads_are_complete(const struct placing *p, uint32_t line, uint32_t token)
{
    struct hit_range near = printed_heads_around(p, token);
    uint64_t found = 0, all = ((uint64_t)1 << p->table->line[line].slots) - 1;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        if (head && head->leaf && head->line == line &&
            !figures_between(&p->text->lx, token, &p->text->hits.hit[i]))
            found |= (uint64_t)1 << head->first;
    }
    return found == all;
}

/* Whether the head that a label is stands around token i, in whatever words, with no figures
 * between. */
static bool has_head(const struct placing *p, const struct label *l, uint32_t i,
                     struct hit_range near)
{
    for (size_t k = near.from; k < near.to; k++) {
        const struct label *head = printed_head(p, k);
        if (head && head->line == l->line && head->first == l->first && head->leaf == l->leaf &&
            !figures_between(&p->text->lx, i, &p->text->hits.hit[k]))
            return true;
    }
    return false;
}

/* Whether token i is like a head of the table that is not there: then it is that one, misread. */
static bool is_misread(const struct placing *p, uint32_t i)
{
    struct hit_range near = printed_heads_around(p, i);
    const struct label_set *set = label_set_builtin();
    struct str words = placing_token(p, i)->raw;
    uint32_t text[HEAD_BYTES_MAX];
    size_t n = words.n <= HEAD_BYTES_MAX ? fold_str(words, text) : 0;
    for (size_t k = 0; n > 0 && k < set->labels; k++) {
        const struct label *l = &set->label[k];
        if (label_is(l, LABEL_HEAD, p->form, p->number) && printed_head_is_like(text, n, l) &&
            !has_head(p, l, i, near))
            return true;
    }
    return false;
}

/* Whether token i is a line of its own right below another, not left of it, and above a row. */
static bool stands_below(const struct placing *p, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    return token_alone(lx, i) && token_alone(lx, i - 1) && label_starts_at(&p->text->hits, i + 1) &&
           token_span(&lx->token[i], BY_WIDTH).from >= token_span(&lx->token[i - 1], BY_WIDTH).from;
}

/* Whether token i stands beside the one before it in a row without figures, as far as is looked. */
static bool stands_beside(const struct placing *p, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    const struct token *t = lx->token;
    uint32_t from = i, to = i;
    while (from > 0 && i - from < HEADS_AROUND && t[from - 1].row == t[i].row)
        from--;
    while (to < lx->tokens && to - i < HEADS_AROUND && t[to].row == t[i].row)
        to++;
    return from < i && !lexed_has_figure(lx, from, to);
}

/* Whether token i, right behind a head or another such token, heads a column though its words are
 * not known: beside it in its row, or in a line of its own before the first row. */
static bool is_stranger(const struct placing *p, uint32_t line, uint32_t i)
{
    const struct token *t = placing_token(p, i);
    if (i >= p->text->lx.tokens || t->kind != TOKEN_TEXT || t->in_label ||
        !utf8_leads_han(*t->raw.p) || label_starts_at(&p->text->hits, i) ||
        printed_is_piece(p, line, t->raw))
        return false;
    return (stands_beside(p, i) || (is_short(t->raw) && stands_below(p, i))) &&
           heads_are_complete(p, line, i) && !is_misread(p, i);
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

/* The first cell behind token i of its row that is not blank. */
static uint32_t next_cell(const struct placing *p, uint32_t i)
{
    const struct lexed *lx = &p->text->lx;
    uint32_t at = i + 1;
    while (at < lx->tokens && lx->token[at].kind == TOKEN_BLANK &&
           lx->token[at].style == LINE_CELLS && lx->token[at].row == lx->token[i].row)
        at++;
    return at;
}

/* Whether a label starts at token i that is not but a head of another table: such words (合计) may
 * as well head a column here. */
static bool label_starts_here(const struct placing *p, uint32_t i)
{
    const struct label_hits *hits = &p->text->hits;
    for (size_t k = label_hits_from(hits, i); k < hits->hits && hits->hit[k].first == i; k++) {
        bool is_head = hit_label(&hits->hit[k])->kind == LABEL_HEAD;
        if (!is_head || printed_head(p, k))
            return true;
    }
    return false;
}

uint32_t extra_heads_behind(const struct placing *p, size_t i, const struct label *head,
                            uint32_t *from)
{
    const struct label_hit *hit = &p->text->hits.hit[i];
    uint32_t n = 0, at = *from = next_cell(p, hit->last);
    while (n < EXTRA_MAX &&
           (is_copy(p, hit, head, at + n) ||
            ((n > 0 || !label_starts_here(p, at)) &&
             (is_extra(p, head->line, at + n) || is_stranger(p, head->line, at + n)))))
        n++;
    return n;
}

uint32_t extra_heads_before(const struct placing *p, size_t i, const struct label *head)
{
    const struct label_hit *hit = &p->text->hits.hit[i];
    uint32_t n = 0;
    while (n < EXTRA_MAX && n < hit->first &&
           !label_starts_at(&p->text->hits, hit->first - 1 - n) &&
           is_extra(p, head->line, hit->first - 1 - n))
        n++;
    return n;
}
