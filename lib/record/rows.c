#include "record/rows.h"

#include <string.h>

void rows_start(struct rows *rows)
{
    rows->line = rows->marks.newlines = 0;
}

bool rows_mark(struct rows *rows, struct lines *in)
{
    size_t n = in->end - in->at;
    rows_start(rows);
    rows->p = in->p + in->at;
    rows->before = rows->marks.mark;
    if (n > BYTES_MARKED)
        n = BYTES_MARKED;
    if (in->skipping || n == 0 || !memchr(rows->p, '\n', n))
        return false;
    bytes_mark(&rows->marks, rows->p, n);
    rows->escaped = memchr(rows->p, '\\', n) != NULL;
    return true;
}

int rows_unmarked(struct rows *rows, struct lines *in, struct row *row, struct err *e)
{
    rows_start(rows);
    *row = (struct row){0};
    char *line = NULL;
    int got = lines_next(in, &line, &row->n, e);
    row->line = line;
    row->n -= got > 0 && row->n > 0 && row->line[row->n - 1] == '\r';
    return got;
}
