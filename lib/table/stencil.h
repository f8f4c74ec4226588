/* stencil.h - one table as it stood in a report, its figures cut out.
 *
 *     text of a report           stencil                another report's text
 *     1.商业秘密 | 3 | 0 |   →   1.商业秘密 | ▯ | ▯ |   →   1.商业秘密 | 12 | 5 |
 *
 * Reports that one program made differ in nothing but their figures.  Where all the text of a
 * table is that of a table which was read before, so are the places of its cells: they need not
 * be found out again.  With one other byte, or no figure where one was, nothing fits. */
#ifndef GIPR_TABLE_STENCIL_H
#define GIPR_TABLE_STENCIL_H

#include "base/buf.h"
#include "form/open_ends.h"
#include "form/recognise.h"
#include "table/tables.h"

/* Where a figure was cut out. */
struct stencil_hole {
    uint32_t at;  /* byte of the stencil's text */
    uint32_t was; /* byte of the text that the stencil was made of, and how many it took */
    uint32_t n;
    uint32_t line;  /* of the table, from 0 */
    uint32_t cell;  /* of the form */
    bool bounded;   /* by bars or tabs, not by the line's ends alone */
    bool decreases; /* the figure may be less than zero */
};

/* What stands in a hole of a text that fits. */
struct stencil_figure {
    struct str text;
    bool plain; /* as table_cell_take() needs it */
};

/* A cell that has no hole: it is the same in all texts that fit. */
struct stencil_cell {
    struct table_cell cell; /* its line is one of the table's, from 1; 0: absent */
    uint32_t number;        /* of the form */
    uint32_t at;            /* byte of the stencil's text where its raw text stands ... */
    uint32_t holes;         /* ... and the holes before it */
};

/* A part of the text without holes: a line that may be a heading of the report, a word. */
struct stencil_part {
    uint32_t at, holes; /* where it starts, as in struct stencil_cell */
    uint32_t n;         /* bytes, a line's newline included */
    uint32_t line;      /* of the table, from 0 */
};

enum { STENCIL_OPEN_MAX = 4, STENCIL_APART_MAX = 16, STENCIL_WORDS = 2 * LABEL_PIECES_AHEAD_MAX };

struct stencil {
    const struct form_layout *layout;
    uint32_t form;            /* its number */
    uint32_t table;           /* of the layout */
    struct buf text;          /* the table's lines, without figures */
    uint32_t lines;           /* how many */
    bool whole;               /* each line has its label */
    bool open_end;            /* the last line has none: they are looked for behind the table */
    size_t labels[FORMS_MAX]; /* of each form, that are found in it (the caller's) */
    struct stencil_hole *hole;
    size_t holes, holes_cap;
    struct stencil_cell *fixed;
    size_t fixes, fixes_cap;
    struct stencil_part *mark; /* lines that may be headings */
    size_t marks, marks_cap;
    struct stencil_part word[STENCIL_WORDS]; /* the first words, and units */
    size_t words;
    uint32_t apart[STENCIL_APART_MAX]; /* nodes that no word goes on, those asked for last */
    size_t aparts;
    uint32_t open[STENCIL_OPEN_MAX]; /* where labels may go on behind it (label_open_ends()) */
    size_t opens;
};

void stencil_free(struct stencil *s);

/* A table as it was read. */
struct stencil_source {
    const struct tables *tables; /* the report's cells */
    uint32_t table;
    struct str text;                 /* its lines */
    size_t line;                     /* input line where it starts */
    uint32_t token, last;            /* of tables->text: its first and its last */
    const struct stencil_part *mark; /* lines that may be headings, `at` being a byte of `text` */
    size_t marks;
};

/* Makes a stencil of a table.  Its first line must hold no figure.  Returns whether it could be
 * done: figures must stand between bars or tabs, or alone on their lines. */
bool stencil_make(struct stencil *s, const struct stencil_source *source);

/* Whether `text`, the rest of a report, starts with a table that fits and ends there.  Then
 * figure[] has what stands in the holes, and the bytes of the table are returned; else 0. */
size_t stencil_fit(const struct stencil *s, struct str text, struct stencil_figure *figure);

/* Whether a label that is open at `node` (label_open_ends()) when the table starts goes on with any
 * of its first words. */
bool stencil_goes_on(struct stencil *s, uint32_t node);

/* Where a marked line starts in a text that fits. */
const char *stencil_line_at(const struct stencil *s, const struct stencil_part *mark,
                            struct str text, const struct stencil_figure *figure);

/* Fills the cells of the table, t->cell, from a text that fits, which starts at input line
 * `line`.  They borrow from the text. */
void stencil_fill(const struct stencil *s, struct str text, size_t line,
                  const struct stencil_figure *figure, struct tables *t);

#endif
