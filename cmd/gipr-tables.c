/* gipr-tables - the cells of the statutory tables of reports. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cli.h"
#include "record/writer.h"
#include "stream_options.h"
#include "table/cells.h"
#include "table/source.h"

/* A report without any table is reported, not dropped in silence. */
static int say_no_table(const struct table_source *source, const struct table_report *r,
                        const struct tables *t)
{
    struct err e;
    char id[ERR_QUOTE_MAX];
    err_set(&e, r->file, r->line, "no statutory table found in report %s%s",
            err_quote_name(id, r->id),
            table_source_has_tags(source) ? " (it holds HTML; gipr-text turns it into report text)"
                                          : "");
    cli_say(&e);
    return t->form ? 0 : 2;
}

static void say_scattered(const struct table_report *r)
{
    struct err e;
    char id[ERR_QUOTE_MAX];
    err_set(&e, r->file, r->line,
            "the figures of report %s are torn or not in the tables' order: all are withheld "
            "(use gipr-text on the page, pdftotext -fixed 4, or a wider page)",
            err_quote_name(id, r->id));
    cli_say(&e);
}

static int run(struct table_source *source, struct writer *out, const struct cells_layout *layout)
{
    struct tables t = {0};
    struct table_report r;
    struct err e;
    int got, code = 0;
    while ((got = table_source_next(source, &t, &r, &e)) != 0) {
        if (got < 0) {
            code = cli_complain(&e);
            continue;
        }
        if (!tables_read(&t, r.form, r.year) && say_no_table(source, &r, &t) != 0)
            code = 2;
        if (t.scattered)
            say_scattered(&r);
        out->known &= r.utf8;
        if (t.form && cells_write(out, layout, &r, &t) != 0)
            break;
    }
    tables_free(&t);
    if (writer_finish(out, &e) != 0)
        code = cli_complain(&e);
    return code;
}

int main(int argc, char **argv)
{
    struct stream_options stream = STREAM_OPTIONS_INIT;
    struct table_source_options in = {0};
    struct cells_layout layout = {0};
    const struct cli_option options[] = {
        {'l', "labels", CLI_FLAG, NULL, &layout.labels, "add the Chinese labels of row and column",
         "附加行、列的中文名称"},
        {'w', "wide", CLI_FLAG, NULL, &layout.wide, "write one record a report, a column a cell",
         "每份报告一条记录，每个单元格一列"},
        {0, "encoding", CLI_STRING, "NAME", &in.report.encoding,
         "encoding of report text (else decided for each report)",
         "报告文本的编码（默认逐份判断）"},
        {0, "max-report", CLI_SIZE, "SIZE", &in.report.max_report, "longest report accepted (64M)",
         "单份报告的最大长度（64M）"},
        STREAM_INPUT_OPTIONS(stream),
        STREAM_OUTPUT_OPTIONS(stream),
    };
    const struct cli cli = {
        "gipr-tables",
        "[FILE ...]",
        "Read the statutory tables of reports (or of section records) into cells.",
        "读取报告（或章节记录）中的法定表格，输出单元格。",
        options,
        sizeof options / sizeof *options};
    struct table_source source;
    struct writer out;
    struct err e;

    int first = cli_parse(&cli, argc, argv);
    cli_check_stdin(argv + first, argc - first, NULL, NULL);
    stream_check_options(&stream);
    if (layout.wide && layout.labels)
        cli_usage("--wide and --labels exclude each other");
    in.record = stream_reader_options(&stream);
    if (table_source_init(&source, &in, argv + first, (size_t)(argc - first), &cli_warnings, &e) !=
        0)
        return cli_complain(&e);
    struct writer_options to = stream_writer_options(&stream);
    cells_start(&out, STDOUT_FILENO, &to, &layout);
    out.known = true; /* until a report says otherwise */
    int code = run(&source, &out, &layout);
    table_source_free(&source);
    writer_free(&out);
    cells_free(&layout);
    return code;
}
