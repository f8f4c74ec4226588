/* other_heads.c - lines below the heads of another table, whose rows have the form's labels:
 *
 *     年度                         2017 2018 2019 2020 2021 2022 2023
 *     本年新收政府信息公开申请数量 14   24   40   33   42   26   9
 *
 * As many figures as columns prove nothing there.  Heads that are lost, or stand apart from the
 * rows, say nothing against these: only a row of them right above a label does. */
#include "base/char_set.h"
#include "base/utf8.h"
#include "data.h"
#include "place/checks.h"
#include "place/printed.h"
#include "report/year.h"

enum {
    HEAD_CHARS_MAX = 14, /* longer words head no column */
    HEADS_BEFORE = 40,   /* tokens before a line in which its own heads stand */
};

/* What the words in a row above a label are. */
struct heads_row {
    uint32_t own;     /* heads of the form, or pieces of them */
    uint32_t others;  /* words that are none, and years */
    uint32_t periods; /* of them, those that name a time */
    bool other_rows;  /* it holds what no row of heads does */
};

/* The last character of words, 0 if it is no Chinese one. */
static uint32_t last_of(struct str words)
{
    enum { HAN_BYTES = 3 };
    size_t used;
    return words.n < HAN_BYTES ? 0 : utf8_decode(words.p + words.n - HAN_BYTES, HAN_BYTES, &used);
}

/* Whether words start or end like one of those that name a time: few do. */
static bool may_be_period(struct str words)
{
    static struct char_set edges;
    static bool known;
    size_t used;
    if (!known) {
        struct str rest = str_make(data_periods, data_periods_len);
        for (str_cut(&rest, '\n'); rest.n; str_cut(&rest, '\n')) {
            struct str entry = rest, name = str_cut(&entry, '\t');
            bool end = str_eq(str_cut(&entry, '\t'), STR("end"));
            char_set_add(&edges, end ? last_of(name) : utf8_decode(name.p, name.n, &used));
        }
        known = true;
    }
    return words.n > 0 && (char_set_has(&edges, utf8_decode(words.p, words.n, &used)) ||
                           char_set_has(&edges, last_of(words)));
}

/* Whether words name another time than the year of the report, or one of several, as a head or as
 * the caption of a table (lib/forms/periods.tsv). */
static bool is_period(struct str words, bool caption)
{
    struct str rest = str_make(data_periods, data_periods_len);
    str_cut(&rest, '\n');
    while (rest.n) {
        struct str entry = str_cut(&rest, '\n'), known = str_cut(&entry, '\t');
        struct str place = str_cut(&entry, '\t');
        bool end = str_eq(place, STR("end")), there = str_eq(place, STR("caption")) == caption;
        if (there && (end ? str_ends(words, known) : str_starts(words, known)))
            return true;
    }
    return false;
}

/* Whether a column over a line is of another time in the form itself (上一年项目数量). */
static bool has_period(const struct placing *p, uint32_t line)
{
    const struct form_cell *cell = &p->cell[p->table->line[line].cell];
    bool found = false;
    for (uint32_t i = 0; i < p->line[line].slots && !found; i++)
        found = is_period(cell[i].col_label, false);
    return found;
}

/* Whether words can be a head: they are short, and no mark is among them, as where a row of heads
 * was not divided (本年制发件数；本年废止件数). */
static bool may_be_head(struct str words)
{
    static const struct str marks[] = {STR_INIT("；"), STR_INIT("，"), STR_INIT("。"),
                                       STR_INIT(";"),  STR_INIT(","),  STR_INIT("\"")};
    size_t chars = 0, used;
    for (size_t at = 0; at < words.n && chars <= HEAD_CHARS_MAX; at += used, chars++)
        utf8_decode(words.p + at, words.n - at, &used);
    bool marked = false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        marked |= str_has(words, marks[i]);
    return chars <= HEAD_CHARS_MAX && !marked;
}

/* Looks at one token of a row above line `line`. */
static void see_token(const struct placing *p, uint32_t line, uint32_t i, struct heads_row *row)
{
    const struct token *t = placing_token(p, i);
    if (t->kind == TOKEN_FIGURE) {
        bool year = year_read(t->raw) > 0;
        row->others += year;
        row->periods += year;
        row->other_rows |= !year;
    } else if (t->kind == TOKEN_TEXT) {
        bool own =
            t->in_label || label_starts_at(&p->text->hits, i) || printed_is_piece(p, line, t->raw);
        bool period = !own && may_be_period(t->raw) && is_period(t->raw, false);
        own = own || ((!period || has_period(p, line)) && printed_is_like(p, t->raw));
        row->own += own;
        row->others += !own;
        row->periods += period && !own;
        row->other_rows |= !own && !may_be_head(t->raw);
    }
}

/* How many columns over a line have their heads before token `until`, from token `from` on. */
static uint32_t own_heads(const struct placing *p, uint32_t line, uint32_t from, uint32_t until)
{
    const struct label_hits *hits = &p->text->hits;
    const struct form_line *printed = p->table->line;
    uint64_t found = 0;
    uint32_t n = 0, first = line;
    while (first > 0 && printed[first - 1].columns == printed[line].columns)
        first--;
    for (size_t i = label_hits_from(hits, from); i < hits->hits && hits->hit[i].first < until;
         i++) {
        const struct label *head = printed_head(p, i);
        if (head && head->leaf && head->line == first)
            found |= (uint64_t)1 << head->first;
    }
    for (; found; found &= found - 1)
        n++;
    return n;
}

/* Whether the words of a row, which stand over line `line`, are heads of another table. */
static bool are_others(const struct placing *p, uint32_t line, const struct heads_row *row,
                       uint32_t heads)
{
    uint32_t slots = p->line[line].slots, words = row->own + row->others;
    if (row->other_rows || row->others == 0 || heads == slots)
        return false;
    if (row->periods > 0 && (slots > 1 || row->own == 0))
        return row->periods > 1 || !p->table->unit_column;
    bool enough = words + words / 2 >= slots && !p->table->unit_column;
    uint32_t least =
        words < slots ? words : slots; /* the words of the first column may be several */
    return enough && heads * 2 < slots && row->own * 2 < least;
}

/* The row above token i, but for labels of groups that stand alone (第二十条第（一）项); nothing if
 * it starts before token `from`. */
static struct token_row row_above(const struct placing *p, uint32_t i, uint32_t from)
{
    const struct lexed *lx = &p->text->lx;
    struct token_row row = token_row_of(lx, i);
    while (row.from > from) {
        row = token_row_of(lx, row.from - 1);
        if (row.to - row.from > 1 || !label_starts_at(&p->text->hits, row.from))
            break;
    }
    return row.from >= from && row.to <= i ? row : (struct token_row){0, 0};
}

/* Whether a row is but words which say that a table is of several years (近七年情况). */
static bool is_caption(const struct placing *p, struct token_row row)
{
    const struct token *t = placing_token(p, row.from);
    return row.to - row.from == 1 && t->kind == TOKEN_TEXT && may_be_period(t->raw) &&
           is_period(t->raw, true) && may_be_head(t->raw);
}

/* Finds out whether the heads of another table stand right above a line, or its own from token
 * `from` on: *others is as it was if neither does.  The first word of a row is of the column of
 * labels. */
static void see_row(const struct placing *p, uint32_t line, uint32_t from, bool *others)
{
    uint32_t first = p->line[line].match->first;
    struct token_row at = row_above(p, first, from);
    struct heads_row row = {0};
    for (uint32_t i = at.from + 1; i < at.to; i++)
        see_token(p, line, i, &row);
    bool caption = p->line[line].slots > 1 && is_caption(p, at);
    if (row.others == 0 && !caption && !*others)
        return;
    from = first > HEADS_BEFORE && first - HEADS_BEFORE > from ? first - HEADS_BEFORE : from;
    uint32_t heads = own_heads(p, line, from, first);
    if (caption || are_others(p, line, &row, heads))
        *others = true;
    else if (row.own > 0 || heads > 0)
        *others = false;
}

void placing_check_other_heads(struct placing *p)
{
    uint32_t from = 0;
    bool others = false; /* the lines below, too, that have no heads of their own */
    for (size_t i = 0; i < p->lines && !p->table->across; i++) {
        struct placing_line *line = &p->line[i];
        const struct line_match *m = line->match;
        if (m->state == MATCH_ABSENT)
            continue;
        if (m->state == MATCH_LABEL && m->first > from)
            see_row(p, (uint32_t)i, from, &others);
        if (others)
            placing_close(line);
        from = line->values ? line->value[line->values - 1] + 1 : m->first + 1;
    }
}
