/* header.h - what the first line of an input of records tells: its format and its columns. */
#ifndef GIPR_RECORD_HEADER_H
#define GIPR_RECORD_HEADER_H

#include "record/reader.h"

/* Looks at the first line that is not empty of the input that r->lines was started on: format,
 * byte-order mark, encoding, header.  Returns 1, 0 for an input without records, or -1 with *e
 * filled. */
int header_read(struct record_reader *r, struct err *e);

#endif
