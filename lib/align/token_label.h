/* token_label.h - what the labels that start at a token say of it. */
#ifndef GIPR_ALIGN_TOKEN_LABEL_H
#define GIPR_ALIGN_TOKEN_LABEL_H

#include "align/groups.h"

/* Of whole labels of the form. */
struct token_label {
    bool head, group, line;         /* it may be a label of the table of any of these kinds */
    bool fits;                      /* of a line that may stand here */
    bool other_table;               /* it is no label of the table, but one of another */
    uint32_t first_line, last_line; /* the lines that the group announces */
};

/* Of token i, where the table's lines [lines.from, lines.until) may stand. */
struct token_label token_label(const struct group_reader *r, struct span lines, uint32_t i);

/* The same where any line may. */
static inline struct token_label token_label_any(const struct group_reader *r, uint32_t i)
{
    return token_label(r, (struct span){0, NO_LINE}, i);
}

#endif
