#include "align/anchors.h"

enum {
    SCORE_WHOLE = 100,
    SCORE_VALUES = 50, /* figures right behind a label make it a line of a table */
    LIKE_MIN = 3,      /* labels that are only like a table's prove one if there are so many */
};

static bool holds_punctuation(struct str s)
{
    static const char *const marks[] = {"、", "，", "。", "；", ","};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_has(s, str_of(marks[i])))
            return true;
    return false;
}

bool table_values_follow(const struct lexed *lx, const struct label_hit *h)
{
    uint32_t i = h->first + 1, row = lx->token[h->last].row;
    while (i < lx->tokens &&
           (lx->token[i].kind == TOKEN_UNIT || (i <= h->last && lx->token[i].kind == TOKEN_TEXT)))
        i++;
    if (i == lx->tokens || !token_is_value(&lx->token[i]))
        return false;
    while (i < lx->tokens && lx->token[i].row == row && token_is_value(&lx->token[i]))
        i++;
    return i == lx->tokens || lx->token[i].row != row || lx->token[i].style != LINE_WORDS ||
           lx->token[i].kind != TOKEN_TEXT || !holds_punctuation(lx->token[i].raw);
}

/* Adds the labels of the table's lines: the whole ones, or those broken off. */
static void collect(const struct group_reader *r, bool whole, struct anchors *a)
{
    const struct label_set *set = label_set_builtin();
    const struct label_hits *hits = &r->text->hits;
    for (size_t i = 0; i < hits->hits; i++) {
        const struct label_hit *h = &hits->hit[i];
        const struct label *l = &set->label[h->label];
        if (!label_is(l, LABEL_LINE, r->form, r->number) || h->whole != whole)
            continue;
        int score = (int)(SCORE_WHOLE * h->matched / l->length);
        if (table_values_follow(&r->text->lx, h))
            score += SCORE_VALUES;
        anchors_add(a, (struct anchor){
                           .line = l->first, .first = h->first, .last = h->last, .score = score});
    }
    anchors_sort(a);
}

/* Whether the chain has the table's first line, but for those whose labels are never looked for
 * by likeness, and its last. */
static bool has_ends(const struct group_reader *r, const struct anchors *a)
{
    if (a->anchors == 0 || a->anchor[a->anchors - 1].line + 1 < r->table->lines)
        return false;
    for (uint32_t line = 0; line < a->anchor[0].line; line++)
        if (anchors_have_likes(r->table, r->form, r->number, line))
            return false;
    return true;
}

/* Where the chain lacks lines: first the whole labels that name one line, then what is like a
 * missing one or begins like it, and then the labels that several lines share, between their
 * neighbours. */
static void fill_gaps(const struct group_reader *r, struct table_match *m, struct anchors *a)
{
    a->anchors = 0;
    collect(r, true, a);
    anchors_drop_shared(a, r->table);
    anchors_chain(a);
    m->bounded = has_ends(r, a);
    anchors_add_similar(a, r->table, r->form, r->number, r->text);
    collect(r, false, a);
    collect(r, true, a);
    anchors_chain(a);
    anchors_drop_undecided(a, r->table);
}

void anchors_find(const struct group_reader *r, struct table_match *m, struct anchors *a)
{
    collect(r, true, a);
    size_t whole = a->anchors;
    anchors_chain(a);
    m->whole = m->bounded = a->anchors == r->table->lines;
    m->strays = whole > (m->whole ? a->anchors : 0);
    if (m->whole)
        return;
    fill_gaps(r, m, a);
    if (whole == 0 && a->anchors < LIKE_MIN)
        a->anchors = 0; /* a sentence or two that are like a label make no table */
}
