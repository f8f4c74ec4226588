/* stacks.h - the words above a table in stacks, each of which may be the head of one column.
 *
 *            未经复议               a word over several stacks is a group's head
 *     结果  其他  结   尚 未  总    a stack may be parted by a stray blank
 *     维持  结果  果    审结  计
 *
 * Stacks are the caller's storage, too large to be cleared as a whole: a new one has n = 0. */
#ifndef GIPR_PLACE_STACKS_H
#define GIPR_PLACE_STACKS_H

#include "place/place.h"

enum {
    STACK_BYTES_MAX = 48,             /* a longer text is no head */
    STACK_TEXT = 2 * STACK_BYTES_MAX, /* folded characters of a stack that are looked at */
    STACK_WORDS = 8,
    STACKS_MAX = SLOTS_MAX + 8,
    STACKS_NO_WAY = 10000, /* more than any distance */
};

/* A word of a stack, on physical row `row`; its folded text starts at heads_stack.text[at]. */
struct heads_word {
    struct span span;
    uint32_t row, at, n;
};

struct heads_stack {
    struct span span;
    struct heads_word word[STACK_WORDS]; /* from the bottom */
    uint32_t words;
    uint32_t text[STACK_TEXT], n;
};

struct stacks {
    struct heads_stack stack[STACKS_MAX]; /* from left to right */
    uint32_t n;
};

/* Stacks as the heads of slots. */
struct stacked_heads {
    int distance; /* edits from the heads of the form; STACKS_NO_WAY: they cannot be, or in several
                     ways */
    int unlike;   /* what of it is not for stacks that are passed over */
    struct span span[SLOTS_MAX]; /* where the heads stand */
};

/* Adds a token, at `span`, which stands above or left of those before it, to the stack that it
 * overlaps, or as one of its own.  One that overlaps several is left out.  Returns false when there
 * are too many. */
bool stacks_add(struct stacks *s, const struct token *t, struct span span);

/* Gives the stacks, `slots` of them at least, to the slots of the line that starts with `cell`, in
 * order, if there is one best way. */
struct stacked_heads stacks_give(const struct stacks *s, const struct form_cell *cell,
                                 uint32_t slots);

#endif
