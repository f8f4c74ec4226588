#include "report/row_label.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "form/layout.h"
#include "report/line.h"
#include "report/numeral.h"
#include "report/row_alike.h"

static bool known(const struct row_labels *r, const struct row_label *like)
{
    for (size_t i = 0; i < r->labels; i++) {
        const struct row_label *l = &r->label[i];
        if (l->n == like->n && l->numbered == like->numbered && l->unit == like->unit &&
            memcmp(l->chars, like->chars, l->n * sizeof *l->chars) == 0)
            return true;
    }
    return false;
}

/* Whether text starts with a Chinese numeral and 、: *rest is what stands behind the numeral, for
 * folding drops the mark. */
static bool is_numbered(struct str text, struct str *rest)
{
    *rest = text;
    return numeral_cut(rest) > 0 && str_starts(*rest, STR("、"));
}

static void add_label(struct row_labels *r, struct str text, bool unit)
{
    struct row_label label = {.unit = unit};
    struct row_start start;
    struct str rest;
    label.numbered = is_numbered(text, &rest);
    if (!label.numbered && !unit)
        return;
    row_start_fold(&start, label.numbered ? rest : text, ROW_LABEL_CHARS);
    label.n = start.n;
    label.set = start.set[start.n];
    memcpy(label.chars, start.chars, start.n * sizeof *start.chars);
    if (known(r, &label))
        return;
    if (label.numbered && label.n > r->longest)
        r->longest = label.n;
    if (unit && label.n > r->longest_unit)
        r->longest_unit = label.n;
    ARRAY_GROW(r->label, r->labels, r->cap);
    r->label[r->labels++] = label;
}

/* Adds the labels of a table: those of its lines and of the groups that these are in. */
static void add_table(struct row_labels *r, const struct form_table *table)
{
    for (size_t i = 0; i < table->lines; i++)
        for (struct str path = table->line[i].path; path.p;)
            add_label(r, str_cut(&path, '/'), table->unit_column);
}

void row_labels_init(struct row_labels *r)
{
    size_t count;
    const struct form_layout *layouts = form_layouts(&count);
    *r = (struct row_labels){0};
    for (size_t f = 0; f < count; f++)
        for (size_t t = 0; t < layouts[f].tables; t++)
            add_table(r, &layouts[f].table[t]);
}

void row_labels_free(struct row_labels *r)
{
    free(r->label);
    seen_free(&r->found);
    seen_free(&r->below);
    *r = (struct row_labels){0};
}

/* The number of the numbered label that `text` starts with, r->labels if there is
 * none; *whole: it does not end within the label. */
static size_t search_numbered(const struct row_labels *r, struct str text, bool *whole)
{
    struct row_start start;
    size_t i = 0;
    row_start_fold(&start, text, r->longest < ROW_LABEL_CHARS ? r->longest + 1 : ROW_LABEL_CHARS);
    while (i < r->labels &&
           !(start.n > 0 && r->label[i].numbered && row_starts_alike(&start, &r->label[i])))
        i++;
    *whole = i < r->labels && start.n + 1 >= r->label[i].n;
    return i;
}

/* The start of text that search_numbered() looks at, or some more of it: characters that are not
 * Chinese may be dropped, and do not count. */
static struct str looked_at(const struct row_labels *r, struct str text)
{
    size_t at = 0, left = r->longest + 1;
    while (at < text.n && left > 0) {
        bool han = utf8_leads_han(text.p[at]);
        at += han ? 3 : 1;
        left -= han;
    }
    return at < text.n ? str_make(text.p, at) : text;
}

/* The same from memory, NULL if there is none; then *whole is left alone. */
static const struct row_label *find_numbered(struct row_labels *r, struct str text, bool *whole)
{
    struct str start = looked_at(r, text);
    struct seen_text *kept = seen_enter(&r->found, start);
    bool is_whole;
    int what = kept ? kept->what : SEEN_NEVER;
    if (what == SEEN_NEVER) {
        what = (int)(2 * search_numbered(r, start, &is_whole));
        what += is_whole;
    }
    if (kept)
        kept->what = what;
    size_t i = (size_t)what / 2;
    if (i == r->labels)
        return NULL;
    *whole = what % 2;
    return &r->label[i];
}

bool row_labels_know(struct row_labels *r, struct str text)
{
    bool whole;
    return find_numbered(r, text, &whole);
}

/* Whether `text` and more text behind it may be a numbered label. */
static bool may_go_on(const struct row_labels *r, struct str text)
{
    struct row_start start;
    row_start_fold(&start, text, ROW_LABEL_CHARS);
    for (size_t i = 0; i < r->labels; i++)
        if (r->label[i].numbered && row_may_become_alike(&start, &r->label[i]))
            return true;
    return false;
}

/* What a line tells of the numbered label above it: that it is a table's row, surely or only if
 * this line is the label's rest. */
enum { SHOWS_NOTHING, SHOWS_ROW_AS_REST, SHOWS_ROW };

static int read_below(const struct row_labels *r, struct str text)
{
    struct row_start start;
    size_t values;
    text = line_without_values(text, &values);
    if (text.n == 0)
        return values > 0 ? SHOWS_ROW : SHOWS_NOTHING;
    struct str rest;
    bool has_number = is_numbered(text, &rest);
    bool in_parens = str_starts(text, STR("(")) || str_starts(text, STR("（")); /* its number is */
    size_t most = r->longest_unit + 2; /* more than any label that is near has */
    most = most < ROW_LABEL_CHARS ? most : ROW_LABEL_CHARS;
    row_start_fold(&start, has_number ? rest : text, most);
    for (size_t i = 0; i < r->labels; i++) {
        const struct row_label *l = &r->label[i];
        if (l->unit && !(in_parens && l->numbered) && row_is_alike(&start, l))
            return has_number ? SHOWS_ROW_AS_REST : SHOWS_ROW;
    }
    return SHOWS_NOTHING;
}

/* The same from memory. */
static bool shows_row(struct row_labels *r, struct str text, bool rest)
{
    struct seen_text *kept = seen_enter(&r->below, text);
    int what = kept ? kept->what : SEEN_NEVER;
    if (what == SEEN_NEVER)
        what = read_below(r, text);
    if (kept)
        kept->what = what;
    return what == SHOWS_ROW || (rest && what == SHOWS_ROW_AS_REST);
}

/* Whether the lines of `below` show that the label above them is a table's row;
 * `cut_off`: the first of them may be the label's rest. */
static bool followed_as_row(struct row_labels *r, struct str below, bool cut_off)
{
    enum { LINES_LOOKED_AT = 3 };
    for (int i = 0; i < LINES_LOOKED_AT; i++) {
        struct str line = line_next(&below);
        if (line.n == 0 || line.n > LINE_BYTES)
            return false;
        if (shows_row(r, line, i < (cut_off ? 2 : 1)))
            return true;
    }
    return false;
}

/* How many characters a row's words may have more than its label. */
enum { CHARS_MORE = 2 };

/* What the table of a label says of a row of it. */
static enum row_answer answer_of(const struct row_text *row, const struct row_label *label)
{
    if (!label->unit || row->valued)
        return ROW_SURE;
    return row->chars <= label->n + CHARS_MORE ? ROW_BY_UNITS : ROW_NEVER;
}

struct row_text row_labels_read(struct row_labels *r, struct str text)
{
    size_t values;
    struct str words = line_without_values(text, &values), after = text;
    struct row_text row = {.text = text, .chars = line_chars(words)};
    str_cut(&after, ' ');
    row.valued = values > 0 || line_is_value(str_cut(&after, ' '));
    const struct row_label *label = find_numbered(r, words, &row.whole);
    struct str cell = label ? words : line_first_cell(text);
    if (cell.n != words.n)
        label = find_numbered(r, cell, &row.whole);
    if (label)
        row.answer = answer_of(&row, label);
    else if (line_chars(text) < r->longest && may_go_on(r, text))
        row.answer = ROW_BY_REST;
    return row;
}

/* The same for a label whose rest stands on the first line below. */
static enum row_answer read_with_rest(struct row_labels *r, const struct row_text *row,
                                      struct str below)
{
    bool whole = false;
    struct str next = line_next(&below);
    if (next.n == 0 || next.n > LINE_BYTES)
        return ROW_NEVER;
    const struct row_label *label = find_numbered(r, str_span(row->text, next), &whole);
    return whole ? answer_of(row, label) : ROW_NEVER;
}

bool row_labels_is_row(struct row_labels *r, const struct row_text *row, struct str below)
{
    bool cut_off = row->answer == ROW_BY_REST || !row->whole;
    enum row_answer answer =
        row->answer == ROW_BY_REST ? read_with_rest(r, row, below) : row->answer;
    return answer == ROW_SURE || (answer == ROW_BY_UNITS && followed_as_row(r, below, cut_off));
}
