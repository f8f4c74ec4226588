/* formula.h - one side of an identity: codes added and subtracted.
 *
 *     total                                     one code
 *     granted + partial + denied.*              every code below `denied.`, too
 *     previous in_force + made - repealed       `previous`: in the report of the year before;
 *                                               it holds for the next code only */
#ifndef GIPR_CHECK_FORMULA_H
#define GIPR_CHECK_FORMULA_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

struct term {
    struct str code; /* without `.*` */
    bool below;      /* every code that begins with `code.` */
    bool previous;
    bool minus;
};

struct formula {
    struct term *term;
    size_t terms, cap;
};

/* Adds the terms of `text`, which must outlive the formula; words are divided by
 * blanks.  Returns 0, or -1 with *e filled (name and line are used there). */
int formula_parse(struct formula *f, struct str text, const char *name, size_t line, struct err *e);
void formula_free(struct formula *f);

/* Whether the term stands for that code. */
bool formula_term_matches(const struct term *t, struct str code);

#endif
