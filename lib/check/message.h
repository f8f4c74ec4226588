/* message.h - one sentence a finding, fit to be sent to who wrote the report. */
#ifndef GIPR_CHECK_MESSAGE_H
#define GIPR_CHECK_MESSAGE_H

#include "check/phrases.h"
#include "check/verdict.h"

/* All members are its own; reused from message to message. */
struct message {
    struct phrases phrases;
    struct buf text, at, left, right, delta, label, terms, number;
};

/* Takes the words of one language; they are built in. */
void message_init(struct message *m, bool english);
void message_free(struct message *m);

/* What has become of an identity.  The text lives until the next message. */
struct str message_identity(struct message *m, const struct planned *of,
                            const struct plan_line *line, const struct verdict *v);

/* What has become of a figure that the text states: v->left is compared with the
 * sum of all of the plan's terms (rows of one column). */
struct str message_text(struct message *m, const struct planned *of, struct str quote,
                        const struct verdict *v);

/* Form rules: something about a cell, or (which tells) its row or table. */
struct str message_cell(struct message *m, enum phrase which, const struct form_cell *cell);

/* Form rules: something about a section. */
struct str message_section(struct message *m, enum phrase which, struct str heading);

#endif
