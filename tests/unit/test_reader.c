#include <check.h>
#include <stdlib.h>

#include "record/reader.h"
#include "records.h"

/* Every case is read with blocks of these sizes: the result must not depend on
 * where a block ends. */
static const size_t blocks[] = {0, 1, 2, 3, 7, 64};

struct reader_case {
    const char *wanted;
    struct str input[3];
    const char *expected;
    enum record_format from;
    size_t max_record;
};

static const struct reader_case cases[] = {
    /* columns by name, in any order, the others behind them */
    {"year! value", {STR_INIT("value\tx\tyear\n5\tq\t2021\n")}, "2021|5|q\n", RECORD_AUTO, 0},
    {"year! value", {STR_INIT("year\n2021\n")}, "2021|\n", RECORD_AUTO, 0},
    {"year! value!",
     {STR_INIT("year\tx\n2021\t1\n")},
     "!one:1 column 'value' is missing\n",
     RECORD_AUTO,
     0},
    {"year!",
     {STR_INIT("year\tyear\n1\t2\n")},
     "!one:1 column 'year' occurs twice\n",
     RECORD_AUTO,
     0},
    /* of others the first counts: spreadsheets leave columns without a name */
    {"year!",
     {STR_INIT("x,year,,x,\n1,2,3,4,5\n"),
      STR_INIT("{\"x\":6,\"year\":7,\"x\":8}\n{\"year\":9}\n")},
     "2|1|3\n7|6|\n9||\n",
     RECORD_AUTO,
     0},
    /* later inputs have their own order, their own format, and are mapped to the first */
    {"a!",
     {STR_INIT("b\ta\n1\t2\n"), STR_INIT("c,b,a\n3,4,5\n"), STR_INIT("{\"d\":\"6\",\"a\":7}\n")},
     "2|1\n5|4\n7|\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("x\n1\n"), STR_INIT("a\n2\n")},
     "!one:1 column 'a' is missing\n2|\n",
     RECORD_AUTO,
     0},
    /* nothing, a header only, no final newline, CRLF, BOM */
    {"a!", {STR_INIT("")}, "", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a\tb\n")}, "", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a\tb")}, "", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a\tb\n1\t2")}, "1|2\n", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a\tb\r\n1\t2\r\n")}, "1|2\n", RECORD_AUTO, 0},
    {"a!",
     {STR_INIT("\xef\xbb\xbf"
               "a\tb\n1\t2\n")},
     "1|2\n",
     RECORD_AUTO,
     0},
    {"a!", {STR_INIT("\xef\xbb\xbf\"a\",b\r\n1,2\r\n")}, "1|2\n", RECORD_AUTO, 0},
    {"a!", {STR_INIT("\xef\xbb\xbf{\"a\":1}")}, "1\n", RECORD_AUTO, 0},
    /* empty lines: none of the records, unless the only column is empty */
    {"a!", {STR_INIT("\n\na\tb\n\n1\t2\n\n")}, "1|2\n", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a\n\n1\n")}, "\n1\n", RECORD_AUTO, 0},
    {"a!", {STR_INIT("a,b\n\r\n1,2\n\n")}, "1|2\n", RECORD_AUTO, 0},
    {"a!", {STR_INIT("{\"a\":1}\n\n \r\n{\"a\":2}\n")}, "1\n2\n", RECORD_AUTO, 0},
    /* TSV: escapes, quotes are ordinary, wrong rows */
    {"a! b", {STR_INIT("a\tb\nx\\ty\\\\\t\\n\\r\n")}, "x\ty\\|\n\r\n", RECORD_AUTO, 0},
    {"a! b", {STR_INIT("a\tb\n\"x\t\"\"\n")}, "\"x|\"\"\n", RECORD_AUTO, 0},
    {"a! b",
     {STR_INIT("a\tb\nx\\y\t1\nz\t\\\nu\tv\n")},
     "!one:2 unknown escape in a field: '\\y'\n!one:3 unknown escape in a field: '\\'\nu|v\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("a\tb\n1\n2\t3\t4\n5\t6\n")},
     "!one:2 expected 2 fields, found 1\n!one:3 expected 2 fields, found 3\n5|6\n",
     RECORD_AUTO,
     0},
    /* CSV: quotes, commas, line ends and blanks in fields */
    {"a! b",
     {STR_INIT("a,b\n\"x,\"\"y\"\"\", z \n\"1\n2\",\"\r\n\"\n")},
     "x,\"y\"| z \n1\n2|\r\n\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("a,b\n1\n2,3,4\n5,6\n")},
     "!one:2 expected 2 fields, found 1\n!one:3 expected 2 fields, found 3\n5|6\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("a,b\n1,x\"y\n\"1\"2,3\n4\r5,6\n7,8\n")},
     "!one:2 a quote inside an unquoted field\n!one:3 text behind a closing quote\n"
     "!one:4 a bare carriage return outside of quotes\n7|8\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("a,b\n\"1\n2\",\"3\n4,5\n"), STR_INIT("a,b\n6,7\n")},
     "!one:3 the quote that opens here is never closed\n6|7\n",
     RECORD_AUTO,
     0},
    {"a!", {STR_INIT("\"a\"\n\"\"\n1\n")}, "\n1\n", RECORD_AUTO, 0},
    /* JSON lines: escapes, other kinds of values, wrong lines */
    {"a!",
     {STR_INIT("{\"a\":\"\\u4e2d\\n\\\"\\ud83d\\ude00\\ud800x\"}\n")},
     "\xe4\xb8\xad\n\"\xf0\x9f\x98\x80\xef\xbf\xbdx\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT(" { \"b\" : null , \"a\" : -1.5e3 } \n{\"a\":true,\"b\":[1,{\"c\":\"]\"}]}\n")},
     "-1.5e3|\ntrue|[1,{\"c\":\"]\"}]\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("{\"a\":1}\n{\"b\":2}\n{\"b\":3,\"z\":0,\"a\":4}\n{}\n")},
     "1|\n!one:2 column 'a' is missing\n4|3\n!one:4 column 'a' is missing\n",
     RECORD_AUTO,
     0},
    {"a! b",
     {STR_INIT("\n{\"b\":1}\n{\"a\":2}\n"), STR_INIT("{\"a\":3}\n")},
     "!one:2 column 'a' is missing\n3|\n",
     RECORD_AUTO,
     0},
    {"a! b!",
     {STR_INIT("{\"b\":1}\n{\"a\":2,\"b\":3}\n")},
     "!one:1 column 'a' is missing\n2|3\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT(
         "{\"a\":1}\n{\"a\":01}\n{\"a\":1\n[1]\n{\"a\":1}}\n{\"a\":\"\\x\"}\n{\"a\":1,\"a\":2}\n")},
     "1\n!one:2 no JSON object: no comma or closing brace at byte 7\n"
     "!one:3 no JSON object: no comma or closing brace at byte 7\n"
     "!one:4 no JSON object: no opening brace at byte 1\n"
     "!one:5 no JSON object: text behind the object at byte 8\n"
     "!one:6 no JSON object: an unknown escape at byte 8\n"
     "!one:7 column 'a' occurs twice\n",
     RECORD_AUTO,
     0},
    /* the format can be told */
    {"", {STR_INIT("a,b\tc\n1,2\t3\n")}, "1,2|3\n", RECORD_AUTO, 0},
    {"", {STR_INIT("a,b\tc\n1,2\t3\n")}, "1|2\t3\n", RECORD_CSV, 0},
    {"", {STR_INIT("{\"a\"}\tb\n1\t2\n")}, "1|2\n", RECORD_TSV, 0},
    /* what is no record stream is named */
    {"a!",
     {STR_INIT("\xff\xfe"
               "a\0\n\0")},
     "!one:0 this is UTF-16 text: convert it first (iconv -f UTF-16 -t UTF-8)\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("\0\0\xfe\xff\0\0\0a")},
     "!one:0 this is UTF-32 text: convert it first (iconv -f UTF-32 -t UTF-8)\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("a\0\t\0b\0\n\0")},
     "!one:0 this has a NUL byte in its first line: not records, or UTF-16 without a byte-order mark\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("<!DOCTYPE html>\n")},
     "!one:0 this is HTML or XML, not records: gipr-text turns pages into text\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("%PDF-1.4\n")},
     "!one:0 this is a PDF, not records: turn it into text (pdftotext -fixed 4), then gipr-tables\n",
     RECORD_AUTO,
     0},
    {"a!",
     {STR_INIT("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\n")},
     "!one:0 this is an old office document (DOC, XLS), not records: export it as text or CSV\n",
     RECORD_AUTO,
     0},
    /* records that are too long are skipped, wherever blocks end */
    {"a!",
     {STR_INIT("a\tb\n1\t2\n1234\t5678\n3\t4\n")},
     "1|2\n!one:3 line longer than 8 bytes (see --max-record)\n3|4\n",
     RECORD_AUTO,
     8},
    {"a!",
     {STR_INIT("a\tb\n1\t2\n1234\t567890")},
     "1|2\n!one:3 line longer than 8 bytes (see --max-record)\n",
     RECORD_AUTO,
     8},
    {"a!",
     {STR_INIT("a,b\n1,2\n1,\"2\n3\n4\n5\n6\n7\n8\n"), STR_INIT("a,b\n3,4\n")},
     "1|2\n!one:3 the quote that opens here is never closed\n3|4\n",
     RECORD_AUTO,
     8},
};

static void assert_records(const struct reader_case *c, size_t block, size_t long_text)
{
    struct str input[4] = {c->input[0], c->input[1], c->input[2], {NULL, 0}};
    struct record_reader_options options = {
        .from = c->from, .block = block, .max_record = c->max_record, .long_text = long_text};
    char *dump = records_dump(input, c->wanted, &options);
    ck_assert_msg(strcmp(dump, c->expected) == 0,
                  "blocks of %zu, long text %zu:\n%s\ninstead of\n%s", block, long_text, dump,
                  c->expected);
    free(dump);
}

/* Whichever of the wanted columns is taken as long text. */
START_TEST(an_input_gives_these_records)
{
    const struct reader_case *c = &cases[_i];
    size_t wanted = 0;
    for (struct str rest = str_of(c->wanted); rest.n > 0; wanted++)
        str_cut(&rest, ' ');
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        for (size_t long_text = 0; long_text <= wanted; long_text++)
            assert_records(c, blocks[i], long_text);
}
END_TEST

/* What another encoding is, its first bytes tell, if they have been read. */
START_TEST(another_encoding_is_refused)
{
    static const struct record_reader_options options = {.from = RECORD_AUTO};
    static const struct {
        struct str input[3];
        const char *expected;
    } inputs[] = {
        {{STR_INIT("a,b\n1,水\n\xc7\xc5,2\n3,4\n"), STR_INIT("a\n5\n")},
         "!one:3 this is no UTF-8: convert it first (iconv -f GB18030 -t UTF-8)\n5\n"},
        {{STR_INIT("\n\xef\xbb\xbf"
                   "a\tb\n\xca\t123")},
         "!one:3 this is no UTF-8: convert it first (iconv -f GB18030 -t UTF-8)\n"},
        {{STR_INIT("a\n\xca\n")},
         "!one:2 this is no UTF-8: convert it first (iconv -f GB18030 -t UTF-8)\n"},
    };
    char *dump = records_dump(inputs[_i].input, "a!", &options);
    ck_assert_str_eq(dump, inputs[_i].expected);
    free(dump);
}
END_TEST

START_TEST(nul_bytes_are_data)
{
    static const struct record_column wanted[] = {{{"a", 1}, true}, {{"b", 1}, true}};
    static const struct record_reader_options options = {.from = RECORD_AUTO};
    static const struct str input[] = {STR_INIT("a\tb\n1\0002\t\0\n"), STR_INIT("a,b\n1\0002,\0\n"),
                                       STR_INIT("{\"a\":\"1\\u00002\",\"b\":\"\\u0000\"}")};
    struct record_reader in;
    struct err e;
    record_reader_init(&in, &options, wanted, 2);
    for (size_t i = 0; i < 3; i++)
        record_reader_add_open(&in, "x", records_file(input[i]), str_make(NULL, 0));
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(record_next(&in, &e), 1);
        ck_assert(str_eq(in.field[0], STR("1\0002")));
        ck_assert(str_eq(in.field[1], STR("\0")));
    }
    ck_assert_int_eq(record_next(&in, &e), 0);
    record_reader_free(&in);
}
END_TEST

START_TEST(lines_are_counted_and_presence_is_told)
{
    static const struct record_column wanted[] = {{{"a", 1}, true}, {{"b", 1}, false}};
    static const struct record_reader_options options = {.from = RECORD_AUTO};
    static const struct str input[] = {STR_INIT("a,c\n\n\"1\n2\",x\n3,y\n"),
                                       STR_INIT("b\ta\n1\t2\n")};
    static const size_t lines[] = {3, 5, 2};
    struct record_reader in;
    struct err e;
    record_reader_init(&in, &options, wanted, 2);
    for (size_t i = 0; i < 2; i++)
        record_reader_add_open(&in, i ? "two" : "one", records_file(input[i]), str_make(NULL, 0));
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(record_next(&in, &e), 1);
        ck_assert_uint_eq(in.line, lines[i]);
        ck_assert_str_eq(in.file, i < 2 ? "one" : "two");
        ck_assert(in.present[0]);
        ck_assert(in.present[1] == (i == 2));
        ck_assert_uint_eq(in.fields, 3);
        ck_assert(str_eq(in.name[2], STR("c")));
    }
    ck_assert_int_eq(record_next(&in, &e), 0);
    record_reader_free(&in);
}
END_TEST

START_TEST(what_was_read_ahead_is_not_lost)
{
    static const struct str input[] = {STR_INIT("b\ta\n1\t"), STR_INIT("2\n3\t4\n")};
    static const struct record_column wanted[] = {{{"a", 1}, true}};
    struct record_reader_options options = {.from = RECORD_AUTO, .block = 4};
    struct record_reader in;
    struct err e;
    record_reader_init(&in, &options, wanted, 1);
    record_reader_add_open(&in, "x", records_file(input[1]), input[0]);
    ck_assert_int_eq(record_next(&in, &e), 1);
    ck_assert(str_eq(in.field[0], STR("2")));
    ck_assert_int_eq(record_next(&in, &e), 1);
    ck_assert(str_eq(in.field[0], STR("4")));
    ck_assert_int_eq(record_next(&in, &e), 0);
    record_reader_free(&in);
}
END_TEST

START_TEST(an_input_that_cannot_be_read_does_not_end_the_reading)
{
    static const struct record_column wanted[] = {{{"a", 1}, true}};
    static const struct record_reader_options options = {.from = RECORD_AUTO};
    struct record_reader in;
    struct err e;
    record_reader_init(&in, &options, wanted, 1);
    record_reader_add(&in, "/nonexistent/file");
    record_reader_add(&in, "/");
    record_reader_add_open(&in, "x", records_file(STR("a\n1\n")), str_make(NULL, 0));
    ck_assert_int_eq(record_next(&in, &e), -1);
    ck_assert_str_eq(e.text, "cannot open: No such file or directory");
    ck_assert_int_eq(record_next(&in, &e), -1);
    ck_assert_str_eq(e.text, "cannot read: Is a directory");
    ck_assert_str_eq(e.name, "/");
    ck_assert_int_eq(record_next(&in, &e), 1);
    ck_assert_int_eq(record_next(&in, &e), 0);
    record_reader_free(&in);
}
END_TEST

START_TEST(a_header_is_told_from_plain_text)
{
    ck_assert(record_has_column(STR("report\tsection\ttext\n1"), STR("section")));
    ck_assert(record_has_column(STR("\xef\xbb\xbfreport,\"section\",text\r\n"), STR("section")));
    ck_assert(record_has_column(STR("report,text\r\n"), STR("text")));
    ck_assert(record_has_column(STR("{\"report\":\"x\",\"section\":\"0\"}\n"), STR("section")));
    ck_assert(!record_has_column(STR("{\"report\":\"section\"}\n"), STR("sect")));
    ck_assert(!record_has_column(STR("2021\xe5\xb9\xb4 section\n"), STR("section")));
    ck_assert(!record_has_column(STR(""), STR("section")));
    ck_assert(!record_has_column(STR("\nsection\n"), STR("section")));
}
END_TEST

Suite *reader_suite(void)
{
    Suite *s = suite_create("reader");
    TCase *t = tcase_create("reader");
    tcase_add_loop_test(t, an_input_gives_these_records, 0, sizeof cases / sizeof *cases);
    tcase_add_loop_test(t, another_encoding_is_refused, 0, 3);
    tcase_add_test(t, nul_bytes_are_data);
    tcase_add_test(t, lines_are_counted_and_presence_is_told);
    tcase_add_test(t, what_was_read_ahead_is_not_lost);
    tcase_add_test(t, an_input_that_cannot_be_read_does_not_end_the_reading);
    tcase_add_test(t, a_header_is_told_from_plain_text);
    suite_add_tcase(s, t);
    return s;
}
