#include "record/lines.h"

#include <errno.h>
#include <stdlib.h>

#include "base/descriptor.h"

/* Makes room for a block behind `end`, first by dropping what was given out. */
static void make_room(struct lines *l, size_t block)
{
    if (l->at > 0 && l->end > l->at)
        memmove(l->p, l->p + l->at, l->end - l->at);
    l->end -= l->at;
    l->searched -= l->at;
    l->at = 0;
    if (l->cap - l->end >= block)
        return;
    size_t cap = l->cap ? l->cap : block;
    while (cap - l->end < block)
        cap *= 2;
    l->p = xrealloc(l->p, cap + LINES_PADDING, 1);
    l->cap = cap;
}

void lines_start(struct lines *l, const char *name, int fd, struct str head)
{
    l->name = name;
    l->fd = fd;
    l->at = l->end = l->searched = 0;
    l->line = 0;
    l->at_end = l->ended = l->skipping = false;
    make_room(l, head.n > l->block ? head.n : l->block);
    if (head.n > 0)
        memcpy(l->p, head.p, head.n);
    l->end = head.n;
    descriptor_widen(fd);
}

void lines_free(struct lines *l)
{
    free(l->p);
    *l = (struct lines){.fd = -1};
}

/* Reads a block.  Returns 0, or -1 with *e filled and the end noted. */
static int read_block(struct lines *l, struct err *e)
{
    make_room(l, l->block);
    ssize_t got = descriptor_read(l->fd, l->p + l->end, l->block);
    l->at_end = got <= 0;
    if (got < 0) {
        l->end = l->at; /* half a line is no line */
        return err_set(e, l->name, 0, "cannot read: %s", strerror(errno));
    }
    l->end += (size_t)got;
    return 0;
}

int lines_too_long(const char *name, size_t line, size_t max, struct err *e)
{
    return err_set(e, name, line, "line longer than %zu bytes (see --max-record)", max);
}

int lines_next(struct lines *l, char **line, size_t *n, struct err *e)
{
    for (;;) {
        const char *from = l->p + l->searched;
        const char *hit = l->end > l->searched ? memchr(from, '\n', l->end - l->searched) : NULL;
        size_t stop = hit ? (size_t)(hit - l->p) : l->end;
        bool over = !l->skipping && stop - l->at > l->max;
        if (hit || (l->at_end && stop > l->at)) {
            bool drop = over || l->skipping;
            *line = l->p + l->at;
            *n = stop - l->at;
            l->ended = hit != NULL;
            l->skipping = false;
            l->at = l->searched = stop + (hit ? 1 : 0);
            l->line++;
            if (over)
                return lines_too_long(l->name, l->line, l->max, e);
            if (!drop)
                return 1;
            continue;
        }
        l->searched = stop;
        if (over || l->skipping)
            l->at = stop; /* the rest of the line is dropped as it comes */
        if (over) {
            l->skipping = true;
            return lines_too_long(l->name, l->line + 1, l->max, e);
        }
        if (l->at_end)
            return 0;
        if (read_block(l, e) < 0)
            return -1;
    }
}

void lines_take(struct lines *l, struct buf *bytes, size_t *at)
{
    *bytes = (struct buf){l->p, l->end, l->cap + LINES_PADDING};
    *at = l->at;
    *l = (struct lines){.fd = -1};
}

void lines_again(struct lines *l, const char *from)
{
    l->at = l->searched = (size_t)(from - l->p);
    l->line--;
}
