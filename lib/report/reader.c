#include "report/reader.h"

#include <stdint.h>
#include <stdio.h>

#include "text/sniff.h"

enum { MAX_REPORT = 64 * 1024 * 1024 };

int report_reader_init(struct report_reader *r, const struct report_reader_options *options,
                       const struct err_sink *warnings, struct err *e)
{
    *r = (struct report_reader){.max_report = options->max_report,
                                .html = options->html,
                                .among_others = options->among_others};
    if (r->max_report == 0)
        r->max_report = MAX_REPORT;
    if (warnings)
        r->warnings = *warnings;
    if (decoder_init(&r->decoder, options->encoding, e) == 0)
        return 0;
    report_reader_free(r);
    return -1;
}

void report_reader_free(struct report_reader *r)
{
    input_free(&r->in);
    decoder_free(&r->decoder);
    buf_free(&r->text);
    buf_free(&r->id);
    inputs_free(&r->inputs);
    *r = (struct report_reader){0};
}

void report_reader_add_open(struct report_reader *r, const char *name, int fd, struct str head)
{
    inputs_add_open(&r->inputs, name, fd, head);
}

void report_reader_add(struct report_reader *r, const char *path)
{
    inputs_add(&r->inputs, path);
}

void report_reader_add_operands(struct report_reader *r, char *const *path, size_t n)
{
    inputs_add_operands(&r->inputs, path, n);
}

/* Gives up on the present file after an error; passes the error's -1 on. */
static int close_input(struct report_reader *r)
{
    input_close(&r->in);
    return -1;
}

/* Opens the next input: 1, 0 if there is none left, -1 with *e filled. */
static int open_input(struct report_reader *r, struct err *e)
{
    struct inputs_entry next;
    int got = inputs_next(&r->inputs, &next, e);
    if (got <= 0)
        return got;
    input_start(&r->in, next.name, next.fd, next.head);
    r->piece = r->piece_lines = r->found = 0;
    r->line = 1;
    r->skipping = false;
    for (int more = 1; more && r->in.bytes.len < BYTE_ORDER_MARK_MAX;)
        if ((more = input_more(&r->in, e)) < 0)
            return close_input(r);
    const char *encoding = encoding_of_mark(input_window(&r->in, 0), &r->in.at);
    mark_init(&r->mark, encoding ? encoding : r->decoder.forced);
    r->wide = r->mark.unit == 1 ? NULL : encoding ? encoding : r->decoder.forced;
    return 1;
}

/* Why a text is not wanted, NULL if it is. */
static const char *refusal(const struct report_reader *r, struct str text)
{
    return r->html && sniff_is_html(text) ? NULL : sniff_refuse(text);
}

/* Splits a piece into the mark's identifier (NULL pointer: no mark) and the rest. */
static struct str cut_mark(const struct report_reader *r, struct str piece, struct str *body)
{
    *body = piece;
    if (!mark_at(&r->mark, piece))
        return str_make(NULL, 0);
    size_t end = mark_line_end(&r->mark, piece);
    *body = str_from(piece, end + r->mark.unit);
    return str_from(str_make(piece.p, end), r->mark.n);
}

/* Offset in a window of n bytes without a mark up to which none can start. */
static size_t searched(const struct report_reader *r, size_t n)
{
    size_t keep = r->mark.n + r->mark.unit;
    return n > keep ? (n - keep) / r->mark.unit * r->mark.unit : 0;
}

/* Moves the window over the rest of the present piece without keeping it.
 * Returns 0, or -1 with *e filled. */
static int skip_piece(struct report_reader *r, struct err *e)
{
    while (r->skipping) {
        struct str window = input_window(&r->in, 0);
        size_t end = mark_find(&r->mark, window, r->mark.unit);
        r->skipping = end == window.n && !r->in.at_end;
        if (r->skipping)
            end = searched(r, window.n);
        r->line += mark_count_lines(&r->mark, str_make(window.p, end));
        r->in.at += end;
        if (r->skipping && input_more(&r->in, e) < 0)
            return close_input(r);
    }
    return 0;
}

/* Gives the present piece up with an error that names its first line. */
static int refuse(struct report_reader *r, struct err *e, const char *why)
{
    r->skipping = true;
    r->found++;
    return err_set(e, r->in.name, r->line, "%s", why);
}

/* Reads on until the window holds the next piece: 1, 0 at the end of the file,
 * -1 with *e filled. */
static int next_piece(struct report_reader *r, struct err *e)
{
    size_t from = r->mark.unit;
    bool sniffed = r->wide; /* which is looked at when it is decoded */
    for (;;) {
        struct str window = input_window(&r->in, 0), body;
        size_t end = mark_find(&r->mark, window, from);
        bool whole = end < window.n || r->in.at_end;
        if (window.n == 0 && whole)
            return 0;
        if (!sniffed && (whole || window.n >= SNIFF_BYTES)) {
            cut_mark(r, str_make(window.p, end), &body);
            const char *why = refusal(r, body);
            if (why)
                return refuse(r, e, why);
            sniffed = true;
        }
        if (end > r->max_report) {
            char why[96];
            snprintf(why, sizeof why, "report of more than %zu bytes (--max-report)",
                     r->max_report);
            return refuse(r, e, why);
        }
        if (whole) {
            r->piece = end;
            return 1;
        }
        size_t next = searched(r, window.n);
        from = next > from ? next : from;
        if (input_more(&r->in, e) < 0)
            return close_input(r);
    }
}

/* The same text with CRLF line ends as LF, changed in place: it stands in a
 * buffer of ours. */
static struct str drop_carriage_returns(struct str text)
{
    char *from = text.n ? memchr(text.p, '\r', text.n) : NULL;
    if (!from)
        return text;
    char *to = from, *end = from + (text.n - (size_t)(from - text.p));
    while (from < end) {
        char *next = memchr(from + 1, '\r', (size_t)(end - from - 1));
        if (!next)
            next = end;
        if (next - from > 1 && from[1] == '\n')
            from++;
        memmove(to, from, (size_t)(next - from));
        to += next - from;
        from = next;
    }
    return str_make(text.p, (size_t)(to - text.p));
}

/* Makes line ends of the carriage returns of a text without any others, in place, as old
 * spreadsheet programs write them.  Returns their number. */
static size_t end_lines_at_returns(struct str text)
{
    char *end = (char *)(uintptr_t)text.p + text.n; /* in a buffer of ours */
    size_t lines = 0;
    for (char *at = end - text.n; text.n && (at = memchr(at, '\r', (size_t)(end - at)));) {
        *at++ = '\n';
        lines++;
    }
    return lines;
}

static void warn_of(const struct report_reader *r, const struct report *report, const char *what)
{
    err_warn(&r->warnings, report->file, r->line, "%s", what);
}

/* A mark's identifier, in the encoding of the report's text: few bytes fit several.  Marks are
 * never written in wide characters because the text below them is. */
static struct str read_id(struct report_reader *r, struct str id, const char *encoding)
{
    const char *narrow = r->decoder.unit > 1 ? NULL : encoding;
    return str_trim_wide(decoder_decode(&r->decoder, r->wide ? r->wide : narrow, id, &r->id).text);
}

/* Makes a report of the piece in the window.  Whether it is one. */
static bool make_report(struct report_reader *r, struct report *report)
{
    struct str body, window = input_window(&r->in, 0);
    struct str id = cut_mark(r, str_make(window.p, r->piece), &body);
    struct decoded text = decoder_decode(&r->decoder, r->wide, body, &r->text);
    size_t mark_lines = id.p != NULL;

    if (text.returns && text.newlines == 0)
        text.newlines = end_lines_at_returns(text.text);
    r->piece_lines = mark_lines + text.newlines;
    report->id = str_of(r->in.name);
    report->file = r->in.name;
    report->line = r->line + mark_lines;
    report->text = text.returns ? drop_carriage_returns(text.text) : text.text;
    bool empty = str_trim_wide(report->text).n == 0;
    if (id.p) {
        id = read_id(r, id, text.encoding);
        if (id.n)
            report->id = id;
        else
            warn_of(r, report, "record mark without an identifier");
        if (empty)
            warn_of(r, report, "report without text");
    }
    if (text.bad)
        err_warn(&r->warnings, report->file, report->line, "%zu byte%s no %s and became U+FFFD",
                 text.bad, text.bad == 1 ? " is" : "s are", text.encoding);
    return id.p || !empty;
}

/* The next report of the open file: 1, 0 at the file's end, -1 with *e filled. */
static int next_of_file(struct report_reader *r, struct report *report, struct err *e)
{
    for (;;) {
        r->in.at += r->piece;
        r->line += r->piece_lines;
        r->piece = r->piece_lines = 0;
        if (skip_piece(r, e) < 0)
            return -1;
        int got = next_piece(r, e);
        if (got <= 0)
            return got;
        if (!make_report(r, report))
            continue;
        r->found++;
        const char *why = r->text.len ? refusal(r, report->text) : NULL; /* it was decoded */
        return why ? err_set(e, report->file, report->line, "%s", why) : 1;
    }
}

int report_next(struct report_reader *r, struct report *report, struct err *e)
{
    for (;;) {
        if (!r->in.open) {
            int opened = open_input(r, e);
            if (opened <= 0)
                return opened;
        }
        int got = next_of_file(r, report, e);
        if (got != 0)
            return got;
        if (r->found == 0 && (r->inputs.entries > 1 || r->among_others))
            err_warn(&r->warnings, r->in.name, 0, "no text");
        input_close(&r->in);
    }
}
