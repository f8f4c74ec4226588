#include "report/line.h"
#include "report/meta_match.h"
#include "report/numeral.h"

/* Bytes that are looked at: of the text above the tables, around a caption. */
enum { FRONT_BYTES = 32 * 1024, CAPTION_BYTES = 600 };

/* Lines that are looked at: for a signature, for a year. */
enum { SIGNATURE_LINES = 40, OPENING_LINES = 12 };

enum { LAST_MONTH = 3 }; /* annual reports are due by the end of March */

int meta_reader_init(struct meta_reader *r, struct err *e)
{
    *r = (struct meta_reader){.year = ""};
    return meta_patterns_init(r->pattern, e);
}

void meta_reader_free(struct meta_reader *r)
{
    meta_patterns_free(r->pattern);
    seen_free(&r->titles);
    seen_free(&r->names);
    compact_free(&r->compact);
    buf_free(&r->body);
    buf_free(&r->agency);
}

static struct str head_of(struct str text, size_t n)
{
    return text.n > n ? str_make(text.p, n) : text;
}

/* ---- the agency without a title */

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
    meta_compact(r, raw, max);
    struct str text = compact_from(&r->compact, 0);
    for (enum meta_pattern by; (by = find_next(r, which, text, at)) != META_PATTERNS;) {
        struct str found = pattern_group(r->pattern[by], "agency");
        if (meta_take_group(r, by))
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

static bool is_body_line(struct meta_reader *r, struct str line)
{
    return meta_take_body_line(r, head_of(line, LINE_BYTES));
}

/* Whether the last line, with `rest` above it, is a body's name, and not the end of a list of
 * links or of the page's foot. */
static bool find_last_name(struct meta_reader *r, struct str line, struct str rest)
{
    if (!is_body_line(r, line))
        return false;
    struct str above = last_line(&rest);
    return !is_body_line(r, above) && !meta_matches(r, META_FURNITURE, above) &&
           is_body_line(r, line);
}

/* Looks for a signature: the name of a body above, below or before a day, among
 * the last lines; or as the very last line.  Two bodies below a day are a list of links. */
static bool find_signature(struct meta_reader *r, struct str text)
{
    struct str below[2] = {{NULL, 0}}, line = last_line(&text);
    if (find_last_name(r, line, text))
        return true;
    for (int i = 0; i < SIGNATURE_LINES && line.n; i++) {
        struct str above = last_line(&text);
        if (line.n <= LINE_BYTES && meta_matches(r, META_SIGNED, line)) {
            if (pattern_group(r->pattern[META_SIGNED], "agency").n)
                return meta_take_group(r, META_SIGNED);
            return is_body_line(r, above) ||
                   (!is_body_line(r, below[1]) && is_body_line(r, below[0]));
        }
        below[1] = below[0];
        below[0] = line;
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
        meta_accept_body(r);
}

/* ---- the year without a title */

static int find_year(struct meta_reader *r, enum meta_pattern which, struct str raw, size_t max)
{
    meta_compact(r, raw, max);
    bool found = pattern_find(r->pattern[which], compact_from(&r->compact, 0), 0) > 0;
    return found ? meta_year_of(r, which) : 0;
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
    enum meta_pattern which = META_PUBLISHED;
    int year = find_year(r, which, text, FRONT_BYTES);
    if (year == 0)
        year = find_year(r, which = META_DATE, text, FRONT_BYTES);
    struct str month = pattern_group(r->pattern[which], "month");
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
    struct str report = str_span(front, split->section[last].text);
    while (last > 0 && str_eq(split->section[last].topic, STR("annex")))
        last--;
    struct str end = split->section[last].text;

    r->agency.len = 0;
    r->made = 0;
    int year = meta_find_title(r, head_of(front, FRONT_BYTES));
    if (r->agency.len == 0)
        find_agency(r, report, head_of(front, FRONT_BYTES), head_of(first, FRONT_BYTES), end);
    if (year == 0)
        year = find_any_year(r, report, split, end);
    for (int i = 3, left = year; i >= 0; i--, left /= 10)
        r->year[i] = (char)('0' + left % 10);
    split->year = str_make(r->year, year ? 4 : 0);
    split->agency = buf_str(&r->agency, 0);
}
