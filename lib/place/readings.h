/* readings.h - the ways in which extractors show blank cells, and what reads them: for the files of
 * this folder and their tests.  place.h has what others use. */
#ifndef GIPR_PLACE_READINGS_H
#define GIPR_PLACE_READINGS_H

#include "place/place.h"

/* Where the columns of lines stand. */
enum { EDGES = 3 }; /* left, right, middle */
struct column_places {
    uint32_t slots;
    bool by_figures;                    /* known from figures, which are aligned alike, or heads */
    struct span span[SLOTS_MAX];        /* SPAN_NONE: unknown */
    struct span edge[EDGES][SLOTS_MAX]; /* by figures: where those of each slot have edges */
};

/* What a reading says of a line: where its figures stand (in slot[]), that it cannot
 * be read so, or nothing at all, since it is not of its kind. */
enum reading { READ_AGAINST = -1, READ_SILENT, READ_FITS };

/* One reading; `how` is its variant.  slot[] is only good with READ_FITS. */
typedef enum reading reading_fn(const struct placing *p, const struct placing_line *line, int how,
                                int32_t slot[SLOTS_MAX]);

reading_fn reading_heads;      /* cells.c: explicit cells under the heads of their columns */
reading_fn reading_cells;      /* cells.c: explicit cells */
reading_fn reading_some_heads; /* the same where columns of the form are not there */
reading_fn reading_each;       /* cells.c: a cell a line, blank ones shown by a bar */

static inline bool placing_is_labelled(const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL;
}

/* Cells that the label of a line may span beside its own: those that stand for deeper groups. */
static inline uint32_t placing_spanned(const struct placing *p, const struct placing_line *line)
{
    return (uint32_t)(p->table->groups_max - p->table->line[line->line].groups);
}

/* rows.c: whether a row of as many slots is complete, which shows where they start. */
bool rows_have_full(const struct placing *p, const struct placing_line *line);

/* rows.c: whether a reading puts figures where complete rows of the line's kind have theirs. */
bool row_agrees_with_full(const struct placing *p, const struct placing_line *line,
                          const int32_t *slot);

/* rows.c: whether the blank cell behind the label of a line may be one that the label spans, for
 * its row ends in a blank cell that may be the last one's:
 *
 *     （二）部分公开 |   | 5 |   | 6 |   | 8 | 3 |   |   |
 *
 * and no complete row of its kind shows whose it is. */
bool row_may_start_later(const struct placing *p, const struct placing_line *line);

/* rows.c: how many cells the row of a token has. */
uint32_t cells_in_row(const struct lexed *lx, uint32_t token);

/* cells.c: puts into *slot what stands in a cell of a row.  Whether that is a figure, words or
 * nothing, and no unit. */
bool cell_take(const struct placing *p, const struct cell_row *row, uint32_t cell, int32_t *slot);

/* rows.c: finds what the readings of cells need, the rows of lines that have figures and
 * the heads of the table; or these alone. */
void placing_find_rows(struct placing *p);
void placing_find_heads(struct placing *p);

/* rows.c: closes the open rows that lack cells at their end, and those that share a row of
 * cells with others though their cells are more than their figures.  Needs the same. */
void placing_close_unclear_rows(struct placing *p);

/* cells.c: whether the figures of a line, which slot[] has, may as well stand in other
 * columns, counted from another of its cells on. */
bool cells_leave_choice(const struct placing *p, const struct placing_line *line,
                        const int32_t slot[SLOTS_MAX]);

/* cells.c: marks the heads that some row stands otherwise than below, though they are as many cells
 * as it has; p->off becomes whether there are any. */
void heads_mark_off(struct placing *p);

/* cells.c: whether the heads in the row of cells over a line, as many as its own, are those of its
 * slots and no others: then a blank cell may only be one that another spans.  Needs the same. */
bool heads_are_all(const struct placing *p, const struct placing_line *line);

/* cells.c: whether heads over a line's very cells tell where its figures stand, in
 * whatever order, `all` of them or those of the form's columns: then the line is placed by them,
 * else it is closed.  Needs the same. */
void heads_settle(const struct placing *p, struct placing_line *line, bool all);

/* padding.c: leaves the cells that a row was filled up with out of a line's values; closes
 * the open lines whose blank cells were left out. */
void padding_drop(const struct lexed *lx, struct placing_line *line);
void padding_check(struct placing *p);

/* padding.c: the part of evidence_add() that is about rows filled up at their ends; closes the open
 * rows of cells where all of the text's are. */
void evidence_add_row_ends(struct evidence *evidence, const struct placing *p);
void padding_settle(struct placing *p);

/* order.c: looks for heads in another order than the form's, and reads the lines
 * below them by these alone, or closes them. */
void placing_check_order(struct placing *p);

/* over.c: whether a head over the cells of a complete line stands over the figure of another
 * column than its own, and each of these cells has words over it. */
bool heads_stand_elsewhere(const struct placing *p, const struct placing_line *line);

/* across.c: the same for a table printed across, whose line is read by the heads over its very
 * cells if these are more than its slots, or closed. */
void placing_check_across(struct placing *p);

/* Makes a line one that no reading can place. */
void placing_close(struct placing_line *line);

/* Puts the same into all slots of a line. */
void placing_set(struct placing_line *line, int32_t what);

static inline const struct token *placing_token(const struct placing *p, uint32_t i)
{
    return &p->text->lx.token[i];
}

/* wide.c: closes all lines of a table that has a column more than the form. */
void placing_check_width(struct placing *p);

/* wide.c: whether the figures of most lines of several slots (of all lines: `any`) start, or end,
 * with a number that is one more than that of the line before. */
bool placing_is_numbered(const struct placing *p, bool any, bool at_end);

/* extra.c: reads the lines below heads of columns of figures that the form does not have, or
 * closes them. */
void placing_check_extra(struct placing *p);

/* other_heads.c: closes the lines below heads of another table. */
void placing_check_other_heads(struct placing *p);

/* signs.c: closes all lines of a table most of whose figures are less than zero. */
void placing_check_signs(struct placing *p);

/* lines.c: finds how many lines with nothing on them stand between the last figure of a
 * complete line and what follows it, the least of the table, for rows may stand further
 * apart than cells; and the same without the cells that groups' labels span. */
void placing_find_distance(struct placing *p);

/* columns.c: forgets the columns that lines of another table, or lines that were not
 * yet marked as moved, made known.  Must be called before reading_columns(). */
void placing_forget_columns(struct placing *p);

/* choice.c: forgets all columns; adds a figure to those that tell where a column is ... */
void column_places_start(struct column_places *c, uint32_t slots, bool by_figures);
void column_places_add(struct column_places *c, uint32_t slot, struct span s);

/* ... whether most figures of a line start, or end, where a head does, or all stand in the
 * middle of one, and not because all are divided by as many blanks (six at least) ... */
bool columns_exact(const struct placing *p, const struct placing_line *line, enum measure by,
                   const struct column_places *c);

/* ... and chooses a column for each figure of a line, or returns false when there is no way
 * to do so, or more than one.  slot[] must be blank. */
bool columns_choose(const struct placing *p, const struct placing_line *line, enum measure by,
                    const struct column_places *c, int32_t slot[SLOTS_MAX]);

reading_fn reading_lines;   /* lines.c: a cell a line, blanks as empty lines */
reading_fn reading_box;     /* cells.c: cells that are drawn */
reading_fn reading_columns; /* columns.c: by display column */

/* columns.c: the measure by which a variant of reading_columns counts columns. */
enum measure columns_measure(int how);

/* spread.c: whether one of the table's labels among the tokens [from, to) stands
 * in the cell beside it, too, as in a table on a full grid ... */
bool spread_shows(const struct placing *p, uint32_t from, uint32_t to);

/* ... and reads the lines of such a table, or closes them. */
void spread_read(struct placing *p);

/* copied.c: reads the lines of a table with a cell a line some of whose heads are copied, or closes
 * them. */
void placing_check_copied(struct placing *p);

/* Whether the report speaks for a variant of reading_lines. */
bool evidence_for_lines(const struct evidence *evidence, int how);

/* measure.c: the part of evidence_add() that is about measures, and whether the report
 * was set by one: no other explains more lines, or aligns clearly more figures. */
void evidence_add_aligned(struct evidence *evidence, const struct placing *p);
bool evidence_for_measure(const struct evidence *evidence, enum measure by);

/* measure.c: whether columns are counted from the edge of the paper, by characters: each page,
 * and there are several, has the same margin. */
bool has_fixed_pitch(const struct lexed *lx);

/* The part of evidence_add() that is about reading_lines: a table's last line, whose end
 * is open, proves nothing. */
void evidence_add_lines(struct evidence *evidence, const struct placing *p);

/* Marks the lines whose labels show that their cells were moved to other columns. */
void placing_mark_moved(struct placing *p);

/* columns.c: marks those of the others whose figures stand beside their labels and beside each
 * other.  Must be called before reading_columns(), which has nothing to say of any more. */
void placing_mark_beside(struct placing *p);

/* The first of the lines that the heads above a line head, too. */
uint32_t heads_first_line(const struct placing *p, uint32_t line);

/* Where the columns of a line stand, by the words above it, on its page or on any (span[],
 * one for each slot).  Returns whether that is known. */
bool heads_stacked(const struct placing *p, const struct placing_line *line, enum measure by,
                   bool any_page, struct span *span);

/* Whether the words right before a line's figures are its label, read or not: they stand in the
 * same row and are not like the label of a group. */
bool placing_opens_with_label(const struct placing *p, const struct placing_line *line);

/* Whether a line's figures are known to be its own but not yet placed. */
static inline bool placing_is_open(const struct placing_line *line)
{
    return !line->full && !line->settled && !line->closed && line->figures > 0 &&
           (line->match->state == MATCH_LABEL || line->match->state == MATCH_ORDER);
}

#endif
