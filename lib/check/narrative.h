/* narrative.h - what the sections of a report say, as far as rules ask for it.
 *
 *     struct narratives n;
 *     narratives_open(&n, "sections.tsv", -1, &options, &warnings, &e);
 *     struct narrative *said = narratives_find(&n, report_id);
 *     ...
 *     narrative_del(said);
 *     narratives_close(&n);
 *
 * Section records are read in step with the reports, so only what stands between
 * is kept: sections of reports that have not been asked for, some two kilobytes
 * each.  When both streams have the same order, that is next to nothing. */
#ifndef GIPR_CHECK_NARRATIVE_H
#define GIPR_CHECK_NARRATIVE_H

#include "base/intern.h"
#include "check/stated.h"
#include "record/reader.h"

/* A figure that the text states, see stated.h. */
struct narrative_claim {
    struct str rule; /* of built-in data */
    struct decimal value;
    size_t line;
    size_t quote, quote_n; /* in narrative.quotes */
};

struct narrative_section {
    char topic[16]; /* NUL-terminated; longer ones are no topics of ours */
    size_t line;
    bool nothing; /* it says nothing behind its heading */
};

struct narrative {
    struct narrative_section *section; /* in order */
    size_t sections, sections_cap;
    struct narrative_claim *claim; /* in order */
    size_t claims, claims_cap;
    struct buf quotes;
    bool torn;              /* a record of it could not be read, or may have been one of it */
    struct narrative *next; /* of the same identifier */
};

void narrative_del(struct narrative *n);

/* Those of one identifier, in order. */
struct narrative_queue {
    struct narrative *first, *last;
};

/* All members are its own. */
struct narratives {
    struct record_reader in;
    struct stated stated;
    struct err_sink warnings;
    struct intern id;             /* of reports that were read ... */
    struct narrative_queue *kept; /* ... but not asked for */
    size_t kept_cap;
    size_t section, line; /* of the record at hand */
    struct buf name;      /* the identifier of the report being read */
    bool pending;         /* the record at hand belongs to the next report */
    bool gap;             /* right before it stands one that could not be read */
    bool trouble;         /* a record could not be read, and a warning said so */
};

/* Opens section records.  fd is an open descriptor, which is closed at the end, or
 * -1: `path` is opened (`-` is standard input).  Returns 0, or -1 with *e filled and nothing
 * open. */
int narratives_open(struct narratives *n, const char *path, int fd,
                    const struct record_reader_options *options, const struct err_sink *warnings,
                    struct err *e);
void narratives_close(struct narratives *n);

/* The sections of the report of that identifier, the caller's to delete; NULL when
 * no record has it.  Where several reports have it, the first call gets the first. */
struct narrative *narratives_find(struct narratives *n, struct str id);

/* Reads what is left, and warns when there were reports that were not asked for. */
void narratives_finish(struct narratives *n);

#endif
