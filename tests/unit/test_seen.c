#include <check.h>
#include <stdio.h>

#include "report/seen.h"

START_TEST(texts_are_known_or_forgotten_never_mixed_up)
{
    struct seen s = {.slot = NULL};
    char text[200];
    int known = 0;
    ck_assert_int_eq(seen_find(&s, STR("a")), SEEN_NEVER);
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(text, sizeof text, "%d、主动公开情况", i);
        seen_put(&s, str_make(text, (size_t)n), i);
        ck_assert_int_eq(seen_find(&s, str_make(text, (size_t)n)), i);
    }
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(text, sizeof text, "%d、主动公开情况", i);
        int what = seen_find(&s, str_make(text, (size_t)n));
        ck_assert(what == i || what == SEEN_NEVER);
        known += what == i;
    }
    ck_assert_int_gt(known, 0);
    seen_free(&s);
}
END_TEST

START_TEST(long_and_empty_texts_are_not_kept)
{
    struct seen s = {.slot = NULL};
    char text[121] = {0};
    seen_put(&s, STR("a"), 3);
    seen_put(&s, str_make(text, 0), 1);
    seen_put(&s, str_make(text, 121), 1);
    ck_assert_int_eq(seen_find(&s, str_make(text, 0)), SEEN_NEVER);
    ck_assert_int_eq(seen_find(&s, str_make(text, 121)), SEEN_NEVER);
    seen_put(&s, str_make(text, 120), 2);
    ck_assert_int_eq(seen_find(&s, str_make(text, 120)), 2);
    seen_free(&s);
}
END_TEST

Suite *seen_suite(void);

Suite *seen_suite(void)
{
    Suite *s = suite_create("seen");
    TCase *t = tcase_create("seen");
    tcase_add_test(t, texts_are_known_or_forgotten_never_mixed_up);
    tcase_add_test(t, long_and_empty_texts_are_not_kept);
    suite_add_tcase(s, t);
    return s;
}
