#include "report/heading_candidate.h"

#include "base/utf8.h"
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

/* Whether the compact text may stop at byte `at`: a heading's words end there and
 * other text follows. */
static bool may_stop(const struct compact *c, size_t at)
{
    static const struct str stops[] = {STR_INIT("。"), STR_INIT(":"), STR_INIT("."), STR_INIT(";"),
                                       STR_INIT(","),  STR_INIT("("), STR_INIT("—"), STR_INIT("-")};
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (str_starts(compact_from(c, at), stops[i]))
            return true;
    return compact_gap_before(c, at);
}

/* Whether a heading's words end in a row of dots or dashes and a page's number, as in a table of
 * contents. */
static bool has_leader(struct str words)
{
    static const struct str rows[] = {STR_INIT("…"), STR_INIT("..."), STR_INIT("···"),
                                      STR_INIT("---"), STR_INIT("———")};
    char last = words.n ? words.p[words.n - 1] : 0;
    for (size_t i = 0; str_is_digit(last) && i < sizeof rows / sizeof *rows; i++)
        if (str_has(words, rows[i]))
            return true;
    return false;
}

/* A statutory heading whose words start at compact byte `at`; text may stand right behind those of
 * a numbered one. */
static bool read_statutory(const struct heading_reader *r, size_t at, bool numbered,
                           struct heading *h)
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
        if (!may_stop(c, at + n) &&
            !(numbered && topics_is_text(&r->topics, compact_from(c, at + n))))
            return false;
        if (!c->cut && has_leader(words))
            return false;
        h->text = compact_raw(c, 0, at + n);
    }
    h->topic = row->topic;
    h->rank = row->rank;
    return true;
}

/* Whether words start with punctuation that nothing can start with, or with
 * another number. */
static bool starts_inside(struct str words)
{
    static const struct str inside[] = {STR_INIT(","),  STR_INIT("."), STR_INIT(")"),
                                        STR_INIT(";"),  STR_INIT(":"), STR_INIT("、"),
                                        STR_INIT("。"), STR_INIT("”"), STR_INIT("》")};
    for (size_t i = 0; i < sizeof inside / sizeof *inside; i++)
        if (str_starts(words, inside[i]))
            return true;
    return numbering_read(words).style == HEADING_PAREN;
}

/* Whether white space is as wide as what divides columns; a tab is.  Bold marks may stand in it. */
static bool is_wide_gap(struct str gap)
{
    size_t chars = line_chars(gap);
    for (size_t i = 0; i < gap.n; i++)
        chars -= gap.p[i] == '*';
    return memchr(gap.p, '\t', gap.n) || chars >= COLUMN_GAP;
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

struct numbering heading_read_number(struct heading_reader *r, struct str line, size_t most)
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

bool heading_has_cells(struct str rest)
{
    static const struct str first = STR_INIT("事"), second = STR_INIT("项");
    size_t values;
    if (line_has_cells(rest))
        return true;
    struct str words = line_without_values(rest, &values);
    /* of 事项 that a blank divides, the second half is no unit */
    return values > 1 || (values == 1 && !(str_ends(words, first) && str_ends(rest, second)));
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
    static const struct str pairs[][2] = {{STR_INIT("【"), STR_INIT("】")},
                                          {STR_INIT("〖"), STR_INIT("〗")},
                                          {STR_INIT("["), STR_INIT("]")}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct str open = pairs[i][0], close = pairs[i][1];
        if (str_starts(line, open) && str_find(line, close, 0) + close.n == line.n)
            return line_bare(str_make(line.p + open.n, line.n - open.n - close.n));
    }
    return line;
}

/* The line without the dash that marks an item of a list, or the question marks that no-break
 * spaces became. */
static struct str without_marks(struct str line)
{
    if (str_starts(line, STR("- ")))
        return line_bare(str_from(line, 1));
    while (line.n > 0 && *line.p == '?')
        line = str_from(line, 1);
    return line_bare(line);
}

struct str heading_line_words(struct str raw)
{
    struct str line = line_bare(raw);
    bool marked = line.n > 0 && (*line.p == '-' || *line.p == '?');
    return without_brackets(marked ? without_marks(line) : line);
}

bool heading_read_candidate(struct heading_reader *r, struct str raw, struct heading *h,
                            struct str *rest)
{
    enum { START_BYTES = 48 }; /* a number and some words: most lines are settled by them */
    const struct compact *c = &r->compact;
    struct str line = heading_line_words(raw);
    struct numbering number = heading_read_number(r, line, START_BYTES);
    bool numbered = number.style == HEADING_NUMERAL || number.style == HEADING_PART;
    bool checked = number.style != HEADING_BARE && number.rest.n;
    *h = (struct heading){.style = number.style, .number = number.value};
    *rest = checked ? line_from(r, line, c->n - number.rest.n) : str_make(NULL, 0);
    if (!(numbered && number.marked) && !starts_statutory(r, number))
        return false;
    if (checked && heading_has_cells(*rest))
        return false;
    if (c->cut)
        number = heading_read_number(r, line, LINE_BYTES);
    bool run_in = numbered || (number.style != HEADING_BARE && number.marked); /* text may follow */
    if (c->cut && !run_in)
        return false;
    if (number.style == HEADING_BARE && read_annex(r, h))
        return true;

    size_t words = c->n - number.rest.n;
    if (words == c->n)
        return false;
    *rest = line_from(r, line, words);
    if (!checked && heading_has_cells(*rest))
        return false;
    if (read_statutory(r, words, run_in, h)) {
        if (!run_in && !h->whole)
            return false;
        if (number.style == HEADING_BARE)
            h->number = h->rank;
    } else if (!numbered || !number.marked || !read_plain(r, words, h)) {
        return false;
    }
    return true;
}

bool heading_read_own(struct heading_reader *r, struct str raw, struct heading *h)
{
    struct str line = heading_line_words(raw);
    struct numbering number = heading_read_number(r, line, LINE_BYTES);
    size_t words = r->compact.n - number.rest.n;
    *h = (struct heading){.style = number.style, .number = number.value};
    return number.rest.n > 0 && !heading_has_cells(line_from(r, line, words)) &&
           read_plain(r, words, h);
}

bool heading_may_go_on(struct heading_reader *r, struct str raw)
{
    struct numbering number = heading_read_number(r, heading_line_words(raw), COMPACT_BYTES);
    return number.style != HEADING_BARE && number.marked && number.rest.n > 0 &&
           heading_may_be_statutory(&r->starts, heading_first_char(number.rest)) &&
           topics_may_start(&r->topics, number.rest) && !topics_heading(&r->topics, number.rest);
}

/* Whether what was read of a heading over several lines, of which `below` is what follows, is a
 * numbered row of a table. */
static bool is_divided_row(struct heading_reader *r, struct str lines, struct numbering number,
                           struct str below)
{
    struct str words = line_from(r, lines, r->compact.n - number.rest.n);
    if (number.style != HEADING_NUMERAL || !row_labels_know(&r->rows, words))
        return false;
    struct row_text label = row_labels_read(&r->rows, words);
    return row_labels_is_row(&r->rows, &label, below);
}

bool heading_read_divided(struct heading_reader *r, struct str raw, struct str below,
                          struct heading *h)
{
    enum { BYTES_MOST = 3 * HEADING_CHARS, MORE_LINES = 2 };
    struct str first = heading_line_words(raw);
    for (int i = 0; i < MORE_LINES; i++) {
        struct str next = line_bare(str_cut(&below, '\n')), lines = str_span(first, next);
        if (next.n == 0 || lines.n > BYTES_MOST)
            return false;
        struct numbering number = heading_read_number(r, lines, lines.n);
        if (!topics_may_start(&r->topics, number.rest))
            return false;
        const struct topic_row *row = topics_heading(&r->topics, number.rest);
        if (!row)
            continue;
        if (is_divided_row(r, lines, number, below))
            return false;
        *h = (struct heading){.style = number.style,
                              .number = number.value,
                              .text = lines,
                              .topic = row->topic,
                              .rank = row->rank,
                              .whole = true};
        return true;
    }
    return false;
}
