#define _XOPEN_SOURCE 700 /* pread */
#include "diff/sorted.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether `agency` does not stand before the last one, which it replaces. */
static bool ascends(struct buf *last, struct str agency)
{
    bool up = str_cmp(buf_str(last, 0), agency) <= 0;
    last->len = 0;
    buf_put_str(last, agency);
    return up;
}

/* Looks at the first lines; `there`: only at those that are in the window already. */
static bool start_sorted(struct source *s, bool there, struct buf *last)
{
    size_t from = 0, known = 0, lead = 0; /* known: a line whose agency is `last` */
    while (from < SORTED_AHEAD) {
        const char *p = source_at(s, from), *end = memchr(p, '\n', source_left(s, from));
        if (!end && (there || source_left(s, from) > s->max_record || !source_more(s)))
            return true;
        if (!end)
            continue;
        struct str line = str_make(p, (size_t)(end - p));
        bool same = lead > 0 && str_starts(line, str_make(source_at(s, known), lead));
        struct str lines = str_make(p, line.n + 1);
        if (!same && source_split(s, &lines)) {
            if (!ascends(last, s->field[SOURCE_AGENCY]))
                return false;
            known = from;
            lead = source_lead(s, line);
        }
        from += line.n + 1;
    }
    return true;
}

/* Looks at the first whole line in the n bytes at p, if there is one. */
static bool probe_sorted(struct source *s, const char *p, size_t n, struct buf *last)
{
    struct str lines = str_make(p, n);
    str_cut(&lines, '\n');
    return lines.n == 0 || !memchr(lines.p, '\n', lines.n) || !source_split(s, &lines) ||
           ascends(last, s->field[SOURCE_AGENCY]);
}

/* Probes what has not been read of a file of that size. */
static bool rest_sorted(struct source *s, off_t size, struct buf *last)
{
    enum { PROBE = 4096 };
    char *p = xrealloc(NULL, PROBE + LINES_PADDING, 1);
    off_t here = lseek(s->fd, 0, SEEK_CUR), step = (size - here) / SORTED_PROBES;
    bool sorted = true;
    for (off_t i = 0; sorted && step > 0 && i < SORTED_PROBES; i++) {
        ssize_t got = pread(s->fd, p, PROBE, here + i * step);
        sorted = got <= 0 || probe_sorted(s, p, (size_t)got, last);
    }
    free(p);
    return sorted;
}

/* Whether all that there is has been looked at by start_sorted(). */
static bool seen_whole(const struct source *s)
{
    return s->ended && source_left(s, 0) <= SORTED_AHEAD;
}

bool sorted_ahead(struct source *s, bool far)
{
    struct buf last = {0};
    struct stat info;
    bool file = s->raw && fstat(s->fd, &info) == 0 && S_ISREG(info.st_mode);
    bool large = file && info.st_size > SORTED_AHEAD;
    bool sorted = start_sorted(s, large, &last);
    if (sorted && file)
        sorted = rest_sorted(s, info.st_size, &last);
    else if (far)
        sorted &= seen_whole(s);
    buf_free(&last);
    return sorted;
}
