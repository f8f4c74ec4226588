/* gipr-diff - what has changed from one set of cells (or sections) to another. */
#include <unistd.h>

#include "cli.h"
#include "diff/diff.h"
#include "stream_options.h"

struct options {
    struct diff_options diff;
    const char *min_change, *min_percent;
    struct stream_options stream;
};

static struct decimal parse_limit(const char *name, const char *text)
{
    struct decimal limit = {0, 0};
    int code = text ? decimal_parse(&limit, str_of(text)) : 0;
    char shown[ERR_QUOTE_MAX];
    if (code == DECIMAL_OVERFLOW)
        cli_usage("--%s takes a number of at most %d digits, not %s", name, DECIMAL_DIGITS,
                  err_quote(shown, str_of(text)));
    if (code != 0 || limit.units < 0)
        cli_usage("--%s takes a decimal number, not %s", name, err_quote(shown, str_of(text)));
    return limit;
}

static void check(struct options *o, char **operand, int n)
{
    struct diff_options *diff = &o->diff;
    if (!diff->years && n != 2)
        cli_usage("two files to compare are needed, or --years");
    cli_check_stdin(operand, n, NULL, NULL);
    stream_check_options(&o->stream);
    if (diff->text && (diff->changes.all || o->min_change))
        cli_usage("--all and --min-change are for cells, not for --text");
    diff->changes.min_change = parse_limit("min-change", o->min_change);
    diff->changes.min_percent = parse_limit("min-percent", o->min_percent);
    diff->from = stream_reader_options(&o->stream);
    diff->from.made_by = diff->text ? STREAM_SECTIONS_MADE_BY : STREAM_CELLS_MADE_BY;
    diff->to = stream_writer_options(&o->stream);
}

int main(int argc, char **argv)
{
    struct options o = {.stream = STREAM_OPTIONS_INIT};
    struct diff_options *diff = &o.diff;
    const struct cli_option option[] = {
        {'y', "years", CLI_FLAG, NULL, &diff->years,
         "compare the consecutive years of each agency in one set", "比较同一数据中各机关相邻年度"},
        {'t', "text", CLI_FLAG, NULL, &diff->text,
         "compare section records: how much of the text is carried over",
         "比较章节记录：文字沿用的比例"},
        {'a', "all", CLI_FLAG, NULL, &diff->changes.all, "write cells that are the same, too",
         "相同的单元格也输出"},
        {0, "min-change", CLI_STRING, "N", &o.min_change, "leave out changes smaller than N",
         "略去变化小于 N 的"},
        {0, "min-percent", CLI_STRING, "P", &o.min_percent,
         "leave out changes (with --text: shares) below P percent",
         "略去变化（--text 时为比例）不足 P% 的"},
        {0, "hash", CLI_FLAG, NULL, &diff->hold,
         "hold the inputs in memory, whether they are sorted or not",
         "无论是否排序，都把输入存入内存"},
        STREAM_INPUT_OPTIONS(o.stream),
        STREAM_OUTPUT_OPTIONS(o.stream),
    };
    const struct cli cli = {
        "gipr-diff",
        "OLD NEW | --years [FILE ...]",
        "Compare two sets of cells or sections, or the consecutive years of one.",
        "比较两份单元格（或章节）数据，或同一数据的相邻年度。",
        option,
        sizeof option / sizeof *option};
    static char standard[] = "-", *standard_input[] = {standard};
    int first = cli_parse(&cli, argc, argv);
    char **operand = first < argc ? argv + first : standard_input;
    int n = first < argc ? argc - first : 1;
    check(&o, operand, n);
    return diff_run(&o.diff, operand, (size_t)n, STDOUT_FILENO, &cli_warnings);
}
