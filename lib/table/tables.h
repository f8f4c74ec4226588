/* tables.h - a report's text into the cells of its form: the heart of gipr. */
#ifndef GIPR_TABLE_TABLES_H
#define GIPR_TABLE_TABLES_H

#include "align/dropped.h"
#include "base/buf.h"
#include "place/place.h"
#include "table/captions.h"
#include "table/cell.h"
#include "table/overview.h"

/* A part of a report's text. */
struct tables_piece {
    struct str text;
    size_t line; /* input line where it starts */
};

/* Reads reports one after the other; its memory is reused.  A zeroed one is ready. */
struct tables {
    struct tables_piece *piece;
    size_t pieces, pieces_cap;
    size_t first_line;   /* the lowest of the pieces' */
    struct scanned text; /* its lines are counted from there: a stream may have more than 2^32 */
    struct table_match match[LAYOUT_TABLES_MAX]; /* one for each table of the form */
    struct placing placing[LAYOUT_TABLES_MAX];
    const struct form *form; /* of the last report; NULL when none was recognised */
    struct table_cell *cell; /* one for each cell of the form, in its order */
    size_t cells, cells_cap;
    struct buf simplified; /* the pieces of a text in traditional characters; else empty */
    bool scanned;          /* the labels of the present text are found */
    bool known;            /* the cells were read already (stencils.h) */
    size_t labels;         /* lines of the form whose label was found */
    bool others;           /* tables of others were left out (others.h) */
    bool scattered; /* figures are torn, or in an order that is not the tables': all are withheld */
    enum repetition repetition; /* REPEATS_NOTHING: rows without figures are withheld */
    struct overview overview;   /* where it is, and which tables have their own sections */
    struct captions captions;   /* whose report it is, and tables of others */
    struct buf raw;             /* texts of ambiguous rows */
    struct buf agency;          /* of the captions, in simplified characters */
};

void tables_free(struct tables *t);

/* Starts a report. */
void tables_start(struct tables *t);

/* Adds a piece of the report's text (UTF-8; it must live until the cells are
 * used), whose first line is input line `line`.  Pieces are read in order, when they are
 * needed. */
void tables_add(struct tables *t, struct str text, size_t line);

/* Drops the pieces that were added, for others of the same report. */
void tables_drop(struct tables *t);

/* The input line of a token of t->text. */
static inline size_t tables_line(const struct tables *t, const struct token *token)
{
    return t->first_line + token->line - 1;
}

/* Says of which year and body the report is, for tables may be of others; the strings must live as
 * long as the text. */
void tables_of(struct tables *t, struct str year, struct str agency);

/* Says where the next section of the report starts, in input lines, and its topic, which may go
 * after the call.  Without any, tables may stand anywhere. */
void tables_section(struct tables *t, struct str topic, size_t line);

/* The part of a piece that a part of the text that was read stands for: itself, but for text in
 * traditional characters, which is read by its twin in simplified ones (report/script.h). */
struct str tables_own_text(const struct tables *t, struct str part);

/* Finds the labels in the text that was added, t->text.hits, for who wants to look at them
 * before the cells are read; tables_read() does it otherwise. */
void tables_scan(struct tables *t);

/* Reads the cells.  `form` names the form if it is known already (else empty), `year`
 * decides between forms that the labels leave equal, and stands in for them where
 * the text shows no table at all.  Fills t->form and t->cell.  Returns whether the
 * text shows any statutory table. */
bool tables_read(struct tables *t, struct str form, struct str year);

/* Gives t->cell room for the cells of t->form, which the caller fills, all of them. */
void tables_take_cells(struct tables *t);

#endif
