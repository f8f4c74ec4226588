/* Reports in traditional characters and their twins. */
#include <check.h>

#include "report/script.h"

static struct script script;

static void teardown(void)
{
    script_free(&script);
}

static void assert_str(struct str found, const char *expected)
{
    ck_assert_msg(str_eq(found, str_of(expected)), "found '%.*s', expected '%s'", (int)found.n,
                  found.p, expected);
}

static const struct {
    const char *text, *twin;
    bool traditional;
} twins[] = {
    {"二、主動公開政府信息情況\n", "二、主动公开政府信息情况\n", true},
    {"三、行政複議、行政訴訟情況", "三、行政复议、行政诉讼情况", true},
    {"總體情况", "总体情况", true}, /* converted by halves */
    {"主動公開政府資訊，資金", "主动公开政府信息，资金", true},
    {"政府资讯公开", "政府信息公开", false},
    {"二、主动公开政府信息情况", "二、主动公开政府信息情况", false},
    {"動(dòng)公開(x)", "动*******公开***", true},
    {"動(Dòng)公(1)開(", "动(Dòng)公(1)开(", true},
    {"a(b)", "a(b)", false}, /* no sound of a Chinese character */
    {"動(aaaaaaaaa)", "动(aaaaaaaaa)", true},
    {"\xe5\x8b", "\xe5\x8b", false},
    {"", "", false},
};

START_TEST(a_twin_is_as_long_as_its_text)
{
    struct str text = str_of(twins[_i].text);
    struct str twin = script_twin(&script, text);
    assert_str(twin, twins[_i].twin);
    ck_assert_uint_eq(twin.n, text.n);
    ck_assert_int_eq(script_is_traditional(text), twins[_i].traditional);
}
END_TEST

START_TEST(sounds_stay_in_simplified_text)
{
    struct buf out = {0};
    script_simplify(&out, STR("動(dòng)"));
    script_simplify(&out, STR("資訊**"));
    assert_str(buf_str(&out, 0), "动(dòng)信息**");
    buf_free(&out);
}
END_TEST

START_TEST(names_are_spelled_as_in_the_text)
{
    struct str text = STR(
        "\n青石縣縣志辦公室\n青石縣\n水務局2021年報告，青石县财政局，雲(yún)山鄉，雲山鄉檔案館");
    script_twin(&script, text);
    assert_str(script_name(&script, text, STR("青石县水务局")), "青石縣水務局");
    assert_str(script_name(&script, text, STR("青石县财政局")), "青石县财政局");
    assert_str(script_name(&script, text, STR("雲山乡")), "雲山鄉");
    assert_str(script_name(&script, text, STR("青石县、水务局")), "青石縣、水務局");
    assert_str(script_name(&script, text, STR("雲山乡文件馆")), "雲山鄉檔案館");
    assert_str(script_name(&script, text, STR("水务局、财政局")), "");
    assert_str(script_name(&script, text, STR("白水县")), "");
    assert_str(script_name(&script, text, STR("")), "");
}
END_TEST

START_TEST(a_faulty_table_of_characters_is_an_error)
{
    static struct simplified s;
    struct err e;
    ck_assert_int_eq(simplified_init(&s, STR("from\tto\n動\t动\n開開\t开\n"), "s.tsv", &e), -1);
    ck_assert_uint_eq(e.line, 3);
    simplified_free(&s);
    ck_assert_int_eq(simplified_init(&s, STR("from\tto\n動\tx\n"), "s.tsv", &e), -1);
    simplified_free(&s);
    ck_assert_int_eq(simplified_init(&s, STR("from\tto\n動\n"), "s.tsv", &e), -1);
    simplified_free(&s);
}
END_TEST

Suite *script_suite(void)
{
    Suite *suite = suite_create("script");
    TCase *tests = tcase_create("script");
    tcase_add_unchecked_fixture(tests, NULL, teardown);
    tcase_add_loop_test(tests, a_twin_is_as_long_as_its_text, 0, sizeof twins / sizeof *twins);
    tcase_add_test(tests, sounds_stay_in_simplified_text);
    tcase_add_test(tests, names_are_spelled_as_in_the_text);
    tcase_add_test(tests, a_faulty_table_of_characters_is_an_error);
    suite_add_tcase(suite, tests);
    return suite;
}
