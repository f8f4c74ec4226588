/* gipr-check - identities that fail, and what else the form asks for. */
#include <unistd.h>

#include "check/check.h"
#include "cli.h"
#include "stream_options.h"

enum blank { BLANK_UNKNOWN, BLANK_ZERO };
enum lang { LANG_ZH, LANG_EN };

struct options {
    struct stream_options stream;
    bool all, years;
    int blank, lang; /* enum blank, enum lang */
    const char *rules, *sections;
};

static int run(struct check *c, struct record_reader *in)
{
    struct err e;
    int got, code = 0;
    while ((got = record_next(in, &e)) != 0) {
        if (got < 0)
            code = cli_complain(&e);
        else if (check_take(c, in) != 0)
            break;
    }
    if (check_finish(c, &e) != 0)
        code = cli_complain(&e);
    if (c->trouble)
        code = 2;
    return code ? code : c->findings.failed ? 1 : 0;
}

/* Reads the cells of `path`; rules and sections are at hand. */
static int check_cells(const struct options *o, const struct rules *rules,
                       struct narratives *sections, char *const *path, size_t n)
{
    const struct check_options options = {
        .all = o->all,
        .years = o->years,
        .blank_is_zero = o->blank == BLANK_ZERO,
        .english = o->lang == LANG_EN,
        .fd = STDOUT_FILENO,
        .to = stream_writer_options(&o->stream),
    };
    struct record_reader_options from = stream_reader_options(&o->stream);
    from.only_wanted = true;
    from.made_by = STREAM_CELLS_MADE_BY;
    struct record_reader in;
    struct check c;
    struct err e;
    if (check_start(&c, &options, rules, sections, &cli_warnings, &e) != 0)
        return cli_complain(&e);
    record_reader_init(&in, &from, gather_columns, GATHER_COLUMNS);
    record_reader_add_operands(&in, path, n);
    int code = run(&c, &in);
    record_reader_free(&in);
    check_free(&c);
    return code;
}

int main(int argc, char **argv)
{
    struct options o = {.stream = STREAM_OPTIONS_INIT};
    const struct cli_option options[] = {
        {'a', "all", CLI_FLAG, NULL, &o.all, "write identities that hold, too",
         "同时输出相符的勾稽关系"},
        {'y', "years", CLI_FLAG, NULL, &o.years,
         "compare each report with the one of the year before", "与同一单位上一年度报告相比对"},
        {'b', "blank", CLI_CHOICE, "unknown|zero", &o.blank,
         "what a blank cell counts as (unknown)",
         "空白单元格的算法（unknown：不明，zero：按零计）"},
        {'r', "rules", CLI_STRING, "FILE", &o.rules, "rules in the place of the built-in ones",
         "用文件中的规则代替内置规则"},
        {'s', "sections", CLI_STRING, "FILE", &o.sections,
         "section records: check outline and text, too", "章节记录：同时核对结构与正文"},
        {0, "lang", CLI_CHOICE, "zh|en", &o.lang, "language of the messages (zh)",
         "说明文字的语言（zh）"},
        STREAM_INPUT_OPTIONS(o.stream),
        STREAM_OUTPUT_OPTIONS(o.stream),
    };
    const struct cli cli = {"gipr-check",
                            "[FILE ...]",
                            "Check the identities of the statutory tables in cells.",
                            "核对单元格中法定表格的勾稽关系。",
                            options,
                            sizeof options / sizeof *options};
    struct rules rules;
    struct narratives sections;
    struct err e;
    int code;

    int first = cli_parse(&cli, argc, argv);
    cli_check_stdin(argv + first, argc - first, o.rules, o.sections);
    stream_check_options(&o.stream);
    struct record_reader_options text = stream_reader_options(&o.stream);
    text.from = RECORD_AUTO;
    text.made_by = STREAM_SECTIONS_MADE_BY;
    if ((o.rules ? rules_read(&rules, o.rules, -1, &e) : rules_init(&rules, &e)) != 0) {
        code = cli_complain(&e);
    } else if (o.sections &&
               narratives_open(&sections, o.sections, -1, &text, &cli_warnings, &e) != 0) {
        code = cli_complain(&e);
    } else {
        code = check_cells(&o, &rules, o.sections ? &sections : NULL, argv + first,
                           (size_t)(argc - first));
        if (o.sections)
            narratives_close(&sections);
    }
    rules_free(&rules);
    return code;
}
