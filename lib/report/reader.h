/* reader.h - the reports of files and streams, one after the other.
 *
 *     struct report_reader in;
 *     report_reader_init(&in, &options, &warnings, &e);
 *     report_reader_add_operands(&in, files, n);
 *     while ((got = report_next(&in, &report, &e)) != 0)
 *         if (got < 0) complain(&e);      and go on: the next report is tried
 *         else use(&report);
 *     report_reader_free(&in);
 *
 * A file is one report, unless it holds record marks: a line `\f@@ ID` starts a
 * report and names it.  White space before the first mark is no report, and a
 * bare form feed is no mark.
 *
 *     window ──▶ \f@@ county-1    mark line ┐
 *                text ...                   │ a piece: from a mark (or the start
 *                text ...                   ┘ of the file) up to the next mark
 *                \f@@ county-2
 *
 * Lines may end with CRLF; in a report without any LF, with CR.  They are given out with LF.
 * Bytes are read in blocks, and no more is kept than the piece at hand. */
#ifndef GIPR_REPORT_READER_H
#define GIPR_REPORT_READER_H

#include "base/inputs.h"
#include "report/mark.h"
#include "report/report.h"
#include "text/encoding.h"
#include "text/input.h"

struct report_reader_options {
    const char *encoding; /* of all reports (borrowed), NULL: decided for each */
    size_t max_report;    /* bytes as they stand in the input; 0: 64 MiB */
    bool html;            /* HTML is wanted, not refused */
    bool among_others;    /* files that others read belong to the same run: one without text is
                           * told of even where it is the only one here */
};

/* All members are the reader's own. */
struct report_reader {
    struct inputs inputs;
    struct input in;
    struct decoder decoder;
    struct mark mark;
    const char *wide; /* the file's encoding if its characters take several bytes, else NULL */
    struct buf text;  /* a report's text where it had to be decoded */
    struct buf id;    /* a mark's identifier where it had to be decoded */
    struct err_sink warnings;
    size_t max_report;
    size_t piece, piece_lines; /* bytes of the window that were given out, newlines in them */
    size_t line;               /* 1-based input line of the window's start */
    size_t found;              /* pieces of the present file that were reports or errors */
    bool skipping;             /* the present piece is not wanted */
    bool html;                 /* HTML is wanted */
    bool among_others;
};

/* `options` and `warnings` are copied; warnings (NULL: drop them) tell of bytes
 * that fit no encoding, of marks without identifier and of files and marked
 * reports without text.  Returns 0, or -1 with *e filled if there is no such encoding. */
int report_reader_init(struct report_reader *r, const struct report_reader_options *options,
                       const struct err_sink *warnings, struct err *e);
void report_reader_free(struct report_reader *r);

/* Adds an input by its path (borrowed), `-` for standard input.  Inputs are read
 * in the order in which they were added. */
void report_reader_add(struct report_reader *r, const char *path);

/* Adds the operands of a command: each path, or standard input if there is none. */
void report_reader_add_operands(struct report_reader *r, char *const *path, size_t n);

/* Adds an open descriptor, which the reader closes, and whose first bytes `head`
 * (borrowed until the input is reached) have been read already. */
void report_reader_add_open(struct report_reader *r, const char *name, int fd, struct str head);

/* The next report: 1, 0 at the end of the last input, -1 with *e filled: a file
 * that cannot be read, input that is no text, a report over the size limit.
 * After -1 the reader can be called again and goes on with the next report or
 * file.  The report's strings live until the next call. */
int report_next(struct report_reader *r, struct report *report, struct err *e);

#endif
