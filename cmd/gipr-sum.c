/* gipr-sum - totals, counts and shares of cells, by what groups them. */
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "cli.h"
#include "stream_options.h"
#include "sum/input.h"
#include "sum/ratio.h"

struct options {
    const char *by, *map;
    bool strict_map, ratio;
    struct stream_options stream;
};

/* The columns of the output: those of --by, then value unit reports blank.
 * Names of --by point into its text. */
struct columns {
    struct str *name;
    size_t count, cap;
    size_t by; /* how many are of --by */
};

static bool has_column(const struct columns *c, struct str name)
{
    for (size_t i = 0; i < c->count; i++)
        if (str_eq(c->name[i], name))
            return true;
    return false;
}

static void add_column(struct columns *c, struct str name)
{
    ARRAY_GROW(c->name, c->count, c->cap);
    c->name[c->count++] = name;
}

static void parse_by(struct columns *c, struct str by)
{
    static const struct str own[] = {STR_INIT("value"), STR_INIT("unit"), STR_INIT("reports"),
                                     STR_INIT("blank")};
    char shown[ERR_QUOTE_MAX];
    while (by.p) {
        struct str name = str_cut(&by, ',');
        if (name.n == 0)
            cli_usage("--by takes column names divided by commas");
        if (has_column(c, name))
            cli_usage("--by names a column twice: %s", err_quote(shown, name));
        add_column(c, name);
    }
    c->by = c->count;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (has_column(c, own[i]))
            cli_usage("--by cannot take the column %s", err_quote(shown, own[i]));
        add_column(c, own[i]);
    }
}

static void check_options(const struct options *o, const struct columns *c, char **operand, int n)
{
    if (o->strict_map && !o->map)
        cli_usage("--strict-map needs --map");
    cli_check_stdin(operand, n, o->map, NULL);
    stream_check_options(&o->stream);
    if (o->ratio &&
        !(has_column(c, STR("table")) && has_column(c, STR("row")) && has_column(c, STR("col"))))
        cli_usage("--ratio needs table, row and col in --by");
}

/* Reads all records.  Returns false when something was wrong with any of them. */
static bool read_all(struct sum_input *in, struct record_reader *r, struct sum *s)
{
    struct err e;
    bool good = true;
    int got;
    while ((got = record_next(r, &e)) != 0)
        if (got < 0 || sum_input_add(in, r, s, &cli_warnings, &e) < 0) {
            cli_say(&e);
            good = false;
        }
    return good;
}

static void write_group(struct writer *w, const struct sum *s, uint32_t i, struct buf *number)
{
    const struct sum_group *g = sum_group(s, i);
    const uint32_t *id = sum_ids(s, i);
    size_t by = s->keys - 1;
    for (size_t k = 0; k < by; k++)
        writer_field(w, intern_str(&s->names, id[k]));
    number->len = 0;
    if (g->state == SUM_NUMBER)
        decimal_put(number, g->value);
    writer_field(w, buf_str(number, 0));
    writer_field(w, intern_str(&s->names, id[by]));
    writer_size(w, g->reports);
    writer_size(w, g->blank);
}

/* Adds the shares if they are asked for, and writes everything in order.  The
 * keys are named like the columns, with the unit behind --by. */
static void write_all(struct writer *w, struct sum *s, const struct columns *c, bool with_ratios)
{
    struct ratios ratios = {0};
    struct order order;
    struct buf number = {0};
    struct str *key = xrealloc(NULL, s->keys, sizeof *key);
    memcpy(key, c->name, c->by * sizeof *key);
    key[c->by] = STR("unit");
    order_init(&order, codebook_builtin());
    if (with_ratios) {
        ratios_builtin(&ratios);
        ratios_order(&ratios, &order);
        ratios_add(&ratios, s, key);
    }
    uint32_t *sorted = sum_sorted(s, key, &order);
    for (size_t i = 0; i < s->groups; i++) {
        if (sum_group(s, sorted[i])->state == SUM_DROPPED)
            continue;
        write_group(w, s, sorted[i], &number);
        if (writer_end_row(w) < 0)
            break;
    }
    free(sorted);
    free(key);
    buf_free(&number);
    order_free(&order);
    ratios_free(&ratios);
}

/* Everything but the options.  Returns the exit code. */
static int run(const struct options *o, const struct columns *c, struct agency_map *map,
               char **operand, size_t operands)
{
    struct writer_options to = stream_writer_options(&o->stream);
    struct record_reader_options from = stream_reader_options(&o->stream);
    from.only_wanted = true;
    from.made_by = STREAM_CELLS_MADE_BY;
    struct record_reader reader;
    struct sum_input in;
    struct writer w;
    struct sum s;
    struct err e;
    writer_init(&w, STDOUT_FILENO, &to, c->name, c->count);
    sum_init(&s, c->by + 1);
    sum_input_init(&in, c->name, c->by, map, o->strict_map);
    record_reader_init(&reader, &from, in.column, in.columns);
    record_reader_add_operands(&reader, operand, operands);
    bool good =
        writer_failed(&w) || read_all(&in, &reader, &s); /* else writer_finish() tells of it */
    write_all(&w, &s, c, o->ratio);
    if (writer_finish(&w, &e) < 0) {
        cli_say(&e);
        good = false;
    }
    record_reader_free(&reader);
    sum_input_free(&in);
    sum_free(&s);
    writer_free(&w);
    return good ? 0 : 2;
}

int main(int argc, char **argv)
{
    struct options o = {.by = "year,table,row,col", .stream = STREAM_OPTIONS_INIT};
    const struct cli_option option[] = {
        {0, "by", CLI_STRING, "COLUMNS", &o.by, "columns that make a group (year,table,row,col)",
         "分组的列（year,table,row,col）"},
        {0, "map", CLI_STRING, "FILE", &o.map, "put each agency's parent in its place",
         "按对照表把机关换成其上级"},
        {0, "strict-map", CLI_FLAG, NULL, &o.strict_map, "an agency that the map lacks is an error",
         "对照表中没有的机关按错误处理"},
        {0, "ratio", CLI_FLAG, NULL, &o.ratio, "add shares such as that of requests granted",
         "增加各项比例，如予以公开占比"},
        STREAM_INPUT_OPTIONS(o.stream),
        STREAM_OUTPUT_OPTIONS(o.stream),
    };
    const struct cli cli = {"gipr-sum",
                            "[FILE ...]",
                            "Add cells up by group; the output can be added up again.",
                            "按组汇总单元格；输出可再次汇总。",
                            option,
                            sizeof option / sizeof *option};
    struct columns columns = {0};
    struct agency_map map = {0};
    struct err e;
    int first = cli_parse(&cli, argc, argv), code;
    parse_by(&columns, str_of(o.by));
    check_options(&o, &columns, argv + first, argc - first);
    const struct record_reader_options map_options = {.from = RECORD_AUTO,
                                                      .warnings = &cli_warnings};
    if (o.map && agency_map_init(&map, o.map, &map_options, &e) < 0)
        code = cli_complain(&e);
    else
        code = run(&o, &columns, o.map ? &map : NULL, argv + first, (size_t)(argc - first));
    agency_map_free(&map);
    free(columns.name);
    return code;
}
