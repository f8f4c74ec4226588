#include "align/align.h"

#include <stdlib.h>

#include "align/chain.h"
#include "align/groups.h"
#include "base/buf.h"
#include "lex/figure.h"

enum {
    SCORE_WHOLE = 100,
    SCORE_VALUES = 50, /* figures right behind a label make it a line of a table */
    LIKE_MIN = 3,      /* labels that are only like a table's prove one if there are so many */
};

void table_match_free(struct table_match *m)
{
    free(m->line);
    free(m->value);
    *m = (struct table_match){0};
}

struct table_extent table_extent(const struct table_match *m)
{
    struct table_extent all = {UINT32_MAX, 0, 0};
    for (size_t i = 0; i < m->lines; i++) {
        const struct line_match *line = &m->line[i];
        if (line->state != MATCH_LABEL)
            continue;
        all.first = line->first < all.first ? line->first : all.first;
        all.last = line->last > all.last ? line->last : all.last;
        all.end = line->end > all.end ? line->end : all.end;
    }
    return all;
}

static bool holds_punctuation(struct str s)
{
    static const char *const marks[] = {"、", "，", "。", "；", ","};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_find(s, str_of(marks[i]), 0) < s.n)
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
static void collect_anchors(uint32_t form, uint32_t table, const struct scanned *text, bool whole,
                            struct anchors *a)
{
    const struct label_set *set = label_set_builtin();
    for (size_t i = 0; i < text->hits.hits; i++) {
        const struct label_hit *h = &text->hits.hit[i];
        const struct label *l = &set->label[h->label];
        if (l->kind != LABEL_LINE || l->layout != form || l->table != table || h->whole != whole)
            continue;
        int score = (int)(SCORE_WHOLE * h->matched / l->length);
        if (table_values_follow(&text->lx, h))
            score += SCORE_VALUES;
        anchors_add(a, (struct anchor){
                           .line = l->first, .first = h->first, .last = h->last, .score = score});
    }
    anchors_sort(a);
}

/* Whether the chain has the table's first line, but for those whose labels are never looked for
 * by likeness, and its last. */
static bool has_ends(const struct anchors *a, const struct form_table *table, uint32_t form,
                     uint32_t number)
{
    if (a->anchors == 0 || a->anchor[a->anchors - 1].line + 1 < table->lines)
        return false;
    for (uint32_t line = 0; line < a->anchor[0].line; line++)
        if (anchors_have_likes(table, form, number, line))
            return false;
    return true;
}

/* The chain of labels.  Where it lacks lines: first the whole labels that name one
 * line, then what is like a missing one or begins like it, and then the labels that
 * several lines share, between their neighbours.  Where no label is whole, a sentence or
 * two that are like one make no table. */
static void chain_labels(const struct form_layout *layout, uint32_t form, uint32_t table,
                         const struct scanned *text, struct table_match *m, struct anchors *a)
{
    const struct form_table *printed = &layout->table[table];
    collect_anchors(form, table, text, true, a);
    size_t whole = a->anchors;
    anchors_chain(a);
    m->whole = m->bounded = a->anchors == printed->lines;
    m->strays = whole > (m->whole ? a->anchors : 0);
    if (m->whole)
        return;
    a->anchors = 0;
    collect_anchors(form, table, text, true, a);
    anchors_drop_shared(a, printed);
    anchors_chain(a);
    m->bounded = has_ends(a, printed, form, table);
    anchors_add_similar(a, printed, form, table, text);
    collect_anchors(form, table, text, false, a);
    collect_anchors(form, table, text, true, a);
    anchors_chain(a);
    anchors_drop_undecided(a, printed);
    if (whole == 0 && a->anchors < LIKE_MIN)
        a->anchors = 0;
}

static void add_value(struct table_match *m, uint32_t token)
{
    ARRAY_GROW(m->value, m->values, m->values_cap);
    m->value[m->values++] = token;
}

/* Gives the tokens of groups [from, to) to a line. */
static void give(struct table_match *m, struct line_match *line, const struct groups *g,
                 size_t from, size_t to)
{
    line->value = (uint32_t)m->values;
    for (size_t i = from; i < to; i++)
        for (uint32_t t = 0; t < g->group[i].values; t++)
            add_value(m, g->token[g->group[i].value + t]);
    line->values = (uint32_t)m->values - line->value;
    if (line->state != MATCH_LABEL)
        line->first = line->last = line->values ? m->value[line->value] : 0;
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
static bool ends_labels(const struct table_match *m, const struct line_match *line,
                        const struct groups *g, size_t from, size_t slots)
{
    bool bare = line > m->line && line_match_is_bare(line - 1);
    for (size_t i = from; bare && slots > 1 && i < g->groups; i++)
        if (g->group[i].figures == slots)
            return true;
    return false;
}

/* Whether a group is one short number alone on its line, as those of pages are. */
static bool is_lone_number(const struct lexed *lx, const struct groups *g, size_t i)
{
    enum { DIGITS_MAX = 3 };
    const struct group *group = &g->group[i];
    const struct token *t = &lx->token[g->token[group->value]];
    return group->values == 1 && t->style == LINE_WORDS && t->kind == TOKEN_FIGURE &&
           token_alone(lx, g->token[group->value]) && text_is_digits(t->raw) &&
           t->raw.n <= DIGITS_MAX && t->raw.p[0] != '0';
}

/* Whether a group is a whole row of a line that has so many slots, on one line of text. */
static bool is_whole_row(const struct lexed *lx, const struct groups *g, size_t i, size_t slots)
{
    enum { SLOTS_MIN = 3 };
    const struct group *group = &g->group[i];
    const uint32_t *token = g->token + group->value;
    return slots >= SLOTS_MIN && group->values == slots && group->figures == slots &&
           lx->token[token[0]].style == LINE_WORDS &&
           lx->token[token[0]].row == lx->token[token[slots - 1]].row;
}

/* A page may end between a label and its whole row: the number alone between them is the page's,
 * and dropped.  Without an empty line before the row, it may be what a figure was torn of. */
static void drop_page_number(const struct lexed *lx, struct groups *g, size_t slots)
{
    if (g->groups != 2 || g->torn || g->group[1].after_words || g->group[1].first_line != NO_LINE ||
        !is_lone_number(lx, g, 0) || !is_whole_row(lx, g, 1, slots) ||
        lx->token[g->token[g->group[1].value]].gap_empty == 0)
        return;
    g->group[0] = g->group[1];
    g->groups = 1;
}

/* Figures between two anchors whose lines are neighbours belong to the first: those
 * that no words divide.  Others behind them are noise if it is complete (a page's
 * header), else nobody knows. */
static void give_all(struct table_match *m, struct line_match *line, const struct groups *g,
                     size_t slots)
{
    size_t end = g->groups > 0, figures = end ? g->group[0].figures : 0;
    if (end && !order_fits(g, 0, 1, (uint32_t)(line - m->line))) {
        m->disorder = true; /* behind the name of a group that starts below */
        line->state = MATCH_UNSURE;
    }
    while (end < g->groups && figures < slots && !g->group[end].after_words)
        figures += g->group[end++].figures;
    if (end < g->groups && (figures != slots || ends_labels(m, line, g, end, slots))) {
        line->state = MATCH_UNSURE;
        end = g->groups;
    }
    give(m, line, g, 0, end);
}

/* Whether a run is the figures of a line and of the `missing` lines after it and nothing else
 * but, before those of each of these, the blank cell of its label, or none at all (*labels: how
 * many cells a label takes). */
static bool run_fits(const struct form_table *table, const struct groups *g, uint32_t line,
                     uint32_t missing, const struct lexed *lx, size_t *labels)
{
    size_t slots = 0, at = g->group[0].value;
    for (uint32_t i = 0; i <= missing; i++)
        slots += table->line[line + i].slots;
    if (slots != g->group[0].figures ||
        (g->group[0].values != slots && g->group[0].values != slots + missing))
        return false;
    *labels = (g->group[0].values - slots) / missing;
    for (uint32_t i = 0; *labels && i < missing; i++) {
        at += table->line[line + i].slots;
        if (lx->token[g->token[at++]].kind != TOKEN_BLANK)
            return false;
    }
    return true;
}

/* One run of figures that is as long as the slots of a line and of the `missing`
 * lines after it: their labels were lost between the figures. */
static bool split_run(struct table_match *m, const struct form_table *table, const struct groups *g,
                      uint32_t line, uint32_t missing, const struct lexed *lx)
{
    size_t labels = 0;
    if (g->groups != 1 || !g->own || !run_fits(table, g, line, missing, lx, &labels))
        return false;
    size_t at = g->group[0].value;
    for (size_t i = 0; table->unit_column && i < g->group[0].values; i++)
        if (lx->token[g->token[at + i]].kind == TOKEN_NOTHING)
            return false; /* a dash may stand for a unit */
    for (uint32_t i = 0; i <= missing; i++) {
        struct line_match *to = &m->line[line + i];
        at += i > 0 ? labels : 0;
        to->value = (uint32_t)m->values;
        to->values = (uint32_t)table->line[line + i].slots;
        for (uint32_t k = 0; k < to->values; k++)
            add_value(m, g->token[at++]);
        if (i > 0) {
            to->state = MATCH_ORDER;
            to->first = to->last = m->value[to->value];
        }
    }
    return true;
}

/* Figures that nobody can tell apart: they may be of any of these lines. */
static void mark_unsure(struct table_match *m, struct line_match *before, const struct groups *g,
                        uint32_t first_missing, uint32_t missing)
{
    if (before) {
        before->state = MATCH_UNSURE;
        give(m, before, g, 0, g->groups);
    }
    for (uint32_t i = 0; i < missing; i++) {
        m->line[first_missing + i].state = MATCH_UNSURE;
        give(m, &m->line[first_missing + i], g, 0, g->groups);
    }
}

/* Whether the second group stands on the line below the first, which stands beside its
 * label: cells of several lines may have parted them. */
static bool stand_below(const struct lexed *lx, const struct line_match *line,
                        const struct groups *g)
{
    const struct token *a = &lx->token[g->token[g->group[0].value]];
    const struct token *b = &lx->token[g->token[g->group[1].value]];
    return !g->group[1].after_words && a->style == LINE_WORDS && b->style == LINE_WORDS &&
           a->row == lx->token[line->last].row && b->line == a->line + 1;
}

/* Whether the second group, right below the first and left of it, completes the row that this
 * starts. */
static bool is_rest(const struct lexed *lx, const struct line_match *line, const struct groups *g,
                    size_t slots)
{
    const struct token *a = &lx->token[g->token[g->group[0].value]];
    const struct token *b = &lx->token[g->token[g->group[1].value]];
    return stand_below(lx, line, g) && g->group[0].figures + g->group[1].figures == slots &&
           token_span(b, BY_WIDTH).from < token_span(a, BY_WIDTH).from;
}

/* Distributes the groups of figures between two anchors: the line of the anchor
 * before them (NULL at the table's start) and `missing` lines without a label. */
static void distribute(struct table_match *m, const struct form_table *table,
                       struct line_match *before, const struct groups *g, uint32_t first_missing,
                       uint32_t missing, const struct lexed *lx)
{
    size_t own = before && g->own;
    if (g->torn) {
        mark_unsure(m, before, g, first_missing, missing);
        return;
    }
    if (before && missing && split_run(m, table, g, first_missing - 1, missing, lx))
        return;
    if (before && missing == 0) {
        give_all(m, before, g, table->line[first_missing - 1].slots);
        return;
    }
    size_t rest = g->groups - own;
    if (rest == missing + 1 && before && !own && order_fits(g, 0, rest, first_missing - 1)) {
        own = 1; /* the label wraps: all lines have their figures */
        rest--;
    }
    if (own && rest == missing + 1 && order_fits(g, 2, missing, first_missing) &&
        is_rest(lx, before, g, table->line[first_missing - 1].slots)) {
        own = 2; /* the row was broken at the edge of the page */
        rest--;
    }
    if (before)
        give(m, before, g, 0, own);
    if (rest == 0 || missing == 0)
        return;
    bool ordered = rest == missing && order_fits(g, own, rest, first_missing);
    for (uint32_t i = 0; i < missing; i++) {
        struct line_match *line = &m->line[first_missing + i];
        line->state = ordered ? MATCH_ORDER : MATCH_UNSURE;
        give(m, line, g, ordered ? own + i : own, ordered ? own + i + 1 : g->groups);
    }
    bool goes_on = before && own && g->group[0].figures < table->line[first_missing - 1].slots &&
                   stand_below(lx, before, g);
    if (before && !ordered && (!own || goes_on))
        before->state = MATCH_UNSURE;
}

static void mark_line(struct line_match *line, const struct anchor *a)
{
    *line = (struct line_match){.state = MATCH_LABEL, .first = a->first, .last = a->last};
}

static void assign_values(struct table_match *m, const struct form_table *table,
                          const struct group_reader *reader, const struct anchors *a)
{
    const struct lexed *lx = &reader->text->lx;
    struct groups g = {0}, raised = {0};
    bool is_taken = false;
    for (size_t i = 0; i < a->anchors; i++) {
        const struct anchor *here = &a->anchor[i];
        const struct anchor *next = i + 1 < a->anchors ? here + 1 : NULL;
        if (i == 0 && here->line > 0) {
            groups_before(reader, here->first, &g);
            distribute(m, table, NULL, &g, 0, here->line, lx);
        }
        struct line_match *line = &m->line[here->line];
        mark_line(line, here);
        line->end = groups_after(reader, here, next, &g);
        if (is_taken)
            groups_copy(&g, &raised, 0);
        is_taken = groups_take_raised(reader, a, i, &g, &raised);
        drop_page_number(lx, &g, table->line[here->line].slots);
        uint32_t until = next ? next->line : (uint32_t)table->lines;
        distribute(m, table, line, &g, here->line + 1, until - here->line - 1, lx);
        if (g.ends_at_line && groups_figures(&g) == 0)
            line->state = MATCH_UNSURE;
    }
    groups_free(&g);
    groups_free(&raised);
}

/* Whether a group is the numbers of the columns: 1 2 3 ... up to as many as there are, or from 2
 * on, where the first was taken for that of a row. */
static bool numbers_columns(const struct lexed *lx, const struct groups *g, size_t i, size_t slots)
{
    const struct group *group = &g->group[i];
    size_t number = slots - group->figures;
    if (group->figures != slots && group->figures + 1 != slots)
        return false;
    for (uint32_t k = 0; k < group->values; k++) {
        char value[FIGURE_VALUE_MAX];
        const struct token *t = &lx->token[g->token[group->value + k]];
        if (t->kind == TOKEN_BLANK)
            continue;
        if (t->kind != TOKEN_FIGURE || !figure_plain(t->raw, value) ||
            strtoul(value, NULL, 10) != ++number)
            return false;
    }
    return true;
}

/* The first group of figures: blanks before it are the padding of the heads. */
static size_t first_row(const struct groups *g)
{
    size_t row = 0;
    while (row + 1 < g->groups && g->group[row].figures == 0)
        row++;
    return row;
}

/* A table printed across has no labels of its own lines, only heads; numbers of the columns, with
 * another row below, are such. */
static void align_across(struct table_match *m, const struct group_reader *reader)
{
    const struct lexed *lx = &reader->text->lx;
    size_t slots = reader->table->line[0].slots;
    struct groups g = {0};
    struct anchor heads;
    if (heads_find(reader, &heads)) {
        mark_line(&m->line[0], &heads);
        m->line[0].end = groups_after(reader, &heads, NULL, &g);
        size_t row = first_row(&g);
        if (row < g.groups && numbers_columns(lx, &g, row, slots)) {
            heads.first = heads.last = g.token[g.group[row].value + g.group[row].values - 1];
            m->line[0].end = groups_after(reader, &heads, NULL, &g);
            row = first_row(&g);
        }
        if (row == 0)
            drop_page_number(lx, &g, slots);
        size_t end = row < g.groups ? row + 1 : row;
        if (row < g.groups && g.group[row].figures < slots)
            end = g.groups; /* a long row wraps */
        give(m, &m->line[0], &g, row, end);
        m->labels = 1;
    }
    groups_free(&g);
}

void table_align(const struct form_layout *layout, uint32_t form, uint32_t table,
                 const struct scanned *text, struct table_match *m)
{
    const struct form_table *printed = &layout->table[table];
    struct group_reader reader = {.table = printed, .form = form, .number = table, .text = text};
    m->lines = m->values = m->labels = 0;
    m->disorder = m->strays = false;
    for (size_t i = 0; i < printed->lines; i++) {
        ARRAY_GROW(m->line, m->lines, m->lines_cap);
        m->line[m->lines++] = (struct line_match){0};
    }
    if (printed->across) {
        m->whole = m->bounded = true; /* its heads are never looked for by likeness */
        align_across(m, &reader);
        table_doubt_lines(m, form, table, printed, text);
        return;
    }
    struct anchors a = {0};
    chain_labels(layout, form, table, text, m, &a);
    m->labels = a.anchors;
    assign_values(m, printed, &reader, &a);
    table_doubt_lines(m, form, table, printed, text);
    free(a.anchor);
}
