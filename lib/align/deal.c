#include "align/deal.h"

#include "align/repeated.h"
#include "base/buf.h"
#include "form/extras.h"

/* What is dealt out, and the lines that it may belong to. */
struct deal {
    const struct group_reader *r;
    const struct groups *g;
    struct table_match *m;
    struct line_match
        *before;             /* that of the anchor before the figures, NULL at the table's start */
    uint32_t first, missing; /* the lines [first, first + missing) behind it have no label */
};

static size_t slots_of(const struct deal *d, uint32_t line)
{
    return d->r->table->line[line].slots;
}

/* Slots of the line before. */
static size_t slots_before(const struct deal *d)
{
    return slots_of(d, d->first - 1);
}

/* Token k of all groups. */
static const struct token *token_at(const struct deal *d, size_t k)
{
    return &d->r->text->lx.token[d->g->token[k]];
}

static const struct token *first_of(const struct deal *d, size_t group)
{
    return token_at(d, d->g->group[group].value);
}

static void add_value(struct table_match *m, uint32_t token)
{
    ARRAY_GROW(m->value, m->values, m->values_cap);
    m->value[m->values++] = token;
}

void line_anchor(struct line_match *line, const struct anchor *a)
{
    *line = (struct line_match){.state = MATCH_LABEL, .first = a->first, .last = a->last};
}

void line_add(struct table_match *m, struct line_match *line, uint32_t token)
{
    if (line->values == 0)
        line->value = (uint32_t)m->values;
    add_value(m, token);
    line->values++;
}

void line_give(struct table_match *m, struct line_match *line, const struct groups *g, size_t from,
               size_t to)
{
    line->value = (uint32_t)m->values;
    for (size_t i = from; i < to; i++)
        for (uint32_t t = 0; t < g->group[i].values; t++)
            add_value(m, g->token[g->group[i].value + t]);
    line->values = (uint32_t)m->values - line->value;
    if (line->state != MATCH_LABEL)
        line->first = line->last = line->values ? line_value(m, line, 0) : 0;
}

static void give(const struct deal *d, struct line_match *line, size_t from, size_t to)
{
    line_give(d->m, line, d->g, from, to);
}

/* Whether lines [first, first + n) can take groups [from, from + n) in order: where a
 * group of lines is named (（三）不予公开), one of them must take the figures there. */
static bool order_fits(const struct groups *g, size_t from, size_t n, uint32_t first)
{
    for (size_t i = 0; i < n; i++) {
        const struct group *group = &g->group[from + i];
        if (group->first_line != NO_LINE &&
            (first + i < group->first_line || first + i > group->last_line))
            return false;
    }
    return true;
}

/* Whether another row of figures, from group `from` on, follows those of a line that has one
 * without figures before it: labels may stand one below the other, and then the figures. */
static bool ends_labels(const struct deal *d, size_t from)
{
    size_t slots = slots_before(d);
    bool bare = d->before > d->m->line && line_match_is_bare(d->before - 1);
    for (size_t i = from; bare && slots > 1 && i < d->g->groups; i++)
        if (d->g->group[i].figures == slots)
            return true;
    return false;
}

/* Figures between two anchors whose lines are neighbours belong to the first one: those
 * that no words divide.  Others behind them are noise if it is complete (a page's
 * header), else nobody knows. */
static void give_all(const struct deal *d)
{
    const struct groups *g = d->g;
    size_t slots = slots_before(d), end = g->groups > 0, figures = end ? g->group[0].figures : 0;
    if (end && !order_fits(g, 0, 1, d->first - 1)) {
        d->m->disorder = true; /* behind the name of a group that starts below */
        d->before->state = MATCH_UNSURE;
    }
    while (end < g->groups && figures < slots && !g->group[end].after_words)
        figures += g->group[end++].figures;
    if (end < g->groups && (figures != slots || ends_labels(d, end))) {
        d->before->state = MATCH_UNSURE;
        end = g->groups;
    }
    give(d, d->before, 0, end);
}

/* Whether the first group is the figures of the line before and of the missing ones and nothing
 * else but, before those of each of these, the blank cell of its label, or none at all (*labels:
 * how many cells a label takes). */
static bool run_fits(const struct deal *d, size_t *labels)
{
    const struct group *run = &d->g->group[0];
    size_t slots = 0, at = run->value;
    for (uint32_t i = 0; i <= d->missing; i++)
        slots += slots_of(d, d->first - 1 + i);
    if (slots != run->figures || (run->values != slots && run->values != slots + d->missing))
        return false;
    *labels = (run->values - slots) / d->missing;
    for (uint32_t i = 0; *labels && i < d->missing; i++) {
        at += slots_of(d, d->first - 1 + i);
        if (token_at(d, at++)->kind != TOKEN_BLANK)
            return false;
    }
    return true;
}

/* Whether a dash among the values of the first group may stand for a unit. */
static bool has_unit_dash(const struct deal *d)
{
    const struct group *run = &d->g->group[0];
    for (size_t i = 0; d->r->table->unit_column && i < run->values; i++)
        if (token_at(d, run->value + i)->kind == TOKEN_NOTHING)
            return true;
    return false;
}

/* Whether the first group is one figure and its copies, below heads that are copied, too. */
static bool is_copied(const struct deal *d)
{
    const struct group *run = &d->g->group[0];
    return figures_are_copied(d->r, d->g->token + run->value, run->values, d->before->first);
}

/* One run of figures that is as long as the slots of the line before and of the missing ones: their
 * labels were lost between the figures.  Returns whether it was dealt out so. */
static bool split_run(const struct deal *d)
{
    const struct groups *g = d->g;
    struct table_match *m = d->m;
    size_t labels = 0;
    if (g->groups != 1 || !g->own || !run_fits(d, &labels) || has_unit_dash(d) || is_copied(d))
        return false;
    size_t at = g->group[0].value;
    for (uint32_t i = 0; i <= d->missing; i++) {
        struct line_match *to = &d->before[i];
        at += i > 0 ? labels : 0;
        to->value = (uint32_t)m->values;
        to->values = (uint32_t)slots_of(d, d->first - 1 + i);
        for (uint32_t k = 0; k < to->values; k++)
            add_value(m, g->token[at++]);
        if (i > 0) {
            to->state = MATCH_ORDER;
            to->first = to->last = m->value[to->value];
        }
    }
    return true;
}

static void give_unsure(const struct deal *d, struct line_match *line)
{
    line->state = MATCH_UNSURE;
    give(d, line, 0, d->g->groups);
}

/* Figures that nobody can tell apart: they may be of any of these lines. */
static void give_all_unsure(const struct deal *d)
{
    if (d->before)
        give_unsure(d, d->before);
    for (uint32_t i = 0; i < d->missing; i++)
        give_unsure(d, &d->m->line[d->first + i]);
}

/* Whether the second group stands on the line below the first, which stands beside the label of
 * the line before: cells of several lines may have parted them. */
static bool stand_below(const struct deal *d)
{
    const struct token *a = first_of(d, 0), *b = first_of(d, 1);
    return !d->g->group[1].after_words && a->style == LINE_WORDS && b->style == LINE_WORDS &&
           a->row == d->r->text->lx.token[d->before->last].row && b->line == a->line + 1;
}

/* Whether the second group, right below the first and left of it, completes the row that this
 * starts. */
static bool is_rest(const struct deal *d)
{
    const struct group *group = d->g->group;
    return stand_below(d) && group[0].figures + group[1].figures == slots_before(d) &&
           token_span(first_of(d, 1), BY_WIDTH).from < token_span(first_of(d, 0), BY_WIDTH).from;
}

/* How many groups from the first on are those of the line before. */
static size_t count_own(const struct deal *d)
{
    const struct groups *g = d->g;
    if (!d->before)
        return 0;
    if (!g->own) /* if the label wraps, all lines have their figures */
        return g->groups == d->missing + 1 && order_fits(g, 0, g->groups, d->first - 1);
    bool broken = g->groups == d->missing + 2 && order_fits(g, 2, d->missing, d->first) &&
                  is_rest(d); /* at the edge of the page */
    return broken ? 2 : 1;
}

/* The words that name the row of a group: before it in its row, or above a figure in a line of its
 * own, if they have theirs, too.  NULL if there are none. */
static const struct token *row_name(const struct deal *d, size_t group)
{
    const struct lexed *lx = &d->r->text->lx;
    uint32_t first = d->g->token[d->g->group[group].value], at = first;
    while (at > 0 && lx->token[at - 1].row == lx->token[first].row)
        if (lx->token[--at].kind == TOKEN_TEXT)
            return &lx->token[at];
    bool above = at > 0 && at == first && token_alone(lx, first) && token_alone(lx, at - 1);
    return above && lx->token[at - 1].kind == TOKEN_TEXT ? &lx->token[at - 1] : NULL;
}

/* Whether the row of a group has a name that is no piece of a line's label, be it misread: then it
 * is one that the form lacks, and the line's own may be missing.
 *
 *     行政许可 | 14 | 3 | 17        小计
 *     行政确认 | 31 | 0 | 31        8 */
static bool is_of_others(const struct deal *d, size_t group, uint32_t line)
{
    enum { MISREAD_MAX = 1 /* of 规章, which is short */ };
    const struct token *name = row_name(d, group);
    struct extra_head extra;
    if (!name || name->in_label || name->raw.n == 0 ||
        label_starts_at(&d->r->text->hits, (uint32_t)(name - d->r->text->lx.token)))
        return false;
    return !piece_may_be_of_line(d->r->table, line, name->raw, MISREAD_MAX) ||
           (extra_head_may_start(name->raw) && extra_head_find(name->raw, &extra) &&
            !groups_is_piece(d->r, line, name->raw));
}

/* Gives each line its groups if they are as many, else to each of the missing ones all that are
 * not of the line before. */
static void deal_groups(const struct deal *d)
{
    const struct groups *g = d->g;
    size_t own = count_own(d), rest = g->groups - own;
    if (d->before)
        give(d, d->before, 0, own);
    if (rest == 0 || d->missing == 0)
        return;
    bool ordered = rest == d->missing && order_fits(g, own, rest, d->first);
    for (uint32_t i = 0; i < d->missing; i++) {
        struct line_match *line = &d->m->line[d->first + i];
        bool sure = ordered && !is_of_others(d, own + i, d->first + i);
        line->state = sure ? MATCH_ORDER : MATCH_UNSURE;
        give(d, line, ordered ? own + i : own, ordered ? own + i + 1 : g->groups);
    }
    if (!d->before || ordered)
        return;
    if (own == 0 || (g->group[0].figures < slots_before(d) && stand_below(d)))
        d->before->state = MATCH_UNSURE;
}

static void deal_out(const struct deal *d)
{
    if (d->g->torn)
        give_all_unsure(d);
    else if (d->before && d->missing == 0)
        give_all(d);
    else if (!d->before || !split_run(d))
        deal_groups(d);
}

void deal_figures(const struct group_reader *r, const struct anchors *a, struct table_match *m)
{
    struct groups g = {0}, raised = {0};
    bool is_raised = false;
    for (size_t i = 0; i < a->anchors; i++) {
        const struct anchor *here = &a->anchor[i];
        const struct anchor *next = i + 1 < a->anchors ? here + 1 : NULL;
        if (i == 0 && here->line > 0) {
            groups_before(r, here->first, &g);
            deal_out(&(struct deal){r, &g, m, NULL, 0, here->line});
        }
        struct line_match *line = &m->line[here->line];
        line_anchor(line, here);
        line->end = groups_after(r, here, next, &g);
        if (is_raised)
            groups_copy(&g, &raised, 0);
        is_raised = groups_take_raised(r, a, i, &g, &raised);
        groups_drop_page_number(&r->text->lx, &g, r->table->line[here->line].slots);
        uint32_t until = next ? next->line : (uint32_t)r->table->lines;
        deal_out(&(struct deal){r, &g, m, line, here->line + 1, until - here->line - 1});
        if (g.ends_at_line && groups_figures(&g) == 0)
            line->state = MATCH_UNSURE;
    }
    groups_free(&g);
    groups_free(&raised);
}
