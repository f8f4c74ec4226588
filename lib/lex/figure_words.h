/* figure_words.h - the words of figures: what stands before one, behind it or in its place.
 *
 *     sign      增  减  +  -     before a figure; its meaning is + or -
 *     zero      零               for 0
 *     nothing   无  不适用        says that there is no figure
 *     unit      件  万元          behind a figure
 *     blank     &nbsp;  nan      in a cell without anything, as some programs write it
 *     tag       p  br  span      the name of a tag that changes nothing in what it holds
 *
 * A tag's meaning is `inline` if it does not part what stands before it from what stands behind.
 *
 * lib/forms/figures.tsv has them.  They are read at the first call and kept for good; all strings
 * given out point into built-in data. */
#ifndef GIPR_LEX_FIGURE_WORDS_H
#define GIPR_LEX_FIGURE_WORDS_H

#include "base/str.h"

enum word_kind { WORD_SIGN, WORD_ZERO, WORD_NOTHING, WORD_UNIT, WORD_BLANK, WORD_TAG };

struct figure_word {
    enum word_kind kind;
    struct str text, meaning;
};

/* Whether text (trimmed, not empty) may be anything but words, going by its start. */
bool figure_may_start(struct str text);

/* The longest word of `kind`, any but WORD_TAG, that text starts with; NULL if there is none. */
const struct figure_word *figure_word_at(struct str text, enum word_kind kind);

/* Whether text is a word of `kind`, any but WORD_TAG. */
bool figure_word_is(struct str text, enum word_kind kind);

/* Whether text is the name of a tag. */
bool figure_word_is_tag(struct str text);

/* Whether it is that of one that parts nothing: 1<span>2</span> is 12. */
bool figure_word_is_inline(struct str text);

/* Bytes of the longest word at the end of text that stands behind a figure or in its place: a unit,
 * a word for zero or for nothing.  0 if there is none, as mostly, or one that ends with a
 * bracket. */
size_t figure_word_behind(struct str text);

/* Whether the head of a column says that its figures may be less than zero: it has a word that is
 * a minus before a figure (本年增/减). */
bool figure_may_be_less(struct str head);

/* Whether text starts with a unit. */
static inline bool figure_starts_with_unit(struct str text)
{
    return text.n > 0 && figure_may_start(text) && figure_word_at(text, WORD_UNIT);
}

/* Whether text is a word that says whether the figure behind it is more or less than zero (减). */
static inline bool figure_is_sign(struct str text)
{
    return figure_word_is(text, WORD_SIGN);
}

#endif
