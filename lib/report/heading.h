/* heading.h - lines that may be headings of a report.
 *
 * One line is looked at, with a glance at the lines below it.  Which of these
 * candidates are the report's headings is decided over all of them (outline.h).
 *
 *     一、总体情况                        numbered, statutory
 *     第二部分 主动公开政府信息情况       so, too
 *     三、加强领导，落实责任              numbered, of no known topic
 *     六、其他需要报告的事项：无。        text follows on the same line
 *     （一）依申请公开情况                counts only if nothing else is numbered better
 *     存在的主要问题及改进情况            without a number: only statutory ones
 *     附件：                              starts an annex */
#ifndef GIPR_REPORT_HEADING_H
#define GIPR_REPORT_HEADING_H

#include "base/seen.h"
#include "base/utf8.h"
#include "report/compact.h"
#include "report/heading_words.h"
#include "report/numbering.h"
#include "report/row_label.h"

struct heading {
    size_t at, end;   /* bytes of the line in the report, without its newline */
    size_t line;      /* newlines before it */
    struct str text;  /* the heading as it stands, trimmed */
    struct str topic; /* empty if it is not known */
    int rank;         /* of the topic among the statutory headings, 0: no statutory heading */
    int number;       /* from 1; without a number the rank of its topic */
    enum heading_style style;
    bool whole;    /* nothing else stands on the line */
    bool doubtful; /* its words are few or set apart by white space, as pieces of a table are */
    /* Of outline.h: */
    bool adjacent; /* no text since the candidate before, as in a table of contents (the caller says
                    * so) */
    bool chosen;   /* it is a heading of the report */
    bool dropped;  /* it is none for sure */
    int score;     /* of the best sequence that ends here ... */
    size_t before; /* ... and the heading before it in that sequence */
    int rank_below, number_below; /* of the chosen ones below */
};

/* What is needed to read headings; made once, used for every report. */
struct heading_reader {
    struct topics topics;
    struct row_labels rows;
    struct compact compact;
    struct seen lines;            /* lines met before: whether they may be headings ... */
    struct line_reading *reading; /* ... and how those are read, by the slots of `lines` */
    struct seen run_ins;          /* the same of starts of lines on which text follows */
    struct line_reading *run_in;
    struct heading_starts starts;
    struct heading_words words;
    struct str text; /* the report whose line is looked into */
    size_t inside;   /* byte of `compact` up to which the line was looked into */
};

/* Returns 0, or -1 with *e filled if the built-in data is wrong. */
int heading_reader_init(struct heading_reader *r, struct err *e);
void heading_reader_free(struct heading_reader *r);

/* Prepares to look for headings inside the line [at, end) of the report's text:
 * where line ends were lost, many sections stand on one line. */
void heading_inside_start(struct heading_reader *r, struct str text, size_t at, size_t end);

/* The next numbered statutory heading of that line; `at` is where it starts.
 * Whether there is one. */
bool heading_inside_next(struct heading_reader *r, struct heading *h);

/* Reads the line of the report's text in which `first` is the byte of the first character that may
 * be a heading's, its number and what adorns it aside (heading_lines.h).  Whether it may be a
 * heading; then *h is filled, all but `line` and what is outline.h's. */
bool heading_read(struct heading_reader *r, struct str text, size_t first, struct heading *h);

/* The same for a line that has not been looked at for its first characters (heading_words.h), which
 * spare most lines the rest. */
bool heading_read_line(struct heading_reader *r, struct str text, size_t first, struct heading *h);

/* Takes the number of a statutory heading from a line of its own right above: 第一部分 over
 * 总体情况.  Then the heading starts there; its text is its words.  h->line must be known. */
void heading_take_number(struct heading_reader *r, struct str text, struct heading *h);

#endif
