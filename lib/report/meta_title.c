#include "base/bytes.h"
#include "report/line.h"
#include "report/meta_match.h"

struct title {
    int year;    /* 0: none */
    bool agency; /* in r->body */
    bool apart;  /* on a line of its own */
};

/* What is kept of a line that is like a title: those with a year or a body are hardly ever met
 * again, but those without, which a site shows above all its reports, are. */
enum { TITLE_NONE, TITLE_BARE, TITLE_OTHER };

/* Appends the names in a title before its year to r->body: white space between two of them that may
 * have one report stands for the mark that joins names. */
static void put_names(struct meta_reader *r, enum meta_pattern which)
{
    const struct compact *c = &r->compact;
    struct str names = pattern_group(r->pattern[which], "agency"), gap;
    size_t from = names.n ? (size_t)(names.p - c->text) : 0, end = from + names.n, at = from;
    while (names.n && (at = compact_find_gap(c, at + 1, &gap)) < end) {
        r->body.len = 0;
        compact_put_raw(c, at, end, &r->body);
        if (!meta_are_twins(r, str_make(c->text + from, at - from)))
            continue;
        r->body.len = 0;
        compact_put_raw(c, from, at, &r->body);
        buf_put_str(&r->body, STR("、"));
        compact_put_raw(c, at, end, &r->body);
        return;
    }
    r->body.len = 0;
    compact_put_raw(c, from, end, &r->body);
}

/* Drops the first n bytes of the name if what follows starts or ends with the same: a label stands
 * before the title, [柳河镇]2012年柳河镇, or a place is told twice.  Whether it was so. */
static bool drop_repeated(struct meta_reader *r, size_t n)
{
    struct str head = str_make(r->body.p, n), rest = buf_str(&r->body, n);
    if (!str_starts(rest, head) && !str_ends(rest, head))
        return false;
    memmove(r->body.p, rest.p, rest.n);
    r->body.len = rest.n;
    return true;
}

/* Gathers the body's name from a title: what stands before the year and behind it.  What does not
 * end as a name there is no part of it, and where a place alone stands before the year, whose
 * report it is cannot be told. */
static void put_title_body(struct meta_reader *r, enum meta_pattern which)
{
    put_names(r, which);
    size_t n = r->body.len;
    meta_put_group(r, which, "rest");
    struct str rest = buf_str(&r->body, n);
    if (n == 0 || rest.n == 0 || drop_repeated(r, n) ||
        pattern_find(r->pattern[META_DOMAIN], rest, 0) <= 0)
        return;
    r->body.len = n;
    if (meta_name_is(r, META_GOVERNMENT, buf_str(&r->body, 0)) > 0)
        r->body.len = 0;
}

/* Reads raw as a title, which is no sentence and no link.  A body's name that was put together
 * from several lines must end as such names do. */
static bool match_title(struct meta_reader *r, struct str raw, bool joined, struct title *t)
{
    enum meta_pattern which = META_PLAIN; /* most are; the other pattern would find the same */
    if (!meta_matches(r, which, raw) &&
        (!meta_matches(r, which = META_TITLE, raw) || meta_matches(r, META_LINK, raw)))
        return false;
    put_title_body(r, which);
    t->year = meta_year_of(r, which);
    t->agency = meta_keep_title_body(r, joined);
    t->apart = false;
    return true;
}

/* The same, from memory where a line has nothing to tell. */
static bool read_title(struct meta_reader *r, struct str raw, bool joined, struct title *t)
{
    if (!meta_words_are_in(&r->words[META_TITLE_WORDS], raw) || str_has(raw, STR("。")))
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

/* Lines that are not empty around the one that may end a title: line[ABOVE] of those down to it. */
enum { ABOVE = 3, BELOW = 3 };

/* Bytes: of the last line of a title that is broken, of a title below another one, and of a line
 * that says no more than that a link follows. */
enum { LAST_PART_BYTES = 150, ALONE_BYTES = 300, LINK_BYTES = 30 };

/* Reads the title again from the lines above on where the name that was kept goes on from there:
 * line[at] is the first that was read.  Then the title has a body only if that makes one. */
static void read_both_halves(struct meta_reader *r, const struct str line[ABOVE + 1], size_t at,
                             struct title *t)
{
    enum meta_above says = ABOVE_NOTHING;
    struct title joined;
    while (t->agency && at > 0 && (says = meta_look_above(r, line[at - 1])) != ABOVE_NOTHING) {
        at--;
        t->agency = says == ABOVE_BEGINS &&
                    read_title(r, str_span(line[at], line[ABOVE]), true, &joined) && joined.agency;
    }
}

static bool take_behind(struct meta_reader *r, struct str line)
{
    return meta_matches(r, META_BEHIND, line) && meta_take_group(r, META_BEHIND);
}

static bool take_year_line(struct meta_reader *r, struct str line, int *year)
{
    bool found = line.n && meta_matches(r, META_YEARLINE, line);
    if (found)
        *year = meta_year_of(r, META_YEARLINE);
    return found;
}

/* Takes the body on a line below a title, or on that and the next. */
static bool take_body_below(struct meta_reader *r, struct str line, struct str next)
{
    if (meta_take_body_lines(r, line, next)) {
        if (str_starts(buf_str(&r->body, 0), line))
            return true;
        if (meta_has_twin(r, line))
            return false;
    }
    return meta_take_body_line(r, line) && meta_look_above(r, STR("")) == ABOVE_NOTHING;
}

/* Looks in the text below a title for the parts that it lacks: the body, behind or before a line
 * with the year. */
static void read_below(struct meta_reader *r, struct str text, struct title *t)
{
    int year = t->year;
    struct str below[BELOW];
    for (size_t i = 0; i < BELOW; i++)
        below[i] = line_next(&text);
    if (!year && take_year_line(r, below[0], &year))
        t->agency = take_body_below(r, below[1], below[2]);
    else if (!year && take_year_line(r, below[1], &year))
        t->agency = meta_take_body_line(r, below[0]);
    else
        t->agency = year && take_body_below(r, below[0], below[1]);
    t->year = year;
    t->apart = t->agency;
}

/* Whether a line says no more than that the next one is a link to another report. */
static bool is_link(struct meta_reader *r, struct str line)
{
    return line.n && line.n <= LINK_BYTES && meta_matches(r, META_LINK, line) &&
           pattern_group(r->pattern[META_LINK], "").n == r->compact.n;
}

/* Reads a title from line[i] to line[ABOVE], where no more than `alone`, if anything, was found in
 * the last of them. */
static bool read_joined(struct meta_reader *r, const struct str line[ABOVE + 1], size_t i,
                        const struct title *alone, struct title *t)
{
    struct title joined;
    if (!read_title(r, str_span(line[i], line[ABOVE]), true, &joined) || !joined.agency ||
        (alone && alone->year && !joined.year))
        return false;
    joined.apart = meta_matches(r, META_BODY, line[i]);
    if (joined.apart && i > 0 && meta_has_twin(r, line[i - 1]))
        joined.agency = false;
    read_both_halves(r, line, i, &joined);
    *t = joined;
    return true;
}

/* Reads a title without a body on two lines, and the body below them, as covers have it. */
static bool read_cover(struct meta_reader *r, const struct str line[ABOVE + 1], struct str below,
                       struct title *t)
{
    struct str above = line[ABOVE - 1];
    if (!above.n || line[ABOVE].n > LAST_PART_BYTES ||
        !read_title(r, str_span(above, line[ABOVE]), true, t) || !t->year || r->body.len)
        return false;
    read_below(r, below, t);
    return t->agency;
}

/* Reads the title that ends with line[ABOVE]; it may start some lines above, and parts of it stand
 * in the text below. */
static bool read_title_lines(struct meta_reader *r, const struct str line[ABOVE + 1],
                             struct str below, struct title *t)
{
    bool found = read_title(r, line[ABOVE], false, t);
    if (found && is_link(r, line[ABOVE - 1]))
        return false;
    if (found && t->agency) {
        read_both_halves(r, line, ABOVE, t);
        return true;
    }
    struct title alone = *t;
    for (size_t i = ABOVE; i-- > 0 && line[i].n && line[ABOVE].n <= LAST_PART_BYTES;)
        if (read_joined(r, line, i, found ? &alone : NULL, t))
            return true;
    if (!found)
        return read_cover(r, line, below, t);
    t->agency = take_behind(r, line[ABOVE]);
    if (!t->agency)
        read_below(r, below, t);
    return true;
}

/* Reads a title from a line on which, behind a gap, the report's text follows. */
static bool read_head(struct meta_reader *r, struct str line, struct title *t)
{
    if (line.n <= ALONE_BYTES || !memchr(line.p, ' ', ALONE_BYTES))
        return false;
    meta_compact(r, line, ALONE_BYTES);
    if (pattern_find(r->pattern[META_HEAD], compact_from(&r->compact, 0), 0) <= 0)
        return false;
    size_t end = pattern_group(r->pattern[META_HEAD], "").n;
    return compact_gap_before(&r->compact, end) &&
           read_title(r, compact_raw(&r->compact, 0, end), false, t);
}

/* Whether a line can hold the end of a title. */
static bool may_end_title(const struct meta_reader *r, struct str line)
{
    return line.n <= LINE_BYTES && meta_words_are_in(&r->words[META_END_WORDS], line);
}

bool meta_is_title(struct meta_reader *r, struct str line)
{
    struct title t;
    r->made = 0;
    return may_end_title(r, line) && read_title(r, line, false, &t);
}

/* Whether a line can be a title with a year, 20.., ２０.. or 二〇..: it has no comma. */
static bool may_stand_alone(struct str line)
{
    static const char first[4] = {',', '\xef', '2', '\xe4'}; /* of those characters */
    unsigned which = line.n < BYTES_STEP ? 15 : bytes_which(line.p, line.n, first);
    if (line.n > ALONE_BYTES || ((which & 1) && str_has(line, STR(","))) ||
        ((which & 2) && str_has(line, STR("，"))))
        return false;
    return ((which & 4) && str_has(line, STR("20"))) || ((which & 8) && str_has(line, STR("二"))) ||
           ((which & 2) && str_has(line, STR("２")));
}

static void add_title(struct meta_reader *r, const struct title *t)
{
    meta_titles_add(&r->above, t->year, t->apart, t->agency ? buf_str(&r->body, 0) : STR(""));
}

/* Whether nothing says that a title's body, if it has one, begins on the line above. */
static bool is_whole(struct meta_reader *r, struct str above, const struct title *t)
{
    return !t->agency || meta_look_above(r, above) == ABOVE_NOTHING;
}

/* Looks for titles in text, which stands below one that tells all: here only lines that have body
 * and year themselves tell more, for sentences are broken over lines, too.  Most say the same as
 * that one, `first`, which *t was read from. */
static void find_other_titles(struct meta_reader *r, struct str text, struct str first,
                              struct title t)
{
    struct str above = {NULL, 0}, read = may_stand_alone(first) ? first : STR("");
    for (int i = 0; i < TITLES_MAX && text.n > 0; i++) {
        struct str raw = str_cut(&text, '\n'), line = raw;
        bool again = read.n && str_eq(raw, read), may = again;
        if (!again && raw.n <= ALONE_BYTES && meta_words_are_in(&r->words[META_TITLE_WORDS], raw)) {
            line = line_only_field(line_bare(raw));
            again = read.n && str_eq(line, read);
            may = again || (may_end_title(r, line) && may_stand_alone(line));
        }
        if (may) {
            bool found = again || read_title(r, line, false, &t);
            read = found ? line : STR("");
            if (found && !is_link(r, line_bare(above)) && is_whole(r, line_bare(above), &t))
                add_title(r, &t);
        }
        above = raw.n > 0 ? raw : above;
    }
}

void meta_find_titles(struct meta_reader *r, struct str front)
{
    struct str line[ABOVE + 1] = {{NULL, 0}}, rest = front;
    for (int i = 0; i < TITLES_MAX && (line[ABOVE] = line_next(&rest)).n; i++) {
        struct title t = {.apart = false};
        line[ABOVE] = line_only_field(line[ABOVE]);
        if ((may_end_title(r, line[ABOVE]) && read_title_lines(r, line, rest, &t)) ||
            read_head(r, line[ABOVE], &t)) {
            add_title(r, &t);
            if (t.year && t.agency) {
                size_t end = (size_t)(line[ABOVE].p + line[ABOVE].n - front.p);
                find_other_titles(r, str_from(front, end), line[ABOVE], t);
                return;
            }
        }
        memmove(line, line + 1, ABOVE * sizeof *line);
    }
}
