#include "report/meta_match.h"

#include "report/line.h"
#include "report/numeral.h"

enum { CHAR_BYTES_MAX = 4 };

void meta_compact(struct meta_reader *r, struct str raw, size_t max)
{
    const struct str *last = &r->compact.raw;
    if (r->made != max || last->p != raw.p || last->n != raw.n)
        compact_make(&r->compact, raw, max);
    r->made = max;
}

bool meta_matches(struct meta_reader *r, enum meta_pattern which, struct str raw)
{
    meta_compact(r, raw, LINE_BYTES);
    return !r->compact.cut && pattern_find(r->pattern[which], compact_from(&r->compact, 0), 0) > 0;
}

int meta_year_of(const struct meta_reader *r, enum meta_pattern which)
{
    return numeral_year(pattern_group(r->pattern[which], "year"));
}

void meta_put_group(struct meta_reader *r, enum meta_pattern which, const char *name)
{
    const struct compact *c = &r->compact;
    struct str group = pattern_group(r->pattern[which], name);
    size_t from = group.p ? (size_t)(group.p - c->text) : 0;
    compact_put_raw(c, from, from + group.n, &r->body);
}

/* Two bits of an int are kept for each of them. */
_Static_assert(2 * (META_GOVERNMENT - META_BODY + 1) <= 30, "too many patterns of names");

int meta_name_is(struct meta_reader *r, enum meta_pattern which, struct str name)
{
    struct seen_text *kept = seen_enter(&r->names, name);
    int asked = kept && kept->what != SEEN_NEVER ? kept->what : 0;
    int known = 1 << 2 * (which - META_BODY), is = known << 1;
    if (asked & known)
        return (asked & is) != 0;
    int found = pattern_find(r->pattern[which], name, 0);
    if (kept && found >= 0)
        kept->what = asked | known | (found ? is : 0);
    return found;
}

/* Keeps what meta_put_group() has gathered if it can be a body's name, which ends as such names do
 * if `suffix`; else empties it.  Whether it is kept. */
static bool keep_body(struct meta_reader *r, bool suffix)
{
    struct str name = buf_str(&r->body, 0);
    bool long_enough = name.n > CHAR_BYTES_MAX || line_chars(name) > 1; /* two characters */
    bool body = long_enough && meta_name_is(r, META_NOBODY, name) == 0 &&
                (!suffix || meta_name_is(r, META_BODY, name) > 0);
    r->body.len = body ? name.n : 0;
    return body;
}

/* Whether the body that was kept is one without what stood before it. */
static bool stands_alone(struct meta_reader *r)
{
    struct str name = buf_str(&r->body, 0);
    return meta_name_is(r, META_FRAGMENT, name) == 0 && meta_name_is(r, META_LATTER, name) == 0;
}

bool meta_keep_title_body(struct meta_reader *r, bool suffix)
{
    size_t n = r->body.len;
    if (keep_body(r, suffix))
        return true;
    r->body.len = n;
    bool found = n && pattern_find(r->pattern[META_WITHIN], buf_str(&r->body, 0), 0) > 0;
    struct str name = pattern_group(r->pattern[META_WITHIN], "agency");
    r->body.len = 0;
    if (!found || name.n == n)
        return false;
    memmove(r->body.p, name.p, name.n);
    r->body.len = name.n;
    found = keep_body(r, true) && stands_alone(r);
    r->body.len = found ? name.n : 0;
    return found;
}

bool meta_take_body_line(struct meta_reader *r, struct str line)
{
    r->body.len = 0;
    if (line.n == 0 || !meta_matches(r, META_BODY, line))
        return false;
    meta_put_group(r, META_BODY, "");
    return keep_body(r, true);
}

bool meta_take_group(struct meta_reader *r, enum meta_pattern which)
{
    r->body.len = 0;
    meta_put_group(r, which, "agency");
    if (keep_body(r, true) && meta_name_is(r, META_FRAGMENT, buf_str(&r->body, 0)) != 0)
        r->body.len = 0;
    return r->body.len > 0;
}

/* A name without what it may go without. */
static struct str core_of(struct meta_reader *r, struct str name)
{
    bool found = pattern_find(r->pattern[META_CORE], name, 0) > 0;
    return found ? pattern_group(r->pattern[META_CORE], "agency") : name;
}

bool meta_bodies_agree(struct meta_reader *r, struct str a, struct str b)
{
    if (str_eq(a, b))
        return true;
    a = core_of(r, a);
    b = core_of(r, b);
    return str_ends(a, b) || str_ends(b, a);
}

void meta_accept_body(struct meta_reader *r)
{
    r->agency.len = 0;
    buf_put_str(&r->agency, buf_str(&r->body, 0));
}
