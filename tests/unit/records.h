/* records.h - record streams as text, for tests. */
#ifndef GIPR_TESTS_UNIT_RECORDS_H
#define GIPR_TESTS_UNIT_RECORDS_H

#include "record/reader.h"

/* An unlinked file that holds these bytes, open at its start. */
int records_file(struct str bytes);

/* Reads inputs up to one with a NULL pointer with the named-column reader and
 * writes down what comes (to be freed by the caller):
 *
 *     a record       value|value|...          the fields in slot order
 *     an error       !input:line text
 *
 * `wanted` is column names divided by blanks, required ones with a ! behind. */
char *records_dump(const struct str *input, const char *wanted,
                   const struct record_reader_options *options);

/* Random numbers with a fixed seed: the same on every machine. */
unsigned records_random(unsigned long long *seed, unsigned below);

#endif
