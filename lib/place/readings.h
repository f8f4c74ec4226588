/* readings.h - the ways in which extractors show blank cells, for the files of this folder and
 * their tests; place.h has what others use.
 *
 * cell_rows.h, cell_heads.h and columns.h have what readings of cells, and of figures set under one
 * another, look at; start.h and checks.h what is looked at before them, and evidence.h what a whole
 * report says of them. */
#ifndef GIPR_PLACE_READINGS_H
#define GIPR_PLACE_READINGS_H

#include "place/place.h"

/* What a reading says of a line: where its figures stand (in slot[]), that it cannot
 * be read so, or nothing at all, since it is not of its kind. */
enum reading { READ_AGAINST = -1, READ_SILENT, READ_FITS };

/* One reading; `how` is its variant.  slot[] is only good with READ_FITS. */
typedef enum reading reading_fn(const struct placing *p, const struct placing_line *line, int how,
                                int32_t slot[SLOTS_MAX]);

reading_fn reading_heads;      /* cell_heads.c: explicit cells under the heads of their columns */
reading_fn reading_some_heads; /* cell_heads.c: the same where columns of the form are not there */
reading_fn reading_cells;      /* cells.c: explicit cells */
reading_fn reading_each;       /* cells.c: a cell a line, blank ones shown by a bar */
reading_fn reading_box;        /* cells.c: cells that are drawn */
reading_fn reading_lines;      /* lines.c: a cell a line, blanks as empty lines */
reading_fn reading_columns;    /* columns.c: by display column */

static inline const struct token *placing_token(const struct placing *p, uint32_t i)
{
    return &p->text->lx.token[i];
}

static inline bool placing_is_labelled(const struct placing_line *line)
{
    return line->match->state == MATCH_LABEL;
}

/* Whether a line's figures are known to be its own but not yet placed. */
static inline bool placing_is_open(const struct placing_line *line)
{
    return !line->full && !line->settled && !line->closed && line->figures > 0 &&
           (line->match->state == MATCH_LABEL || line->match->state == MATCH_ORDER);
}

/* Cells that the label of a line may span beside its own: those that stand for deeper groups. */
static inline uint32_t placing_spanned(const struct placing *p, const struct placing_line *line)
{
    return (uint32_t)(p->table->groups_max - p->table->line[line->line].groups);
}

/* line.c: makes a line one that no reading can place. */
void placing_close(struct placing_line *line);

/* line.c: puts the same into all slots of a line. */
void placing_set(struct placing_line *line, int32_t what);

/* line.c: whether the words right before a line's figures are its label, read or not: they stand in
 * the same row and are not like the label of a group. */
bool placing_opens_with_label(const struct placing *p, const struct placing_line *line);

/* lines.c: finds how many lines with nothing on them stand between the last figure of a
 * complete line and what follows it, the least of the table, for rows may stand further
 * apart than cells; and the same without the cells that groups' labels span. */
void placing_find_distance(struct placing *p);

#endif
