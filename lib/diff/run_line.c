#include "diff/run_line.h"

#include "base/bytes_count.h"

void run_line_count(struct runs *r)
{
    r->line += bytes_count(source_at(r->source, r->counted), r->scan - r->counted, '\n');
    r->counted = r->scan;
}

/* Leaves of the line at scan, which is too long, only the newline. */
static void drop_line(struct runs *r)
{
    struct source *s = r->source;
    struct err e;
    run_line_count(r);
    lines_too_long(s->file, r->line, s->max_record, &e);
    source_complain(s, &e);
    do {
        size_t there = source_left(s, r->scan);
        char *end = there > 0 ? memchr(run_line_at(r), '\n', there) : NULL;
        size_t rest = end ? there - (size_t)(end - run_line_at(r)) : 0;
        if (end)
            memmove(run_line_at(r), end, rest);
        s->bytes.len = s->at + r->scan + rest;
        if (end)
            return;
    } while (source_more(s));
}

bool run_line_find(struct runs *r, size_t *n)
{
    struct source *s = r->source;
    size_t searched = 0;
    for (;;) {
        size_t there = source_left(s, r->scan);
        const char *end =
            there > searched ? memchr(run_line_at(r) + searched, '\n', there - searched) : NULL;
        *n = end ? (size_t)(end - run_line_at(r)) : there;
        searched = there;
        if (*n > s->max_record) {
            drop_line(r);
            searched = 0;
        } else if (end) {
            return true;
        } else if (!source_more(s)) {
            return false;
        }
    }
}

bool run_line_is_header(const struct runs *r, size_t n)
{
    return source_is_header(r->source, str_make(run_line_at(r), n));
}

bool run_line_check(struct runs *r, size_t n)
{
    struct source *s = r->source;
    struct err e;
    size_t fields = bytes_count(run_line_at(r), n, '\t') + 1;
    bool header = run_line_is_header(r, n);
    if (fields == s->columns && !header)
        return true;
    if (n == 0 || str_eq(str_make(run_line_at(r), n), STR("\r")))
        return false;
    run_line_count(r);
    if (header) {
        record_header_again(&s->reader, r->line);
        return false;
    }
    err_set(&e, s->file, r->line, "expected %zu fields, found %zu", s->columns, fields);
    source_complain(s, &e);
    return false;
}

bool run_line_find_record(struct runs *r, size_t *n)
{
    while (run_line_find(r, n)) {
        if (run_line_check(r, *n))
            return true;
        r->scan += *n + 1;
    }
    return false;
}
