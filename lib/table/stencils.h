/* stencils.h - reports whose tables are those of a report before, but for the figures.
 *
 *     report ──▶ stencils_find() ──▶ stencils_read() ──▶ all cells
 *                                          │ no: the report is read as always, and then
 *                                          ▼
 *                                    stencils_learn()
 *
 * A report is read by stencils where each table of its form fits one, all of which stood together
 * in one report before, where no label of the form stands elsewhere that could be taken for one
 * of a table, and where nothing before a table reaches into it.  Then its cells are those that
 * tables_read() would give: whatever that goes by is the same.  Stencils are kept only if the
 * report that they were made from is read by them as it was without. */
#ifndef GIPR_TABLE_STENCILS_H
#define GIPR_TABLE_STENCILS_H

#include "report/split.h"
#include "table/stencil_set.h"

enum { STENCIL_REPORTS = 384 };

/* The numbers of the stencils of all tables of a report that was read. */
struct kept_report {
    size_t number[LAYOUT_TABLES_MAX]; /* 0 behind the last */
};

/* A table that fits. */
struct found_table {
    struct kept_stencil *by;
    const struct tables_piece *piece;
    struct str text; /* the report from where it starts ... */
    size_t n;        /* ... and the bytes that are its own */
    size_t line;     /* input line */
    size_t figure;   /* the first of stencils.figure */
    size_t token;    /* how many stand before it around the tables */
};

/* A zeroed struct has none.  All members but `known` and `knowns` are its own. */
struct stencils {
    struct stencil_set set;
    struct kept_report report[STENCIL_REPORTS];
    size_t reports;          /* how many ever were kept */
    size_t missed;           /* reports in a row that were not read by stencils */
    bool learns;             /* the present report is to be learnt from */
    const struct form *form; /* of the present report */
    struct found_table *found;
    size_t founds, founds_cap;
    struct stencil_figure *figure; /* of all tables found */
    size_t figures, figures_cap;
    struct table_cell *cell; /* of the report that is learnt from */
    size_t cells_cap;
    struct stencil_part *mark; /* of the table that is learnt */
    size_t marks, marks_cap;
    struct known_lines *known; /* of the tables found, for split_sections() */
    size_t knowns, knowns_cap;
};

void stencils_free(struct stencils *st);

/* Looks for tables in the pieces of text that were added to t.  `headings`: which of their lines
 * may be headings must be known, since the report has not been split yet. */
void stencils_find(struct stencils *st, const struct tables *t, bool headings);

/* Reads all cells by the tables that were found, if they are those of `form` (NULL: of none).
 * Returns whether it could be done: then t->known is set; else t is as before. */
bool stencils_read(struct stencils *st, struct tables *t, const struct form *form);

/* Learns from the report for which stencils_find() and stencils_read() were called last, now
 * that t has been read; its text must still be there, and nothing of t is left.  `splitter` says
 * which of its lines may be headings, NULL: it does not know. */
void stencils_learn(struct stencils *st, struct tables *t, const struct splitter *splitter);

#endif
