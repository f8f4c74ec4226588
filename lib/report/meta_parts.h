/* meta_parts.h - what of a report is looked at for its agency and its year, and how.
 *
 * meta.c asks first the titles, then what meta_agency.c and meta_year.c look for. */
#ifndef GIPR_REPORT_META_PARTS_H
#define GIPR_REPORT_META_PARTS_H

#include "report/meta_match.h"

/* Bytes that are looked at: of the text above the tables, around a caption. */
enum { META_FRONT_BYTES = 32 * 1024, META_CAPTION_BYTES = 600 };

/* The parts of a report that are looked at; all borrow its text. */
struct meta_parts {
    struct str all, front, first, end; /* first: the first section, or the front if there is none;
                                        * end: the last section that is no annex */
};

/* The first n bytes of text, or all of it. */
static inline struct str meta_head_of(struct str text, size_t n)
{
    return text.n > n ? str_make(text.p, n) : text;
}

/* The part of text from where words of a kind stand first; empty if none do. */
struct str meta_from_words(const struct meta_reader *r, enum meta_words kind, struct str text);

/* A sentence in which a word stands, at bytes [at, end) of a text, the word at byte `word`. */
struct meta_sentence {
    size_t at, word, end;
};

/* Moves *s, zeroed at first, or ending where a search is to begin, to the next sentence with a word
 * that the pattern finds.  Patterns that need such a word and match within a sentence need not be
 * tried elsewhere. */
bool meta_next_sentence(struct meta_reader *r, enum meta_pattern words, struct str text,
                        struct meta_sentence *s);

/* ---- meta_agency.c */

/* Looks for who says to have compiled the report: r->body.  Returns the pattern that found it, or
 * META_PATTERNS. */
enum meta_pattern meta_find_said(struct meta_reader *r, const struct meta_parts *p);

/* The same, or signed it. */
enum meta_pattern meta_find_statement(struct meta_reader *r, const struct meta_parts *p);

/* Looks for the agency of a report without a title: r->agency, as it was if there is none. */
void meta_find_agency(struct meta_reader *r, const struct meta_parts *p);

/* ---- meta_year.c */

/* The year of the period of which the report says to tell, 0 if it does not say so. */
int meta_find_period(struct meta_reader *r, const struct meta_parts *p);

/* The year of a report without a title, by whatever tells it, 0 if nothing does. */
int meta_find_year(struct meta_reader *r, const struct meta_parts *p);

#endif
