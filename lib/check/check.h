/* check.h - what does not balance in a stream of cells.
 *
 *     struct check c;
 *     if (check_start(&c, &options, &rules, sections, &warnings, &e) != 0)
 *         return complain(&e);
 *     record_reader_init(&in, &from, gather_columns, GATHER_COLUMNS);
 *     record_reader_add(&in, "cells.tsv");
 *     while ((got = record_next(&in, &e)) != 0)
 *         if (got < 0)
 *             complain(&e);                    and go on
 *         else if (check_take(&c, &in) != 0)
 *             break;                           the output is gone
 *     if (check_finish(&c, &e) != 0)
 *         complain(&e);
 *     ... c.findings.failed, c.trouble ...
 *     record_reader_free(&in);
 *     check_free(&c);
 *
 * One report's cells are held at a time; with `years`, what the rules need of every
 * report, too (see years.h). */
#ifndef GIPR_CHECK_CHECK_H
#define GIPR_CHECK_CHECK_H

#include "check/finding.h"
#include "check/form_rules.h"
#include "check/message.h"
#include "check/narrative.h"
#include "check/text_rules.h"
#include "check/years.h"

struct check_options {
    bool all;           /* identities that hold are findings, too */
    bool years;         /* compare each report with that of the year before */
    bool blank_is_zero; /* blank cells are 0, and no fault */
    bool english;       /* messages */
    int fd;             /* where findings go */
    struct writer_options to;
};

struct check {
    struct check_options options;
    struct err_sink warnings;
    struct gather gather;
    const struct rules *rules;
    struct plan plan[FORMS_MAX]; /* of each form that a report has come in */
    struct text_rules text;
    struct form_rules form;
    struct years years;
    struct message message;
    struct writer writer;
    struct findings findings;
    struct narratives *sections;
    bool trouble; /* input could not be read or was incomplete, and a warning said so */
};

/* `rules`, and `sections` (NULL: there are none), must outlive the check; `options`
 * and `warnings` are copied.  The header of the findings is written at once.
 * Returns 0, or -1 with *e filled. */
int check_start(struct check *c, const struct check_options *options, const struct rules *rules,
                struct narratives *sections, const struct err_sink *warnings, struct err *e);

/* Takes the present record of `in`, whose first columns are gather_columns.  What is
 * wrong with it goes to the warnings.  Returns 0, or -1 when output has failed. */
int check_take(struct check *c, const struct record_reader *in);

/* Checks what is left and writes all findings out.  Returns 0, or -1 with *e filled
 * when something was not written. */
int check_finish(struct check *c, struct err *e);
void check_free(struct check *c);

#endif
