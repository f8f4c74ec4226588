#define _GNU_SOURCE
#include <check.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/utf8.h"
#include "record/reader.h"
#include "record/writer.h"
#include "records.h"

static const struct str columns[] = {STR_INIT("a"), STR_INIT("line"), STR_INIT("b,\"\t\\")};

/* Writes one record with these options and returns all output. */
static char *write_one(const struct writer_options *options, struct str a, struct str line,
                       struct str b)
{
    static char text[1024];
    int fd = records_file(STR(""));
    struct writer w;
    struct err e;
    writer_init(&w, fd, options, columns, 3);
    writer_field(&w, a);
    writer_field(&w, line);
    writer_field(&w, b);
    ck_assert_int_eq(writer_end_row(&w), 0);
    ck_assert_int_eq(writer_finish(&w, &e), 0);
    writer_free(&w);
    ssize_t n = pread(fd, text, sizeof text - 1, 0);
    ck_assert_int_ge((int)n, 0);
    text[n] = '\0';
    close(fd);
    return text;
}

START_TEST(tsv_escapes_what_would_break_it)
{
    struct writer_options o = {.to = RECORD_TSV};
    ck_assert_str_eq(write_one(&o, STR("x\ty\\z\"q\n, text"), STR("7"), STR("\r")),
                     "a\tline\tb,\"\\t\\\\\nx\\ty\\\\z\"q\\n, text\t7\t\\r\n");
    o.no_header = true;
    ck_assert_str_eq(write_one(&o, STR(""), STR(""), STR("12345678\t")), "\t\t12345678\\t\n");
    o.bom = true;
    ck_assert_str_eq(write_one(&o, STR("1"), STR("2"), STR("3")), "\xef\xbb\xbf"
                                                                  "1\t2\t3\n");
}
END_TEST

START_TEST(csv_quotes_only_where_it_must)
{
    struct writer_options o = {.to = RECORD_CSV, .bom = true};
    ck_assert_str_eq(write_one(&o, STR(" x y\t"), STR("7"), STR("\"a\",\r\n")),
                     "\xef\xbb\xbf"
                     "a,line,\"b,\"\"\t\\\"\n x y\t,7,\"\"\"a\"\",\r\n\"\n");
}
END_TEST

START_TEST(json_has_strings_and_three_numbers)
{
    struct writer_options o = {.to = RECORD_JSONL, .bom = true};
    ck_assert_str_eq(
        write_one(&o, STR("12"), STR("7"), STR("\"\\\n\x01\xe4\xb8\xad")),
        "{\"a\":\"12\",\"line\":7,\"b,\\\"\\t\\\\\":\"\\\"\\\\\\n\\u0001\xe4\xb8\xad\"}\n");
    ck_assert_str_eq(write_one(&o, STR(""), STR(""), STR("")),
                     "{\"a\":\"\",\"line\":null,\"b,\\\"\\t\\\\\":\"\"}\n");
    ck_assert_str_eq(write_one(&o, STR(""), STR("007"), STR("")),
                     "{\"a\":\"\",\"line\":\"007\",\"b,\\\"\\t\\\\\":\"\"}\n");
}
END_TEST

/* Prepared fields and plain ones, by calls and (where there is a divider) by hand. */
START_TEST(rows_may_be_put_together_by_hand)
{
    static const enum record_format to[] = {RECORD_TSV, RECORD_CSV, RECORD_JSONL};
    struct writer_options o = {.to = to[_i], .no_header = true};
    const struct str value[] = {STR("x,y\tz"), STR("12")};
    char *want = write_one(&o, value[0], value[1], STR("7"));
    char text[256];
    for (int by_hand = 0; by_hand < 2; by_hand++) {
        int fd = records_file(STR(""));
        struct writer w;
        struct err e;
        struct buf bytes = {0};
        writer_init(&w, fd, &o, columns, 3);
        struct written lead = writer_prepare(&w, &bytes, 0, value, 2);
        ck_assert_uint_eq(lead.fields, 2);
        if (by_hand && w.divider) {
            char *at = written_put(writer_room(&w, lead.n + 3), lead);
            *at++ = w.divider;
            *at++ = '7';
            ck_assert_int_eq(writer_row(&w, at), 0);
        } else {
            writer_put(&w, lead);
            writer_plain(&w, STR("7"));
            ck_assert_int_eq(writer_end_row(&w), 0);
        }
        ck_assert_int_eq(writer_finish(&w, &e), 0);
        ssize_t n = pread(fd, text, sizeof text - 1, 0);
        ck_assert_int_ge((int)n, 0);
        text[n] = '\0';
        ck_assert_str_eq(text, want);
        writer_free(&w);
        buf_free(&bytes);
        close(fd);
    }
}
END_TEST

START_TEST(the_header_goes_out_at_once)
{
    struct writer_options o = {.to = RECORD_TSV};
    char text[16];
    int ends[2];
    struct writer w;
    ck_assert_int_eq(pipe(ends), 0);
    writer_init(&w, ends[1], &o, columns, 2);
    ck_assert_int_eq((int)read(ends[0], text, sizeof text), 7);
    ck_assert(memcmp(text, "a\tline\n", 7) == 0);
    writer_free(&w);
    close(ends[0]);
    close(ends[1]);
}
END_TEST

START_TEST(a_full_disk_is_reported)
{
    struct writer_options o = {.to = RECORD_TSV, .block = 64, .no_header = true};
    struct writer w;
    struct err e;
    int rows = 0, fd = open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return; /* only Linux has it */
    writer_init(&w, fd, &o, columns, 1);
    do
        writer_field(&w, STR("12345678"));
    while (writer_end_row(&w) == 0 && ++rows < 100);
    ck_assert_int_eq(rows, 7);
    ck_assert_int_eq(writer_end_row(&w), -1);
    ck_assert_int_eq(writer_finish(&w, &e), -1);
    ck_assert_str_eq(e.text, "write error: No space left on device");
    writer_free(&w);
    close(fd);
}
END_TEST

enum { ROUND_COLUMNS = 3, ROUND_ROWS = 20 };

/* A field of characters that formats trip over. */
static struct str random_field(unsigned long long *seed, char *room)
{
    static const struct str pieces[] = {
        STR_INIT("\t"),
        STR_INIT("\n"),
        STR_INIT("\r"),
        STR_INIT("\\"),
        STR_INIT("\""),
        STR_INIT(","),
        STR_INIT("a"),
        STR_INIT(" "),
        STR_INIT("\\t"),
        STR_INIT("{"),
        STR_INIT("\xe4\xb8\xad"),
        STR_INIT("\0"),
        STR_INIT("\x01"),
        STR_INIT("\xf0\x9f\x98\x80"),
        STR_INIT("\xef\xbb\xbf"),
        STR_INIT("12345678"),
    };
    struct str field = {room, 0};
    unsigned count = records_random(seed, 12);
    while (count-- > 0) {
        struct str piece = pieces[records_random(seed, sizeof pieces / sizeof *pieces)];
        char any = (char)records_random(seed, 128);
        if (records_random(seed, 3) == 0)
            piece = str_make(&any, 1);
        memcpy(room + field.n, piece.p, piece.n);
        field.n += piece.n;
    }
    return field;
}

START_TEST(output_is_utf8)
{
    static const struct str names[] = {STR_INIT("x"), STR_INIT("y")};
    struct writer_options to = {.to = (enum record_format)_i};
    struct writer w;
    struct err e;
    int fd = records_file(STR(""));
    writer_init(&w, fd, &to, names, 2);
    writer_field(&w, STR("\xc7\xc5"));
    writer_field(&w, STR("水\xe5\xb1"));
    ck_assert_int_eq(writer_end_row(&w), 0);
    ck_assert_int_eq(writer_finish(&w, &e), -1);
    ck_assert_str_eq(e.text, "4 bytes of the output were no UTF-8 and became U+FFFD");
    writer_free(&w);
    char text[256];
    ssize_t n = pread(fd, text, sizeof text - 1, 0);
    ck_assert_int_gt((int)n, 0);
    text[n] = '\0';
    close(fd);
    ck_assert_uint_eq(utf8_check(text, (size_t)n), (size_t)n);
    ck_assert_ptr_nonnull(strstr(text, "水\xef\xbf\xbd"));
}
END_TEST

/* What is written comes back, whatever the characters, the format, the blocks. */
START_TEST(a_round_trip_changes_nothing)
{
    static const struct str names[ROUND_COLUMNS] = {STR_INIT("x"), STR_INIT("y\t,"), STR_INIT("z")};
    static const struct record_column wanted[] = {
        {{"x", 1}, true}, {{"y\t,", 3}, true}, {{"z", 1}, true}};
    unsigned long long seed = 5 + (unsigned long long)_i;
    enum record_format format = (enum record_format)(_i % 3);
    size_t fields = _i % 2 ? 1 : ROUND_COLUMNS;
    struct writer_options to = {
        .to = format, .bom = _i % 5 == 0, .block = 1 + records_random(&seed, 100)};
    struct record_reader_options from = {.from = format, .block = 1 + records_random(&seed, 100)};
    static char room[ROUND_ROWS][ROUND_COLUMNS][128];
    struct str field[ROUND_ROWS][ROUND_COLUMNS];
    struct writer w;
    struct record_reader in;
    struct err e;
    int fd = records_file(STR(""));
    writer_init(&w, fd, &to, names, fields);
    for (size_t i = 0; i < ROUND_ROWS; i++) {
        for (size_t k = 0; k < fields; k++)
            writer_field(&w, field[i][k] = random_field(&seed, room[i][k]));
        ck_assert_int_eq(writer_end_row(&w), 0);
    }
    ck_assert_int_eq(writer_finish(&w, &e), 0);
    writer_free(&w);
    lseek(fd, 0, SEEK_SET);
    record_reader_init(&in, &from, wanted, fields);
    record_reader_add_open(&in, "x", fd, str_make(NULL, 0));
    for (size_t i = 0; i < ROUND_ROWS; i++) {
        ck_assert_msg(record_next(&in, &e) == 1, "row %zu: %s", i, e.text);
        for (size_t k = 0; k < fields; k++)
            ck_assert(str_eq(in.field[k], field[i][k]));
    }
    ck_assert_int_eq(record_next(&in, &e), 0);
    record_reader_free(&in);
}
END_TEST

Suite *writer_suite(void)
{
    Suite *s = suite_create("writer");
    TCase *t = tcase_create("writer");
    tcase_add_test(t, tsv_escapes_what_would_break_it);
    tcase_add_test(t, csv_quotes_only_where_it_must);
    tcase_add_test(t, json_has_strings_and_three_numbers);
    tcase_add_loop_test(t, rows_may_be_put_together_by_hand, 0, 3);
    tcase_add_test(t, the_header_goes_out_at_once);
    tcase_add_test(t, a_full_disk_is_reported);
    tcase_add_loop_test(t, output_is_utf8, RECORD_TSV, RECORD_JSONL + 1);
    tcase_add_loop_test(t, a_round_trip_changes_nothing, 0, 300);
    suite_add_tcase(s, t);
    return s;
}
