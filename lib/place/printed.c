#include "place/printed.h"

#include "lex/fold.h"
#include "place/extra_heads.h"

bool printed_is_piece(const struct placing *p, uint32_t line, struct str words)
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

const struct label *printed_head(const struct placing *p, size_t i)
{
    const struct label_hit *hit = &p->text->hits.hit[i];
    const struct label *l = hit_label(hit);
    bool own = l->layout == p->form && l->table == p->number;
    return own && l->kind == LABEL_HEAD && hit->whole ? l : NULL;
}

struct hit_range printed_heads_around(const struct placing *p, uint32_t token)
{
    return (struct hit_range){
        label_hits_from(&p->text->hits, token > HEADS_AROUND ? token - HEADS_AROUND : 0),
        label_hits_from(&p->text->hits, token + HEADS_AROUND)};
}

bool printed_head_is_like(const uint32_t *text, size_t n, const struct label *l)
{
    enum { CHARS_A_SLIP = 3 };
    const uint32_t *label = label_set_builtin()->chars + l->text;
    size_t others = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < l->length && label[k] != text[i])
            k++;
        others += k == l->length;
    }
    return others == 0 || label_distance(text, n, label, l->length) * CHARS_A_SLIP <= l->length;
}

bool printed_is_like(const struct placing *p, struct str words)
{
    const struct label_set *set = label_set_builtin();
    uint32_t text[HEAD_BYTES_MAX];
    size_t n = words.n <= HEAD_BYTES_MAX ? fold_str(words, text) : 0;
    bool like = false;
    for (size_t k = 0; n > 0 && k < set->labels && !like; k++) {
        const struct label *l = &set->label[k];
        like = label_is(l, LABEL_HEAD, p->form, p->number) && printed_head_is_like(text, n, l);
    }
    return like;
}

#define NO_SLOT UINT32_MAX

/* The slot behind the head over `line` that ends before token `from`, NO_SLOT if none does. */
static uint32_t slot_behind(const struct placing *p, uint32_t line, uint32_t from,
                            struct hit_range near)
{
    uint32_t slot = NO_SLOT;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        if (head && head->line == line && p->text->hits.hit[i].last + 1 == from &&
            (slot == NO_SLOT || head->first + 1 > slot))
            slot = head->first + 1;
    }
    return slot;
}

/* The slot of the head over `line` that stands at token `to`, the first of several; with the one
 * above it, it may start before that. */
static uint32_t slot_before(const struct placing *p, uint32_t line, uint32_t to,
                            struct hit_range near)
{
    uint32_t slot = NO_SLOT;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        const struct label_hit *hit = &p->text->hits.hit[i];
        bool there = hit->first == to || (head && head->leaf && hit->last == to);
        if (head && head->line == line && there && head->first < slot)
            slot = head->first;
    }
    return slot;
}

/* Whether the head of a slot over `line` stands before token `from`. */
static bool stands_before(const struct placing *p, uint32_t line, uint32_t slot, uint32_t from,
                          struct hit_range near)
{
    for (size_t i = near.from; i < near.to && p->text->hits.hit[i].first < from; i++) {
        const struct label *head = printed_head(p, i);
        if (head && head->leaf && head->line == line && head->first == slot)
            return true;
    }
    return false;
}

/* Whether all of tokens [from, to) head sums of columns beside them. */
static bool are_sums(const struct placing *p, uint32_t from, uint32_t to)
{
    struct extra_head head;
    bool sums = true;
    for (uint32_t i = from; i < to; i++)
        sums &= extra_head_find(placing_token(p, i)->raw, &head) && head.of_columns;
    return sums;
}

/* The slot before which a cell stands, by the heads over `line` in the grid of cells; NO_SLOT if
 * that is not clear. */
static uint32_t slot_by_cell(const struct placing *p, uint32_t line, uint32_t token,
                             struct hit_range near)
{
    const struct token *t = p->text->lx.token;
    uint32_t before = NO_SLOT, behind = p->line[line].slots, left = 0, right = UINT32_MAX;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        uint32_t cell = t[p->text->hits.hit[i].last].cell;
        if (!head || !head->leaf || head->line != line)
            continue;
        if (cell < t[token].cell && cell >= left) {
            before = head->first;
            left = cell;
        } else if (cell > t[token].cell && cell < right) {
            behind = head->first;
            right = cell;
        }
    }
    return before != NO_SLOT && before + 1 == behind ? behind : NO_SLOT;
}

/* Whether some columns over `line` have a head above theirs, so that heads take several rows. */
static bool has_levels(const struct placing *p, uint32_t line)
{
    const struct form_line *printed = &p->table->line[line];
    bool levels = false;
    for (size_t i = 0; i < printed->slots; i++) {
        struct str label = p->cell[printed->cell + i].col_label;
        levels |= str_last_part(label, '/').n < label.n;
    }
    return levels;
}

/* Whether heads over `line` are read row by row, though they all stand in the row of token `at`, a
 * line of text: that of the last column stands before those below a group. */
static bool rows_are_joined(const struct placing *p, uint32_t line, uint32_t at)
{
    struct hit_range near = printed_heads_around(p, at);
    bool outer = false;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        const struct label_hit *hit = &p->text->hits.hit[i];
        if (!head || !head->leaf || head->line != line || hit->first < at ||
            placing_token(p, hit->first)->row != placing_token(p, at)->row)
            continue;
        if (outer && head->inner)
            return true;
        outer |= head->first + 1 == p->line[line].slots;
    }
    return false;
}

/* Whether heads [from, to) right before the first one over `line` may span rows of heads, and be
 * the last of the upper one: only where they stand left of it do they not.
 *
 *     申请人情况                   | 上年总计
 *     自然人 | 法人或其他组织 | 总计 |
 *            | 商业企业 | ...   |      |        */
static bool may_be_of_upper_row(const struct placing *p, uint32_t line, uint32_t from, uint32_t to)
{
    const struct token *t = p->text->lx.token;
    if (!has_levels(p, line))
        return false;
    if (t[from].row == t[to].row)
        return rows_are_joined(p, line, from);
    return (token_alone(&p->text->lx, from) && token_alone(&p->text->lx, to)) ||
           token_span(&t[from], BY_WIDTH).from >= token_span(&t[to], BY_WIDTH).from;
}

/* Notes the columns that tokens [from, to) head, where the heads around them say.  Where these are
 * not neighbours (总计 小计 商业企业: heads of two rows), the row decides that they stand in.
 * Behind the last head of the lower row, sums are of its columns; others may be the last of all. */
static void note_columns(const struct placing *p, struct printed_columns *c, uint32_t from,
                         uint32_t to)
{
    struct hit_range near = printed_heads_around(p, from);
    uint32_t behind = slot_behind(p, c->line, from, near);
    uint32_t before = slot_before(p, c->line, to, near), n = to - from;
    uint32_t slot = behind == NO_SLOT ? before : behind;
    if (slot == NO_SLOT) {
        slot = slot_by_cell(p, c->line, from, near);
        c->unclear |= slot == NO_SLOT;
        slot = slot == NO_SLOT ? 0 : slot;
    } else if (behind != NO_SLOT && before != NO_SLOT && behind != before) {
        const struct token *t = p->text->lx.token;
        bool with_last = t[from].row == t[from - 1].row, with_next = t[from].row == t[to].row;
        c->unclear |= with_last == with_next;
        slot = with_next ? before : behind;
    } else if (before == NO_SLOT && !are_sums(p, from, to)) {
        c->inner_or_last |= stands_before(p, c->line, slot, from, near) ? (uint64_t)1 << slot : 0;
    }
    const struct token *t = p->text->lx.token;
    c->unclear |= behind == NO_SLOT && before == 0 && may_be_of_upper_row(p, c->line, from, to);
    c->in_row |= (from > 0 && t[from].row == t[from - 1].row) ||
                 (to < p->text->lx.tokens && t[from].row == t[to].row);
    if (n > c->extra[slot]) { /* the heads may stand on each page */
        c->columns += n - c->extra[slot];
        c->extra[slot] = n;
    }
}

/* Whether the heads of the line's own columns stand in one row of cells with blank ones between
 * them: then columns span several cells, and their number is not that of a row's. */
static bool spans_cells(const struct placing *p, uint32_t line, struct hit_range near)
{
    const struct token *t = p->text->lx.token;
    uint32_t last = NO_SLOT, slot = 0;
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        uint32_t token = p->text->hits.hit[i].first;
        if (!head || !head->leaf || head->line != line || t[token].style != LINE_CELLS)
            continue;
        if (last != NO_SLOT && t[token].row == t[last].row && head->first == slot + 1 &&
            t[token].cell > t[last].cell + 1 && t[token - 1].kind == TOKEN_BLANK)
            return true;
        last = token;
        slot = head->first;
    }
    return false;
}

struct printed_columns printed_columns_find(const struct placing *p, uint32_t line,
                                            struct hit_range near)
{
    struct printed_columns c = {.line = line, .columns = p->line[line].slots};
    c.unclear = spans_cells(p, line, near);
    for (size_t i = near.from; i < near.to; i++) {
        const struct label *head = printed_head(p, i);
        if (!head || head->line != line)
            continue;
        const struct label_hit *hit = &p->text->hits.hit[i]; /* one of each column, of a group's */
        uint32_t before = extra_heads_before(p, i, head), from;
        uint32_t behind = extra_heads_behind(p, i, head, &from);
        if (before > 0)
            note_columns(p, &c, hit->first - before, hit->first);
        if (behind > 0)
            note_columns(p, &c, from, from + behind);
    }
    return c;
}

bool printed_has_extra(const struct placing *p, size_t i, uint32_t *line)
{
    const struct label *head = printed_head(p, i);
    uint32_t from;
    if (!head || p->line[head->line].extra_read)
        return false;
    *line = head->line;
    return extra_heads_behind(p, i, head, &from) > 0 || extra_heads_before(p, i, head) > 0;
}

struct hit_range printed_heads(const struct placing *p)
{
    uint32_t from = UINT32_MAX, to = 0;
    for (size_t i = 0; i < p->lines; i++) {
        const struct line_match *line = p->line[i].match;
        if (line->state != MATCH_LABEL)
            continue;
        from = line->first < from ? line->first : from;
        to = line->last > to ? line->last : to;
    }
    from = from > HEADS_AROUND ? from - HEADS_AROUND : 0;
    return (struct hit_range){label_hits_from(&p->text->hits, from),
                              label_hits_from(&p->text->hits, to)};
}
