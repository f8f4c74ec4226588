#include "report/heading_gaps.h"

#include "base/line_walk.h"
#include "report/heading_candidate.h"
#include "report/line.h"

/* Headings that may be missing in one place: most reports have half as many; marks around a number,
 * as in 【（一）】、 */
enum { MISSING_MAX = 16, MARKS_MAX = 8 };

struct heading *heading_list_new(struct heading_list *l)
{
    ARRAY_GROW(l->heading, l->count, l->cap);
    return &l->heading[l->count];
}

/* How a number is written: 3、 and 三） without the 3 and the 三. */
struct marks {
    enum heading_style style;
    uint32_t mark[MARKS_MAX];
    size_t n; /* 0: it has no marks */
};

static struct numbering read_number(struct heading_reader *r, struct str raw, struct marks *m)
{
    enum { START_BYTES = 24 }; /* what a number takes at most, with the marks around it */
    struct numbering number = heading_read_number(r, heading_line_words(raw), START_BYTES);
    struct str prefix = compact_from(&r->compact, 0);
    size_t used;
    prefix.n -= number.rest.n;
    m->style = number.style;
    m->n = 0;
    for (size_t i = 0; i < prefix.n && m->n < MARKS_MAX; i += used) {
        uint32_t c = utf8_decode(prefix.p + i, prefix.n - i, &used), run = numbering_run(c);
        if (!utf8_is_han(c) && !(c >= '0' && c <= '9'))
            m->mark[m->n++] = run ? run : c;
    }
    return number;
}

static bool same_marks(const struct marks *a, const struct marks *b)
{
    return a->style == b->style && a->n > 0 && a->n == b->n &&
           memcmp(a->mark, b->mark, a->n * sizeof *a->mark) == 0;
}

/* A stretch of text in which numbers are missing, and what was found for them. */
struct gap {
    size_t at, end;     /* from the start of a line */
    size_t line;        /* newlines before it */
    size_t heading_end; /* where the heading ends that it starts with */
    int first, last;    /* the numbers; 0 at the end of the report, where the last is not known */
    bool run_in;        /* text may follow on the line */
    struct marks marks;
    struct heading found[MISSING_MAX];
    size_t count;
};

/* Reads a line of the gap.  Whether it leaves the gap as sure as it was: numbers only rise, and are
 * among those that are missing. */
static bool add_line(struct heading_reader *r, struct gap *g, struct str raw)
{
    struct marks marks;
    struct numbering number = read_number(r, raw, &marks);
    if (!same_marks(&marks, &g->marks))
        return true;
    int above = g->count ? g->found[g->count - 1].number : g->first - 1;
    struct heading *h = &g->found[g->count];
    if (number.value <= above || (g->last && number.value > g->last) ||
        g->count == MISSING_MAX - 1 || !heading_read_own(r, raw, h))
        return false;
    g->count++;
    return h->whole || g->run_in;
}

/* Leaves out what is not sure: where a number is missing still, and behind the last heading that
 * was known, the words must tell a topic. */
static void keep_sure(struct gap *g)
{
    bool all = g->last && g->first + (int)g->count == g->last + 1;
    size_t kept = 0;
    while (g->last == 0 && g->count > 0 && g->found[g->count - 1].topic.n == 0)
        g->count--;
    for (size_t i = 0; i < g->count; i++) {
        bool next = g->last == 0 && g->found[i].number == g->first + (int)i;
        if (all || next || (g->last && g->found[i].topic.n > 0))
            g->found[kept++] = g->found[i];
    }
    g->count = kept;
}

/* Finds the headings with the missing numbers.  Whether nothing else is numbered so. */
static bool search(struct heading_reader *r, struct str text, struct gap *g)
{
    struct line_walk walk = line_walk_start(str_make(text.p + g->at, g->end - g->at));
    struct str raw;
    for (size_t line = g->line; line_walk_next(&walk, &raw); line++) {
        size_t at = (size_t)(raw.p - text.p), before = g->count;
        if (at < g->heading_end || raw.n == 0)
            continue;
        if (!add_line(r, g, raw))
            return false;
        if (g->count > before) {
            g->found[before].at = at;
            g->found[before].end = at + raw.n;
            g->found[before].line = line;
        }
    }
    keep_sure(g);
    return true;
}

/* Puts a heading where it belongs, if it was not among the candidates. */
static void insert(struct heading_list *l, const struct heading *h)
{
    size_t i = 0;
    while (i < l->count && l->heading[i].at < h->at)
        i++;
    if (i == l->count || l->heading[i].at != h->at) {
        heading_list_new(l);
        memmove(&l->heading[i + 1], &l->heading[i], (l->count++ - i) * sizeof *l->heading);
        l->heading[i] = *h;
    }
    l->heading[i].chosen = true;
}

/* Whether lines numbered in a style are headings only where these are known to be. */
static bool is_doubtful(enum heading_style style)
{
    return style == HEADING_PAREN || style == HEADING_DIGIT;
}

/* Fills the gap between two headings, of which one may be missing: behind `above`, and before byte
 * `end` of the text.  Returns how many headings were added. */
static size_t fill(struct heading_reader *r, struct str text, struct heading_list *l,
                   const struct heading *above, const struct heading *below, size_t end)
{
    const struct heading *known = above ? above : below;
    int first = above ? above->number + 1 : 1, last = below ? below->number - 1 : 0;
    if (!is_doubtful(known->style) || (below && (below->style != known->style || last < first)))
        return 0;
    struct gap g; /* whose headings are many bytes */
    g.at = above ? above->at : 0;
    g.end = end;
    g.line = above ? above->line : 0;
    g.heading_end = above ? above->end : 0;
    g.first = first;
    g.last = last;
    g.run_in = !known->whole;
    g.count = 0;
    read_number(r, known->text, &g.marks);
    if (!search(r, text, &g))
        return 0;
    for (size_t i = 0; i < g.count; i++)
        insert(l, &g.found[i]);
    return g.count;
}

/* The first heading from the i-th candidate on, l->count if there is none. */
static size_t next_chosen(const struct heading_list *l, size_t i)
{
    while (i < l->count && !l->heading[i].chosen)
        i++;
    return i;
}

void heading_gaps_fill(struct heading_reader *r, struct str text, struct heading_list *l)
{
    size_t i = next_chosen(l, 0), end = text.n;
    bool alike = true;
    if (i == l->count || !is_doubtful(l->heading[i].style))
        return;
    struct heading above, below = l->heading[i];
    i += fill(r, text, l, NULL, &below, below.at);
    for (above = below; (i = next_chosen(l, i + 1)) < l->count; above = below) {
        below = l->heading[i];
        end = below.at;
        if (below.style == HEADING_ANNEX)
            break;
        end = text.n;
        alike = alike && below.style == above.style;
        i += fill(r, text, l, &above, &below, below.at);
    }
    if (alike)
        fill(r, text, l, &above, NULL, end);
}
