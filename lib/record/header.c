#include "record/header.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "record/columns.h"
#include "record/csv.h"
#include "record/tsv.h"
#include "text/signature.h"

/* What an input is that starts so and has no records, and what helps; NULL: it may have some. */
static const char *foreign(struct str head)
{
    const struct signature *found = signature_find(head);
    if (found && found->no_records)
        return found->no_records;
    if (head.n > 0 && memchr(head.p, '\0', head.n))
        return "this has a NUL byte in its first line: not records, or UTF-16 without a byte-order mark";
    return NULL;
}

/* Whether carriage returns alone end the lines of an input, so that all of it is its first line:
 * no column has a name with one. */
static bool has_lines_inside(struct str first)
{
    first = str_trim(first);
    return first.n > 0 && memchr(first.p, '\r', first.n);
}

static bool starts_array(struct str text)
{
    if (!str_starts(text, STR("[")))
        return false;
    text = str_trim(str_from(text, 1));
    return text.n == 0 || strchr("{[\"]", text.p[0]);
}

/* What JSON is that starts so and has not one object a line, and what helps; NULL: it may be no
 * such. */
static const char *other_json(struct str line)
{
    struct str text = str_trim(line);
    if (starts_array(text))
        return "this is a JSON array, not one object a line: convert it first (jq -c '.[]')";
    if (str_starts(text, STR("{")) && strchr("{[,", text.p[text.n - 1]))
        return "this is JSON with objects over several lines, not one a line: "
               "convert it first (jq -c .)";
    return NULL;
}

/* The format of an input by its first line. */
static enum record_format recognise(struct str line)
{
    struct str text = str_trim(line);
    if (str_starts(text, STR("{")))
        return RECORD_JSONL;
    if (str_has(line, STR("\t")))
        return RECORD_TSV;
    bool quoted = str_starts(text, STR("\""));
    return quoted || str_has(line, STR(",")) ? RECORD_CSV : RECORD_TSV;
}

static void keep_header(struct record_reader *r, struct str header)
{
    r->header.len = 0;
    buf_put_str(&r->header, header);
    r->header_again = false;
}

static int read_tsv_header(struct record_reader *r, struct err *e)
{
    char *line;
    size_t n;
    (void)lines_next(&r->lines, &line, &n, e); /* has been seen: cannot fail */
    if (!r->rows)
        r->rows = xrealloc(NULL, 1, sizeof *r->rows);
    rows_start(r->rows);
    struct str rest = str_make(line, n - (n > 0 && line[n - 1] == '\r'));
    keep_header(r, rest);
    r->columns = 0;
    while (rest.p) {
        struct str name = str_cut(&rest, '\t'), plain = name;
        bool good = tsv_unescape(line + (name.p - line), &plain);
        columns_add(r, good ? plain : name);
    }
    if (columns_place(r, e) < 0)
        return -1;
    r->text_last = r->slot[r->columns - 1] + 1 == r->options.long_text;
    return 0;
}

static int read_csv_header(struct record_reader *r, struct err *e)
{
    struct csv_row row;
    if (!r->csv)
        r->csv = csv_reader_new(r->options.max_record);
    csv_reader_start(r->csv);
    if (csv_reader_next(r->csv, &r->lines, &row, e) < 0)
        return -1;
    r->columns = 0;
    for (size_t i = 0; i < row.fields; i++)
        columns_add(r, csv_row_field(&row, i));
    keep_header(r, csv_row_text(&row));
    return columns_place(r, e);
}

/* Looks at the first bytes of an input, from `line` on, as far as they have been read: records
 * are UTF-8.  A spreadsheet program may have written another encoding, which shows soon; to look
 * at all of the input would take as long as many a use of it.  The last bytes may be the first
 * ones of a character. */
static int check_encoding(const struct record_reader *r, const char *line, struct err *e)
{
    enum { LOOKED_AT = 64 * 1024, CHARACTER = 4 };
    size_t n = (size_t)(r->lines.p + r->lines.end - line), number = r->lines.line;
    n = n < LOOKED_AT ? n : LOOKED_AT;
    size_t good = utf8_check(line, n);
    if (good == n || (n - good < CHARACTER && line[n - 1] != '\n'))
        return 0;
    for (size_t i = 0; i < good; i++)
        number += line[i] == '\n';
    return err_set(e, r->file, number,
                   "this is no UTF-8: convert it first (iconv -f GB18030 -t UTF-8)");
}

/* The first line that is not empty, without a byte-order mark.  Returns 1, 0 if there is none, or
 * -1 with *e filled. */
static int find_first_line(struct record_reader *r, struct str *first, struct err *e)
{
    char *line;
    size_t n;
    do {
        int got = lines_next(&r->lines, &line, &n, e);
        if (got <= 0)
            return got;
        *first = utf8_without_mark(str_make(line, n));
    } while (first->n == 0 || str_eq(*first, STR("\r")));
    return 1;
}

int header_read(struct record_reader *r, struct err *e)
{
    struct str first;
    int got = find_first_line(r, &first, e);
    if (got <= 0)
        return got;
    enum record_format from = r->options.from;
    const char *what = foreign(first);
    if (!what && (from == RECORD_AUTO || from == RECORD_JSONL))
        what = other_json(first);
    if (what)
        return err_set(e, r->file, 0, "%s", what);
    if (check_encoding(r, first.p, e) < 0)
        return -1;
    r->format = from == RECORD_AUTO ? recognise(first) : from;
    r->text_last = false;
    if (r->format != RECORD_JSONL && has_lines_inside(first))
        return err_set(e, r->file, 0,
                       "lines end with a carriage return alone: convert it first "
                       "(tr '\\r' '\\n')");
    lines_again(&r->lines, first.p);
    got = r->format == RECORD_TSV   ? read_tsv_header(r, e)
          : r->format == RECORD_CSV ? read_csv_header(r, e)
                                    : 0;
    return got < 0 ? -1 : 1;
}

void record_header_again(struct record_reader *r, size_t line)
{
    if (!r->header_again)
        err_warn(r->options.warnings, r->file, line,
                 "the header line comes again and is passed over "
                 "(give the files as operands, or join them with --no-header)");
    r->header_again = true;
}

/* Whether a header line of TSV or CSV has the column; in CSV, names are mostly not quoted. */
static bool has_name(struct str line, char divider, struct str name)
{
    for (line = str_trim(line); line.p;) {
        struct str cell = str_cut(&line, divider);
        if (str_starts(cell, STR("\"")) && str_ends(cell, STR("\"")) && cell.n > 1)
            cell = str_make(cell.p + 1, cell.n - 2);
        if (str_eq(cell, name))
            return true;
    }
    return false;
}

static bool has_key(struct str line, struct str name)
{
    struct buf key = {0};
    json_put_string(&key, name);
    bool found = str_has(line, buf_str(&key, 0));
    buf_free(&key);
    return found;
}

bool record_has_column(struct str head, struct str name)
{
    struct str rest = utf8_without_mark(head), line = str_cut(&rest, '\n');
    enum record_format format = recognise(line);
    if (other_json(line))
        return has_key(head, name);
    if (format == RECORD_JSONL)
        return has_key(line, name);
    return has_name(line, format == RECORD_TSV ? '\t' : ',', name);
}
