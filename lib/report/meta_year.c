/* meta_year.c - the year of a report without a title. */
#include "report/line.h"
#include "report/meta_parts.h"
#include "report/numeral.h"

enum {
    OPENING_LINES = 12, /* lines that are looked at for a year */
    LAST_MONTH = 3,     /* annual reports are due by the end of March */
};

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
        year = find_year(r, META_OPENING, meta_head_of(line_next(&text), LINE_BYTES), LINE_BYTES);
    return year;
}

/* Whether the text counts in school years. */
static bool has_terms(struct meta_reader *r, struct str text)
{
    meta_compact(r, text, META_FRONT_BYTES);
    return pattern_find(r->pattern[META_TERM], compact_from(&r->compact, 0), 0) > 0;
}

/* The year of the report that is named above the first heading: a school's may be named by the year
 * in which it is due. */
static int mentioned_year(struct meta_reader *r, const struct meta_parts *p)
{
    int year = find_year(r, META_MENTIONED, p->front, META_FRONT_BYTES);
    return year && (has_terms(r, p->front) || has_terms(r, p->first)) ? 0 : year;
}

/* The year before a day of publication, if that is in the months in which annual
 * reports are due. */
static int year_before_publication(struct meta_reader *r, struct str text)
{
    enum meta_pattern which = META_PUBLISHED;
    int year = find_year(r, which, text, META_FRONT_BYTES);
    if (year == 0)
        year = find_year(r, which = META_DATE, text, META_FRONT_BYTES);
    struct str month = pattern_group(r->pattern[which], "month");
    int number = numeral_cut(&month);
    for (size_t i = 0; i < month.n && str_is_digit(month.p[i]); i++)
        number = number * 10 + (month.p[i] - '0');
    return year && number >= 1 && number <= LAST_MONTH ? year - 1 : 0;
}

/* The year of the period that a text says to tell of. */
static int period_year(struct meta_reader *r, struct str raw)
{
    meta_compact(r, raw, META_FRONT_BYTES);
    struct str text = compact_from(&r->compact, 0);
    for (struct meta_sentence s = {.end = 0}; meta_next_sentence(r, META_DECEMBER, text, &s);)
        if (pattern_find(r->pattern[META_PERIOD], str_make(text.p, s.end), s.at) > 0)
            return meta_year_of(r, META_PERIOD);
    return 0;
}

int meta_find_period(struct meta_reader *r, const struct meta_parts *p)
{
    int year = period_year(r, p->front);
    return year ? year : period_year(r, p->first);
}

int meta_find_year(struct meta_reader *r, const struct meta_parts *p)
{
    size_t tail = p->end.n > LINE_BYTES ? p->end.n - LINE_BYTES : 0;
    int year = meta_find_period(r, p);
    if (year == 0)
        year = mentioned_year(r, p);
    if (year == 0)
        year = find_year(r, META_PRESENTS, p->first, META_FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_CAPTION, meta_from_words(r, META_CAPTION_WORDS, p->all),
                         META_CAPTION_BYTES);
    if (year == 0)
        year = opening_year(r, p->front);
    if (year == 0)
        year = opening_year(r, p->first);
    if (year == 0)
        year = find_year(r, META_TOLD, p->front, META_FRONT_BYTES);
    if (year == 0)
        year = find_year(r, META_TOLD, p->first, META_FRONT_BYTES);
    if (year == 0 && (has_terms(r, p->front) || has_terms(r, p->first)))
        return 0; /* they end in summer, whenever they are reported on */
    if (year == 0)
        year = year_before_publication(r, str_from(p->end, tail));
    if (year == 0)
        year = year_before_publication(r, p->front);
    return year;
}
