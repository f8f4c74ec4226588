#include "sum/line_key.h"

#include <stdlib.h>

#include "base/buf.h"

/* Bytes copied at a time, so many that most pieces need one copy, whatever their length; what
 * stands behind the last ones does not matter. */
enum { STEP = BYTES_BLOCK };

static bool find_column(const struct record_reader *r, size_t slot, size_t *column)
{
    *column = 0;
    while (*column < r->columns && r->slot[*column] != slot)
        ++*column;
    return *column < r->columns;
}

static void add_column(struct line_key *k, size_t column)
{
    if (k->pieces > 0 && k->piece[k->pieces - 1].until == column) {
        k->piece[k->pieces - 1].until++;
        return;
    }
    ARRAY_GROW(k->piece, k->pieces, k->pieces_cap);
    k->piece[k->pieces++] = (struct line_piece){column, column + 1};
}

void line_key_start(struct line_key *k, const struct record_reader *r, size_t keys, size_t value,
                    bool allowed)
{
    size_t column;
    k->input = r->input;
    k->pieces = 0;
    k->usable = allowed && find_column(r, value, &k->value);
    for (size_t slot = 0; k->usable && slot < keys; slot++) {
        k->usable = find_column(r, slot, &column);
        add_column(k, column);
    }
    if (k->usable && !k->text)
        k->text = xrealloc(NULL, BYTES_MARKED + keys + 2 * STEP, 1);
}

void line_key_free(struct line_key *k)
{
    free(k->piece);
    free(k->text);
    *k = (struct line_key){.usable = false};
}

struct str line_key_read(struct line_key *k, const struct row *row)
{
    char *to = k->text;
    for (size_t i = 0; i < k->pieces; i++) {
        struct str piece = row_cut(row, k->piece[i].from, k->piece[i].until);
        for (size_t at = 0; at < piece.n; at += STEP)
            memcpy(to + at, piece.p + at, STEP);
        to += piece.n;
        *to++ = '\t';
    }
    to[-1] = '\n';
    return str_make(k->text, (size_t)(to - k->text));
}
