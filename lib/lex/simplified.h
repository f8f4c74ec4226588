/* simplified.h - traditional characters and the simplified ones that stand for them in the forms'
 * labels and in patterns: script.tsv has those that these hold.  It has radicals, too (⼯, ⺠),
 * which some fonts of PDF files write for the characters that look like them: those of KangXi as
 * NFKC has them, and those of the supplement that are characters of their own, after the Unicode
 * Standard's EquivalentUnifiedIdeograph. */
#ifndef GIPR_LEX_SIMPLIFIED_H
#define GIPR_LEX_SIMPLIFIED_H

#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

/* Characters that are told: the first of them are radicals. */
enum { SIMPLIFIED_FIRST = 0x2e80, SIMPLIFIED_LAST = 0x9fff };

/* A zeroed one knows none. */
struct simplified {
    uint16_t *of; /* of each character from SIMPLIFIED_FIRST on that is traditional, else 0 */
    uint16_t *traditional; /* all that are */
    size_t count, cap;     /* of those */
};

/* Reads script.tsv (`text`), two characters a line below its header.  Returns 0, or -1 with *e
 * filled, `name` in its message. */
int simplified_init(struct simplified *s, struct str text, const char *name, struct err *e);
void simplified_free(struct simplified *s);

/* Those of script.tsv: read at the first call, kept for good. */
const struct simplified *simplified_builtin(void);

/* The simplified form of a traditional character, 0 for any other. */
static inline uint32_t simplified_of(const struct simplified *s, uint32_t c)
{
    return c >= SIMPLIFIED_FIRST && c <= SIMPLIFIED_LAST ? s->of[c - SIMPLIFIED_FIRST] : 0;
}

#endif
