/* meta_agency.c - the agency of a report without a title, or with several. */
#include "report/line.h"
#include "report/meta_parts.h"

enum {
    SIGNATURE_LINES = 40, /* lines that are looked at for a signature */
    NAMES_MAX = 16,       /* names, where words may look like a body's name and be none */
};

/* The pattern that tells first who compiled the report, in a sentence of the text, with what it
 * found; META_PATTERNS if none does. */
static enum meta_pattern find_compiler(struct meta_reader *r, struct str text,
                                       const struct meta_sentence *s)
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
    struct meta_sentence s = {.end = at};
    enum meta_pattern which = META_PATTERNS;
    while (which == META_PATTERNS && meta_next_sentence(r, META_COMPILING, text, &s))
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
    return meta_take_body_line(r, meta_head_of(line, LINE_BYTES));
}

/* Takes the body that signed on a line, or on that and the last one of the text above. */
static bool take_signed(struct meta_reader *r, struct str text, struct str line)
{
    if (!is_body_line(r, line))
        return false;
    if (!meta_may_be_end(r))
        return true;
    struct str above = last_line(&text);
    return meta_take_body_lines(r, meta_head_of(above, LINE_BYTES), meta_head_of(line, LINE_BYTES));
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

enum meta_pattern meta_find_said(struct meta_reader *r, const struct meta_parts *p)
{
    enum meta_pattern by = take_next(r, META_COMPILED, p->front, META_FRONT_BYTES);
    return by != META_PATTERNS ? by : take_next(r, META_COMPILED, p->first, META_FRONT_BYTES);
}

enum meta_pattern meta_find_statement(struct meta_reader *r, const struct meta_parts *p)
{
    enum meta_pattern by = meta_find_said(r, p);
    return by == META_PATTERNS && find_dated(r, p->end) ? META_SIGNED : by;
}

void meta_find_agency(struct meta_reader *r, const struct meta_parts *p)
{
    bool found = meta_find_said(r, p) != META_PATTERNS || find_last_name(r, p->end) ||
                 find_dated(r, p->end) ||
                 take_found(r, META_FILLED, meta_from_words(r, META_FILLED_WORDS, p->all),
                            META_CAPTION_BYTES) ||
                 take_found(r, META_QUOTED, p->front, META_FRONT_BYTES) ||
                 take_found(r, META_PRESENTS, p->first, META_FRONT_BYTES) ||
                 take_found(r, META_SOURCE, p->front, META_FRONT_BYTES);
    if (found)
        meta_accept_body(r);
}
