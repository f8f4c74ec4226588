/* fold.h - labels in a form that survives typing: only what carries meaning.
 *
 * White space, punctuation and quotes go, and so do sounds (sound.h); full-width letters and digits
 * become ASCII, letters lower case.  `（一）予以 公开` and `(一)予以公开` fold to the same. */
#ifndef GIPR_LEX_FOLD_H
#define GIPR_LEX_FOLD_H

#include <stdint.h>

#include "base/str.h"

/* The folded form of one character, 0 if it is dropped. */
uint32_t fold_char(uint32_t c);

/* The next folded character of s from byte *at on, 0 at the end; *at moves behind it. */
uint32_t fold_next(struct str s, size_t *at);

/* Folds s into out, which must hold s.n characters; returns how many came out. */
size_t fold_str(struct str s, uint32_t *out);

#endif
