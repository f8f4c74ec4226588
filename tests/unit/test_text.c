/* Encodings, input that is no text, and the window over a file. */
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "text/encoding.h"
#include "text/input.h"
#include "text/sniff.h"

/* ---- encodings */

static const struct {
    const char *forced; /* what decoder_init() is told */
    struct str bytes;
    const char *encoding;
    const char *text;
    size_t bad;
} decodings[] = {
    {NULL, {"", 0}, "UTF-8", "", 0},
    {NULL, {"abc\n", 4}, "UTF-8", "abc\n", 0},
    {NULL, {"\xe4\xb8\x80\xe3\x80\x81", 6}, "UTF-8", "一、", 0},
    {NULL,
     {"\xef\xbb\xbf"
      "a",
      4},
     "UTF-8",
     "a",
     0},
    {NULL,
     {"\xef\xbb\xbf\xff"
      "a",
      5},
     "UTF-8",
     "\xef\xbf\xbd"
     "a",
     1},
    {NULL, {"\xd2\xbb\xa1\xa2", 4}, "GB18030", "一、", 0},
    {NULL, {"\xd7\xdc\xcc\xe5\x80", 5}, "GB18030", "总体€", 0},
    {NULL, {"\xd7\xdc\xcc\xe5\xff", 5}, "GB18030", "总体\xef\xbf\xbd", 1},
    {NULL, {"\xd7\xdc\xcc\xe5\x81", 5}, "GB18030", "总体\xef\xbf\xbd", 1},
    {NULL, {"\x81\x30\x81\x30\xb1\xa8", 6}, "GB18030", "\xc2\x80报", 0},
    /* damaged UTF-8 is not GB18030 */
    {NULL,
     {"\xe6\x80\xbb\xe4\xbd\x93\xe6\x83\x85\xe5\x86\xb5\xe4", 13},
     "UTF-8",
     "总体情况\xef\xbf\xbd",
     1},
    {NULL,
     {"\xe6\x80\xbb\xe4\xbd\x93\xff\xe6\x83\x85\xe5\x86\xb5", 13},
     "UTF-8",
     "总体\xef\xbf\xbd情况",
     1},
    {NULL, {"\xff\xfe\x00\x4e\x01\x30\x0a\x00", 8}, "UTF-16LE", "一、\n", 0},
    {NULL, {"\xfe\xff\x4e\x00\x30\x01\x00\x0a", 8}, "UTF-16BE", "一、\n", 0},
    {NULL,
     {"\xff\xfe\x00\xd8\x61\x00", 6},
     "UTF-16LE",
     "\xef\xbf\xbd"
     "a",
     2},
    {NULL, {"\xff\xfe\0\0\x00\x4e\0\0\x0a\0\0\0", 12}, "UTF-32LE", "一\n", 0},
    {NULL, {"\0\0\xfe\xff\0\0\x4e\x00\0\0\0\x0a", 12}, "UTF-32BE", "一\n", 0},
    {NULL, {"\xff\xfe\x61\x00\x62", 5}, "UTF-16LE", "a\xef\xbf\xbd", 1},
    {"UTF-16", {"\x00\x4e\x01\x30", 4}, "UTF-16LE", "一、", 0},
    {"utf-16be", {"\x4e\x00", 2}, "utf-16be", "一", 0},
    {"utf8", {"\xd7\xdc", 2}, "UTF-8", "\xef\xbf\xbd\xef\xbf\xbd", 2},
    {"UTF-8", {"\xd7\xbc\xff", 3}, "UTF-8", "\xd7\xbc\xef\xbf\xbd", 1},
    {"gbk", {"\xe6\x80\xbb\xe4\xbd\x93", 6}, "GB18030", "鎬讳綋", 0},
    {"gbk", {"\xff\xfe\x00\x4e", 4}, "UTF-16LE", "一", 0},
    {"BIG5", {"\xa4\x40", 2}, "BIG5", "一", 0},
    {"latin1", {"\xe9", 1}, "latin1", "é", 0},
    /* a character that the next may join is not lost at the end */
    {"CP1258", {"ba", 2}, "CP1258", "ba", 0},
};

START_TEST(a_text_is_decoded)
{
    struct decoder d;
    struct err e;
    struct buf scratch = {0};
    ck_assert_int_eq(decoder_init(&d, decodings[_i].forced, &e), 0);
    for (int again = 0; again < 2; again++) { /* a decoder can be used again */
        struct decoded got = decoder_decode(&d, NULL, decodings[_i].bytes, &scratch);
        ck_assert_str_eq(got.encoding, decodings[_i].encoding);
        ck_assert_msg(str_eq(got.text, str_of(decodings[_i].text)), "found '%.*s'", (int)got.text.n,
                      got.text.p);
        ck_assert_uint_eq(got.bad, decodings[_i].bad);
    }
    buf_free(&scratch);
    decoder_free(&d);
}
END_TEST

START_TEST(nul_bytes_are_data)
{
    struct decoder d;
    struct buf scratch = {0};
    ck_assert_int_eq(decoder_init(&d, NULL, NULL), 0);
    struct decoded got = decoder_decode(&d, NULL, str_make("\xd2\xbb\0\xa1\xa2\0", 6), &scratch);
    ck_assert(str_eq(got.text, str_make("一\0、\0", 8)));
    got = decoder_decode(&d, NULL, str_make("一\0", 4), &scratch);
    ck_assert(str_eq(got.text, str_make("一\0", 4)));
    buf_free(&scratch);
    decoder_free(&d);
}
END_TEST

START_TEST(an_unknown_encoding_is_an_error)
{
    struct decoder d;
    struct err e;
    ck_assert_int_eq(decoder_init(&d, "NOSUCH", &e), -1);
    ck_assert_str_eq(e.text, "unknown encoding: 'NOSUCH'");
    decoder_free(&d);
}
END_TEST

START_TEST(a_text_of_an_unknown_encoding_is_kept)
{
    struct decoder d;
    struct buf scratch = {0};
    ck_assert_int_eq(decoder_init(&d, NULL, NULL), 0);
    struct decoded got = decoder_decode(&d, "NOSUCH", STR("一、\n"), &scratch);
    ck_assert(str_eq(got.text, STR("一、\n")));
    ck_assert_str_eq(got.encoding, "UTF-8");
    ck_assert_uint_eq(got.bad, 0);
    ck_assert_uint_eq(got.newlines, 1);
    buf_free(&scratch);
    decoder_free(&d);
}
END_TEST

/* What an encoding writes for its own use, to change its characters, says nothing. */
START_TEST(a_text_may_become_empty)
{
    struct decoder d;
    struct buf scratch = {0};
    ck_assert_int_eq(decoder_init(&d, "ISO-2022-JP", NULL), 0);
    struct decoded got = decoder_decode(&d, NULL, STR("\x1b$B\x1b(B"), &scratch);
    ck_assert_uint_eq(got.text.n, 0);
    buf_free(&scratch);
    decoder_free(&d);
}
END_TEST

/* Text of any length comes through: all Chinese characters of a range, many times. */
START_TEST(long_texts_are_decoded)
{
    struct buf utf16 = {0}, scratch = {0};
    struct decoder d;
    buf_put(&utf16, "\xff\xfe", 2);
    for (int i = 0; i < 300000; i++) {
        buf_put_char(&utf16, (char)(i & 0xff));
        buf_put_char(&utf16, (char)(0x4e + (i >> 8) % 0x50));
    }
    ck_assert_int_eq(decoder_init(&d, NULL, NULL), 0);
    struct decoded got = decoder_decode(&d, NULL, buf_str(&utf16, 0), &scratch);
    ck_assert_uint_eq(got.text.n, 3 * 300000);
    ck_assert_uint_eq(got.bad, 0);
    buf_free(&utf16);
    buf_free(&scratch);
    decoder_free(&d);
}
END_TEST

/* ---- what is no text */

static const struct {
    struct str bytes;
    const char *word; /* in the message; NULL: it may be text */
} kinds[] = {
    {{"", 0}, NULL},
    {{"一、总体情况\n", 19}, NULL},
    {{"<2019年度>\n", 13}, NULL},
    {{"PK", 2}, NULL},
    {{"\0\0\0\0", 4}, NULL},
    {{"a\0b\0\n", 5}, "UTF-16"},
    {{"%PDF-1.7", 8}, "pdftotext"},
    {{"PK\3\4", 4}, "docx2txt"},
    {{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8}, "libreoffice"},
    {{"{\\rtf1", 6}, "libreoffice"},
    {{"\x1f\x8b\x08", 3}, "zcat"},
    {{"BZh9", 4}, "bzcat"},
    {{"\x28\xb5\x2f\xfd", 4}, "zstd -dc"},
    {{"\xfd"
      "7zXZ",
      5},
     "xzcat"},
    {{"\x89PNG\r\n", 6}, "image"},
    {{"<html>", 6}, "gipr-text"},
    {{"\xef\xbb\xbf \r\n <!doctype HTML>", 20}, "gipr-text"},
    {{"<?xml version", 13}, "gipr-text"},
    {{"<p>一、</p>", 13}, "gipr-text"},
    {{"\xc5\x60\xb5\x51\x0a\x00", 6}, "UTF-16"},
    {{"\x60\xc5\x51\xb5\x00\x0a", 6}, "UTF-16"},
    {{"\xff\xfe<\0h\0", 6}, NULL}, /* looked at when it is decoded */
    {{"Rar!\x1a\7", 6}, "unar"},
    {{"7z\xbc\xaf\x27\x1c", 6}, "7z x"},
    {{"II*\0", 4}, "image"},
    {{"8BPS\0\1\0\0\0\0\0\0\0\4", 14}, "binary"},
    {{"report\tyear\tagency\tform\n", 24}, "records"},
    {{"\xef\xbb\xbf\"col\",row,table\r\n", 20}, "records"},
    {{"{\"year\": \"2021\", \"table\": \"x\", \"row\": 1}", 41}, "records"},
    {{"agency\ttopic\told_year\tnew_year", 30}, "records"},
    {{"agency\tyear\nform\t2021\n", 22}, NULL},
    {{"The report, year and agency, form\n", 34}, NULL},
};

START_TEST(what_is_no_text_is_refused)
{
    const char *why = sniff_refuse(kinds[_i].bytes);
    if (kinds[_i].word)
        ck_assert_msg(why && strstr(why, kinds[_i].word), "found %s", why ? why : "nothing");
    else
        ck_assert_ptr_null(why);
}
END_TEST

START_TEST(text_with_stray_nul_bytes_is_text)
{
    char text[3000] = "";
    for (size_t i = 0; i + 3 <= sizeof text; i += 3)
        memcpy(text + i, i % 300 ? "公" : "\0\0\n", 3);
    ck_assert_ptr_null(sniff_refuse(str_make(text, sizeof text)));
    for (size_t i = 0; i + 2 <= sizeof text; i += 2)
        memcpy(text + i, i % 200 ? "\xb9\xab" : "\0\n", 2);
    ck_assert_ptr_null(sniff_refuse(str_make(text, sizeof text)));
}
END_TEST

/* ---- the window */

START_TEST(the_window_slides_over_the_file)
{
    enum { BYTES = 3000000, STEP = 70001 };
    struct input in = {.fd = -1};
    struct err e;
    size_t at = 0;
    FILE *f = tmpfile();
    for (size_t i = 0; i < BYTES; i++)
        putc((int)(i % 251), f);
    rewind(f);
    input_start(&in, "f", dup(fileno(f)), STR(""));
    for (;;) {
        int more = input_more(&in, &e);
        ck_assert_int_ge(more, 0);
        struct str window = input_window(&in, 0);
        for (size_t i = 0; i < window.n; i += 997)
            ck_assert_int_eq((unsigned char)window.p[i], (int)((at + i) % 251));
        size_t step = window.n < STEP ? window.n : STEP;
        if (!more)
            step = window.n;
        in.at += step;
        at += step;
        if (!more)
            break;
    }
    ck_assert_uint_eq(at, BYTES);
    input_free(&in);
    fclose(f);
}
END_TEST

START_TEST(what_was_read_before_comes_first)
{
    struct input in = {.fd = -1};
    FILE *f = tmpfile();
    fputs("cd", f);
    rewind(f);
    input_start(&in, "f", dup(fileno(f)), STR("ab"));
    ck_assert(str_eq(input_window(&in, 0), STR("ab")));
    ck_assert_int_eq(input_more(&in, NULL), 1);
    ck_assert(str_eq(input_window(&in, 0), STR("abcd")));
    ck_assert(str_eq(input_window(&in, 1), STR("bcd")));
    ck_assert_int_eq(input_more(&in, NULL), 0);
    ck_assert_int_eq(input_more(&in, NULL), 0);
    input_free(&in);
    fclose(f);
}
END_TEST

START_TEST(what_cannot_be_read_is_an_error)
{
    struct input in = {.fd = -1};
    struct err e;
    input_start(&in, "/", open("/", O_RDONLY), STR(""));
    ck_assert_int_eq(input_more(&in, &e), -1);
    ck_assert_str_eq(e.name, "/");
    ck_assert_str_eq(e.text, "cannot read: Is a directory");
    input_free(&in);
}
END_TEST

Suite *text_suite(void)
{
    Suite *suite = suite_create("text");
    TCase *tests = tcase_create("encoding");
    tcase_add_loop_test(tests, a_text_is_decoded, 0, sizeof decodings / sizeof *decodings);
    tcase_add_test(tests, nul_bytes_are_data);
    tcase_add_test(tests, an_unknown_encoding_is_an_error);
    tcase_add_test(tests, a_text_of_an_unknown_encoding_is_kept);
    tcase_add_test(tests, a_text_may_become_empty);
    tcase_add_test(tests, long_texts_are_decoded);
    suite_add_tcase(suite, tests);
    tests = tcase_create("sniff");
    tcase_add_loop_test(tests, what_is_no_text_is_refused, 0, sizeof kinds / sizeof *kinds);
    tcase_add_test(tests, text_with_stray_nul_bytes_is_text);
    suite_add_tcase(suite, tests);
    tests = tcase_create("input");
    tcase_add_test(tests, the_window_slides_over_the_file);
    tcase_add_test(tests, what_was_read_before_comes_first);
    tcase_add_test(tests, what_cannot_be_read_is_an_error);
    suite_add_tcase(suite, tests);
    return suite;
}
