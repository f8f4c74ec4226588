/* The parts that headings are read with: compact text, numbers, cells of a line,
 * row labels, topics. */
#include <check.h>
#include <stdio.h>

#include "base/utf8.h"
#include "data.h"
#include "report/compact.h"
#include "report/heading_start.h"
#include "report/line.h"
#include "report/numbering.h"
#include "report/numeral.h"
#include "report/row_label.h"
#include "report/year.h"

static void assert_str(struct str found, const char *expected)
{
    ck_assert_msg(str_eq(found, str_of(expected)), "found '%.*s', expected '%s'", (int)found.n,
                  found.p, expected);
}

/* ---- compact text */

START_TEST(compact_text_knows_where_it_stood)
{
    struct compact c = {.n = 0};
    compact_make(&c, STR(" ** 二 、 主动\n公开（２０２２年）** "), 1000);
    assert_str(compact_from(&c, 0), "二、主动公开(2022年)");
    ck_assert(!c.cut);
    assert_str(compact_raw(&c, 0, c.n), "二 、 主动\n公开（２０２２年）");
    assert_str(compact_raw(&c, 6, 12), "主动");
    assert_str(compact_raw(&c, 3, 3), "");
    ck_assert(compact_gap_before(&c, 3));
    ck_assert(!compact_gap_before(&c, 9));
    compact_make(&c, STR("一二三"), 8);
    assert_str(compact_from(&c, 0), "一二");
    ck_assert(c.cut);
    compact_make(&c, str_make(NULL, 0), 8);
    assert_str(compact_from(&c, 0), "");
    compact_make(&c,
                 STR("\xff"
                     "a\xe4\xb8"),
                 100);
    assert_str(compact_raw(&c, 0, c.n), "\xff"
                                        "a\xe4\xb8");
    compact_free(&c);
}
END_TEST

/* The compact form of a text, made character by character. */
static void put_slowly(struct buf *to, struct str text)
{
    char bytes[4];
    size_t used;
    for (; text.n; text = str_from(text, used)) {
        uint32_t c = compact_char(utf8_decode(text.p, text.n, &used));
        if (c != 0)
            buf_put(to, bytes, utf8_encode(c, bytes));
    }
}

START_TEST(compact_text_is_the_same_many_bytes_at_a_time)
{
    static const char *const odd[] = {"",     " ",    "*",        "\x7f",    "　", "、",
                                      "㈠",   "か",   "Ａ",       "é",       "“",  "𠀀",
                                      "\x80", "\xe4", "\xe4\xb8", "\xe3\x80"};
    struct compact c = {.n = 0};
    struct buf text = {0}, slow = {0};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        for (size_t at = 0; at < 40; at++) {
            text.len = slow.len = 0;
            for (size_t k = 0; k < 40; k++) {
                buf_put_str(&text, k == at ? str_of(odd[i]) : STR(""));
                buf_put_str(&text, str_of(k % 5 == at % 5 ? "7" : "鿿"));
            }
            put_slowly(&slow, buf_str(&text, 0));
            compact_make(&c, buf_str(&text, 0), 1000);
            ck_assert(str_eq(compact_from(&c, 0), buf_str(&slow, 0)));
            ck_assert_uint_eq(compact_origin(&c, c.n - 1), text.len - (at % 5 == 4 ? 1 : 3));
        }
    buf_free(&text);
    buf_free(&slow);
    compact_free(&c);
}
END_TEST

/* ---- numbers */

static const struct {
    const char *text;
    int value;
    const char *rest;
} numerals[] = {
    {"一、", 1, "、"}, {"九十九", 99, ""}, {"十", 10, ""},    {"十二月", 12, "月"},
    {"二十", 20, ""},  {"三十一", 31, ""}, {"一二", 1, "二"}, {"十十", 10, "十"},
    {"百", 0, "百"},   {"", 0, ""},        {"1", 0, "1"},     {"〇", 0, "〇"},
};

START_TEST(numerals_are_read)
{
    struct str rest = str_of(numerals[_i].text);
    ck_assert_int_eq(numeral_cut(&rest), numerals[_i].value);
    assert_str(rest, numerals[_i].rest);
}
END_TEST

START_TEST(years_are_read)
{
    ck_assert_int_eq(numeral_year(STR("2021年")), 2021);
    ck_assert_int_eq(numeral_year(STR("２０２１")), 2021);
    ck_assert_int_eq(numeral_year(STR("二〇二一")), 2021);
    ck_assert_int_eq(numeral_year(STR("二零二○年")), 2020);
    ck_assert_int_eq(numeral_year(STR("202")), 0);
    ck_assert_int_eq(numeral_year(STR("二十一年")), 0);
}
END_TEST

static const struct {
    const char *words;
    int read, named;
} calendar[] = {
    {"2021", 2021, 0},
    {"２０２１", 2021, 0},
    {"二〇二一", 2021, 0},
    {"2021年", 0, 2021},
    {"（2021年度）", 0, 2021},
    {"(二〇二一年)", 0, 2021},
    {"1899", 0, 0},
    {"3000年", 0, 0},
    {"202年", 0, 0},
    {"2021年1月", 0, 0},
    {"年", 0, 0},
    {"", 0, 0},
    {"2021一二ab", 0, 0},
    {"二0二一xy", 0, 0},
};

START_TEST(years_of_the_calendar_are_told_from_numbers)
{
    ck_assert_int_eq(year_read(str_of(calendar[_i].words)), calendar[_i].read);
    ck_assert_int_eq(year_named(str_of(calendar[_i].words)), calendar[_i].named);
}
END_TEST

START_TEST(the_next_year_of_a_text_is_found)
{
    struct str text = STR("自3000年,2020年至二〇二一年");
    size_t at = 0;
    ck_assert_int_eq(year_next(text, &at), 2020);
    ck_assert_uint_eq(at, str_find(text, STR("2020"), 0));
    at++;
    ck_assert_int_eq(year_next(text, &at), 2021);
    ck_assert_uint_eq(at, str_find(text, STR("二"), 0));
    at++;
    ck_assert_int_eq(year_next(text, &at), 0);
}
END_TEST

static const struct {
    const char *text;
    enum heading_style style;
    int value;
    bool marked;
    const char *rest;
} numbers[] = {
    {"一、总体情况", HEADING_NUMERAL, 1, true, "总体情况"},
    {"十一.总体", HEADING_NUMERAL, 11, true, "总体"},
    {"一总体情况", HEADING_NUMERAL, 1, false, "总体情况"},
    {"第一部分总体情况", HEADING_PART, 1, true, "总体情况"},
    {"第2部分:总体情况", HEADING_PART, 2, true, "总体情况"},
    {"第三章、总体情况", HEADING_PART, 3, true, "总体情况"},
    {"第二十条第(一)项", HEADING_BARE, 0, true, "第二十条第(一)项"},
    {"(一)总体", HEADING_PAREN, 1, true, "总体"},
    {"(十二)、总体", HEADING_PAREN, 12, true, "总体"},
    {"(一", HEADING_BARE, 0, true, "(一"},
    {"1.总体", HEADING_DIGIT, 1, true, "总体"},
    {"12、总体", HEADING_DIGIT, 12, true, "总体"},
    {"1.、总体", HEADING_DIGIT, 1, true, "总体"},
    {"3)总体", HEADING_DIGIT, 3, true, "总体"},
    {"一、、总体", HEADING_NUMERAL, 1, true, "总体"},
    {"一)总体", HEADING_PAREN, 1, true, "总体"},
    {"【一】总体", HEADING_PAREN, 1, true, "总体"},
    {"【一总体", HEADING_BARE, 0, true, "【一总体"},
    {"㈡总体", HEADING_PAREN, 2, true, "总体"},
    {"(1)总体", HEADING_DIGIT, 1, true, "总体"},
    {"③总体", HEADING_DIGIT, 3, true, "总体"},
    {"⑷总体", HEADING_DIGIT, 4, true, "总体"},
    {"⒌总体", HEADING_DIGIT, 5, true, "总体"},
    {"2\\.总体", HEADING_DIGIT, 2, true, "总体"},
    {"第四节总体", HEADING_PART, 4, true, "总体"},
    {"1.一、总体", HEADING_NUMERAL, 1, true, "总体"},
    {"1.三、总体", HEADING_NUMERAL, 3, true, "总体"},
    {"1.一总体", HEADING_DIGIT, 1, true, "一总体"},
    {"1一、总体", HEADING_DIGIT, 1, false, "一、总体"},
    {"1总体", HEADING_DIGIT, 1, false, "总体"},
    {"12", HEADING_BARE, 0, true, "12"},
    {"2021年", HEADING_BARE, 0, true, "2021年"},
    {"总体情况", HEADING_BARE, 0, true, "总体情况"},
    {"", HEADING_BARE, 0, true, ""},
};

START_TEST(numbers_of_headings_are_read)
{
    struct numbering n = numbering_read(str_of(numbers[_i].text));
    ck_assert_int_eq((int)n.style, (int)numbers[_i].style);
    ck_assert_int_eq(n.value, numbers[_i].value);
    ck_assert_int_eq(n.marked, numbers[_i].marked);
    assert_str(n.rest, numbers[_i].rest);
}
END_TEST

/* ---- lines */

START_TEST(a_line_is_bared_of_ornaments)
{
    struct str rest = STR("\n | | \n## 甲 ##\n");
    assert_str(line_bare(STR("| **一、总体情况** |")), "一、总体情况");
    assert_str(line_bare(STR("　> ● 甲　")), "甲");
    assert_str(line_bare(STR("\xee\x97\xa5\xef\x82\xb7 甲")), "甲"); /* U+E5E5, U+F0B7 */
    assert_str(line_bare(STR("❖ 甲")), "甲");
    assert_str(line_bare(STR("▲甲△")), "甲");
    assert_str(line_bare(STR(" | │ ")), "");
    assert_str(line_next(&rest), "甲");
    assert_str(line_next(&rest), "");
    ck_assert_uint_eq(line_chars(STR("一a、")), 3);
}
END_TEST

static const struct {
    const char *text, *first;
    bool cells;
    const char *words;
    size_t values;
} lines[] = {
    {"一、甲", "一、甲", false, "一、甲", 0},
    {"甲 乙", "甲 乙", false, "甲 乙", 0},
    {"甲  乙", "甲", false, "甲  乙", 0},
    {"甲 | 0 | |", "甲 ", true, "甲", 1},
    {"甲 | |", "甲 ", false, "甲", 0},
    {"甲\t条\t1,234", "甲", true, "甲", 2},
    {"甲│——│", "甲", true, "甲", 1},
    {"甲     条   0  ", "甲", false, "甲", 2},
    {"甲 无", "甲 无", false, "甲 无", 0},
    {"0 0 /", "0 0 /", false, "", 3},
    {"", "", false, "", 0},
};

START_TEST(cells_and_values_of_a_line_are_seen)
{
    size_t values;
    assert_str(line_first_cell(str_of(lines[_i].text)), lines[_i].first);
    ck_assert_int_eq(line_has_cells(str_of(lines[_i].text)), lines[_i].cells);
    assert_str(line_without_values(str_of(lines[_i].text), &values), lines[_i].words);
    ck_assert_uint_eq(values, lines[_i].values);
}
END_TEST

/* ---- rows of tables */

static const struct {
    const char *rest, *below;
    bool row;
} rows[] = {
    /* the requests table */
    {"本年新收政府信息公开申请数量", "", true},
    {"本年新收政府信息公开申请数量 0 0 0", "", true},
    {"本年新收政府信息公", "开申请数量\n", true},
    {"本年新", "", true},
    {"本年度办理结果 （一）予以公开 0", "", true},
    {"结转年度继续办理", "", true},
    {"结转下 年度继续力理", "", true},
    {"洁转", "下年度继续办理\n", true},
    {"政府信息公开行政复议、行政诉讼情况", "", false},
    {"本年度主要工作", "", false},
    {"存在的问题", "0\n", false},
    /* the statistics table: only with what belongs to a row */
    {"主动公开情况", "", false},
    {"主动公开情况", "全年主动公开信息12条。\n", false},
    {"主动公开情况", "（一）主动公开政府信息情况\n", false},
    {"主动公开情况", "\n——\n\n5\n", true},
    {"主动公开情况", "（一）主动公开政府信息数\n条\n", true},
    {"主动公开情况 | —— | 5 |", "", true},
    {"主动公开情况 —— 5 （一）主动公开政府信息数 条 5 其中", "", true},
    {"主公开情况", "（一）主动公开政府信息数\n", true},
    {"行政复议数量", "件\n0\n", true},
    {"举报投诉数量", "七、依申请公开信息收取的费用\n", true},
    {"依申请公开情况", "略。\n四、行政复议数量\n", false},
    {"机构建设和保障经", "费情况\n——\n", true},
    {"主动公开情况", "\n\n\n", false},
};

START_TEST(numbered_rows_are_told_from_headings)
{
    struct row_labels labels;
    row_labels_init(&labels);
    char text[512]; /* the lines below stand right behind */
    int n = snprintf(text, sizeof text, "%s\n%s", rows[_i].rest, rows[_i].below);
    size_t rest = strlen(rows[_i].rest);
    struct row_text row = row_labels_read(&labels, str_make(text, rest));
    ck_assert_int_eq(
        row_labels_is_row(&labels, &row, str_make(text + rest + 1, (size_t)n - rest - 1)),
        rows[_i].row);
    row_labels_free(&labels);
}
END_TEST

/* ---- topics */

static struct topics topics;

static void topics_setup(void)
{
    struct err e;
    ck_assert_msg(topics_init(&topics, str_make(data_topics, data_topics_len), "topics.tsv", &e) ==
                      0,
                  "%s", e.text);
}

static void topics_teardown(void)
{
    topics_free(&topics);
}

static const struct {
    const char *words, *heading, *topic; /* as a statutory heading, by its words; empty: none */
} said[] = {
    {"总体情况", "overview", "overview"},
    {"政府信息公开工作总体情况", "overview", "overview"},
    {"2021年总体情况", "overview", "overview"},
    {"概述", "overview", "overview"},
    {"工作情况概述", "", "overview"},
    {"行政机关主动公开政府信息的情况", "proactive", "proactive"},
    {"政府信息主动公开情况", "proactive", "proactive"},
    {"主动公开工作扎实推进", "", "proactive"},
    {"行政机关收到和处理政府信息公开申请情况", "requests", "requests"},
    {"收到和处理政府信息公开申请的情况", "requests", "requests"},
    {"政府信息依申请公开办理情况", "requests", "requests"},
    {"依申请公开和不予公开情况", "requests", "requests"},
    {"依申请公开政府信息及咨询受理情况", "requests", "requests"},
    {"公众申请政府信息公开情况", "requests", ""},
    {"复议、诉讼和申诉举报等情况", "appeals", "appeals"},
    {"因政府信息公开申请提起行政复议、行政诉讼的情况", "appeals", "appeals"},
    {"政府信息公开相关费用情况", "fees", "fees"},
    {"费用收取与减免情况", "fees", "fees"},
    {"信息公开的收费及减免情况", "fees", "fees"},
    {"收费情况和减免情况", "fees", "fees"},
    {"政府信息公开支出和收费情况", "fees", "fees"},
    {"政府信息公开主要工作概述", "overview", "overview"},
    {"主要问题和下一步工作打算", "problems", "problems"},
    {"存在的主要问题和改进措施及其他报告事项", "", "problems"},
    {"需要说明的事项与附表", "other", "other"},
    {"其他需要汇报事项", "other", "other"},
    {"其他事项", "other", "other"},
    {"因政府信息公开工作被申请行政复议、提起行政诉讼情况", "appeals", "appeals"},
    {"政府信息公开行政复议和行政诉讼情况", "appeals", "appeals"},
    {"行政复议、行政诉讼和申诉情况", "appeals", "appeals"},
    {"行政复议行政诉讼", "", "appeals"},
    {"依申请公开政府信息收费及减免情况", "fees", "fees"},
    {"政府信息公开的收费及减免情况", "fees", "fees"},
    {"存在的主要问题及改进情况", "problems", "problems"},
    {"主要问题和整改措施", "problems", "problems"},
    {"问题、不足及改进方向", "problems", "problems"},
    {"存在问题", "problems", "problems"},
    {"政府信息公开工作存在的主要问题和改进措施(2021年)", "problems", "problems"},
    {"工作中的不足", "", "problems"},
    {"下一步工作打算", "plans", "plans"},
    {"2022年工作计划", "", "plans"},
    {"其他需要报告的事项", "other", "other"},
    {"其它需要说明的情况:", "other", "other"},
    {"说明与附表", "", "annex"},
    {"加强领导,落实责任", "", ""},
    {"其他情况", "", "other"},
    {"其他工作情况", "", ""},
    {"工作完成情况", "", ""},
};

START_TEST(topics_are_known)
{
    struct str words = str_of(said[_i].words);
    const struct topic_row *row = topics_heading(&topics, words);
    assert_str(row ? row->topic : STR(""), said[_i].heading);
    assert_str(topics_words(&topics, words), said[_i].topic);
}
END_TEST

START_TEST(what_a_heading_can_start_with_is_known)
{
    static const uint32_t starts[] = {0x603b, 0x4e3b, 0x6536,
                                      0x5b58, 0x5176, 0x9644}; /* 总主收存其附 */
    static struct heading_starts s;
    heading_starts_init(&s, &topics);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        ck_assert(heading_may_be_statutory(&s, starts[i]));
        ck_assert_int_eq(heading_may_be_annex(&s, starts[i]), starts[i] == 0x9644);
        ck_assert(heading_starts_with(&s, starts[i]));
    }
    ck_assert(heading_starts_with(&s, 0x4e09) && !heading_may_be_statutory(&s, 0x4e09)); /* 三 */
    ck_assert(!heading_starts_with(&s, 0x4e86));                                         /* 了 */
    ck_assert(!heading_may_be_statutory(&s, 0x4e86));
    ck_assert(!heading_may_be_statutory(&s, 0x20000));
}
END_TEST

/* No character is left out, and none is there that the patterns do not take. */
START_TEST(all_that_a_heading_can_start_with_is_known)
{
    enum { FIRST_HAN = 0x4e00, LAST_HAN = 0x9fff };
    static struct char_set heading, annex;
    topics_starts(&topics, &heading, &annex);
    for (uint32_t c = FIRST_HAN; c <= LAST_HAN; c++) {
        char bytes[4] = {(char)(0xe0 | c >> 12), (char)(0x80 | (c >> 6 & 0x3f)),
                         (char)(0x80 | (c & 0x3f))};
        struct str text = str_make(bytes, 3);
        ck_assert_msg(char_set_has(&heading, c) == pattern_can_start(topics.heading.start, text),
                      "U+%04X", (unsigned)c);
        ck_assert_msg(char_set_has(&annex, c) == pattern_can_start(topics.annex.start, text),
                      "U+%04X", (unsigned)c);
    }
}
END_TEST

START_TEST(a_faulty_table_of_topics_is_an_error)
{
    struct topics t;
    struct err e;
    ck_assert_int_eq(topics_init(&t, STR("kind\ttopic\tpattern\nwhat\tx\ty\n"), "t.tsv", &e), -1);
    ck_assert_uint_eq(e.line, 2);
    topics_free(&t);
    ck_assert_int_eq(topics_init(&t, STR("kind\ttopic\tpattern\nheading\tx\t(\n"), "t.tsv", &e),
                     -1);
    topics_free(&t);
}
END_TEST

Suite *heading_suite(void)
{
    Suite *suite = suite_create("heading");
    TCase *tests = tcase_create("line");
    tcase_add_test(tests, compact_text_knows_where_it_stood);
    tcase_add_test(tests, compact_text_is_the_same_many_bytes_at_a_time);
    tcase_add_loop_test(tests, numerals_are_read, 0, sizeof numerals / sizeof *numerals);
    tcase_add_test(tests, years_are_read);
    tcase_add_loop_test(tests, years_of_the_calendar_are_told_from_numbers, 0,
                        sizeof calendar / sizeof *calendar);
    tcase_add_test(tests, the_next_year_of_a_text_is_found);
    tcase_add_loop_test(tests, numbers_of_headings_are_read, 0, sizeof numbers / sizeof *numbers);
    tcase_add_test(tests, a_line_is_bared_of_ornaments);
    tcase_add_loop_test(tests, cells_and_values_of_a_line_are_seen, 0,
                        sizeof lines / sizeof *lines);
    tcase_add_loop_test(tests, numbered_rows_are_told_from_headings, 0, sizeof rows / sizeof *rows);
    suite_add_tcase(suite, tests);
    tests = tcase_create("topics");
    tcase_add_unchecked_fixture(tests, topics_setup, topics_teardown);
    tcase_add_loop_test(tests, topics_are_known, 0, sizeof said / sizeof *said);
    tcase_add_test(tests, what_a_heading_can_start_with_is_known);
    tcase_add_test(tests, all_that_a_heading_can_start_with_is_known);
    tcase_add_test(tests, a_faulty_table_of_topics_is_an_error);
    suite_add_tcase(suite, tests);
    return suite;
}
