/* Lines that may be headings are found many at a time, none that is one is passed over. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "records.h"
#include "report/heading.h"
#include "report/heading_lines.h"

static struct heading_reader reader;
static struct heading_lines lines;

static void setup(void)
{
    struct err e;
    ck_assert_msg(heading_reader_init(&reader, &e) == 0, "%s", e.text);
    heading_lines_init(&lines, &reader.starts);
}

static void teardown(void)
{
    heading_lines_free(&lines);
    heading_reader_free(&reader);
}

static void find_lines(struct str text)
{
    lines.lines = lines.passed = 0;
    heading_lines_find(&lines, text, 0, text.n);
}

/* Bytes before the first character of a line that says something. */
static size_t bytes_skipped(struct str line)
{
    static const struct str wide[] = {{"\xc2\xa0", 2}, {"\xe3\x80\x80", 3}};
    size_t at = 0, bytes = 1;
    for (; at < line.n && bytes > 0; at += bytes) {
        struct str rest = str_from(line, at);
        unsigned char c = (unsigned char)*rest.p;
        bytes = str_starts(rest, wide[0])   ? 2
                : str_starts(rest, wide[1]) ? 3
                                            : c < 0x80 && heading_may_skip(&reader.starts, c);
    }
    return at;
}

/* Checks what was found against each line, read alone. */
static void assert_none_is_missed(struct str text)
{
    size_t next = 0, at = 0;
    find_lines(text);
    for (size_t number = 0; at < text.n; number++) {
        const char *newline = memchr(text.p + at, '\n', text.n - at);
        size_t end = newline ? (size_t)(newline - text.p) : text.n;
        size_t first = at + bytes_skipped(str_make(text.p + at, end - at));
        bool found = next < lines.lines && lines.line[next].line == number;
        struct heading h, quick;
        bool heading = first < end && heading_read_line(&reader, text, first, &h);
        if (first < end)
            ck_assert_int_eq(heading_read(&reader, text, first, &quick), heading);
        if (found) { /* maybe before a space of which a block has but a part */
            size_t looked = lines.line[next++].at;
            ck_assert(looked >= at && looked <= first);
            ck_assert_int_eq(heading_read_line(&reader, text, looked, &h), heading);
            ck_assert_int_eq(heading_read(&reader, text, looked, &quick), heading);
        } else {
            ck_assert(!heading);
        }
        at = end + 1;
    }
    ck_assert_uint_eq(next, lines.lines);
}

static const struct {
    const char *text;
    size_t lines;
} cases[] = {
    {"一、总体情况\n", 1},
    {"  ## **（一）总体情况**", 1},
    {"12\n| 3 | 4 |\n\n了\n", 0},
    {"| 1.予以公开 | 12 |\n", 0},
    {"2023年，我局认真\n", 1},
    {"\xe3\x80\x80\xe3\x80\x80第一部分\xc2\xa0\n\n附件：\n", 2},
    {"①总体情况\n●总体情况\n", 2},
    {"2023年，我局认真做好公开\n", 1},
    {"2023年度 总体情况\n\n\n\n\n", 1},
    {"2023年总体情况\n\n\n\n\n\n", 1},
    {"第二章主动公开政府信息情况\n", 1},
    {"第二条主动公开政府信息情况\n", 1},
    {"其他 需要报告的事项\n\n\n\n", 1},
    {"其他\n需要报告的事项\n", 2},
    {"（二）主动公开政府信息情况\n", 1},
    {"and other words\n", 0},
    {"\xf0\xa0\x80\x80\n", 1},
    {"7", 0}, /* nothing but what is skipped */
    {"", 0},
    {"\xe4", 1}, /* a character cut off: it has to be looked at */
    {"\xe4\xba", 1},
    {"了\n了解\n", 0},
};

START_TEST(lines_that_may_be_headings_are_found)
{
    struct str text = str_of(cases[_i].text);
    find_lines(text);
    ck_assert_uint_eq(lines.lines, cases[_i].lines);
    assert_none_is_missed(text);
}
END_TEST

START_TEST(no_heading_is_passed_over)
{
    static const char *const pieces[] = {"一",
                                         "、",
                                         "二",
                                         "总体情况",
                                         "主动公开政府信息情况",
                                         "（",
                                         "）",
                                         "(",
                                         ")",
                                         "第",
                                         "部分",
                                         "章",
                                         "条",
                                         "十",
                                         "是",
                                         "信息",
                                         "政府",
                                         "复议",
                                         "情况",
                                         "行政",
                                         "予以公开",
                                         "下一步",
                                         "第二章",
                                         "度",
                                         "，",
                                         "2023年",
                                         "需要报告的事项",
                                         "年",
                                         "2023",
                                         "1",
                                         ".",
                                         "| ",
                                         " ",
                                         "\t",
                                         "\xe3\x80\x80",
                                         "\xc2\xa0",
                                         "## ",
                                         "**",
                                         "●",
                                         "①",
                                         "存在的问题",
                                         "附件",
                                         "其他",
                                         "我局认真做好公开。",
                                         "\n",
                                         "\n",
                                         "\n",
                                         "\n\n",
                                         "\r\n",
                                         "\xf0\xa0\x80\x80",
                                         "words",
                                         "："};
    unsigned long long seed = 17;
    for (int round = 0; round < 400; round++) {
        struct buf text = {0};
        for (unsigned n = records_random(&seed, round % 20 ? 60 : 3000); n > 0; n--) {
            const char *piece = pieces[records_random(&seed, sizeof pieces / sizeof *pieces)];
            buf_put(&text, piece, strlen(piece));
        }
        assert_none_is_missed(str_make(text.p, text.len));
        buf_free(&text);
    }
}
END_TEST

/* Reads the only line of text, given where its first character stands that is no ASCII. */
static bool read_alone(struct heading_reader *r, struct str text, struct heading *h)
{
    size_t first = 0;
    while (first < text.n && !(text.p[first] & 0x80) && text.p[first] != '\n')
        first++;
    return heading_read_line(r, text, first, h);
}

static void assert_same(const struct heading *h, const struct heading *expected)
{
    ck_assert(str_eq(h->text, expected->text) && h->text.p == expected->text.p);
    ck_assert(str_eq(h->topic, expected->topic) && h->whole == expected->whole);
    ck_assert(h->end == expected->end && h->style == expected->style);
    ck_assert_int_eq(h->number, expected->number);
}

/* A reader that has met nothing. */
static void renew(void)
{
    teardown();
    setup();
}

/* Lines with the same start and other text behind it are read as if each were the first one. */
START_TEST(memory_of_starts_changes_nothing)
{
    static const char *const starts[] = {
        "（一）主动公开情况。",         "(二) 依申请公开情况。",
        "（三）政府信息管理情况。",     "（一）。",
        "（一）主动公开情况（试行）。", "  （四）总体情况。",
        "【（一）总体情况。",           "（五）其他需要报告的事项：。",
        "一、主动公开情况。",           "（六）政府信息公开总体情况如下。"};
    static const char *const rests[] = {"我局按时公开。",
                                        "我局",
                                        "2023年新收5件",
                                        "",
                                        "　",
                                        "我局 | 5",
                                        "我局\t0\t3",
                                        "我局  7",
                                        "】",
                                        "*",
                                        "。",
                                        "（二）我局",
                                        "我局公开信息，另有依申请公开情况（见附表）。"};
    enum { STARTS = sizeof starts / sizeof *starts, RESTS = sizeof rests / sizeof *rests };
    static char text[RESTS][256];
    for (size_t i = 0; i < STARTS; i++) {
        struct heading alone[RESTS], h;
        bool is_heading[RESTS];
        for (size_t k = 0; k < RESTS; k++) {
            renew();
            snprintf(text[k], sizeof text[k], "%s%s\n我局认真。\n", starts[i], rests[k]);
            is_heading[k] = read_alone(&reader, str_of(text[k]), &alone[k]);
        }
        for (size_t met = 0; met < RESTS; met++) {
            renew();
            read_alone(&reader, str_of(text[met]), &h);
            for (size_t k = 0; k < RESTS; k++) {
                ck_assert_msg(read_alone(&reader, str_of(text[k]), &h) == is_heading[k], "%s",
                              text[k]);
                if (is_heading[k])
                    assert_same(&h, &alone[k]);
            }
        }
    }
}
END_TEST

START_TEST(stretches_that_are_known_are_left_out)
{
    struct str text = STR("一、总体情况\n表\n0\n二、主动公开政府信息情况\n");
    size_t known = str_find(text, STR("表"), 0), end = str_find(text, STR("二"), 0);
    lines.lines = lines.passed = 0;
    heading_lines_find(&lines, text, 0, known);
    lines.passed += 2;
    heading_lines_find(&lines, text, end, text.n);
    ck_assert_uint_eq(lines.lines, 2);
    ck_assert_uint_eq(lines.line[0].at, 0);
    ck_assert_uint_eq(lines.line[1].at, end);
    ck_assert_uint_eq(lines.line[1].line, 3);
    ck_assert_uint_eq(lines.passed, 4);
}
END_TEST

Suite *heading_lines_suite(void)
{
    Suite *s = suite_create("heading_lines");
    TCase *t = tcase_create("heading_lines");
    tcase_add_unchecked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, lines_that_may_be_headings_are_found, 0, sizeof cases / sizeof *cases);
    tcase_add_test(t, no_heading_is_passed_over);
    tcase_add_test(t, memory_of_starts_changes_nothing);
    tcase_add_test(t, stretches_that_are_known_are_left_out);
    suite_add_tcase(s, t);
    return s;
}
