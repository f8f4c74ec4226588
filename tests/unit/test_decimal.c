#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/decimal.h"
#include "records.h"

static struct decimal number(const char *text)
{
    struct decimal d;
    ck_assert_msg(decimal_parse(&d, str_of(text)) == 0, "%s is no number", text);
    return d;
}

static void assert_reads(struct decimal d, const char *text)
{
    struct buf out = {0};
    decimal_put(&out, d);
    buf_put_char(&out, '\0');
    ck_assert_str_eq(out.p, text);
    buf_free(&out);
}

static const struct {
    const char *text, *written;
} forms[] = {
    {"0", "0"},
    {"-0", "0"},
    {"-0.0", "0"},
    {"007", "7"},
    {"1.50", "1.5"},
    {"100", "100"},
    {"0.05", "0.05"},
    {"-12.345", "-12.345"},
    {"99999999", "99999999"},
    {"100000000", "100000000"},
    {"-99999999.9999999", "-99999999.9999999"},
    {"12345678.00000001", "12345678.00000001"},
    {"-0.50", "-0.5"},
    {"10.010", "10.01"},
    {"9223372036854775808", "9223372036854775808"},
    {"1000000000000000000000", "1000000000000000000000"},
    {"9999999999999999999999999999999999999", "9999999999999999999999999999999999999"},
    {"0.0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001"},
    {"00000000000000000000000000000000000000000000012", "12"},
    {"1.00000000000000000000000000000000000000000000000", "1"},
};

START_TEST(a_number_is_written_in_its_shortest_form)
{
    assert_reads(number(forms[_i].text), forms[_i].written);
}
END_TEST

static const struct {
    const char *text;
    int code;
} faults[] = {
    {"", DECIMAL_MALFORMED},
    {"-", DECIMAL_MALFORMED},
    {"+1", DECIMAL_MALFORMED},
    {"1.", DECIMAL_MALFORMED},
    {".5", DECIMAL_MALFORMED},
    {"1,000", DECIMAL_MALFORMED},
    {"1e3", DECIMAL_MALFORMED},
    {" 1", DECIMAL_MALFORMED},
    {"1 ", DECIMAL_MALFORMED},
    {"--1", DECIMAL_MALFORMED},
    {"1.2.3", DECIMAL_MALFORMED},
    {"１", DECIMAL_MALFORMED},
    {"10000000000000000000000000000000000000", DECIMAL_OVERFLOW},
    {"0.00000000000000000000000000000000000001", DECIMAL_OVERFLOW},
    {"123456789012345678901234567890.12345678", DECIMAL_OVERFLOW},
};

START_TEST(anything_else_is_refused)
{
    struct decimal d = {42, 0};
    ck_assert_int_eq(decimal_parse(&d, str_of(faults[_i].text)), faults[_i].code);
    ck_assert(d.units == 42);
}
END_TEST

START_TEST(a_million_tenths_are_a_hundred_thousand)
{
    struct decimal sum = {0, 0}, tenth = number("0.1");
    for (int i = 0; i < 1000000; i++)
        ck_assert_int_eq(decimal_add(&sum, tenth), 0);
    assert_reads(sum, "100000");
}
END_TEST

START_TEST(an_overflow_changes_nothing)
{
    struct decimal most = number("9999999999999999999999999999999999999"), small = number("0.1");
    struct decimal least = number("-9999999999999999999999999999999999999");
    ck_assert_int_eq(decimal_add(&most, most), DECIMAL_OVERFLOW);
    ck_assert_int_eq(decimal_add(&most, small), DECIMAL_OVERFLOW);
    ck_assert_int_eq(decimal_subtract(&least, number("1")), DECIMAL_OVERFLOW);
    assert_reads(most, "9999999999999999999999999999999999999");
    ck_assert_int_eq(decimal_add(&most, least), 0);
    assert_reads(most, "0");
}
END_TEST

static const struct {
    const char *a, *b;
    int order;
} orders[] = {
    {"1", "2", -1},
    {"2", "1", 1},
    {"1.0", "1", 0},
    {"-1", "1", -1},
    {"-1.5", "-1.25", -1},
    {"0", "-0", 0},
    {"9999999999999999999999999999999999999", "0.1", 1},
    {"0.1", "9999999999999999999999999999999999999", -1},
    {"-9999999999999999999999999999999999999", "-0.1", -1},
    {"-0.1", "-9999999999999999999999999999999999999", 1},
};

START_TEST(numbers_of_any_scale_are_ordered)
{
    ck_assert_int_eq(decimal_compare(number(orders[_i].a), number(orders[_i].b)), orders[_i].order);
}
END_TEST

static const struct {
    const char *a, *b;
    unsigned shift, places;
    const char *quotient;
} quotients[] = {
    {"1", "3", 2, 2, "33.33"}, {"2", "3", 2, 2, "66.67"},     {"-2", "3", 2, 1, "-66.7"},
    {"1", "8", 0, 2, "0.13"},  {"-1", "8", 0, 2, "-0.13"},    {"1", "-8", 0, 2, "-0.13"},
    {"0", "5", 2, 2, "0"},     {"12.5", "0.05", 0, 0, "250"}, {"0.00001", "1000", 0, 2, "0"},
    {"1", "1", 2, 2, "100"},
};

START_TEST(a_quotient_is_rounded_half_away_from_zero)
{
    struct decimal q;
    ck_assert_int_eq(decimal_divide(&q, number(quotients[_i].a), number(quotients[_i].b),
                                    quotients[_i].shift, quotients[_i].places),
                     0);
    assert_reads(q, quotients[_i].quotient);
}
END_TEST

START_TEST(a_quotient_can_be_undefined_or_too_long)
{
    struct decimal q;
    struct decimal most = number("9999999999999999999999999999999999999");
    ck_assert_int_eq(decimal_divide(&q, number("0"), number("0.0"), 2, 2), DECIMAL_UNDEFINED);
    ck_assert_int_eq(decimal_divide(&q, most, number("1"), 2, 2), DECIMAL_OVERFLOW);
}
END_TEST

/* What C can do in 64 bits, these numbers must do, too. */
START_TEST(sums_agree_with_integers)
{
    unsigned long long seed = 11;
    for (int round = 0; round < 20000; round++) {
        long long a = (long long)records_random(&seed, 2000000) - 1000000;
        long long b = (long long)records_random(&seed, 2000000) - 1000000;
        struct decimal x = {a, 2}, y = {b, 2}, short_x = {a / 100, 0};
        char text[32];
        ck_assert_int_eq(decimal_compare(x, y), (a > b) - (a < b));
        ck_assert_int_eq(decimal_add(&x, y), 0);
        snprintf(text, sizeof text, "%s%lld.%02lld", a + b < 0 ? "-" : "", llabs(a + b) / 100,
                 llabs(a + b) % 100);
        ck_assert_int_eq(decimal_compare(x, number(text)), 0);
        ck_assert_int_eq(decimal_subtract(&short_x, y), 0);
        ck_assert(short_x.units == a / 100 * 100 - b || short_x.scale < 2);
    }
}
END_TEST

Suite *decimal_suite(void)
{
    Suite *s = suite_create("decimal");
    TCase *t = tcase_create("decimal");
    tcase_add_loop_test(t, a_number_is_written_in_its_shortest_form, 0,
                        sizeof forms / sizeof *forms);
    tcase_add_loop_test(t, anything_else_is_refused, 0, sizeof faults / sizeof *faults);
    tcase_add_test(t, a_million_tenths_are_a_hundred_thousand);
    tcase_add_test(t, an_overflow_changes_nothing);
    tcase_add_loop_test(t, numbers_of_any_scale_are_ordered, 0, sizeof orders / sizeof *orders);
    tcase_add_loop_test(t, a_quotient_is_rounded_half_away_from_zero, 0,
                        sizeof quotients / sizeof *quotients);
    tcase_add_test(t, a_quotient_can_be_undefined_or_too_long);
    tcase_add_test(t, sums_agree_with_integers);
    suite_add_tcase(s, t);
    return s;
}
