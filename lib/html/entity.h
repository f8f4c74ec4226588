/* entity.h - character references: &nbsp; &#8212; &#x3000;
 *
 * Sources: HTML 4.01, section 24 (names); HTML Living Standard, section 13.2.5
 * (names of Latin-1 without semicolon, numbers that mean Windows-1252). */
#ifndef GIPR_HTML_ENTITY_H
#define GIPR_HTML_ENTITY_H

#include <stdint.h>

#include "base/str.h"

/* Reads the reference at the start of s, which starts with &.  Returns its bytes
 * and sets *c to the character, U+FFFD if its number is none; 0 if it is no
 * reference. */
size_t entity_read(struct str s, uint32_t *c);

#endif
