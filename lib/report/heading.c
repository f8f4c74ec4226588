#include "report/heading.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/bytes.h"
#include "base/utf8.h"
#include "data.h"
#include "report/line.h"

/* Characters: longer headings are sentences.  The longest statutory one has 33. */
enum {
    HEADING_CHARS = 50,
    PLAIN_CHARS = 30,
    SENTENCE_CHARS = 20,
    ANNEX_CHARS = 60,
    SURE_CHARS = 3 /* shorter words may be a piece of a label */
};

/* Blanks that divide columns; a number and its words are set apart by less. */
enum { COLUMN_GAP = 3 };

enum { COMPACT_BYTES = 192 }; /* of a line that are looked at: more characters than all these */

int heading_reader_init(struct heading_reader *r, struct err *e)
{
    *r = (struct heading_reader){.inside = 0};
    row_labels_init(&r->rows);
    if (topics_init(&r->topics, str_make(data_topics, data_topics_len), "topics.tsv", e) < 0)
        return -1;
    heading_starts_init(&r->starts, &r->topics);
    return 0;
}

void heading_reader_free(struct heading_reader *r)
{
    topics_free(&r->topics);
    row_labels_free(&r->rows);
    seen_free(&r->lines);
    free(r->reading);
    compact_free(&r->compact);
}

/* Whether the compact text may stop at byte `at`: a heading's words end there and
 * other text follows. */
static bool may_stop(const struct compact *c, size_t at)
{
    static const struct str stops[] = {{"。", 3}, {":", 1}, {".", 1}, {";", 1},
                                       {",", 1},  {"(", 1}, {"—", 3}, {"-", 1}};
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (str_starts(compact_from(c, at), stops[i]))
            return true;
    return compact_gap_before(c, at);
}

/* A statutory heading whose words start at compact byte `at`. */
static bool read_statutory(const struct heading_reader *r, size_t at, struct heading *h)
{
    const struct compact *c = &r->compact;
    struct str words = compact_from(c, at);
    size_t n = 0;
    const struct topic_row *start = topics_heading_start(&r->topics, words, &n);
    if (!start) /* then it is not the whole, either */
        return false;
    const struct topic_row *row = c->cut ? NULL : topics_heading(&r->topics, words);
    h->whole = row;
    h->text = c->raw;
    if (!row) {
        row = start;
        if (!may_stop(c, at + n))
            return false;
        h->text = compact_raw(c, 0, at + n);
    }
    h->topic = row->topic;
    h->rank = row->rank;
    return true;
}

/* Whether a heading's words end in a row of dots and a page's number, as in a
 * table of contents. */
static bool has_leader(struct str words)
{
    char last = words.n ? words.p[words.n - 1] : 0;
    bool dots = str_find(words, STR("…"), 0) < words.n ||
                str_find(words, STR("..."), 0) < words.n ||
                str_find(words, STR("···"), 0) < words.n;
    return dots && last >= '0' && last <= '9';
}

/* Whether words start with punctuation that nothing can start with, or with
 * another number. */
static bool starts_inside(struct str words)
{
    static const struct str inside[] = {{",", 1},  {".", 1},  {")", 1}, {";", 1}, {":", 1},
                                        {"、", 3}, {"。", 3}, {"”", 3}, {"》", 3}};
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
        if (str_starts(words, inside[i]))
            return true;
    return numbering_read(words).style == HEADING_PAREN;
}

/* Whether white space is as wide as what divides columns; a tab is. */
static bool is_wide_gap(struct str gap)
{
    return memchr(gap.p, '	', gap.n) || line_chars(gap) >= COLUMN_GAP;
}

/* Whether white space behind compact byte `at` divides the columns of a table: it
 * is wide, or a number in parentheses stands behind it. */
static bool has_columns(const struct compact *c, size_t at)
{
    struct str gap;
    while ((at = compact_find_gap(c, at + 1, &gap)) < c->n)
        if (is_wide_gap(gap) || numbering_read(compact_from(c, at)).style == HEADING_PAREN)
            return true;
    return false;
}

/* A numbered heading in the report's own words, which start at compact byte `at`:
 * a short line, or a short sentence with text behind it. */
static bool read_plain(const struct heading_reader *r, size_t at, struct heading *h)
{
    const struct compact *c = &r->compact;
    struct str words = compact_from(c, at);
    size_t stop = str_find(words, STR("。"), 0), colon = str_find(words, STR(":"), 0);
    size_t chars = line_chars(words);
    struct str space;
    bool ends_open =
        str_ends(words, STR(",")) || str_ends(words, STR("、")) || str_ends(words, STR(";"));
    if (words.n == 0 || has_leader(words) || has_columns(c, at) || starts_inside(words))
        return false;
    h->doubtful = compact_find_gap(c, at, &space) < c->n || chars < SURE_CHARS;
    h->text = c->raw;
    h->whole = !c->cut && !ends_open && (stop == words.n || stop + 3 == words.n);
    h->whole = h->whole && chars <= (stop < words.n                           ? SENTENCE_CHARS
                                     : colon < words.n && colon + 1 < words.n ? PLAIN_CHARS
                                                                              : HEADING_CHARS);
    if (!h->whole) {
        size_t gap = compact_find_gap(c, at + 1, &space) - at;
        size_t n = stop < colon ? stop : colon;
        n = gap < n ? gap : n;
        if (n == words.n || line_chars(str_make(words.p, n)) > SENTENCE_CHARS)
            return false;
        words.n = n;
        h->text = compact_raw(c, 0, at + n);
    }
    h->topic = topics_words(&r->topics, words);
    return line_chars(words) >= 2;
}

static bool read_annex(const struct heading_reader *r, struct heading *h)
{
    const struct compact *c = &r->compact;
    struct str words = compact_from(c, 0);
    const struct topic_row *row = topics_annex(&r->topics, words);
    if (!row || c->cut || line_chars(words) > ANNEX_CHARS)
        return false;
    h->style = HEADING_ANNEX;
    h->topic = row->topic;
    h->text = c->raw;
    h->whole = true;
    return true;
}

/* Makes the compact form of the first `most` bytes of a line, or some less; returns its
 * number. */
static struct numbering read_start(struct heading_reader *r, struct str line, size_t most)
{
    bool cut = line.n > most;
    if (cut)
        line.n = utf8_whole(line.p, most);
    compact_make(&r->compact, line, COMPACT_BYTES);
    r->compact.cut = r->compact.cut || cut;
    return numbering_read(compact_from(&r->compact, 0));
}

/* The line from where compact byte `at` of it stands. */
static struct str line_from(const struct heading_reader *r, struct str line, size_t at)
{
    return str_from(line, compact_origin(&r->compact, at));
}

/* Whether cells of a table, or values at the line's end, stand in the rest of a line. */
static bool has_cells(struct str rest)
{
    size_t values;
    if (line_has_cells(rest))
        return true;
    line_without_values(rest, &values);
    return values > 0;
}

/* Whether a line that has no numeral may be a statutory heading or an annex, going by how
 * its words start; the compact form may be cut off behind them. */
static bool starts_statutory(struct heading_reader *r, struct numbering number)
{
    uint32_t c = heading_first_char(number.rest);
    if (!heading_may_be_statutory(&r->starts, c))
        return false;
    bool annex = number.style == HEADING_BARE && heading_may_be_annex(&r->starts, c);
    return annex || topics_may_start(&r->topics, number.rest);
}

/* The words between brackets that enclose a line: 【一、总体情况】 */
static struct str without_brackets(struct str line)
{
    static const struct str open = STR_INIT("【"), close = STR_INIT("】");
    size_t end = str_find(line, close, 0);
    if (!str_starts(line, open) || end + close.n != line.n)
        return line;
    return line_bare(str_make(line.p + open.n, end - open.n));
}

/* Reads a line as far as it can be read without those below it.  Whether it may be
 * a heading; *row_label becomes what stands behind a Chinese numeral, which may be a
 * row's label. */
static bool read_candidate(struct heading_reader *r, struct str raw, struct heading *h,
                           struct str *row_label)
{
    enum { START_BYTES = 48 }; /* a number and some words: most lines are settled by them */
    const struct compact *c = &r->compact;
    struct str line = without_brackets(line_bare(raw));
    struct numbering number = read_start(r, line, START_BYTES);
    bool numbered = number.style == HEADING_NUMERAL || number.style == HEADING_PART;
    if (!(numbered && number.marked) && !starts_statutory(r, number))
        return false;
    bool checked = number.style != HEADING_BARE && number.rest.n;
    if (checked && has_cells(line_from(r, line, c->n - number.rest.n)))
        return false;
    if (c->cut)
        number = read_start(r, line, LINE_BYTES);
    bool run_in = numbered || number.style == HEADING_PAREN; /* text may follow on the line */
    if (c->cut && !run_in)
        return false;
    *h = (struct heading){.style = number.style, .number = number.value};
    if (number.style == HEADING_BARE && read_annex(r, h))
        return true;

    size_t words = c->n - number.rest.n;
    if (words == c->n)
        return false;
    struct str rest = line_from(r, line, words);
    if (!checked && has_cells(rest))
        return false;
    if (number.style == HEADING_NUMERAL)
        *row_label = rest;
    if (read_statutory(r, words, h)) {
        if (!run_in && !h->whole)
            return false;
        if (number.style == HEADING_BARE)
            h->number = h->rank;
    } else if (!numbered || !number.marked || !read_plain(r, words, h)) {
        return false;
    }
    return true;
}

/* A line as read without those below it, wherever it stands.  Most headings are the same
 * bytes in report after report. */
struct line_reading {
    struct heading heading;
    struct row_text row; /* what may be a row's label */
    size_t text, label;  /* bytes of the line before the heading's text, and before the label */
};

/* Reads a line into *h and *row.  Whether it may be a heading, going by what stands below it if
 * *row says so. */
static bool read_new(struct heading_reader *r, struct str raw, size_t first, struct heading *h,
                     struct row_text *row)
{
    struct str label = {NULL, 0};
    if (!heading_may_begin(&r->starts, raw, first) || !read_candidate(r, raw, h, &label))
        return false;
    *row = label.p ? row_labels_read(&r->rows, label) : (struct row_text){.answer = ROW_NEVER};
    return row->answer != ROW_SURE;
}

static void keep_reading(struct heading_reader *r, size_t slot, struct str raw,
                         const struct heading *h, const struct row_text *row)
{
    if (!r->reading)
        r->reading = xrealloc(NULL, SEEN_SLOTS, sizeof *r->reading);
    size_t label = row->text.p ? (size_t)(row->text.p - raw.p) : 0;
    r->reading[slot] = (struct line_reading){*h, *row, (size_t)(h->text.p - raw.p), label};
}

/* The same from memory where the line was met before. */
static bool read_known(struct heading_reader *r, struct str raw, size_t first, struct heading *h,
                       struct row_text *row)
{
    struct seen_text *kept = seen_enter(&r->lines, raw);
    if (!kept)
        return read_new(r, raw, first, h, row);
    size_t slot = seen_slot(kept->number);
    if (kept->what == SEEN_NEVER) {
        kept->what = read_new(r, raw, first, h, row);
        if (kept->what)
            keep_reading(r, slot, raw, h, row);
        return kept->what;
    }
    if (!kept->what)
        return false;
    const struct line_reading *known = &r->reading[slot];
    *h = known->heading;
    h->text.p = raw.p + known->text;
    *row = known->row;
    row->text.p = raw.p + known->label;
    return true;
}

/* The line in which byte `at` of text stands. */
static struct str line_around(struct str text, size_t at)
{
    size_t from = at, end = at;
    while (from > 0 && text.p[from - 1] != '\n')
        from--;
    if (text.n - at >= BYTES_BLOCK) { /* most lines end soon */
        uint64_t newlines = bytes_equal(text.p + at, '\n');
        end += newlines ? bytes_first(newlines) : BYTES_BLOCK;
        if (newlines)
            return str_make(text.p + from, end - from);
    }
    const char *hit = end < text.n ? memchr(text.p + end, '\n', text.n - end) : NULL;
    return str_make(text.p + from, (hit ? (size_t)(hit - text.p) : text.n) - from);
}

bool heading_read_line(struct heading_reader *r, struct str text, size_t first, struct heading *h)
{
    struct str raw = line_around(text, first);
    struct row_text row;
    size_t at = (size_t)(raw.p - text.p), end = at + raw.n;
    if (heading_ends_otherwise(&r->starts, raw, first - at) ||
        !read_known(r, raw, first - at, h, &row))
        return false;
    h->at = at;
    h->end = end;
    return !(row.answer != ROW_NEVER &&
             row_labels_is_row(&r->rows, &row, str_from(text, end + 1)));
}

bool heading_read(struct heading_reader *r, struct str text, size_t first, struct heading *h)
{
    struct str rest = str_from(text, first);
    return !heading_words_exclude(&r->words, &r->starts, &r->topics, rest) &&
           heading_read_line(r, text, first, h);
}

void heading_take_number(struct heading_reader *r, struct str text, struct heading *h)
{
    enum { LINES_MAX = 3, BYTES_MAX = 64 }; /* of lines above, and of one that is a number */
    size_t end = h->at;
    if (h->style != HEADING_BARE || h->rank == 0)
        return;
    for (size_t lines = 1; lines <= LINES_MAX && end > 0; lines++) {
        size_t from = end - 1; /* its newline */
        while (from > 0 && text.p[from - 1] != '\n' && end - from <= BYTES_MAX)
            from--;
        struct str line = line_bare(str_make(text.p + from, end - 1 - from));
        end = from;
        if (line.n == 0)
            continue;
        struct numbering number = read_start(r, line, BYTES_MAX);
        if (number.style == HEADING_BARE || number.style == HEADING_DIGIT || !number.marked ||
            number.rest.n > 0 || (from > 0 && text.p[from - 1] != '\n'))
            return;
        h->style = number.style;
        h->number = number.value;
        h->at = from;
        h->line -= lines;
        return;
    }
}
