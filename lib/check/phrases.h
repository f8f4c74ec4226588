/* phrases.h - the words of messages, in Chinese and in English, as data.
 *
 * lib/forms/messages.tsv holds them: a key, the Chinese and the English text, in
 * which {name} stands for something to be put in. */
#ifndef GIPR_CHECK_PHRASES_H
#define GIPR_CHECK_PHRASES_H

#include "base/buf.h"

enum phrase {
    PHRASE_FAIL,
    PHRASE_FAIL_BOUND,
    PHRASE_UNKNOWN,
    PHRASE_UNKNOWN_MANY,
    PHRASE_PASS,
    PHRASE_AT_COL,
    PHRASE_AT_ROW,
    PHRASE_TERM,
    PHRASE_TERM_PREVIOUS,
    PHRASE_NAME,
    PHRASE_NAME_PREVIOUS,
    PHRASE_PLUS,
    PHRASE_MINUS,
    PHRASE_SUM,
    PHRASE_SUM_ONLY,
    PHRASE_WHY_BLANK,
    PHRASE_WHY_TEXT,
    PHRASE_WHY_ABSENT,
    PHRASE_WHY_AMBIGUOUS,
    PHRASE_WHY_NO_RECORD,
    PHRASE_WHY_UNITS,
    PHRASE_WHY_DIGITS,
    PHRASE_FORM_BLANK,
    PHRASE_FORM_BLANK_ROW,
    PHRASE_FORM_ABSENT,
    PHRASE_FORM_ROW,
    PHRASE_FORM_SECTIONS,
    PHRASE_FORM_SECTIONS_ORDER,
    PHRASE_FORM_PROBLEMS,
    PHRASE_TEXT_FAIL,
    PHRASE_TEXT_UNKNOWN,
    PHRASE_TEXT_PASS,
    PHRASES
};

struct phrases {
    bool english;
    struct str text[PHRASES];
};

/* Takes the texts of one language out of the built-in data. */
void phrases_init(struct phrases *p, bool english);

/* What a table is called: its code where the data has no name for it. */
struct str phrases_table(const struct phrases *p, struct str code);

/* Something to be put into a text. */
struct phrase_slot {
    const char *name;
    struct str value;
};

/* Appends the text of `which` with its slots filled. */
void phrases_put(const struct phrases *p, enum phrase which, const struct phrase_slot *slot,
                 size_t n, struct buf *out);

#endif
