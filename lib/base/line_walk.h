/* line_walk.h - the lines of a text, one after the other.
 *
 *     struct line_walk w = line_walk_start(text);
 *     while (line_walk_next(&w, &line)) ...
 *
 * Newlines are found a block at a time: most lines of tables are a few bytes.
 *
 *     text   ....\n..\n.....|....\n............|.....\n...
 *            passed          ▲ at    ▲ newlines: a bit each,  ▲ end
 *                            │         from `block` on */
#ifndef GIPR_BASE_LINE_WALK_H
#define GIPR_BASE_LINE_WALK_H

#include "base/bytes.h"
#include "base/str.h"

/* All members are the walk's own. */
struct line_walk {
    const char *text;
    size_t at, end;    /* where the next line starts, and the text ends */
    size_t block;      /* where the bytes that were not yet searched start ... */
    uint64_t newlines; /* ... and the newlines in the block before them that are left */
};

/* Starts on a text, which must outlive the walk. */
static inline struct line_walk line_walk_start(struct str text)
{
    return (struct line_walk){.text = text.p, .end = text.n};
}

/* Cuts the next line off, without its newline; false at the end.  What follows the last
 * newline is a line if it is not empty. */
static inline bool line_walk_next(struct line_walk *w, struct str *line)
{
    size_t stop;
    if (w->at >= w->end)
        return false;
    while (w->newlines == 0 && w->end - w->block >= BYTES_BLOCK) {
        w->newlines = bytes_equal(w->text + w->block, '\n');
        w->block += BYTES_BLOCK;
    }
    if (w->newlines) {
        stop = w->block - BYTES_BLOCK + bytes_first(w->newlines);
        w->newlines &= w->newlines - 1;
    } else { /* what is left is no block any more */
        size_t from = w->at > w->block ? w->at : w->block;
        const char *hit = memchr(w->text + from, '\n', w->end - from);
        stop = hit ? (size_t)(hit - w->text) : w->end;
    }
    *line = str_make(w->text + w->at, stop - w->at);
    w->at = stop + 1;
    return true;
}

/* Goes on at byte `at`, further on in the text, where a line starts. */
static inline void line_walk_jump(struct line_walk *w, size_t at)
{
    w->at = w->block = at;
    w->newlines = 0;
}

#endif
