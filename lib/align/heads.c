/* heads.c - the heads of a table that is printed across, or those before a table's lines that
 * are damaged. */
#include "align/groups.h"
#include "lex/fold.h"

enum {
    HEADS_APART = 40,      /* tokens between two heads of one table */
    HEADS_MIN = 4,         /* different heads that make a table printed across */
    HEAD_BYTES_MAX = 48,   /* a longer text is like no head ... */
    HEAD_CHARS_A_SLIP = 4, /* ... and others if one in so many characters is wrong */
};

/* Whether two heads can be of one table: near each other and no figures between. */
static bool heads_together(const struct lexed *lx, uint32_t a, uint32_t b)
{
    return b <= a + HEADS_APART && !lexed_has_figure(lx, a + 1, b);
}

uint32_t heads_next(const struct group_reader *r, size_t *at, struct anchor *run)
{
    const struct label_hits *hits = &r->text->hits;
    uint32_t count = 0, last = NO_LINE;
    for (; *at < hits->hits; ++*at) {
        const struct label_hit *h = &hits->hit[*at];
        const struct label *l = hit_label(h);
        if (!label_is(l, LABEL_HEAD, r->form, r->number) || h->first == last)
            continue;
        if (count > 0 && !heads_together(&r->text->lx, run->last, h->first))
            break;
        if (count == 0)
            *run = (struct anchor){.first = h->first};
        last = h->first;
        count++;
        run->last = h->last > run->last ? h->last : run->last;
    }
    return count;
}

bool heads_find(const struct group_reader *r, struct anchor *heads)
{
    uint32_t best = HEADS_MIN - 1, count;
    struct anchor run;
    size_t at = 0;
    while ((count = heads_next(r, &at, &run)) > 0)
        if (count > best) { /* of two reports in one text, the first */
            best = count;
            *heads = run;
        }
    return best >= HEADS_MIN;
}

/* Whether a token is like a head of the table: at most one character in HEAD_CHARS_A_SLIP of
 * it differs. */
static bool is_like_head(const struct group_reader *r, const struct token *t)
{
    const struct label_set *set = label_set_builtin();
    uint32_t text[HEAD_BYTES_MAX];
    bool may_be = t->kind == TOKEN_TEXT && t->raw.n <= HEAD_BYTES_MAX;
    size_t n = may_be ? fold_str(t->raw, text) : 0;
    for (size_t i = 0; n > 0 && i < set->labels; i++) {
        const struct label *l = &set->label[i];
        if (label_is(l, LABEL_HEAD, r->form, r->number) &&
            label_distance(text, n, set->chars + l->text, l->length) * HEAD_CHARS_A_SLIP <=
                l->length)
            return true;
    }
    return false;
}

uint32_t heads_like_until(const struct group_reader *r, uint32_t from, uint32_t first)
{
    for (uint32_t i = first; i-- > from;)
        if (is_like_head(r, &r->text->lx.token[i]))
            return i + 1;
    return first;
}
