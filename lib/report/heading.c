#include "report/heading.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/bytes.h"
#include "base/utf8.h"
#include "data.h"
#include "report/heading_candidate.h"
#include "report/line.h"

int heading_reader_init(struct heading_reader *r, struct err *e)
{
    *r = (struct heading_reader){.inside = 0};
    row_labels_init(&r->rows);
    if (topics_init(&r->topics, str_make(data_topics, data_topics_len), "topics.tsv", e) != 0)
        return heading_reader_free(r), -1;
    heading_starts_init(&r->starts, &r->topics);
    return 0;
}

void heading_reader_free(struct heading_reader *r)
{
    topics_free(&r->topics);
    row_labels_free(&r->rows);
    seen_free(&r->lines);
    seen_free(&r->run_ins);
    free(r->reading);
    free(r->run_in);
    compact_free(&r->compact);
    *r = (struct heading_reader){.inside = 0};
}

/* A line as read without those below it, wherever it stands.  Most headings are the same
 * bytes in report after report. */
struct line_reading {
    struct heading heading;
    struct row_text row; /* what may be a row's label */
    size_t text, label;  /* bytes of the line before the heading's text, and before the label */
};

static void keep_reading(struct line_reading **kept, size_t slot, struct str raw,
                         const struct heading *h, const struct row_text *row)
{
    if (!*kept)
        *kept = xcalloc(SEEN_SLOTS, sizeof **kept);
    size_t label = row->text.p ? (size_t)(row->text.p - raw.p) : 0;
    (*kept)[slot] = (struct line_reading){*h, *row, (size_t)(h->text.p - raw.p), label};
}

static void take_reading(const struct line_reading *kept, struct str raw, struct heading *h,
                         struct row_text *row)
{
    *h = kept->heading;
    h->text.p = raw.p + kept->text;
    *row = kept->row;
    row->text.p = raw.p + kept->label;
}

/* Reads a line into *h and *row.  Whether it may be a heading, going by what stands below it if
 * *row says so. */
static bool read_new(struct heading_reader *r, struct str raw, size_t first, struct heading *h,
                     struct row_text *row)
{
    *h = (struct heading){.style = HEADING_BARE};
    *row = (struct row_text){.answer = ROW_NEVER};
    if (!heading_may_begin(&r->starts, raw, first) ||
        !heading_read_candidate(r, raw, h, &row->text))
        return false;
    if (h->style == HEADING_NUMERAL && row->text.p)
        *row = row_labels_read(&r->rows, row->text);
    return row->answer != ROW_SURE;
}

/* The start of a line that is a number in parentheses and words up to a full stop, where text
 * follows at once: （一）主动公开情况。我局…  Empty if the line does not start so. */
static struct str run_in_start(struct str raw, size_t first)
{
    static const struct str open = STR_INIT("（"), stop = STR_INIT("。");
    const struct str none = {raw.p, 0};
    struct str start = str_make(raw.p, raw.n < SEEN_BYTES_MAX ? raw.n : SEEN_BYTES_MAX);
    if (!str_starts(str_from(raw, first), open) && !(first > 0 && memchr(raw.p, '(', first)))
        return none;
    size_t end = str_find(start, stop, first) + stop.n;
    if (end >= start.n || !utf8_leads_han(raw.p[end]))
        return none;
    return str_make(raw.p, end);
}

/* What is kept of such a start.  Nothing else decides how the line is read, for no heading goes on
 * behind a full stop; but for cells, which may stand anywhere. */
enum { RUN_IN_NONE, RUN_IN_HEADING, RUN_IN_UNKNOWN };

/* What may be kept of a start when its line was read: `found`, with `rest` behind its number. */
static int what_of_start(struct str start, bool found, const struct heading *h, struct str rest)
{
    const char *stop = start.p + start.n - 3;
    if (h->style != HEADING_PAREN || !rest.p || rest.p >= stop)
        return RUN_IN_UNKNOWN;
    if (found)
        return h->text.p + h->text.n == stop ? RUN_IN_HEADING : RUN_IN_UNKNOWN;
    return heading_has_cells(rest) ? RUN_IN_UNKNOWN : RUN_IN_NONE;
}

/* The same for a line that was not met before, but its start may have been. */
static bool read_by_start(struct heading_reader *r, struct str raw, size_t first, struct heading *h,
                          struct row_text *row)
{
    struct str start = run_in_start(raw, first);
    struct seen_text *kept = seen_enter(&r->run_ins, start);
    if (!kept || kept->what == RUN_IN_UNKNOWN)
        return read_new(r, raw, first, h, row);
    if (kept->what == RUN_IN_NONE) {
        h->style = HEADING_BARE; /* text follows */
        return false;
    }
    size_t slot = seen_slot(kept->number);
    if (kept->what == SEEN_NEVER) {
        bool found = read_new(r, raw, first, h, row);
        kept->what = what_of_start(start, found, h, row->text);
        if (kept->what == RUN_IN_HEADING)
            keep_reading(&r->run_in, slot, raw, h, row);
        return found;
    }
    take_reading(&r->run_in[slot], raw, h, row);
    return !heading_has_cells(line_bare(str_span(row->text, str_from(raw, raw.n))));
}

/* What a line may be: a heading, or the first line of one that a line break divides. */
enum { LINE_HEADING = 1, LINE_DIVIDED = 2 };

/* Whether a line that was read, and `found` to be a heading or not, may be a statutory one with the
 * line below: its words are not those of one, or it ends where a list goes on. */
static bool may_be_divided(struct heading_reader *r, struct str raw, bool found,
                           const struct heading *h, const struct row_text *row)
{
    enum { HAN_BYTES = 3 };
    if (h->style == HEADING_BARE || row->answer == ROW_SURE)
        return false;
    bool in_word = raw.n >= HAN_BYTES && utf8_leads_han(raw.p[raw.n - HAN_BYTES]);
    bool breaks_off = str_ends(raw, STR("、")) || (in_word && !(found && h->rank));
    return breaks_off && heading_may_go_on(r, raw);
}

/* What a line may be, from memory where it was met before. */
static int read_known(struct heading_reader *r, struct str raw, size_t first, struct heading *h,
                      struct row_text *row)
{
    struct seen_text *kept = seen_enter(&r->lines, raw);
    if (!kept)
        return read_by_start(r, raw, first, h, row) ? LINE_HEADING : 0;
    size_t slot = seen_slot(kept->number);
    if (kept->what == SEEN_NEVER) {
        bool found = read_by_start(r, raw, first, h, row);
        kept->what = found ? LINE_HEADING : 0;
        kept->what |= may_be_divided(r, raw, found, h, row) ? LINE_DIVIDED : 0;
        if (found)
            keep_reading(&r->reading, slot, raw, h, row);
    } else if (kept->what & LINE_HEADING) {
        take_reading(&r->reading[slot], raw, h, row);
    }
    return kept->what;
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

/* Whether a bullet, or a character of a symbol font, may stand at p, going by its first bytes: full
 * width punctuation is none. */
static inline bool may_be_bullet(const char *p)
{
    return *p == '\xe2' || *p == '\xee' || (*p == '\xef' && (unsigned char)p[1] < 0xa4);
}

/* Where the first character of a line stands, at or behind byte `first` of it, that says something:
 * bullets, and what may follow them, are left to this, for few lines have them. */
static size_t pass_bullets(const struct heading_reader *r, struct str raw, size_t first)
{
    size_t used;
    for (; first < raw.n && !utf8_leads_han(raw.p[first]); first += used) {
        uint32_t c = utf8_decode(raw.p + first, raw.n - first, &used);
        if (!(c < 0x80 ? heading_may_skip(&r->starts, c) : line_is_ornament(c)))
            break;
    }
    return first;
}

bool heading_read_line(struct heading_reader *r, struct str text, size_t first, struct heading *h)
{
    struct str raw = line_around(text, first);
    struct row_text row;
    size_t at = (size_t)(raw.p - text.p), end = at + raw.n;
    if (first + 1 < text.n && may_be_bullet(text.p + first))
        first = at + pass_bullets(r, raw, first - at);
    if (heading_ends_otherwise(&r->starts, raw, first - at))
        return false;
    struct str below = str_from(text, end + 1);
    int what = read_known(r, raw, first - at, h, &row);
    bool whole = (what & LINE_HEADING) && h->rank && h->whole;
    if (((what & LINE_DIVIDED) || (whole && heading_goes_on(below))) &&
        heading_read_divided(r, raw, below, h))
        end = (size_t)(h->text.p + h->text.n - text.p);
    else if (!(what & LINE_HEADING) ||
             (row.answer != ROW_NEVER && row_labels_is_row(&r->rows, &row, below)))
        return false;
    h->at = at;
    h->end = end;
    return true;
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
        struct numbering number = heading_read_number(r, line, BYTES_MAX);
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
