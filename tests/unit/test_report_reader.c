/* Reports out of files and streams: marks, lines, limits. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "records.h"
#include "report/reader.h"

/* Reads the bytes as one input, of which the first `head` have been read before,
 * and writes down what comes: `id@line:text|` a report, `!line text|` an error,
 * `?line text|` a warning. */
static void note_warning(void *context, const struct err *e)
{
    buf_printf(context, "?%zu %s|", e->line, e->text);
}

static struct buf read_all(struct str bytes, size_t head, size_t max_report)
{
    struct buf out = {0};
    struct err_sink warnings = {note_warning, &out};
    struct report_reader_options options = {.max_report = max_report};
    struct report_reader r;
    struct report report;
    struct err e;
    int got;
    ck_assert_int_eq(report_reader_init(&r, &options, &warnings, &e), 0);
    report_reader_add_open(&r, "f", records_file(str_from(bytes, head)), str_make(bytes.p, head));
    while ((got = report_next(&r, &report, &e)) != 0) {
        if (got < 0) {
            buf_printf(&out, "!%zu %s|", e.line, e.text);
            continue;
        }
        ck_assert_str_eq(report.file, "f");
        buf_put_str(&out, report.id);
        buf_printf(&out, "@%zu:", report.line);
        buf_put_str(&out, report.text);
        buf_put_char(&out, '|');
    }
    ck_assert_int_eq(report_next(&r, &report, &e), 0);
    report_reader_free(&r);
    buf_put_char(&out, '\0');
    return out;
}

#define BYTES(literal)                                                                             \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

static const struct {
    struct str bytes;
    const char *reports;
} streams[] = {
    {BYTES(""), ""},
    {BYTES(" \n\n"), ""},
    {BYTES("a\n"), "f@1:a\n|"},
    {BYTES("a"), "f@1:a|"},
    {BYTES("\f@@ x\na\n"), "x@2:a\n|"},
    {BYTES("\f@@ x\na\n\f\f@@ y\nb\f"), "x@2:a\n\f|y@4:b\f|"}, /* as PDF text ends */
    {BYTES("\n \n\f@@ x\na\n"), "x@4:a\n|"},
    {BYTES("a\n\f@@ x\nb\n\f@@ y z \nc"), "f@1:a\n|x@3:b\n|y z@5:c|"},
    {BYTES("\f@@ x\r\na\r\nb\r\n"), "x@2:a\nb\n|"},
    {BYTES("a\rb\r\r\nc\r"), "f@1:a\rb\r\nc\r|"},
    {BYTES("a\r\rb\r"), "f@1:a\n\nb\n|"}, /* lines that end with CR alone */
    {BYTES("\f@@ x\na\rb\f@@ y"), "x@2:a\nb|?3 report without text|y@4:|"},
    {BYTES("\f@@ x\na\f@@ y\nb"), "x@2:a|y@3:b|"}, /* files without a last line end, put together */
    {BYTES("\f@@ x\n\xff\xfe"
           "a\0\n\0\f@@ y\nb\n"), /* one is wide, the marks are not */
     "x@2:a\n|y@4:b\n|"},
    {BYTES("\xff\xfe"
           "a\0\r\0b\0"),
     "f@1:a\nb|"},
    {BYTES("a\n\f@@\nb\n\f @@ x\nc\n"), "f@1:a\n\f@@\nb\n\f @@ x\nc\n|"},
    {BYTES("\f@@ x"), "?1 report without text|x@2:|"},
    {BYTES("\f@@ x\n\n\f@@ y\nb"), "?1 report without text|x@2:\n|y@4:b|"},
    {BYTES("\f@@ \na"), "?1 record mark without an identifier|f@2:a|"},
    {BYTES("\xef\xbb\xbf\f@@ x\n\xef\xbb\xbf"
           "a"),
     "x@2:a|"},
    {BYTES("\f@@ x\n\xd7\xdc\xcc\xe5\n\f@@ y\nb"), "x@2:总体\n|y@4:b|"},
    {BYTES("\f@@ \xd7\xdc\xcc\xe5\na"), "总体@2:a|"},
    {BYTES("\f@@ x\na\xff\xd7\xdc\xcc\xe5\n"),
     "?2 1 byte is no GB18030 and became U+FFFD|x@2:a\xef\xbf\xbd总体\n|"},
    {BYTES("\f@@ x\n%PDF-1\n\n\f@@ y\nb"), "!1 this is PDF; 'pdftotext -fixed 4' turns it into "
                                           "report text|y@5:b|"},
    {BYTES("\xff\xfe"
           "a\0\n\0\f\0@\0@\0 \0x\0\n\0b\0\n\0"),
     "f@1:a\n|x@3:b\n|"},
    {BYTES("\xfe\xff\0\f\0@\0@\0 \0x\0\n\0b"), "x@2:b|"},
};

START_TEST(a_stream_is_cut_into_reports)
{
    struct str bytes = streams[_i].bytes;
    for (size_t head = 0; head <= bytes.n; head++) {
        struct buf out = read_all(bytes, head, 0);
        ck_assert_str_eq(out.p, streams[_i].reports);
        buf_free(&out);
    }
}
END_TEST

START_TEST(a_report_over_the_limit_is_an_error_and_the_next_is_read)
{
    struct buf bytes = {0};
    buf_put_str(&bytes, STR("\f@@ x\na\n\f@@ y\n"));
    for (int i = 0; i < 400000; i++)
        buf_put_str(&bytes, STR("b\n"));
    buf_put_str(&bytes, STR("\f@@ z\nc\n"));
    struct buf out = read_all(buf_str(&bytes, 0), 0, 8);
    ck_assert_str_eq(out.p, "x@2:a\n|!3 report of more than 8 bytes (--max-report)|z@400005:c\n|");
    buf_free(&out);
    out = read_all(buf_str(&bytes, 0), bytes.len, 8);
    ck_assert_str_eq(out.p, "x@2:a\n|!3 report of more than 8 bytes (--max-report)|z@400005:c\n|");
    buf_free(&out);
    buf_free(&bytes);
}
END_TEST

START_TEST(the_limit_counts_bytes_as_they_stand)
{
    struct buf out = read_all(STR("\f@@ x\na\n"), 0, 8);
    ck_assert_str_eq(out.p, "x@2:a\n|");
    buf_free(&out);
    out = read_all(STR("\f@@ x\na\n"), 0, 7);
    ck_assert_str_eq(out.p, "!1 report of more than 7 bytes (--max-report)|");
    buf_free(&out);
}
END_TEST

/* Random streams of known reports, blocks and reports of all sizes. */
START_TEST(no_byte_of_a_stream_is_lost)
{
    unsigned long long seed = 7;
    for (int round = 0; round < 60; round++) {
        struct buf bytes = {0}, expected = {0};
        size_t line = 1;
        for (unsigned i = 0, n = records_random(&seed, 30); i < n; i++) {
            buf_printf(&bytes, "\f@@ r%u\n", i);
            buf_printf(&expected, "r%u@%zu:", i, ++line);
            unsigned lines = 1 + records_random(&seed, records_random(&seed, 10) ? 40 : 40000);
            for (unsigned k = 0; k < lines; k++) {
                unsigned kind = records_random(&seed, 8);
                const char *text = kind == 0 ? "\f" : kind == 1 ? "\f@@" : kind == 2 ? "" : "一、x";
                buf_printf(&bytes, "%s%u%s\n", text, k, kind == 3 ? "\r" : "");
                buf_printf(&expected, "%s%u\n", text, k);
            }
            line += lines;
            buf_put_char(&expected, '|');
        }
        buf_put_char(&expected, '\0');
        size_t head = bytes.len ? records_random(&seed, (unsigned)bytes.len) : 0;
        struct buf out = read_all(buf_str(&bytes, 0), head, 0);
        ck_assert_uint_eq(out.len, expected.len);
        ck_assert(memcmp(out.p, expected.p, out.len) == 0);
        buf_free(&out);
        buf_free(&bytes);
        buf_free(&expected);
    }
}
END_TEST

START_TEST(files_are_read_in_order_and_bad_ones_passed_over)
{
    char *const files[] = {"/", "/nonexistent/file", "/dev/null"};
    struct report_reader_options options = {0};
    struct report_reader r;
    struct report report;
    struct err e;
    ck_assert_int_eq(report_reader_init(&r, &options, NULL, &e), 0);
    report_reader_add_operands(&r, files, 3);
    report_reader_add_open(&r, "last", records_file(STR("a")), STR(""));
    ck_assert_int_eq(report_next(&r, &report, &e), -1);
    ck_assert_str_eq(e.name, "/");
    ck_assert_int_eq(report_next(&r, &report, &e), -1);
    ck_assert_str_eq(e.name, "/nonexistent/file");
    ck_assert_int_eq(report_next(&r, &report, &e), 1);
    ck_assert_str_eq(report.file, "last");
    ck_assert_int_eq(report_next(&r, &report, &e), 0);
    report_reader_add_open(&r, "more", records_file(STR("b")), STR(""));
    ck_assert_int_eq(report_next(&r, &report, &e), 1);
    ck_assert_str_eq(report.file, "more");
    report_reader_free(&r);
}
END_TEST

Suite *report_reader_suite(void)
{
    Suite *suite = suite_create("report_reader");
    TCase *tests = tcase_create("report_reader");
    tcase_add_loop_test(tests, a_stream_is_cut_into_reports, 0, sizeof streams / sizeof *streams);
    tcase_add_test(tests, a_report_over_the_limit_is_an_error_and_the_next_is_read);
    tcase_add_test(tests, the_limit_counts_bytes_as_they_stand);
    tcase_add_test(tests, no_byte_of_a_stream_is_lost);
    tcase_add_test(tests, files_are_read_in_order_and_bad_ones_passed_over);
    suite_add_tcase(suite, tests);
    return suite;
}
