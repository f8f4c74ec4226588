/* finding.h - what a check has found, as records. */
#ifndef GIPR_CHECK_FINDING_H
#define GIPR_CHECK_FINDING_H

#include "check/gather.h"
#include "check/rules.h"
#include "check/verdict.h"
#include "record/writer.h"

/* One finding.  Strings are borrowed for the call. */
struct finding {
    const struct gathered_report *report;
    struct str rule;
    enum severity severity;
    struct str table, row, col;    /* empty where the finding is not about one */
    const struct verdict *verdict; /* its two sides; NULL: the rule compares nothing, it fails */
    size_t line;                   /* input line of the report, 0: none */
    struct str message;
};

struct findings {
    struct writer *writer;
    bool all;          /* passes are written, too */
    bool failed;       /* something has failed, of whatever severity */
    struct buf number; /* scratch */
};

/* Starts a stream of findings on `fd` (see writer_init).  `w` must outlive it. */
void findings_start(struct findings *f, struct writer *w, int fd,
                    const struct writer_options *options, bool all);
void findings_free(struct findings *f);

/* Whether findings of that status are written: messages need not be made for others. */
static inline bool findings_wants(const struct findings *f, enum verdict_status status)
{
    return status != VERDICT_PASS || f->all;
}

/* Writes a finding, unless its status is not wanted. */
void findings_put(struct findings *f, const struct finding *finding);

/* The same for one about a cell, which gives it table, row and col. */
void findings_put_cell(struct findings *f, struct finding finding, const struct form_cell *cell);

#endif
