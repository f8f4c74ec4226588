/* Synthetic annual reports: the model shared by the generator's files.
 *
 * A report is made in four steps, each from the one before:
 *   codebook  the cells that a form has              gen_codebook.c
 *   figures   what each cell holds and shows         gen_figures.c
 *   tables    cells and labels on grids with spans   gen_table.c, labels by gen_damage.c
 *   text      prose by gen_text.c, tables by gen_layout_*.c through gen_out.c
 *
 * Nothing here shares code with the library: it is the independent check of it. */
#ifndef GEN_H
#define GEN_H

#include "rng.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum {
    MAX_CELLS = 256,    /* of one form; the largest has 200 */
    MAX_ROWS = 96,      /* grid rows of one table, repeated heads included */
    MAX_COLS = 16,      /* grid columns of one table */
    MAX_GRID = 640,     /* grid cells of one table */
    MAX_TABLES = 3,     /* tables of one form */
    MAX_SECTIONS = 24,  /* sections of one report */
    ARENA_SIZE = 131072 /* bytes of all strings of one report */
};

/* ---- codebook ---- */

struct cell_def {
    int form;
    const char *table, *row, *col, *unit, *row_label, *col_label;
};

struct form_def {
    int year;                     /* 2014, 2019, 2021 */
    const struct cell_def *cells; /* in the codebook's order */
    int count;
};

struct codebook {
    char *text; /* the file; the cells point into it */
    struct cell_def *cells;
    int count;
    struct form_def forms[3];
    int nforms;
};

/* Read the codebook from path. Returns 0, or -1 with a message on standard error. The caller frees.
 */
int codebook_load(struct codebook *book, const char *path);
void codebook_free(struct codebook *book);
const struct form_def *codebook_form(const struct codebook *book, int year);

/* ---- what is asked for ---- */

enum damage { DAMAGE_NONE, DAMAGE_LIGHT, DAMAGE_HEAVY };
enum figures { FIGURES_DISTINCT, FIGURES_SMALL, FIGURES_CONSISTENT };

struct order {
    const struct form_def *form;
    const struct layout *layout;
    enum damage damage;
    enum figures figures;
    uint32_t blanks; /* permille of the cells that may be blank */
    bool in_stream;  /* no byte-order mark, always a final newline */
    uint64_t seed, index;
    int year; /* reported on; 0: one in which the form was new */
    bool has_site;
    uint64_t site; /* whose reports are laid out alike */
};

/* ---- how one report is written ---- */

enum numbering { NUMBER_DOT, NUMBER_PAUSE, NUMBER_WIDE_DOT, NUMBER_BLANK };
enum quoting { QUOTES_CURLY, QUOTES_NONE, QUOTES_STRAIGHT };
enum signs { SIGN_PLAIN, SIGN_PLUS, SIGN_WORD };

struct style {
    bool half_punct; /* ( ) : , ; instead of their full-width forms */
    enum quoting quoting;
    enum numbering numbering;
    enum signs signs;      /* of 本年增/减 */
    const char *thousands; /* separator, or NULL */
    uint32_t wide_digits;  /* permille of figures in full-width digits */
    uint32_t na;           /* permille of cells that say that there is nothing */
    uint32_t units;        /* permille of figures with their unit behind */
    const char *cell_pad;  /* around cell texts, or "" */
    const char *blank;     /* a blank cell's line in the layouts that show one */
    bool break_heads, break_groups;
    uint32_t break_labels;   /* permille of long row labels broken over lines */
    bool break_as_paragraph; /* the pieces of a broken label are paragraphs */
    bool crlf, bom, no_final_newline;
    uint32_t trailing;  /* permille of lines with blanks behind */
    bool unit_dash;     /* —— as the unit of group rows */
    int joined_rows;    /* wet: permille of rows that stand on one line */
    bool breaks_table;  /* a page break within a table repeats the group labels */
    bool repeats_head;  /* and the head */
    int heading_form;   /* of the numbers before headings */
    bool spaced_head;   /* 统 计 指 标 */
    bool appeals_split; /* result heads of 行政复议 stand in the second head row */
    int wide_proactive; /* grid columns of the first table, 4 or 5 */
    int lines_a_page;   /* of paged layouts */
    int groups;         /* of 2014: 0 each cell as it comes, else all blank, nothing, figures */
    int page_number;    /* 0 none, 1 "- 3 -", 2 "3", 3 "— 3 —" */
};

enum status { STATUS_OK, STATUS_BLANK, STATUS_NA, STATUS_AMBIGUOUS };

struct figure {
    int64_t hundredths; /* the value */
    enum status shown;  /* what the page shows: ok, blank or na */
    enum status known;  /* what a careful reader can know */
    const char *unit;   /* the cell's own unit, else the form's */
    const char *text;   /* as it stands on the page, "" for a blank */
    int line;           /* figures of one physical row share it */
};

enum kind { KIND_HEAD, KIND_TITLE, KIND_GROUP, KIND_LABEL, KIND_UNIT, KIND_FIGURE };

/* A cell on a table's grid. In text, '\n' is a line break within the cell. */
struct grid_cell {
    enum kind kind;
    int row, col, rowspan, colspan;
    const char *text;
    int figure; /* index into the report's figures, or -1 */
    bool lost;  /* a label that the extractor dropped */
};

/* Cells stand in document order: by row, then by column. */
struct table {
    struct grid_cell cells[MAX_GRID];
    int count, rows, cols;
    int first[MAX_ROWS + 1]; /* first cell of each row; [rows] = count */
    int head_rows;
    bool page_break[MAX_ROWS];       /* a page ends before this row */
    short owner[MAX_ROWS][MAX_COLS]; /* the cell that covers a place, or -1 */
};

struct section {
    const char *topic, *heading;
    long line;
};

struct report {
    const struct order *order;
    struct rng rng;
    struct style style;
    char id[64];
    int year;
    const char *agency, *short_name, *body;
    struct figure figures[MAX_CELLS];
    struct table tables[MAX_TABLES];
    int ntables;
    struct section sections[MAX_SECTIONS];
    int nsections;
    char *out; /* the text so far */
    size_t len, cap;
    long line;     /* number of the line being written, from 1 */
    int page_line; /* lines on this page */
    int page;      /* number of this page */
    size_t start;  /* where the line being written starts in out */
    char arena[ARENA_SIZE];
    size_t used;
};

/* ---- layouts ---- */

enum {
    LOSES_BLANKS = 1,  /* blank cells vanish */
    CELLS_DIVIDED = 2, /* a cell's bounds are certain: a label may start with `1 ` */
    BLANK_LINES = 4,   /* paragraphs are set apart by an empty line */
    WRAPPED = 8,       /* prose is wrapped at the page's width */
    PAGED = 16,        /* form feeds and page numbers */
    BY_POSITION = 32,  /* columns are known by position: cell texts are not padded */
    ONLY_2014 = 64,    /* stands for the statistics table only */
    OVERWRITES = 128,  /* sub-row labels are overwritten by 0 */
    MARKUP = 256       /* a page, not text: never chosen by `any` */
};

struct layout {
    const char *name;
    unsigned flags;
    int indent; /* columns before every line of prose */
    void (*write)(struct report *r, const struct table *t);
};

/* NULL if there is none of that name. */
const struct layout *layout_find(const char *name);
/* The i-th layout; NULL past the last. */
const struct layout *layout_at(int i);

void layout_para(struct report *r, const struct table *t);
void layout_parablank(struct report *r, const struct table *t);
void layout_parafull(struct report *r, const struct table *t);
void layout_line(struct report *r, const struct table *t);
void layout_lineempty(struct report *r, const struct table *t);
void layout_wet(struct report *r, const struct table *t);
void layout_oneline(struct report *r, const struct table *t);
void layout_raw(struct report *r, const struct table *t);
void layout_cellpipe(struct report *r, const struct table *t);
void layout_barline(struct report *r, const struct table *t);
void layout_barend(struct report *r, const struct table *t);
void layout_rowopen(struct report *r, const struct table *t);
void layout_spread(struct report *r, const struct table *t);
void layout_rowpipe(struct report *r, const struct table *t);
void layout_rowfill(struct report *r, const struct table *t);
void layout_rowbreak(struct report *r, const struct table *t);
void layout_tab(struct report *r, const struct table *t);
void layout_md(struct report *r, const struct table *t);
void layout_grid(struct report *r, const struct table *t);
void layout_turndown(struct report *r, const struct table *t);
void layout_aligned(struct report *r, const struct table *t);
void layout_pdf(struct report *r, const struct table *t);
void layout_linefull(struct report *r, const struct table *t);
void layout_lynx(struct report *r, const struct table *t);
void layout_lynxpara(struct report *r, const struct table *t);
void layout_lynxflat(struct report *r, const struct table *t);
void layout_box(struct report *r, const struct table *t);
void layout_rst(struct report *r, const struct table *t);
void layout_plain(struct report *r, const struct table *t);
void layout_bold(struct report *r, const struct table *t);
void layout_csv(struct report *r, const struct table *t);
void layout_semi(struct report *r, const struct table *t);
void layout_list(struct report *r, const struct table *t);
void layout_html(struct report *r, const struct table *t);

/* ---- steps ---- */

/* Make one report in r (storage of the caller, zeroed once; reused from report to report). */
void report_make(struct report *r, const struct order *order);
void report_free(struct report *r);

void style_choose(struct report *r);
void figures_make(struct report *r);
void tables_make(struct report *r);
void text_make(struct report *r);

/* The name that gold files give a status. */
const char *status_name(enum status s);
/* Write a gold file's records (with a report's name in front if lead is given). */
void gold_write(const struct report *r, FILE *f, const char *lead);

/* ---- strings ---- */

/* Room for n bytes that lives as long as the report. */
char *arena_take(struct report *r, size_t n);
char *arena_copy(struct report *r, const char *s, size_t n);

/* Length in bytes of the character at s (valid UTF-8, not at the end). */
int utf8_size(const char *s);
uint32_t utf8_code(const char *s);
/* Columns that n bytes take when CJK and full-width characters take two. */
int text_width(const char *s, size_t n);

/* A label as the report writes it: punctuation, numbering, damage, line breaks. */
const char *label_make(struct report *r, enum kind kind, const char *s, size_t n);
/* Prose or a heading as the report writes it. */
const char *prose_make(struct report *r, const char *s);

/* ---- output ---- */

/* The page around a report, in the layouts that have one. */
void out_begin(struct report *r);
void out_end(struct report *r);
void out_bytes(struct report *r, const char *s, size_t n);
void out_text(struct report *r, const char *s);
void out_blanks(struct report *r, int n);
void out_newline(struct report *r);
void out_page(struct report *r);
/* A cell's text with its line breaks as `with`, and the report's padding around. */
void out_cell(struct report *r, const struct grid_cell *c, const char *with);
/* A paragraph of prose as the layout sets it; a heading starts a section. */
void out_paragraph(struct report *r, const char *s);
void out_heading(struct report *r, const char *topic, const char *s);
void out_table(struct report *r, const struct table *t);

/* ---- wrapping ---- */

struct piece {
    const char *s;
    size_t n;
    int width;
};

/* Widths of the columns and heights of the rows, in lines,
 * of a table that is set with every cell wrapped to its columns. */
struct metrics {
    int gap;    /* columns between two cells, for a border */
    int pad;    /* blank columns within a cell, on either side */
    bool tight; /* columns as narrow as a browser makes them on a small screen */
    int width[MAX_COLS], left[MAX_COLS + 1]; /* without, with gaps */
    int height[MAX_ROWS], top[MAX_ROWS + 1];
};

/* The caller sets gap, pad and tight. */
void metrics_make(struct report *r, const struct table *t, struct metrics *m);
/* Columns from edge to edge of a cell, its gap left out. */
int metrics_width(const struct metrics *m, const struct grid_cell *c);
/* The lines of a cell so set. Returns the count. */
int metrics_wrap(const struct metrics *m, const struct grid_cell *c, struct piece *pieces, int max);

/* Cut s into lines of at most width columns (and at '\n'); numbers are kept whole. Returns the
 * count. */
int wrap(const char *s, int width, struct piece *pieces, int max);

#endif
