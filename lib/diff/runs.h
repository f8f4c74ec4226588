/* runs.h - which lines of a source belong together, found without taking each apart.
 *
 * A run is lines that follow each other and begin with the same columns up to the
 * last of report, year and agency, so they are of one report.  A body is an
 * agency: the runs of its reports.
 *
 *     2021/a.txt 2021 青禾县水务局 ...  ┐ run ┐
 *     2021/a.txt 2021 青禾县水务局 ...  ┘     │ body
 *     2022/a.txt 2022 青禾县水务局 ...  ─ run ┘
 *     2021/b.txt 2021 青禾县财政局 ... */
#ifndef GIPR_DIFF_RUNS_H
#define GIPR_DIFF_RUNS_H

#include <stdint.h>

#include "base/intern.h"
#include "diff/source.h"

/* Strings are as they stand in the lines, escapes included. */
struct run {
    struct str agency, year, report;
    struct str lines; /* with their newlines; some may be no records */
    size_t from;      /* where they start in the window */
    size_t line;      /* input line of the first (if the source is raw) */
    size_t count;     /* how many they are */
    uint32_t lead;    /* lines of runs with the same number begin alike */
    bool plain;       /* all are records, none has an escape */
    struct run *next; /* the next run of the same report, see reports.h */
};

struct body {
    struct str agency;
    struct run *run; /* in the order of the input */
    size_t runs;
};

/* Two lines: where they start in the lines of their runs, and how many bytes both begin with. */
struct line_pair {
    size_t old, new, same;
};

/* What a run of another source has in common with one of these: it has as many lines, and they are
 * the same but for those in `other`. */
struct twin {
    const struct run *run; /* of the other source; NULL: there is none */
    struct line_pair *other;
    size_t others, cap;
};

/* All members are its own. */
struct runs {
    struct source *source;
    size_t scan;          /* offset in the window: lines before it are in runs */
    size_t line, counted; /* the input line that is at offset `counted` */
    struct run *run;
    size_t runs, cap;
    struct twin twin;        /* of the body's first run */
    size_t window_line;      /* the input line that is at offset 0 of the window (if it is raw) */
    size_t *mark;            /* the same for steps of some kilobytes, see runs_place(): ... */
    size_t marks, marks_cap; /* ... so many are known */
};

/* Lines that are no records are reported to the source and passed over. */
void runs_init(struct runs *r, struct source *s);

/* Frees the runs; only runs_place(), for copies of them, may be called behind it. */
void runs_free(struct runs *r);

/* The next body as it stands in the input: the runs up to the next agency.
 * Returns false at the end.  It lives until the next call.
 *
 * `like` (NULL: none) is a run of another source with columns alike: as long as
 * the input has the same lines, they are passed over together, and it may turn out to be the
 * twin of the first run. */
bool runs_body(struct runs *r, struct body *body, const struct run *like);

/* Of a run of the present body. */
static inline const struct twin *runs_twin(const struct runs *r, const struct run *run)
{
    return run == r->run && r->twin.run ? &r->twin : NULL;
}

/* All runs that are left, of any body.  They live as long as the source and `leads`,
 * which takes what lines begin with: each run's number is its id there. */
void runs_all(struct runs *r, struct intern *leads, struct body *all);

/* The input line of the line at `p` in the lines of a run, for messages; *file lives until
 * the next call. */
void runs_place(struct runs *r, const char *p, const char **file, size_t *line);

/* The same for the first line of a run, which needs no counting. */
void runs_start(struct runs *r, const struct run *run, const char **file, size_t *line);

#endif
