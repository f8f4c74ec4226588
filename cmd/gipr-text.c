/* gipr-text - web pages of reports as plain text. */
#include <stdio.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "cli.h"
#include "html/page.h"
#include "html/title.h"
#include "report/reader.h"

/* Text on its way out. */
struct output {
    struct buf bytes;
    size_t block; /* bytes that are gathered before they are written */
    bool marks;   /* each report gets one, for there are several, or it is asked for */
    bool in_line; /* what was put out last did not end its line */
    int failure;  /* errno of the first failed write, 0: none */
};

/* Returns 0, or -1 when output has failed. */
static int flush(struct output *out)
{
    if (!out->failure)
        out->failure = descriptor_write(STDOUT_FILENO, out->bytes.p, out->bytes.len);
    out->bytes.len = 0;
    return out->failure ? -1 : 0;
}

static void put_text(struct output *out, struct str text)
{
    buf_put_str(&out->bytes, text);
    if (text.n)
        out->in_line = text.p[text.n - 1] != '\n';
}

/* Puts out a record mark; an identifier stays one line whatever it holds. */
static void put_mark(struct output *out, struct str id)
{
    put_text(out, out->in_line ? STR("\n\f@@ ") : STR("\f@@ "));
    for (size_t i = 0; i < id.n; i++)
        buf_put_char(&out->bytes, (unsigned char)id.p[i] < ' ' ? ' ' : id.p[i]);
    put_text(out, STR("\n"));
}

/* What reads pages. */
struct pages {
    struct page page;
    struct meta_reader meta;
};

/* Turns a report into text: 0, or -1 with *e filled. */
static int read_page(struct pages *pages, const struct report *report, struct page_text *text,
                     struct err *e)
{
    struct err why;
    *text = (struct page_text){.text = report->text};
    enum page_kind kind = page_kind(report->text);
    if (kind == PAGE_TEXT)
        return 0;
    if (page_read(&pages->page, report->text, kind, text, &why) != 0)
        return err_set(e, report->file, report->line, "%s", why.text);
    if (text->text.n == 0)
        return err_set(e, report->file, report->line,
                       "this page holds no text; its scripts may fetch it");
    if (text->oversized)
        err_warn(&cli_warnings, report->file, report->line,
                 "%zu table%s too large for rows and became lines", text->oversized,
                 text->oversized == 1 ? " is" : "s are");
    if (!title_is_missing(&pages->meta, text->text))
        text->title.n = 0;
    return 0;
}

static void put_report(struct output *out, const struct report *report,
                       const struct page_text *text)
{
    if (out->marks || report->line > 1) /* the latter came with a mark */
        put_mark(out, report->id);
    if (text->title.n) {
        put_text(out, text->title);
        put_text(out, STR("\n"));
    }
    put_text(out, text->text);
}

static int run(struct report_reader *in, struct pages *pages, struct output *out)
{
    struct report report;
    struct page_text text;
    struct err e;
    int got, code = 0;
    while (!out->failure && (got = report_next(in, &report, &e)) != 0) {
        if (got < 0 || read_page(pages, &report, &text, &e) != 0) {
            code = cli_complain(&e);
            continue;
        }
        put_report(out, &report, &text);
        if (out->bytes.len >= out->block)
            flush(out);
    }
    if (flush(out) != 0) {
        err_set(&e, NULL, 0, "write error: %s", strerror(out->failure));
        code = cli_complain(&e);
    }
    return code;
}

int main(int argc, char **argv)
{
    struct report_reader_options from = {.html = true};
    struct output out = {.block = isatty(STDOUT_FILENO) ? 1 : DESCRIPTOR_BLOCK};
    const struct cli_option options[] = {
        {'m', "marks", CLI_FLAG, NULL, &out.marks, "write a record mark even before a single page",
         "只有一个网页时也写记录标记"},
        {0, "encoding", CLI_STRING, "NAME", &from.encoding,
         "encoding of all pages (else decided for each)", "所有网页的编码（默认逐页判断）"},
        {0, "max-report", CLI_SIZE, "SIZE", &from.max_report, "longest page accepted (64M)",
         "单个网页的最大长度（64M）"},
    };
    const struct cli cli = {"gipr-text",
                            "[FILE ...]",
                            "Turn web pages (HTML) of annual reports into plain text.",
                            "将政府信息公开年度报告网页（HTML）转换为纯文本。",
                            options,
                            sizeof options / sizeof *options};
    struct report_reader in;
    struct pages pages = {.page = {.mixed = false}};
    struct err e;

    int first = cli_parse(&cli, argc, argv);
    cli_check_stdin(argv + first, argc - first, NULL, NULL);
    if (report_reader_init(&in, &from, &cli_warnings, &e) != 0 ||
        meta_reader_init(&pages.meta, &e) != 0)
        return cli_complain(&e);
    out.marks |= argc - first > 1;
    report_reader_add_operands(&in, argv + first, (size_t)(argc - first));
    descriptor_widen(STDOUT_FILENO);
    int code = run(&in, &pages, &out);
    buf_free(&out.bytes);
    meta_reader_free(&pages.meta);
    page_free(&pages.page);
    report_reader_free(&in);
    return code;
}
