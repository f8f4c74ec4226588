#include "report/line.h"
#include "report/meta_match.h"
#include "report/numeral.h"

/* Bytes that are looked at: of the text above the tables, around a caption. */
enum { FRONT_BYTES = 32 * 1024, CAPTION_BYTES = 600 };

/* Lines that are looked at: for a signature, for a year. */
enum { SIGNATURE_LINES = 40, OPENING_LINES = 12 };

/* Names that are looked at, where words may look like a body's name and be none. */
enum { NAMES_MAX = 16 };

enum { LAST_MONTH = 3 }; /* annual reports are due by the end of March */

int meta_reader_init(struct meta_reader *r, struct err *e)
{
    *r = (struct meta_reader){.year = ""};
    return meta_patterns_init(r->pattern, r->words, e);
}

void meta_reader_free(struct meta_reader *r)
{
    meta_patterns_free(r->pattern);
    meta_titles_free(&r->above);
    seen_free(&r->titles);
    seen_free(&r->names);
    compact_free(&r->compact);
    buf_free(&r->body);
    buf_free(&r->pair);
    buf_free(&r->agency);
}

/* The parts of a report that are looked at. */
struct parts {
    struct str all, front, first, end; /* first: the first section, or the front if there is none;
                                        * end: the last section that is no annex */
};

static struct str head_of(struct str text, size_t n)
{
    return text.n > n ? str_make(text.p, n) : text;
}

/* ---- the agency without a title */

/* A sentence in which a word stands, at bytes [at, end) of a text, the word at byte `word`. */
struct sentence {
    size_t at, word, end;
};

/* Moves *s, zeroed at first, or ending where a search is to begin, to the next sentence with a word
 * that the pattern finds.  Patterns that need such a word and match within a sentence need not be
 * tried elsewhere. */
static bool next_sentence(struct meta_reader *r, enum meta_pattern words, struct str text,
                          struct sentence *s)
{
    static const struct str stop = STR_INIT("。");
    size_t next;
    if (s->end >= text.n || pattern_find(r->pattern[words], text, s->end) <= 0)
        return false;
    s->word = (size_t)(pattern_group(r->pattern[words], "").p - text.p);
    for (s->at = s->end; (next = str_find(text, stop, s->at) + stop.n) <= s->word;)
        s->at = next;
    s->end = str_find(text, stop, s->word);
    return true;
}

/* The pattern that tells first who compiled the report, in a sentence of the text, with what it
 * found; META_PATTERNS if none does. */
static enum meta_pattern find_compiler(struct meta_reader *r, struct str text,
                                       const struct sentence *s)
{
    struct str until = str_make(text.p, s->end);
    const char *first = until.p + until.n;
    enum meta_pattern which = META_PATTERNS;
    if (pattern_find(r->pattern[META_COMPILED], until, s->at) > 0) {
        first = pattern_group(r->pattern[META_COMPILED], "").p;
        which = META_COMPILED;
    }
    if (pattern_find(r->pattern[META_COMPILES], until, s->word) > 0 &&
        pattern_find(r->pattern[META_COMPILER], until, s->at) > 0 &&
        pattern_group(r->pattern[META_COMPILER], "").p < first)
        which = META_COMPILER;
    return which;
}

/* The same from byte `at` of a text on, in sentences that have a word for it: few do. */
static enum meta_pattern find_compiled(struct meta_reader *r, struct str text, size_t at)
{
    struct sentence s = {.end = at};
    enum meta_pattern which = META_PATTERNS;
    while (which == META_PATTERNS && next_sentence(r, META_COMPILING, text, &s))
        which = find_compiler(r, text, &s);
    return which;
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

/* Takes the first body that the pattern finds in raw, unless much that is none stands before it.
 * Returns what find_next() does. */
static enum meta_pattern take_next(struct meta_reader *r, enum meta_pattern which, struct str raw,
                                   size_t max)
{
    size_t at = 0;
    meta_compact(r, raw, max);
    struct str text = compact_from(&r->compact, 0);
    for (int names = 0; names < NAMES_MAX; names++) {
        enum meta_pattern by = find_next(r, which, text, at);
        if (by == META_PATTERNS)
            break;
        struct str found = pattern_group(r->pattern[by], "agency");
        if (meta_take_group(r, by))
            return by;
        at = (size_t)(found.p - text.p) + found.n;
    }
    return META_PATTERNS;
}

static bool take_found(struct meta_reader *r, enum meta_pattern which, struct str raw, size_t max)
{
    return take_next(r, which, raw, max) != META_PATTERNS;
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

/* Takes the body that signed on a line, or on that and the last one of the text above. */
static bool take_signed(struct meta_reader *r, struct str text, struct str line)
{
    if (!is_body_line(r, line))
        return false;
    if (!meta_may_be_end(r))
        return true;
    struct str above = last_line(&text);
    return meta_take_body_lines(r, head_of(above, LINE_BYTES), head_of(line, LINE_BYTES));
}

/* Whether the last line is a body's name, and not the end of a list of links or of the page's
 * foot. */
static bool find_last_name(struct meta_reader *r, struct str text)
{
    struct str line = last_line(&text);
    if (!is_body_line(r, line))
        return false;
    struct str rest = text, above = last_line(&rest);
    return !is_body_line(r, above) && !meta_matches(r, META_FURNITURE, above) &&
           take_signed(r, text, line);
}

/* Looks for a signature with its day: the name of a body above, below or before it, among
 * the last lines.  Two bodies below a day are a list of links. */
static bool find_dated(struct meta_reader *r, struct str text)
{
    struct str below[2] = {{NULL, 0}}, line = last_line(&text);
    for (int i = 0; i < SIGNATURE_LINES && line.n; i++) {
        struct str above = last_line(&text);
        if (line.n <= LINE_BYTES && meta_matches(r, META_SIGNED, line)) {
            if (pattern_group(r->pattern[META_SIGNED], "agency").n)
                return meta_take_group(r, META_SIGNED);
            return take_signed(r, text, above) ||
                   (!is_body_line(r, below[1]) && is_body_line(r, below[0]));
        }
        below[1] = below[0];
        below[0] = line;
        line = above;
    }
    return false;
}

/* The part of text from where words of a kind stand first; empty if none do. */
static struct str from_words(const struct meta_reader *r, enum meta_words kind, struct str text)
{
    return head_of(str_from(text, meta_words_find(&r->words[kind], text)), CAPTION_BYTES);
}

/* Looks for who says to have compiled the report.  Returns the pattern that found it, or
 * META_PATTERNS. */
static enum meta_pattern find_said(struct meta_reader *r, const struct parts *p)
{
    enum meta_pattern by = take_next(r, META_COMPILED, p->front, FRONT_BYTES);
    return by != META_PATTERNS ? by : take_next(r, META_COMPILED, p->first, FRONT_BYTES);
}

/* The same, or signed it. */
static enum meta_pattern find_statement(struct meta_reader *r, const struct parts *p)
{
    enum meta_pattern by = find_said(r, p);
    return by == META_PATTERNS && find_dated(r, p->end) ? META_SIGNED : by;
}

static void find_agency(struct meta_reader *r, const struct parts *p)
{
    bool found =
        find_said(r, p) != META_PATTERNS || find_last_name(r, p->end) || find_dated(r, p->end) ||
        take_found(r, META_FILLED, from_words(r, META_FILLED_WORDS, p->all), CAPTION_BYTES) ||
        take_found(r, META_QUOTED, p->front, FRONT_BYTES) ||
        take_found(r, META_PRESENTS, p->first, FRONT_BYTES) ||
        take_found(r, META_SOURCE, p->front, FRONT_BYTES);
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

/* Whether the text counts in school years. */
static bool has_terms(struct meta_reader *r, struct str text)
{
    meta_compact(r, text, FRONT_BYTES);
    return pattern_find(r->pattern[META_TERM], compact_from(&r->compact, 0), 0) > 0;
}

/* The year of the report that is named above the first heading: a school's may be named by the year
 * in which it is due. */
static int mentioned_year(struct meta_reader *r, const struct parts *p)
{
    int year = find_year(r, META_MENTIONED, p->front, FRONT_BYTES);
    return year && (has_terms(r, p->front) || has_terms(r, p->first)) ? 0 : year;
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
    for (size_t i = 0; i < month.n && str_is_digit(month.p[i]); i++)
        number = number * 10 + (month.p[i] - '0');
    return year && number >= 1 && number <= LAST_MONTH ? year - 1 : 0;
}

/* The year of the period that a text says to tell of. */
static int period_year(struct meta_reader *r, struct str raw)
{
    meta_compact(r, raw, FRONT_BYTES);
    struct str text = compact_from(&r->compact, 0);
    for (struct sentence s = {.end = 0}; next_sentence(r, META_DECEMBER, text, &s);)
        if (pattern_find(r->pattern[META_PERIOD], str_make(text.p, s.end), s.at) > 0)
            return meta_year_of(r, META_PERIOD);
    return 0;
}

static int find_period(struct meta_reader *r, const struct parts *p)
{
    int year = period_year(r, p->front);
    return year ? year : period_year(r, p->first);
}

static int find_any_year(struct meta_reader *r, const struct parts *p)
{
    size_t tail = p->end.n > LINE_BYTES ? p->end.n - LINE_BYTES : 0;
    int year = find_period(r, p);
    if (year == 0)
        year = mentioned_year(r, p);
    if (year == 0)
        year = find_year(r, META_PRESENTS, p->first, FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_CAPTION, from_words(r, META_CAPTION_WORDS, p->all), CAPTION_BYTES);
    if (year == 0)
        year = opening_year(r, p->front);
    if (year == 0)
        year = opening_year(r, p->first);
    if (year == 0)
        year = find_year(r, META_TOLD, p->front, FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_TOLD, p->first, FRONT_BYTES);
    if (year == 0 && (has_terms(r, p->front) || has_terms(r, p->first)))
        return 0; /* they end in summer, whenever they are reported on */
    if (year == 0)
        year = year_before_publication(r, str_from(p->end, tail));
    if (year == 0)
        year = year_before_publication(r, p->front);
    return year;
}

/* ---- which title */

static bool bodies_differ(struct meta_reader *r)
{
    for (size_t i = 1; i < r->above.n; i++)
        if (!meta_bodies_agree(r, meta_titles_body(&r->above, 0), meta_titles_body(&r->above, i)))
            return true;
    return false;
}

/* How many titles have the same body as one of them. */
static size_t count_body(const struct meta_titles *t, size_t of)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        n += str_eq(meta_titles_body(t, i), meta_titles_body(t, of));
    return n;
}

/* Of titles with different bodies, the one with the body that compiled or signed the report; else
 * the one that stands there most often, or last. */
static size_t likely_title(struct meta_reader *r, const struct parts *p)
{
    const struct meta_titles *t = &r->above;
    bool said = find_statement(r, p) != META_PATTERNS;
    size_t likely = 0, most = 0;
    for (size_t i = 0; i < t->n; i++) {
        bool agrees = said && meta_bodies_agree(r, buf_str(&r->body, 0), meta_titles_body(t, i));
        size_t n = count_body(t, i) + (agrees ? TITLES_MAX : 0);
        if (meta_titles_better(t, n, most)) {
            most = n;
            likely = i;
        }
    }
    return likely;
}

/* The first title that has the likely one's body: file names below it may be shorter. */
static size_t choose_title(struct meta_reader *r, const struct parts *p)
{
    size_t i = 0, likely = bodies_differ(r) ? likely_title(r, p) : 0;
    while (
        !meta_bodies_agree(r, meta_titles_body(&r->above, i), meta_titles_body(&r->above, likely)))
        i++;
    return i;
}

/* Looks for who tells more surely whose report it is than a line above or below its title: a
 * government's name may be the site's there, and any name a link.  An office that sums up what
 * others report tells of all of them, not of itself. */
static bool find_better(struct meta_reader *r, const struct parts *p)
{
    bool may_be_site = meta_name_is(r, META_GOVERNMENT, buf_str(&r->agency, 0)) > 0;
    enum meta_pattern by = may_be_site ? find_statement(r, p) : find_said(r, p);
    bool sums_up = by == META_COMPILED && pattern_group(r->pattern[by], "others").p;
    return by != META_PATTERNS && !sums_up;
}

/* Makes the body in the titles the agency.  Returns their year, 0 if they have none. */
static int take_title(struct meta_reader *r, const struct parts *p)
{
    struct meta_titles *t = &r->above;
    meta_titles_clear(t, p->first.p == p->front.p);
    meta_find_titles(r, p->front);
    if (meta_titles_years_differ(t))
        meta_titles_keep_year(t, find_period(r, p));
    int year = meta_titles_keep_best(t);
    if (t->n == 0)
        return year;
    size_t i = choose_title(r, p);
    buf_put_str(&r->agency, meta_titles_body(t, i));
    if (t->of[i].apart && find_better(r, p) &&
        !meta_bodies_agree(r, buf_str(&r->agency, 0), buf_str(&r->body, 0)))
        meta_accept_body(r);
    return year;
}

void meta_read(struct meta_reader *r, struct split *split)
{
    size_t last = split->sections - 1;
    struct parts p = {.front = head_of(split->section[0].text, FRONT_BYTES),
                      .first = head_of(split->section[last > 0].text, FRONT_BYTES),
                      .all = str_span(split->section[0].text, split->section[last].text)};
    while (last > 0 && str_eq(split->section[last].topic, STR("annex")))
        last--;
    p.end = split->section[last].text;

    r->agency.len = 0;
    r->made = 0;
    int year = take_title(r, &p);
    if (r->agency.len == 0)
        find_agency(r, &p);
    if (year == 0)
        year = find_any_year(r, &p);
    for (int i = 3, left = year; i >= 0; i--, left /= 10)
        r->year[i] = (char)('0' + left % 10);
    split->year = str_make(r->year, year ? 4 : 0);
    split->agency = buf_str(&r->agency, 0);
}
