#include <check.h>
#include <string.h>

#include "base/err.h"
#include "base/utf8.h"

START_TEST(a_message_names_its_place)
{
    struct err e;
    ck_assert_int_eq(err_set(&e, "cells.tsv", 3, "%d fields", 4), -1);
    ck_assert_str_eq(e.name, "cells.tsv");
    ck_assert_uint_eq(e.line, 3);
    ck_assert_str_eq(e.text, "4 fields");
    ck_assert_int_eq(err_set(NULL, "x", 1, "nobody asks"), -1);
    err_set(&e, "", 0, "x");
    ck_assert_str_eq(e.name, "''");
    err_set(&e, NULL, 0, "x");
    ck_assert_str_eq(e.name, "");
}
END_TEST

/* A terminal takes them for commands: those of ASCII, and U+009B as two of them. */
START_TEST(control_bytes_are_shown_wherever_they_stand)
{
    struct err e;
    char shown[ERR_QUOTE_MAX];
    err_set(&e, "a\033[m", 0, "no %s: %s", "b\xc2\x9bm\xff", err_quote(shown, STR("c\td\xc2\xa9")));
    ck_assert_str_eq(e.name, "a\\x1b[m");
    ck_assert_str_eq(e.text, "no b\\xc2\\x9bm\\xff: 'c\\x09d\xc2\xa9'");
}
END_TEST

START_TEST(a_long_value_is_quoted_from_its_start_and_a_long_name_to_its_end)
{
    char shown[ERR_QUOTE_MAX];
    const char *digits = "0123456789012345678901234567890123456789";
    ck_assert_str_eq(err_quote(shown, str_of(digits)),
                     "'0123456789012345678901234567890123456789'");
    ck_assert_str_eq(err_quote_name(shown, str_of(digits)),
                     "'0123456789012345678901234567890123456789'");
    struct str long_one = STR("公开公开公开\t公开公开公开公开");
    ck_assert_str_eq(err_quote(shown, long_one), "'公开公开公开\\x09公开公开公开公…'");
    ck_assert_str_eq(err_quote_name(shown, long_one), "'…开公开公开\\x09公开公开公开公开'");
    ck_assert_str_eq(err_quote_name(shown, STR("")), "''");
}
END_TEST

START_TEST(a_long_message_is_cut_behind_a_character)
{
    static char value[3 * ERR_TEXT_MAX];
    struct err e;
    for (size_t i = 0; i + 3 < sizeof value; i += 3)
        memcpy(value + i, "公", 3);
    for (int before = 0; before < 3; before++) {
        err_set(&e, NULL, 0, "%.*s%s", before, "ab", value);
        size_t n = strlen(e.text);
        ck_assert_uint_ge(n, ERR_TEXT_MAX - 5);
        ck_assert_uint_eq(utf8_check(e.text, n), n);
    }
}
END_TEST

Suite *err_suite(void)
{
    Suite *s = suite_create("err");
    TCase *t = tcase_create("err");
    tcase_add_test(t, a_message_names_its_place);
    tcase_add_test(t, control_bytes_are_shown_wherever_they_stand);
    tcase_add_test(t, a_long_value_is_quoted_from_its_start_and_a_long_name_to_its_end);
    tcase_add_test(t, a_long_message_is_cut_behind_a_character);
    suite_add_tcase(s, t);
    return s;
}
