#include "report/meta_titles.h"

void meta_titles_free(struct meta_titles *t)
{
    buf_free(&t->names);
    *t = (struct meta_titles){.n = 0};
}

void meta_titles_clear(struct meta_titles *t, bool first)
{
    t->first = first;
    t->n = 0;
    t->names.len = 0;
}

void meta_titles_add(struct meta_titles *t, int year, bool apart, struct str body)
{
    if (t->n == TITLES_MAX)
        return;
    t->of[t->n++] = (struct meta_title){year, apart, t->names.len, body.n};
    buf_put_str(&t->names, body);
}

struct str meta_titles_body(const struct meta_titles *t, size_t i)
{
    return str_make(t->names.p + t->of[i].at, t->of[i].n);
}

/* How many titles tell a year. */
static size_t count_year(const struct meta_titles *t, int year)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        n += year && t->of[i].year == year;
    return n;
}

static size_t count_years(const struct meta_titles *t)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++)
        n += t->of[i].year != 0;
    return n;
}

bool meta_titles_years_differ(const struct meta_titles *t)
{
    size_t years = count_years(t);
    for (size_t i = 0; i < t->n; i++)
        if (t->of[i].year && count_year(t, t->of[i].year) != years)
            return true;
    return false;
}

/* The year that most titles tell, if there are some with a body, of those; else the last. */
static int likely_year(const struct meta_titles *t)
{
    int year = 0;
    size_t most = 0;
    for (size_t i = 0; i < t->n; i++) {
        size_t n = count_year(t, t->of[i].year);
        if (t->of[i].n)
            n += TITLES_MAX;
        if (t->of[i].year && meta_titles_better(t, n, most)) {
            most = n;
            year = t->of[i].year;
        }
    }
    return year;
}

void meta_titles_keep_year(struct meta_titles *t, int year)
{
    size_t kept = 0;
    if (count_year(t, year) == 0)
        year = likely_year(t);
    for (size_t i = 0; i < t->n; i++)
        if (t->of[i].year == 0 || t->of[i].year == year)
            t->of[kept++] = t->of[i];
    t->n = kept;
}

/* How much a title tells of the body; 0 if it has none. */
static int rank(const struct meta_title *title)
{
    return title->n ? 1 + 2 * (title->year != 0) + !title->apart : 0;
}

int meta_titles_keep_best(struct meta_titles *t)
{
    int year = 0, best = 1;
    size_t kept = 0;
    for (size_t i = 0; i < t->n; i++) {
        if (t->of[i].year)
            year = t->of[i].year;
        if (rank(&t->of[i]) > best)
            best = rank(&t->of[i]);
    }
    for (size_t i = 0; i < t->n; i++)
        if (rank(&t->of[i]) == best)
            t->of[kept++] = t->of[i];
    t->n = kept;
    return year;
}
