#include "table/captions.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "data.h"
#include "report/numeral.h"
#include "report/year.h"

enum { CAPTION_BYTES_MAX = 160 };

void captions_free(struct captions *c)
{
    free(c->mark);
    compact_free(&c->line);
    compact_free(&c->next);
    *c = (struct captions){0};
}

/* ---- words */

/* Lists of captions.tsv, each a stretch of its lines. */
enum words { ANNEX, PAST, OTHER, OWN, COUNTS, END, TOPIC, BODY, TAIL, AREA, FILES, WORD_LISTS };
enum place { AT_START, AT_END, ANYWHERE };

/* The lines of a list. */
static struct str list_of(enum words kind)
{
    static const char *const names[WORD_LISTS] = {"annex", "past", "other", "own",  "counts", "end",
                                                  "topic", "body", "tail",  "area", "file"};
    static struct str lists[WORD_LISTS];
    if (lists[kind].n > 0)
        return lists[kind];
    struct str rest = str_make(data_captions, data_captions_len);
    while (rest.n) {
        struct str from = rest, line = str_cut(&rest, '\n');
        if (!str_eq(str_cut(&line, '\t'), str_of(names[kind])))
            continue;
        if (lists[kind].n == 0)
            lists[kind].p = from.p;
        lists[kind].n = (size_t)(line.p + line.n + 1 - lists[kind].p);
    }
    return lists[kind];
}

/* Whether text has a word of a list there, the first one of it: where it stands. */
static bool has_word(enum words kind, struct str text, enum place place, struct str *found)
{
    struct str rest = list_of(kind);
    while (rest.n) {
        struct str word = str_cut(&rest, '\n');
        str_cut(&word, '\t');
        size_t at = text.n;
        if (place == ANYWHERE)
            at = str_find(text, word, 0);
        else if (place == AT_START ? str_starts(text, word) : str_ends(text, word))
            at = place == AT_START ? 0 : text.n - word.n;
        if (at < text.n)
            return *found = str_make(text.p + at, word.n), true;
    }
    return false;
}

static bool has(enum words kind, struct str text, enum place place)
{
    struct str found;
    return has_word(kind, text, place, &found);
}

/* What stands before the first word of a kind; all without one. */
static struct str before_words(enum words kind, struct str text)
{
    struct str found;
    while (has_word(kind, text, ANYWHERE, &found))
        text.n = (size_t)(found.p - text.p);
    return text;
}

/* Whether text names years, and the report's not among them. */
static bool names_other_year(const struct captions *c, struct str text)
{
    size_t own, at = 0;
    if (!str_year(c->year, &own))
        return false;
    int year = year_next(text, &at), first = year;
    while (year > 0 && (size_t)year != own) {
        at++; /* behind the first digit */
        year = year_next(text, &at);
    }
    return first > 0 && year == 0;
}

static bool names_past(struct str text)
{
    if (str_find(text, STR("年"), 0) == text.n) /* as most have none, and each of those words has */
        return false;
    return has(PAST, text, ANYWHERE) && !has(COUNTS, text, ANYWHERE);
}

/* ---- bodies */

static struct str without_tail(struct str name)
{
    struct str tail;
    while (has_word(TAIL, name, AT_END, &tail) && tail.n < name.n)
        name.n -= tail.n;
    return name;
}

/* Whether the characters of `part` stand in `all`, in their order. */
static bool is_within(struct str part, struct str all)
{
    size_t at = 0, used;
    for (size_t i = 0; i < part.n; i += used) {
        utf8_decode(part.p + i, part.n - i, &used);
        at = str_find(all, str_make(part.p + i, used), at);
        if (at == all.n)
            return false;
        at += used;
    }
    return true;
}

/* Whether a name is not the agency's: neither is the other one's, abbreviated (发改委), or without
 * the place before it.  A county's name before an office is no county. */
static bool is_other_body(const struct captions *c, struct str name)
{
    enum { HAN = 3 };
    struct str agency = without_tail(c->agency), area;
    if (agency.n < HAN || has(OWN, name, AT_START))
        return false;
    name = without_tail(name);
    while (has_word(AREA, name, AT_START, &area))
        name = str_from(name, area.n);
    bool same_end =
        name.n >= HAN && memcmp(name.p + name.n - HAN, agency.p + agency.n - HAN, HAN) == 0;
    return !is_within(name, agency) && !(same_end && is_within(agency, name));
}

/* ---- lines */

static bool starts_row(const struct lexed *lx, uint32_t i)
{
    return i == 0 || lx->token[i - 1].row != lx->token[i].row;
}

/* The compact form of the line of token i, empty if it is too long for a caption. */
static struct str compact_line(struct compact *to, const struct lexed *lx, uint32_t i)
{
    struct str line = lx->token[i].input;
    if (line.n > CAPTION_BYTES_MAX)
        return STR("");
    compact_make(to, line, CAPTION_BYTES_MAX);
    return compact_from(to, 0);
}

/* What follows the number and the marks behind 附件. */
static struct str skip_number(struct str text)
{
    while (text.n && (unsigned char)*text.p < 0x80 && !(str_starts(text, STR("20")) && text.n > 4))
        text = str_from(text, 1);
    struct str rest = text;
    if (numeral_cut(&rest) > 0 && rest.n && (unsigned char)*rest.p < 0x80)
        return skip_number(rest);
    return text;
}

/* Whether an annex's name says that it is another's. */
static bool is_foreign_annex(const struct captions *c, struct str name)
{
    size_t at = 0;
    if (names_other_year(c, name) || names_past(name) || has(OTHER, name, AT_START))
        return true;
    if (year_next(name, &at) > 0)
        name.n = at;
    name = before_words(TOPIC, name);
    return has(BODY, name, AT_END) && is_other_body(c, name);
}

/* Whether the line of token i starts an annex, and of what name. */
static bool is_annex(struct captions *c, const struct lexed *lx, uint32_t i, struct str *name)
{
    struct str word;
    *name = compact_line(&c->line, lx, i);
    if (!has_word(ANNEX, *name, AT_START, &word))
        return false;
    *name = skip_number(str_from(*name, word.n));
    uint32_t next = token_row_of(lx, i).to;
    if (name->n == 0 && next < lx->tokens)
        *name = compact_line(&c->next, lx, next);
    return true;
}

/* Whether the line of token i is the title of a report: whose and of which year. */
static bool is_title(struct captions *c, const struct lexed *lx, uint32_t i, struct str *name)
{
    *name = compact_line(&c->line, lx, i);
    size_t at = 0;
    if (!str_ends(*name, STR("报告")) || str_find(*name, STR("公开"), 0) == name->n ||
        year_next(*name, &at) == 0)
        return false;
    return true;
}

/* The number of a heading, 一、 to 十、, that text starts with; 0 if it starts with none. */
static int heading_number(struct str text)
{
    static const char numerals[] = "一二三四五六七八九十";
    enum { NUMERAL = 3 }; /* bytes */
    if (text.n <= NUMERAL || !str_starts(str_from(text, NUMERAL), STR("、")))
        return 0;
    for (size_t i = 0; i + 1 < sizeof numerals; i += NUMERAL) /* cheaper than numeral_cut() */
        if (memcmp(numerals + i, text.p, NUMERAL) == 0)
            return (int)(i / NUMERAL) + 1;
    return 0;
}

enum { NUMBERS = 11 };

/* Where headings of each number stand first and last. */
struct heading_places {
    bool known;
    uint32_t first[NUMBERS], last[NUMBERS];
};

static void find_headings(struct heading_places *h, const struct lexed *lx)
{
    h->known = true;
    for (int n = 0; n < NUMBERS; n++) {
        h->first[n] = UINT32_MAX;
        h->last[n] = 0;
    }
    for (uint32_t i = 0; i < lx->tokens; i++) {
        const struct token *t = &lx->token[i];
        int n = t->kind == TOKEN_TEXT && starts_row(lx, i) ? heading_number(t->raw) : 0;
        if (h->first[n] == UINT32_MAX)
            h->first[n] = i;
        h->last[n] = i;
    }
}

/* Whether a title is another body's, or of another year. */
static bool is_foreign_title(const struct captions *c, struct str title)
{
    size_t at = 0;
    if (names_other_year(c, title))
        return true;
    year_next(title, &at);
    return at > 0 && is_other_body(c, str_make(title.p, at));
}

/* Notes that what follows a name is another's, or not.  Links to files are nothing's start. */
static void add_mark(struct captions *c, uint32_t token, struct str name, bool foreign)
{
    if ((c->marks == 0 && !foreign) || has(FILES, name, ANYWHERE))
        return;
    ARRAY_GROW(c->mark, c->marks, c->marks_cap);
    c->mark[c->marks++] = (struct caption_mark){token, foreign};
}

/* Whether token i may start an annex's line, or end a title: few do. */
static bool may_be_annex(const struct lexed *lx, uint32_t i)
{
    const struct token *t = &lx->token[i];
    return t->kind == TOKEN_TEXT && str_starts(t->raw, STR("附")) && starts_row(lx, i);
}

static bool may_be_title(const struct token *t)
{
    const struct str end = STR("报告");
    return t->kind == TOKEN_TEXT && t->raw.n > end.n &&
           t->raw.p[t->raw.n - 1] == end.p[end.n - 1] && str_ends(t->raw, end);
}

/* Whether the report's headings stand before token i, and once more behind it: then a title there
 * is that of a second report.  They are looked for once. */
static bool parts_reports(struct heading_places *h, const struct lexed *lx, uint32_t i)
{
    if (!h->known)
        find_headings(h, lx);
    for (int n = 1; n < NUMBERS; n++)
        if (h->first[n] < i && h->last[n] > i)
            return true;
    return false;
}

void captions_find(struct captions *c, const struct lexed *lx, uint32_t until)
{
    struct str name;
    struct heading_places headings;
    headings.known = false;
    c->marks = 0;
    for (uint32_t i = 0; i < until; i++) {
        if (may_be_title(&lx->token[i]) && parts_reports(&headings, lx, i) &&
            is_title(c, lx, i, &name))
            add_mark(c, i, name, is_foreign_title(c, name));
        else if (may_be_annex(lx, i) && is_annex(c, lx, i, &name))
            add_mark(c, i, name, is_foreign_annex(c, name));
    }
}

bool captions_cover(const struct captions *c, uint32_t token)
{
    size_t i = c->marks;
    while (i > 0 && c->mark[i - 1].token > token)
        i--;
    return i > 0 && c->mark[i - 1].foreign;
}

/* ---- above a table */

enum caption { CAPTION_NONE, CAPTION_FOREIGN, CAPTION_END };

/* Whether words are as captions are that name a year: no heading, and nothing but a name. */
static bool is_name(struct str text)
{
    while (text.n && strchr(":)]", text.p[text.n - 1]))
        text.n--;
    return has(END, text, AT_END) && !has(COUNTS, text, ANYWHERE);
}

/* What the line of token i is for a table below.  Most are looked at as they stand. */
static enum caption caption_of(struct captions *c, const struct lexed *lx, uint32_t i)
{
    struct str line = lx->token[i].input;
    if (line.n > CAPTION_BYTES_MAX || heading_number(lx->token[i].raw) > 0 ||
        str_find(line, STR("。"), 0) < line.n)
        return CAPTION_END;
    if (str_find(line, STR("年"), 0) == line.n)
        return CAPTION_NONE;
    struct str text = compact_line(&c->line, lx, i);
    bool other = (names_other_year(c, text) || names_past(text)) && is_name(text);
    return other ? CAPTION_FOREIGN : CAPTION_NONE;
}

/* Whether a row holds a label, or words of none. */
static bool is_label_row(const struct scanned *text, struct token_row row)
{
    size_t h = label_hits_from(&text->hits, row.from);
    return text->lx.token[row.from].in_label ||
           (h < text->hits.hits && text->hits.hit[h].first < row.to);
}

bool captions_above(struct captions *c, const struct scanned *text, uint32_t first)
{
    enum { ROWS_MAX = 64, LINES_MAX = 6 };
    const struct lexed *lx = &text->lx;
    uint32_t at = first < lx->tokens ? token_row_of(lx, first).from : first;
    for (int rows = 0, lines = 0; at > 0 && rows < ROWS_MAX && lines < LINES_MAX; rows++) {
        struct token_row row = token_row_of(lx, at - 1);
        at = row.from;
        if (is_label_row(text, row))
            continue;
        enum caption is = caption_of(c, lx, row.from);
        if (is != CAPTION_NONE)
            return is == CAPTION_FOREIGN;
        if (lexed_has_figure(lx, row.from, row.to))
            return false;
        lines++;
    }
    return false;
}

bool captions_among(struct captions *c, const struct lexed *lx, uint32_t from, uint32_t to)
{
    struct str name;
    for (uint32_t i = from; i < to; i++) {
        if (may_be_annex(lx, i) || may_be_title(&lx->token[i]))
            return true;
        if (lx->token[i].kind != TOKEN_TEXT || lx->token[i].in_label || !starts_row(lx, i))
            continue;
        if (str_find(lx->token[i].input, STR("年"), 0) == lx->token[i].input.n)
            continue;
        size_t at = 0;
        name = compact_line(&c->line, lx, i);
        if ((year_next(name, &at) > 0 || names_past(name)) && is_name(name))
            return true;
    }
    return false;
}

void captions_doubt(struct captions *c, const struct scanned *text, struct table_match *m)
{
    struct table_extent all = table_extent(m);
    if (all.first > all.last)
        return;
    if (captions_above(c, text, all.first))
        table_doubt(m);
    for (size_t i = 0; c->marks > 0 && i < m->lines; i++)
        if (m->line[i].state != MATCH_ABSENT && captions_cover(c, m->line[i].first))
            m->line[i].state = MATCH_UNSURE;
}
