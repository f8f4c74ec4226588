/* diff.h - two sets of records compared, or the consecutive years of one. */
#ifndef GIPR_DIFF_DIFF_H
#define GIPR_DIFF_DIFF_H

#include "diff/changes.h"

struct diff_options {
    bool years; /* each year with the one before, of one set; else two sets */
    bool text;  /* sections instead of cells */
    bool hold;  /* hold the inputs in memory, whether they are sorted or not */
    struct changes_options changes;
    struct record_reader_options from;
    struct writer_options to;
};

/* Compares the inputs at `path`: with o->years n >= 1 of one set, else n == 2.  Writes
 * to `fd`.  Errors and warnings go to the sink.  Returns 0 when there is no
 * difference, 1 when there are some, 2 when something could not be read or written. */
int diff_run(const struct diff_options *o, char *const *path, size_t n, int fd,
             const struct err_sink *messages);

#endif
