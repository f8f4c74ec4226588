/* evidence.h - what a whole report says of how its text was made: the parts of evidence_add(). */
#ifndef GIPR_PLACE_EVIDENCE_H
#define GIPR_PLACE_EVIDENCE_H

#include "place/readings.h"

/* lines.c: the part that is about reading_lines (a table's last line, whose end is open, proves
 * nothing), and whether the report speaks for a variant of it. */
void evidence_add_lines(struct evidence *evidence, const struct placing *p);
bool evidence_for_lines(const struct evidence *evidence, int how);

/* padding.c: the part that is about rows filled up at their ends. */
void evidence_add_row_ends(struct evidence *evidence, const struct placing *p);

/* measure.c: the part that is about measures, and whether the report was set by one: no other
 * explains more lines, or aligns clearly more figures. */
void evidence_add_aligned(struct evidence *evidence, const struct placing *p);
bool evidence_for_measure(const struct evidence *evidence, enum measure by);

/* measure.c: whether columns are counted from the edge of the paper, by characters: each page,
 * and there are several, has the same margin. */
bool has_fixed_pitch(const struct lexed *lx);

#endif
