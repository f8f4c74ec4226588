#include <check.h>
#include <stdint.h>

#include "base/str.h"
#include "base/utf8.h"

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

static void assert_trimmed(const char *before, const char *space, size_t n, bool is_space)
{
    char text[16];
    size_t word = strlen(before);
    memcpy(text, space, n);
    memcpy(text + n, before, word);
    memcpy(text + n + word, space, n);
    size_t found = str_trim_wide(str_make(text, 2 * n + word)).n;
    ck_assert_msg(found == (is_space ? word : 2 * n + word), "%s: %zu", before, found);
}

START_TEST(white_space_is_the_same_at_both_ends)
{
    for (uint32_t c = 1; c <= 0xffff; c++) {
        char bytes[4];
        if (c >= 0xd800 && c < 0xe000) /* no characters */
            continue;
        size_t n = utf8_encode(c, bytes);
        assert_trimmed("x", bytes, n, utf8_is_space(c));
        assert_trimmed("中", bytes, n, utf8_is_space(c));
    }
}
END_TEST

Suite *str_suite(void)
{
    Suite *s = suite_create("str");
    TCase *t = tcase_create("str");
    tcase_add_loop_test(t, a_size_is_digits_alone, 0, sizeof sizes / sizeof *sizes);
    tcase_add_test(t, a_year_has_four_digits);
    tcase_add_test(t, white_space_is_the_same_at_both_ends);
    suite_add_tcase(s, t);
    return s;
}
