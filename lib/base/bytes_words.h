/* bytes_words.h - where a word ends, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_WORDS_H
#define GIPR_BASE_BYTES_WORDS_H

#include "base/bytes.h"

/* The bytes before the first of the n bytes at p, well-formed UTF-8, that may start white space
 * (utf8_is_space()) or be a mark of a table; n if there is none.  These are controls, blanks, bars,
 * and the first bytes of longer characters if those behind do not show that it is another one, as
 * a comma, a full stop, a quotation mark. */
size_t bytes_word(const char *p, size_t n);

/* The same in one of the ways that bytes.h has. */
size_t bytes_word_by(enum bytes_way way, const char *p, size_t n);

#endif
