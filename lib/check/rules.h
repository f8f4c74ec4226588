/* rules.h - the identities of the forms, as data.
 *
 * Source: the identities that the forms themselves state (勾稽关系).  They stand in
 * lib/forms/rules.tsv, and a file of the same columns can stand in their place:
 *
 *     rule      its name, words divided by dots
 *     forms     the forms that it holds for, divided by commas
 *     table     the table whose cells it adds
 *     axis      col: checked in each column, its codes are rows; row: the reverse
 *     left op right    two formulas (see formula.h) and `=` or `<=` between them
 *     severity  error, warning, or off
 *     meaning   one Chinese sentence */
#ifndef GIPR_CHECK_RULES_H
#define GIPR_CHECK_RULES_H

#include <stdint.h>

#include "check/formula.h"
#include "form/form.h"

enum rule_axis { AXIS_COL, AXIS_ROW };
enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_OFF };

struct rule {
    struct str name, table, meaning;
    uint32_t forms; /* bit i: form i of the codebook */
    enum rule_axis axis;
    struct formula left, right;
    bool at_most;  /* `<=` */
    bool previous; /* needs the report of the year before */
    enum severity severity;
    char *own; /* what the strings point into; NULL: built-in data */
};

struct rules {
    struct rule *rule;
    size_t rules, cap;
};

/* The built-in rules.  Returns 0, or -1 with *e filled: one of them is wrong. */
int rules_init(struct rules *r, struct err *e);

/* Those of a file instead, likewise.  fd is an open descriptor, which is closed, or -1: `path` is
 * opened. */
int rules_read(struct rules *r, const char *path, int fd, struct err *e);
void rules_free(struct rules *r);

/* The forms that `text` lists, as bits (see struct rule).  Returns 0, or -1 with
 * *e filled. */
int rule_forms_parse(uint32_t *forms, struct str text, const char *name, size_t line,
                     struct err *e);

/* Whether every code of `f` is a code of the rule's table in some of its forms, and the
 * table one of each form: what is misspelt must not pass for nothing.  Codes are
 * rows for AXIS_COL, columns for AXIS_ROW.  Returns 0, or -1 with *e filled. */
int rule_codes_check(const struct rule *r, const struct formula *f, const char *name, size_t line,
                     struct err *e);

/* The two codes of a cell as a rule sees them: the line on which it is checked,
 * and the term. */
static inline struct str rule_line_code(const struct form_cell *cell, enum rule_axis axis)
{
    return axis == AXIS_COL ? cell->col : cell->row;
}

static inline struct str rule_term_code(const struct form_cell *cell, enum rule_axis axis)
{
    return axis == AXIS_COL ? cell->row : cell->col;
}

#endif
