#include <check.h>
#include <stdio.h>

#include "base/seen.h"

START_TEST(texts_are_known_or_forgotten_never_mixed_up)
{
    struct seen s = {.slot = NULL};
    char text[SEEN_BYTES_MAX];
    uint64_t last = 0;
    int known = 0;
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(text, sizeof text, "%d、主动公开情况", i);
        struct seen_text *t = seen_enter(&s, str_make(text, (size_t)n));
        ck_assert_int_eq(t->what, SEEN_NEVER);
        ck_assert_ptr_eq(&s.slot[seen_slot(t->number)], t);
        ck_assert_uint_gt(t->number, last);
        last = t->number;
        t->what = i;
        ck_assert_ptr_eq(seen_enter(&s, str_make(text, (size_t)n)), t);
        ck_assert_int_eq(t->what, i);
    }
    for (int i = 19999; i >= 0; i--) {
        int n = snprintf(text, sizeof text, "%d、主动公开情况", i);
        struct seen_text *t = seen_enter(&s, str_make(text, (size_t)n));
        ck_assert(t->what == i || t->what == SEEN_NEVER);
        ck_assert_uint_eq(t->number <= last, t->what == i);
        known += t->what == i;
    }
    ck_assert_int_gt(known, 0);
    seen_free(&s);
}
END_TEST

START_TEST(long_and_empty_texts_are_not_kept)
{
    struct seen s = {.slot = NULL};
    char text[SEEN_BYTES_MAX + 1] = {0};
    ck_assert_ptr_null(seen_enter(&s, str_make(text, 0)));
    ck_assert_ptr_null(seen_enter(&s, str_make(text, SEEN_BYTES_MAX + 1)));
    ck_assert_ptr_nonnull(seen_enter(&s, str_make(text, SEEN_BYTES_MAX)));
    seen_free(&s);
}
END_TEST

START_TEST(looking_for_a_text_does_not_keep_it)
{
    struct seen s = {.slot = NULL};
    ck_assert_ptr_null(seen_find(&s, STR("规章")));
    struct seen_text *t = seen_enter(&s, STR("规章"));
    ck_assert_ptr_eq(seen_find(&s, STR("规章")), t);
    ck_assert_ptr_null(seen_find(&s, STR("规范")));
    ck_assert_ptr_null(seen_find(&s, STR("")));
    ck_assert_uint_eq(s.kept, 1);
    seen_free(&s);
}
END_TEST

/* Two texts share each pair of slots at most, and one that is met again and again stays. */
START_TEST(texts_that_are_met_again_stay)
{
    struct seen s = {.slot = NULL};
    char text[SEEN_BYTES_MAX];
    uint64_t number = seen_enter(&s, STR("一、总体情况"))->number;
    for (int i = 0; i < 50000; i++) {
        int n = snprintf(text, sizeof text, "全年公开信息%d条", i);
        ck_assert_ptr_nonnull(seen_enter(&s, str_make(text, (size_t)n)));
        ck_assert_uint_eq(seen_enter(&s, STR("一、总体情况"))->number, number);
    }
    seen_free(&s);
}
END_TEST

Suite *seen_suite(void)
{
    Suite *s = suite_create("seen");
    TCase *t = tcase_create("seen");
    tcase_add_test(t, texts_are_known_or_forgotten_never_mixed_up);
    tcase_add_test(t, long_and_empty_texts_are_not_kept);
    tcase_add_test(t, looking_for_a_text_does_not_keep_it);
    tcase_add_test(t, texts_that_are_met_again_stay);
    suite_add_tcase(s, t);
    return s;
}
