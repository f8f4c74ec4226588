#define _GNU_SOURCE /* mkdtemp */
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "table/source.h"

#define TITLE "清源县人民政府2022年政府信息公开工作年度报告\n"
#define HEADS "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
#define RULES HEADS "规章 | 1 | 2 | 3 |\n"
#define HEADER "report\tyear\tagency\tform\tsection\ttopic\theading\tline\ttext\n"

static const struct table_source_options seen = {.record = {.from = RECORD_AUTO}};
static char folder[32];

enum { FILES_MAX = 4, PATH_BYTES_MAX = 64 };

static struct {
    char path[FILES_MAX][PATH_BYTES_MAX];
    char *operand[FILES_MAX];
    size_t files;
    struct buf warnings;
} in;

/* Where the i-th file of a test stands; all tests use the same few. */
static char *path_of(size_t i, char path[PATH_BYTES_MAX])
{
    snprintf(path, PATH_BYTES_MAX, "%s/%zu", folder, i);
    return path;
}

/* The folder is made and removed around all tests, in the process that starts them: one in which a
 * check fails ends on the spot. */
static void make_folder(void)
{
    snprintf(folder, sizeof folder, "/tmp/gipr-source-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void remove_folder(void)
{
    char path[PATH_BYTES_MAX];
    for (size_t i = 0; i < FILES_MAX; i++)
        unlink(path_of(i, path));
    rmdir(folder);
}

static void start(void)
{
    in.files = 0;
}

static void finish(void)
{
    buf_free(&in.warnings);
}

static void add_file(const char *text)
{
    size_t n = strlen(text), i = in.files++;
    in.operand[i] = path_of(i, in.path[i]);
    int fd = open(in.path[i], O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, n), (ssize_t)n);
    close(fd);
}

static void add_path(const char *path)
{
    size_t i = in.files++;
    snprintf(in.path[i], sizeof in.path[i], "%s", path);
    in.operand[i] = in.path[i];
}

static void warn(void *context, const struct err *e)
{
    (void)context;
    buf_printf(&in.warnings, "%s\n", e->text);
}

/* What the files hold, a line a report: whose it is, the line for messages, the
 * figures of 规章 with the line where they stand; errors with a ! in front. */
static char *reports(const struct table_source_options *options)
{
    const struct err_sink sink = {warn, NULL};
    struct table_source s;
    struct tables t = {0};
    struct table_report r;
    struct err e;
    struct buf out = {0};
    int got;
    ck_assert_int_eq(table_source_init(&s, options, in.operand, in.files, &sink, &e), 0);
    while ((got = table_source_next(&s, &t, &r, &e)) != 0) {
        if (got < 0) {
            buf_printf(&out, "!%zu %s\n", e.line, e.text);
            continue;
        }
        tables_read(&t, r.form, r.year);
        bool named = r.id.n > strlen(folder);
        struct str id =
            named && str_starts(r.id, str_of(folder)) ? str_from(r.id, strlen(folder)) : r.id;
        buf_printf(&out, "%.*s|%.*s|%.*s|%.*s|%zu:", (int)id.n, id.p, (int)r.year.n, r.year.p,
                   (int)r.agency.n, r.agency.p, (int)r.form.n, r.form.p, r.line);
        for (size_t i = 0; i < 3 && t.form; i++)
            buf_printf(&out, " %s", t.cell[i].value);
        if (t.form)
            buf_printf(&out, " @%zu", t.cell[0].line);
        buf_put_char(&out, '\n');
    }
    table_source_free(&s);
    tables_free(&t);
    buf_put_char(&out, '\0');
    return out.p;
}

static void assert_reports(const char *expected)
{
    char *found = reports(&seen);
    ck_assert_str_eq(found, expected);
    free(found);
}

START_TEST(a_text_is_split_here)
{
    add_file(TITLE "一、总体情况\n平稳。\n二、主动公开政府信息情况\n" RULES);
    assert_reports("/0|2022|清源县人民政府|2021|1: 1 2 3 @6\n");
}
END_TEST

/* A page that is laid out by a table may come as one cell: its headings end sections all the same,
 * and what they head is no cell. */
START_TEST(headings_stand_within_a_cell)
{
    add_file("清源县人民政府2022年政府信息公开工作年度报告\n"
             "| 首页 一、总体情况 2022年，工作平稳。 二、主动公开政府信息情况 第二十条第（一）项 "
             "信息内容 本年制发件数 本年废止件数 现行有效件数 规章 1 2 3 行政规范性文件 4 5 6 "
             "第二十条第（五）项 信息内容 本年处理决定数量 行政许可 7 "
             "三、收到和处理政府信息公开申请情况 无。 |\n");
    assert_reports("/0|2022|清源县人民政府|2021|1: 1 2 3 @2\n");
}
END_TEST

START_TEST(marked_reports_in_one_text)
{
    add_file("\f@@ a\n" TITLE RULES "\f@@ b c\n\n" TITLE HEADS
             "规章 | 4 | 5 | 6 |\n\f@@ d\n平稳。\n");
    assert_reports("a|2022|清源县人民政府|2021|2: 1 2 3 @4\n"
                   "b c|2022|清源县人民政府|2021|6: 4 5 6 @9\n"
                   "d||||11:\n");
}
END_TEST

START_TEST(sections_are_gathered_by_report)
{
    add_file(HEADER
             "a\t2022\t清源县\t2021\t0\tfront\t\t1\t标题\\n\n"
             "a\t2022\t清源县\t2021\t1\tproactive\t主动\t20\t主动公开\\n规章 | 1 | 2 | 3 |\\n\n"
             "b\t2020\t柳林镇\t2019\t0\tfront\t\t1\t规章 4 5 6\\n\n");
    assert_reports("a|2022|清源县|2021|2: 1 2 3 @21\nb|2020|柳林镇|2019|4: 4 5 6 @1\n");
}
END_TEST

/* Reports from pipes have the same identifier; sections that start again are another's. */
START_TEST(a_report_ends_where_sections_start_again)
{
    add_file(HEADER "-\t2022\t清源县\t2021\t0\tfront\t\t1\t规章 | 1 | 2 | 3 |\\n\n"
                    "-\t2022\t清源县\t2021\t0\tfront\t\t1\t规章 | 4 | 5 | 6 |\\n\n"
                    "-\t2022\t柳林镇\t2021\t1\tfront\t\t7\t规章 | 7 | 8 | 9 |\\n\n");
    assert_reports("-|2022|清源县|2021|2: 1 2 3 @1\n-|2022|清源县|2021|3: 4 5 6 @1\n"
                   "-|2022|柳林镇|2021|4: 7 8 9 @7\n");
}
END_TEST

/* A table that runs over two sections is one table. */
START_TEST(sections_are_one_text)
{
    add_file("report,form,line,text\na,2021,1,\"规章 |\n1 |\n|\n\"\n"
             "a,2021,4,\"3 |\n行政规范性文件 |\n4 |\n5 |\n6 |\n\"\n");
    assert_reports("a|||2021|2: 1  3 @2\n");
}
END_TEST

START_TEST(columns_stand_in_any_order)
{
    add_file("text\tnote\tline\treport\tform\n规章 | 1 | 2 | 3 |\\n\tx\t40\ta\t2021\n");
    assert_reports("a|||2021|2: 1 2 3 @40\n");
}
END_TEST

START_TEST(every_format_of_sections)
{
    add_file("report,form,line,text\r\na,2021,1,\"规章 | 1 | 2 | 3 |\r\n\"\r\n");
    add_file(
        "{\"report\":\"b\",\"form\":\"2021\",\"line\":5,\"text\":\"规章 | 1 | 2 | 3 |\\n\"}\n");
    add_file("\xef\xbb\xbfreport\tform\tline\ttext\nc\t2021\t6\t规章 | 1 | 2 | 3 |\\n\n");
    assert_reports("a|||2021|2: 1 2 3 @1\nb|||2021|1: 1 2 3 @5\nc|||2021|2: 1 2 3 @6\n");
}
END_TEST

START_TEST(texts_and_sections_take_turns)
{
    add_file(TITLE RULES);
    add_file(HEADER "a\t2022\t\t2021\t0\t\t\t1\t规章 4 5 6\\n\n");
    add_file(TITLE RULES);
    assert_reports("/0|2022|清源县人民政府|2021|1: 1 2 3 @3\n"
                   "a|2022||2021|2: 4 5 6 @1\n"
                   "/2|2022|清源县人民政府|2021|1: 1 2 3 @3\n");
}
END_TEST

START_TEST(what_cannot_be_read_is_told_and_the_rest_is_read)
{
    add_path("/nonexistent/report");
    add_path("/tmp");
    add_file(HEADER "a\t2022\t清源县\n");
    add_file(TITLE RULES);
    assert_reports("!0 cannot open: No such file or directory\n!0 cannot read: Is a directory\n"
                   "!2 expected 9 fields, found 3\n"
                   "/3|2022|清源县人民政府|2021|1: 1 2 3 @3\n");
}
END_TEST

START_TEST(an_unknown_encoding_is_told_at_once)
{
    const struct table_source_options options = {.report = {.encoding = "no-such"}};
    const struct err_sink sink = {warn, NULL};
    struct table_source s;
    struct err e = {.text = ""};
    ck_assert_int_eq(table_source_init(&s, &options, NULL, 0, &sink, &e), -1);
    ck_assert_ptr_nonnull(strstr(e.text, "no-such"));
}
END_TEST

START_TEST(an_empty_file_is_no_report)
{
    add_file("");
    add_file(HEADER);
    add_file(TITLE RULES);
    assert_reports("/2|2022|清源县人民政府|2021|1: 1 2 3 @3\n");
}
END_TEST

Suite *source_suite(void)
{
    Suite *s = suite_create("source");
    TCase *c = tcase_create("source");
    tcase_add_unchecked_fixture(c, make_folder, remove_folder);
    tcase_add_checked_fixture(c, start, finish);
    tcase_add_test(c, a_text_is_split_here);
    tcase_add_test(c, headings_stand_within_a_cell);
    tcase_add_test(c, marked_reports_in_one_text);
    tcase_add_test(c, sections_are_gathered_by_report);
    tcase_add_test(c, a_report_ends_where_sections_start_again);
    tcase_add_test(c, sections_are_one_text);
    tcase_add_test(c, columns_stand_in_any_order);
    tcase_add_test(c, every_format_of_sections);
    tcase_add_test(c, texts_and_sections_take_turns);
    tcase_add_test(c, what_cannot_be_read_is_told_and_the_rest_is_read);
    tcase_add_test(c, an_unknown_encoding_is_told_at_once);
    tcase_add_test(c, an_empty_file_is_no_report);
    suite_add_tcase(s, c);
    return s;
}
