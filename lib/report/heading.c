#include "report/heading.h"

#include "base/utf8.h"
#include "data.h"
#include "report/numeral.h"

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

/* Bytes of a line that are looked at, and of its compact form. */
enum { LINE_BYTES = 1024, COMPACT_BYTES = 384 };

static void set_start(struct heading_reader *r, struct str chars)
{
    size_t used;
    for (size_t at = 0; at < chars.n; at += used) {
        uint32_t c = utf8_decode(chars.p + at, chars.n - at, &used);
        r->starts[c / 64] |= (uint64_t)1 << c % 64;
    }
}

int heading_reader_init(struct heading_reader *r, struct err *e)
{
    *r = (struct heading_reader){.starts = {0}};
    row_labels_init(&r->rows);
    if (topics_init(&r->topics, str_make(data_topics, data_topics_len), "topics.tsv", e) < 0)
        return -1;
    memcpy(r->starts, r->topics.starts, sizeof r->starts);
    set_start(r, STR("一二三四五六七八九十第(（0123456789０１２３４５６７８９"));
    return 0;
}

void heading_reader_free(struct heading_reader *r)
{
    topics_free(&r->topics);
    row_labels_free(&r->rows);
    compact_free(&r->compact);
}

/* Marks that text formats put around a heading: Markdown, pipes, boxes, bullets. */
static bool is_ornament(uint32_t c)
{
    switch (c) {
    case '#':
    case '*':
    case '>':
    case '|':
    case '_':
    case 0x2022: /* • */
    case 0x2502: /* │ */
    case 0x25a0: /* ■ */
    case 0x25c6: /* ◆ */
    case 0x25cf: /* ● */
        return true;
    default:
        return utf8_is_space(c);
    }
}

bool heading_possible(const struct heading_reader *r, struct str line)
{
    const char *p = line.p, *end = line.p + line.n;
    while (p < end) {
        unsigned char b = (unsigned char)*p;
        size_t used;
        if (b >= '0' && b <= '9') { /* mostly a figure */
            p += p + 1 < end && p[1] >= '0' && p[1] <= '9' ? 2 : 1;
            return p < end && (*p == '.' || *p == ')' || *p == ',' || (*p & 0x80));
        }
        uint32_t c = utf8_decode(p, (size_t)(end - p), &used);
        if (c < 0x10000 && (r->starts[c / 64] >> c % 64 & 1))
            return true;
        if (!is_ornament(c))
            return false;
        p += used;
    }
    return false;
}

/* The line without ornaments at both ends. */
static struct str without_ornaments(struct str line)
{
    size_t used;
    while (line.n && is_ornament(utf8_decode(line.p, line.n, &used)))
        line = str_from(line, used);
    while (line.n) {
        size_t last = line.n - 1;
        while (last > 0 && ((unsigned char)line.p[last] & 0xc0) == 0x80)
            last--;
        if (!is_ornament(utf8_decode(line.p + last, line.n - last, &used)))
            break;
        line.n = last;
    }
    return line;
}

/* Cuts `chars` off the front of *rest.  Whether they stood there. */
static bool cut(struct str *rest, struct str chars)
{
    if (!str_starts(*rest, chars))
        return false;
    *rest = str_from(*rest, chars.n);
    return true;
}

static bool cut_pause(struct str *rest)
{
    return cut(rest, STR("、")) || cut(rest, STR(".")) || cut(rest, STR(",")) ||
           cut(rest, STR(":")) || cut(rest, STR("。"));
}

static int cut_digits(struct str *rest)
{
    int value = 0;
    for (int i = 0; i < 2 && rest->n && rest->p[0] >= '0' && rest->p[0] <= '9'; i++) {
        value = value * 10 + (rest->p[0] - '0');
        *rest = str_from(*rest, 1);
    }
    return value;
}

/* The number in front of a heading. */
struct number {
    enum heading_style style;
    int value;
    bool marked;     /* a pause follows it, or it is in words or parentheses */
    struct str rest; /* what follows it */
};

static struct number read_number(struct str compact)
{
    struct number n = {HEADING_NUMERAL, 0, false, compact};
    if ((n.value = numeral_cut(&n.rest)) > 0) {
        n.marked = cut_pause(&n.rest);
        return n;
    }
    n = (struct number){HEADING_PART, 0, true, compact};
    if (cut(&n.rest, STR("第")) &&
        ((n.value = numeral_cut(&n.rest)) > 0 || (n.value = cut_digits(&n.rest)) > 0) &&
        (cut(&n.rest, STR("部分")) || cut(&n.rest, STR("章")) || cut(&n.rest, STR("篇")))) {
        cut_pause(&n.rest);
        return n;
    }
    n = (struct number){HEADING_PAREN, 0, true, compact};
    if (cut(&n.rest, STR("(")) && (n.value = numeral_cut(&n.rest)) > 0 && cut(&n.rest, STR(")"))) {
        cut_pause(&n.rest);
        return n;
    }
    n = (struct number){HEADING_DIGIT, 0, true, compact};
    if ((n.value = cut_digits(&n.rest)) > 0 && (cut_pause(&n.rest) || cut(&n.rest, STR(")")))) {
        cut_pause(&n.rest);
        return n;
    }
    return (struct number){HEADING_BARE, 0, true, compact};
}

static size_t count_chars(struct str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; i++)
        count += ((unsigned char)s.p[i] & 0xc0) != 0x80;
    return count;
}

/* The text up to the first bar, tab or wide gap, which divides cells. */
static struct str first_cell(struct str text)
{
    size_t used;
    for (size_t at = 0; at < text.n; at += used) {
        uint32_t c = utf8_decode(text.p + at, text.n - at, &used);
        bool wide = c == ' ' && at + 1 < text.n && text.p[at + 1] == ' ';
        if (c == '\t' || c == '|' || c == 0x2502 || wide)
            return str_make(text.p, at);
    }
    return text;
}

/* Whether a bar or a tab divides text into cells of which a later one is not empty. */
static bool has_cells(struct str text)
{
    size_t at = first_cell(text).n;
    while (at < text.n && text.p[at] == ' ')
        at++;
    bool bar = str_starts(str_from(text, at), STR("│"));
    if (at == text.n || !(bar || text.p[at] == '|' || text.p[at] == '\t'))
        return false;
    return without_ornaments(str_from(text, at)).n > 0;
}

/* Whether the lines of `below` show that the label above them is a table's row;
 * `cut_off`: the first of them may be the label's rest. */
static bool followed_as_row(const struct heading_reader *r, struct str below, bool cut_off)
{
    enum { LINES_LOOKED_AT = 3 };
    for (int seen = 0; seen < LINES_LOOKED_AT && below.n;) {
        struct str line = str_cut(&below, '\n');
        if (line.n > LINE_BYTES)
            return false;
        line = without_ornaments(line);
        if (line.n && row_labels_follow(&r->rows, line, seen <= cut_off))
            return true;
        seen += line.n > 0;
    }
    return false;
}

/* The label of the numbered row that a line is; `rest` is its text behind the
 * number, `below` the lines below, to which a label may be broken (then it is not
 * `whole`). */
static const struct row_label *row_of(const struct heading_reader *r, struct str rest,
                                      struct str below, bool *whole)
{
    size_t values;
    const struct row_label *label =
        row_labels_numbered(&r->rows, row_without_values(rest, &values), whole);
    if (!label)
        label = row_labels_numbered(&r->rows, first_cell(rest), whole);
    if (label)
        return label;
    struct str next = {NULL, 0};
    while (below.n && next.n == 0)
        next = without_ornaments(str_cut(&below, '\n'));
    if (next.n == 0 || next.n > LINE_BYTES)
        return NULL;
    struct str joined = str_make(rest.p, (size_t)(next.p - rest.p) + next.n);
    label = row_labels_numbered(&r->rows, joined, whole);
    if (!*whole)
        return NULL;
    *whole = false;
    return label;
}

/* Whether a line is a numbered row of a table. */
static bool is_row(const struct heading_reader *r, struct str rest, struct str below)
{
    bool whole = false;
    size_t values;
    const struct row_label *label = row_of(r, rest, below, &whole);
    if (!label || !label->unit)
        return label;
    struct str words = row_without_values(rest, &values), after = rest;
    str_cut(&after, ' ');
    if (values > 0 || row_value(str_cut(&after, ' ')))
        return true;
    return count_chars(words) <= label->n + 2 && followed_as_row(r, below, !whole);
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
    const struct topic_row *row = c->cut ? NULL : topics_heading(&r->topics, compact_from(c, at));
    h->whole = row;
    h->text = c->raw;
    if (!row) {
        size_t n = 0;
        row = topics_heading_start(&r->topics, compact_from(c, at), &n);
        if (!row || !may_stop(c, at + n))
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
    return read_number(words).style == HEADING_PAREN;
}

/* Characters of white space in the raw text before compact byte `at`, a tab as many. */
static size_t gap_before(const struct compact *c, size_t at)
{
    if (!compact_gap_before(c, at))
        return 0;
    struct str gap = str_make(c->raw.p + c->until[at - 1], c->from[at] - c->until[at - 1]);
    return memchr(gap.p, '	', gap.n) ? gap.n + COLUMN_GAP : count_chars(gap);
}

/* Whether white space behind compact byte `at` divides the columns of a table: it
 * is wide, or a number in parentheses stands behind it. */
static bool has_columns(const struct compact *c, size_t at)
{
    while (++at < c->n) {
        size_t gap = gap_before(c, at);
        if (gap >= COLUMN_GAP || (gap && read_number(compact_from(c, at)).style == HEADING_PAREN))
            return true;
    }
    return false;
}

static bool has_gap(const struct compact *c, size_t at)
{
    while (at < c->n && !compact_gap_before(c, at))
        at++;
    return at < c->n;
}

/* A numbered heading in the report's own words, which start at compact byte `at`:
 * a short line, or a short sentence with text behind it. */
static bool read_plain(const struct heading_reader *r, size_t at, struct heading *h)
{
    const struct compact *c = &r->compact;
    struct str words = compact_from(c, at);
    size_t stop = str_find(words, STR("。"), 0), colon = str_find(words, STR(":"), 0);
    size_t chars = count_chars(words);
    bool ends_open =
        str_ends(words, STR(",")) || str_ends(words, STR("、")) || str_ends(words, STR(";"));
    if (words.n == 0 || has_leader(words) || has_columns(c, at) || starts_inside(words))
        return false;
    h->doubtful = has_gap(c, at) || count_chars(words) < SURE_CHARS;
    h->text = c->raw;
    h->whole = !c->cut && !ends_open && (stop == words.n || stop + 3 == words.n);
    h->whole = h->whole && chars <= (stop < words.n                           ? SENTENCE_CHARS
                                     : colon < words.n && colon + 1 < words.n ? PLAIN_CHARS
                                                                              : HEADING_CHARS);
    if (!h->whole) {
        size_t n = stop < colon ? stop : colon;
        if (n == words.n || count_chars(str_make(words.p, n)) > SENTENCE_CHARS)
            return false;
        words.n = n;
        h->text = compact_raw(c, 0, at + n);
    }
    h->topic = topics_words(&r->topics, words);
    return count_chars(words) >= 2;
}

static bool read_annex(const struct heading_reader *r, struct heading *h)
{
    const struct compact *c = &r->compact;
    struct str words = compact_from(c, 0);
    const struct topic_row *row = topics_annex(&r->topics, words);
    if (!row || c->cut || count_chars(words) > ANNEX_CHARS)
        return false;
    h->style = HEADING_ANNEX;
    h->topic = row->topic;
    h->text = c->raw;
    h->whole = true;
    return true;
}

bool heading_read(struct heading_reader *r, struct str text, size_t at, size_t end,
                  struct heading *h)
{
    struct compact *c = &r->compact;
    struct str line = without_ornaments(str_make(text.p + at, end - at));
    *h = (struct heading){.at = at, .end = end};
    compact_make(c, str_make(line.p, line.n < LINE_BYTES ? line.n : LINE_BYTES), COMPACT_BYTES);
    c->cut = c->cut || line.n > LINE_BYTES;
    if (read_annex(r, h))
        return true;

    struct number number = read_number(compact_from(c, 0));
    size_t words = c->n - number.rest.n, values;
    h->style = number.style;
    h->number = number.value;
    if (words == c->n)
        return false;
    struct str rest = str_from(line, c->from[words]), below = str_from(text, end + 1);
    bool numbered = number.style == HEADING_NUMERAL || number.style == HEADING_PART;
    if (number.style == HEADING_NUMERAL && is_row(r, rest, below))
        return false;
    if (has_cells(rest) || (row_without_values(rest, &values), values > 0))
        return false;
    if (read_statutory(r, words, h)) {
        if (number.style == HEADING_BARE)
            h->number = h->rank;
        return (h->whole && number.marked) || numbered || number.style == HEADING_PAREN;
    }
    return numbered && number.marked && read_plain(r, words, h);
}
