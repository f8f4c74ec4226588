/* stated.h - figures that the text of a report states about its tables.
 *
 * Sentence by sentence, in the compact form of the text (see report/compact.h).
 * lib/forms/narrative.tsv holds the patterns:
 *
 *     define    a part that other patterns call as (?&name)
 *     end       where a sentence ends; a line end alone does not
 *     until     where a table begins: what follows in the section is no sentence
 *     about     what a sentence must contain to be looked at
 *     claim     what states a figure: n is the figure, without n the sentence says
 *               that there is none; the rule column names what it is compared by
 *     unless    what, standing before a claim, says that it tells of something else
 *               (a part, another body, another time); rule `*`: for all claims
 *     body      the body that a claim tells of, standing before it: body is its name, as it
 *               may be short for the report's own; a claim about another is passed over
 *     area      the same where it is named by what it governs: its own if what follows in the
 *               report's matches `seat`, as the government is the county's and its bureau is not
 *     year      years: a sentence that names another year is passed over
 *     nothing   a section that says nothing
 *
 * Precision goes before recall: a sentence that may mean something else is left alone. */
#ifndef GIPR_CHECK_STATED_H
#define GIPR_CHECK_STATED_H

#include "base/decimal.h"
#include "base/err.h"
#include "pattern/pattern.h"
#include "report/compact.h"

enum { STATED_KINDS_MAX = 32 };

struct stated_kind {
    struct str rule;
    struct pattern *claim, *unless;
};

/* What is known of the report whose text it is; empty if it is not. */
struct stated_report {
    struct str agency, year;
};

/* All members but `agency` are its own. */
struct stated {
    struct stated_kind kind[STATED_KINDS_MAX];
    size_t kinds;
    struct pattern *end, *until, *about, *year, *nothing, *unless, *body, *area, *seat;
    struct str agency; /* of the report at hand, borrowed while stated_find() runs */
    struct compact text;
    struct buf quote;
};

/* One figure that the text states.  The quote lives for the call only. */
struct stated_figure {
    struct str rule; /* of built-in data */
    struct decimal value;
    size_t line;
    struct str quote; /* the clause, without white space */
};

/* Compiles the built-in patterns (stated_patterns.c).  Returns 0, or -1 with *e filled. */
int stated_init(struct stated *s, struct err *e);
void stated_free(struct stated *s);

/* Of a text that is longer, no more bytes are looked at, white space aside. */
enum { STATED_TEXT_MAX = 1 << 20 };

/* Hands every figure that `text` states to `take`.  `line` is the input line on which
 * it starts.  Returns whether all of it was looked at. */
bool stated_find(struct stated *s, struct str text, size_t line, const struct stated_report *of,
                 void (*take)(void *context, const struct stated_figure *figure), void *context);

/* Whether a text says nothing: it is empty, or `无` and the like. */
bool stated_nothing(struct stated *s, struct str text);

#endif
