/* report.h - one report in memory, and the sections it is made of.
 *
 *     bytes ──▶ report_reader ──▶ struct report ──▶ split_report() ──▶ struct split
 *     (files, record marks, encodings)            (headings, metadata) */
#ifndef GIPR_REPORT_REPORT_H
#define GIPR_REPORT_REPORT_H

#include "base/err.h"
#include "base/str.h"

/* A report's text as the reader gives it. */
struct report {
    struct str id;    /* the mark's identifier, else the path as given, `-` for standard input */
    const char *file; /* the file it stands in, for messages */
    size_t line;      /* 1-based line of that file where the text starts */
    struct str text;  /* UTF-8, line ends as \n, without BOM and without the mark line */
};

/* A section of a report.  The texts of all sections, one after the other, are
 * the report's text. */
struct section {
    int number;         /* 0 before the first heading, then 1, 2, ... */
    struct str topic;   /* front, overview, proactive, requests, appeals, fees, problems, plans,
                           other, annex, or empty */
    struct str heading; /* trimmed; empty for the front */
    size_t line;        /* 1-based line of the input file where the section starts */
    struct str text;    /* its heading line included */
};

/* What split_report() finds.  Strings point into the report's text, into the
 * built-in data or into the splitter; they live until the next call. */
struct split {
    struct str year;   /* four digits, or empty */
    struct str agency; /* the issuing body, or empty */
    struct str form;   /* 2014, 2019, 2021, or empty */
    struct section *section;
    size_t sections, sections_cap;
};

#endif
