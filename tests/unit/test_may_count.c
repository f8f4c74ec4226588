#include <check.h>

#include "align/may_count.h"
#include "base/utf8.h"

static const struct {
    const char *text;
    bool may, tells; /* say how many; words and nothing else */
    size_t number;   /* bytes of a label's number */
} texts[] = {
    {"", false, false, 0},
    {"行政许可", false, true, 0},
    {"3.重复申请", false, true, 2},
    {"（3）重复申请", false, true, 7},
    {"①重复申请", true, false, 0}, /* no mark tells the number from a figure */
    {"12、重复申请", false, true, 5},
    {"123、重复申请", true, false, 0},
    {"0第二十条", true, false, 0},
    {"(5)", true, false, 0},
    {"5%", true, false, 0},
    {"共5件", true, false, 0},
    {"共５件", true, false, 0},
    {"自然人：5", true, false, 0},
    {"5件", true, false, 0},
    {"12余", true, false, 0},
    {"十二", true, false, 0},
    {"十", false, true, 0}, /* a label's */
    {"一百零五", true, false, 0},
    {"十二条", false, true, 0},
    {"O", true, false, 0},
    {"○", true, false, 0},
    {"#REF!", true, false, 0},
    {"Shiqiao", false, false, 0}, /* too long for a number that was misread */
    {"——", false, false, 0},
};

START_TEST(a_text_may_count_or_tells_only_or_neither)
{
    struct str text = str_of(texts[_i].text);
    ck_assert_msg(text_may_count(text) == texts[_i].may, "%s may count", texts[_i].text);
    ck_assert_msg(text_tells_only(text) == texts[_i].tells, "%s tells only", texts[_i].text);
    ck_assert_uint_eq(text_label_number(text), texts[_i].number);
}
END_TEST

START_TEST(the_first_chinese_character_is_found)
{
    ck_assert_uint_eq(utf8_first_han(STR("3.重复")), 2);
    ck_assert_uint_eq(utf8_first_han(STR("重复")), 0);
    ck_assert_uint_eq(utf8_first_han(STR("，12")), 5);
    ck_assert_uint_eq(utf8_first_han(STR("")), 0);
}
END_TEST

Suite *may_count_suite(void)
{
    Suite *suite = suite_create("may_count");
    TCase *tests = tcase_create("may_count");
    tcase_add_loop_test(tests, a_text_may_count_or_tells_only_or_neither, 0,
                        sizeof texts / sizeof *texts);
    tcase_add_test(tests, the_first_chinese_character_is_found);
    suite_add_tcase(suite, tests);
    return suite;
}
