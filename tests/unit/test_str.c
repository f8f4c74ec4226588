#include <check.h>
#include <stdint.h>

#include "base/str.h"

static const struct {
    const char *text;
    bool good;
    size_t n;
} sizes[] = {
    {"0", true, 0},
    {"007", true, 7},
    {"18446744073709551615", sizeof(size_t) == 8, SIZE_MAX},
    {"18446744073709551616", false, 0},
    {"99999999999999999999", false, 0},
    {"", false, 0},
    {"x", false, 0},
    {"12x", false, 0},
    {"-1", false, 0},
    {" 1", false, 0},
    {"１", false, 0},
};

START_TEST(a_size_is_digits_alone)
{
    size_t n = 99;
    ck_assert_int_eq(str_size(str_of(sizes[_i].text), &n), sizes[_i].good);
    ck_assert_uint_eq(n, sizes[_i].good ? sizes[_i].n : 0);
}
END_TEST

START_TEST(a_year_has_four_digits)
{
    size_t year;
    ck_assert(str_year(STR("2022"), &year) && year == 2022);
    ck_assert(!str_year(STR("22"), &year) && !str_year(STR("02022"), &year));
    ck_assert(!str_year(STR("202x"), &year) && !str_year(STR("0000"), &year));
}
END_TEST

Suite *str_suite(void);

Suite *str_suite(void)
{
    Suite *s = suite_create("str");
    TCase *t = tcase_create("numbers");
    tcase_add_loop_test(t, a_size_is_digits_alone, 0, sizeof sizes / sizeof *sizes);
    tcase_add_test(t, a_year_has_four_digits);
    suite_add_tcase(s, t);
    return s;
}
