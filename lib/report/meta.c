#include "report/meta_parts.h"

int meta_reader_init(struct meta_reader *r, struct err *e)
{
    *r = (struct meta_reader){.year = ""};
    if (meta_patterns_init(r->pattern, r->words, e) == 0)
        return 0;
    meta_reader_free(r);
    return -1;
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
    *r = (struct meta_reader){.year = ""};
}

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
static size_t likely_title(struct meta_reader *r, const struct meta_parts *p)
{
    const struct meta_titles *t = &r->above;
    bool said = meta_find_statement(r, p) != META_PATTERNS;
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
static size_t choose_title(struct meta_reader *r, const struct meta_parts *p)
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
static bool find_better(struct meta_reader *r, const struct meta_parts *p)
{
    bool may_be_site = meta_name_is(r, META_GOVERNMENT, buf_str(&r->agency, 0)) > 0;
    enum meta_pattern by = may_be_site ? meta_find_statement(r, p) : meta_find_said(r, p);
    bool sums_up = by == META_COMPILED && pattern_group(r->pattern[by], "others").p;
    return by != META_PATTERNS && !sums_up;
}

/* Makes the body in the titles the agency.  Returns their year, 0 if they have none. */
static int take_title(struct meta_reader *r, const struct meta_parts *p)
{
    struct meta_titles *t = &r->above;
    meta_titles_clear(t, p->first.p == p->front.p);
    meta_find_titles(r, p->front);
    if (meta_titles_years_differ(t))
        meta_titles_keep_year(t, meta_find_period(r, p));
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
    struct meta_parts p = {.front = meta_head_of(split->section[0].text, META_FRONT_BYTES),
                           .first = meta_head_of(split->section[last > 0].text, META_FRONT_BYTES),
                           .all = str_span(split->section[0].text, split->section[last].text)};
    while (last > 0 && str_eq(split->section[last].topic, STR("annex")))
        last--;
    p.end = split->section[last].text;

    r->agency.len = 0;
    r->made = 0;
    int year = take_title(r, &p);
    if (r->agency.len == 0)
        meta_find_agency(r, &p);
    if (year == 0)
        year = meta_find_year(r, &p);
    for (int i = 3, left = year; i >= 0; i--, left /= 10)
        r->year[i] = (char)('0' + left % 10);
    split->year = str_make(r->year, year ? 4 : 0);
    split->agency = buf_str(&r->agency, 0);
}
