/* wording.h - words that converters into the characters of Taiwan change, too: 信息 becomes 資訊.
 *
 * lib/forms/words.tsv has those that stand in the forms' labels and in patterns.  Both of a pair
 * are as long as each other, and in simplified characters, which text is made of before
 * (simplified.h). */
#ifndef GIPR_LEX_WORDING_H
#define GIPR_LEX_WORDING_H

#include "base/str.h"

struct wording {
    struct str converted, word;
};

/* Those of words.tsv, *n of them: read at the first call, kept for good. */
const struct wording *wordings_builtin(size_t *n);

#endif
