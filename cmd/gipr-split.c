/* gipr-split - the sections of reports, with whose they are and of which year. */
#include <stdio.h>
#include <unistd.h>

#include "base/utf8.h"
#include "cli.h"
#include "report/reader.h"
#include "report/split.h"
#include "stream_options.h"

static const struct str columns[] = {STR_INIT("report"),  STR_INIT("year"),    STR_INIT("agency"),
                                     STR_INIT("form"),    STR_INIT("section"), STR_INIT("topic"),
                                     STR_INIT("heading"), STR_INIT("line"),    STR_INIT("text")};

/* Writes the sections of a report; `scratch` is for what all of them begin with.  Returns 0, or -1
 * when output has failed. */
static int write_sections(struct writer *out, const struct report *report,
                          const struct split *split, struct buf *scratch)
{
    const struct str common[] = {report->id, split->year, split->agency, split->form};
    scratch->len = 0;
    struct written lead = writer_prepare(out, scratch, 0, common, sizeof common / sizeof *common);
    for (size_t i = 0; i < split->sections; i++) {
        const struct section *s = &split->section[i];
        writer_put(out, lead);
        writer_size(out, (size_t)s->number);
        writer_plain(out, s->topic);
        writer_field(out, s->heading);
        writer_size(out, s->line);
        writer_field(out, s->text);
        if (writer_end_row(out) != 0)
            return -1;
    }
    return 0;
}

static int run(struct report_reader *in, struct splitter *splitter, struct writer *out)
{
    struct report report;
    struct split split = {0};
    struct buf scratch = {0};
    struct err e;
    int got, code = 0;
    while ((got = report_next(in, &report, &e)) != 0) {
        if (got < 0) {
            code = cli_complain(&e);
            continue;
        }
        split_report(splitter, &report, &split);
        out->known &= utf8_check(report.id.p, report.id.n) == report.id.n;
        if (write_sections(out, &report, &split, &scratch) != 0)
            break;
    }
    split_free(&split);
    buf_free(&scratch);
    if (writer_finish(out, &e) != 0)
        code = cli_complain(&e);
    return code;
}

int main(int argc, char **argv)
{
    struct stream_options stream = STREAM_OPTIONS_INIT;
    struct report_reader_options from = {0};
    const struct cli_option options[] = {
        {0, "encoding", CLI_STRING, "NAME", &from.encoding,
         "encoding of all reports (else decided for each)", "所有报告的编码（默认逐份判断）"},
        {0, "max-report", CLI_SIZE, "SIZE", &from.max_report, "longest report accepted (64M)",
         "单份报告的最大长度（64M）"},
        STREAM_OUTPUT_OPTIONS(stream),
    };
    const struct cli cli = {"gipr-split",
                            "[FILE ...]",
                            "Split annual reports (plain text) into sections.",
                            "将政府信息公开年度报告（纯文本）拆分为章节。",
                            options,
                            sizeof options / sizeof *options};
    struct report_reader in;
    struct splitter splitter;
    struct writer out;
    struct err e;

    int first = cli_parse(&cli, argc, argv);
    cli_check_stdin(argv + first, argc - first, NULL, NULL);
    stream_check_options(&stream);
    if (report_reader_init(&in, &from, &cli_warnings, &e) != 0 || splitter_init(&splitter, &e) != 0)
        return cli_complain(&e);
    report_reader_add_operands(&in, argv + first, (size_t)(argc - first));
    struct writer_options to = stream_writer_options(&stream);
    writer_init(&out, STDOUT_FILENO, &to, columns, sizeof columns / sizeof *columns);
    out.known = true; /* the reader gives UTF-8 alone, but for a file's name */
    int code = run(&in, &splitter, &out);
    writer_free(&out);
    splitter_free(&splitter);
    report_reader_free(&in);
    return code;
}
