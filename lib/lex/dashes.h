/* dashes.h - which lines belong to a table whose columns are ruled by dashes. */
#ifndef GIPR_LEX_DASHES_H
#define GIPR_LEX_DASHES_H

#include "lex/drawing.h"

/* Whether a line rules several columns, which it fills in: ----  --- */
bool dashes_open(struct str line, struct dash_columns *rule);

/* Whether a line can be one of the table that starts with `rule`: empty, a rule of the
 * same columns, or text that keeps to them. */
bool dashes_fit(const struct dash_columns *rule, struct str line);

/* Whether the table that waits ends before line `next`: a rule below it is its last. */
bool dashes_close(const struct drawing *d, struct str next);

#endif
