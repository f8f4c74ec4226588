#include <check.h>
#include <stdlib.h>

#include "pattern/pattern.h"

static struct pattern *compile(const char *source)
{
    struct err e;
    struct pattern *p = pattern_new(str_of(source), "test", &e);
    ck_assert_msg(p, "%s", e.text);
    return p;
}

static void assert_group(const struct pattern *p, const char *name, const char *expected)
{
    struct str group = pattern_group(p, name);
    ck_assert_msg(str_eq(group, str_of(expected)), "%s: '%.*s'", name, (int)group.n, group.p);
}

START_TEST(the_first_match_and_its_groups_are_found)
{
    struct pattern *p = compile("(?<year>[0-9]{4})年|(?<year>[一二〇]{4})年|(?<none>x)");
    ck_assert_int_eq(pattern_find(p, str_of("在2021年和2022年"), 0), 1);
    assert_group(p, "", "2021年");
    assert_group(p, "year", "2021");
    ck_assert_ptr_null(pattern_group(p, "none").p);
    ck_assert_ptr_null(pattern_group(p, "nosuch").p);
    ck_assert_int_eq(pattern_find(p, str_of("在2021年和2022年"), 8), 1);
    assert_group(p, "year", "2022");
    ck_assert_int_eq(pattern_find(p, str_of("二〇二一年"), 0), 1);
    assert_group(p, "year", "二〇二一");
    ck_assert_int_eq(pattern_find(p, str_of("没有"), 0), 0);
    ck_assert_ptr_null(pattern_group(p, "year").p);
    ck_assert_int_eq(pattern_find(p, str_make(NULL, 0), 0), 0);
    pattern_del(p);
}
END_TEST

START_TEST(a_class_of_chinese_characters_takes_whole_characters)
{
    struct pattern *p = compile("^[（(]一[)）]$");
    ck_assert_int_eq(pattern_find(p, str_of("（一）"), 0), 1);
    ck_assert_int_eq(pattern_find(p, str_of("(一)"), 0), 1);
    ck_assert_int_eq(pattern_find(p, str_of("一一）"), 0), 0);
    pattern_del(p);
}
END_TEST

START_TEST(lengths_count_and_bad_bytes_match_nothing)
{
    struct pattern *p = compile("b");
    ck_assert_int_eq(pattern_find(p, str_make("a\0b", 3), 0), 1);
    ck_assert_int_eq(pattern_find(p, str_make("a\0b", 2), 0), 0);
    ck_assert_int_eq(pattern_find(p,
                                  str_make("\xff\xe4\xb8"
                                           "b",
                                           4),
                                  0),
                     1);
    pattern_del(p);
    p = compile("^.+$");
    ck_assert_int_eq(pattern_find(p, str_make("a\xff", 2), 0), 0);
    pattern_del(p);
}
END_TEST

START_TEST(a_match_that_takes_too_long_is_told_from_none)
{
    struct pattern *p = compile("^(?:a|aa|aaa)*b$");
    char text[200];
    memset(text, 'a', sizeof text);
    memcpy(text + sizeof text - 2, "bx", 2);
    ck_assert_int_eq(pattern_find(p, str_make(text, sizeof text), 0), -1);
    ck_assert_int_eq(pattern_find(p, str_of("aab"), 0), 1);
    pattern_del(p);
}
END_TEST

/* The first matches are interpreted, later ones are not: both give the same up. */
START_TEST(the_first_matches_tell_what_later_ones_do)
{
    enum { MANY = 20 };
    static const char all[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabx";
    for (size_t n = 3; n < sizeof all; n++) {
        struct str text = str_make(all + sizeof all - n, n - 1);
        struct pattern *p = pattern_new_late(str_of("^(?:a|aa|aaa)*(?<end>b)$"));
        int first = pattern_find(p, text, 0);
        for (int i = 0; i < MANY; i++)
            ck_assert_int_eq(first, pattern_find(p, text, 0));
        ck_assert_ptr_null(pattern_group(p, "end").p);
        pattern_del(p);
    }
    struct pattern *p = pattern_new_late(str_of("^(?<a>a)+(?<end>b)$"));
    for (int i = 0; i < MANY; i++) {
        ck_assert_int_eq(pattern_find(p, str_of("aab"), 0), 1);
        assert_group(p, "end", "b");
    }
    pattern_del(p);
}
END_TEST

/* Machine code lacks the stack for it. */
START_TEST(long_matches_are_found_early_and_late)
{
    enum { MANY = 20, BYTES = 30000 };
    char *text = malloc(BYTES);
    struct pattern *p = compile("^(?:a|b)*(?<end>c)$");
    ck_assert_ptr_nonnull(text);
    for (size_t i = 0; i < BYTES; i++)
        text[i] = "ab"[i % 2];
    text[BYTES - 1] = 'c';
    for (int i = 0; i < MANY; i++) {
        ck_assert_int_eq(pattern_find(p, str_make(text, BYTES), 0), 1);
        assert_group(p, "end", "c");
        ck_assert_int_eq(pattern_find(p, str_make(text, BYTES - 1), 0), 0);
    }
    pattern_del(p);
    free(text);
}
END_TEST

START_TEST(of_a_set_the_first_that_matches_is_told)
{
    static const struct str sources[] = {{"复议|诉讼", 13}, {"申请", 6}, {"公开|x", 8}};
    struct err e;
    struct pattern *p = pattern_new_set(sources, 3, "^.*?(?:", ")", "test", &e);
    ck_assert_ptr_nonnull(p);
    ck_assert_int_eq(pattern_find(p, str_of("公开申请"), 0), 1);
    ck_assert_uint_eq(pattern_which(p), 1);
    ck_assert_int_eq(pattern_find(p, str_of("公开申请的诉讼"), 0), 1);
    ck_assert_uint_eq(pattern_which(p), 0);
    ck_assert_int_eq(pattern_find(p, str_of("公开"), 0), 1);
    ck_assert_uint_eq(pattern_which(p), 2);
    ck_assert_int_eq(pattern_find(p, str_of("其他"), 0), 0);
    pattern_del(p);
}
END_TEST

START_TEST(what_a_match_can_start_with_is_known)
{
    enum { MANY = 300 };
    struct pattern *p = compile("^(?:政府)?(?:总体|基本)情况");
    for (int i = 0; i < MANY; i++) {
        ck_assert(pattern_can_start(p, str_of("政")));
        ck_assert(pattern_can_start(p, str_of("总")));
        ck_assert(pattern_can_start(p, str_of("基")));
        ck_assert(!pattern_can_start(p, str_of("体")));
        ck_assert(!pattern_can_start(p, str_of("府")));
    }
    pattern_del(p);
}
END_TEST

START_TEST(a_faulty_pattern_is_an_error)
{
    struct err e;
    ck_assert_ptr_null(pattern_new(str_of("a(b"), "topics.tsv", &e));
    ck_assert_str_eq(e.name, "topics.tsv");
    ck_assert(strstr(e.text, "at byte 3"));
    pattern_del(NULL);
}
END_TEST

Suite *pattern_suite(void)
{
    Suite *suite = suite_create("pattern");
    TCase *tests = tcase_create("pattern");
    tcase_add_test(tests, the_first_match_and_its_groups_are_found);
    tcase_add_test(tests, a_class_of_chinese_characters_takes_whole_characters);
    tcase_add_test(tests, lengths_count_and_bad_bytes_match_nothing);
    tcase_add_test(tests, a_match_that_takes_too_long_is_told_from_none);
    tcase_add_test(tests, the_first_matches_tell_what_later_ones_do);
    tcase_add_test(tests, long_matches_are_found_early_and_late);
    tcase_add_test(tests, of_a_set_the_first_that_matches_is_told);
    tcase_add_test(tests, what_a_match_can_start_with_is_known);
    tcase_add_test(tests, a_faulty_pattern_is_an_error);
    suite_add_tcase(suite, tests);
    return suite;
}
