/* groups.h - the figures between two labels, in groups that belong together.
 *
 * A group is a run of figures, blank cells and words in cells that no other words divide, or,
 * where several cells stand on one input line, those of that line. */
#ifndef GIPR_ALIGN_GROUPS_H
#define GIPR_ALIGN_GROUPS_H

#include "align/chain.h"

#define NO_LINE UINT32_MAX

struct group {
    uint32_t value, values;         /* its tokens: groups.token[value .. value + values) */
    uint32_t figures;               /* how many of them are not blank */
    bool after_words;               /* words stand between it and the figures or the label before */
    uint32_t first_line, last_line; /* the form's lines that the last group label before it
                                       announces, NO_LINE if there is none */
};

struct groups {
    struct group *group;
    size_t groups, groups_cap;
    uint32_t *token;
    size_t tokens, tokens_cap;
    bool torn; /* figures of drawn cells stand on several lines: an extractor broke numbers */
    bool ends_at_line; /* another line's label, out of order, ends them; what follows is its own */
    bool own;          /* the first group stands right behind the label it was read after */
};

/* Where to read: one table of a form in a text. */
struct group_reader {
    const struct form_table *table;
    uint32_t form, number; /* indices in form_layouts() and its table[] */
    const struct scanned *text;
};

void groups_free(struct groups *g);

/* Makes `to` hold group number i of `from`, as a label's own, and nothing else. */
void groups_copy(struct groups *to, const struct groups *from, size_t i);

/* The groups after the label at `here` and before `next` (NULL: to the end of the
 * table).  Returns the token where reading ended. */
uint32_t groups_after(const struct group_reader *r, const struct anchor *here,
                      const struct anchor *next, struct groups *g);

/* How many figures the groups have. */
static inline uint32_t groups_figures(const struct groups *g)
{
    uint32_t n = 0;
    for (size_t i = 0; i < g->groups; i++)
        n += g->group[i].figures;
    return n;
}

/* raised.c: takes the last of the groups g between anchors i and i + 1 for the latter, which has
 * no figures behind it, when they stand above it: *raised.  Returns whether it was taken. */
bool groups_take_raised(const struct group_reader *r, const struct anchors *a, size_t i,
                        struct groups *g, struct groups *raised);

/* page_number.c: a page may end between a label and its whole row, of so many slots: the number
 * alone between them is the page's, and dropped. */
void groups_drop_page_number(const struct lexed *lx, struct groups *g, size_t slots);

/* The groups between the table's heads and its first label, which stands at token
 * `first`. */
void groups_before(const struct group_reader *r, uint32_t first, struct groups *g);

/* Whether these are what stands behind a head or the label of a group among the tokens
 * [from, first), whatever stands before. */
bool groups_are_headed(const struct group_reader *r, uint32_t from, uint32_t first);

/* Whether a text looks like a piece of the line's label (in a table printed across: of one of
 * its heads), so that the table may go on behind it. */
bool groups_is_piece(const struct group_reader *r, uint32_t line, struct str piece);

/* Whether a text may be a piece of the label of a line or of its groups, be it misread: too short
 * to tell, or no more than a third of its Chinese characters, or `misread` of them, are not among
 * theirs. */
bool piece_may_be_of_line(const struct form_table *table, size_t line, struct str text,
                          size_t misread);

/* Whether a table may go on behind words that follow the label of its last line, `line`, and with
 * `values` figures, too: they may be of that label, or of the heads of a table printed across. */
bool groups_may_go_on(const struct group_reader *r, uint32_t line, struct str words, bool values);

/* The heads of a table that is printed across, as an anchor of its only line:
 * tokens [first, last].  Returns whether there are any. */
bool heads_find(const struct group_reader *r, struct anchor *heads);

/* The next heads of such a table that stand together, from hit *at on, as *run; *at moves behind
 * them.  Returns how many they are, 0 if there are none. */
uint32_t heads_next(const struct group_reader *r, size_t *at, struct anchor *run);

/* The token behind the last one of [from, first) that is like a head of the table, `first`
 * if none is. */
uint32_t heads_like_until(const struct group_reader *r, uint32_t from, uint32_t first);

#endif
