/* stream_options.h - the options that commands reading or writing records share.
 *
 *     struct stream_options stream = STREAM_OPTIONS_INIT;
 *     const struct cli_option options[] = {
 *         ...
 *         STREAM_INPUT_OPTIONS(stream),
 *         STREAM_OUTPUT_OPTIONS(stream),
 *     };
 *     int first = cli_parse(...);
 *     stream_check_options(&stream);
 */
#ifndef GIPR_CMD_STREAM_OPTIONS_H
#define GIPR_CMD_STREAM_OPTIONS_H

#include "cli.h"
#include "record/reader.h"
#include "record/writer.h"

struct stream_options {
    int from, to; /* enum record_format */
    bool bom, no_header;
    size_t max_record; /* bytes; 0: the reader's default */
};

/* Rows of an option table; clang-format would take them for blocks. */
/* clang-format off */
#define STREAM_OPTIONS_INIT {.from = RECORD_AUTO, .to = RECORD_TSV}

#define STREAM_INPUT_OPTIONS(o) \
    {0, "from", CLI_CHOICE, RECORD_FORMATS, &(o).from, \
     "input format (else seen from the header line)", "输入格式（默认由首行判断）"}, \
    {0, "max-record", CLI_SIZE, "SIZE", &(o).max_record, \
     "longest record accepted (64M)", "单条记录的最大长度（64M）"}

#define STREAM_OUTPUT_OPTIONS(o) \
    {0, "to", CLI_CHOICE, RECORD_FORMATS, &(o).to, "output format (tsv)", "输出格式（tsv）"}, \
    {0, "bom", CLI_FLAG, NULL, &(o).bom, \
     "write a byte-order mark first, for spreadsheets", "开头写入 BOM，便于电子表格打开"}, \
    {0, "no-header", CLI_FLAG, NULL, &(o).no_header, "write no header line", "不输出表头"}
/* clang-format on */

/* What is told who gives another kind of file, see struct record_reader_options. */
#define STREAM_CELLS_MADE_BY "gipr-tables makes cells of reports and of sections"
#define STREAM_SECTIONS_MADE_BY "gipr-split makes sections of reports"

/* Ends the program with a usage error where options exclude each other. */
static inline void stream_check_options(const struct stream_options *o)
{
    if (o->to == RECORD_JSONL && (o->bom || o->no_header))
        cli_usage("--bom and --no-header are for tsv and csv, not for jsonl");
}

/* What the reader and the writer of records take of them. */
static inline struct record_reader_options stream_reader_options(const struct stream_options *o)
{
    return (struct record_reader_options){.from = (enum record_format)o->from,
                                          .max_record = o->max_record,
                                          .warnings = &cli_warnings};
}

static inline struct writer_options stream_writer_options(const struct stream_options *o)
{
    return (struct writer_options){
        .to = (enum record_format)o->to, .bom = o->bom, .no_header = o->no_header};
}

#endif
