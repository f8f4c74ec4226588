/* line_key.h - the key of a record straight from its line.
 *
 * The key of a sum is kept as TSV (see sum.h), and what is read is mostly TSV with
 * the same columns next to each other, so the key is some pieces of the line:
 *
 *     line   0001 \t 2021 \t 青禾县 \t 2021 \t requests \t new \t person \t 12 \t 件 \t ok
 *                    ~~~~                      ~~~~~~~~~~~~~~~~~~~~~~~~         ~~
 *     key    2021 \t requests \t new \t person \t 件 \n */
#ifndef GIPR_SUM_LINE_KEY_H
#define GIPR_SUM_LINE_KEY_H

#include "record/reader.h"

/* Columns of the input that follow each other, as those of the key do. */
struct line_piece {
    size_t from, until;
};

/* It is zeroed before its first start; all members are its own. */
struct line_key {
    bool usable;
    size_t input; /* of the reader, which the rest is for */
    size_t value; /* its column */
    struct line_piece *piece;
    size_t pieces, pieces_cap;
    char *text;
};

/* Starts on the present input of `r`: the key are the columns of slots 0 to keys - 1, the
 * value that of slot `value`.  It is usable if `allowed` and all of them are there. */
void line_key_start(struct line_key *k, const struct record_reader *r, size_t keys, size_t value,
                    bool allowed);
void line_key_free(struct line_key *k);

/* The value of a plain row. */
static inline struct str line_key_value(const struct line_key *k, const struct row *row)
{
    return row_cut(row, k->value, k->value + 1);
}

/* Whether the key is `line`, which has a newline at its end and BYTES_STEP readable bytes
 * behind it. */
static inline bool line_key_is(const struct line_key *k, const struct row *row, const char *line)
{
    for (const struct line_piece *piece = k->piece, *end = piece + k->pieces; piece < end;
         piece++) {
        struct str own = row_cut(row, piece->from, piece->until);
        if (!bytes_same(line, own.p, own.n) || line[own.n] != (piece + 1 < end ? '\t' : '\n'))
            return false;
        line += own.n + 1;
    }
    return true;
}

/* The key as sum_find_line() takes it; valid until the next call. */
struct str line_key_read(struct line_key *k, const struct row *row);

#endif
