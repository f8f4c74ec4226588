/* bytes_utf8.h - what a text holds, many bytes at a time: see bytes.h. */
#ifndef GIPR_BASE_BYTES_UTF8_H
#define GIPR_BASE_BYTES_UTF8_H

#include "base/bytes.h"

/* What the first bytes of a text hold. */
struct bytes_text {
    size_t good;     /* how many they are: well-formed UTF-8, whole characters */
    size_t newlines; /* among them */
    bool returns;    /* there is a carriage return among them; may, if one is among the rest */
};

/* What the n bytes at p hold, as far as they are known to be well-formed: mostly close to the first
 * fault or the end, nothing where the processor lacks the instructions.  utf8_survey() goes on. */
struct bytes_text bytes_utf8(const char *p, size_t n);

/* The same in one of the ways that bytes.h has. */
struct bytes_text bytes_utf8_by(enum bytes_way way, const char *p, size_t n);

#endif
