/* lines.h - the lines of a file, in place.
 *
 *     p ──▶ ┌────────┬───────────────────┬──────────────┬───────┬─────────┐
 *           │ given  │ at: not yet given │ end: unread  │  cap  │ padding │
 *           └────────┴───────────────────┴──────────────┴───────┴─────────┘
 *
 * Blocks are read behind `end`; what was given out is overwritten when more room
 * is needed.  LINES_PADDING bytes behind every line can be read, whatever they
 * hold, so that a scanner may look at whole words. */
#ifndef GIPR_RECORD_LINES_H
#define GIPR_RECORD_LINES_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/err.h"

enum { LINES_PADDING = 64 };

/* It is zeroed before its first start, but for block and max. */
struct lines {
    char *p;
    size_t at, end, cap; /* offsets in p */
    size_t searched;     /* up to here there is no newline */
    size_t block;        /* bytes read at a time */
    size_t max;          /* bytes of the longest line accepted */
    size_t line;         /* 1-based number of the line given last */
    const char *name;
    int fd;
    bool at_end;   /* the file has no more bytes */
    bool ended;    /* the line given last has a newline behind it */
    bool skipping; /* in a line that is too long */
};

/* Starts on `fd`, of which `head` has been read already (copied).  The buffer of
 * an earlier start is used again.  block and max must be set and not 0. */
void lines_start(struct lines *l, const char *name, int fd, struct str head);
void lines_free(struct lines *l);

/* The next line, without its newline; a carriage return stays.  Its bytes can be
 * changed and live until the next call.  Returns 1, 0 at the end, or -1 with *e
 * filled: a read error (then the end follows) or a line that is too long (then
 * the line after it follows). */
int lines_next(struct lines *l, char **line, size_t *n, struct err *e);

/* Fills *e with the error of a line that is longer than `max` bytes; returns -1. */
int lines_too_long(const char *name, size_t line, size_t max, struct err *e);

/* Passes over the next line, of which the caller has seen that it is n bytes long and has a
 * newline behind it: as if lines_next() had given it. */
static inline void lines_pass(struct lines *l, size_t n)
{
    l->at += n + 1;
    l->searched = l->at;
    l->line++;
    l->ended = true;
}

/* Hands over the buffer, the caller's to free, for one who looks at its lines himself: *at is where
 * those that were not given out start in it.  No more can be read then. */
void lines_take(struct lines *l, struct buf *bytes, size_t *at);

/* Gives the line given last once more, starting at `from`, a byte of it. */
void lines_again(struct lines *l, const char *from);

#endif
