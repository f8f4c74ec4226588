#include "table/source.h"

#include <stdlib.h>

#include "base/descriptor.h"
#include "base/utf8.h"

enum { REPORT, LINE, TEXT, YEAR, AGENCY, FORM, SECTION, TOPIC, WANTED };

/* One section's text in table_source.text, and where it starts in the input. */
struct piece {
    size_t from, line;
};

static const struct record_column columns[WANTED] = {
    [REPORT] = {STR_INIT("report"), true},    [LINE] = {STR_INIT("line"), true},
    [TEXT] = {STR_INIT("text"), true},        [YEAR] = {STR_INIT("year"), false},
    [AGENCY] = {STR_INIT("agency"), false},   [FORM] = {STR_INIT("form"), false},
    [SECTION] = {STR_INIT("section"), false}, [TOPIC] = {STR_INIT("topic"), false},
};

int table_source_init(struct table_source *s, const struct table_source_options *options,
                      char *const *path, size_t n, const struct err_sink *warnings, struct err *e)
{
    static char *const standard_input[] = {"-"};
    *s = (struct table_source){
        .path = n ? path : standard_input, .paths = n ? n : 1, .options = *options};
    s->options.report.among_others = n > 1; /* the reader gets them one by one */
    s->options.record.long_text = TEXT + 1;
    /* An unknown encoding is told before any input is read. */
    if (splitter_init(&s->splitter, e) == 0 &&
        report_reader_init(&s->reports, &s->options.report, warnings, e) == 0)
        return 0;
    table_source_free(s);
    return -1;
}

static void close_mode(struct table_source *s)
{
    if (s->mode == SOURCE_RECORDS)
        record_reader_free(&s->records);
    s->mode = SOURCE_CLOSED;
    s->pending = s->skipping = false;
}

void table_source_free(struct table_source *s)
{
    close_mode(s);
    report_reader_free(&s->reports);
    splitter_free(&s->splitter);
    stencils_free(&s->stencils);
    split_free(&s->split);
    buf_free(&s->text);
    buf_free(&s->names);
    buf_free(&s->head);
    free(s->piece);
    *s = (struct table_source){.mode = SOURCE_CLOSED};
}

/* Reads the first bytes of the next input, its first line at least.  Returns its descriptor, -1
 * when it is not readable (the report reader then says why). */
static int open_head(struct table_source *s, const char *path)
{
    int fd = descriptor_open(path);
    s->head.len = 0;
    if (fd < 0)
        return -1;
    descriptor_widen(fd);
    buf_reserve(&s->head, DESCRIPTOR_BLOCK);
    while (s->head.len < DESCRIPTOR_BLOCK) { /* a pipe may give a line in pieces */
        ssize_t n = descriptor_read(fd, s->head.p + s->head.len, DESCRIPTOR_BLOCK - s->head.len);
        if (n < 0) {
            descriptor_close(fd);
            return -1;
        }
        const char *line_end = memchr(s->head.p + s->head.len, '\n', (size_t)n);
        s->head.len += (size_t)n;
        if (n == 0 || line_end)
            break;
    }
    return fd;
}

static void open_next(struct table_source *s)
{
    const char *path = s->path[s->path_at++];
    int fd = open_head(s, path);
    struct str head = buf_str(&s->head, 0);
    bool records =
        fd >= 0 && (s->options.record.from != RECORD_AUTO || record_has_column(head, STR("text")));
    if (records) {
        record_reader_init(&s->records, &s->options.record, columns, WANTED);
        record_reader_add_open(&s->records, path, fd, head);
    } else if (fd >= 0) {
        report_reader_add_open(&s->reports, path, fd, head);
    } else {
        report_reader_add(&s->reports, path);
    }
    s->mode = records ? SOURCE_RECORDS : SOURCE_TEXT;
}

static bool is_utf8(struct str text)
{
    return utf8_check(text.p, text.n) == text.n;
}

/* Gives the tables the report section by section, as they get it from records: what reads lines
 * looks no further than to the end of a piece, and a heading may stand amid a line. */
static void cut_at_sections(struct tables *t, const struct split *split)
{
    tables_drop(t);
    for (size_t i = 0; i < split->sections; i++)
        tables_add(t, split->section[i].text, split->section[i].line);
}

static int next_text(struct table_source *s, struct tables *t, struct table_report *r,
                     struct err *e)
{
    stencils_learn(&s->stencils, t, &s->splitter);
    tables_start(t);
    int got = report_next(&s->reports, &s->report, e);
    if (got != 1)
        return got;
    struct stencils *known = &s->stencils;
    tables_add(t, s->report.text, s->report.line);
    stencils_find(known, t, true);
    split_sections(&s->splitter, &s->report, known->known, known->knowns, &s->split);
    const struct form *form = form_of_year(codebook_builtin(), s->split.year);
    tables_of(t, s->split.year, s->split.agency);
    for (size_t i = 0; i < s->split.sections; i++)
        tables_section(t, s->split.section[i].topic, s->split.section[i].line);
    if (!stencils_read(known, t, form)) {
        cut_at_sections(t, &s->split);
        tables_scan(t);
        form = report_form_among(&s->split, &t->text.lx, &t->text.hits);
    }
    *r = (struct table_report){.id = s->report.id,
                               .year = s->split.year,
                               .agency = s->split.agency,
                               .form = form ? form->name : STR(""),
                               .file = s->report.file,
                               .line = s->report.line,
                               .utf8 = is_utf8(s->report.id)}; /* the reader gives no other text */
    return 1;
}

static struct str keep(struct buf *names, struct str value)
{
    size_t from = names->len;
    buf_put_str(names, value);
    return str_make(NULL, names->len - from);
}

/* Names are kept one after the other; pointers are set when all are in. */
static void keep_names(struct table_source *s, struct table_report *r)
{
    struct str *field = s->records.field;
    s->names.len = 0;
    r->id = keep(&s->names, field[REPORT]);
    r->year = keep(&s->names, field[YEAR]);
    r->agency = keep(&s->names, field[AGENCY]);
    r->form = keep(&s->names, field[FORM]);
    r->id.p = s->names.p ? s->names.p : "";
    r->year.p = r->id.p + r->id.n;
    r->agency.p = r->year.p + r->year.n;
    r->form.p = r->agency.p + r->agency.n;
    r->file = s->records.file;
    r->line = s->records.line;
}

static int keep_section(struct table_source *s, struct tables *t, struct err *e)
{
    struct piece piece = {s->text.len, 0};
    if (record_number(&s->records, LINE, &piece.line, e) != 0)
        return -1;
    ARRAY_GROW(s->piece, s->pieces, s->pieces_cap);
    s->piece[s->pieces++] = piece;
    tables_section(t, s->records.field[TOPIC], piece.line);
    return record_text(&s->records, &s->text, e);
}

/* Whether the record at hand is a further one of the report: it is of the same body and year, and
 * sections count up.  Many reports may have the same identifier, as those from pipes have.  Sets
 * s->section. */
static bool goes_on(struct table_source *s)
{
    const struct str *field = s->records.field;
    size_t before = s->section;
    bool counts = str_size(field[SECTION], &s->section);
    return str_eq(field[REPORT], s->gathered.id) && str_eq(field[YEAR], s->gathered.year) &&
           str_eq(field[AGENCY], s->gathered.agency) && (!counts || s->section > before);
}

/* The next record of another report than the one that a bad record spoilt. */
static int next_wanted(struct table_source *s, struct err *e)
{
    int got;
    do
        got = record_next(&s->records, e);
    while (got == 1 && s->skipping && goes_on(s));
    s->skipping &= got < 0;
    return got;
}

/* Gathers the records of one report, which stand one after the other.  A report with a
 * bad record is given up as a whole. */
static int next_records(struct table_source *s, struct tables *t, struct table_report *r,
                        struct err *e)
{
    stencils_learn(&s->stencils, t, NULL);
    tables_start(t);
    int got = s->pending ? 1 : next_wanted(s, e);
    if (got != 1)
        return got;
    s->text.len = s->pieces = s->section = 0;
    keep_names(s, r);
    s->gathered = *r;
    str_size(s->records.field[SECTION], &s->section);
    do {
        got = keep_section(s, t, e) == 0 ? record_next(&s->records, e) : -1;
    } while (got == 1 && goes_on(s));
    s->pending = got == 1;
    s->skipping = got < 0;
    if (got < 0)
        return -1;
    for (size_t i = 0; i < s->pieces; i++) {
        size_t until = i + 1 < s->pieces ? s->piece[i + 1].from : s->text.len;
        tables_add(t, str_make(s->text.p + s->piece[i].from, until - s->piece[i].from),
                   s->piece[i].line);
    }
    r->utf8 = is_utf8(buf_str(&s->text, 0)) && is_utf8(buf_str(&s->names, 0));
    stencils_find(&s->stencils, t, false);
    tables_of(t, r->year, r->agency);
    stencils_read(&s->stencils, t, form_find(codebook_builtin(), r->form));
    return 1;
}

bool table_source_has_tags(const struct table_source *s)
{
    static const struct str tags[] = {STR_INIT("<td"), STR_INIT("<TD"), STR_INIT("<table"),
                                      STR_INIT("<TABLE")};
    struct str text = s->mode == SOURCE_RECORDS ? buf_str(&s->text, 0) : s->report.text;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (str_has(text, tags[i]))
            return true;
    return false;
}

int table_source_next(struct table_source *s, struct tables *t, struct table_report *r,
                      struct err *e)
{
    for (;;) {
        int got = 0;
        if (s->mode == SOURCE_TEXT)
            got = next_text(s, t, r, e);
        else if (s->mode == SOURCE_RECORDS)
            got = next_records(s, t, r, e);
        if (got != 0)
            return got;
        close_mode(s);
        if (s->path_at == s->paths)
            return 0;
        open_next(s);
    }
}
