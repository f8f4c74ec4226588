/* sentences.h - what the bodies themselves have written, sentence by sentence.
 *
 * A sentence ends at 。！？； or at the text's end; line ends do not count, since
 * extractors break lines anywhere.  Of it, what carries meaning is kept (see
 * lex/fold.h): letters, digits and Chinese characters.
 *
 * Lines, and cells of tables, that hold nothing but figures and (parts of) the words of
 * the statutory forms are not the body's own text: left out. */
#ifndef GIPR_DIFF_SENTENCES_H
#define GIPR_DIFF_SENTENCES_H

#include <stdint.h>

#include "form/form.h"

/* The words of the forms, folded, with a 0 behind each: the labels of the codebook, and
 * phrases.tsv for the rest. */
struct form_words {
    uint32_t *c;
    size_t count, cap;
    size_t longest; /* characters of the longest label */
};

/* Of the built-in forms: made at the first call, kept for good. */
const struct form_words *form_words_builtin(void);

struct sentence {
    uint32_t topic;    /* the caller's number */
    size_t from, n;    /* characters in struct sentences */
    const uint32_t *c; /* the same, after sentences_sort() */
};

struct sentences {
    uint32_t *c;
    size_t chars, chars_cap;
    struct sentence *sentence;
    size_t count, cap;
};

void sentences_clear(struct sentences *s);
void sentences_free(struct sentences *s);

/* Adds the sentences of a text (UTF-8). */
void sentences_add(struct sentences *s, const struct form_words *words, uint32_t topic,
                   struct str text);

/* Sorts them by topic and then by what they say. */
void sentences_sort(struct sentences *s);

/* Of two sorted lists, how many characters the sentences on one topic have in each,
 * and how many those that both have; one that occurs several times counts as often as
 * in the list that has it less often. */
struct overlap {
    size_t old, new, common;
};
struct overlap sentences_overlap(const struct sentences *old, const struct sentences *new,
                                 uint32_t topic);

#endif
