/* sniff.h - input that is plainly no report text: what it is, and what turns it
 * into text. */
#ifndef GIPR_TEXT_SNIFF_H
#define GIPR_TEXT_SNIFF_H

#include "base/str.h"

/* Bytes that are enough for sniff_refuse() to decide. */
enum { SNIFF_BYTES = 1024 };

/* Looks at the first bytes of a text.  Returns what to tell the user (a static
 * string such as `this is HTML; gipr-text turns it into report text`), or NULL
 * if the bytes may be text, or if a byte-order mark says that they are UTF-16 or UTF-32,
 * which can be looked at when it is decoded. */
const char *sniff_refuse(struct str bytes);

/* Whether the text starts like HTML (or XML). */
bool sniff_is_html(struct str bytes);

#endif
