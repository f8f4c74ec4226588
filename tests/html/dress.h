/* gipr-dress: plain pages as pages of the web, for tests; see README.md.
 *
 *     gipr-gen --layout html ──▶ tokens ──▶ tables, paragraphs ──▶ page ──▶ bytes
 *                               (source.c)    (dress.c)         (chrome.c) (encode.c)
 *
 * Nothing here shares code with the library. */
#ifndef DRESS_H
#define DRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "../gen/rng.h"

struct text {
    char *p;
    size_t n, cap;
};

void put_bytes(struct text *t, const char *p, size_t n);
void put(struct text *t, const char *s);

/* ---- source.c: the tokens of a plain page */

enum token { TOKEN_END, TOKEN_TAG, TOKEN_TEXT };

struct source {
    const char *at, *end;
    const char *token; /* the last one, `<` and `>` included */
    size_t length;
};

enum token source_next(struct source *s);

/* Whether the token is this tag (`td`, `/td`). */
bool source_is(const struct source *s, const char *name);

/* The value of a number attribute of the token, 1 if it is not there. */
int source_span(const struct source *s, const char *name);

/* ---- how a page is dressed */

enum encoding { UTF8, UTF8_MARK, GB18030, UTF16LE_MARK, UTF16BE_MARK, ENCODINGS };
enum frame { FRAME_NONE, FRAME_DIVS, FRAME_TABLES, FRAME_MARKDOWN, FRAMES };
enum cell_style { CELL_BARE, CELL_SPAN, CELL_WORD, CELL_PARAGRAPH, CELL_PIECES, CELL_STYLES };

struct dress {
    struct rng rng;
    struct text out;
    enum encoding encoding;
    enum frame frame;
    enum cell_style cell;
    bool upper;           /* tags in upper case */
    bool minified;        /* no white space between tags */
    bool open_cells;      /* no </td>, no </tr> */
    bool open_paragraphs; /* no </p> */
    bool groups;          /* thead and tbody */
    bool junk;            /* attributes that look like markup */
    bool broken_lines;    /* the source breaks lines between Chinese characters */
    bool chrome;          /* scripts, navigation, hidden parts */
    bool early_end;       /* </body></html> above the tables */
    bool splits;          /* tables go on in a new table */
    bool word_row;        /* Word's last row of column widths */
    bool silly_spans;     /* titles over 9999 columns */
    const char *blank;    /* what an empty cell holds */
    const char *newline;
};

/* Chooses how page number `index` is dressed. */
void dress_choose(struct dress *d, unsigned long long seed, unsigned long long index);

/* Writes the plain page [p, p + n) to d->out as chosen: UTF-8. */
void dress_page(struct dress *d, const char *p, size_t n);

/* ---- chrome.c: what stands around a report */

void chrome_begin(struct dress *d);
void chrome_between(struct dress *d); /* between two blocks of the report */
void chrome_end(struct dress *d);

/* Writes a tag such as `<td` with its name in the page's case. */
void put_tag(struct dress *d, const char *tag);

/* ---- encode.c */

/* Brings the page into its encoding.  Returns 0, or -1 with a message on standard error. */
int encode_page(const struct dress *d, struct text *bytes);

#endif
