#include <check.h>
#include <stdio.h>

#include "base/intern.h"

START_TEST(equal_strings_have_one_id)
{
    struct intern t = {0};
    char text[16];
    ck_assert_int_eq(intern_find(&t, STR("a")), INTERN_NONE);
    ck_assert_uint_eq(intern_put(&t, STR("")), 0);
    ck_assert_uint_eq(intern_put(&t, STR("a")), 1);
    ck_assert_uint_eq(intern_put(&t, STR("a\0b")), 2);
    ck_assert_uint_eq(intern_put(&t, STR("")), 0);
    for (uint32_t i = 3; i < 5000; i++) {
        int n = snprintf(text, sizeof text, "%u", (unsigned)i);
        ck_assert_uint_eq(intern_put(&t, str_make(text, (size_t)n)), i);
    }
    ck_assert_int_eq(intern_find(&t, STR("4711")), 4711);
    ck_assert_int_eq(intern_find(&t, STR("5000")), INTERN_NONE);
    ck_assert(str_eq(intern_str(&t, 2), STR("a\0b")));
    ck_assert(str_eq(intern_str(&t, 0), STR("")));
    ck_assert(str_eq(intern_str(&t, 4999), STR("4999")));
    ck_assert_uint_eq(t.count, 5000);
    intern_free(&t);
}
END_TEST

Suite *intern_suite(void)
{
    Suite *s = suite_create("intern");
    TCase *t = tcase_create("intern");
    tcase_add_test(t, equal_strings_have_one_id);
    suite_add_tcase(s, t);
    return s;
}
