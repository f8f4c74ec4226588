/* flow.h - running text into lines, with white space as a page shows it.
 *
 *     text.p ──▶ ┌────────────────────┬────────────────┐
 *                │ whole lines, \n    │ line at hand   │
 *                └────────────────────┴────────────────┘
 *                                     start            text.len
 *
 * A run of white space becomes one blank; at both ends of a line, and where a
 * line of the source was broken between two Chinese characters, nothing.
 * Characters that only say where a line may break are dropped. */
#ifndef GIPR_HTML_FLOW_H
#define GIPR_HTML_FLOW_H

#include <stdint.h>

#include "base/buf.h"

/* White space since the last character, what counts more behind. */
enum flow_gap {
    GAP_NONE,
    GAP_SPACE,
    GAP_BREAK, /* the source breaks the line */
    GAP_FIRM   /* a no-break space: a blank in any case */
};

/* An empty line, and the kind of block that it stands for. */
struct empty_line {
    size_t at;
    uint16_t kind;
};

/* A zeroed one is ready for a text. */
struct flow {
    struct buf text;
    size_t start;
    enum flow_gap gap;
    bool verbatim;  /* the line at hand keeps its white space */
    bool childless; /* nothing stands in the block since its start */
    bool edge;      /* a block has just started or ended */
    uint16_t kind;  /* of the block that has started last */
    unsigned char holds_text[(UINT16_MAX + 1) / 8]; /* a bit a kind: blocks of it do */
    struct empty_line *empty;
    size_t empties, empties_cap;
};

/* Starts another text; memory is kept. */
void flow_clear(struct flow *f);
void flow_free(struct flow *f);

/* Adds text to the line at hand. */
void flow_put(struct flow *f, struct str text);

/* The same, keeping blanks and line ends as they are. */
void flow_put_verbatim(struct flow *f, struct str text);

/* Ends the line at hand, if it holds anything. */
void flow_end(struct flow *f);

/* A block starts and ends.  `kind` tells blocks that look different apart.  A block
 * with nothing in it is an empty line if others of its kind hold text, for then
 * it may be the cell of a table that is drawn with blocks; else it only keeps
 * others apart. */
void flow_start_block(struct flow *f, uint16_t kind);
void flow_end_block(struct flow *f);

/* Takes back what was written since text.len was `length`. */
void flow_cut(struct flow *f, size_t length);

/* Ends the text: drops the empty lines that stand for nothing, and those at both
 * ends.  The result lives as long as f is not changed. */
struct str flow_finish(struct flow *f);

#endif
