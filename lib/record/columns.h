/* columns.h - which slot of a record_reader each column of an input fills. */
#ifndef GIPR_RECORD_COLUMNS_H
#define GIPR_RECORD_COLUMNS_H

#include "record/reader.h"

/* Makes the slots of the wanted columns; frees all slots. */
void columns_want(struct record_reader *r);
void columns_free(struct record_reader *r);

/* Adds a column name to the header of the present input (r->column, with
 * r->columns set to 0 before the first); the name is borrowed until
 * columns_place() returns. */
void columns_add(struct record_reader *r, struct str name);

/* Gives every column of the header its slot; the first header of all makes the
 * slots of the columns that were not asked for.  Returns 0, or -1 with *e filled
 * when a required column is missing or a name occurs twice. */
int columns_place(struct record_reader *r, struct err *e);

/* The same for the object in r->object, and fills the fields from it.  Of both, r->other_kind tells
 * whether most of the required columns are missing. */
int columns_place_object(struct record_reader *r, struct err *e);

#endif
