#include <check.h>
#include <stdlib.h>

#include "lex/figure.h"

static struct figure parsed(const char *text)
{
    struct figure f;
    figure_parse(str_of(text), &f);
    return f;
}

static const struct {
    const char *text, *value, *unit;
} numbers[] = {
    {"0", "0", ""},
    {"12", "12", ""},
    {"007", "7", ""},
    {"000", "0", ""},
    {"0.5", "0.5", ""},
    {"00.50", "0.50", ""},
    {"12.345", "12.345", ""},
    /* grouped in threes */
    {"1,234", "1234", ""},
    {"12,345,678", "12345678", ""},
    {"1,234.56", "1234.56", ""},
    {"1，234", "1234", ""},
    /* full width */
    {"１２３", "123", ""},
    {"１,２３４", "1234", ""},
    {"１，２３４．５", "1234.5", ""},
    {"1２", "12", ""},
    {"１２万元", "12", "万元"},
    /* signs */
    {"+5", "5", ""},
    {"＋5", "5", ""},
    {"-5", "-5", ""},
    {"－5", "-5", ""},
    {"−5", "-5", ""},
    {"–5", "-5", ""},
    {"﹣5", "-5", ""},
    {"﹢5", "5", ""},
    {"增5", "5", ""},
    {"增加5", "5", ""},
    {"新增5", "5", ""},
    {"增长5", "5", ""},
    {"上升5", "5", ""},
    {"↑5", "5", ""},
    {"减5", "-5", ""},
    {"减少5", "-5", ""},
    {"下降5", "-5", ""},
    {"↓5", "-5", ""},
    {"减1,234.5", "-1234.5", ""},
    {"减５", "-5", ""},
    {"增加 5 项", "5", "项"},
    /* what is left of a page around them */
    {"<p>12</p>", "12", ""},
    {"12<br/>", "12", ""},
    {"&nbsp;1,234&nbsp;", "1234", ""},
    {"<span style=\"color: red\"><b>5</b></span> &nbsp;", "5", ""},
    {"12件（次）", "12", "件（次）"},
    /* and inside, where they part nothing */
    {"<span lang=\"EN-US\">1</span>2", "12", ""},
    {"<span>1</span><b>,234</b> <font>件</font>", "1234", "件"},
    {"[1]{lang=\"EN-US\"}2", "12", ""},
    {"[零]{style=\"x\"}", "0", ""},
    /* zero has no sign */
    {"+0", "0", ""},
    {"-0", "0", ""},
    {"减0", "0", ""},
    {"-0.00", "0.00", ""},
    {"-0.50", "-0.50", ""},
    /* words for zero */
    {"零", "0", ""},
    {"〇", "0", ""},
    {"零件", "0", "件"},
    {"减零", "0", ""},
    /* units */
    {"0件", "0", "件"},
    {"3条", "3", "条"},
    {"3（件）", "3", "件"},
    {"1,234 (万元)", "1234", "万元"},
    {"4次", "4", "次"},
    {"5人", "5", "人"},
    {"5人次", "5", "人次"},
    {"397265元", "397265", "元"},
    {"39.7265万元", "39.7265", "万元"},
    {"1亿元", "1", "亿元"},
    {"7 件", "7", "件"},
    {"7　件", "7", "件"},
    /* white space around, and inside but not between two digits */
    {"  8 ", "8", ""},
    {"\t8\r", "8", ""},
    {"　8　", "8", ""},
    {"\xc2\xa0"
     "8\xc2\xa0",
     "8", ""},
    {"- 8", "-8", ""},
    {"\xe2\x80\x8e"
     "8\xe2\x80\x8f",
     "8", ""},
    /* what Markdown and CSV put around it */
    {"**8**", "8", ""},
    {"** 8 **", "8", ""},
    {"*8*", "8", ""},
    {"__8__", "8", ""},
    {"`8`", "8", ""},
    {"\"8\"", "8", ""},
    {"\"**增8**\"", "8", ""},
    {"**8件**", "8", "件"},
    {"\\-8", "-8", ""},
    {"\\+8", "8", ""},
    {"减 少 8 万 元", "-8", "万元"},
};

START_TEST(a_number)
{
    struct figure f = parsed(numbers[_i].text);
    ck_assert_msg(f.kind == FIGURE_NUMBER, "'%s' is no number", numbers[_i].text);
    ck_assert_str_eq(f.value, numbers[_i].value);
    ck_assert_uint_eq(f.unit.n, strlen(numbers[_i].unit));
    ck_assert(str_eq(f.unit, str_of(numbers[_i].unit)));
}
END_TEST

static const struct {
    const char *text;
    enum figure_kind kind;
} others[] = {
    {"", FIGURE_BLANK},
    {"\"\"", FIGURE_BLANK},
    {"\" \"", FIGURE_BLANK},
    {"**/**", FIGURE_NOTHING},
    {"**件**", FIGURE_UNIT},
    {"8*", FIGURE_TEXT},
    {"<p>/</p>", FIGURE_NOTHING},
    {"&nbsp;", FIGURE_BLANK},
    {"<br>", FIGURE_TEXT},
    {"<p></p>", FIGURE_TEXT},
    {"<span></span>", FIGURE_TEXT},
    {"1<br>2", FIGURE_TEXT},
    {"1</p><p>2", FIGURE_TEXT},
    {"<span>1</span> <span>2</span>", FIGURE_TEXT},
    {"1[2]", FIGURE_TEXT},
    {"[1](2)", FIGURE_TEXT},
    {"[1]{2", FIGURE_TEXT},
    {"<sup>2</sup>", FIGURE_TEXT},
    {"5<sup>2</sup>", FIGURE_TEXT},
    {"<del>5</del>", FIGURE_TEXT},
    {"<5", FIGURE_TEXT},
    {"<5>", FIGURE_TEXT},
    {"5>", FIGURE_TEXT},
    {"*8", FIGURE_TEXT},
    {"**", FIGURE_TEXT},
    {"\"8", FIGURE_TEXT},
    {"~~8~~", FIGURE_TEXT},
    {" ", FIGURE_BLANK},
    {"\t \r", FIGURE_BLANK},
    {"　", FIGURE_BLANK},
    {"\xc2\xa0", FIGURE_BLANK},
    {"\xe2\x80\x8b", FIGURE_BLANK}, /* zero-width space */
    {"\xe2\x80\x8e", FIGURE_BLANK}, /* left-to-right mark */
    {"\xef\xbb\xbf", FIGURE_BLANK}, /* byte-order mark */

    {"/", FIGURE_NOTHING},
    {"／", FIGURE_NOTHING},
    {"\\", FIGURE_NOTHING},
    {"-", FIGURE_NOTHING},
    {"－", FIGURE_NOTHING},
    {"--", FIGURE_NOTHING},
    {"—", FIGURE_NOTHING},
    {"——", FIGURE_NOTHING},
    {"–", FIGURE_NOTHING},
    {"－－－", FIGURE_NOTHING},
    {"─", FIGURE_NOTHING},
    {"— —", FIGURE_NOTHING},
    {"无", FIGURE_NOTHING},
    {" 无 ", FIGURE_NOTHING},
    {"不适用", FIGURE_NOTHING},
    {"暂无", FIGURE_NOTHING},
    {"不涉及", FIGURE_NOTHING},
    {"–", FIGURE_NOTHING},
    {"不 适 用", FIGURE_NOTHING},
    {"N/A", FIGURE_NOTHING},

    {"件", FIGURE_UNIT},
    {"万元", FIGURE_UNIT},
    {"人 次", FIGURE_UNIT},

    {"规章", FIGURE_TEXT},
    {"详见附件", FIGURE_TEXT},
    {"无无", FIGURE_TEXT},
    {"无5", FIGURE_TEXT},
    {"5无", FIGURE_TEXT},
    {"-无", FIGURE_TEXT},
    {"十二", FIGURE_TEXT},
    {"约5", FIGURE_TEXT},
    {"5余件", FIGURE_TEXT},
    {"5件6", FIGURE_TEXT},
    {"件5", FIGURE_TEXT},
    {"5件件", FIGURE_TEXT},
    {"5（件", FIGURE_TEXT},
    {"5（件)", FIGURE_TEXT},
    {"5（）", FIGURE_TEXT},
    {"5（3）", FIGURE_TEXT},
    {"5（含上年）", FIGURE_TEXT},
    {"5%", FIGURE_TEXT},
    {"(5)", FIGURE_TEXT},
    {"1e3", FIGURE_TEXT},
    {"&nbsp;", FIGURE_BLANK}, /* as some programs leave it */
    {"&nbsp", FIGURE_TEXT},
    {"nan", FIGURE_BLANK},
    {"NaN", FIGURE_BLANK},
    {"None", FIGURE_BLANK},
    {"Nan", FIGURE_TEXT},
    {"0x1f", FIGURE_TEXT},
    {"5-", FIGURE_TEXT},
    {"增", FIGURE_TEXT},
    {"增-5", FIGURE_TEXT},
    {"--5", FIGURE_TEXT},
    {"增/减", FIGURE_TEXT},
    {"2019-2021", FIGURE_TEXT},
    {"1/2", FIGURE_TEXT},
    /* two figures in one cell are no figure */
    {"1 2", FIGURE_TEXT},
    {"1 234", FIGURE_TEXT},
    {"1, 234", FIGURE_TEXT},
    {"1 ,234", FIGURE_TEXT},
    {"0,234", FIGURE_TEXT},
    {"1. 5", FIGURE_TEXT},
    {"１　２", FIGURE_TEXT},
    /* nor is a number cut off, or grouped but not in threes */
    {"5.", FIGURE_TEXT},
    {".5", FIGURE_TEXT},
    {"5,", FIGURE_TEXT},
    {",5", FIGURE_TEXT},
    {"1.2.3", FIGURE_TEXT},
    {"1,23", FIGURE_TEXT},
    {"1,2345", FIGURE_TEXT},
    {"1234,567", FIGURE_TEXT},
    {"1,234,56", FIGURE_TEXT},
    {"1。5", FIGURE_TEXT},
    {"1、5", FIGURE_TEXT},
};

START_TEST(anything_else)
{
    struct figure f = parsed(others[_i].text);
    ck_assert_msg(f.kind == others[_i].kind, "'%s' is of kind %d", others[_i].text, (int)f.kind);
    ck_assert_str_eq(f.value, "");
    ck_assert_uint_eq(f.unit.n, 0);
}
END_TEST

START_TEST(numbers_have_a_longest_length)
{
    char digits[FIGURE_DIGITS_MAX + 2];
    memset(digits, '7', sizeof digits);
    digits[FIGURE_DIGITS_MAX] = '\0';
    struct figure f = parsed(digits);
    ck_assert_int_eq(f.kind, FIGURE_NUMBER);
    ck_assert_str_eq(f.value, digits);
    digits[FIGURE_DIGITS_MAX] = '7';
    digits[FIGURE_DIGITS_MAX + 1] = '\0';
    ck_assert_int_eq(parsed(digits).kind, FIGURE_TEXT);
}
END_TEST

/* Every way to fill a value up to its last byte: sign, digits, point, digits. */
START_TEST(no_length_is_too_long)
{
    for (size_t n = 0; n <= 2 * FIGURE_DIGITS_MAX; n++)
        for (size_t point = 0; point <= n; point++) {
            struct figure f;
            char text[2 * FIGURE_DIGITS_MAX + 8];
            size_t len = 0;
            text[len++] = '-';
            for (size_t i = 0; i < n; i++) {
                if (i == point)
                    text[len++] = '.';
                text[len++] = '4';
            }
            char *copy = malloc(len); /* its end is guarded by the sanitizer */
            memcpy(copy, text, len);
            figure_parse(str_make(copy, len), &f);
            ck_assert(f.kind == FIGURE_NUMBER || f.kind == FIGURE_TEXT || f.kind == FIGURE_NOTHING);
            ck_assert_uint_le(strlen(f.value), FIGURE_DIGITS_MAX + 1);
            free(copy);
        }
}
END_TEST

START_TEST(a_text_of_any_length_is_text)
{
    enum { LENGTH = 100000 };
    char *text = malloc(LENGTH);
    struct figure f;
    memset(text, 'x', LENGTH);
    figure_parse(str_make(text, LENGTH), &f);
    ck_assert_int_eq(f.kind, FIGURE_TEXT);
    memset(text, ' ', LENGTH);
    figure_parse(str_make(text, LENGTH), &f);
    ck_assert_int_eq(f.kind, FIGURE_BLANK);
    text[LENGTH / 2] = '6';
    figure_parse(str_make(text, LENGTH), &f);
    ck_assert_int_eq(f.kind, FIGURE_NUMBER);
    ck_assert_str_eq(f.value, "6");
    free(text);
}
END_TEST

START_TEST(bytes_that_are_no_characters_are_text)
{
    struct figure f;
    figure_parse(STR("5\0"), &f); /* a NUL is white space, as all controls are */
    ck_assert_int_eq(f.kind, FIGURE_NUMBER);
    ck_assert_int_eq(parsed("\xff").kind, FIGURE_TEXT);
    ck_assert_int_eq(parsed("5\xe4\xbb").kind, FIGURE_TEXT);
    ck_assert_int_eq(parsed("\xef\xbc").kind, FIGURE_TEXT);
}
END_TEST

START_TEST(heads_say_whether_figures_may_be_less_than_zero)
{
    ck_assert(figure_may_be_less(STR("本年增/减")));
    ck_assert(figure_may_be_less(STR("比上年减少")));
    ck_assert(!figure_may_be_less(STR("本年新增")));
    ck_assert(!figure_may_be_less(STR("2020-2021年")));
    ck_assert(!figure_may_be_less(STR("")));
}
END_TEST

Suite *figure_suite(void)
{
    Suite *s = suite_create("figure");
    TCase *c = tcase_create("figure");
    tcase_add_test(c, heads_say_whether_figures_may_be_less_than_zero);
    tcase_add_loop_test(c, a_number, 0, sizeof numbers / sizeof *numbers);
    tcase_add_loop_test(c, anything_else, 0, sizeof others / sizeof *others);
    tcase_add_test(c, numbers_have_a_longest_length);
    tcase_add_test(c, no_length_is_too_long);
    tcase_add_test(c, a_text_of_any_length_is_text);
    tcase_add_test(c, bytes_that_are_no_characters_are_text);
    suite_add_tcase(s, c);
    return s;
}
