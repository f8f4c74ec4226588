#include "report/meta.h"

#include "report/line.h"
#include "report/numeral.h"

/* Bytes that are looked at: of one line, of the text above the tables, around a caption. */
enum { FRONT_BYTES = 32 * 1024, CAPTION_BYTES = 600 };

/* Lines that are looked at: for titles, for a signature, for a year. */
enum { TITLE_LINES = 100, SIGNATURE_LINES = 40, OPENING_LINES = 12 };

enum { BODY_CHARS_MIN = 2, LAST_MONTH = 3 }; /* annual reports are due by the end of March */

int meta_reader_init(struct meta_reader *r, struct err *e)
{
    *r = (struct meta_reader){.year = ""};
    return meta_patterns_init(r->pattern, e);
}

void meta_reader_free(struct meta_reader *r)
{
    meta_patterns_free(r->pattern);
    seen_free(&r->titles);
    compact_free(&r->compact);
    buf_free(&r->body);
    buf_free(&r->agency);
}

static struct str head_of(struct str text, size_t n)
{
    return text.n > n ? str_make(text.p, n) : text;
}

/* Makes the compact form of raw, at most `max` bytes of it, unless it was made last. */
static void make_compact(struct meta_reader *r, struct str raw, size_t max)
{
    const struct str *last = &r->compact.raw;
    if (r->made != max || last->p != raw.p || last->n != raw.n)
        compact_make(&r->compact, raw, max);
    r->made = max;
}

/* Whether the compact form of raw matches; pattern_group() then tells its parts. */
static bool matches(struct meta_reader *r, enum meta_pattern which, struct str raw)
{
    make_compact(r, raw, LINE_BYTES);
    return !r->compact.cut && pattern_find(r->pattern[which], compact_from(&r->compact, 0), 0) > 0;
}

static int year_of(const struct meta_reader *r, enum meta_pattern which)
{
    return numeral_year(pattern_group(r->pattern[which], "year"));
}

/* Appends a group of the last match as it stands in the raw text, without the
 * white space that the compact form left out. */
static void put_group(struct meta_reader *r, enum meta_pattern which, const char *name)
{
    const struct compact *c = &r->compact;
    struct str group = pattern_group(r->pattern[which], name);
    size_t from = group.p ? (size_t)(group.p - c->text) : 0;
    compact_put_raw(c, from, from + group.n, &r->body);
}

/* Keeps what put_group() has gathered if it can be a body's name, else empties it. */
static bool keep_body(struct meta_reader *r, bool suffix)
{
    struct str name = buf_str(&r->body, 0);
    bool body = line_chars(name) >= BODY_CHARS_MIN &&
                pattern_find(r->pattern[META_NOBODY], name, 0) == 0 &&
                (!suffix || pattern_find(r->pattern[META_BODY], name, 0) > 0);
    r->body.len = body ? name.n : 0;
    return body;
}

/* Whether a line is nothing but a body's name; then it is kept as the agency. */
static bool take_body_line(struct meta_reader *r, struct str line)
{
    r->body.len = 0;
    if (line.n == 0 || !matches(r, META_BODY, line))
        return false;
    put_group(r, META_BODY, "");
    return keep_body(r, true);
}

static bool take_group(struct meta_reader *r, enum meta_pattern which)
{
    r->body.len = 0;
    put_group(r, which, "agency");
    return keep_body(r, true);
}

/* ---- titles */

struct title {
    int year;    /* 0: none */
    bool agency; /* in r->body */
};

/* What is kept of a line that is like a title: those with a year or a body are hardly ever met
 * again, but those without, which a site shows above all its reports, are. */
enum { TITLE_NONE, TITLE_BARE, TITLE_OTHER };

/* Reads raw as a title, which is no sentence.  A body's name that was put together
 * from several lines must end as such names do. */
static bool match_title(struct meta_reader *r, struct str raw, bool joined, struct title *t)
{
    enum meta_pattern which = META_PLAIN; /* most are; the other pattern would find the same */
    if (!matches(r, which, raw) && !matches(r, which = META_TITLE, raw))
        return false;
    r->body.len = 0;
    put_group(r, which, "agency");
    put_group(r, which, "rest");
    t->year = year_of(r, which);
    t->agency = keep_body(r, joined);
    return true;
}

/* The same, from memory where a line has nothing to tell. */
static bool read_title(struct meta_reader *r, struct str raw, bool joined, struct title *t)
{
    if (str_find(raw, STR("公"), 0) == raw.n || str_find(raw, STR("。"), 0) < raw.n)
        return false;
    struct seen_text *kept = joined ? NULL : seen_enter(&r->titles, raw);
    if (!kept || kept->what == SEEN_NEVER || kept->what == TITLE_OTHER) {
        bool found = match_title(r, raw, joined, t);
        if (kept)
            kept->what = !found ? TITLE_NONE : t->year || t->agency ? TITLE_OTHER : TITLE_BARE;
        return found;
    }
    *t = (struct title){.year = 0};
    r->body.len = 0;
    return kept->what == TITLE_BARE;
}

static struct str span(struct str first, struct str last)
{
    return str_make(first.p, (size_t)(last.p - first.p) + last.n);
}

/* Lines that are not empty around the one that may end a title; and bytes of the last
 * line of a title that is broken. */
enum { ABOVE = 3, BELOW = 2, AROUND = ABOVE + 1 + BELOW, LAST_PART_BYTES = 150 };

/* Whether the body that was kept has its whole name: its end alone may be what a
 * line break left. */
static bool is_whole(struct meta_reader *r)
{
    return pattern_find(r->pattern[META_FRAGMENT], buf_str(&r->body, 0), 0) == 0;
}

static bool take_behind(struct meta_reader *r, struct str line)
{
    return matches(r, META_BEHIND, line) && take_group(r, META_BEHIND);
}

static bool take_year_line(struct meta_reader *r, struct str line, int *year)
{
    bool found = line.n && matches(r, META_YEARLINE, line);
    if (found)
        *year = year_of(r, META_YEARLINE);
    return found;
}

/* Looks below a title for the parts that it lacks: the body, behind or before a line
 * with the year. */
static void read_below(struct meta_reader *r, const struct str below[BELOW], struct title *t)
{
    int year = t->year;
    if (!year && take_year_line(r, below[0], &year))
        t->agency = take_body_line(r, below[1]);
    else if (!year && take_year_line(r, below[1], &year))
        t->agency = take_body_line(r, below[0]);
    else
        t->agency = year && take_body_line(r, below[0]);
    t->year = year;
}

/* Reads the title that ends with line[ABOVE]; it may start some lines above. */
static bool read_title_lines(struct meta_reader *r, const struct str line[AROUND], struct title *t)
{
    struct title joined;
    bool found = read_title(r, line[ABOVE], false, t);
    if (found && t->agency && is_whole(r))
        return true;
    for (size_t i = ABOVE; i-- > 0 && line[i].n && line[ABOVE].n <= LAST_PART_BYTES;)
        if (read_title(r, span(line[i], line[ABOVE]), true, &joined) && joined.agency &&
            (joined.year || !found || !t->year) && (is_whole(r) || i == 0 || line[i - 1].n == 0)) {
            *t = joined;
            return true;
        }
    if (!found)
        return false;
    t->agency = take_behind(r, line[ABOVE]);
    if (!t->agency)
        read_below(r, line + ABOVE + 1, t);
    return true;
}

/* Whether a line can hold the end of a title, 报告, 年报 or 总结, of which the
 * characters may be spaced or on two lines. */
static bool may_end_title(struct str line)
{
    return line.n <= LINE_BYTES &&
           (str_find(line, STR("报"), 0) < line.n || str_find(line, STR("结"), 0) < line.n ||
            str_find(line, STR("告"), 0) < line.n);
}

bool meta_is_title(struct meta_reader *r, struct str line)
{
    struct title t;
    r->made = 0;
    return may_end_title(line) && read_title(r, line, false, &t);
}

/* Makes what keep_body() has kept the report's agency. */
static void accept_body(struct meta_reader *r)
{
    r->agency.len = 0;
    buf_put_str(&r->agency, buf_str(&r->body, 0));
}

/* Looks for the report's title above its first heading; returns its year, 0 if it
 * tells none. */
static int find_title(struct meta_reader *r, struct str front)
{
    struct str line[AROUND] = {{NULL, 0}};
    int year = 0;
    for (size_t i = ABOVE; i < AROUND; i++)
        line[i] = line_next(&front);
    for (int i = 0; i < TITLE_LINES && line[ABOVE].n; i++) {
        struct title t;
        if (may_end_title(line[ABOVE]) && read_title_lines(r, line, &t)) {
            bool both = t.year && t.agency;
            if (both || (t.agency && r->agency.len == 0))
                accept_body(r);
            if (both || year == 0)
                year = t.year;
            if (both)
                break;
        }
        memmove(line, line + 1, (AROUND - 1) * sizeof *line);
        line[AROUND - 1] = line_next(&front);
    }
    return year;
}

/* ---- other places that name the agency */

/* The pattern that tells first who compiled the report, from byte `at` of a sentence on, with what
 * it found; META_PATTERNS if none does. */
static enum meta_pattern find_compiler(struct meta_reader *r, struct str sentence, size_t at)
{
    const char *first = sentence.p + sentence.n;
    enum meta_pattern which = META_PATTERNS;
    if (pattern_find(r->pattern[META_COMPILED], sentence, at) > 0) {
        first = pattern_group(r->pattern[META_COMPILED], "").p;
        which = META_COMPILED;
    }
    if (pattern_find(r->pattern[META_COMPILES], sentence, at) > 0 &&
        pattern_find(r->pattern[META_COMPILER], sentence, at) > 0 &&
        pattern_group(r->pattern[META_COMPILER], "").p < first)
        which = META_COMPILER;
    return which;
}

/* The same from byte `at` of a text on, in sentences that have a word for it: few do. */
static enum meta_pattern find_compiled(struct meta_reader *r, struct str text, size_t at)
{
    static const struct str stop = STR_INIT("。");
    while (at < text.n && pattern_find(r->pattern[META_COMPILING], text, at) > 0) {
        struct str word = pattern_group(r->pattern[META_COMPILING], "");
        size_t end = str_find(text, stop, (size_t)(word.p - text.p));
        size_t next;
        while ((next = str_find(text, stop, at) + stop.n) <= (size_t)(word.p - text.p))
            at = next;
        enum meta_pattern which = find_compiler(r, str_make(text.p, end), at);
        if (which != META_PATTERNS)
            return which;
        at = end + stop.n;
    }
    return META_PATTERNS;
}

/* Looks for what the pattern says from byte `at` of text on.  Returns the pattern that found it, or
 * META_PATTERNS. */
static enum meta_pattern find_next(struct meta_reader *r, enum meta_pattern which, struct str text,
                                   size_t at)
{
    if (which == META_COMPILED)
        return find_compiled(r, text, at);
    return pattern_find(r->pattern[which], text, at) > 0 ? which : META_PATTERNS;
}

/* Takes the first body that the pattern finds in raw. */
static bool take_found(struct meta_reader *r, enum meta_pattern which, struct str raw, size_t max)
{
    size_t at = 0;
    make_compact(r, raw, max);
    struct str text = compact_from(&r->compact, 0);
    for (enum meta_pattern by; (by = find_next(r, which, text, at)) != META_PATTERNS;) {
        struct str found = pattern_group(r->pattern[by], "agency");
        if (take_group(r, by))
            return true;
        at = (size_t)(found.p - text.p) + found.n;
    }
    return false;
}

/* Cuts the last line that is not empty off *rest. */
static struct str last_line(struct str *rest)
{
    struct str line = {rest->p, 0};
    while (rest->n && line.n == 0) {
        size_t start = rest->n - (rest->p[rest->n - 1] == '\n');
        size_t end = start;
        while (start > 0 && rest->p[start - 1] != '\n')
            start--;
        line = str_trim_wide(str_make(rest->p + start, end - start));
        rest->n = start;
    }
    return line;
}

/* Looks for a signature: the name of a body above, below or before a day, among
 * the last lines; or as the very last line. */
static bool find_signature(struct meta_reader *r, struct str text)
{
    struct str below = {NULL, 0}, line = last_line(&text);
    if (take_body_line(r, head_of(line, LINE_BYTES)))
        return true;
    for (int i = 0; i < SIGNATURE_LINES && line.n; i++) {
        struct str above = last_line(&text);
        if (line.n <= LINE_BYTES && matches(r, META_SIGNED, line)) {
            if (pattern_group(r->pattern[META_SIGNED], "agency").n)
                return take_group(r, META_SIGNED);
            return take_body_line(r, head_of(above, LINE_BYTES)) ||
                   take_body_line(r, head_of(below, LINE_BYTES));
        }
        below = line;
        line = above;
    }
    return false;
}

/* The part of text from where `words` stand first; empty if they do not. */
static struct str from_words(struct str text, struct str words)
{
    return head_of(str_from(text, str_find(text, words, 0)), CAPTION_BYTES);
}

static void find_agency(struct meta_reader *r, struct str report, struct str front,
                        struct str first, struct str end)
{
    bool found = take_found(r, META_COMPILED, front, FRONT_BYTES) ||
                 take_found(r, META_COMPILED, first, FRONT_BYTES) || find_signature(r, end) ||
                 take_found(r, META_FILLED, from_words(report, STR("填报单位")), CAPTION_BYTES) ||
                 take_found(r, META_QUOTED, front, FRONT_BYTES) ||
                 take_found(r, META_SOURCE, front, FRONT_BYTES);
    if (found)
        accept_body(r);
}

/* ---- the year without a title */

static int find_year(struct meta_reader *r, enum meta_pattern which, struct str raw, size_t max)
{
    make_compact(r, raw, max);
    bool found = pattern_find(r->pattern[which], compact_from(&r->compact, 0), 0) > 0;
    return found ? year_of(r, which) : 0;
}

/* The year with which one of the first paragraphs starts. */
static int opening_year(struct meta_reader *r, struct str text)
{
    int year = 0;
    for (int i = 0; i < OPENING_LINES && text.n && year == 0; i++)
        year = find_year(r, META_OPENING, head_of(line_next(&text), LINE_BYTES), LINE_BYTES);
    return year;
}

/* The year before a day of publication, if that is in the months in which annual
 * reports are due. */
static int year_before_publication(struct meta_reader *r, struct str text)
{
    int year = find_year(r, META_DATE, text, FRONT_BYTES);
    struct str month = pattern_group(r->pattern[META_DATE], "month");
    int number = numeral_cut(&month);
    for (size_t i = 0; i < month.n && month.p[i] >= '0' && month.p[i] <= '9'; i++)
        number = number * 10 + (month.p[i] - '0');
    return year && number >= 1 && number <= LAST_MONTH ? year - 1 : 0;
}

static int find_any_year(struct meta_reader *r, struct str report, const struct split *split,
                         struct str end)
{
    struct str front = split->section[0].text;
    struct str body = split->sections > 1 ? split->section[1].text : STR("");
    size_t tail = end.n > LINE_BYTES ? end.n - LINE_BYTES : 0;
    int year = find_year(r, META_PERIOD, head_of(front, FRONT_BYTES), FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_PERIOD, head_of(body, FRONT_BYTES), FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_MENTIONED, head_of(front, FRONT_BYTES), FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_CAPTION, from_words(report, STR("统计表")), CAPTION_BYTES);
    if (year == 0)
        year = opening_year(r, front);
    if (year == 0)
        year = opening_year(r, body);
    if (year == 0)
        year = year_before_publication(r, str_from(end, tail));
    if (year == 0)
        year = year_before_publication(r, head_of(front, FRONT_BYTES));
    return year;
}

void meta_read(struct meta_reader *r, struct split *split)
{
    size_t last = split->sections - 1;
    struct str front = split->section[0].text;
    struct str first = split->section[last > 0].text;
    struct str report = span(front, split->section[last].text);
    while (last > 0 && str_eq(split->section[last].topic, STR("annex")))
        last--;
    struct str end = split->section[last].text;

    r->agency.len = 0;
    r->made = 0;
    int year = find_title(r, head_of(front, FRONT_BYTES));
    if (r->agency.len == 0)
        find_agency(r, report, head_of(front, FRONT_BYTES), head_of(first, FRONT_BYTES), end);
    if (year == 0)
        year = find_any_year(r, report, split, end);
    for (int i = 3, left = year; i >= 0; i--, left /= 10)
        r->year[i] = (char)('0' + left % 10);
    split->year = str_make(r->year, year ? 4 : 0);
    split->agency = buf_str(&r->agency, 0);
}
