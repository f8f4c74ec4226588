/* align.h - which line of the form each piece of a table belongs to.
 *
 * Labels found in the text anchor lines of the form; the best chain of anchors in
 * the form's order wins, so a stray or repeated label costs a little and derails
 * nothing.  Lines without an anchor are looked for once more by likeness, then by
 * order, and only when the figures leave no choice. */
#ifndef GIPR_ALIGN_ALIGN_H
#define GIPR_ALIGN_ALIGN_H

#include "form/scan.h"

enum match_state {
    MATCH_ABSENT, /* neither label nor figures */
    MATCH_LABEL,  /* the label stands in the text */
    MATCH_ORDER,  /* no label of its own, but its figures stand where only it fits */
    MATCH_UNSURE, /* figures that may be this line's or another's */
};

/* What belongs to one line of the form. */
struct line_match {
    enum match_state state;
    uint32_t first, last;   /* label tokens (LABEL); first figure token (ORDER, UNSURE) */
    uint32_t value, values; /* figure tokens: table_match.value[value .. value + values) */
    uint32_t end;           /* the token after all that belongs to it */
};

/* Whether a line has a label and no figures. */
static inline bool line_match_is_bare(const struct line_match *line)
{
    return line->state == MATCH_LABEL && line->values == 0;
}

struct table_match {
    struct line_match *line; /* one for each line of the form's table */
    size_t lines, lines_cap;
    uint32_t *value; /* indices of tokens, in text order */
    size_t values, values_cap;
    size_t labels; /* lines whose label was found */
    bool strays;   /* labels may stand elsewhere, too */
    bool disorder; /* figures stand before the labels of their group, behind its name */
    bool down;     /* a table printed across was printed down, or in parts: its line has a value for
                      each slot, in their order, blank ones included */
    bool whole;    /* every line has a label that is not broken or damaged */
    bool bounded;  /* at least the first and the last have, and no other line has theirs: nothing
                      like a label was looked for beyond them; of first ones that are too short
                      for that, the label may be lost */
};

/* The token of the figure numbered k (below line->values) of a line of `m`; of its last one. */
static inline uint32_t line_value(const struct table_match *m, const struct line_match *line,
                                  uint32_t k)
{
    return m->value[line->value + k];
}

static inline uint32_t line_last_value(const struct table_match *m, const struct line_match *line)
{
    return line_value(m, line, line->values - 1);
}

void table_match_free(struct table_match *m);

/* Where the lines of a table whose labels were found stand in the text. */
struct table_extent {
    uint32_t first; /* token of the first label */
    uint32_t last;  /* token that ends the last label */
    uint32_t end;   /* the token after all that belongs to any of them */
};

/* With no label, `first` is behind `last` and `end`, which are 0. */
struct table_extent table_extent(const struct table_match *m);

/* Whether any line has a label and no figures. */
bool table_has_bare_line(const struct table_match *m);

/* Whether a token is of the label of any line. */
bool table_has_label_at(const struct table_match *m, uint32_t token);

/* Whether a token is a figure of a line from number `line` on, or stands amid those of one. */
bool table_has_value_at(const struct table_match *m, size_t line, uint32_t token);

/* Everything found in a report's text, shared by its tables. */
struct scanned {
    struct lexed lx;
    struct label_hits hits;
};

/* Aligns table number `table` of `layout` (number `form` of form_layouts()) with the
 * text.  `m` is overwritten; its arrays are reused. */
void table_align(const struct form_layout *layout, uint32_t form, uint32_t table,
                 const struct scanned *text, struct table_match *m);

/* anchors.c: whether a cell of figures stands amid or right behind a label, units aside, and not in
 * a sentence (规章 0 件、规范性文件 25 件): then it is a line of a table most likely. */
bool table_values_follow(const struct lexed *lx, const struct label_hit *h);

/* How many lines have figures in pieces of several lengths with empty lines between
 * them, or elsewhere than behind their labels, as pdftotext without -layout writes them:
 * in an order of its own. */
size_t table_scattered(const struct scanned *text, const struct table_match *m);

/* Makes all lines unsure: where figures are out of order, those that seem blank may not be. */
void table_doubt(struct table_match *m);

/* Makes the lines unsure that have a label and no figures. */
void table_doubt_bare(struct table_match *m);

#endif
