/* meta_above.c - whether a body's name begins on the line above the one where it was found. */
#include "base/utf8.h"
#include "report/line.h"
#include "report/meta_match.h"

/* Bytes of a line that may be a piece of a name: 50 characters, as many as a heading has; a longer
 * one is a sentence or the site's.  And of a Chinese character. */
enum { ABOVE_BYTES = 150, HAN_BYTES = 3 };

/* Whether a line may be the beginning of a name: Chinese characters, or names that are joined. */
static bool may_begin(struct str line)
{
    return line.n >= HAN_BYTES && line.n <= ABOVE_BYTES &&
           (line.p[0] == '2' || utf8_leads_han(line.p[0])) && /* a year may stand first */
           (utf8_leads_han(line.p[line.n - HAN_BYTES]) || str_ends(line, STR("、")));
}

/* Whether a line that may begin a name says that it does: another name is to follow. */
static bool announces(struct meta_reader *r, struct str line)
{
    struct str last = str_from(line, line.n - HAN_BYTES);
    return pattern_find(r->pattern[META_ANNOUNCES], last, 0) > 0;
}

/* Whether a pattern matches a text and the body that was kept, with a bar in between. */
static bool match_pair(struct meta_reader *r, enum meta_pattern which, struct str above)
{
    r->pair.len = 0;
    buf_put_str(&r->pair, above);
    buf_put_char(&r->pair, '|');
    buf_put_str(&r->pair, buf_str(&r->body, 0));
    return pattern_find(r->pattern[which], buf_str(&r->pair, 0), 0) > 0;
}

/* The compact form of a line above. */
static struct str compact_line(struct meta_reader *r, struct str above)
{
    meta_compact(r, above, ABOVE_BYTES);
    return compact_from(&r->compact, 0);
}

static bool is_fragment(struct meta_reader *r)
{
    return meta_name_is(r, META_FRAGMENT, buf_str(&r->body, 0)) != 0;
}

static bool is_second(struct meta_reader *r)
{
    return meta_name_is(r, META_SECOND, buf_str(&r->body, 0)) != 0;
}

bool meta_may_be_end(struct meta_reader *r)
{
    return is_second(r) || is_fragment(r);
}

/* Whether a line is the site's, and no part of a name. */
static bool is_site_line(struct meta_reader *r, struct str line)
{
    return line.n > ABOVE_BYTES || meta_matches(r, META_SITE, line);
}

enum meta_above meta_look_above(struct meta_reader *r, struct str above)
{
    if (may_begin(above) && (announces(r, above) || is_second(r))) {
        struct str line = compact_line(r, above);
        bool joins = str_ends(line, STR("、"));
        if (str_starts(buf_str(&r->body, 0), line))
            return ABOVE_NOTHING;
        if (match_pair(r, META_HALVES, line) && (joins || !is_site_line(r, above)))
            return pattern_group(r->pattern[META_HALVES], "begins").n ? ABOVE_BEGINS : ABOVE_DOUBTS;
        if (joins)
            return ABOVE_DOUBTS;
    }
    if (!is_fragment(r))
        return ABOVE_NOTHING;
    return above.n && !is_site_line(r, above) ? ABOVE_BEGINS : ABOVE_DOUBTS;
}

bool meta_are_twins(struct meta_reader *r, struct str name)
{
    return match_pair(r, META_TWINS, name);
}

bool meta_has_twin(struct meta_reader *r, struct str above)
{
    return may_begin(above) && meta_are_twins(r, compact_line(r, above));
}

bool meta_take_body_lines(struct meta_reader *r, struct str above, struct str line)
{
    if (!meta_take_body_line(r, line))
        return false;
    enum meta_above says = meta_look_above(r, above);
    if (says == ABOVE_BEGINS && meta_take_body_line(r, str_span(above, line)))
        return true;
    if (says != ABOVE_NOTHING)
        r->body.len = 0;
    return says == ABOVE_NOTHING;
}
